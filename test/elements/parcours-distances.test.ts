import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createKernel } from '../../src/elements/parcours/alignment-kernel.model.js';
import { constantCosts, givenCosts, positionCosts, rateCosts, type Costs } from '../../src/elements/parcours/costs.model.js';
import { distanceAt, type Distances } from '../../src/elements/parcours/distances.model.js';
import { hammingDistances } from '../../src/elements/parcours/hamming.model.js';
import { runToEnd } from '../../src/elements/parcours/job.model.js';
import { optimalMatching } from '../../src/elements/parcours/optimal-matching.model.js';
import { ODD_TABLES, randomPaths, tableOf } from '../helpers/parcours-tables.js';

const SIGNS = 'ABCD?';

/** The definition, without anything clever: what is left of both paths, by recursion. */
function cheapest(one: string, other: string, costs: Costs): number {
  const known = new Map<string, number>();
  const from = (i: number, j: number): number => {
    if (i === one.length || j === other.length) return (one.length - i + other.length - j) * costs.indel;
    const key = `${i} ${j}`;
    const cost = costs.values[SIGNS.indexOf(one[i] ?? '') * costs.symbols + SIGNS.indexOf(other[j] ?? '')] ?? NaN;
    const least = known.get(key) ?? Math.min(from(i + 1, j + 1) + cost, from(i + 1, j) + costs.indel, from(i, j + 1) + costs.indel);
    known.set(key, least);
    return least;
  };
  return from(0, 0);
}

function assertCheapest(paths: readonly string[], costs: Costs, distances: Distances): void {
  const observed = paths.map((path) => path.replace(costs.symbols > 4 ? /\./g : /[.?]/g, ''));
  observed.forEach((one, i) =>
    observed.forEach((other, j) => {
      const distance = distanceAt(distances, i, j);
      if (i <= j) assert.ok(Math.abs(distance - cheapest(one, other, costs)) < 1e-9, `${one} to ${other}: ${distance}`);
    }),
  );
}

const sames = (paths: fc.Arbitrary<string>): fc.Arbitrary<string[]> => fc.array(paths, { minLength: 2, maxLength: 7 });
const somePaths = sames(fc.array(fc.constantFrom('A', 'A', 'B', 'B', 'C', 'D', '?', '.'), { minLength: 7, maxLength: 7 }).map((all) => all.join('')));

describe('optimal matching', () => {
  it('is the cheapest way from a path to another, whatever the costs, lengths and gaps', () => {
    const costs = fc.array(fc.double({ min: 0, max: 3, noNaN: true }), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(somePaths, costs, fc.boolean(), fc.double({ min: 0, max: 2, noNaN: true }), (paths, all, withUnknown, indel) => {
        const states = [0, 1, 2, 3, 4].slice(0, withUnknown ? 5 : 4);
        const between = (one: number, other: number): number => (one === other ? 0 : (all[(Math.max(one, other) * (Math.max(one, other) - 1)) / 2 + Math.min(one, other)] ?? NaN));
        const rows = states.map((one) => states.map((other) => between(one, other)));
        const table = tableOf(paths);
        const given = givenCosts(table, rows, indel);
        assertCheapest(paths, given, runToEnd(optimalMatching(table, given)));
      }),
      { numRuns: 80 },
    );
  });

  it('is that of common subsequences where substitutions are dear', () => {
    fc.assert(
      fc.property(somePaths, fc.boolean(), (paths, withUnknown) => {
        const table = tableOf(paths);
        const costs = constantCosts(table, 2, { withUnknown });
        assertCheapest(paths, costs, runToEnd(optimalMatching(table, costs)));
      }),
      { numRuns: 80 },
    );
  });

  it('agrees with the definition beyond a word of bits and a block of paths', () => {
    const long = [...randomPaths(9, 100, { seed: 3, change: 0.1 }), `${'AB'.repeat(45)}${'.'.repeat(10)}`];
    const many = randomPaths(110, 7, { seed: 5, change: 0.4 });
    for (const paths of [long, many]) {
      const table = tableOf(paths);
      for (const costs of [constantCosts(table), rateCosts(table)]) assertCheapest(paths, costs, runToEnd(optimalMatching(table, costs)));
    }
  });

  it('is the same to the last bit where WebAssembly computes it', () => {
    const kernel = createKernel();
    assert.ok(kernel);
    const tables = [...Object.values(ODD_TABLES), tableOf(randomPaths(120, 33, { seed: 21 })), tableOf(randomPaths(7, 260, { seed: 22, change: 0.1 }))];
    for (const table of tables) {
      const costs = rateCosts(table);
      assert.deepEqual(runToEnd(optimalMatching(table, costs, { kernel })), runToEnd(optimalMatching(table, costs)));
    }
  });

  it('is a metric where costs are', () => {
    const table = tableOf(randomPaths(24, 20, { seed: 11 }));
    const distances = runToEnd(optimalMatching(table, rateCosts(table)));
    for (let i = 0; i < 24; i++) {
      assert.equal(distanceAt(distances, i, i), 0);
      for (let j = 0; j < 24; j++) {
        assert.equal(distanceAt(distances, i, j), distanceAt(distances, j, i));
        for (let k = 0; k < 24; k++) assert.ok(distanceAt(distances, i, k) <= distanceAt(distances, i, j) + distanceAt(distances, j, k) + 1e-9);
      }
    }
  });

  it('divides by the longer path, or keeps half the digits, when told', () => {
    const table = tableOf(['AAAA', 'AB..', '....', '....']);
    const { values } = runToEnd(optimalMatching(table, constantCosts(table), { isByLength: true }));
    assert.deepEqual([...values], [1, 1, 1, 1, 1, 0]);
    assert.ok(runToEnd(optimalMatching(table, constantCosts(table), { isSingle: true })).values instanceof Float32Array);
  });

  it('refuses costs by position', () => {
    const table = tableOf(['AB', 'BA']);
    assert.throws(() => optimalMatching(table, positionCosts(table)), RangeError);
  });
});

