/** Words by number, their codes one after the other. */
export interface WordStore {
  readonly size: number;
  readonly codes: Uint8Array;
  /** where each word begins, and one more: the end */
  readonly offsets: Uint32Array;
  /** by word: a bit for each letter it has; digits share one */
  readonly letters: Uint32Array;
}

const FNV_OFFSET = 2_166_136_261;
const FNV_PRIME = 16_777_619;

export const letterBit = (code: number): number => (code < 27 ? 1 << code : 1);

function grown<T extends Uint8Array | Uint32Array>(array: T, least: number): T {
  if (least <= array.length) return array;
  const larger = new (array.constructor as new (length: number) => T)(Math.max(least, array.length * 2));
  larger.set(array);
  return larger;
}

/** Numbers words as they come: an open-addressed table of hashes (FNV-1a) over their codes, without a string for each. */
export class WordDraft {
  size = 0;
  #codes = new Uint8Array(1 << 14);
  #offsets = new Uint32Array(1 << 11);
  #slots = new Int32Array(1 << 12).fill(-1);

  /** The number of a word, a new one when it is new. */
  numberOf(codes: Uint8Array, start: number, end: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hashOf(codes, start, end) & mask; ; slot = (slot + 1) & mask) {
      const known = this.#slots[slot] as number;
      if (known < 0) return this.#add(codes.subarray(start, end), slot);
      if (this.#is(known, codes, { start, end })) return known;
    }
  }

  #is(word: number, codes: Uint8Array, { start, end }: { readonly start: number; readonly end: number }): boolean {
    const [from, to] = [this.#offsets[word] as number, this.#offsets[word + 1] as number];
    if (to - from !== end - start) return false;
    for (let i = 0; i < to - from; i += 1) if (this.#codes[from + i] !== codes[start + i]) return false;
    return true;
  }

  #add(codes: Uint8Array, slot: number): number {
    const word = this.size;
    const from = this.#offsets[word] as number;
    this.#codes = grown(this.#codes, from + codes.length);
    this.#codes.set(codes, from);
    this.#offsets = grown(this.#offsets, word + 2);
    this.#offsets[word + 1] = from + codes.length;
    this.#slots[slot] = word;
    this.size += 1;
    if (this.size * 2 > this.#slots.length) this.#spread();
    return word;
  }

  #spread(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1);
    const mask = this.#slots.length - 1;
    for (let word = 0; word < this.size; word += 1) {
      let slot = hashOf(this.#codes, this.#offsets[word] as number, this.#offsets[word + 1] as number) & mask;
      while ((this.#slots[slot] as number) >= 0) slot = (slot + 1) & mask;
      this.#slots[slot] = word;
    }
  }

  done(): WordStore {
    const { size } = this;
    return storeOf(this.#codes.slice(0, this.#offsets[size]), this.#offsets.slice(0, size + 1));
  }
}

function hashOf(codes: Uint8Array, start: number, end: number): number {
  let hash = FNV_OFFSET;
  for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ (codes[i] as number), FNV_PRIME);
  return hash ^ (hash >>> 15);
}

export function storeOf(codes: Uint8Array, offsets: Uint32Array): WordStore {
  const size = offsets.length - 1;
  const letters = new Uint32Array(size);
  for (let word = 0; word < size; word += 1) {
    let bits = 0;
    for (let i = offsets[word] as number; i < (offsets[word + 1] as number); i += 1) bits |= letterBit(codes[i] as number);
    letters[word] = bits;
  }
  return { size, codes, offsets, letters };
}

