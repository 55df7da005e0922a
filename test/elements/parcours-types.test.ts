import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { clusterQuality } from '../../src/elements/parcours/cluster-quality.model.js';
import { distanceAt, type Distances } from '../../src/elements/parcours/distances.model.js';
import { runToEnd } from '../../src/elements/parcours/job.model.js';
import { buildMedoids, medoidsOf, partition } from '../../src/elements/parcours/medoids.model.js';
import { rankDistances } from '../../src/elements/parcours/ranked-distances.model.js';
import { silhouettes } from '../../src/elements/parcours/silhouettes.model.js';
import { bestTypology, describeTypes, peopleByType, typologies } from '../../src/elements/parcours/typology.model.js';
import { distancesBy, near, onLine, peopleOf, somePlaces, weightsOf, type Place } from '../helpers/parcours-points.js';

const ones = (size: number): Float64Array => new Float64Array(size).fill(1);
const sum = (values: readonly number[]): number => values.reduce((one, other) => one + other, 0);
const meanOf = (values: readonly number[]): number => sum(values) / values.length;

/** Weighted distances of all to the nearest of some medoids. */
function costOf(distances: Distances, weights: Float64Array, medoids: readonly number[]): number {
  return sum([...weights].map((weight, path) => weight * Math.min(...medoids.map((medoid) => distanceAt(distances, medoid, path)))));
}

const TWO_GROUPS: readonly Place[] = [[0, 1], [1, 3], [2, 1], [10, 2], [11, 1], [13, 1], [100, 1]];

describe('partition', () => {
  it('finds the best of all sets of medoids where groups lie apart', () => {
    const [distances, weights] = [onLine(TWO_GROUPS.map(([point]) => point)), weightsOf(TWO_GROUPS)];
    const rows = TWO_GROUPS.map((_, row) => row);
    const all = rows.flatMap((a) => rows.flatMap((b) => rows.map((c) => costOf(distances, weights, [a, b, c]))));
    const { medoids, clusters, cost } = runToEnd(partition(distances, weights, 3));
    assert.deepEqual([[...medoids], [...clusters], cost], [[1, 3, 6], [0, 0, 0, 1, 1, 1, 2], Math.min(...all)]);
  });

  it('ends where no exchange of a medoid is better, nor worse than where it began', () => {
    fc.assert(
      fc.property(somePlaces(3, 9), fc.integer({ min: 2, max: 4 }), (places, k) => {
        const [distances, weights] = [onLine(places.map(([point]) => point)), weightsOf(places)];
        const { medoids, clusters, cost } = runToEnd(partition(distances, weights, k));
        assert.ok(near(cost, costOf(distances, weights, [...medoids])));
        assert.ok(cost <= costOf(distances, weights, [...runToEnd(buildMedoids(distances, weights, k))]) + 1e-9);
        for (const out of medoids) {
          for (let path = 0; path < places.length; path++) {
            const other = [...medoids].map((medoid) => (medoid === out ? path : medoid));
            assert.ok(costOf(distances, weights, other) >= cost - 1e-9 * (1 + cost), `${[...medoids].join()} but ${other.join()}`);
          }
        }
        clusters.forEach((cluster, path) => {
          const to = [...medoids].map((medoid) => distanceAt(distances, medoid, path));
          assert.equal(to[cluster], Math.min(...to));
        });
        assert.deepEqual(runToEnd(medoidsOf(distances, weights, { clusters, count: medoids.length })).length, medoids.length);
      }),
      { numRuns: 60 },
    );
  });

  it('takes a weight for so many people', () => {
    fc.assert(
      fc.property(somePlaces(3, 6), fc.integer({ min: 1, max: 3 }), (some, k) => {
        const places = some.map(([point], i): Place => [point, i + 1]); // of two places with as many people, either could be the medoid
        const points = places.map(([point]) => point);
        const people = peopleOf(places).map((place) => points[place] ?? NaN);
        // squares: on a line, all points between two middle ones are equally far from all
        const squared = (all: readonly number[]): Distances => distancesBy(all, (a, b) => (a - b) ** 2);
        const one = runToEnd(partition(squared(people), ones(people.length), k));
        const other = runToEnd(partition(squared(points), weightsOf(places), k));
        assert.ok(near(one.cost, other.cost));
        assert.deepEqual([...one.medoids].map((row) => people[row]), [...other.medoids].map((row) => points[row]));
      }),
      { numRuns: 40 },
    );
  });

  it('makes no more clusters than there are different paths', () => {
    const counts = [[], [3], [3, 3, 3], [3, 4, 3]].map((points) => runToEnd(partition(onLine(points), ones(points.length), 4)).count);
    assert.deepEqual(counts, [0, 1, 1, 2]);
  });
});

