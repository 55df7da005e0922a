import { CODES } from './letters.js';
import { letterBit, type WordStore } from './word-store.js';

/** A word may have as many letters as bits of a number: the rest of a longer one is not compared. */
const MOST_LETTERS = 31;
const FAR = 99;

const places = new Int32Array(CODES);

function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export interface NearWord {
  readonly word: number;
  readonly edits: number;
  /** letters of the word that are alike from the first on */
  readonly alike: number;
  /** letters of the word that what was typed stands for; fewer than it has while somebody is typing */
  readonly typed: number;
  readonly length: number;
}

/**
 * Tells the words that begin with `term`, at most `edits` letters added, dropped, changed or swapped: optimal string alignment distance, bit-parallel
 * (Hyyrö 2003, after Myers 1999), of the term against every beginning of the word.
 */
export function findNear({ size, codes, offsets, letters }: WordStore, term: Uint8Array, { edits, tell }: { readonly edits: number; readonly tell: (near: NearWord) => void }): void {
  const length = term.length;
  let wanted = 0;
  for (const code of term) wanted |= letterBit(code);
  readPlaces(term);
  for (let word = 0; word < size; word += 1) {
    const from = offsets[word] as number;
    const own = (offsets[word + 1] as number) - from;
    if (own < length - edits || countBits(wanted & ~(letters[word] as number)) > edits) continue;
    const least = Math.min(own, length);
    let alike = 0;
    while (alike < least && codes[from + alike] === term[alike]) alike += 1;
    if (alike === length) tell({ word, edits: 0, alike, typed: length, length: own });
    else if (edits && length <= MOST_LETTERS) {
      const best = leastEdits(codes, from, { own, length, edits });
      if (best.edits <= edits) tell({ word, edits: best.edits, alike, typed: best.typed, length: own });
    }
  }
  for (const code of term) places[code] = 0;
}

function readPlaces(term: Uint8Array): void {
  for (let i = 0; i < Math.min(term.length, MOST_LETTERS); i += 1) places[term[i] as number] = (places[term[i] as number] as number) | (1 << i);
}

const found = { edits: 0, typed: 0 };

/** One column of the table of distances a step, its differences kept in the bits of four numbers. */
function leastEdits(codes: Uint8Array, from: number, { own, length, edits }: { readonly own: number; readonly length: number; readonly edits: number }): typeof found {
  const high = 1 << (length - 1);
  let [up, down, same, before] = [-1, 0, 0, 0];
  let distance = length;
  found.edits = FAR;
  const end = Math.min(own, length + edits);
  for (let j = 0; j < end; j += 1) {
    const match = places[codes[from + j] as number] as number;
    const swap = ((~same & match) << 1) & before;
    same = (((match & up) + up) ^ up) | match | down | swap;
    const right = down | ~(same | up);
    const left = same & up;
    if (right & high) distance += 1;
    else if (left & high) distance -= 1;
    const shifted = (right << 1) | 1;
    up = (left << 1) | ~(same | shifted);
    down = shifted & same;
    before = match;
    if (distance < found.edits) [found.edits, found.typed] = [distance, j + 1];
    if (distance - (end - 1 - j) > edits) break;
  }
  return found;
}
