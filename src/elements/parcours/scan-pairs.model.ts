import { pairIndex, type Distances } from './distances.model.js';
import type { Job } from './job.model.js';
import { add } from './symbols.model.js';

/** Pairs between two steps of a job: a few milliseconds at most, whatever is done with each. */
const STEP = 50_000;

/**
 * All pairs, each once, in the order they lie in memory. `visit` gets a path i and the place from which to count: the pairs i < j are at `offset +
 * j`. Each step of the job gives the share that is done, 0 to 1.
 */
export function* scanPairs({ size, values }: Distances, visit: (path: number, offset: number) => void): Job<void> {
  for (let path = 0, last = 0; path < size; path++) {
    const offset = pairIndex(size, path, 0);
    visit(path, offset);
    const done = offset + size;
    if (done - last < STEP) continue;
    last = done;
    yield done / values.length;
  }
}

/** For each path, the sum of its distances to all people. */
export function* distanceSums(distances: Distances, weights: Float64Array): Job<Float64Array> {
  const { size, values } = distances;
  const sums = new Float64Array(size);
  yield* scanPairs(distances, (path, offset) => {
    const weight = weights[path] as number;
    let sum = 0;
    for (let other = path + 1; other < size; other++) {
      const distance = values[offset + other] as number;
      sum += (weights[other] as number) * distance;
      sums[other] = (sums[other] as number) + weight * distance;
    }
    add(sums, path, sum);
  });
  return sums;
}

/**
 * For each path, the sums of its distances to the people of each cluster: `paths × count`. `clusters` has a number from 0 to `count` − 1 for each
 * path.
 */
export function* clusterSums(distances: Distances, weights: Float64Array, { clusters, count }: Clustering): Job<Float64Array> {
  const { size, values } = distances;
  const sums = new Float64Array(size * count);
  yield* scanPairs(distances, (path, offset) => {
    const row = path * count;
    const at = clusters[path] as number;
    const weight = weights[path] as number;
    for (let other = path + 1; other < size; other++) {
      const distance = values[offset + other] as number;
      add(sums, row + (clusters[other] as number), (weights[other] as number) * distance);
      add(sums, other * count + at, weight * distance);
    }
  });
  return sums;
}

/** Which cluster each path is in, and how many there are. */
export interface Clustering {
  readonly clusters: Int32Array;
  readonly count: number;
}

/** Weight of each cluster. */
export function clusterWeights({ clusters, count }: Clustering, weights: Float64Array): Float64Array {
  const sums = new Float64Array(count);
  clusters.forEach((cluster, path) => add(sums, cluster, weights[path] as number));
  return sums;
}

export const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

/** Where the least value is, the first of equal ones; −1 where there is none. */
export function leastOf(values: Float64Array): number {
  let least = -1;
  for (let at = 0; at < values.length; at++) if (least < 0 || (values[at] as number) < (values[least] as number)) least = at;
  return least;
}
