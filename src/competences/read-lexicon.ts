import { readWords } from './read-words.js';

/** What an everyday word leads to: stems, each with how much it counts. */
export interface Lead {
  readonly stem: string;
  readonly weight: number;
}

/** Everyday words to what they lead to, by their stems, those of a phrase with blanks between: `vel`, `fer a soud`. */
export type Lexicon = ReadonlyMap<string, readonly Lead[]>;

const MEANT = 0.6;
const TAKEN = 0.3;

export const phraseOf = (text: string): string =>
  readWords(text)
    .map(({ stem }) => stem)
    .join(' ');

/** Adds rows of `theirs, theirs: ours ours; what it takes`, as in `lexicon.ts`. A row without a colon is passed over. */
export function readLexicon(text: string, lexicon: Map<string, Lead[]>): void {
  for (const row of text.split('\n')) {
    const colon = row.indexOf(':');
    if (colon < 0) continue;
    const [meant = '', taken = ''] = row.slice(colon + 1).split(';');
    const leads = [...leadsOf(meant, MEANT), ...leadsOf(taken, TAKEN)];
    for (const theirs of row.slice(0, colon).split(',')) {
      const phrase = phraseOf(theirs);
      if (phrase) lexicon.set(phrase, [...(lexicon.get(phrase) ?? []), ...leads]);
    }
  }
}

const leadsOf = (text: string, weight: number): Lead[] =>
  readWords(text)
    .filter(({ isEmpty }) => !isEmpty)
    .map(({ stem }) => ({ stem, weight }));
