import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Libsql from 'libsql';
import { migrate } from './migrations.js';
import type { Database, Lock, Sql, SqlValue } from './sql.js';

const BUSY_TIMEOUT_MS = 5_000;

/**
 * A file of this machine; `:memory:` keeps nothing. Write-ahead log with `synchronous = FULL`: what was committed survives a kill and a power cut.
 * What is deleted is overwritten. One connection: while a transaction is open, the statements of others wait for its end.
 */
export class LibsqlDatabase implements Database {
  readonly dialect = 'libsql';
  readonly #driver: Libsql.Database;
  readonly #prepared = new Map<string, Libsql.Statement>();
  #running: Promise<void> | undefined;

  private constructor(file: string) {
    this.#driver = new Libsql(file, { timeout: BUSY_TIMEOUT_MS });
    this.#driver.pragma('journal_mode = WAL');
    this.#driver.pragma('synchronous = FULL');
    this.#driver.pragma('secure_delete = ON');
  }

  static async open(file: string, migrations: URL): Promise<LibsqlDatabase> {
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
    const database = new LibsqlDatabase(file);
    await database.#alone(() =>
      migrate(migrations, {
        version: () => database.#version(),
        apply: async (sql) => void (await Promise.resolve(database.#driver.exec(sql))),
        keep: async (number) => void (await Promise.resolve(database.#driver.pragma(`user_version = ${number}`))),
      }),
    );
    return database;
  }

  async all<Row>(statement: string, ...values: readonly SqlValue[]): Promise<Row[]> {
    while (this.#running) await this.#running;
    return this.#inside.all<Row>(statement, ...values);
  }

  async run(statement: string, ...values: readonly SqlValue[]): Promise<number> {
    while (this.#running) await this.#running;
    return this.#inside.run(statement, ...values);
  }

  /** The write lock of the file stands for all locks. */
  transaction<Result>(_lock: Lock, work: (sql: Sql) => Promise<Result>): Promise<Result> {
    return this.#alone(() => work(this.#inside));
  }

  async version(): Promise<number> {
    while (this.#running) await this.#running;
    return this.#version();
  }

  /** Processes that share a file do it each: all that is done so can be done twice. */
  unlessElsewhere(_name: string, work: () => Promise<void>): Promise<void> {
    return work();
  }

  async purge(): Promise<void> {
    while (this.#running) await this.#running;
    this.#driver.pragma('wal_checkpoint(TRUNCATE)');
  }

  /** A transaction that writes nothing: other processes go on writing. */
  snapshot<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result> {
    return this.#alone(() => work(this.#inside), 'BEGIN');
  }

  /** It counts from the largest by itself. */
  continueNumbers(): Promise<void> {
    return Promise.resolve();
  }

  async close(): Promise<void> {
    while (this.#running) await this.#running;
    if (this.#driver.open) this.#driver.close();
  }

  readonly #inside: Sql = {
    all: <Row>(statement: string, ...values: readonly SqlValue[]) => settled(() => this.#prepare(statement).all(...values) as Row[]),
    run: (statement, ...values) => settled(() => this.#prepare(statement).run(...values).changes),
    transaction: (_lock, work) => work(this.#inside),
  };

  /** Takes the write lock first: two processes that begin together must not both find that nothing is done yet. */
  async #alone<Result>(work: () => Promise<Result>, begin = 'BEGIN IMMEDIATE'): Promise<Result> {
    while (this.#running) await this.#running;
    this.#driver.exec(begin);
    const { promise, resolve } = withResolvers();
    this.#running = promise;
    try {
      const result = await work();
      this.#driver.exec('COMMIT');
      return result;
    } catch (error) {
      if (this.#driver.inTransaction) this.#driver.exec('ROLLBACK');
      throw error;
    } finally {
      this.#running = undefined;
      resolve();
    }
  }

  #version(): Promise<number> {
    return settled(() => (this.#driver.prepare('PRAGMA user_version').all() as { user_version: number }[])[0]?.user_version ?? 0);
  }

  #prepare(statement: string): Libsql.Statement {
    const known = this.#prepared.get(statement) ?? this.#driver.prepare<unknown[]>(statement);
    this.#prepared.set(statement, known);
    return known;
  }
}

/** The driver answers at once: its faults become those of a promise. */
const settled = async <Result>(work: () => Result): Promise<Result> => Promise.resolve(work());

function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}
