import type { CompetenceItem } from '../contract/competences.js';
import { indexCompetences, type CompetenceIndex, type CompetenceItems, type Postings } from './index-competences.js';
import { readWords, type Word } from './read-words.js';
import { soundOfWord } from './word-sound.js';

export interface CompetenceSuggestion {
  readonly item: CompetenceItem;
  /** to compare suggestions of one text with; no share of anything */
  readonly score: number;
  /** the person's own words that led here, as they wrote them, the most telling first */
  readonly because: readonly string[];
}

export interface SuggestOptions {
  readonly limit?: number | undefined;
  /** ids that are chosen already, or were refused */
  readonly except?: ReadonlySet<string> | undefined;
}

/** BM25, Robertson & Zaragoza 2009, "The Probabilistic Relevance Framework": k1, b. */
const K1 = 1.2;
const B = 0.75;
/** Whole texts are asked, not a few chosen words: the rarer of them count for more than in BM25. */
const RARITY = 1.4;
/** What an everyday word leads to, when the list has that word itself. */
const TRANSLATED = 0.4;
const LONGEST_TEXT = 20_000;
const MOST_REASONS = 3;
/** A suggestion that is this much weaker than the first is none. */
const LEAST_SHARE = 0.2;

/** What is asked for, and the words of the text that ask for it. */
interface Asked {
  readonly postings: Postings;
  /** how much it tells of an item to have it */
  readonly idf: number;
  /** by place in the text: how much it counts, and what was written there */
  readonly from: Map<string, number>;
}

const built = new WeakMap<CompetenceItems, CompetenceIndex>();

function indexOf(source: CompetenceIndex | CompetenceItems): CompetenceIndex {
  if ('terms' in source) return source;
  const known = built.get(source);
  if (known) return known;
  const steps = indexCompetences(source);
  let step = steps.next();
  while (!step.done) step = steps.next();
  built.set(source, step.value);
  return step.value;
}

/**
 * At most `limit` items (5) that a text in a person's own words tells of, the best first; the same text always gives the same ones. A long list is better indexed in steps before.
 */
export function suggestCompetences(source: CompetenceIndex | CompetenceItems, text: string, { limit = 5, except = new Set() }: SuggestOptions = {}): CompetenceSuggestion[] {
  const index = indexOf(source);
  const asked = readAsked(index, text.slice(0, LONGEST_TEXT));
  const scores = new Float64Array(index.items.length);
  for (const one of asked) {
    const weight = weightOf(one);
    for (let i = 0; i < one.postings.items.length; i += 1) {
      const nth = one.postings.items[i] as number;
      scores[nth] = (scores[nth] as number) + weight * countsAs(index, one.postings, i);
    }
  }
  const found: number[] = [];
  for (let nth = 0; nth < scores.length; nth += 1) if (scores[nth] && !except.has((index.items[nth] as CompetenceItem).id)) found.push(nth);
  found.sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
  const least = (scores[found[0] ?? 0] ?? 0) * LEAST_SHARE;
  return found
    .slice(0, limit)
    .filter((nth) => (scores[nth] as number) >= least)
    .map((nth) => ({ item: index.items[nth] as CompetenceItem, score: scores[nth] as number, because: reasonsFor(index, nth, asked) }));
}

/** A term met in several words counts more, but not as often. */
const weightOf = ({ idf, from }: Asked): number => idf * Math.sqrt([...from.values()].reduce((sum, weight) => sum + weight * weight, 0));

function countsAs({ lengths, meanLength }: CompetenceIndex, { items, counts }: Postings, i: number): number {
  const count = counts[i] as number;
  const length = lengths[items[i] as number] as number;
  return (count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / meanLength));
}

function readAsked(index: CompetenceIndex, text: string): Asked[] {
  const asked = new Map<string, Asked>();
  const ask = (term: string, written: string, weight: number): void => {
    const postings = index.terms.get(term);
    if (!postings) return;
    const n = postings.items.length;
    const one = asked.get(term) ?? { postings, idf: Math.log(1 + (index.items.length - n + 0.5) / (n + 0.5)) ** RARITY, from: new Map<string, number>() };
    asked.set(term, one);
    one.from.set(written, Math.max(weight, one.from.get(written) ?? 0));
  };
  const follow = (term: string, written: string): void => {
    ask(term, written, 1);
    const share = index.terms.has(term) ? TRANSLATED : 1;
    for (const { stem, weight } of index.lexicon.get(term) ?? []) ask(stem, written, weight * share);
  };
  const words = readWords(text);
  const inPhrase = new Set<number>();
  words.forEach((_, at) => {
    for (const phrase of index.phrases.get((words[at] as Word).stem) ?? []) {
      const places = placesOf(phrase, words, at);
      if (!places) continue;
      follow(phrase.join(' '), text.slice((words[at] as Word).start, (words[places.at(-1) as number] as Word).end));
      for (const place of places) inPhrase.add(place);
    }
  });
  words.forEach((word, at) => {
    if (word.isEmpty || word.isDenied) return;
    const written = text.slice(word.start, word.end);
    const stem = stemKnown(index, word);
    if (inPhrase.has(at)) ask(stem, written, 1);
    else follow(stem, written);
  });
  return [...asked.values()];
}

/** The stem, or that of a word of the list that sounds like one that is in no list. */
function stemKnown({ terms, lexicon, sounds }: CompetenceIndex, { stem, folded }: Word): string {
  if (terms.has(stem) || lexicon.has(stem)) return stem;
  return sounds.get(soundOfWord(folded) ?? '') ?? stem;
}

const WIDEST_GAP = 2;

/** Where the words of a phrase are, in order, with at most two others between; nothing when they are not. What is denied begins no phrase. */
function placesOf(phrase: readonly string[], words: readonly Word[], from: number): number[] | undefined {
  if ((words[from] as Word).isDenied) return undefined;
  const places = [from];
  for (const stem of phrase.slice(1)) {
    const last = places.at(-1) as number;
    const next = words.slice(last + 1, last + 2 + WIDEST_GAP).findIndex((word) => word.stem === stem);
    if (next < 0) return undefined;
    places.push(last + 1 + next);
  }
  return places;
}

function reasonsFor(index: CompetenceIndex, nth: number, asked: readonly Asked[]): string[] {
  const reasons = new Map<string, number>();
  for (const { postings, idf, from } of asked) {
    const i = postings.items.indexOf(nth);
    if (i < 0) continue;
    for (const [written, weight] of from) reasons.set(written, (reasons.get(written) ?? 0) + weight * idf * countsAs(index, postings, i));
  }
  const told = [...reasons].sort((a, b) => b[1] - a[1]).map(([written]) => written);
  return told.filter((written, i) => !told.slice(0, i).some((one) => one.includes(written) || written.includes(one))).slice(0, MOST_REASONS);
}
