import { distanceAt, type Distances } from './distances.model.js';
import type { Job } from './job.model.js';
import { distanceSums, leastOf, scanPairs, sumOf } from './scan-pairs.model.js';
import { add } from './symbols.model.js';

/** Paths whose distances to some others are looked at between two steps of the job. */
const STEP = 50;

export interface RepresentativeOptions {
  /** share of people who have a representative near them, at least */
  readonly coverage?: number;
  /** what near is: a share of the largest distance */
  readonly radius?: number;
  /** the largest distance that could be; the largest there is, unless told */
  readonly largest?: number;
}

export interface Representatives {
  /** rows of the paths that represent, in the order they were found: the one in the densest place first */
  readonly rows: Int32Array;
  /** by path: which of them is nearest */
  readonly of: Int32Array;
  /** by representative: weight of those it is the nearest to, and of those among them who are near */
  readonly weights: Float64Array;
  readonly near: Float64Array;
  /** share of people who have a representative near them */
  readonly coverage: number;
  /** how much nearer people are to them than to the centre of all: 1 is at them, 0 no nearer than that, less is farther */
  readonly quality: number;
}

/**
 * A small set of paths with most others near one of them, none near another: the one with most people around it, then the next that is not near it,
 * until enough people are covered (neighbourhood density: Gabadinho, Ritschard, Studer & Müller 2011; quality: Gabadinho & Ritschard 2013).
 */
export function* representatives(distances: Distances, weights: Float64Array, options: RepresentativeOptions = {}): Job<Representatives> {
  const { coverage = 0.25, radius = 0.1, largest = yield* largestOf(distances) } = options;
  const reach = radius * largest;
  const densities = yield* densitiesOf(distances, weights, reach);
  const total = sumOf(weights);
  const rows: number[] = [];
  const isNear = new Uint8Array(distances.size);
  let covered = 0;
  const order = densities.map((_, path) => path).sort((a, b) => (densities[b] as number) - (densities[a] as number) || a - b);
  for (const row of order) {
    if (covered >= coverage * total) break;
    if (isNear[row]) continue;
    rows.push(row);
    if (rows.length % STEP === 0) yield 0.9;
    for (let path = 0; path < distances.size; path++) {
      if (isNear[path] || distanceAt(distances, row, path) > reach) continue;
      isNear[path] = 1;
      covered += weights[path] as number;
    }
  }
  const sums = yield* distanceSums(distances, weights);
  const shares = yield* shareOut(distances, weights, { rows: Int32Array.from(rows), reach, sums });
  return { ...shares, coverage: covered / (total || 1) };
}

function* largestOf(distances: Distances): Job<number> {
  let largest = 0;
  yield* scanPairs(distances, (path, offset) => {
    for (let other = path + 1; other < distances.size; other++) largest = Math.max(largest, distances.values[offset + other] as number);
  });
  return largest;
}

/** By path: weight of all within reach, itself included. */
function* densitiesOf(distances: Distances, weights: Float64Array, reach: number): Job<Float64Array> {
  const { size, values } = distances;
  const densities = weights.slice();
  yield* scanPairs(distances, (path, offset) => {
    for (let other = path + 1; other < size; other++) {
      if ((values[offset + other] as number) > reach) continue;
      add(densities, path, weights[other] as number);
      add(densities, other, weights[path] as number);
    }
  });
  return densities;
}

interface Sharing {
  readonly rows: Int32Array;
  readonly reach: number;
  readonly sums: Float64Array;
}

/** The sum of distances to the centre of all is half of the mean sum of distances to people (Studer et al. 2011). */
function* shareOut(distances: Distances, weights: Float64Array, { rows, reach, sums }: Sharing): Job<Omit<Representatives, 'coverage'>> {
  const of = new Int32Array(distances.size);
  const [counts, near] = [new Float64Array(rows.length), new Float64Array(rows.length)];
  let [apart, central] = [0, 0];
  for (let path = 0; path < distances.size; path++) {
    const weight = weights[path] as number;
    const to = new Float64Array(rows.length).map((_, at) => distanceAt(distances, rows[at] as number, path));
    const nearest = leastOf(to);
    const distance = to[nearest] as number;
    of[path] = nearest;
    add(counts, nearest, weight);
    if (distance <= reach) add(near, nearest, weight);
    apart += weight * distance;
    central += weight * (sums[path] as number);
    if (path % STEP === STEP - 1) yield 1;
  }
  central /= 2 * (sumOf(weights) || 1);
  return { rows, of, weights: counts, near, quality: central > 0 ? 1 - apart / central : 0 };
}
