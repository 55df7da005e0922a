import { MOST_POSITIONS } from '../../contract/path-signs.js';
import type { PathCodes } from './path-codes.model.js';
import { UNKNOWN } from './path-table.model.js';

/** States of many paths with how many positions they last, one path after the other. No object a path. */
export class PathRuns {
  #states = new Int8Array(1_024);
  #lengths = new Int16Array(1_024);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(state: number, length: number): void {
    if (this.#size === this.#states.length) this.#grow();
    this.#states[this.#size] = state;
    this.#lengths[this.#size] = length;
    this.#size += 1;
  }

  /** Forgets what was added since; that path was not to be read. */
  backTo(size: number): void {
    this.#size = size;
  }

  lengthOf(from: number, to: number): number {
    let sum = 0;
    for (let run = from; run < to; run++) sum += this.#lengths[run] ?? 0;
    return sum;
  }

  /** Writes the runs from one to another in the cells from `start` on; what is beyond `end` is dropped. */
  fill(cells: Int8Array, [from, to]: readonly [from: number, to: number], { start, end }: { readonly start: number; readonly end: number }): void {
    let at = start;
    for (let run = from; run < to && at < end; run++) {
      const [state, stop] = [this.#states[run] ?? UNKNOWN, Math.min(end, at + (this.#lengths[run] ?? 0))];
      while (at < stop) cells[at++] = state;
    }
  }

  #grow(): void {
    const [states, lengths] = [new Int8Array(this.#size * 2), new Int16Array(this.#size * 2)];
    states.set(this.#states);
    lengths.set(this.#lengths);
    [this.#states, this.#lengths] = [states, lengths];
  }
}

const [ZERO, NINE, DASH] = [48, 57, 45];

/** `SC/26-?/3-EM/43`: adds its runs; false, and nothing is added, when it is not of that form. A code may have dashes and slashes itself. */
export function readSps(text: string, codes: PathCodes, runs: PathRuns): boolean {
  const before = runs.size;
  for (let start = 0, total = 0; start < text.length; ) {
    let slash = text.indexOf('/', start);
    let end = afterNumber(text, slash + 1);
    while (slash >= 0 && end < 0) {
      slash = text.indexOf('/', slash + 1);
      end = afterNumber(text, slash + 1);
    }
    const length = slash > start ? numberIn(text, slash + 1, end) : 0;
    total += length;
    if (length < 1 || total > MOST_POSITIONS || end === text.length - 1) {
      runs.backTo(before);
      return false;
    }
    runs.add(codes.of(text.slice(start, slash)), length);
    start = end + 1;
  }
  return true;
}

/** Where the digits from here end, if the text or the run ends with them; else −1. */
function afterNumber(text: string, from: number): number {
  let end = from;
  while (end < text.length && text.charCodeAt(end) >= ZERO && text.charCodeAt(end) <= NINE) end += 1;
  return end > from && (end === text.length || text.charCodeAt(end) === DASH) ? end : -1;
}

function numberIn(text: string, from: number, to: number): number {
  let number = 0;
  for (let i = from; i < to; i++) number = number * 10 + text.charCodeAt(i) - ZERO;
  return number;
}

/** A state a position, null where nobody knows. */
export function readSequence(sequence: readonly (string | null)[], codes: PathCodes, runs: PathRuns): void {
  let [state, length] = [UNKNOWN, 0];
  for (const code of sequence) {
    const next = code === null ? UNKNOWN : codes.of(code);
    if (next !== state && length) {
      runs.add(state, length);
      length = 0;
    }
    state = next;
    length += 1;
  }
  if (length) runs.add(state, length);
}
