import { isDay } from '../contract/text.js';
import { writtenDay } from '../i18n/written-day.js';

/** What a document says of itself. */
interface Credits {
  readonly people?: number | undefined;
  /** ISO 8601 */
  readonly updated?: string | undefined;
  readonly source?: string | undefined;
}

interface CreditWords {
  readonly answered: (people: number) => string;
  readonly updated: (day: string) => string;
  readonly source: (name: string) => string;
}

/** Who answered, when, and where it comes from: a sentence each, of what is told. */
export function creditLines({ people, updated, source }: Credits, words: CreditWords, lang: string): string[] {
  const day = updated?.slice(0, 10) ?? '';
  return [
    people === undefined ? '' : words.answered(people),
    updated && words.updated(isDay(day) ? writtenDay(lang, day) : updated),
    source && words.source(source),
  ].filter((text) => !!text) as string[];
}
