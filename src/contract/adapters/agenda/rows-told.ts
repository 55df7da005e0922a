import type { AdaptOptions } from '../../agenda-source.js';
import { nearest } from '../../nearest.js';
import type { Collector } from './collector.js';
import { FIELD_NAMES, type FieldReader, type ReadField } from './fields.js';
import { isFields, textOf } from './read.js';

/** What the webmaster is told of a table: names that are mistyped, columns that are not there, and what it was taken for. */

interface Told {
  readonly rows: readonly unknown[];
  readonly isAgenda: boolean;
  readonly reader: FieldReader;
  readonly collector: Collector;
}

const MOST_ROWS = 1_000;
const MOST_COLUMNS = 40;

export function tellOfRows({ rows, isAgenda, reader, collector }: Told, { mapping }: AdaptOptions): void {
  const some = rows.slice(0, MOST_ROWS).filter(isFields);
  tellOfColumns({ rows: some, reader, collector });
  if (isAgenda || !some.length) return;
  const dates = [...new Set(some.flatMap((row) => dateSaid(reader.row(row)) ?? []))].slice(0, 3);
  const isDirectory = some.some((row) => ['hours', 'phone', 'services', 'booking'].some((name) => reader.row(row)(name as 'hours') !== undefined));
  if (dates.length) collector.lose('no-dates', `holds no date that can be read (found: ${dates.join(', ')}): its rows are read as places`, '');
  else if (!isDirectory || mapping?.['start']) collector.lose('no-dates', 'has no date in any row that was recognised: its rows are read as places; if they are events, say which column it is by `mapping` (start=…)', '');
}

/** Names on the left of `mapping` that stand for nothing. */
export function tellOfNames(reader: FieldReader, collector: Collector): void {
  for (const name of reader.unknownNames.slice(0, 20)) {
    collector.lose(`name ${name}`, `has the name "${short(name)}", which is none of ours${meant(name, FIELD_NAMES)}`, 'mapping');
  }
}

function tellOfColumns({ rows, reader, collector }: Omit<Told, 'isAgenda'>): void {
  if (!reader.isMapped || !rows.length) return;
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row as object).slice(0, MOST_COLUMNS)))].slice(0, MOST_COLUMNS);
  for (const name of reader.missingIn(rows).slice(0, 20)) {
    collector.lose(`column ${name}`, `speaks of a column "${short(name)}", which is not there${meant(name, columns)} Columns found: ${columns.map(short).join(', ')}`.replace(/([^?]) Columns/, '$1. Columns'), 'mapping');
  }
}

/** What stands where a day is expected, when something does. */
export function dateSaid(read: ReadField): string | undefined {
  const said = read('timings') ?? read('start');
  const text = textOf(said) ?? (said === undefined || said === null ? undefined : JSON.stringify(said));
  return text === undefined ? undefined : JSON.stringify(short(text));
}

export const titleSaid = (title: unknown): string => (textOf(title) === undefined ? '' : `"${short(textOf(title) ?? '')}": `);

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

function meant(name: string, known: readonly string[]): string {
  const best = nearest(name.slice(0, 60), known);
  return best === undefined ? '' : `; did you mean ${short(best)}?`;
}
