import { writeSounds } from './french-sound.js';
import { eachWord, writeLetters } from './letters.js';
import { findNear, type NearWord } from './near-words.js';
import type { SearchIndex } from './search-index.js';
import type { WordStore } from './word-store.js';

/** Of an index, the best first; the same question always has the same answer in the same order. */
export interface Found {
  readonly item: number;
  readonly score: number;
}

/** Words that one typed word may stand for, each with how likely that is: 0 to 1. */
interface Candidates {
  readonly words: readonly number[];
  readonly qualities: Float32Array;
  readonly qualityOf: ReadonlyMap<number, number>;
  /** the most that one of them can add */
  readonly most: number;
  /** is one of them no common word? */
  readonly isTelling: boolean;
  /** is one of them what was typed, but for a slip? */
  readonly isSure: boolean;
}

const LONGEST_QUERY = 300;
const MOST_TERMS = 16;
/** Words typed last stay known: each key changes one of them. */
const MOST_KEPT = 64;
/** Read again, word by word. */
const SHORTLIST = 48;
/** Words of more items, and of more than a tenth of them, are read in the shortlist only when others were asked beside them. */
const COMMON = 500;
/** What a word counts by being there at all: an item that has two of the words asked goes before one that has the rarer. */
const TERM = 2;

/** How likely a word must be to be the one that was typed. */
const SURE = 0.5;
/** No word is cut in shorter ones. */
const LEAST_CUT = 3;

function wordsOf(query: string): Uint8Array[] {
  const codes = new Uint8Array(LONGEST_QUERY + 2);
  const words: Uint8Array[] = [];
  eachWord(codes, writeLetters(query.slice(0, LONGEST_QUERY), codes), (start, end) => {
    if (words.length < MOST_TERMS) words.push(codes.slice(start, end));
  });
  return words;
}

/** Where a word can be cut, a word of the store before the cut. */
function beginnings({ size, codes, offsets }: WordStore, word: Uint8Array): number[] {
  const cuts: number[] = [];
  for (let known = 0; known < size; known += 1) {
    const from = offsets[known] as number;
    const end = offsets[known + 1] as number;
    let at = from;
    while (at < end && codes[at] === word[at - from]) at += 1;
    if (at === end && at - from >= LEAST_CUT && at - from <= word.length - LEAST_CUT) cuts.push(at - from);
  }
  return cuts;
}

const editsFor = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** Answers questions on one index. Keeps room to count in, so it is used by one at a time. */
export class Searcher {
  readonly index: SearchIndex;
  readonly #kept = new Map<string, Candidates>();
  readonly #scores: Float32Array;
  /** which question, and which word of it, last touched an item */
  readonly #askedAt: Uint32Array;
  readonly #bestOf: Float32Array;
  readonly #touched: Uint32Array;
  /** 1 for a label of a word, less for longer ones */
  readonly #brevity: Float32Array;
  #stamp = 0;

