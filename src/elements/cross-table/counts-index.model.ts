import type { CountDimension, FormCounts } from '../../contract/form-counts.js';

/** A code for each dimension. */
export type Codes = Readonly<Record<string, string>>;

/** A larger table is no table for people, and would stop the page. */
const MOST_CELLS = 50_000;

/** What a document tells, ready to be asked. */
export interface CountsIndex {
  readonly counts: FormCounts;
  dimension(id: string | undefined): CountDimension | undefined;
  /** Does it have a table by these dimensions, in any order? */
  has(rows: string | undefined, columns?: string): boolean;
  /** a total of the document would have given a hidden number back: it is hidden too */
  readonly isLeaky: boolean;
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
  const keyIn = (codes: Codes): string => keyOf(ids.flatMap((id) => (Object.hasOwn(codes, id) ? [id, codes[id] ?? ''] : [])));
  const dimension: CountsIndex['dimension'] = (id) => counts.dimensions.find((one) => one.id === id);
  const index: CountsIndex = {
    counts,
    isLeaky: false,
    dimension,
    has: (rows, columns) => {
      const [own, across] = [dimension(rows), dimension(columns)];
      const isKnown = own && rows !== columns && (across ?? columns === undefined) && own.values.length * (across?.values.length ?? 1) <= MOST_CELLS;
      return !!isKnown && tables.has(keyOf(ids.filter((id) => id === rows || id === columns)));
    },
    n: (codes) => {
      const n = numbers.get(keyIn(codes));
      return n === undefined ? missing : n;
    },
  };
  return withoutLeaks(index, (codes) => numbers.set(keyIn(codes), null));
}

type Numbers = readonly (number | null)[];

/**
 * Can the total be shown beside its parts, some of which are hidden? One hidden part is the total less the others; several are no more than that,
 * each: fewer than k − 1 left would leave fewer than k values.
 */
export function hidesWell(total: number | null, parts: Numbers, minCount: number): boolean {
  const told = parts.filter((n) => n !== null);
  const hidden = parts.length - told.length;
  const left = (total ?? Infinity) - told.reduce((sum, n) => sum + n, 0);
  return hidden === 0 || total === null || (hidden > 1 && left >= minCount - 1);
}

/**
 * An endpoint sees to it that no total gives a hidden number back; who writes a file by hand may not. What does is hidden too, once for all tables of
 * the document, or one of them would tell what another hides.
 */
function withoutLeaks(index: CountsIndex, hide: (codes: Codes) => void): CountsIndex {
  const { minCount } = index.counts;
  let [isLeaky, people] = [false, index.counts.people ?? null];
  const tables = tablesOf(index).flatMap(({ rows, columns }) => {
    const own = index.dimension(rows);
    return own ? [{ own, across: index.dimension(columns) }] : [];
  });
  for (const { own, across } of tables) {
    for (const [one, other] of across ? [[own, across] as const, [across, own] as const] : []) {
      if (other.multiple || !index.has(one.id)) continue;
      for (const { code } of one.values) {
        const parts = other.values.map((value) => index.n({ [one.id]: code, [other.id]: value.code }));
        if (hidesWell(index.n({ [one.id]: code }), parts, minCount)) continue;
        hide({ [one.id]: code });
        isLeaky = true;
      }
    }
  }
  for (const { own, across } of tables) {
    if (own.multiple || across?.multiple) continue;
    const parts = own.values.flatMap(({ code }) => (across ? across.values.map((value) => index.n({ [own.id]: code, [across.id]: value.code })) : [index.n({ [own.id]: code })]));
    if (!hidesWell(people, parts, minCount)) [isLeaky, people] = [true, null];
  }
  return { ...index, isLeaky, counts: { ...index.counts, people } };
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
