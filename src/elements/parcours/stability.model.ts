import { distanceAt, type Distances } from './distances.model.js';
import { partOf, type Job } from './job.model.js';
import { partition } from './medoids.model.js';
import { shuffle, type Random } from './random.model.js';
import { scanPairs, sumOf, type Clustering } from './scan-pairs.model.js';
import { add } from './symbols.model.js';

export interface StabilityOptions extends Clustering {
  /** how often it is done again */
  readonly times: number;
  readonly random: Random;
  /**
   * with people drawn anew, with replacement, as if others had answered; otherwise with the same ones in another order, which should change nothing
   */
  readonly isResampled?: boolean;
  /** what made the clusters; as many of them around medoids, unless told */
  readonly cluster?: (distances: Distances, weights: Float64Array) => Job<Clustering>;
}

export interface Stability {
  /** by time: agreement with the first clusters, 1 where they are the same, about 0 by chance (adjusted Rand index) */
  readonly agreements: Float64Array;
  readonly agreement: number;
  /**
   * by cluster: the share it has in common with the one most like it, mean of all times; under .6 it should not be trusted, from .85 on it is very
   * stable
   */
  readonly clusters: Float64Array;
}

/**
 * Do the same clusters come out again? (Hennig 2007, Computational Statistics & Data Analysis 52: the bootstrap, compared on the paths that were
 * drawn.) Each step gives the share that is done.
 */
export function* stability(distances: Distances, weights: Float64Array, options: StabilityOptions): Job<Stability> {
  const { clusters, count, times, random, isResampled = false, cluster = (some, of): Job<Clustering> => partition(some, of, count) } = options;
  const agreements = new Float64Array(times);
  const alike = new Float64Array(count);
  for (let time = 0; time < times; time++) {
    const sample = isResampled ? yield* partOf(drawPeople(weights, random), time / times) : weights;
    const rows = weights.map((_, path) => path).filter((path) => (sample[path] as number) > 0);
    const order = shuffle(Int32Array.from(rows), random);
    const some = yield* partOf(pickDistances(distances, order), time / times);
    const again = yield* partOf(cluster(some, Float64Array.from(order, (path) => sample[path] as number)), time / times);
    const first = order.map((path) => clusters[path] as number);
    const table = crossClusters({ clusters: first, count }, again, Float64Array.from(order, (path) => weights[path] as number));
    agreements[time] = randOf(table, again.count);
    likeness(table, again.count, count).forEach((share, at) => add(alike, at, share / times));
  }
  return { agreements, agreement: sumOf(agreements) / (times || 1), clusters: alike };
}

/** Draws between two steps of the job. */
const STEP = 20_000;

/** As many people as the weights are, drawn with replacement: how many of each path. */
function* drawPeople(weights: Float64Array, random: Random): Job<Float64Array> {
  let sum = 0;
  const ends = weights.map((weight) => (sum += weight));
  const drawn = new Float64Array(weights.length);
  for (let draw = 0; draw < Math.max(1, Math.round(sum)); draw++) {
    const at = random() * sum;
    let [low, high] = [0, ends.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] as number) <= at) low = middle + 1;
      else high = middle;
    }
    add(drawn, low, 1);
    if (draw % STEP === STEP - 1) yield 0;
  }
  return drawn;
}

/** Distances between the paths at these rows, in their order. */
export function* pickDistances(distances: Distances, rows: Int32Array): Job<Distances> {
  const values = new Float64Array((rows.length * (rows.length - 1)) / 2);
  const picked = { size: rows.length, values };
  yield* scanPairs(picked, (path, offset) => {
    const row = rows[path] as number;
    for (let other = path + 1; other < rows.length; other++) values[offset + other] = distanceAt(distances, row, rows[other] as number);
  });
  return picked;
}

/**
 * Do two clusterings put the same people together? 1: always; about 0: as chance would (Hubert & Arabie 1985, Journal of Classification 2). Paths of
 * several people count as so many.
 */
export function adjustedRand(one: Clustering, other: Clustering, weights: Float64Array): number {
  return randOf(crossClusters(one, other, weights), other.count);
}

/** Weights of people by both clusters: a row for each of the first. */
function crossClusters(one: Clustering, other: Clustering, weights: Float64Array): Float64Array {
  const table = new Float64Array(one.count * other.count);
  weights.forEach((weight, path) => add(table, (one.clusters[path] as number) * other.count + (other.clusters[path] as number), weight));
  return table;
}

function sidesOf(table: Float64Array, columns: number): readonly [rows: Float64Array, columns: Float64Array] {
  const sides = [new Float64Array(table.length / (columns || 1)), new Float64Array(columns)] as const;
  table.forEach((weight, at) => {
    add(sides[0], Math.floor(at / columns), weight);
    add(sides[1], at % columns, weight);
  });
  return sides;
}

const pairs = (weights: Float64Array): number => weights.reduce((sum, weight) => sum + (weight * (weight - 1)) / 2, 0);

function randOf(table: Float64Array, columns: number): number {
  const [one, other] = sidesOf(table, columns).map(pairs) as [number, number];
  const chance = (one * other) / (pairs(Float64Array.of(sumOf(table))) || 1);
  const most = (one + other) / 2;
  return most === chance ? 1 : (pairs(table) - chance) / (most - chance);
}

/** For each row, the largest share that it has in common with a column: those in both over those in either (Jaccard). */
function likeness(table: Float64Array, columns: number, rows: number): Float64Array {
  const [ofRows, ofColumns] = sidesOf(table, columns);
  const best = new Float64Array(rows);
  table.forEach((both, at) => {
    const row = Math.floor(at / columns);
    const either = (ofRows[row] as number) + (ofColumns[at % columns] as number) - both;
    if (either > 0) best[row] = Math.max(best[row] as number, both / either);
  });
  return best;
}
