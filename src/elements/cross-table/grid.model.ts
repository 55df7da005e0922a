import type { CountDimension } from '../../contract/form-counts.js';
import type { CountsIndex } from './counts-index.model.js';

/** What percentages are of: nothing is one, each row, each column, all persons. */
export const SHARES = ['none', 'row', 'column', 'all'] as const;
export type ShareOf = (typeof SHARES)[number];

/** One number of the table. */
export interface Figure {
  /** persons; null: not told */
  readonly n: number | null;
  /** the persons that its percentage is of; null: not told, so there is none */
  readonly base: number | null;
}

export interface GridLine {
  readonly code: string;
  readonly label: string;
  readonly total: Figure;
}

/** One or two dimensions as rows and columns. By one dimension there are no columns: the numbers are the totals of the rows. */
export interface CrossGrid {
  readonly rowDimension: CountDimension;
  readonly columnDimension: CountDimension | undefined;
  readonly rows: readonly GridLine[];
  readonly columns: readonly GridLine[];
  /** by row, then by column */
  readonly cells: readonly (readonly Figure[])[];
  readonly people: Figure;
  /** lines of nobody, which are left out */
  readonly empty: readonly { readonly code: string; readonly label: string }[];
  /** numbers of the document that are not told */
  readonly hidden: number;
  /** a total of the document would have given a hidden number back: it is not shown */
  readonly isLeaky: boolean;
}

export interface GridOptions {
  readonly rows: string;
  readonly columns?: string | undefined;
  readonly shareOf: ShareOf;
}

type Numbers = readonly (number | null)[];

/**
 * A table of what the document tells. Nothing is worked out from hidden numbers: a total is the document's own, or the sum of a line of which all
 * is told, and a percentage needs a number and a base that are both told. Undefined: the document has no such table.
 */
export function layoutGrid(index: CountsIndex, { rows, columns, shareOf }: GridOptions): CrossGrid | undefined {
  const [rowDimension, columnDimension] = [index.dimension(rows), index.dimension(columns)];
  if (!rowDimension || (columns !== undefined && !columnDimension) || !index.has(rows, columns)) return undefined;
  const across = columnDimension?.values ?? [];
  const numbers = rowDimension.values.map((row) => across.map((column) => index.n({ [rows]: row.code, [columns ?? '']: column.code })));
  const totals = guardTotals(index, { rowDimension, columnDimension, numbers });
  const { people } = totals;
  const [ofRow, ofColumn] = [columns !== undefined && shareOf === 'row', columns !== undefined && shareOf === 'column'];
  const baseOf = (row: number | null | undefined, column: number | null | undefined): number | null =>
    shareOf === 'none' ? null : ((ofRow && row !== undefined ? row : ofColumn && column !== undefined ? column : people) ?? null);
  return withoutEmpty({
    rowDimension,
    columnDimension,
    rows: rowDimension.values.map((value, i) => ({ ...value, total: { n: totals.rows[i] ?? null, base: baseOf(totals.rows[i], undefined) } })),
    columns: across.map((value, i) => ({ ...value, total: { n: totals.columns[i] ?? null, base: baseOf(undefined, totals.columns[i]) } })),
    cells: numbers.map((line, i) => line.map((n, j) => ({ n, base: baseOf(totals.rows[i], totals.columns[j]) }))),
    people: { n: people, base: baseOf(undefined, undefined) },
    hidden: (columns === undefined ? totals.rows : numbers.flat()).filter((n) => n === null).length,
    isLeaky: totals.isLeaky,
    empty: [],
  });
}

/** Lines in which all is told, and nobody is: a form has codes that no one uses. */
function withoutEmpty(grid: CrossGrid): CrossGrid {
  const isUsed = (total: Figure, line: readonly (Figure | undefined)[]): boolean => line.some((figure) => figure?.n !== 0) || (total.n !== 0 && !(line.length && total.n === null));
  const usedRows = grid.rows.map(({ total }, i) => isUsed(total, grid.cells[i] ?? []));
  const usedColumns = grid.columns.map(({ total }, j) => isUsed(total, grid.cells.map((line) => line[j])));
  const inRow = (_: unknown, i: number): boolean => usedRows[i] === true;
  const inColumn = (_: unknown, j: number): boolean => usedColumns[j] === true;
  return {
    ...grid,
    rows: grid.rows.filter(inRow),
    columns: grid.columns.filter(inColumn),
    cells: grid.cells.filter(inRow).map((line) => line.filter(inColumn)),
    empty: [...grid.rows.filter((_, i) => !usedRows[i]), ...grid.columns.filter((_, j) => !usedColumns[j])],
  };
}

interface Sums {
  readonly rowDimension: CountDimension;
  readonly columnDimension: CountDimension | undefined;
  readonly numbers: readonly Numbers[];
}

/** The totals that can be shown beside what is hidden. */
function guardTotals(index: CountsIndex, { rowDimension, columnDimension, numbers }: Sums) {
  const { minCount } = index.counts;
  let isLeaky = false;
  const guard = (total: number | null, parts: Numbers, across: CountDimension): number | null => {
    if (total === null || across.multiple || hidesWell(total, parts, minCount)) return total;
    isLeaky = true;
    return null;
  };
  const lineOf = (own: CountDimension, across: CountDimension | undefined) => (code: string, parts: Numbers): number | null => {
    if (index.has(own.id)) return across ? guard(index.n({ [own.id]: code }), parts, across) : index.n({ [own.id]: code });
    return !across || across.multiple ? null : sumOf(parts);
  };
  const rowTotal = lineOf(rowDimension, columnDimension);
  const rows = rowDimension.values.map(({ code }, i) => rowTotal(code, numbers[i] ?? []));
  const columnTotal = columnDimension && lineOf(columnDimension, rowDimension);
  const columns = (columnDimension?.values ?? []).map(({ code }, j) => columnTotal?.(code, numbers.map((line) => line[j] ?? null)) ?? null);
  let people = guard(index.counts.people ?? null, rows, rowDimension);
  if (columnDimension) people = guard(people, columns, columnDimension);
  return { rows, columns, people, isLeaky };
}

/** All told: their sum. It is the document's own only as long as nobody is in two lines. */
const sumOf = (parts: Numbers): number | null => parts.reduce<number | null>((sum, n) => (sum === null || n === null ? null : sum + n), 0);

/**
 * Can the total be shown beside its parts, some of which are hidden? One hidden part is the total less the others; several are no more than that,
 * each: fewer than k − 1 left would leave fewer than k values.
 */
export function hidesWell(total: number, parts: Numbers, minCount: number): boolean {
  const told = parts.filter((n) => n !== null);
  const hidden = parts.length - told.length;
  const left = total - told.reduce((sum, n) => sum + n, 0);
  return hidden === 0 || (hidden > 1 && left >= minCount - 1);
}

/** A percentage of fewer persons says little: two more answers move it by several points. */
export const SMALL_BASE = 30;

/** n of base, 0 to 1; null where one of them isn't told, or there is nobody. */
export const shareIn = ({ n, base }: Figure): number | null => (n === null || !base ? null : n / base);
