import type { Path, PathSpell } from '../parcours.js';
import type { ContractIssue } from '../parse.js';
import { MOST_POSITIONS, UNKNOWN_STATE, VOID_STATE } from '../path-signs.js';
import { csvRows, MOST_CELLS, MOST_ROWS } from './agenda/csv.js';
import { foldName } from './agenda/read.js';
import { positionsIn, readDate } from './parcours-headings.js';

export interface ParcoursCsvOptions {
  /**
   * Our name → the column's: `{ person: 'num', state: 'situation', start: 'début', end: 'fin', channel: '…' }` for rows of spells, `{ first: 'm1', last: 'm72' }` for
   * a column a position, `id`, `weight`, `born` for both. Other columns are attributes.
   */
  readonly mapping?: Readonly<Record<string, string>>;
}

export interface ParcoursCsv {
  /** `ij/parcours@1`, to be parsed still */
  readonly document: unknown;
  readonly form: 'wide' | 'long' | undefined;
  /** what could not be carried: `path` is the row, from 0 under the names (`rows[3].start`), or the column */
  readonly lost: readonly ContractIssue[];
}

/** Each gives 0: nothing is said of how much is done. */
type Steps<T> = Generator<number, T, void>;

/** Rows that are read in some milliseconds. */
const FEW_ROWS = 128;

/** Our columns, and how spreadsheets call them (folded). */
const NAMES: Readonly<Record<string, RegExp>> = {
  person: /^(person|personne|individu|individual|id|identifiant|pid|jeune)$/,
  state: /^(state|etat|situation|statut|status)$/,
  start: /^(start|debut|begin|from|datedebut|datededebut|startdate|du)$/,
  end: /^(end|fin|to|datefin|datedefin|enddate|au)$/,
  channel: /^(channel|canal|dispositif)$/,
  id: /^(id|identifiant|person|personne|individu|numero|rowid|)$/,
  weight: /^(weights?|poids|ponderation|w)$/,
  born: /^(born|naissance|anneedenaissance|anneenaissance|birth|birthyear)$/,
};

interface Sheet {
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** the column of one of our names; −1: none */
  readonly columnOf: (ours: string) => number;
  readonly mapping: Readonly<Record<string, string>>;
  readonly lost: ContractIssue[];
}

/**
 * Paths from a spreadsheet: one row a person and one column a position, or one row a spell (person, state, start, end, channel). Which of them it is, is
 * seen from the names of the columns, or said by `mapping`. Empty cells inside a row are unknown, those after its last state not yet observed.
 */
export function parcoursFromCsv(text: string, options?: ParcoursCsvOptions): ParcoursCsv {
  for (let job = parcoursFromCsvInSteps(text, options), step = job.next(); ; step = job.next()) if (step.done) return step.value;
}

/** The same, so many rows a step: 100,000 of them stop nobody. */
export function* parcoursFromCsvInSteps(text: string, { mapping = {} }: ParcoursCsvOptions = {}): Steps<ParcoursCsv> {
  const lines = csvRows(text);
  const names = lines.next().value?.cells ?? [];
  const rows: string[][] = [];
  let cells = names.length;
  for (const line of lines) {
    if (rows.length % FEW_ROWS === 0) yield 0;
    rows.push(line.cells);
    cells += line.cells.length;
  }
  const lost: ContractIssue[] = [];
  const columnOf = (ours: string): number => (mapping[ours] === undefined ? names.findIndex((name) => NAMES[ours]?.test(foldName(name))) : names.findIndex((name) => name.trim() === mapping[ours]));
  for (const [ours, name] of Object.entries(mapping)) if (columnOf(ours) < 0) lost.push({ path: name, message: `is no column (it was to be "${ours}")` });
  if (rows.length + 1 >= MOST_ROWS || cells >= MOST_CELLS) lost.push({ path: `rows[${rows.length}]`, message: `and what follows may be left out: ${MOST_ROWS} rows and ${MOST_CELLS} cells are read` });
  const sheet: Sheet = { names, rows, columnOf, mapping, lost };
  const isLong = mapping['first'] === undefined && ['person', 'state', 'start'].every((ours) => columnOf(ours) >= 0);
  if (isLong) return { document: yield* readLong(sheet), form: 'long', lost };
  const document = yield* readWide(sheet);
  return { document, form: document && 'wide', lost };
}

/** What is made of each row, some at a step. */
function* eachOf<Row, Made>(rows: readonly Row[], make: (row: Row, i: number) => Made): Steps<Made[]> {
  const made: Made[] = [];
  for (let i = 0; i < rows.length; i += 1) {
    if (i % FEW_ROWS === 0) yield 0;
    made.push(make(rows[i] as Row, i));
  }
  return made;
}

/** Columns that are none of ours, under names that the contract takes. */
function attributeColumns({ names, lost }: Sheet, taken: ReadonlySet<number>): readonly { readonly id: string; readonly column: number; readonly label: string }[] {
  const found: { id: string; column: number; label: string }[] = [];
  names.forEach((name, column) => {
    if (taken.has(column)) return;
    const id = name.trim().normalize('NFD').replace(/\p{M}/gu, '').replace(/[^\w-]+/g, '-').replace(/^[^A-Za-z]+|-+$/g, '').slice(0, 64);
    if (id && !found.some((one) => one.id === id)) found.push({ id, column, label: name.trim().slice(0, 120) });
    else lost.push({ path: name, message: id ? 'is called as another column' : 'has no name that an attribute can have' });
  });
  return found;
}

