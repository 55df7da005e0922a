import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Axis, CellSpace, Person } from '../../demo/server/statistics/cells.js';
import { protect, type Release } from '../../demo/server/statistics/protect.js';
import { enumerate, propagate } from './helpers/attacker.js';

interface Table {
  readonly axes: readonly Axis[];
  readonly people: readonly Person[];
  readonly k: number;
}

interface Sizes {
  readonly axes: number;
  readonly lines: number;
  readonly people: number;
  readonly k: number;
  readonly multiples: boolean;
}

/** Tables with few persons a cell, crowded at the first lines as real answers are: where there is something to hide. */
function tables({ axes, lines, people, k, multiples }: Sizes): fc.Arbitrary<Table> {
  const axis = fc.record({ size: fc.integer({ min: 2, max: lines }), multiple: multiples ? fc.boolean() : fc.constant(false) })
    .map(({ size, multiple }): Axis => ({ size, multiple, none: size - 1 }));
  return fc.array(axis, { minLength: 2, maxLength: axes }).chain((chosen) =>
    fc.record({
      axes: fc.constant(chosen),
      people: fc.array(fc.tuple(...chosen.map((one) => linesOf(one))), { maxLength: people }),
      k: fc.integer({ min: 2, max: k }),
    }),
  );
}

function linesOf({ size, multiple }: Axis): fc.Arbitrary<number[]> {
  const line = fc.tuple(fc.nat(size - 1), fc.nat(size - 1)).map(([a, b]) => Math.min(a, b));
  if (!multiple) return line.map((one) => [one]);
  return fc.uniqueArray(fc.nat(size - 2), { maxLength: size - 1 }).map((some) => (some.length ? some : [size - 1]));
}

const publish = ({ people, axes, k }: Table): Release => protect(people, axes, { minCount: k });

/** Bounded to fewer than k values. */
const isPinned = (values: readonly number[], k: number): boolean => Math.max(...values) - Math.min(...values) < k - 1;

const two = (space: CellSpace, a: number, v: number, b: number, w: number): number => space.find([{ axis: a, line: v }, { axis: b, line: w }]) ?? -1;

describe('a release', () => {
  it('tells what it tells as it is, and nothing of 1 to k − 1', () => {
    fc.assert(
      fc.property(tables({ axes: 4, lines: 5, people: 80, k: 6, multiples: true }), (table) => {
        const { counts, space } = publish(table);
        const truth = space.count(table.people);
        counts.forEach((n, cell) => assert.ok(n === null || (n === truth[cell] && (n === 0 || n >= table.k))));
        if (table.people.length < table.k) assert.ok(counts.every((n) => n === null), 'not even that nobody came');
      }),
      { numRuns: 1_000, seed: 1 },
    );
  });

  it('has for every hidden cell another set of persons that shows the same, that are k − 1 apart there', () => {
    let hiddenCells = 0;
    fc.assert(
      fc.property(tables({ axes: 4, lines: 5, people: 80, k: 6, multiples: true }), ({ people, axes, k }) => {
        const worlds: (readonly Person[])[] = [];
        const { counts, space } = protect(people, axes, { minCount: k, onWitness: (witness) => worlds.push(witness) });
        if (counts[space.total] === null) return;
        const truth = space.count(people);
        const recounts = worlds.map((world) => space.count(world));
        for (const recount of recounts) counts.forEach((n, cell) => assert.ok(n === null || n === recount[cell], 'a told cell differs'));
        counts.forEach((n, cell) => {
          if (n !== null) return;
          hiddenCells += 1;
          assert.equal(isPinned([...new Set([truth[cell] ?? 0, ...recounts.map((one) => one[cell] ?? 0)])], k), false, `cell ${cell} has no witness`);
        });
      }),
      { numRuns: 700, seed: 2 },
    );
    assert.ok(hiddenCells > 10_000, `only ${hiddenCells} cells were hidden: the test would prove little`);
  });

  it('resists interval propagation over all its tables', () => {
    fc.assert(
      fc.property(tables({ axes: 4, lines: 4, people: 70, k: 6, multiples: true }), (table) => {
        const release = publish(table);
        propagate(release).forEach(({ min, max }, cell) => {
          if (release.counts[cell] !== null) return;
          assert.ok(max - min >= table.k - 1, `cell ${cell} is from ${min} to ${max}`);
        });
      }),
      { numRuns: 1_000, seed: 3 },
    );
  });

  it('resists the trial of every set of persons there could be', () => {
    let tried = 0;
    fc.assert(
      fc.property(tables({ axes: 3, lines: 3, people: 9, k: 3, multiples: false }), (table) => {
        const release = publish(table);
        const values = enumerate(release, 60_000);
        if (!values) return;
        tried += 1;
        release.counts.forEach((n, cell) => {
          if (n === null) assert.equal(isPinned([...(values[cell] ?? [])], table.k), false, `cell ${cell} can only be ${[...(values[cell] ?? [])].join(', ')}`);
        });
      }),
      { numRuns: 1_200, seed: 4 },
    );
    assert.ok(tried > 600, `only ${tried} tables were small enough`);
  });

  it('is the same for the same persons', () => {
    fc.assert(fc.property(tables({ axes: 3, lines: 4, people: 60, k: 5, multiples: true }), (table) => assert.deepEqual(publish(table).counts, publish(table).counts)), { numRuns: 100, seed: 5 });
  });
});

describe('the attackers of these tests', () => {
  const axes: Axis[] = [{ size: 2, multiple: false }, { size: 2, multiple: false }];
  const people: Person[] = [...Array<Person>(3).fill([[0], [0]]), ...Array<Person>(7).fill([[0], [1]]), ...Array<Person>(6).fill([[1], [0]]), ...Array<Person>(8).fill([[1], [1]])];

  it('find a cell that alone is hidden', () => {
    const { space } = protect(people, axes, { minCount: 5 });
    const naive = { space, counts: [...space.count(people)].map((n) => (n < 5 ? null : n)) };
    const cell = two(space, 0, 0, 1, 0);
    assert.deepEqual(propagate(naive)[cell], { min: 3, max: 3 });
    assert.deepEqual([...(enumerate(naive, 1_000_000)?.[cell] ?? [])], [3]);
  });

  it('find what only a third question gives away', () => {
    const three: Axis[] = [...axes, { size: 2, multiple: false }];
    // all of line 0 of the first axis said 0 to the third, all of line 1 of the second said 1
    const split: Person[] = [...Array<Person>(6).fill([[0], [0], [0]]), ...Array<Person>(6).fill([[1], [1], [1]]), ...Array<Person>(6).fill([[1], [0], [0]])];
    const { space } = protect(split, three, { minCount: 2 });
    const counts = [...space.count(split)].map((n, cell) => (cell === two(space, 0, 0, 1, 1) || cell === two(space, 0, 0, 1, 0) || cell === two(space, 0, 1, 1, 0) || cell === two(space, 0, 1, 1, 1) ? null : n));
    assert.deepEqual(propagate({ space, counts })[two(space, 0, 0, 1, 1)], { min: 0, max: 0 });
  });
});
