import { NO_ANSWER, type CountDimension } from '../../contract/form-counts.js';
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
  /** lines of nobody, which are left out, of each dimension */
  readonly empty: readonly { readonly dimension: CountDimension; readonly lines: readonly GridLine[] }[];
  /** numbers of the document that are not told */
  readonly hidden: number;
  /** something of the document would have given a hidden number back: it is not shown */
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
  const { people = null } = index.counts;
  const totals = {
    rows: rowDimension.values.map(({ code }, i) => totalOf(index, code, { own: rowDimension, across: columnDimension, parts: numbers[i] ?? [] })),
    columns: across.map(({ code }, j) => (columnDimension ? totalOf(index, code, { own: columnDimension, across: rowDimension, parts: numbers.map((line) => line[j] ?? null) }) : null)),
  };
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
    isLeaky: index.isLeaky,
    empty: [],
  });
}

/** Lines in which all is told, and nobody is: a form has codes that no one uses. */
function withoutEmpty(grid: CrossGrid): CrossGrid {
  const { rowDimension, columnDimension } = grid;
  // those of a line may be in none of its cells where several answers are possible, and none is not among them
  const hasOthers = (across: CountDimension | undefined): boolean => !across || (across.multiple && !across.values.some(({ code }) => code === NO_ANSWER));
  const isUsed = (total: Figure, line: readonly (Figure | undefined)[], across: CountDimension | undefined): boolean =>
    line.some((figure) => figure?.n !== 0) || (total.n !== 0 && (total.n !== null || hasOthers(across)));
  const usedRows = grid.rows.map(({ total }, i) => isUsed(total, grid.cells[i] ?? [], columnDimension));
  const usedColumns = grid.columns.map(({ total }, j) => isUsed(total, grid.cells.map((line) => line[j]), rowDimension));
  const inRow = (_: unknown, i: number): boolean => usedRows[i] === true;
  const inColumn = (_: unknown, j: number): boolean => usedColumns[j] === true;
  return {
    ...grid,
    rows: grid.rows.filter(inRow),
    columns: grid.columns.filter(inColumn),
    cells: grid.cells.filter(inRow).map((line) => line.filter(inColumn)),
    empty: [
      { dimension: rowDimension, lines: grid.rows.filter((_, i) => !usedRows[i]) },
      ...(columnDimension ? [{ dimension: columnDimension, lines: grid.columns.filter((_, j) => !usedColumns[j]) }] : []),
    ].filter(({ lines }) => lines.length),
  };
}

interface Sums {
  readonly own: CountDimension;
  readonly across: CountDimension | undefined;
}

/** What the document says of a line; else its sum, where all of it is told and nobody is in two lines. */
function totalOf(index: CountsIndex, code: string, { own, across, parts }: Sums & { readonly parts: Numbers }): number | null {
  if (index.has(own.id)) return index.n({ [own.id]: code });
  return !across || across.multiple ? null : parts.reduce<number | null>((sum, n) => (sum === null || n === null ? null : sum + n), 0);
}

/** A percentage of fewer persons says little: two more answers move it by several points. */
export const SMALL_BASE = 30;

/** n of base, 0 to 1; null where one of them isn't told, or there is nobody. */
export const shareIn = ({ n, base }: Figure): number | null => (n === null || !base ? null : n / base);