const cellAt = (row: readonly string[], column: number): string => (column < 0 ? '' : (row[column] ?? '').trim());
const MISSING = new Set(['', 'NA', 'N/A', '.', '*', UNKNOWN_STATE]);
const attributeOf = (cell: string): string | null => (cell === '' || cell === 'NA' ? null : cell.slice(0, 120));

function* readWide(sheet: Sheet): Steps<object | undefined> {
  const { names, rows, columnOf, lost, mapping } = sheet;
  const positions = positionsIn(names, mapping);
  if (!positions) return void lost.push({ path: '', message: 'has neither a column a position nor the columns person, state and start: say them by `mapping`' });
  const { from, to, time } = positions;
  const [id, weight, born] = ['id', 'weight', 'born'].map((ours) => (columnOf(ours) >= from && columnOf(ours) < to ? -1 : columnOf(ours))) as [number, number, number];
  const taken = new Set([id, weight, born]);
  for (let column = from; column < to; column += 1) taken.add(column);
  const attributes = attributeColumns(sheet, taken);
  const values: Record<string, (string | null)[]> = {};
  for (const one of attributes) values[one.id] = yield* eachOf(rows, (row) => attributeOf(cellAt(row, one.column)));
  return {
    schema: 'ij/parcours@1',
    time,
    attributes: attributes.map((one) => ({ id: one.id, label: one.label })),
    columns: {
      sps: yield* eachOf(rows, (row) => spsOf(row, from, Math.min(to, from + MOST_POSITIONS))),
      ...(id >= 0 && { id: yield* eachOf(rows, (row) => cellAt(row, id).slice(0, 64)) }),
      ...(weight >= 0 && { weight: yield* eachOf(rows, (row, i) => weightOf(cellAt(row, weight), `rows[${i}].${names[weight] ?? ''}`, lost)) }),
      ...(born >= 0 && { born: yield* eachOf(rows, (row) => readDate(cellAt(row, born)) ?? null) }),
      attributes: values,
    },
  };
}

function weightOf(cell: string, path: string, lost: ContractIssue[]): number {
  const weight = cell === '' ? 1 : Number(cell.replace(',', '.'));
  if (weight >= 0) return weight;
  lost.push({ path, message: `is no weight: ${JSON.stringify(cell.slice(0, 40))}; it counts as 1` });
  return 1;
}

/** The cells of a row in runs. What is missing after the last state is not written. */
function spsOf(row: readonly string[], from: number, to: number): string {
  const runs: string[] = [];
  let [state, length, written] = ['', 0, 0];
  for (let column = from; column <= to; column += 1) {
    const cell = column < to ? cellAt(row, column) : '';
    const next = column === to ? '' : MISSING.has(cell) ? UNKNOWN_STATE : cell.slice(0, 64);
    if (next !== state && length) {
      runs.push(`${state}/${length}`);
      if (state !== UNKNOWN_STATE && state !== VOID_STATE) written = runs.length;
      length = 0;
    }
    state = next;
    length += 1;
  }
  return runs.slice(0, written).join('-');
}

/** Columns of rows of spells. */
type SpellColumns = Readonly<Record<'person' | 'state' | 'start' | 'end' | 'channel', number>>;

function* readLong(sheet: Sheet): Steps<object> {
  const { rows, columnOf, lost } = sheet;
  const columns: SpellColumns = { person: columnOf('person'), state: columnOf('state'), start: columnOf('start'), end: columnOf('end'), channel: columnOf('channel') };
  const [weight, born] = [columnOf('weight'), columnOf('born')];
  const attributes = attributeColumns(sheet, new Set([...Object.values(columns), weight, born]));
  const paths = new Map<string, Path & { readonly spells: PathSpell[] }>();
  yield* eachOf(rows, (row, i) => {
    const id = cellAt(row, columns.person).slice(0, 64);
    const spell = id ? spellOf(row, columns) : 'says of no person';
    if (typeof spell === 'string') return void lost.push({ path: `rows[${i}]`, message: spell });
    const path = paths.get(id) ?? {
      id,
      ...(weight >= 0 && { weight: weightOf(cellAt(row, weight), `rows[${i}]`, lost) }),
      ...(born >= 0 && { born: readDate(cellAt(row, born)) ?? null }),
      attributes: Object.fromEntries(attributes.map((one) => [one.id, attributeOf(cellAt(row, one.column))])),
      spells: [],
      events: [],
    };
    paths.set(id, path);
    path.spells.push(spell);
  });
  const all = [...paths.values()];
  const isByAge = all.some(({ spells }) => spells.some(({ start }) => typeof start === 'number' && start < OLDEST));
  return { schema: 'ij/parcours@1', time: isByAge ? { unit: 'year', align: 'age' } : {}, attributes: attributes.map(({ id, label }) => ({ id, label })), paths: all };
}

/** A number under this is an age, not a year. */
const OLDEST = 200;

/** A text: what is wrong with the row. */
function spellOf(row: readonly string[], columns: SpellColumns): PathSpell | string {
  const cell = (column: keyof SpellColumns): string => cellAt(row, columns[column]);
  const [start, end] = [readDate(cell('start')), readDate(cell('end'))];
  if (start === undefined) return `has no start that can be read: ${JSON.stringify(cell('start').slice(0, 40))}`;
  if (cell('end') && end === undefined) return `has no end that can be read: ${JSON.stringify(cell('end').slice(0, 40))}`;
  const state = cell('state');
  return { state: MISSING.has(state) ? null : state.slice(0, 64), start, end: end ?? null, ...(cell('channel') && { channel: cell('channel').slice(0, 64) }) };
}
