import { FRENCH } from './words.fr.js';

/** The languages that reports and refusals are written in. */
export const REPORT_LANGUAGES = ['en', 'fr'] as const;
export type ReportLanguage = (typeof REPORT_LANGUAGES)[number];

/** A sentence in no language yet: `code` is the English one with `{0}`, `{1}` … for what varies, which names it in the other catalogues. */
export interface Words {
  readonly code: string;
  readonly parts: readonly Part[];
}

/** What varies: a text of the source as it is, other words, or several of either, written with commas. */
export type Part = string | number | Words | readonly Part[];

/** say`${name} is left out`: a sentence and what varies in it. */
export const say = (strings: TemplateStringsArray, ...parts: readonly Part[]): Words => ({ code: strings.reduce((text, next, i) => `${text}{${i - 1}}${next}`), parts });

/** The sentence in a language; in English when nobody has put it into that one. */
export function inLanguage({ code, parts }: Words, lang: ReportLanguage): string {
  const sentence = lang === 'fr' && Object.hasOwn(FRENCH, code) ? (FRENCH[code] ?? code) : code;
  return sentence.replace(/\{(\d+)\}/g, (_, index: string) => written(parts[Number(index)] ?? '', lang));
}

function written(part: Part, lang: ReportLanguage): string {
  if (typeof part === 'string' || typeof part === 'number') return String(part);
  return 'code' in part ? inLanguage(part, lang) : part.map((one) => written(one, lang)).join(', ');
}
