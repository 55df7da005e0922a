import { isDay } from '../../contract/text.js';

/** What a kept document says of itself. It was kept by a version of this library, perhaps an older one: nothing is taken for granted. */
export interface KeptFacts {
  readonly form: string;
  readonly version: number | undefined;
  /** `YYYY-MM-DD` */
  readonly day: string | undefined;
  /** how to reach a person: never handed out on a shared computer */
  readonly isContact: boolean;
  readonly hasFiles: boolean;
}

type Document = Readonly<Record<string, unknown>>;

export function factsOf(document: Document): KeptFacts {
  const { form, version, on, schema } = document;
  return {
    form: typeof form === 'string' ? form : '',
    version: typeof version === 'number' ? version : undefined,
    day: typeof on === 'string' && isDay(on) ? on : undefined,
    isContact: schema === 'ij/contact@1',
    hasFiles: fileQuestions(document).length > 0,
  };
}

/** The same document without its files: what was asked stays known, as skipped. Undefined when it has none. */
export function withoutFiles<T extends Document>(document: T): T | undefined {
  const ids = fileQuestions(document);
  if (!ids.length) return undefined;
  const answers = Object.fromEntries(Object.entries(document['answers'] as Document).filter(([id]) => !ids.includes(id)));
  const skipped = Array.isArray(document['skipped']) ? (document['skipped'] as unknown[]) : [];
  return { ...document, answers, skipped: [...skipped, ...ids] };
}

/** Files and photos are rows with `data`. */
function fileQuestions({ answers }: Document): string[] {
  if (typeof answers !== 'object' || answers === null) return [];
  return Object.entries(answers as Document).filter(([, answer]) => Array.isArray(answer) && answer.some(isFile)).map(([id]) => id);
}

const isFile = (row: unknown): boolean => typeof row === 'object' && row !== null && typeof (row as Document)['data'] === 'string';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

export interface AgeWords {
  readonly moment: string;
  readonly minutes: (n: number) => string;
  readonly hours: (n: number) => string;
  readonly days: (n: number) => string;
}

/** An age in the largest unit that says enough: hours up to two days. */
export function ageInWords(ageMs: number, { moment, minutes, hours, days }: AgeWords): string {
  if (ageMs < MINUTE_MS) return moment;
  if (ageMs < HOUR_MS) return minutes(Math.floor(ageMs / MINUTE_MS));
  return ageMs < 2 * DAY_MS ? hours(Math.floor(ageMs / HOUR_MS)) : days(Math.floor(ageMs / DAY_MS));
}
