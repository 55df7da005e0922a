import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parcoursStrings } from '../../src/elements/parcours/figure.strings.js';
import type { FoundTypes } from '../../src/elements/parcours/find-types.model.js';
import type { ShownFlow } from '../../src/elements/parcours/flow-mask.model.js';
import { followedAt } from '../../src/elements/parcours/layout-distribution.model.js';
import type { ToldReturns } from '../../src/elements/parcours/layout-returns.model.js';
import type { PathGroup } from '../../src/elements/parcours/path-groups.model.js';
import { pickPaths, VOID, type PathTable } from '../../src/elements/parcours/path-table.model.js';
import { tellPaths } from '../../src/elements/parcours/tell-paths.js';
import { PositionsToTell } from '../../src/elements/parcours/shown-positions.js';
import { ReturnsToTell } from '../../src/elements/parcours/shown-returns.js';
import { SuccessionsToTell } from '../../src/elements/parcours/shown-successions.js';
import { toldPaths } from '../../src/elements/parcours/told-paths.model.js';
import { TypesToTell } from '../../src/elements/parcours/types-scene.js';
import { tableOf } from '../helpers/path-tables.js';

/** Paths with what people are compared by: an index of a value, −1 unknown. */
interface Cohort {
  readonly table: PathTable;
  readonly attributes: readonly (readonly number[])[];
}

/** A number that somebody reads, by a name that is the same in all groups. */
type Told = ReadonlyMap<string, number>;

interface Reading {
  readonly told: Told;
  /** a whole that is told, and its parts that are */
  readonly wholes: readonly (readonly [name: string, all: number, parts: readonly number[]])[];
  /** of numbers that follow each other, those of which one has all the people of the other */
  readonly nested: readonly (readonly [name: string, inner: number, outer: number])[];
}

const LENGTH = 5;
const POSITIONS = [0, 2, 4];

/** Whole lives of some letters, then nothing: people come late and leave early, and most go on as they are. */
const anyCohort: fc.Arbitrary<Cohort> = fc
  .array(fc.tuple(fc.nat(5), fc.nat(19), fc.nat(19), fc.nat(9), fc.nat(9), fc.nat(2), fc.nat(30)), { maxLength: 60, size: 'max' })
  .map((people) => ({
    table: tableOf(people.map(([first, at, next, late, early]) => pathOf({ first, at, next, late, early })), 4),
    attributes: [people.map(([, , , , , value]) => value), people.map(([, , , , , , value]) => (value > 28 ? -1 : Number(value > 16)))],
  }));

function pathOf({ first, at, next, late, early }: { first: number; at: number; next: number; late: number; early: number }): string {
  const start = 'AAABBC'.charAt(first);
  const cells = [...Array(LENGTH)].map((_, i) => (at > 14 ? start : i > at % LENGTH && (i < LENGTH - 1 || next % 3) ? 'ABCD?A'.charAt(next % 6) : start));
  return cells.map((cell, i) => (i < late - 7 || i >= LENGTH - Math.max(0, early - 7) ? '%' : cell)).join('');
}

const without = ({ table, attributes }: Cohort, path: number): Cohort => {
  const rows = [...Array(table.size).keys()].filter((row) => row !== path);
  return { table: pickPaths(table, rows), attributes: attributes.map((of) => rows.map((row) => of[row] ?? -1)) };
};

/** Everything that the tables of all views tell, of everybody and of each group that is offered. */
function read({ table, attributes }: Cohort, k: number): { readonly all: Reading; readonly choices: readonly (readonly Reading[])[] } {
  const shown = toTell({ table, attributes }, k);
  const { choices, flows } = shown;
  const own = shown.value.paths?.table ?? table;
  const telling = { k, choices };
  const found = { of: Int8Array.from({ length: own.size }, (_, path) => (own.cells[path * LENGTH + 1] ?? 0) & 3), types: [0, 1, 2, 3] } as unknown as FoundTypes;
  const views = {
    positions: new PositionsToTell(own, telling),
    returns: new ReturnsToTell(own, telling),
    ways: new SuccessionsToTell(own, telling),
    types: new TypesToTell(own, found, telling),
  };
  const readOne = (group: PathGroup | undefined): Reading => {
    const people = group?.people ?? own.size;
    const isNested = nestedIn(own, group);
    return join([readFlow(flows.of(group && { group }), isNested), readPositions(views.positions, group, { people, k, isNested }), readReturns(views.returns.of(group), people), readRest(views, group, people)]);
  };
  return { all: join([readOne(undefined), readFile(own, k)]), choices: choices.map(({ groups }) => groups.map(readOne)) };
}

