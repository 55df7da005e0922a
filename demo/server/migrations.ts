import { readdirSync, readFileSync } from 'node:fs';
import type { Database } from './database.js';
import { firstRow } from './rows.js';

interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
}

const NAME = /^(\d{3})-[\w-]+\.sql$/;

/** Applies the numbered files that this database hasn't seen, in order. All or nothing: a file that fails leaves the database as it was. */
export function migrate(database: Database, folder: URL): void {
  const migrations = readMigrations(folder);
  const apply = database.transaction(() => {
    const done = versionOf(database);
    for (const { number, name, sql } of migrations.filter((one) => one.number > done)) {
      try {
        database.exec(sql);
      } catch (cause) {
        throw new Error(`migration ${name} failed`, { cause });
      }
      database.pragma(`user_version = ${number}`);
    }
  });
  // takes the write lock first: two processes that start together must not both apply the same file
  apply.immediate();
}

/** The number of the last migration applied; 0 for a new file. */
export function versionOf(database: Database): number {
  return firstRow<{ user_version: number }>(database.prepare('PRAGMA user_version'))?.user_version ?? 0;
}

function readMigrations(folder: URL): Migration[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort();
  return files.map((name, i) => {
    const number = Number(NAME.exec(name)?.[1]);
    if (number !== i + 1) throw new Error(`migration ${name} is out of order: expected number ${i + 1}, as in 001-name.sql`);
    return { number, name, sql: readFileSync(new URL(name, folder), 'utf8') };
  });
}
