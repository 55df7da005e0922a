/** Queries made from labels, as people would type them: nine kinds of slips, and all words as they sound. Seeded: the same list gives the same queries. */

export interface Query {
  readonly kind: string;
  readonly text: string;
  /** place of the label it was made from */
  readonly wanted: number;
}

export const KINDS = ['delete', 'insert', 'substitute', 'transpose', 'accents', 'prefix', 'typo and prefix', 'two slips', 'phonetic'] as const;
type Kind = (typeof KINDS)[number];
export const HEAVY = 'heavy phonetic';

const MOST_LABELS = 5;
const LEAST_LETTERS = 4;
const LONG_WORD = 8;
const ALPHABET = [...'abcdefghijklmnopqrstuvwxyz'];

/** Ways French is written by ear. Not those of the library: they were written from spelling lists, before its sounds. */
const BY_EAR: readonly (readonly [RegExp, string])[] = [
  [/ph/, 'f'], [/eau/, 'o'], [/au/, 'o'], [/qu/, 'k'], [/c(?=[aour])/, 'k'], [/c(?=[ei])/, 's'], [/é|è|ê/, 'ai'], [/ai/, 'é'], [/en(?=[^aeiouyn])/, 'an'],
  [/an(?=[^aeiouyn])/, 'en'], [/tion/, 'sion'], [/ss/, 's'], [/s(?=[aeiou])/, 'z'], [/nn/, 'n'], [/ll/, 'l'], [/mm/, 'm'], [/tt/, 't'], [/rr/, 'r'], [/pp/, 'p'],
  [/^h/, ''], [/th/, 't'], [/y/, 'i'], [/i(?=[^aeiou])/, 'y'], [/ien/, 'yen'], [/er$/, 'é'], [/g(?=[ei])/, 'j'], [/j/, 'g'], [/x/, 'ks'], [/ain|ein/, 'in'],
  [/in(?=[^aeiouyn])/, 'ain'], [/es$|e$|s$|t$/, ''], [/oi/, 'oua'],
];

/** mulberry32 (public domain), 0 to 1 */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const a = Math.imul(state ^ (state >>> 15), 1 | state);
    const b = (a + Math.imul(a ^ (a >>> 7), 61 | a)) ^ a;
    return ((b ^ (b >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae');
export const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);

export function makeQueries(labels: readonly string[], { seed, each, heavy }: { readonly seed: number; readonly each: number; readonly heavy: number }): Query[] {
  const maker = new QueryMaker(labels, random(seed));
  const made = (kind: Kind | typeof HEAVY, count: number): Query[] => Array.from({ length: count }, () => maker.make(kind));
  return [...KINDS.flatMap((kind) => made(kind, each)), ...made(HEAVY, heavy)];
}

class QueryMaker {
  readonly #labels: readonly string[];
  readonly #next: () => number;
  readonly #labelsOf = new Map<string, Set<number>>();
  readonly #vocabulary: readonly string[];

  constructor(labels: readonly string[], next: () => number) {
    this.#labels = labels;
    this.#next = next;
    labels.forEach((label, i) => wordsOf(label).map(fold).forEach((word) => this.#labelsOf.set(word, (this.#labelsOf.get(word) ?? new Set()).add(i))));
    this.#vocabulary = [...this.#labelsOf.keys()].sort();
  }

  make(kind: Kind | typeof HEAVY): Query {
    for (;;) {
      const base = this.#base();
      const words = base && this.#written(base.words, kind);
      if (base && words?.every(Boolean)) return { kind, text: words.join(' '), wanted: base.wanted };
    }
  }

  /** The two to four rarest words of a label, in its order, when no more than five labels have them all. */
  #base(): { readonly wanted: number; readonly words: readonly string[] } | undefined {
    const wanted = this.#below(this.#labels.length);
    const all = [...new Set(wordsOf(this.#labels[wanted] ?? ''))].filter((word) => word.length >= LEAST_LETTERS && !/\d/.test(word));
    const count = (word: string): number => this.#labelsOf.get(fold(word))?.size ?? 0;
    const rare = [...all].sort((a, b) => count(a) - count(b)).slice(0, 2 + this.#below(3));
    if (rare.length < 2) return undefined;
    const [first = new Set<number>(), ...others] = rare.map((word) => this.#labelsOf.get(fold(word)) ?? new Set<number>());
    const shared = [...first].filter((label) => others.every((set) => set.has(label)));
    return shared.length > MOST_LABELS ? undefined : { wanted, words: all.filter((word) => rare.includes(word)) };
  }

  #written(words: readonly string[], kind: Kind | typeof HEAVY): readonly (string | undefined)[] {
    const at = this.#below(words.length);
    const instead = (change: (word: string) => string | undefined): readonly (string | undefined)[] => words.map((word, i) => (i === at ? change(word) : word));
    const start = (word: string): string => word.slice(0, Math.max(3, Math.ceil(word.length * 0.6)));
    switch (kind) {
      case 'accents': return words.some((word) => fold(word) !== word) ? words.map(fold) : [undefined];
      case 'prefix': return words.map(start);
      case 'typo and prefix': return instead((word) => this.#slip(word, [this.#edit()])).map((word, i) => (i === words.length - 1 && i !== at && word ? start(word) : word));
      case 'two slips': return instead((word) => (word.length < LONG_WORD ? undefined : this.#slip(word, [this.#edit(), this.#edit()])));
      case 'phonetic': return instead((word) => this.#unlike(word, this.#byEar(word, 1)));
      case HEAVY: return words.map((word) => { const heard = this.#byEar(word, 3); return heard === word ? undefined : heard; });
      default: return instead((word) => this.#slip(word, [kind]));
    }
  }

  #edit(): Kind {
    return KINDS[this.#below(4)] ?? 'delete';
  }

  /** A slip that is neither the word nor the beginning of another one. */
  #slip(word: string, edits: readonly Kind[]): string | undefined {
    for (let tries = 0; tries < 40; tries += 1) {
      const slipped = this.#unlike(word, edits.reduce((text, edit) => this.#slipOnce(text, edit), word));
      if (slipped) return slipped;
    }
    return undefined;
  }

  #slipOnce(word: string, kind: Kind): string {
    const at = this.#below(word.length);
    const letter = ALPHABET[this.#below(ALPHABET.length)] ?? 'a';
    if (kind === 'delete') return word.slice(0, at) + word.slice(at + 1);
    if (kind === 'insert') return word.slice(0, at) + letter + word.slice(at);
    if (kind === 'substitute') return word.slice(0, at) + letter + word.slice(at + 1);
    return at ? word.slice(0, at - 1) + (word[at] ?? '') + (word[at - 1] ?? '') + word.slice(at + 1) : word;
  }

  #unlike(word: string, other: string): string | undefined {
    const folded = fold(other);
    const isKnown = this.#vocabulary.some((known) => known.startsWith(folded));
    return other === word || isKnown ? undefined : other;
  }

  #byEar(word: string, rules: number): string {
    const shuffled = BY_EAR.map((rule) => ({ rule, at: this.#next() })).sort((a, b) => a.at - b.at).map(({ rule }) => rule);
    const fitting = shuffled.filter(([pattern]) => pattern.test(word)).slice(0, rules);
    return fitting.reduce((text, [pattern, by]) => text.replace(pattern, by), word);
  }

  #below(limit: number): number {
    return Math.floor(this.#next() * limit);
  }
}