function toTell({ table, attributes }: Cohort, k: number, stories: readonly number[] = []): ReturnType<typeof tellPaths> {
  const states = table.states.map((id) => ({ id, label: id }));
  const value = {
    document: { families: [] },
    paths: { table, states, attributes: attributes.map((of, i) => ({ id: String(i), label: '', values: ['x', 'y', 'z'].map((id) => ({ id, label: id })), of: Int16Array.from(of) })), time: { unit: 'year', align: 'age', first: 0, length: LENGTH }, rows: [...Array(table.size).keys()], events: [], stories },
  };
  return tellPaths(value as unknown as Parameters<typeof tellPaths>[0], { k, at: POSITIONS.join(' '), strings: parcoursStrings.fr, families: [] });
}

const join = (readings: readonly Reading[]): Reading => ({
  told: new Map(readings.flatMap(({ told }) => [...told])),
  wholes: readings.flatMap(({ wholes }) => wholes),
  nested: readings.flatMap(({ nested }) => nested),
});

function readFlow({ nodes, links, rests, total, columns }: ShownFlow, isNested: ReturnType<typeof nestedIn>): Reading {
  const told = new Map([['people', total.people]]);
  for (const { column, state, people } of nodes) told.set(`node ${column} ${state}`, people);
  for (const link of links) {
    const name = `link ${link.column} ${link.from} ${link.to}`;
    if (!link.isPartial) told.set(name, link.people);
    if (link.returned) told.set(`${name} back`, link.returned);
    if (link.returned && !link.isPartial) told.set(`${name} on`, link.people - link.returned);
  }
  const outside = columns.map((_, column) => nodes.find((node) => node.column === column && node.state === VOID)?.people);
  const wholes = columns.map((_, column) => [`column ${column}`, total.people, nodes.filter((node) => node.column === column).map(({ people }) => people)] as const);
  const ends = nodes.flatMap(({ column, state, people }) =>
    (['out', 'in'] as const).flatMap((side) => {
      const step = side === 'out' ? column : column - 1;
      if (step < 0 || step >= columns.length - 1) return [];
      const own = links.filter((link) => link.column === step && (side === 'out' ? link.from : link.to) === state);
      const rest = rests.find((one) => one.side === side && one.column === step && one.state === state)?.people ?? 0;
      return [[`${side} of ${column} ${state}`, people, own.map((link) => link.people)] as const, [`all ${side} of ${column} ${state}`, people, [...own.map((link) => link.people), rest]] as const];
    }),
  );
  return { told, wholes: [...wholes, ...ends], nested: neighbours('left', outside, (one, other) => isNested(columns[one] ?? 0, columns[other] ?? 0)) };
}

/** Two that are told one after the other, where one has all the people of the other. */
function neighbours(name: string, numbers: readonly (number | undefined)[], isNested: (one: number, other: number) => boolean): Reading['nested'] {
  const known = numbers.flatMap((n, at) => (n === undefined ? [] : [{ n, at }]));
  return known.slice(1).flatMap(({ n, at }, i) => {
    const before = known[i] ?? { n, at };
    return isNested(before.at, at) ? [[name, Math.min(n, before.n), Math.max(n, before.n)] as const] : [];
  });
}

/** Is whoever is outside at one of two positions outside at the other, of these people? */
const nestedIn = (table: PathTable, group: PathGroup | undefined) => (one: number, other: number): boolean => {
  const isOutside = (path: number, position: number): boolean => table.cells[path * LENGTH + position] === VOID;
  const rows = [...Array(table.size).keys()].filter((path) => !group || group.chosen[path]);
  return [[one, other], [other, one]].some(([a = 0, b = 0]) => rows.every((path) => !isOutside(path, a) || isOutside(path, b)));
};

function readPositions(positions: PositionsToTell, group: PathGroup | undefined, { people, k, isNested }: { people: number; k: number; isNested: ReturnType<typeof nestedIn> }): Reading {
  const all = positions.of(group);
  const followed = all.map((one) => followedAt(one, k));
  // exact where everybody is there; otherwise rough, so that differences of it tell nobody
  followed.forEach(({ n }, at) => assert.ok(n % k === 0 || all[at]?.outside === 0, `followed at ${at}: ${n}`));
  const told = new Map(all.flatMap(({ parts }, at) => [...parts.map(({ state, n }) => [`at ${at} ${state}`, n] as const), [`outside ${at}`, followed[at]?.outside ?? 0] as const]));
  const wholes = all.map(({ parts, outside }, at) => [`position ${at}`, people, [...parts.map(({ n }) => n), outside]] as const);
  return { told, wholes, nested: neighbours('outside', followed.map(({ outside }) => outside), isNested) };
}