/** By the definition, person by person. */
function silhouetteOf(people: readonly number[], clusters: readonly number[], person: number): number {
  const distance = (at: number): number => Math.abs((people[at] ?? NaN) - (people[person] ?? NaN));
  const others = people.map((_, at) => at).filter((at) => at !== person && clusters[at] === clusters[person]);
  if (!others.length) return 0;
  const away = [...new Set(clusters)].filter((cluster) => cluster !== clusters[person]);
  const b = Math.min(...away.map((cluster) => meanOf(people.map((_, at) => at).filter((at) => clusters[at] === cluster).map(distance))));
  const a = meanOf(others.map(distance));
  return Math.max(a, b) === 0 ? 0 : (b - a) / Math.max(a, b);
}

const inClusters = (length: number): fc.Arbitrary<number[]> => fc.array(fc.integer({ min: 0, max: 2 }), { minLength: length, maxLength: length });
const clustered = somePlaces(3, 8).chain((places) =>
  inClusters(places.length).map((clusters) => ({ places, clusters: [0, 1, ...clusters.slice(2)] })),
);

describe('silhouettes', () => {
  it('are those of people', () => {
    fc.assert(
      fc.property(clustered, ({ places, clusters }) => {
        const points = places.map(([point]) => point);
        const people = peopleOf(places);
        const clusterOf = people.map((place) => clusters[place] ?? 0);
        const expected = people.map((_, person) => silhouetteOf(people.map((place) => points[place] ?? NaN), clusterOf, person));
        const { widths, mean, means } = runToEnd(silhouettes(onLine(points), weightsOf(places), { clusters: Int32Array.from(clusters), count: 3 }));
        people.forEach((place, person) => assert.ok(near(widths[place] ?? NaN, expected[person] ?? NaN)));
        assert.ok(near(mean, meanOf(expected)));
        assert.ok(near(means[0] ?? NaN, meanOf(expected.filter((_, person) => clusterOf[person] === 0))));
      }),
      { numRuns: 40 },
    );
  });

  it('count oneself where weights are shares of a sample', () => {
    // of the first point: a = (0 + 1 · 2) / 4, b = 10
    const clustering = { clusters: Int32Array.of(0, 0, 1), count: 2 };
    const { widths } = runToEnd(silhouettes(onLine([0, 1, 10]), Float64Array.of(2, 2, 5), { ...clustering, isSample: true }));
    assert.ok(near(widths[0] ?? NaN, (10 - 0.5) / 10));
  });
});

/** All pairs of people, each with themselves too: distance, and whether they are in different clusters. */
function pairsOf(people: readonly number[], clusters: readonly number[]): { d: number; apart: number }[] {
  return people.flatMap((one, i) => people.map((other, j) => ({ d: Math.abs(one - other), apart: clusters[i] === clusters[j] ? 0 : 1 })));
}

function correlation(pairs: readonly { d: number; apart: number }[]): number {
  const [d, apart] = [meanOf(pairs.map((pair) => pair.d)), meanOf(pairs.map((pair) => pair.apart))];
  const spread = (of: (pair: { d: number; apart: number }) => number): number => Math.sqrt(sum(pairs.map((pair) => of(pair) ** 2)));
  return sum(pairs.map((pair) => (pair.d - d) * (pair.apart - apart))) / (spread((pair) => pair.d - d) * spread((pair) => pair.apart - apart));
}

