import { type Costs } from './costs.model.js';
import { type Distances } from './distances.model.js';
import { type Job } from './job.model.js';
import { type Pairs } from './pairs.model.js';
import { type SortedPaths } from './sorted-paths.model.js';

/** Bits in a word: a sum of two words and a carry stays a small integer. */
const BITS = 30;
const FULL = 2 ** BITS - 1;
/** Steps of a word between two steps of the job: one or two milliseconds. */
const STEP = 500_000;

/**
 * Optimal matching where a substitution never costs less than two indels: indel · (m + n − 2 LCS). The longest common subsequence is found as by
 * Hyyrö 2004 (Bit-parallel LCS-length computation revisited), a column of the table in the bits of a few words; columns of what the next path begins
 * with stay.
 */
export function* matchAll(paths: SortedPaths, { symbols, indel }: Costs, pairs: Pairs): Job<Distances> {
  const words = Math.max(1, Math.ceil(paths.stride / BITS));
  const matching = { indel, pairs, words, masks: new Int32Array(symbols * words), columns: new Int32Array((paths.stride + 1) * words).fill(FULL) };
  const most = Math.max(1, Math.floor(STEP / (words * (paths.stride || 1))));
  let done = 0;
  let steps = 0;
  for (let path = 0; path < paths.size; path++) {
    setMasks(paths, path, matching);
    for (let first = path + 1; first < paths.size; first += most) {
      const end = Math.min(paths.size, first + most);
      steps += matchSome(paths, matching, { path, first, end });
      done += end - first;
      if (steps < STEP) continue;
      steps = 0;
      yield done;
    }
  }
  return pairs.distances;
}

interface Matching {
  readonly indel: number;
  readonly pairs: Pairs;
  readonly words: number;
  /** `symbols × words` */
  readonly masks: Int32Array;
  /** `(cells + 1) × words`; the first is all ones, always */
  readonly columns: Int32Array;
}

interface Stretch {
  readonly path: number;
  /** the others, from `first` to before `end` */
  readonly first: number;
  readonly end: number;
}

/** Distances of a path to some that come after it; tells the steps it took. */
function matchSome(paths: SortedPaths, matching: Matching, { path, first, end }: Stretch): number {
  const { lengths, shared, order } = paths;
  const { columns, words, indel, pairs } = matching;
  let steps = 0;
  for (let other = first; other < end; other++) {
    const from = other > path + 1 ? (shared[other] as number) : 0;
    fillColumns(paths, matching, [other, from]);
    const [one, two] = [lengths[path] as number, lengths[other] as number];
    pairs.put(order[path] as number, order[other] as number, indel * (one + two - 2 * countZeros(columns, two * words, words)));
    steps += (two - from) * words;
  }
  return steps;
}

/** For each symbol, the positions of the path that have it. */
function setMasks({ stride, symbols, lengths }: SortedPaths, path: number, { masks, words }: Matching): void {
  masks.fill(0);
  for (let at = 0; at < (lengths[path] as number); at++) {
    const word = (symbols[path * stride + at] as number) * words + Math.floor(at / BITS);
    masks[word] = (masks[word] as number) | (1 << at % BITS);
  }
}

/** One column a cell of the other path: V ← (V + (V ∧ M)) ∨ (V ∧ ¬M), with the carry from word to word. */
function fillColumns(paths: SortedPaths, { masks, columns, words }: Matching, [other, from]: readonly [other: number, from: number]): void {
  const { stride, symbols, lengths } = paths;
  for (let at = from; at < (lengths[other] as number); at++) {
    const mask = (symbols[other * stride + at] as number) * words;
    let carry = 0;
    for (let word = 0; word < words; word++) {
      const column = columns[at * words + word] as number;
      const matches = column & (masks[mask + word] as number);
      const total = column + matches + carry;
      carry = total >>> BITS;
      columns[(at + 1) * words + word] = (total & FULL) | (column - matches);
    }
  }
}

/** Bits that are zero in these words: as many cells are common. */
function countZeros(columns: Int32Array, first: number, words: number): number {
  let zeros = 0;
  for (let word = first; word < first + words; word++) {
    let bits = ~(columns[word] as number) & FULL;
    bits -= (bits >>> 1) & 0x55555555;
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
    zeros += Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return zeros;
}
