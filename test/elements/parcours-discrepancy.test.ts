import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { discrepancyByPosition } from '../../src/elements/parcours/discrepancy-by-position.model.js';
import { chanceOf, discrepancy } from '../../src/elements/parcours/discrepancy.model.js';
import { runToEnd } from '../../src/elements/parcours/job.model.js';
import { seededRandom } from '../../src/elements/parcours/random.model.js';
import { representatives } from '../../src/elements/parcours/representatives.model.js';
import { distancesBy, near, onLine } from '../helpers/parcours-points.js';
import { tableOf } from '../helpers/parcours-tables.js';

/** Squares of distances on a line: then the analysis is that of variance, as in any book. */
const squared = (points: readonly number[]) => distancesBy(points, (one, other) => (one - other) ** 2);

const sumOfSquares = (points: readonly number[]): number => {
  const mean = points.reduce((sum, point) => sum + point, 0) / points.length;
  return points.reduce((sum, point) => sum + (point - mean) ** 2, 0);
};

describe('discrepancy', () => {
  it('is the analysis of variance where distances are squares on a line', () => {
    const person = fc.record({ path: fc.integer({ min: 0, max: 4 }), group: fc.integer({ min: -1, max: 2 }) });
    fc.assert(
      fc.property(fc.array(person, { minLength: 3, maxLength: 14 }), (people) => {
        const points = [0, 3, 4, 8, 20];
        const known = people.filter(({ group }) => group >= 0);
        const parts = [0, 1, 2].map((group) => known.filter((one) => one.group === group).map(({ path }) => points[path] ?? NaN));
        const inside = parts.reduce((sum, part) => sum + (part.length ? sumOfSquares(part) : 0), 0);
        const total = known.length ? sumOfSquares(parts.flat()) : 0;
        const groups = parts.filter((part) => part.length).length;
        const given = { paths: Int32Array.from(people, ({ path }) => path), groups: Int16Array.from(people, ({ group }) => group) };
        const found = runToEnd(discrepancy(squared(points), given));
        const isCompared = total > 0 && groups > 1 && known.length > groups;
        assert.ok(near(found.share, isCompared ? 1 - inside / total : 0), `${found.share}`);
        const ratio = (total - inside) / (groups - 1) / (inside / (known.length - groups));
        if (!isCompared || inside > 0) assert.ok(near(found.ratio, isCompared ? ratio : 0));
        assert.ok(near(found.all, known.length ? total / known.length : 0));
        found.within.forEach((value, group) => assert.ok(near(value, parts[group]?.length ? sumOfSquares(parts[group]) / parts[group].length : 0)));
      }),
      { numRuns: 60 },
    );
  });

  it('counts people by their weights', () => {
    const weighted = { paths: Int32Array.of(0, 1, 1, 2), groups: Int16Array.of(0, 0, 1, 1), weights: Float64Array.of(1, 2, 1, 3) };
    const expanded = { paths: Int32Array.of(0, 1, 1, 1, 2, 2, 2), groups: Int16Array.of(0, 0, 0, 1, 1, 1, 1) };
    const [one, other] = [runToEnd(discrepancy(onLine([0, 1, 5]), weighted)), runToEnd(discrepancy(onLine([0, 1, 5]), expanded))];
    assert.ok(near(one.share, other.share) && near(one.ratio, other.ratio) && near(one.all, other.all));
    assert.deepEqual([...one.weights], [3, 4]);
  });

  it('is nothing where there is nothing to compare', () => {
    for (const groups of [[], [-1, -1], [0, 0], [0, 1]]) {
      const found = runToEnd(discrepancy(onLine([2, 2]), { paths: Int32Array.from(groups, (_, person) => person), groups: Int16Array.from(groups) }));
      assert.deepEqual([found.share, found.ratio, found.all], [0, 0, 0]);
    }
  });
});

