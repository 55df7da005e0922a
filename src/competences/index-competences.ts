import type { CompetenceItem, CompetenceList } from '../contract/competences.js';
import { LEXICON } from './lexicon.js';
import { phraseOf, readLexicon, type Lexicon } from './read-lexicon.js';
import { readWords } from './read-words.js';
import { soundOfWord } from './word-sound.js';

/** The items that have a term, ascending, and how much each has of it. */
export interface Postings {
  readonly items: number[];
  readonly counts: number[];
}

/** A list ready to propose from. A term is a stem, or the stems of a phrase with blanks between. */
export interface CompetenceIndex {
  readonly items: readonly CompetenceItem[];
  readonly terms: ReadonlyMap<string, Postings>;
  /** words of each item, as they count */
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

/** What a word counts by where it stands. */
const WEIGHTS = { label: 2, syn: 2, words: 2, def: 1 } as const;
/** Items read between two steps: a millisecond or two. */
const STEP = 64;

/** Reads a list in short steps, each giving how much is done, 0 to 1. */
export function* indexCompetences({ items }: CompetenceList, { lexicon: rows = LEXICON }: IndexOptions = {}): Generator<number, CompetenceIndex, void> {
  const draft = new IndexDraft(items.length);
  const lexicon = readLexicon(rows);
  yield 0;
  for (let i = 0; i < items.length; i += 1) {
    draft.add(i, items[i] as CompetenceItem);
    if (i % STEP === STEP - 1) yield i / items.length;
  }
  for (const phrase of lexicon.keys()) draft.addPhrase(phrase);
  draft.hear(rows);
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
    this.#read(nth, label, WEIGHTS.label);
    for (const name of syn) this.#read(nth, name, WEIGHTS.syn);
    this.#read(nth, def, WEIGHTS.def);
    for (const word of words) {
      const phrase = phraseOf(word);
      this.#count(nth, phrase, WEIGHTS.words);
      this.addPhrase(phrase);
      this.hear(word);
    }
  }

  #read(nth: number, text: string, weight: number): void {
    for (const { stem, folded, isEmpty } of readWords(text)) {
      if (isEmpty) continue;
      this.#count(nth, stem, weight);
      this.#hearWord(folded, stem);
    }
  }

  #count(nth: number, term: string, weight: number): void {
    let postings = this.#terms.get(term);
    if (!postings) this.#terms.set(term, (postings = { items: [], counts: [] }));
    const last = postings.items.length - 1;
    if (postings.items[last] === nth) postings.counts[last] = (postings.counts[last] as number) + weight;
    else {
      postings.items.push(nth);
      postings.counts.push(weight);
    }
    this.#lengths[nth] = (this.#lengths[nth] as number) + weight;
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
