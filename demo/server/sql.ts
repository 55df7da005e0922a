export type SqlValue = string | number | null;

/** What only one at a time may do, in all processes together: whoever wants the same one waits. */
export type Lock = 'answers' | 'changes' | 'seed' | 'import';

/** Statements that libsql and PostgreSQL both understand, with `?` where values go. One copy of each query, in the store that it belongs to. */
export interface Sql {
  all<Row>(statement: string, ...values: readonly SqlValue[]): Promise<Row[]>;
  /** how many rows it changed */
  run(statement: string, ...values: readonly SqlValue[]): Promise<number>;
  /** All of the work, or nothing of it. Work inside uses the `sql` that it is given; a transaction of that one is part of this one. */
  transaction<Result>(lock: Lock, work: (sql: Sql) => Promise<Result>): Promise<Result>;
}

export interface Database extends Sql {
  readonly dialect: 'libsql' | 'postgres';
  /** the number of the last migration */
  version(): Promise<number>;
  /** Does the work unless another process is doing work of this name now. */
  unlessElsewhere(name: string, work: () => Promise<void>): Promise<void>;
  /** After rows of a table were deleted: takes what is left of them out of logs and pages, as far as the database can. */
  purge(table: string): Promise<void>;
  /** Reads as if nothing were written meanwhile. */
  snapshot<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result>;
  /** After rows were put in with their numbers: the next number follows them. */
  continueNumbers(sql: Sql, table: string, column: string): Promise<void>;
  close(): Promise<void>;
}

export async function firstRow<Row>(sql: Sql, statement: string, ...values: readonly SqlValue[]): Promise<Row | undefined> {
  const [row] = await sql.all<Row>(statement, ...values);
  return row;
}

export async function countIn(sql: Sql, statement: string, ...values: readonly SqlValue[]): Promise<number> {
  return (await firstRow<{ count: number }>(sql, statement, ...values))?.count ?? 0;
}
