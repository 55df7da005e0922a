import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { meanTimes, spellLengths, summarizeDurations, summarizeSpells } from '../../src/elements/parcours/durations.model.js';
import { frequentPaths, successions } from '../../src/elements/parcours/frequent-paths.model.js';
import { meanIndicator, pathIndicators } from '../../src/elements/parcours/path-indicators.model.js';
import { countPositions, modalStates, positionEntropies, stateDistribution } from '../../src/elements/parcours/positions.model.js';
import { findReturns } from '../../src/elements/parcours/returns.model.js';
import { writeSps, writeSuccession } from '../../src/elements/parcours/sequence-text.model.js';
import { countTransitions, leavingHazard, transitionRates } from '../../src/elements/parcours/transitions.model.js';
import { uniquePaths } from '../../src/elements/parcours/unique-paths.model.js';
import { ODD_TABLES, randomPaths, tableOf } from '../helpers/parcours-tables.js';

const near = (got: ArrayLike<number>, wanted: readonly number[]): void => {
  assert.equal(got.length, wanted.length);
  wanted.forEach((one, i) => assert.ok(Math.abs((got[i] ?? NaN) - one) < 1e-12, `${String(got[i])} is not ${one}, at ${i}`));
};

describe('unique paths', () => {
  it('keeps the first of each, in order, with the weights of all', () => {
    const { table, of, rows } = uniquePaths(tableOf(['AB', 'B?', 'AB', 'A.', 'B?'], [1, 2, 4, 8, 16]));
    assert.deepEqual([...of], [0, 1, 0, 2, 1]);
    assert.deepEqual([...rows], [0, 1, 3]);
    assert.deepEqual([...(table.weights ?? [])], [5, 18, 8]);
    assert.equal(writeSps(table, 1), 'B/1-?/1');
  });

  it('finds what a map of texts finds', () => {
    const paths = randomPaths(3000, 6);
    const firsts = new Map(paths.map((path, i) => [path, i] as const).reverse());
    const { of, rows, table } = uniquePaths(tableOf(paths));
    assert.equal(table.size, firsts.size);
    paths.forEach((path, i) => assert.equal(rows[of[i] ?? -1], firsts.get(path)));
    assert.equal(table.weights?.reduce((sum, one) => sum + one, 0), 3000);
  });
});

describe('positions', () => {
  const counts = countPositions(tableOf(['AB?.', 'AABB', '?A..'], [1, 2, 3]));

  it('counts people in states, unknown and outside apart', () => {
    near(counts.inState.subarray(0, 8), [3, 0, 0, 0, 5, 1, 0, 0]);
    near(counts.observed, [3, 6, 2, 2]);
    near(counts.unknown, [3, 0, 1, 0]);
    near(counts.outside, [0, 0, 3, 4]);
  });

  it('takes shares of the people with a state, or of those observed at all', () => {
    near(stateDistribution(counts).shares.subarray(4, 8), [5 / 6, 1 / 6, 0, 0]);
    const { shares, people, symbols } = stateDistribution(counts, { withUnknown: true });
    assert.equal(symbols, 5);
    near(shares.subarray(10, 15), [0, 2 / 3, 0, 0, 1 / 3]);
    near(people, [6, 6, 3, 2]);
  });

  it('measures how spread people are', () => {
    const even = stateDistribution(countPositions(tableOf(['AA', 'BA', 'CA', 'DB'])));
    near(positionEntropies(even), [1, (Math.log(4) - 0.75 * Math.log(3)) / Math.log(4)]);
    near(positionEntropies(even, { isNormalized: false }).subarray(0, 1), [Math.log(4)]);
  });

  it('names the most frequent state, the first of equals, and none where nobody is', () => {
    const modal = modalStates(stateDistribution(countPositions(tableOf(['BA.', 'AB.', 'BC.']))));
    assert.deepEqual([...modal.states], [1, 0, -1]);
    near(modal.shares, [2 / 3, 1 / 3, 0]);
  });
});