function readReturns({ returning, people, detours, moves }: ToldReturns, all: number): Reading {
  const told = new Map<string, number>([...detours.map(({ state, through, paths }) => [`detour ${state} ${through}`, paths] as const), ...moves.map((move) => [`move ${move.from} ${move.to} ${move.isReturn}`, move.people] as const)]);
  const back = detours.flatMap(({ state, through, paths }) => moves.flatMap((move) => (move.isReturn && move.from === through && move.to === state ? [[`back ${through} ${state}`, paths, move.people] as const] : [])));
  if (returning === null) return { told, wholes: [['observed', all, [people]]], nested: back };
  const nested = [...detours.map(({ paths }) => paths), ...moves.flatMap((move) => (move.isReturn ? move.people : []))].map((n) => ['returning', n, returning] as const);
  return { told: told.set('returning', returning), wholes: [['observed', all, [people]], ['returning', people, [returning]]], nested: [...back, ...nested] };
}

function readRest({ ways, types }: { ways: SuccessionsToTell; types: TypesToTell }, group: PathGroup | undefined, people: number): Reading {
  const { told, others } = ways.in(group);
  const shares = types.of(group);
  const entries = [...told.map(({ id, n }) => [`way ${id}`, n] as const), ...shares.flatMap(({ n }, i) => (n === null ? [] : [[`type ${i}`, n] as const]))];
  return {
    told: new Map([...entries, ['other ways', others.n]]),
    wholes: [['ways', people, [...told.map(({ n }) => n), others.n]], ['named ways', people, told.map(({ n }) => n)], ['types', people, shares.map(({ n }) => n ?? 0)]],
    nested: [],
  };
}

function readFile(table: PathTable, k: number): Reading {
  const { people, left, total } = toldPaths(table, k);
  return { told: new Map([...people.map((n, row) => [`row ${row}`, n] as const), ['left', left]]), wholes: [['file', total, people]], nested: [] };
}

/** What somebody finds who reads everything and takes off what is told of what is told. */
function* findings({ all, choices }: ReturnType<typeof read>): Generator<readonly [string, number]> {
  for (const reading of [all, ...choices.flat()]) {
    yield* reading.told;
    for (const [name, whole, parts] of reading.wholes) yield [`rest of ${name}`, whole - parts.reduce((sum, n) => sum + n, 0)];
    for (const [name, inner, outer] of reading.nested) yield [`step of ${name}`, outer - inner];
  }
  for (const groups of choices) {
    for (const [name, n] of all.told) {
      const parts = groups.flatMap(({ told }) => told.get(name) ?? []);
      // nobody is not listed, nor is who is hidden
      for (const part of parts) yield [`all but a group, ${name}`, n - part];
      if (parts.length) yield [`all but ${parts.length} groups, ${name}`, n - parts.reduce((sum, part) => sum + part, 0)];
    }
  }
}

describe('the tables of all views', () => {
  it('tell no number under k of anybody, nor by what they leave, with or without one person', () => {
    fc.assert(
      fc.property(anyCohort, fc.integer({ min: 3, max: 5 }), fc.nat(), (cohort, k, at) => {
        for (const one of cohort.table.size ? [cohort, without(cohort, at % cohort.table.size)] : [cohort]) {
          const shown = read(one, k);
          if (one.table.size < k) continue;
          for (const [name, n] of findings(shown)) assert.ok(n <= 0 || n >= k, `${name}: ${n}, k = ${k}, of ${one.table.size}`);
        }
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it('count nobody who is shown by themselves: taking them off leaves all others', () => {
    const { table, attributes } = { table: tableOf([...Array<string>(9).fill('AABBB'), 'ABABA', 'ACABA'], 4), attributes: [[...Array<number>(9).fill(0), 1, 1]] };
    const shown = toTell({ table, attributes }, 3, [0, 10]);
    const { value, unfolded } = shown;
    assert.deepEqual([value.paths?.table.size, value.paths?.attributes[0]?.of.length, value.paths?.stories.length, shown.flows.people], [9, 9, 0, 9]);
    assert.deepEqual([unfolded.value.paths?.table.size, unfolded.value.paths?.stories], [11, [0, 10]]);
  });
});
