import { foldWords } from '../../jobs/fold.js';
import { contentOf, stemKey, stemOf } from '../../jobs/sound.js';
import type { Appellation } from './appellation.js';

/** A word that so many names begin with (`Régleur de …`) leads to jobs by machine and post: only the main ones of those are kept. */
const MOST_OF_A_WORD = 56;

/** Taught, healed and raised things are dreamt of however many they are. */
const ALWAYS = new Set(['professeur', 'médecin', 'moniteur', 'éleveur', 'architecte', 'artiste'].map((word) => stemOf(foldWords(word))));

/** Words that say something, in a main name and in another one. */
const [LONGEST_MAIN, LONGEST_OTHER] = [3, 2];

/**
 * Families of the ROME, by letter, in which names of two words are kept: art, communication, tourism, health, society, show. In industry,
 * building, farming, shops, offices and transport they are posts and machines: 10 kB that no answer was found to need.
 */
const DREAMT_OF = 'BEGJKL';

/** Of some 13,000 names those that an answer in free text may mean, the main ones first; names that are compared alike once. */
export function chooseJobs(all: readonly Appellation[]): Appellation[] {
  const beginnings = new Map<string, number>();
  for (const { masculine } of all) {
    const word = firstStem(masculine);
    beginnings.set(word, (beginnings.get(word) ?? 0) + 1);
  }
  const isKept = (one: Appellation): boolean => {
    const { length } = contentOf(foldWords(one.masculine));
    const word = firstStem(one.masculine);
    const isOfMany = !ALWAYS.has(word) && (beginnings.get(word) ?? 0) >= MOST_OF_A_WORD;
    if (length < 2) return length > 0;
    if (one.isMain) return length <= (isOfMany ? LONGEST_OTHER : LONGEST_MAIN);
    return length <= LONGEST_OTHER && !isOfMany && !one.isRare && !one.masculine.includes('-') && DREAMT_OF.includes(one.code.charAt(0));
  };
  const chosen = new Map<string, Appellation>();
  for (const one of [...all.filter(({ isMain }) => isMain), ...all.filter(({ isMain }) => !isMain)]) {
    const key = stemKey(foldWords(one.masculine));
    if (!chosen.has(key) && isKept(one)) chosen.set(key, one);
  }
  return [...chosen.values()].sort((a, b) => compare(a.code, b.code) || Number(b.isMain) - Number(a.isMain) || compare(a.masculine, b.masculine));
}

/** Names of the PCS that the ROME has in neither gender, among all of its names, not the chosen ones alone; as short as the ROME's other names. */
export function chooseLacking(pcs: readonly Appellation[], rome: readonly Appellation[]): Appellation[] {
  const seen = new Set(rome.flatMap(keysOf));
  const isNew = (one: Appellation): boolean => {
    const keys = keysOf(one);
    const { length } = contentOf(foldWords(one.masculine));
    if (!length || length > LONGEST_OTHER || keys.some((key) => seen.has(key))) return false;
    keys.forEach((key) => seen.add(key));
    return true;
  };
  return pcs.filter(isNew).sort((a, b) => compare(a.code, b.code) || compare(a.masculine, b.masculine));
}

const keysOf = ({ masculine, feminine }: Appellation): string[] => [masculine, feminine].map((name) => stemKey(foldWords(name)));

const firstStem = (name: string): string => stemOf(contentOf(foldWords(name))[0] ?? '');

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);