describe('transitions', () => {
  const table = tableOf(['AAB?', 'A?BB', 'AB..'], [1, 1, 2]);

  it('counts steps between two known positions', () => {
    near(countTransitions(table).counts.subarray(0, 8), [1, 3, 0, 0, 0, 1, 0, 0]);
    near(transitionRates(countTransitions(table)).subarray(0, 8), [0.25, 0.75, 0, 0, 0, 1, 0, 0]);
  });

  it('takes the unknown for a state when told', () => {
    const { symbols, counts } = countTransitions(table, { withUnknown: true });
    assert.equal(symbols, 5);
    near([counts[4] ?? -1, counts[9] ?? -1, counts[21] ?? -1], [1, 1, 1]);
  });

  it('gives each step, and the hazard of leaving', () => {
    const steps = countTransitions(table, { isByPosition: true });
    assert.equal(steps.counts.length, 3 * 16);
    const { atRisk, hazard } = leavingHazard(steps);
    near(atRisk.subarray(0, 6), [3, 0, 0, 0, 1, 0]);
    near(hazard.subarray(0, 6), [2 / 3, 0, 0, 0, 1, 0]);
  });
});

describe('durations', () => {
  it('gives the mean time in each state', () => {
    near(meanTimes(tableOf(['AAB?', 'BB..'], [1, 3])), [0.5, 7 / 4, 0, 0]);
    near(meanTimes(tableOf(['AAB?', 'BB..'], [1, 3]), { withUnknown: true }), [0.5, 7 / 4, 0, 0, 0.25]);
  });

  it('tells spells that were seen to end from those that were cut', () => {
    const lengths = spellLengths(tableOf(['AABAAA', 'A?ABB.', 'AAAAB.']));
    assert.deepEqual(summarizeSpells(lengths, 0), { count: 5, mean: 11 / 5, median: 2, longest: 4, cutShare: 2 / 5 });
    assert.deepEqual(summarizeSpells(lengths, 2), { count: 0, mean: 0, median: 0, longest: 0, cutShare: 0 });
  });
});

describe('indicators of a path', () => {
  it('follows the published formulas', () => {
    const own = pathIndicators(tableOf(['AAABBBBBBB']));
    const entropy = -(0.3 * Math.log(0.3) + 0.7 * Math.log(0.7)) / Math.log(4);
    near(own.entropy, [entropy]);
    near(own.complexity, [Math.sqrt(entropy / 9)]);
    near(own.volatility, [(1 / 3 + 1 / 9) / 2]);
    // 4 subsequences; variance 4 of at most 16; with two spells of 0 more, 8.25 of at most 14.25
    near(own.turbulence, [Math.log2((4 * 17) / 5)]);
    near(own.turbulenceOfAllStates, [Math.log2((4 * 15.25) / 9.25)]);
    // 8 subsequences; with one spell of 0, variance 2.1875; as many spells could leave two states out: 3.44
    near(pathIndicators(tableOf(['AABBBBC'])).turbulenceOfAllStates, [Math.log2((8 * 4.44) / 3.1875)]);
  });

  it('passes over unknown positions, but for the length', () => {
    const own = pathIndicators(tableOf(['AA??BBBBDD...', 'A?AAAA?AAA...', '???CCCCCCC...']));
    near(own.length, [10, 10, 10]);
    near(own.transitions, [2, 0, 0]);
    near(own.complexity, [Math.sqrt((2 / 9) * 0.75), 0, 0]);
    near(own.turbulence, [Math.log2((8 * (1 + 50 / 9)) / (1 + 8 / 9)), 1, 1]);
    near(pathIndicators(tableOf(['A?AA']), { withUnknown: true }).transitions, [2]);
  });

  it('counts the subsequences that there are', () => {
    const spells = fc.array(fc.constantFrom('A', 'B', 'C'), { minLength: 1, maxLength: 9 }).map((all) => all.filter((one, i) => one !== all[i - 1]));
    const longer = (all: Set<string>, one: string): Set<string> => new Set([...all, ...[...all].map((some) => some + one)]);
    const count = (path: readonly string[]): number => path.reduce(longer, new Set([''])).size;
    fc.assert(
      fc.property(spells, (path) => near(pathIndicators(tableOf([path.join('')])).turbulence, [Math.log2(count(path))])),
      { numRuns: 60 },
    );
  });

  it('stays a number in very long paths', () => {
    const [short = 0, double = 0, long = 0] = [50, 100, 600].map((times) => pathIndicators(tableOf(['ABCD'.repeat(times)])).turbulence[0]);
    // each round of the four multiplies the subsequences by the same number
    assert.ok(Math.abs(long - double - 10 * (double - short)) < 1e-6, `${short} ${double} ${long}`);
    near(pathIndicators(tableOf(['ABCD'.repeat(600)])).normalizedTurbulence, [1]);
  });

  it('weighs means', () => {
    const table = tableOf(['AB', 'AA'], [3, 1]);
    assert.equal(meanIndicator(table, pathIndicators(table).transitions), 0.75);
  });
});

