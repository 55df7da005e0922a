import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { runToEnd } from '../../src/elements/parcours/job.model.js';
import { seededRandom, shuffle } from '../../src/elements/parcours/random.model.js';
import { adjustedRand, pickDistances, stability } from '../../src/elements/parcours/stability.model.js';
import { cutTree, joinPaths } from '../../src/elements/parcours/ward.model.js';
import { near, onLine } from '../helpers/parcours-points.js';

const clusteringOf = (...clusters: number[]) => ({ clusters: Int32Array.from(clusters), count: Math.max(-1, ...clusters) + 1 });
const ones = (size: number): Float64Array => new Float64Array(size).fill(1);

describe('seededRandom', () => {
  it('gives the same numbers again, others for another seed, all over 0 to 1', () => {
    const [one, same, other] = [7, 7, 8].map((seed) => [...ones(4_000)].map(seededRandom(seed)));
    assert.deepEqual(one, same);
    assert.notDeepEqual(one, other);
    const tenths = new Set(one?.map((number) => Math.floor(number * 10)));
    assert.deepEqual([...tenths].sort(), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    assert.ok(Math.abs((one ?? []).reduce((sum, number) => sum + number, 0) / 4_000 - 0.5) < 0.02);
  });

  it('shuffles into every order, each about as often', () => {
    const random = seededRandom(1);
    const orders = new Map<string, number>();
    for (let time = 0; time < 6_000; time++) {
      const order = shuffle(Int32Array.of(1, 2, 3), random).join('');
      orders.set(order, (orders.get(order) ?? 0) + 1);
    }
    assert.equal(orders.size, 6);
    assert.ok([...orders.values()].every((times) => Math.abs(times - 1_000) < 150), [...orders.values()].join(' '));
  });
});

describe('adjustedRand', () => {
  it('is done by hand: pairs together in both, less what chance gives', () => {
    // six people in 3 + 3 and in 2 + 2 + 2: 2 pairs in both, 6 and 3 in each, 15 in all; (2 − 1.2) / (4.5 − 1.2)
    assert.ok(near(adjustedRand(clusteringOf(0, 0, 0, 1, 1, 1), clusteringOf(0, 0, 1, 1, 2, 2), ones(6)), 0.8 / 3.3));
  });

  it('is 1 for the same people together, whatever the numbers, and counts a weight as so many people', () => {
    assert.equal(adjustedRand(clusteringOf(0, 1, 1, 2), clusteringOf(2, 0, 0, 1), Float64Array.of(3, 1, 2, 5)), 1);
    const weighted = adjustedRand(clusteringOf(0, 0, 1), clusteringOf(0, 1, 1), Float64Array.of(2, 1, 3));
    assert.ok(near(weighted, adjustedRand(clusteringOf(0, 0, 0, 1, 1, 1), clusteringOf(0, 0, 1, 1, 1, 1), ones(6))));
    assert.deepEqual([adjustedRand(clusteringOf(), clusteringOf(), ones(0)), adjustedRand(clusteringOf(0, 0), clusteringOf(0, 0), ones(2))], [1, 1]);
  });
});

describe('stability', () => {
  const points = [0, 1, 2, 40, 41, 43, 90, 91];
  const clustering = clusteringOf(0, 0, 0, 1, 1, 1, 2, 2);
  const options = { ...clustering, times: 5, random: seededRandom(2) };

  it('is 1 for groups that lie apart, drawn anew or in another order', () => {
    const weights = ones(8).fill(20);
    for (const isResampled of [false, true]) {
      const { agreement, clusters } = runToEnd(stability(onLine(points), weights, { ...options, isResampled }));
      assert.ok(near(agreement, 1) && [...clusters].every((share) => near(share, 1)));
    }
  });

  it('is less where they do not, and tells which', () => {
    const even = [0, 1, 2, 3, 4, 5, 6, 100];
    const drawn = { ...options, ...clusteringOf(0, 0, 0, 0, 1, 1, 1, 2), times: 30, isResampled: true };
    const { agreement, agreements, clusters } = runToEnd(stability(onLine(even), ones(8).fill(3), drawn));
    assert.ok(agreement < 0.9 && agreements.length === 30, String(agreement));
    assert.ok((clusters[2] ?? 0) > 0.85 && (clusters[2] ?? 0) > (clusters[1] ?? 0), [...clusters].join(' '));
  });

  it('asks whoever made the clusters', () => {
    const cluster: Parameters<typeof stability>[2]['cluster'] = function* (distances, weights) {
      return { clusters: cutTree(yield* joinPaths(distances, weights, 'ward.D2'), 2), count: 2 };
    };
    const { agreement } = runToEnd(stability(onLine(points), ones(8), { ...options, cluster }));
    assert.ok(agreement < 1 && agreement > 0.3, String(agreement));
  });

  it('takes nobody, one and equal paths', () => {
    for (const [size, clusters] of [[0, clusteringOf()], [1, clusteringOf(0)], [3, clusteringOf(0, 0, 0)]] as const) {
      const { agreement } = runToEnd(stability(onLine(new Array<number>(size).fill(1)), ones(size), { ...options, ...clusters, isResampled: true }));
      assert.equal(agreement, 1);
    }
  });
});

describe('pickDistances', () => {
  it('are those of the paths at these rows', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 8 }), (rows) => {
        const points = [0, 1, 4, 9, 16, 25];
        const picked = runToEnd(pickDistances(onLine(points), Int32Array.from(rows)));
        assert.deepEqual(picked, onLine(rows.map((row) => points[row] ?? NaN)));
      }),
      { numRuns: 20 },
    );
  });
});
