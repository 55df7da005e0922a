import { plainText } from './plain-text.js';

/** Readers of documents of unknown shape: each gives what it asks for, or nothing. None throws. */

export type Fields = Readonly<Record<string, unknown>>;

const NOTHING: Fields = {};
const DEEPEST = 6;

export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object itself, or an empty one. */
export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : NOTHING);

/** A list as it is, one thing as a list of it, nothing as none. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined || value === null || value === '' ? [] : [value]);

export const recordsOf = (value: unknown): readonly Fields[] => listOf(value).filter(isFields);

/** What is written, without blanks around it; a number as its digits. An empty text is none. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  return typeof value === 'string' ? value.trim() || undefined : undefined;
}

export function firstText(...values: readonly unknown[]): string | undefined {
  for (const value of values) {
    const text = textOf(value);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** A number, also written in letters and with the comma of French decimals. */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string' || value.length > 40) return undefined;
  const plain = value.trim().replace(',', '.');
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(plain) ? Number(plain) : undefined;
}

/** Yes or no, as JSON, spreadsheets and French forms say it. */
export function flagOf(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const word = textOf(value)?.slice(0, 10).toLowerCase();
  if (word === undefined) return undefined;
  if (/^(1|true|vrai|oui|yes|y|o|x)$/.test(word)) return true;
  return /^(0|false|faux|non|no|n)$/.test(word) ? false : undefined;
}

/** The value at `acf.lieu.0.nom`: own keys only; a key that has dots in its name comes first. */
export function at(value: unknown, path: string): unknown {
  if (isFields(value) && Object.hasOwn(value, path)) return value[path];
  return path.split('.').slice(0, 12).reduce<unknown>((inner, key) => {
    if (Array.isArray(inner)) return /^\d{1,6}$/.test(key) ? (inner[Number(key)] as unknown) : undefined;
    return isFields(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined;
  }, value);
}

/** JSON that was put into a string, read; anything else as it is. */
export function jsonOf(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

const isLanguage = (key: string): boolean => /^[a-z]{2}(-\w{2,8})?$/i.test(key);

/**
 * Words that may come in several languages: `"…"`, `{ fr: "…", en: "…" }`, `{ rendered }`, JSON-LD's `{ "@value", "@language" }`, or a list of
 * these, of which the first that is in the language. In no language asked for: French, English, then whatever there is.
 */
export function wordsOf(value: unknown, lang: string, depth = 0): string | undefined {
  if (depth > DEEPEST) return undefined;
  if (Array.isArray(value)) return wordsOfList(value, lang, depth);
  if (!isFields(value)) return textOf(value);
  const plain = value['@value'] ?? value['rendered'] ?? value['label'] ?? value['name'];
  if (plain !== undefined && plain !== null) return wordsOf(plain, lang, depth + 1);
  return languagesOf(value, lang).reduce<string | undefined>((found, key) => found ?? wordsOf(value[key], lang, depth + 1), undefined);
}

function wordsOfList(list: readonly unknown[], lang: string, depth: number): string | undefined {
  const some = list.slice(0, 50);
  const first = some.find((one) => isFields(one) && one['@language'] === lang.slice(0, 2)) ?? some.find((one) => wordsOf(one, lang, depth + 1) !== undefined);
  return wordsOf(first, lang, depth + 1);
}

/** Keys of a text in several languages, the wanted one first. */
function languagesOf(value: Fields, lang: string): readonly string[] {
  const wanted = [lang, lang.slice(0, 2), 'fr', 'en'].filter((key) => Object.hasOwn(value, key));
  return [...wanted, ...Object.keys(value).slice(0, 50).filter(isLanguage)];
}

/** As `wordsOf`, all of a list: `["a", "b"]`, `{ fr: ["a", "b"] }`, `"a, b;c"`, `[{ name: "a" }]`. */
export function manyWords(value: unknown, lang: string): readonly string[] {
  if (typeof value === 'string') return splitWords(value);
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((one: unknown) => (typeof one === 'string' ? splitSome(one) : (wordsOf(one, lang) ?? [])));
  if (!isFields(value)) return textOf(value) === undefined ? [] : [String(value as number)];
  const [key] = languagesOf(value, lang).filter((one) => listOf(value[one]).length);
  return key === undefined ? splitSome(wordsOf(value, lang) ?? '') : manyWords(value[key], lang);
}

/** A cell of a table that holds several. */
export const splitWords = (text: string): readonly string[] => split(text, /[,;|\n]/);
/** One of a list may hold a comma of its own; an entity ends in a semicolon. */
const splitSome = (text: string): readonly string[] => split(plainText(text), /[;|\n]/);
const split = (text: string, by: RegExp): readonly string[] =>
  text.slice(0, 20_000).split(by).map((word) => word.trim()).filter(Boolean);

/** Letters and digits alone, small, without accents: names of columns as people write them. */
export const foldName = (name: string): string =>
  name.slice(0, 100).normalize('NFD').toLowerCase().replace(/œ/g, 'oe').replace(/[^a-z0-9]/g, '');
