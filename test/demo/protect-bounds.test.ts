import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { CellSpace, type Axis, type Crossings, type Person } from '../../demo/server/statistics/cells.js';
import { hiddenStays, protect } from '../../demo/server/statistics/protect.js';
import { boundHidden, valuesBetween } from './helpers/linear-attacker.js';

/** More, larger tables: PROTECT_RUNS=5000 PROTECT_LINES=6 PROTECT_PEOPLE=300 npm run test:node -- protect-bounds */
const sizeOf = (name: string, usual: number): number => Number(process.env[name] ?? usual);
const RUNS = sizeOf('PROTECT_RUNS', 1_000);
const LINES = sizeOf('PROTECT_LINES', 4);
const PEOPLE = sizeOf('PROTECT_PEOPLE', 100);
/** Profiles of persons: unknowns of the program. */
const MOST_PROFILES = sizeOf('PROTECT_PROFILES', 48);

interface Table {
  readonly axes: readonly Axis[];
  readonly people: readonly Person[];
  readonly crossings: Crossings;
  readonly k: number;
}

/** 2 to 4 axes, one of them of several answers or none, of 2 lines and more, and any tables by 1, 2 or 3 of them. */
const tables: fc.Arbitrary<Table> = fc
  .record({ sizes: fc.array(fc.integer({ min: 2, max: LINES }), { minLength: 2, maxLength: 4 }), several: fc.integer({ min: -2, max: 3 }) })
  .map(({ sizes, several }) => sizes.map((size, i): Axis => (i === several ? { size: size + 1, multiple: true, none: size } : { size, multiple: false })))
  .filter((axes) => axes.reduce((product, { size, multiple }) => product * (multiple ? 2 ** (size - 1) : size), 1) <= MOST_PROFILES)
  .chain((axes) => fc.record({ axes: fc.constant(axes), people: peopleOf(axes), crossings: crossingsOf(axes.length), k: fc.integer({ min: 3, max: 11 }) }));

function peopleOf(axes: readonly Axis[]): fc.Arbitrary<Person[]> {
  return fc.array(fc.tuple(...axes.map(linesOf)), { minLength: 20, maxLength: PEOPLE, size: 'max' });
}

/** Crowded at the first lines, as real answers are. */
function linesOf({ size, multiple }: Axis): fc.Arbitrary<number[]> {
  if (multiple) return fc.uniqueArray(fc.nat(size - 2), { maxLength: 3 }).map((some) => (some.length ? some : [size - 1]));
  return fc.tuple(fc.nat(size - 1), fc.nat(size - 1)).map(([a, b]) => [Math.min(a, b)]);
}

function crossingsOf(axes: number): fc.Arbitrary<Crossings> {
  const all = [...Array<undefined>(2 ** axes)].map((_, bits) => [0, 1, 2, 3].filter((axis) => bits & (1 << axis))).filter(({ length }) => length > 0 && length < 4);
  return fc.subarray(all, { minLength: 1 });
}

function assertWide(widths: ReturnType<typeof boundHidden>, k: number): number {
  if (!widths) return 0;
  for (const [cell, width] of widths) assert.ok(valuesBetween(width) >= k, `cell ${cell} is from ${width.least} to ${width.most}: fewer than ${k} values`);
  return widths.size;
}

describe('all declared tables together', () => {
  it(`bound no hidden cell to fewer than k values, in ${RUNS} random tables`, () => {
    let hidden = 0;
    let told = 0;
    fc.assert(
      fc.property(tables, ({ axes, people, crossings, k }) => {
        const { space, counts } = protect(people, axes, { minCount: k, crossings });
        hidden += assertWide(boundHidden({ space, releases: [counts] }, k), k);
        told += counts.filter((n) => n !== null).length;
      }),
      { numRuns: RUNS, seed: 11, endOnFailure: true },
    );
    assert.ok(hidden > 10 * RUNS && told > 5 * RUNS, `${hidden} cells hidden, ${told} told: the test would prove little`);
  });

  it('bound a cell that only primary hiding protects: the attacker of these tests can win', () => {
    const axes: Axis[] = [{ size: 2, multiple: false }, { size: 2, multiple: false }];
    const people: Person[] = [...Array<Person>(3).fill([[0], [0]]), ...Array<Person>(7).fill([[0], [1]]), ...Array<Person>(6).fill([[1], [0]]), ...Array<Person>(8).fill([[1], [1]])];
    const space = new CellSpace(axes);
    const naive = [...space.count(people)].map((n) => (n < 5 ? null : n));
    const widths = boundHidden({ space, releases: [naive] }, 5);
    assert.deepEqual([...(widths ?? [])].map(([, { least, most }]) => [Math.round(least), Math.round(most)]), [[3, 3]]);
    assert.throws(() => assertWide(widths, 5));
  });
});

describe('a row of releases of persons who become more', () => {
  const rows = fc.record({ table: tables, batch: fc.integer({ min: 0, max: 11 }) });

  it('bounds no hidden cell to fewer than k values, as long as the same cells stay hidden', () => {
    let hidden = 0;
    fc.assert(
      fc.property(rows, ({ table: { axes, people, crossings, k }, batch }) => {
        const before = people.slice(0, Math.max(k, people.length - k - batch));
        const first = protect(before, axes, { minCount: k, crossings, hideZeros: true });
        const second = hiddenStays(first, people);
        second.counts.forEach((n) => assert.ok(n === null || n >= k, `${n} is told`));
        hidden += assertWide(boundHidden({ space: first.space, releases: [first.counts, second.counts] }, k), k);
      }),
      { numRuns: RUNS / 5, seed: 12, endOnFailure: true },
    );
    assert.ok(hidden > RUNS, `only ${hidden} cells were hidden`);
  });

  it('is not to be made anew for each batch: some cells come back then', () => {
    let pinned = 0;
    fc.assert(
      fc.property(rows, ({ table: { axes, people, crossings, k } }) => {
        const [first, second] = [people.slice(0, -k), people].map((some) => protect(some, axes, { minCount: k, crossings }));
        if (!first || !second) return;
        const widths = boundHidden({ space: second.space, releases: [first.counts, second.counts] }, k);
        pinned += [...(widths ?? [])].filter(([, width]) => valuesBetween(width) < k).length;
      }),
      { numRuns: 40, seed: 13 },
    );
    assert.ok(pinned > 0, 'two separate releases were safe together: hiddenStays would not be needed');
  });
});
