import { firstRow, type Database, type Sql, type SqlValue } from './sql.js';

interface Table {
  readonly name: string;
  /** its primary key */
  readonly key: readonly string[];
  /** the column that the database numbers by itself */
  readonly numbered?: string;
}

/** What is carried from one database to another, in an order in which each row finds what it names. What is of the moment is not: tries, changes. */
const TABLES = {
  answers: [
    { name: 'marks', key: ['name'] },
    { name: 'forms', key: ['form', 'version'] },
    { name: 'submissions', key: ['seq'], numbered: 'seq' },
    { name: 'releases', key: ['form', 'first_day'] },
    { name: 'territory_releases', key: ['form', 'first_day'] },
    { name: 'moderation', key: ['submission_id'] },
    { name: 'dream_names', key: ['words', 'since'] },
    { name: 'questions', key: ['id'], numbered: 'id' },
    { name: 'question_decisions', key: ['submission_id'] },
    { name: 'experiences', key: ['id'] },
    { name: 'experience_sendings', key: ['submission_id'] },
    { name: 'accesses', key: ['seq'], numbered: 'seq' },
  ],
  contacts: [{ name: 'contacts', key: ['submission_id'] }],
} as const satisfies Readonly<Record<string, readonly Table[]>>;

export type PortableSort = keyof typeof TABLES;

const SCHEMA = 'ij/endpoint-export@1';
/** Of rows that may hold photos. */
const [READ_TOGETHER, WRITTEN_TOGETHER] = [100, 100];

type Row = Readonly<Record<string, SqlValue>>;

/** Writes what it is of, all rows as they were at one moment, each a line of JSON, and how many there were: a file that is cut off shows it. */
export function exportRows(database: Database, { of, made, write }: { readonly of: PortableSort; readonly made: string; readonly write: (line: string) => Promise<void> }): Promise<number> {
  return database.snapshot(async (sql) => {
    let rows = 0;
    await write(JSON.stringify({ schema: SCHEMA, of, made }));
    for (const table of TABLES[of]) {
      for await (const row of rowsOf(sql, table)) {
        rows += 1;
        await write(JSON.stringify({ table: table.name, row }));
      }
    }
    await write(JSON.stringify({ end: true, rows }));
    return rows;
  });
}

async function* rowsOf(sql: Sql, { name, key }: Table): AsyncGenerator<Row> {
  const columns = key.join(', ');
  for (let last: SqlValue[] | undefined; ; ) {
    const after = last ? `WHERE (${columns}) > (${key.map(() => '?').join(', ')})` : '';
    const rows = await sql.all<Row>(`SELECT * FROM ${name} ${after} ORDER BY ${columns} LIMIT ?`, ...(last ?? []), READ_TOGETHER);
    yield* rows;
    const end = rows.at(-1);
    if (!end || rows.length < READ_TOGETHER) return;
    last = key.map((column) => end[column] ?? null);
  }
}

/** Reads an export into an empty database: all of it, or nothing. Throws, saying why, when the file is of something else, is cut off, or rows are there already. */
export function importRows(database: Database, of: PortableSort, lines: AsyncIterable<string>): Promise<number> {
  return database.transaction('import', async (sql) => {
    for (const { name } of TABLES[of]) {
      if (await firstRow(sql, `SELECT 1 AS found FROM ${name} LIMIT 1`)) throw new Error(`the database is not empty: there are rows in ${name}`);
    }
    const rows = await readLines(sql, of, lines);
    for (const table of TABLES[of]) if ('numbered' in table) await database.continueNumbers(sql, table.name, table.numbered);
    return rows;
  });
}

async function readLines(sql: Sql, of: PortableSort, lines: AsyncIterable<string>): Promise<number> {
  const known = new Map<string, Table>(TABLES[of].map((table) => [table.name, table]));
  let [rows, isBegun, isWhole] = [0, false, false];
  let waiting: { readonly table: string; readonly row: Row }[] = [];
  const flush = async (): Promise<void> => {
    const [first] = waiting;
    if (first) await insert(sql, first.table, waiting.map(({ row }) => row));
    waiting = [];
  };
  for await (const line of lines) {
    if (!line) continue;
    const said = JSON.parse(line) as { schema?: string; of?: string; table?: string; row?: Row; end?: boolean; rows?: number };
    if (!isBegun) {
      if (said.schema !== SCHEMA || said.of !== of) throw new Error(`the file is no export of ${of}`);
      isBegun = true;
    } else if (said.table !== undefined && said.row && known.has(said.table)) {
      if (waiting.length >= WRITTEN_TOGETHER || waiting[0]?.table !== said.table) await flush();
      waiting.push({ table: said.table, row: said.row });
      rows += 1;
    } else if (said.end) isWhole = said.rows === rows;
    else throw new Error(`line ${rows + 2} is not understood`);
  }
  await flush();
  if (!isWhole) throw new Error('the file is cut off: its last line is missing, or rows are');
  return rows;
}

const COLUMN = /^[a-z_]{1,40}$/;

async function insert(sql: Sql, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const strange = columns.find((column) => !COLUMN.test(column));
  if (strange !== undefined) throw new Error(`"${strange}" is no column`);
  const places = `(${columns.map(() => '?').join(', ')})`;
  await sql.run(`INSERT INTO ${table} (${columns.join(', ')}) VALUES ${rows.map(() => places).join(', ')}`, ...rows.flatMap((row) => columns.map((column) => row[column] ?? null)));
}