  constructor(index: SearchIndex) {
    this.index = index;
    this.#scores = new Float32Array(index.size);
    this.#bestOf = new Float32Array(index.size);
    this.#askedAt = new Uint32Array(index.size);
    this.#touched = new Uint32Array(index.size);
    const { itemNames, nameOffsets } = index;
    this.#brevity = Float32Array.from({ length: index.size }, (_, item) => {
      const label = itemNames[item] as number;
      return 7 / (6 + (nameOffsets[label + 1] as number) - (nameOffsets[label] as number));
    });
  }

  /** At most `limit` items for what was typed, its last word perhaps unfinished. */
  search(query: string, limit = 10): Found[] {
    const words = wordsOf(query);
    let best = this.#rank(words, limit);
    for (const other of this.#otherwise(words, best[0])) {
      const again = this.#rank(other, limit);
      if ((again[0]?.score ?? 0) > (best[0]?.score ?? 0)) best = again;
    }
    return best;
  }

  #rank(words: readonly Uint8Array[], limit: number): Found[] {
    const terms = words.map((word) => this.#candidates(word));
    const count = this.#count(terms);
    const asked = terms.reduce((sum, { most }) => sum + most, 0) || 1;
    const shortlist = this.#shortlist(count, Math.max(limit, SHORTLIST));
    return shortlist
      .map((item) => ({ item, score: this.#read(item, terms) / asked }))
      .sort((a, b) => b.score - a.score || a.item - b.item)
      .slice(0, limit);
  }

  /** Where the first found lacks a word that was typed, or the word is none: that word glued to its neighbour, or cut after a word that it begins with. */
  *#otherwise(words: readonly Uint8Array[], first: Found | undefined): Generator<readonly Uint8Array[], void, void> {
    for (let nth = 0; nth < words.length; nth += 1) {
      const word = words[nth] as Uint8Array;
      const known = this.#candidates(word);
      if (first && known.isSure && this.#read(first.item, [known])) continue;
      for (const at of [nth - 1, nth]) {
        const [left, right] = [words[at], words[at + 1]];
        const glued = left && right && Uint8Array.from([...left, ...right]);
        if (glued && this.#candidates(glued).isSure) yield [...words.slice(0, at), glued, ...words.slice(at + 2)];
      }
      for (const cut of beginnings(this.index.words, word)) {
        const rest = word.slice(cut);
        if (this.#candidates(rest).isSure) yield [...words.slice(0, nth), word.slice(0, cut), rest, ...words.slice(nth + 1)];
      }
    }
  }

  #candidates(term: Uint8Array): Candidates {
    const key = term.join();
    const known = this.#kept.get(key);
    if (known) return known;
    const made = this.#find(term);
    if (this.#kept.size >= MOST_KEPT) for (const oldest of this.#kept.keys()) return this.#kept.delete(oldest), this.#kept.set(key, made), made;
    this.#kept.set(key, made);
    return made;
  }

  #find(term: Uint8Array): Candidates {
    const { words, sounds, weights } = this.index;
    const qualityOf = new Map<number, number>();
    const keep = (word: number, quality: number): void => {
      if (quality > (qualityOf.get(word) ?? 0)) qualityOf.set(word, quality);
    };
    findNear(words, term, { edits: editsFor(term.length), tell: (near) => keep(near.word, spelledAlike(near, term.length)) });
    if (term.length > 3) {
      const heard = new Uint8Array(term.length * 2 + 2);
      const sound = heard.slice(0, writeSounds(term, { start: 0, end: term.length }, heard));
      if (sound.length > 2) findNear(sounds, sound, { edits: sound.length > 4 ? 1 : 0, tell: (near) => keep(near.word, soundsAlike(near)) });
    }
    const found = [...qualityOf];
    return {
      words: found.map(([word]) => word),
      qualities: Float32Array.from(found, ([, quality]) => quality),
      qualityOf,
      isTelling: found.some(([word]) => !this.#isCommon(word)),
      isSure: found.some(([, quality]) => quality > SURE),
      most: found.reduce((most, [word, quality]) => Math.max(most, quality * (weights[word] as number)), 0),
    };
  }

  #isCommon(word: number): boolean {
    const { size, postingOffsets } = this.index;
    return (postingOffsets[word + 1] as number) - (postingOffsets[word] as number) > Math.max(COMMON, size / 10);
  }

  /** Adds up, for each item, the best of its words for each word asked. Returns how many items were touched. */
  #count(terms: readonly Candidates[]): number {
    const { postings, postingOffsets, weights } = this.index;
    const [scores, bestOf, askedAt, touched] = [this.#scores, this.#bestOf, this.#askedAt, this.#touched];
    const first = this.#stamp + 1;
    this.#stamp += terms.length;
    const isTelling = terms.some((term) => term.isTelling);
    let count = 0;
    for (let nth = 0; nth < terms.length; nth += 1) {
      const { words, qualities } = terms[nth] as Candidates;
      const stamp = first + nth;
      for (let i = 0; i < words.length; i += 1) {
        const word = words[i] as number;
        if (isTelling && this.#isCommon(word)) continue;
        const value = (qualities[i] as number) * (weights[word] as number) + TERM;
        const end = postingOffsets[word + 1] as number;
        for (let at = postingOffsets[word] as number; at < end; at += 1) {
          const item = postings[at] as number;
          const last = askedAt[item] as number;
          if (last < first) {
            touched[count] = item;
            count += 1;
            scores[item] = bestOf[item] = value;
          } else if (last < stamp) {
            scores[item] = (scores[item] as number) + value;
            bestOf[item] = value;
          } else if (value > (bestOf[item] as number)) {
            scores[item] = (scores[item] as number) + value - (bestOf[item] as number);
            bestOf[item] = value;
          }
          askedAt[item] = stamp;
        }
      }
    }
    return count;
  }

  /** The items that are worth reading word by word: their words told, and few others. */
  #shortlist(count: number, most: number): number[] {
    const items: number[] = [];
    const kept: number[] = [];
    let least = -1;
    for (let i = 0; i < count; i += 1) {
      const item = this.#touched[i] as number;
      const value = (this.#scores[item] as number) * (this.#brevity[item] as number);
      if (value <= least) continue;
      let at = Math.min(items.length, most - 1);
      for (; at > 0 && (kept[at - 1] as number) < value; at -= 1) {
        items[at] = items[at - 1] as number;
        kept[at] = kept[at - 1] as number;
      }
      items[at] = item;
      kept[at] = value;
      if (items.length === most) least = kept[most - 1] as number;
    }
    return items;
  }

  /** The best of the names of an item. */
  #read(item: number, terms: readonly Candidates[]): number {
    const { itemNames } = this.index;
    const label = itemNames[item] as number;
    let best = 0;
    for (let name = label; name < (itemNames[item + 1] as number); name += 1) best = Math.max(best, this.#readName(name, terms) * (name === label ? 1 : OTHER_NAME));
    return best;
  }

  /** Words found, more when they stand together and in the order asked, when the first is the first, and when little else is there. */
  #readName(name: number, terms: readonly Candidates[]): number {
    const { nameWords, nameOffsets, weights } = this.index;
    const [start, end] = [nameOffsets[name] as number, nameOffsets[name + 1] as number];
    let [sum, found, before, whole] = [0, 0, -2, 0];
    for (let i = start; i < end; i += 1) whole += weights[nameWords[i] as number] as number;
    let matched = 0;
    for (let nth = 0; nth < terms.length; nth += 1) {
      const { qualityOf } = terms[nth] as Candidates;
      let [best, place] = [0, -2];
      for (let i = start; i < end; i += 1) {
        const quality = qualityOf.get(nameWords[i] as number);
        if (!quality) continue;
        const value = quality * (weights[nameWords[i] as number] as number) * (i === before + 1 ? NEXT : i > before ? 1 : OUT_OF_ORDER) * (nth === 0 && i === start ? FIRST : 1);
        if (value > best) [best, place] = [value, i];
      }
      if (place < 0) continue;
      found += 1;
      sum += best;
      matched += weights[nameWords[place] as number] as number;
      before = place;
    }
    return found ? sum * (MISSING + (1 - MISSING) * (found / terms.length)) * (1 - REST + REST * (matched / whole)) : 0;
  }
}

/** A synonym is worth a little less than the label itself. */
const OTHER_NAME = 0.97;
const NEXT = 1.15;
const OUT_OF_ORDER = 0.93;
const FIRST = 1.08;
const MISSING = 0.2;
const REST = 0.35;

/** 1 for the word itself, less for its beginning, the less the more is left to type, and less again for slips. */
function spelledAlike({ edits, alike, typed, length }: NearWord, asked: number): number {
  if (!edits) return length === asked ? 1 : 0.72 + (0.23 * asked) / length;
  const isWhole = typed >= length - 1;
  return (edits === 1 ? 0.6 : 0.36) * (isWhole ? 1 : 0.85) * (alike ? 1 : 0.9);
}

const soundsAlike = ({ edits, typed, length }: NearWord): number => (edits ? 0.4 : 0.68) * (typed >= length ? 1 : 0.8);
