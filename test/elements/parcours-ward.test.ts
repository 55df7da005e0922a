import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { runToEnd } from '../../src/elements/parcours/job.model.js';
import { cutTree, joinPaths, type Linkage } from '../../src/elements/parcours/ward.model.js';
import { distancesBy, near, onLine, peopleOf, somePlaces, weightsOf } from '../helpers/parcours-points.js';

const meanOf = (points: readonly number[]): number => points.reduce((sum, point) => sum + point, 0) / points.length;

/** Ward's own words, for points on a line: twice the growth of the sum of squares around the means. */
function growth(a: readonly number[], b: readonly number[]): number {
  return ((2 * a.length * b.length) / (a.length + b.length)) * (meanOf(a) - meanOf(b)) ** 2;
}

const HEIGHTS: Readonly<Record<Linkage, (a: readonly number[], b: readonly number[]) => number>> = {
  'ward.D': growth,
  'ward.D2': (a, b) => Math.sqrt(growth(a, b)),
  average: (a, b) => meanOf(a.flatMap((one) => b.map((other) => Math.abs(one - other)))),
};

/** All people one by one, every pair of clusters looked at each time. */
function joinSlowly(points: readonly number[], linkage: Linkage): { heights: number[]; clusters: (k: number) => number[][] } {
  const steps = [points.map((point) => [point])];
  const heights: number[] = [];
  for (let all = steps[0] ?? []; all.length > 1; all = steps.at(-1) ?? []) {
    let [least, one, other] = [Infinity, 0, 0];
    all.forEach((a, i) =>
      all.forEach((b, j) => {
        const height = i < j ? HEIGHTS[linkage](a, b) : Infinity;
        if (height < least) [least, one, other] = [height, i, j];
      }),
    );
    heights.push(least);
    steps.push([...all.filter((_, i) => i !== one && i !== other), [...(all[one] ?? []), ...(all[other] ?? [])]]);
  }
  return { heights, clusters: (k) => steps[points.length - k] ?? [] };
}

/** Which points are together, in an order of their own. */
const setsOf = (points: readonly number[], clusters: Int32Array): string[] =>
  [...new Set(clusters)].map((cluster) => String(points.filter((_, i) => clusters[i] === cluster).sort((a, b) => a - b))).sort();

describe('joinPaths', () => {
  for (const linkage of ['ward.D', 'ward.D2', 'average'] as const) {
    it(`joins weighted paths as it would their people: ${linkage}`, () => {
      fc.assert(
        fc.property(somePlaces(2, 9), (places) => {
          const points = places.map(([point]) => point);
          // ward.D takes distances as squares already
          const distances = distancesBy(points, (one, other) => (linkage === 'ward.D' ? (one - other) ** 2 : Math.abs(one - other)));
          const tree = runToEnd(joinPaths(distances, weightsOf(places), linkage));
          const slow = joinSlowly(peopleOf(places).map((place) => points[place] ?? NaN), linkage);
          const heights = slow.heights.slice(slow.heights.length - tree.heights.length);
          tree.heights.forEach((height, i) => assert.ok(near(height, heights[i] ?? NaN), `${[...tree.heights].join(' ')} but ${heights.join(' ')}`));
          for (let k = 1; k <= places.length; k++) {
            const expected = slow.clusters(k).map((cluster) => String([...new Set(cluster)].sort((a, b) => a - b))).sort();
            assert.deepEqual(setsOf(points, cutTree(tree, k)), expected);
          }
        }),
        { numRuns: 40 },
      );
    });
  }

  it('is done by hand for 0, 1, 5, 7', () => {
    const tree = runToEnd(joinPaths(onLine([0, 1, 5, 7]), new Float64Array(4).fill(1), 'ward.D2'));
    assert.deepEqual([...tree.merges], [0, 1, 2, 3, 0, 2]);
    // two pairs whose means are 5.5 apart: √(2 · 2 · 2 / 4 · 5.5²)
    [1, 2, Math.sqrt(60.5)].forEach((height, i) => assert.ok(near(height, tree.heights[i] ?? NaN)));
    assert.deepEqual([1, 2, 3, 4].map((k) => [...cutTree(tree, k)].join('')), ['0000', '0011', '0012', '0123']);
  });

  it('joins the first of equal pairs first', () => {
    const tree = runToEnd(joinPaths(onLine([0, 1, 2, 3]), new Float64Array(4).fill(1), 'average'));
    assert.deepEqual([...tree.merges], [0, 1, 2, 3, 0, 2]);
  });

  it('takes nobody, one and the same for what they are, and leaves what it is given', () => {
    assert.deepEqual([...cutTree(runToEnd(joinPaths(onLine([]), new Float64Array(0), 'ward.D')), 3)], []);
    assert.deepEqual([...cutTree(runToEnd(joinPaths(onLine([4]), Float64Array.of(3), 'ward.D2')), 3)], [0]);
    const [distances, weights] = [onLine([1, 1, 1]), Float64Array.of(2, 0, 1)];
    const tree = runToEnd(joinPaths(distances, weights, 'ward.D2'));
    assert.deepEqual([[...tree.heights], [...cutTree(tree, 9)], [...cutTree(tree, 0)]], [[0, 0], [0, 1, 2], [0, 0, 0]]);
    assert.deepEqual([[...distances.values], [...weights]], [[0, 0, 0], [2, 0, 1]]);
  });
});
