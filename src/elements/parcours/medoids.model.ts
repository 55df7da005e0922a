import { distanceAt, type Distances } from './distances.model.js';
import type { Job } from './job.model.js';
import { clusterSums, distanceSums, leastOf, scanPairs, type Clustering } from './scan-pairs.model.js';
import { add } from './symbols.model.js';

/** Paths around medoids, paths that stand for others. */
export interface Partition extends Clustering {
  /** by cluster: the row of its medoid */
  readonly medoids: Int32Array;
  /** weighted sum of the distances from all paths to their medoids: over the weight of all, the objective that is reported */
  readonly cost: number;
}

/** A swap must gain more than the rounding of sums, or it could be undone for ever. */
const LEAST_GAIN = 1e-11;

/**
 * k medoids with the least sum of distances to them, as far as exchanging one at a time can find (partitioning around medoids: Kaufman & Rousseeuw
 * 1990, chapter 2). Always gives the same for the same data. Fewer than k clusters where there are fewer paths that differ.
 */
export function* partition(distances: Distances, weights: Float64Array, k: number): Job<Partition> {
  return yield* swapMedoids(distances, weights, yield* buildMedoids(distances, weights, k));
}

/**
 * BUILD: first the most central path, then each time the one that brings all nearest to a medoid. Its first medoids are those it finds for a smaller
 * k.
 */
export function* buildMedoids(distances: Distances, weights: Float64Array, k: number): Job<Int32Array> {
  const first = leastOf(yield* distanceSums(distances, weights));
  const medoids = first < 0 || k < 1 ? [] : [first];
  const near = weights.map((_, path) => (medoids.length ? distanceAt(distances, first, path) : 0));
  while (medoids.length > 0 && medoids.length < k) {
    const losses = yield* buildLosses(distances, weights, near);
    const next = leastOf(losses);
    if ((losses[next] as number) >= 0) break; // everybody is at a medoid already
    medoids.push(next);
    near.forEach((distance, path) => (near[path] = Math.min(distance, distanceAt(distances, next, path))));
  }
  return Int32Array.from(medoids);
}

/** Change of the sum of distances by each path that would become a medoid too. */
function* buildLosses(distances: Distances, weights: Float64Array, near: Float64Array): Job<Float64Array> {
  const { size, values } = distances;
  const losses = weights.map((weight, path) => -weight * (near[path] as number));
  yield* scanPairs(distances, (path, offset) => {
    const nearest = near[path] as number;
    const weight = weights[path] as number;
    for (let other = path + 1; other < size; other++) {
      const distance = values[offset + other] as number;
      if (distance < (near[other] as number)) add(losses, path, (weights[other] as number) * (distance - (near[other] as number)));
      if (distance < nearest) add(losses, other, weight * (distance - nearest));
    }
  });
  return losses;
}

/** SWAP: exchanges the medoid and the other path that gain most, until nothing gains. */
export function* swapMedoids(distances: Distances, weights: Float64Array, start: Int32Array): Job<Partition> {
  let best = assign(distances, weights, start);
  while (best.count > 1) {
    const { gain, path, medoid } = bestSwap(best, yield* swapLosses(distances, weights, best));
    if (gain <= LEAST_GAIN * best.cost) break;
    best = assign(distances, weights, best.medoids.map((old, at) => (at === medoid ? path : old)));
  }
  const { medoids, clusters, count, cost } = best;
  return { medoids, clusters, count, cost };
}

interface Assigned extends Partition {
  /** by path: distances to its medoid, and to the second nearest */
  readonly near: Float64Array;
  readonly second: Float64Array;
  /** by cluster: how much farther its people are from their second medoid */
  readonly removal: Float64Array;
}

/** Medoids in the order of their rows: somebody as near to two of them goes to the first. */
function assign(distances: Distances, weights: Float64Array, some: Int32Array): Assigned {
  const medoids = some.slice().sort();
  const [near, second] = [new Float64Array(distances.size), new Float64Array(distances.size)];
  const clusters = new Int32Array(distances.size);
  const removal = new Float64Array(medoids.length);
  let cost = 0;
  for (let path = 0; path < distances.size; path++) {
    let [cluster, first, next] = [0, Infinity, Infinity];
    for (let at = 0; at < medoids.length; at++) {
      const distance = distanceAt(distances, medoids[at] as number, path);
      if (distance < first) [cluster, first, next] = [at, distance, first];
      else if (distance < next) next = distance;
    }
    clusters[path] = cluster;
    near[path] = first;
    second[path] = next;
    cost += (weights[path] as number) * first;
    add(removal, cluster, (weights[path] as number) * (next - first));
  }
  return { medoids, clusters, count: medoids.length, cost, near, second, removal };
}

/**
 * Change of cost by each exchange, all medoids of a candidate together: `paths × (count + 1)`, the last column being what a candidate gains whichever
 * medoid goes (Schubert & Rousseeuw 2021, Information Systems 101, FastPAM1: the choices of PAM, in a k-th of its time).
 */
function* swapLosses(distances: Distances, weights: Float64Array, { clusters, count, near, second }: Assigned): Job<Float64Array> {
  const { size, values } = distances;
  const stride = count + 1;
  const losses = new Float64Array(size * stride);
  const note = (candidate: number, path: number, distance: number): void => {
    const weight = weights[path] as number;
    const nearest = near[path] as number;
    const farther = distance < nearest ? nearest : distance;
    add(losses, candidate * stride + (clusters[path] as number), weight * (farther - (second[path] as number)));
    if (distance < nearest) add(losses, candidate * stride + count, weight * (distance - nearest));
  };
  yield* scanPairs(distances, (path, offset) => {
    const far = second[path] as number;
    note(path, path, 0);
    for (let other = path + 1; other < size; other++) {
      const distance = values[offset + other] as number;
      if (distance < (second[other] as number)) note(path, other, distance);
      if (distance < far) note(other, path, distance);
    }
  });
  return losses;
}

interface Swap {
  readonly gain: number;
  readonly path: number;
  readonly medoid: number;
}

function bestSwap({ medoids, count, removal }: Assigned, losses: Float64Array): Swap {
  let best: Swap = { gain: 0, path: 0, medoid: 0 };
  for (let path = 0; path * (count + 1) < losses.length; path++) {
    if (medoids.includes(path)) continue;
    const row = path * (count + 1);
    for (let medoid = 0; medoid < count; medoid++) {
      const gain = -((losses[row + medoid] as number) + (removal[medoid] as number) + (losses[row + count] as number));
      if (gain > best.gain) best = { gain, path, medoid };
    }
  }
  return best;
}

/** The most central path of each cluster; −1: nobody is in it. */
export function* medoidsOf(distances: Distances, weights: Float64Array, clustering: Clustering): Job<Int32Array> {
  const { clusters, count } = clustering;
  const sums = yield* clusterSums(distances, weights, clustering);
  const medoids = new Int32Array(count).fill(-1);
  const sumAt = (path: number): number => sums[path * count + (clusters[path] as number)] as number;
  clusters.forEach((cluster, path) => {
    const medoid = medoids[cluster] as number;
    if (medoid < 0 || sumAt(path) < sumAt(medoid)) medoids[cluster] = path;
  });
  return medoids;
}
