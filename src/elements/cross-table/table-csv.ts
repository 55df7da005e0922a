import { toCsv } from '../../ui/csv.js';
import { shareIn } from './grid.model.js';
import type { CrossFilesStrings } from './files.strings.js';
import type { ShownCell, ShownTable } from './shown-table.js';

export interface CsvOptions {
  readonly table: ShownTable;
  readonly title: string;
  readonly period: string;
  readonly source: string | undefined;
  readonly people: number | null;
  readonly untold: string;
  readonly minCount: number;
  readonly notes: readonly string[];
  readonly words: CrossFilesStrings;
}

type Field = string | number;

/**
 * The table for a spreadsheet, after what it is about: what is not told is the same words as on the screen. Where there are percentages, each
 * column is there twice: persons, then percent as whole numbers, as they are on the screen. Semicolons, which French spreadsheets read.
 */
export function tableCsv({ table, title, period, source, people, untold, minCount, notes, words }: CsvOptions): string {
  const hasShares = table.rows.some(({ cells }) => cells.some(({ figure }) => figure && shareIn(figure) !== null));
  const headers = table.columns.flatMap(({ label }, i): Field[] => (hasShares && isCount(table, i) ? [label, `${label} (${words.csvPercent})`] : [label]));
  const rowOf = (label: string, cells: readonly ShownCell[]): Field[] => [label, ...cells.flatMap((cell, i) => (hasShares && isCount(table, i) ? [personsIn(cell), shareText(cell)] : [personsIn(cell)]))];
  const about: Field[][] = [
    [title],
    [table.caption],
    [words.csvPeriod, period],
    ...(source ? [[words.csvSource, source]] : []),
    [words.csvPeople, people ?? untold],
    [words.csvThreshold, minCount],
    ...[...table.notes, ...notes].map((note) => [note]),
    [],
  ];
  const rows = table.rows.map(({ label, cells }) => rowOf(label, cells));
  return toCsv([...about, [table.corner, ...headers], ...rows, ...(table.foot ? [rowOf(table.foot.label, table.foot.cells)] : [])], ';');
}

/** Differences have persons of nobody. */
const isCount = ({ rows }: ShownTable, column: number): boolean => rows.some(({ cells }) => cells[column]?.figure !== undefined);

const personsIn = ({ figure, main }: ShownCell): Field => (figure && figure.n !== null ? figure.n : main);

function shareText({ figure }: ShownCell): Field {
  const share = figure ? shareIn(figure) : null;
  return share === null ? '' : Math.round(share * 100);
}
