import { writeSounds } from './french-sound.js';
import { eachWord, writeLetters } from './letters.js';
import { storeOf, WordDraft, type WordStore } from './word-store.js';

/** What can be found: a label, and other names for the same. */
export interface Named {
  readonly label: string;
  readonly syn?: readonly string[] | undefined;
}

/** Which item has which word. Some 110 bytes an item of eight words; made once, read by `Searcher`. */
export interface SearchIndex {
  readonly size: number;
  readonly words: WordStore;
  /** how each word sounds, by the same numbers */
  readonly sounds: WordStore;
  /** words of each name, in order: `nameWords[nameOffsets[name]…]`, names of an item `itemNames[item]…itemNames[item + 1]`, its label first */
  readonly nameWords: Uint16Array | Uint32Array;
  readonly nameOffsets: Uint32Array;
  readonly itemNames: Uint32Array;
  /** items of each word, ascending: `postings[postingOffsets[word]…]` */
  readonly postings: Uint16Array | Uint32Array;
  readonly postingOffsets: Uint32Array;
  /** how much a word tells: ln(1 + (N − n + ½) / (n + ½)), as in BM25 (Robertson & Zaragoza 2009) */
  readonly weights: Float32Array;
}

/** Items read between two steps: well under a millisecond. */
const STEP = 128;
const LONGEST_NAME = 4_000;
const SMALL = 65_536;

const HYPHEN = /(\S)[-\u2010\u2011](?=\S)/g;

/** `baby-sitting` is written `babysitting` too. */
function withGlued(name: string): readonly string[] {
  const glued = name.replace(HYPHEN, '$1');
  return glued === name ? [name] : [name, glued];
}

const numbersFor = (most: number, from: readonly number[] | number): Uint16Array | Uint32Array => (most < SMALL ? new Uint16Array(from as number) : new Uint32Array(from as number));

/** Makes an index in short steps; each gives how much is done, 0 to 1. */
export function* indexNames(items: readonly Named[]): Generator<number, SearchIndex, void> {
  const draft = new WordDraft();
  const codes = new Uint8Array(LONGEST_NAME + 2);
  const nameWords: number[] = [];
  const nameOffsets: number[] = [0];
  const itemNames = new Uint32Array(items.length + 1);
  const put = (start: number, end: number): void => void nameWords.push(draft.numberOf(codes, start, end));
  for (let i = 0; i < items.length; i += 1) {
    const { label, syn = [] } = items[i] as Named;
    for (const name of [label, ...syn].flatMap(withGlued)) {
      eachWord(codes, writeLetters(name.slice(0, LONGEST_NAME), codes), put);
      nameOffsets.push(nameWords.length);
    }
    itemNames[i + 1] = nameOffsets.length - 1;
    if (i % STEP === STEP - 1) yield (i / items.length) * 0.7;
  }
  const words = draft.done();
  const text = { size: items.length, words, nameWords: numbersFor(words.size, nameWords), nameOffsets: new Uint32Array(nameOffsets), itemNames };
  const posted = yield* post(text);
  return { ...text, ...posted, sounds: yield* hear(words) };
}

type Text = Pick<SearchIndex, 'size' | 'words' | 'nameWords' | 'nameOffsets' | 'itemNames'>;

/** The items of each word: counted, then put in place, each item once. */
function* post({ size, words, nameWords, nameOffsets, itemNames }: Text): Generator<number, Pick<SearchIndex, 'postings' | 'postingOffsets' | 'weights'>, void> {
  const last = new Int32Array(words.size);
  function* eachOnce(done: number, tell: (word: number, item: number) => void): Generator<number, void, void> {
    last.fill(-1);
    for (let item = 0; item < size; item += 1) {
      const end = nameOffsets[itemNames[item + 1] as number] as number;
      for (let i = nameOffsets[itemNames[item] as number] as number; i < end; i += 1) {
        const word = nameWords[i] as number;
        if (last[word] !== item) tell(word, item);
        last[word] = item;
      }
      if (item % (STEP * 8) === 0) yield done;
    }
  }
  const postingOffsets = new Uint32Array(words.size + 1);
  const weights = new Float32Array(words.size);
  yield* eachOnce(0.7, (word) => (weights[word] = (weights[word] as number) + 1));
  for (let word = 0; word < words.size; word += 1) {
    const items = weights[word] as number;
    postingOffsets[word + 1] = (postingOffsets[word] as number) + items;
    weights[word] = Math.log(1 + (size - items + 0.5) / (items + 0.5));
  }
  const postings = numbersFor(size, postingOffsets[words.size] as number);
  const next = postingOffsets.slice();
  yield* eachOnce(0.8, (word, item) => {
    postings[next[word] as number] = item;
    next[word] = (next[word] as number) + 1;
  });
  return { postings, postingOffsets, weights };
}

/** Words of a few letters are not confused by ear. */
const LEAST_HEARD = 4;

function* hear({ size, codes, offsets }: WordStore): Generator<number, WordStore, void> {
  const sounds = new Uint8Array(codes.length * 2);
  const soundOffsets = new Uint32Array(size + 1);
  const heard = new Uint8Array(LONGEST_NAME * 2);
  for (let word = 0; word < size; word += 1) {
    const [start, end] = [offsets[word] as number, offsets[word + 1] as number];
    const from = soundOffsets[word] as number;
    const count = end - start < LEAST_HEARD ? 0 : writeSounds(codes, { start, end }, heard);
    sounds.set(heard.subarray(0, count), from);
    soundOffsets[word + 1] = from + count;
    if (word % STEP === 0) yield 0.9;
  }
  return storeOf(sounds.slice(0, soundOffsets[size]), soundOffsets);
}
