/**
 * Which questions ask nearly the same: by the words they share, folded, without those that every question has, cut to their stems. Plain enough to
 * be explained to whoever moderates.
 */

/** What any question is made of, folded: it says nothing of what is asked. */
const COMMON = new Set(
  'a ai ait as au aux avec avoir c ca ce ces cet cette chez combien comment d dans de des dois doit donc du elle elles en es est et etre faire fait faut il ils j je l la le les leur ma mais me mes moi mon n ne nos notre nous on ont ou par pas peut peux plus pour pourquoi puis qu quand que quel quelle quelles quels qui quoi s sa se ses si son sont suis sur t te tu un une va vais veux vos votre vous y'.split(' '),
);

/** Lower case without accents; ligatures written out. */
export const foldText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');

export const foldedWords = (text: string): string[] => foldText(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/**
 * Plural, feminine and infinitive endings taken off, as long as four letters stay (three of a plural): after J. Savoy's minimal stemmer for French ("A
 * stemming procedure and stopword list for general French corpora", JASIS 50(10), 1999), applied until nothing comes off, since
 * `infirmière` and `infirmiers` must meet.
 */
export function stemOf(word: string): string {
  let stem = word;
  for (;;) {
    const last = stem.at(-1) ?? '';
    const isEnding = (stem.length > 3 && (last === 's' || last === 'x')) || (stem.length > 4 && (last === 'e' || last === 'r'));
    if (!isEnding) return stem;
    stem = stem.slice(0, -1);
  }
}

/** What a question is about. */
export const stemsOf = (text: string): ReadonlySet<string> => new Set(foldedWords(text).filter((word) => !COMMON.has(word)).map(stemOf));

/** From this share of common stems on, two questions ask nearly the same. */
export const ALIKE = 0.6;

/** Jaccard: stems of both over stems of either, 0 to 1; two that are about nothing are not alike. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((stem) => b.has(stem)).length;
  return shared && shared / (a.size + b.size - shared);
}

/**
 * For each question the place of the one that leads its group: the first that is alike, itself when there is none. Compared with those that lead
 * only, or a chain of small steps would join what is far apart. `also`: places that are known to belong together, whatever their words.
 */
export function groupAlike(texts: readonly string[], also: readonly (readonly number[])[] = []): number[] {
  const leads: number[] = [];
  const stems = texts.map(stemsOf);
  /** stem → those that lead and have it */
  const postings = new Map<string, number[]>();
  texts.forEach((_, i) => {
    const own = stems[i] ?? new Set<string>();
    const told = also[i]?.find((other) => other < i);
    const lead = told === undefined ? nearest(own, { stems, postings }) : leads[told];
    leads.push(lead ?? i);
    if (lead === undefined) for (const stem of own) postings.set(stem, [...(postings.get(stem) ?? []), i]);
  });
  return leads;
}

interface Known {
  readonly stems: readonly ReadonlySet<string>[];
  readonly postings: ReadonlyMap<string, readonly number[]>;
}

function nearest(own: ReadonlySet<string>, { stems, postings }: Known): number | undefined {
  const shared = new Map<number, number>();
  for (const stem of own) for (const lead of postings.get(stem) ?? []) shared.set(lead, (shared.get(lead) ?? 0) + 1);
  let [best, most]: [number | undefined, number] = [undefined, 0];
  shared.forEach((n, lead) => {
    const share = n / (own.size + (stems[lead]?.size ?? 0) - n);
    if (share >= ALIKE && share > most) [best, most] = [lead, share];
  });
  return best;
}
