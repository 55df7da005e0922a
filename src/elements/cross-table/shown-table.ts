import { NO_ANSWER } from '../../contract/form-counts.js';
import { formatNumber, formatPercent } from '../../i18n/format.js';
import type { CrossTableStrings } from './cross-table.strings.js';
import type { ReadingPart } from './reading.part.js';
import type { sortRows } from './sort-rows.model.js';
import { shareIn, SMALL_BASE, type CrossGrid, type Figure, type GridLine, type ShareOf } from './grid.model.js';

export interface Wording {
  readonly strings: CrossTableStrings;
  readonly lang: string;
  readonly minCount: number;
  /** what the document says itself, which need not be said twice */
  readonly documentNotes: readonly string[];
  /** what makes sentences of numbers; undefined: it has not come */
  readonly reading?: ReadingPart | undefined;
  /** undefined: the order of the form */
  readonly sortRows?: typeof sortRows | undefined;
}

/** A number as it is written: the percentage first where there is one, the persons beside it. */
export interface ShownCell {
  readonly main: string;
  readonly sub?: string | undefined;
  readonly isHidden?: boolean;
  /** undefined: a difference */
  readonly figure?: Figure | undefined;
  readonly isTotal?: boolean;
}

export interface ShownRow {
  readonly code: string;
  readonly label: string;
  readonly isNone: boolean;
  /** its percentages are of few persons */
  readonly isSmall: boolean;
  readonly cells: readonly ShownCell[];
}

export interface ShownColumn {
  readonly label: string;
  /** what it is sorted by, when it is */
  readonly key: string;
  readonly isSmall: boolean;
  readonly isTotal?: boolean;
}

/** A table in words: what the page, the spreadsheet and the picture draw. */
export interface ShownTable {
  readonly caption: string;
  readonly corner: string;
  readonly columns: readonly ShownColumn[];
  readonly rows: readonly ShownRow[];
  readonly foot: ShownRow | undefined;
  readonly finding: string | undefined;
  readonly readAs: string | undefined;
  readonly notes: readonly string[];
  /** one number as a sentence */
  readonly sentence: (row: number, column: number) => string;
  /** nothing is told at all */
  readonly isBlank: boolean;
}

/** A share that rounds to nothing, or to all, is neither. */
export function percentText(lang: string, share: number): string {
  if (share > 0 && share < 0.005) return `< ${formatPercent(lang, 0.01)}`;
  if (share < 1 && share >= 0.995) return `> ${formatPercent(lang, 0.99)}`;
  return formatPercent(lang, share);
}

type Line = Pick<GridLine, 'code' | 'label'>;

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const WORDS = /^[a-z\d]+([-_][a-z\d]+)+$/;

/** A document may have no words for a month or for a desk but their codes: `2026-03`, `valbourg-centre`. */
export function nameOf({ code, label }: Line, { noAnswer, periodName }: CrossTableStrings): string {
  const name = label || (code === NO_ANSWER ? noAnswer : code);
  if (name !== code) return name;
  if (MONTH.test(code)) return periodName(`${code}-01`, `${code}-28`);
  return WORDS.test(code) ? `${code.charAt(0).toUpperCase()}${code.slice(1).replaceAll(/[-_]/g, ' ')}` : code;
}

export function cellOf(figure: Figure, shareOf: ShareOf, { strings, lang, minCount }: Wording): ShownCell {
  if (figure.n === null) return { main: strings.masked(minCount), isHidden: true, figure };
  const share = shareIn(figure);
  const persons = formatNumber(lang, figure.n);
  if (shareOf === 'none') return { main: persons, figure };
  return share === null ? { main: persons, sub: strings.noShare, figure } : { main: percentText(lang, share), sub: persons, figure };
}

/** A total that is not told is no small number: it has words of its own. */
export const totalOf = (figure: Figure, shareOf: ShareOf, wording: Wording): ShownCell => ({
  ...cellOf(figure, shareOf, wording),
  ...(figure.n === null && { main: wording.strings.untold }),
  isTotal: true,
});

export const isSmall = (base: number | null): boolean => base !== null && base < SMALL_BASE;

/** By one dimension there are no columns: the persons of each row are its only number. */
export function showGrid(grid: CrossGrid, shareOf: ShareOf, wording: Wording): ShownTable {
  const { strings } = wording;
  const { rows, columns, cells, people, rowDimension, columnDimension } = grid;
  const name = (line: Line): string => nameOf(line, strings);
  const isByRow = columnDimension !== undefined && shareOf === 'row';
  const isByColumn = columnDimension !== undefined && shareOf === 'column';
  const cellsOf = (row: GridLine, i: number): ShownCell[] => {
    const line = (cells[i] ?? []).map((figure) => cellOf(figure, shareOf, wording));
    return columnDimension ? [...line, totalOf(row.total, shareOf, wording)] : [cellOf(row.total, shareOf, wording)];
  };
  const total: ShownColumn = { label: columnDimension ? strings.total : strings.people, key: 'total', isSmall: false, ...(columnDimension && { isTotal: true }) };
  const foot = [...columns.map((column) => totalOf(column.total, shareOf, wording)), totalOf(people, shareOf, wording)];
  const figures = columns.length ? cells.flat() : rows.map((row) => row.total);
  const reading = wording.reading?.read(grid, shareOf, wording);
  const shown = { rows: rows.map((row, i): ShownRow => ({ code: row.code, label: name(row), isNone: row.code === NO_ANSWER, isSmall: isByRow && isSmall(row.total.n), cells: cellsOf(row, i) })) };
  const heads = columns.map((column): ShownColumn => ({ label: name(column), key: `=${column.code}`, isSmall: isByColumn && isSmall(column.total.n) }));
  return {
    caption: strings.caption(rowDimension.label, columnDimension?.label),
    corner: rowDimension.label,
    columns: [...heads, total],
    ...shown,
    foot: { code: 'total', label: strings.total, isNone: false, isSmall: false, cells: foot },
    finding: reading?.finding,
    readAs: reading?.readAs,
    notes: reading?.notes ?? [],
    sentence: reading?.sentence ?? (() => ''),
    isBlank: !figures.some(({ n }) => n),
  };
}

