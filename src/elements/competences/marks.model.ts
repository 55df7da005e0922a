/** Letters alone, without accents: `Œuvre` → `oeuvre`. */
const foldLetter = (letter: string): string => letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae');

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** `baby-sitting` too, of which somebody may type `babysi`. */
const COMPOUND = /[\p{L}\p{N}\p{M}]+(?:[-\u2010\u2011][\p{L}\p{N}\p{M}]+)*/gu;
const HYPHEN = /[-\u2010\u2011]/;

/** The words that somebody typed, folded. */
export const foldWords = (text: string): readonly string[] => (text.match(WORD) ?? []).map(foldLetter);

/** How many letters of a word are alike with what was typed, counted in the letters of the word as it is written; 0: too few to show. */
function alike(word: string, term: string): number {
  let folded = '';
  let shown = 0;
  for (const letter of word) {
    const next = folded + (HYPHEN.test(letter) ? '' : foldLetter(letter));
    if (!term.startsWith(next) && !next.startsWith(term)) break;
    folded = next;
    shown += letter.length;
    if (folded.length >= term.length) return shown;
  }
  // a slip further on: its beginning shows why it is there
  return folded.length * 2 >= term.length && folded.length > 2 ? shown : 0;
}

/** A label cut in pieces, those at odd places being what was typed: `['Réparer des ', 'vél', 'os']`. */
export function markPieces(label: string, terms: readonly string[]): readonly string[] {
  const pieces: string[] = [''];
  let read = 0;
  const mark = (word: string, from: number): void => {
    const length = terms.reduce((most, term) => Math.max(most, alike(word, term)), 0);
    if (!length) return;
    pieces[pieces.length - 1] += label.slice(read, from);
    pieces.push(word.slice(0, length), '');
    read = from + length;
  };
  for (const { 0: compound, index } of label.matchAll(COMPOUND)) {
    const first = compound.search(HYPHEN);
    const isGlued = first > 0 && terms.some((term) => alike(compound, term) > first);
    if (isGlued) mark(compound, index);
    else for (const { 0: word, index: at } of compound.matchAll(WORD)) mark(word, index + at);
  }
  pieces[pieces.length - 1] += label.slice(read);
  return pieces;
}
