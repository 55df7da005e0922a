import postgres from 'postgres';
import { migrate } from './migrations.js';
import type { Database, Lock, Sql, SqlValue } from './sql.js';

/** A process has so many connections; more requests wait for one. */
const CONNECTIONS = 8;
const [CONNECT_TIMEOUT_S, CLOSE_TIMEOUT_S] = [5, 5];

/** `count(*)` and row numbers are 64 bits wide there, and fit in a number here. */
const BIGINT = { to: 20, from: [20], serialize: String, parse: Number };

type Client = postgres.Sql<{ bigint: number }> | postgres.TransactionSql<{ bigint: number }>;

/** A PostgreSQL server, 14 or later, that any number of processes share. A commit is on its disk before it is answered, unless its `fsync` is off. */
export class PostgresDatabase implements Database {
  readonly dialect = 'postgres';
  readonly #client: postgres.Sql<{ bigint: number }>;
  readonly #sql: Omit<Sql, 'transaction'>;

  private constructor(url: string) {
    this.#client = postgres(url, {
      max: CONNECTIONS,
      connect_timeout: CONNECT_TIMEOUT_S,
      types: { bigint: BIGINT },
      onnotice: () => undefined,
      connection: { application_name: 'infolab-endpoint', synchronous_commit: 'on' },
    });
    this.#sql = statementsOf(this.#client);
  }

  static async open(url: string, migrations: URL): Promise<PostgresDatabase> {
    const database = new PostgresDatabase(url);
    try {
      await database.#migrate(migrations);
    } catch (error) {
      await database.close();
      throw error;
    }
    return database;
  }

  all<Row>(statement: string, ...values: readonly SqlValue[]): Promise<Row[]> {
    return this.#sql.all<Row>(statement, ...values);
  }

  run(statement: string, ...values: readonly SqlValue[]): Promise<number> {
    return this.#sql.run(statement, ...values);
  }

  transaction<Result>(lock: Lock, work: (sql: Sql) => Promise<Result>): Promise<Result> {
    return this.#begin(async (client) => {
      await client`SELECT pg_advisory_xact_lock(hashtext(${lock}))`;
      return work(sqlIn(client));
    });
  }

  async version(): Promise<number> {
    const [row] = await this.#client<{ version: number }[]>`SELECT coalesce(max(number), 0) AS version FROM migrations`;
    return row?.version ?? 0;
  }

  /** The lock is that of an open transaction, which ends with the process; the work is done on other connections. */
  unlessElsewhere(name: string, work: () => Promise<void>): Promise<void> {
    return this.#begin(async (client) => {
      const [row] = await client<{ mine: boolean }[]>`SELECT pg_try_advisory_xact_lock(hashtext(${name})) AS mine`;
      if (row?.mine) await work();
    });
  }

  /** The room of deleted rows is free to be written over; copies in the server's log go with its next segments. */
  async purge(table: string): Promise<void> {
    await this.#client`VACUUM ${this.#client(table)}`.simple();
  }

  async snapshot<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result> {
    return (await this.#client.begin('ISOLATION LEVEL REPEATABLE READ READ ONLY', (client) => work(sqlIn(client)))) as Result;
  }

  async continueNumbers(sql: Sql, table: string, column: string): Promise<void> {
    await sql.all(`SELECT setval(pg_get_serial_sequence('${table}', '${column}'), (SELECT coalesce(max(${column}), 0) + 1 FROM ${table}), false)`);
  }

  /** What is under way may end; a statement that hangs keeps no process. */
  close(): Promise<void> {
    return this.#client.end({ timeout: CLOSE_TIMEOUT_S });
  }

  async #begin<Result>(work: (client: postgres.TransactionSql<{ bigint: number }>) => Promise<Result>): Promise<Result> {
    return (await this.#client.begin(work)) as Result;
  }

  #migrate(folder: URL): Promise<void> {
    return this.#begin(async (client) => {
      await client`SELECT pg_advisory_xact_lock(hashtext('migrations'))`;
      await client`CREATE TABLE IF NOT EXISTS migrations (number INTEGER PRIMARY KEY)`;
      await migrate(folder, {
        version: async () => (await client<{ version: number }[]>`SELECT coalesce(max(number), 0) AS version FROM migrations`)[0]?.version ?? 0,
        apply: (sql) => client.unsafe(sql).simple(),
        keep: (number) => client`INSERT INTO migrations (number) VALUES (${number})`,
      });
    });
  }
}

function sqlIn(client: Client): Sql {
  const sql: Sql = { ...statementsOf(client), transaction: (_lock, inner) => inner(sql) };
  return sql;
}

const statementsOf = (client: Client): Omit<Sql, 'transaction'> => ({
  all: async <Row>(statement: string, ...values: readonly SqlValue[]) => [...(await client.unsafe(numbered(statement), [...values], { prepare: true }))] as unknown as Row[],
  run: async (statement, ...values) => (await client.unsafe(numbered(statement), [...values], { prepare: true })).count,
});

const known = new Map<string, string>();

/** `?`, which no statement of ours has in a text, becomes `$1`, `$2` … */
function numbered(statement: string): string {
  let count = 0;
  const found = known.get(statement) ?? statement.replace(/\?/g, () => `$${(count += 1)}`);
  known.set(statement, found);
  return found;
}
