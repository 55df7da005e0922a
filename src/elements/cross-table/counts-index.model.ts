import type { CountDimension, FormCounts } from '../../contract/form-counts.js';

/** A code for each dimension. */
export type Codes = Readonly<Record<string, string>>;

export const EVERYBODY = '[]';

/** A larger table is no table for people, and would stop the page. */
const MOST_CELLS = 50_000;

/** What a document tells, ready to be asked. */
export interface CountsIndex {
  readonly counts: FormCounts;
  dimension(id: string | undefined): CountDimension | undefined;
  /** Does it have a table by these dimensions, in any order? */
  has(rows: string | undefined, columns?: string): boolean;
  /** something of the document would have given a hidden number back: it is hidden too */
  readonly isLeaky: boolean;
  /** Persons under these codes of one or two dimensions; null: not told. */
  n(codes: Codes): number | null;
}

/** The numbers of a document before they are shown, for the guard to hide more of. Keys are `keyOf` [dimension, code, …]; all persons are under []. */
export interface ToldNumbers {
  readonly counts: FormCounts;
  readonly numbers: Map<string, number | null>;
  /** what is not listed */
  missing: number | null;
  /** may a reader take every hidden number for a small one? An endpoint hides larger ones beside them. */
  readonly isByHand: boolean;
}

/** Hides what would give a hidden number back; true: there was something. */
export type Guard = (told: ToldNumbers) => boolean;

/** `least`: numbers from 1 to less than this are not told, whatever the document says. */
export function indexCounts(document: FormCounts, least: number, guard: Guard): CountsIndex {
  const minCount = Math.max(document.minCount, least);
  const { dimensions } = document;
  const ids = dimensions.map(({ id }) => id).filter((id) => id !== 'n');
  const numbers = new Map<string, number | null>();
  const tables = new Set<string>();
  let isByHand = !document.offered;
  const add = (key: string, n: unknown): void => {
    const isSmall = typeof n === 'number' && n > 0 && n < minCount;
    if (isSmall) isByHand = true;
    numbers.set(key, typeof n === 'number' && !isSmall ? n : null);
  };
  for (const cell of [...document.totals, ...document.cells]) {
    const own = ids.filter((id) => Object.hasOwn(cell, id) && cell[id] !== null && cell[id] !== undefined);
    tables.add(keyOf(own));
    add(keyOf(own.flatMap((id) => [id, String(cell[id])])), cell['n']);
  }
  add(EVERYBODY, document.people);
  // what is left out is nobody, unless more cells are masked than are listed
  const told: ToldNumbers = { counts: { ...document, minCount }, numbers, missing: document.masked > document.cells.filter(({ n }) => typeof n !== 'number').length ? null : 0, isByHand };
  const isLeaky = guard(told);
  const dimension: CountsIndex['dimension'] = (id) => dimensions.find((one) => one.id === id);
  return {
    counts: { ...told.counts, people: numbers.get(EVERYBODY) ?? null },
    isLeaky,
    dimension,
    has: (rows, columns) => {
      const [own, across] = [dimension(rows), dimension(columns)];
      const isKnown = own && rows !== columns && (across ?? columns === undefined) && own.values.length * (across?.values.length ?? 1) <= MOST_CELLS;
      return !!isKnown && tables.has(keyOf(ids.filter((id) => id === rows || id === columns)));
    },
    n: (codes) => {
      const n = numbers.get(keyOf(ids.flatMap((id) => (Object.hasOwn(codes, id) ? [id, codes[id] ?? ''] : []))));
      return n === undefined ? told.missing : n;
    },
  };
}

export const keyOf = (words: readonly string[]): string => JSON.stringify(words);

export interface Dimensions {
  readonly rows: string;
  readonly columns?: string | undefined;
}

/** The tables that the document can show by itself: pairs first, each once, in the order of its dimensions. */
export function tablesOf(index: CountsIndex): readonly Dimensions[] {
  const ids = index.counts.dimensions.map(({ id }) => id);
  const pairs = ids.flatMap((rows, i) => ids.slice(i + 1).flatMap((columns): Dimensions[] => (index.has(rows, columns) ? [{ rows, columns }] : [])));
  return [...pairs, ...ids.filter((id) => index.has(id)).map((rows) => ({ rows }))];
}

/** The table that is wished for, where the document has it; else its first one. `columns` empty: one dimension only. */
export function dimensionsShown(index: CountsIndex, wished: { readonly rows?: string | undefined; readonly columns?: string | undefined }): Dimensions | undefined {
  const tables = tablesOf(index);
  const isWished = ({ rows, columns }: Dimensions): boolean =>
    (wished.rows === undefined || rows === wished.rows) && (wished.columns === undefined || (columns ?? '') === wished.columns);
  const turned = tables.flatMap(({ rows, columns }): Dimensions[] => (columns === undefined ? [] : [{ rows: columns, columns: rows }]));
  return [...tables, ...turned].find(isWished) ?? [...tables, ...turned].find(({ rows }) => rows === wished.rows) ?? tables[0];
}
