import { languageTag, type Texts } from '../texts.js';
import type { Reporter } from '../report.js';
import type { Sheet } from './workbook.js';
import { say } from '../words.js';

/** A row of a sheet by the names of its columns. */
export interface Row {
  /** where it stands: `survey!5` */
  readonly at: string;
  readonly number: number;
  /** where one cell stands: `survey!D5` */
  readonly cell: (column: string) => string;
  readonly get: (column: string) => string | undefined;
  /** columns that have something in this row */
  readonly columns: readonly string[];
}

/** Names that columns have had over the years. */
const SAME: Readonly<Record<string, string>> = {
  relevance: 'relevant', caption: 'label', list_name: 'list', 'list name': 'list', listname: 'list', value: 'name', calculate: 'calculation', read_only: 'readonly', command: 'type',
  'constraint message': 'constraint_message', 'required message': 'required_message', required_msg: 'required_message', constraint_msg: 'constraint_message', 'choice filter': 'choice_filter', 'repeat count': 'repeat_count', 'default language': 'default_language', title: 'form_title', id_string: 'form_id',
  'bind::relevant': 'relevant', 'bind::required': 'required', 'bind::constraint': 'constraint', 'bind::calculate': 'calculation',
};

/** `Label :: Français (fr)` → `label::Français (fr)`; one colon was enough once. */
function columnName(header: string): string {
  const [name = '', ...rest] = header.trim().split(/\s*::?\s*/);
  const whole = header.trim().toLowerCase();
  if (Object.hasOwn(SAME, whole)) return SAME[whole] ?? whole;
  const first = name.trim().toLowerCase();
  return [Object.hasOwn(SAME, first) ? (SAME[first] ?? first) : first, ...rest].join('::');
}

/** The rows of a sheet under its first one, which names the columns. Empty rows are passed over. */
export function tableOf({ name, rows: [head, ...rows] }: Sheet): Row[] {
  const letters = new Map([...(head?.cells ?? [])].map(([letter, header]) => [columnName(header), letter]));
  return rows.flatMap(({ number, cells }) => {
    const get = (column: string) => cells.get(letters.get(column) ?? '');
    const columns = [...letters].filter(([, letter]) => cells.has(letter)).map(([column]) => column);
    return columns.length ? [{ at: `${name}!${number}`, number, get, columns, cell: (column: string) => `${name}!${letters.get(column) ?? ''}${number}` }] : [];
  });
}

/** Which column has the main language: the plain one, else the default language's, else the first. */
export interface Languages {
  /** as written in the columns; empty for the plain one */
  readonly main: string;
  readonly tag: string | undefined;
}

export function languagesOf(rows: readonly Row[], wanted: string | undefined): Languages {
  const columns = [...new Set(rows.flatMap((row) => row.columns))].filter((column) => /^label(::|$)/.test(column));
  const named = columns.filter((column) => column.includes('::')).map((column) => column.slice('label::'.length));
  const byDefault = named.find((name) => wanted !== undefined && (name === wanted || (languageTag(name) !== undefined && languageTag(name) === languageTag(wanted))));
  const main = byDefault ?? (columns.includes('label') ? '' : (named[0] ?? ''));
  return { main, tag: languageTag(main || (wanted ?? '')) };
}

/** A text in the main language and the others. */
export function textsAt(row: Row, column: string, { languages, reporter }: { languages: Languages; reporter: Reporter }): Texts | undefined {
  const others = new Map<string, string>();
  for (const name of row.columns.filter((one) => one.startsWith(`${column}::`)).map((one) => one.slice(column.length + 2))) {
    const tag = languageTag(name);
    const text = row.get(`${column}::${name}`) ?? '';
    if (name === languages.main) continue;
    if (tag) others.set(tag, text);
    else reporter.dropped(row.cell(`${column}::${name}`), say`"${name}" is no language that can be told: left out`);
  }
  const plain = row.get(column);
  const main = row.get(languages.main ? `${column}::${languages.main}` : column) ?? plain ?? [...others.values()][0];
  return main === undefined ? undefined : { main, others: Object.fromEntries(others) };
}