describe('Hamming', () => {
  it('counts positions that differ', () => {
    const table = tableOf(['ABC?', 'ABDA', 'A...', '....']);
    assert.deepEqual([...runToEnd(hammingDistances(table, constantCosts(table, 1))).values], [2, 3, 4, 3, 4, 1]);
    // without the unknown as a state there is nothing at the last position of the first
    assert.deepEqual([...runToEnd(hammingDistances(table, constantCosts(table, 1, { withUnknown: false }))).values], [2, 2, 3, 3, 4, 1]);
  });

  it('is dynamic with costs by position', () => {
    // A → B for one of two in both steps, B → B else; B → A never
    const table = tableOf(['AAB', 'ABB']);
    const costs = positionCosts(table);
    const between = (position: number): number | undefined => costs.values[position * costs.symbols ** 2 + 1];
    // the only step of the first position twice; then one of two, and all; then the last step twice
    assert.deepEqual([between(0), between(1), between(2)], [4 - 2 * 0.5, 4 - 0.5 - 1, 4 - 2 * 1]);
    assert.deepEqual([...runToEnd(hammingDistances(table, costs)).values], [2.5]);
  });
});

describe('costs', () => {
  it('come from the rates of passing between states', () => {
    const costs = rateCosts(tableOf(['AAB', 'ABA'], [1, 1]), 2, { withUnknown: false });
    // from A: 1 stays, 2 leave for B; from B: 1 leaves for A
    assert.ok(Math.abs((costs.values[1] ?? 0) - (2 - 2 / 3 - 1)) < 1e-12);
    assert.equal(costs.values[1], costs.values[4]);
    assert.deepEqual([costs.values[0], costs.values[2], costs.indel], [0, 2, 1]);
  });

  it('of the unknown can be set apart', () => {
    const table = tableOf(['A?A', 'AAB']);
    assert.equal(constantCosts(table, 2, { unknownCost: 1 }).values[4], 1);
    assert.equal(rateCosts(table, 2, { unknownCost: 1.5 }).values[4], 1.5);
    assert.ok((rateCosts(table).values[4] ?? 2) < 1);
  });

  it('that somebody has written are checked', () => {
    const table = tableOf(['AB'], undefined, ['A', 'B']);
    assert.deepEqual(givenCosts(table, [[0, 3], [3, 0]]), { symbols: 2, values: Float64Array.of(0, 3, 3, 0), indel: 1.5 });
    const pair = (cost: number, back = cost): number[][] => [[0, cost], [back, 0]];
    const wrong = [[[0]], pair(1, 2), pair(-1), pair(Infinity), pair(NaN), [[1, 1], [1, 0]], [[0], [1, 0]]];
    for (const rows of wrong) assert.throws(() => givenCosts(table, rows), RangeError);
  });
});

describe('a job of distances', () => {
  const table = tableOf(randomPaths(260, 72, { seed: 9, change: 0.05 }));
  const pairs = (260 * 259) / 2;
  const jobs = {
    subsequences: () => optimalMatching(table, constantCosts(table)),
    general: () => optimalMatching(table, rateCosts(table)),
    Hamming: () => hammingDistances(table, positionCosts(table)),
  };
  for (const [name, start] of Object.entries(jobs)) {
    it(`tells what is done, in many steps: ${name}`, () => {
      const job = start();
      const steps: number[] = [];
      for (let step = job.next(); !step.done; step = job.next()) steps.push(step.value);
      assert.ok(steps.length > 5, String(steps.length));
      assert.ok(steps.every((done, i) => done >= (steps[i - 1] ?? 0) && done <= pairs));
    });
  }

  for (const [name, odd] of Object.entries(ODD_TABLES)) {
    it(`ends with numbers for odd tables, which stay as they are: ${name}`, () => {
      const before = odd.cells.slice();
      for (const withUnknown of [true, false]) {
        const costs = [constantCosts(odd, 2, { withUnknown }), rateCosts(odd, 2, { withUnknown })];
        const results = costs.map((one) => runToEnd(optimalMatching(odd, one, { isByLength: true })));
        results.push(runToEnd(hammingDistances(odd, positionCosts(odd, 4, { withUnknown }), { isByLength: true })));
        for (const { size, values } of results) {
          assert.equal(values.length, (size * Math.max(0, size - 1)) / 2);
          assert.ok(values.every((one) => one >= 0 && one < Infinity));
        }
      }
      assert.deepEqual(odd.cells, before);
    });
  }
});