describe('clusterQuality', () => {
  it('is what it would be person by person', () => {
    fc.assert(
      fc.property(clustered, ({ places, clusters }) => {
        const points = places.map(([point]) => Math.round(point / 100)); // with ties
        const people = peopleOf(places);
        const pairs = pairsOf(people.map((place) => points[place] ?? NaN), people.map((place) => clusters[place] ?? 0));
        const [inside, outside] = [pairs.filter(({ apart }) => !apart), pairs.filter(({ apart }) => apart)];
        const compared = inside.flatMap((one) => outside.map((other) => Math.sign(other.d - one.d)));
        const [concordant, discordant, tied] = [1, -1, 0].map((sign) => compared.filter((each) => each === sign).length) as [number, number, number];
        const sorted = pairs.map(({ d }) => d).sort((a, b) => a - b);
        const [least, most] = [sum(sorted.slice(0, inside.length)), sum(sorted.slice(-inside.length))];
        const clustering = { clusters: Int32Array.from(clusters), count: 3 };
        const quality = runToEnd(clusterQuality(runToEnd(rankDistances(onLine(points))), weightsOf(places), clustering));
        if (sorted.at(-1) === 0) return; // nothing to compare
        assert.ok(near(quality.correlation, correlation(pairs)), 'correlation');
        assert.ok(near(quality.gamma, (concordant - discordant) / (concordant + discordant || 1)), 'gamma');
        assert.ok(near(quality.somersD, (concordant - discordant) / (concordant + discordant + tied / 2)), 'somersD');
        assert.ok(most === least || near(quality.hubertC, (sum(inside.map(({ d }) => d)) - least) / (most - least)), 'hubertC');
      }),
      { numRuns: 40 },
    );
  });

  it('knows the analysis of variance: two pairs, 1 apart each, 10 between them', () => {
    const clusters = { clusters: Int32Array.of(0, 0, 1, 1), count: 2 };
    const quality = runToEnd(clusterQuality(runToEnd(rankDistances(onLine([0, 1, 10, 11]))), ones(4), clusters));
    // squares on the line: 101 in all, 1 within, 1 and 2 degrees of freedom
    assert.ok(near(quality.squaredShare, 100 / 101) && near(quality.squaredRatio, 200));
    assert.ok(near(quality.share, 1 - 1 / (42 / 4)) && near(quality.gamma, 1) && quality.hubertC === 0);
  });
});

describe('typologies', () => {
  const [distances, weights] = [onLine(TWO_GROUPS.map(([point]) => point)), weightsOf(TWO_GROUPS)];

  it('has one for each number of types, numbered from the largest on', () => {
    const found = runToEnd(typologies(distances, weights, { most: 4 }));
    assert.deepEqual(found.map(({ count }) => count), [2, 3, 4]);
    const three = found[1];
    assert.deepEqual(three?.types.map(({ medoid, weight, share }) => [medoid, weight, share]), [[1, 5, 0.5], [3, 4, 0.4], [6, 1, 0.1]]);
    assert.deepEqual([...(three?.clusters ?? [])], [0, 0, 0, 1, 1, 1, 2]);
  });

  it('chooses the one whose types are best told apart', () => {
    const three = runToEnd(typologies(onLine([0, 1, 50, 51, 100, 101]), ones(6)));
    assert.equal(bestTypology(three)?.count, 3);
    const [two] = three;
    assert.equal(two && bestTypology([two, { ...two, count: 3 }])?.count, 2);
    assert.equal(bestTypology([]), undefined);
  });

  it('numbers types the same whatever the order of clusters', () => {
    const [one, other] = [Int32Array.of(0, 0, 0, 1, 1, 1, 2), Int32Array.of(2, 2, 2, 0, 0, 0, 1)].map((clusters) =>
      runToEnd(describeTypes(distances, weights, { clusters, count: 3 })),
    );
    assert.deepEqual(one, other);
  });

  it('tells how many people are at and near the typical path of each type', () => {
    const [, three] = runToEnd(typologies(distances, weights, { most: 3 }));
    assert.ok(three);
    const people = peopleByType(three, Float64Array.of(9, 8, 7, 6, 5, 4, 3), { distances, reach: 1 });
    assert.deepEqual([[...people.all], [...people.exact], [...people.near]], [[24, 15, 3], [8, 6, 3], [24, 11, 3]]);
  });

  it('takes nobody, one, equal paths and more types than paths, gives no NaN, and leaves what it is given', () => {
    const counts = [[], [5], [5, 5], [5, 6], [1, 2, 3]].map((points) => {
      const given = onLine(points);
      const before = [...given.values];
      const found = runToEnd(typologies(given, ones(points.length)));
      for (const { silhouette, types, widths } of found) {
        assert.ok([silhouette, ...widths, ...types.map((type) => type.silhouette)].every(Number.isFinite));
      }
      assert.deepEqual([...given.values], before);
      return found.map(({ count }) => count);
    });
    assert.deepEqual(counts, [[], [1], [1], [2], [2, 3]]);
  });

  it('goes in steps that never go back', () => {
    const job = typologies(onLine([...new Array(400).keys()].map(Math.sqrt)), ones(400), { most: 3 });
    const shares: number[] = [];
    for (let step = job.next(); !step.done; step = job.next()) shares.push(step.value);
    assert.ok(shares.length > 5 && shares.every((share, i) => share >= (shares[i - 1] ?? 0) && share < 1));
  });
});