describe('chanceOf', () => {
  const paths = Int32Array.of(0, 1, 2, 3, 4, 5, 0);

  it('is about the share of all ways to deal that differ as much: 2 of the 20, for three against three', () => {
    const people = { paths, groups: Int16Array.of(0, 0, 0, 1, 1, 1, -1) };
    const chance = runToEnd(chanceOf(onLine([0, 1, 2, 50, 51, 52]), people, { times: 1_000, random: seededRandom(5) }));
    assert.ok(Math.abs(chance - 0.1) < 0.03, String(chance));
    assert.deepEqual([...people.groups], [0, 0, 0, 1, 1, 1, -1]);
  });

  it('is 1 where all deals are the same', () => {
    const people = { paths, groups: new Int16Array(7), weights: new Float64Array(7).fill(2) };
    assert.equal(runToEnd(chanceOf(onLine([0, 1, 2, 50, 51, 52]), people, { times: 9, random: seededRandom(5) })), 1);
  });
});

describe('discrepancyByPosition', () => {
  it('tells where groups differ, leaving out who is not known there', () => {
    const { shares, people } = discrepancyByPosition(tableOf(['AAA', 'AAB', 'AB.', 'AB?']), Int16Array.of(0, 0, 1, 1));
    assert.deepEqual([[...shares], [...people]], [[0, 1, 0], [4, 4, 2]]);
  });

  it('is done by hand: A A B against B', () => {
    // squares: 4 people in 2 + 2: (4 − 8 / 4) / 2 = 1; 3 in 2 + 1: (3 − 5 / 3) / 2 = 2 / 3
    const { shares } = discrepancyByPosition(tableOf(['A', 'A', 'B', 'B']), Int16Array.of(0, 0, 0, 1));
    assert.ok(near(shares[0] ?? NaN, 1 / 3));
  });

  it('adds up the squares of a window, and counts weights', () => {
    const table = tableOf(['AA', 'BA', 'AB', 'BB'], [1, 1, 2, 2]);
    const { shares, people } = discrepancyByPosition(table, Int16Array.of(0, 0, 1, 1), { window: 2 });
    // first position: 1.5 in all, .5 + 1 within; second: 4 / 3 in all, 0 within
    assert.ok(near(shares[0] ?? NaN, 1 - 1.5 / (1.5 + 4 / 3)) && near(shares[1] ?? NaN, 1));
    assert.deepEqual([...people], [6, 6]);
  });

  it('takes nobody', () => assert.deepEqual([...discrepancyByPosition(tableOf([]), new Int16Array(0)).shares], []));
});

describe('representatives', () => {
  it('are in the densest places, none near another, until enough people are covered', () => {
    const points = [0, 1, 2, 50, 51, 100];
    const found = runToEnd(representatives(onLine(points), Float64Array.of(1, 1, 1, 2, 2, 1), { coverage: 0.6, radius: 0.01 }));
    // 4 people at 50 and 51, then 3 around 1: 7 of 8
    assert.deepEqual([[...found.rows], [...found.of], found.coverage], [[3, 1], [1, 1, 1, 0, 0, 0], 7 / 8]);
    assert.deepEqual([[...found.weights], [...found.near]], [[5, 3], [4, 3]]);
  });

  it('have as quality what they take away from the distances to the centre', () => {
    // two people each at two places, 10 apart: 4 pairs over 4 people make 10 to the centre; to one of the places 20, to both 0
    const [one, both] = [0.5, 1].map((coverage) => runToEnd(representatives(onLine([0, 10]), Float64Array.of(2, 2), { coverage })));
    assert.deepEqual([one?.quality, both?.quality], [-1, 1]);
  });

  it('takes nobody, one and equal paths', () => {
    const found = [[], [3], [3, 3]].map((points) => runToEnd(representatives(onLine(points), new Float64Array(points.length).fill(1))));
    assert.deepEqual(found.map(({ rows, coverage, quality }) => [rows.length, coverage, quality]), [[0, 0, 0], [1, 1, 0], [1, 1, 0]]);
  });
});