describe('frequent paths', () => {
  const table = tableOf(['AAB', 'ABB', 'A.B', 'CCC', 'CCC', 'A?B'], [1, 1, 1, 1, 2, 1]);

  it('puts the most frequent first, equal ones in the order of states', () => {
    const { distinct, top } = frequentPaths(table, 3);
    assert.equal(distinct, 5);
    assert.deepEqual(top.map(({ row, people }) => [writeSps(table, row), people]), [['C/3', 3], ['A/1-%/1-B/1', 1], ['A/1-?/1-B/1', 1]]);
    near([top[0]?.share ?? -1], [3 / 7]);
  });

  it('leaves durations out', () => {
    const orders = successions(table);
    assert.equal(orders.length, 2);
    assert.deepEqual(frequentPaths(orders, 9).top.map(({ row, people }) => [writeSuccession(orders, row), people]), [['A-B', 4], ['C', 3]]);
    assert.equal(writeSuccession(successions(table, { withUnknown: true }), 5), 'A-?-B');
  });

  it('writes void before a path, not after', () => {
    assert.deepEqual([writeSps(tableOf(['..AA.']), 0), writeSps(tableOf(['...']), 0)], ['%/2-A/2', '']);
  });
});

describe('returns', () => {
  const returns = findReturns(tableOf(['AABAAB', 'A?A...', 'ABCA..', '......', 'BCBCBC'], [1, 2, 4, 8, 16]));

  it('counts those who come back to a state that they had left', () => {
    assert.deepEqual([returns.people, returns.returning, returns.returningPaths, returns.total], [23, 21, 3, 70]);
    assert.equal(returns.share, 21 / 23);
    near(returns.byState, [5, 33, 32, 0]);
  });

  it('lists detours, with the paths that have them', () => {
    assert.deepEqual(returns.detours, [
      { state: 1, through: 2, times: 32, paths: 1 },
      { state: 2, through: 1, times: 32, paths: 1 },
      { state: 0, through: 1, times: 1, paths: 1 },
      { state: 1, through: 0, times: 1, paths: 1 },
    ]);
  });

  it('tells how long they were away', () => {
    near(returns.timesAway.subarray(0, 12), [0, 1, 4, 0, 0, 0, 0, 32, 1, 0, 0, 0]);
    assert.deepEqual(summarizeDurations(returns.timesAway.subarray(0, 6)), { count: 5, mean: 9 / 5, median: 2, longest: 2 });
  });
});

describe('odd tables', () => {
  for (const [name, table] of Object.entries(ODD_TABLES)) {
    it(`have figures, and stay as they are: ${name}`, () => {
      const before = { cells: table.cells.slice(), weights: table.weights?.slice() };
      for (const withUnknown of [false, true]) {
        const distribution = stateDistribution(countPositions(table), { withUnknown });
        const steps = countTransitions(table, { withUnknown, isByPosition: true });
        const figures = [positionEntropies(distribution), modalStates(distribution).shares, distribution.shares, transitionRates(steps)];
        const more = [leavingHazard(steps).hazard, meanTimes(table, { withUnknown }), findReturns(table).timesAway, ...Object.values(pathIndicators(table, { withUnknown }))];
        for (const some of [...figures, ...more]) assert.ok(some.every((one) => one >= 0 && one < Infinity), String(some));
        assert.ok(frequentPaths(successions(table, { withUnknown }), 5).top.every(({ share }) => share >= 0 && share <= 1));
      }
      assert.ok(table.states.every((_, state) => Object.values(summarizeSpells(spellLengths(table), state)).every((one) => one >= 0)));
      assert.ok(findReturns(table).share >= 0);
      assert.deepEqual({ cells: table.cells, weights: table.weights }, before);
    });
  }
});
