import type { CountDimension, FormCounts } from '../../contract/form-counts.js';

/** A code for each dimension. */
export type Codes = Readonly<Record<string, string>>;

/** What a document tells, ready to be asked. */
export interface CountsIndex {
  readonly counts: FormCounts;
  dimension(id: string | undefined): CountDimension | undefined;
  /** Does it have a table by these dimensions, in any order? */
  has(rows: string | undefined, columns?: string): boolean;
  /** Persons under these codes of one or two dimensions; null: not told. */
  n(codes: Codes): number | null;
}

/** `least`: numbers from 1 to less than this are not told either, where a page is more careful than its document. */
export function indexCounts(document: FormCounts, least = 0): CountsIndex {
  const counts = { ...document, minCount: Math.max(document.minCount, least) };
  const ids = counts.dimensions.map(({ id }) => id).filter((id) => id !== 'n');
  const numbers = new Map<string, number | null>();
  const tables = new Set<string>();
  let hidden = 0;
  for (const cell of [...counts.totals, ...counts.cells]) {
    const own = ids.filter((id) => Object.hasOwn(cell, id) && cell[id] !== null && cell[id] !== undefined);
    const n = typeof cell['n'] === 'number' ? cell['n'] : null;
    if (n === null) hidden += 1;
    tables.add(keyOf(own));
    numbers.set(keyOf(own.flatMap((id) => [id, String(cell[id])])), n !== null && n > 0 && n < least ? null : n);
  }
  // what is left out is nobody, unless more cells are masked than are listed
  const missing = counts.masked > hidden ? null : 0;
  return {
    counts,
    dimension: (id) => counts.dimensions.find((one) => one.id === id),
    has: (rows, columns) => rows !== columns && [rows, columns].every((id, i) => (i && id === undefined) || ids.includes(id ?? '')) && tables.has(keyOf(ids.filter((id) => id === rows || id === columns))),
    n: (codes) => {
      const n = numbers.get(keyOf(ids.flatMap((id) => (Object.hasOwn(codes, id) ? [id, codes[id] ?? ''] : []))));
      return n === undefined ? missing : n;
    },
  };
}

const keyOf = (words: readonly string[]): string => JSON.stringify(words);

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
