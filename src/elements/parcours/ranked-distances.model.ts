import type { Distances } from './distances.model.js';
import type { Job } from './job.model.js';
import { scanPairs } from './scan-pairs.model.js';

export interface RankedDistances {
  readonly distances: Distances;
  /** each different distance once, growing, those that rounding alone tells apart being one; 0 is the first even where no pair has it */
  readonly values: Float64Array;
  /** by pair, as in `distances`: where its distance is among them */
  readonly ranks: Uint32Array;
}

/** Relative error of a sum of costs, and more. */
const ROUNDING = 1e-12;

/** Numbers that are sorted at once, a few milliseconds. */
const RUN = 2 ** 14;

export function* rankDistances(distances: Distances): Job<RankedDistances> {
  const sorted = new Float64Array(distances.values.length + 1);
  sorted.set(distances.values);
  const values = yield* differentOf(yield* sortInSlices(sorted));
  const ranks = new Uint32Array(distances.values.length);
  yield* scanPairs(distances, (path, offset) => {
    for (let other = path + 1; other < distances.size; other++) ranks[offset + other] = rankOf(values, distances.values[offset + other] as number);
  });
  return { distances, values, ranks };
}

/** Sorted values, each once. */
function* differentOf(sorted: Float64Array): Job<Float64Array> {
  let found = 0;
  for (let at = 0; at < sorted.length; at++) {
    const value = sorted[at] as number;
    if (at === 0 || value > (sorted[at - 1] as number) * (1 + ROUNDING)) sorted[found++] = value;
    if (at % (4 * RUN) === 0) yield 0;
  }
  return sorted.subarray(0, found);
}

/** Where the last of the values is that is not greater. */
function rankOf(values: Float64Array, value: number): number {
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((values[middle] as number) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Sorted runs, merged two by two. */
function* sortInSlices(given: Float64Array): Job<Float64Array> {
  let [from, to]: [Float64Array, Float64Array] = [given, new Float64Array(given.length)];
  for (let start = 0; start < from.length; start += RUN) {
    from.subarray(start, start + RUN).sort();
    yield 0;
  }
  for (let run = RUN; run < from.length; run *= 2) {
    for (let start = 0; start < from.length; start += 2 * run) yield* merge(from, to, { start, run });
    [from, to] = [to, from];
  }
  return from;
}

/** Two neighbouring sorted runs into one, at the same place. */
function* merge(from: Float64Array, to: Float64Array, { start, run }: { readonly start: number; readonly run: number }): Job<void> {
  const middle = Math.min(start + run, from.length);
  const end = Math.min(start + 2 * run, from.length);
  for (let at = start, left = start, right = middle; at < end; at++) {
    const isLeft = left < middle && (right >= end || (from[left] as number) <= (from[right] as number));
    to[at] = from[isLeft ? left++ : right++] as number;
    if (at % (4 * RUN) === 0) yield 0;
  }
}
