import type { CompetenceItem } from '../contract/competences.js';
import { LEXICON } from './lexicon.js';
import { phraseOf, readLexicon, type Lead, type Lexicon } from './read-lexicon.js';
import { readWords } from './read-words.js';
import { soundOfWord } from './word-sound.js';

/** A list, of which nothing else is read. */
export interface CompetenceItems {
  readonly items: readonly CompetenceItem[];
}

/** The items that have a term, ascending, and how often each has it. */
export interface Postings {
  readonly items: number[];
  readonly counts: number[];
}

/** A list ready to propose from. A term is a stem, or the stems of a phrase with blanks between. */
export interface CompetenceIndex {
  readonly items: readonly CompetenceItem[];
  readonly terms: ReadonlyMap<string, Postings>;
  /** terms of each item */
  readonly lengths: Float32Array;
  readonly meanLength: number;
  readonly lexicon: Lexicon;
  /** phrases of the list and of the lexicon, by the stem of their first word, the longest first */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** stem that a word has which sounds so: for those who write what they hear */
  readonly sounds: ReadonlyMap<string, string>;
}

export interface IndexOptions {
  /** rows of everyday words in place of those of `lexicon.ts` */
  readonly lexicon?: string | undefined;
}

/** Items, or rows of the lexicon, read between two steps: a millisecond or two. */
const STEP = 32;

/** Reads a list in short steps, each giving how much is done, 0 to 1. */
export function* indexCompetences({ items }: CompetenceItems, { lexicon: rows = LEXICON }: IndexOptions = {}): Generator<number, CompetenceIndex, void> {
  const draft = new IndexDraft(items.length);
  for (let i = 0; i < items.length; i += 1) {
    draft.add(i, items[i] as CompetenceItem);
    if (i % STEP === STEP - 1) yield i / items.length;
  }
  const lexicon = new Map<string, Lead[]>();
  const lines = rows.split('\n');
  for (let i = 0; i < lines.length; i += STEP) {
    const some = lines.slice(i, i + STEP).join('\n');
    readLexicon(some, lexicon);
    draft.hear(some);
    yield 1;
  }
  for (const phrase of lexicon.keys()) draft.addPhrase(phrase);
  return { items, lexicon, ...draft.done() };
}

class IndexDraft {
  readonly #terms = new Map<string, Postings>();
  readonly #lengths: Float32Array;
  readonly #phrases = new Map<string, string[][]>();
  readonly #sounds = new Map<string, string>();

  constructor(size: number) {
    this.#lengths = new Float32Array(size);
  }

  add(nth: number, { label, syn = [], def = '', words = [] }: CompetenceItem): void {
    for (const text of [label, ...syn, def]) this.#read(nth, text);
    for (const word of words) {
      const phrase = phraseOf(word);
      this.#count(nth, phrase);
      this.addPhrase(phrase);
      this.hear(word);
    }
  }

  #read(nth: number, text: string): void {
    for (const { stem, folded, isEmpty } of readWords(text)) {
      if (isEmpty) continue;
      this.#count(nth, stem);
      this.#hearWord(folded, stem);
    }
  }

  #count(nth: number, term: string): void {
    let postings = this.#terms.get(term);
    if (!postings) this.#terms.set(term, (postings = { items: [], counts: [] }));
    const last = postings.items.length - 1;
    if (postings.items[last] === nth) postings.counts[last] = (postings.counts[last] as number) + 1;
    else {
      postings.items.push(nth);
      postings.counts.push(1);
    }
    this.#lengths[nth] = (this.#lengths[nth] as number) + 1;
  }

  addPhrase(phrase: string): void {
    const stems = phrase.split(' ');
    const [first = ''] = stems;
    if (stems.length < 2) return;
    const known = this.#phrases.get(first);
    if (!known) this.#phrases.set(first, [stems]);
    else if (!known.some((one) => one.join(' ') === phrase)) known.push(stems);
  }

  hear(text: string): void {
    for (const { folded, stem, isEmpty } of readWords(text)) if (!isEmpty) this.#hearWord(folded, stem);
  }

  /** Of two words that sound alike the first counts. */
  #hearWord(folded: string, stem: string): void {
    const sound = soundOfWord(folded);
    if (sound && !this.#sounds.has(sound)) this.#sounds.set(sound, stem);
  }

  done(): Omit<CompetenceIndex, 'items' | 'lexicon'> {
    for (const phrases of this.#phrases.values()) phrases.sort((a, b) => b.length - a.length);
    const total = this.#lengths.reduce((sum, length) => sum + length, 0);
    return { terms: this.#terms, lengths: this.#lengths, meanLength: total / this.#lengths.length || 1, phrases: this.#phrases, sounds: this.#sounds };
  }
}
