import { foldWords } from './fold.js';
import { readOwnJobs, readReferential, type Entry } from './referential-data.js';
import { contentOf, soundKey, stemKey, stemOf } from './sound.js';
import { OWN_JOBS } from './aliases.js';
import type { ReferentialData } from './job.js';

export type NamesBySize = ReadonlyMap<string, readonly KeyedName[]>;

/** One name of a job as it is compared; several may be alike. */
export interface KeyedName {
  readonly key: string;
  readonly entry: Entry;
}

/** What an answer is looked up in. Parts that few answers need are made when the first one does. */
export interface JobIndex {
  readonly entries: readonly Entry[];
  readonly byStem: ReadonlyMap<string, Entry>;
  /** by the folded label for everybody: who chooses it from a list means one job, not two */
  readonly labels: () => ReadonlyMap<string, Entry>;
  /** every word of a name, by its stem */
  readonly words: () => ReadonlySet<string>;
  readonly bySound: () => ReadonlyMap<string, Entry | undefined>;
  readonly byFirstWord: () => ReadonlyMap<string, readonly WordsOf[]>;
  /** by first letter and length: near ones are found without going through all */
  readonly spelt: () => NamesBySize;
  /** the same of how they sound */
  readonly heard: () => NamesBySize;
}

export interface WordsOf {
  readonly entry: Entry;
  readonly words: readonly string[];
}

/** The own list comes first: where the two have the same words, it has them. */
export function indexJobs(data: ReferentialData): JobIndex {
  const byStem = new Map<string, Entry>();
  const own = readOwnJobs(OWN_JOBS);
  for (const entry of own) addNew(byStem, entry);
  const others = readReferential(data).filter((entry) => addNew(byStem, entry));
  const entries = [...own, ...others];
  return {
    entries,
    byStem,
    labels: lazy(() => new Map(entries.map((entry) => [foldWords(entry.job().label), entry]))),
    words: lazy(() => new Set([...byStem.keys()].flatMap((key) => key.split(' ')))),
    bySound: lazy(() => soundsOf(entries)),
    byFirstWord: lazy(() => firstWordsOf(entries)),
    spelt: lazy(() => sizesOf(entries, (name) => [stemKey(name), plainKey(name)])),
    heard: lazy(() => sizesOf(entries, (name) => [soundKey(name)])),
  };
}

/** Is anything of it new? */
function addNew(byStem: Map<string, Entry>, entry: Entry): boolean {
  let isNew = false;
  for (const name of entry.names) {
    const key = stemKey(name);
    if (!key || byStem.has(key)) continue;
    byStem.set(key, entry);
    isNew = true;
  }
  return isNew;
}

/** `undefined`: two jobs of one rank sound so. An own one goes before one of the referential. */
function soundsOf(entries: readonly Entry[]): Map<string, Entry | undefined> {
  const found = new Map<string, Entry | undefined>();
  const own = new Set<string>();
  for (const entry of entries) {
    for (const name of entry.names) {
      const key = soundKey(name);
      if (entry.isOwn) own.add(key);
      else if (own.has(key)) continue;
      found.set(key, found.has(key) && found.get(key) !== entry ? undefined : entry);
    }
  }
  return found;
}

function firstWordsOf(entries: readonly Entry[]): Map<string, WordsOf[]> {
  const found = new Map<string, WordsOf[]>();
  for (const entry of entries) {
    const words = contentOf(entry.names[0] ?? '').map(stemOf);
    if (words[0] !== undefined) group(found, words[0]).push({ entry, words });
  }
  return found;
}

/** Without its small words: the end of a feminine that is misspelt has no stem. */
export const plainKey = (folded: string): string => contentOf(folded).join(' ');

function sizesOf(entries: readonly Entry[], keysOf: (name: string) => readonly string[]): Map<string, KeyedName[]> {
  const found = new Map<string, KeyedName[]>();
  for (const entry of entries) {
    for (const key of new Set(entry.names.flatMap(keysOf))) {
      group(found, sizeOf(key, key.length)).push({ key, entry });
      if (entry.isOwn) group(found, sizeOf(ANY, key.length)).push({ key, entry });
    }
  }
  return found;
}

/** Instead of a first sound: own names, whatever they begin with. */
export const ANY = '*';

export const sizeOf = (key: string, length: number): string => `${key.charAt(0)}${length}`;

function group<T>(groups: Map<string, T[]>, key: string): T[] {
  const known = groups.get(key);
  if (known) return known;
  const made: T[] = [];
  groups.set(key, made);
  return made;
}

function lazy<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
