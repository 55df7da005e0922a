import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Libsql from 'libsql';
import { migrate } from './migrations.js';

export type Database = Libsql.Database;
export type Statement = Libsql.Statement;

const MIGRATIONS = new URL('./migrations/', import.meta.url);
const BUSY_TIMEOUT_MS = 5_000;

/**
 * Opens (or creates) the database and brings its tables up to date. `:memory:` keeps nothing.
 * Write-ahead log with `synchronous = FULL`: what was committed survives a kill and a power cut, and only that is acknowledged.
 */
export function openDatabase(file: string): Database {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const database = new Libsql(file, { timeout: BUSY_TIMEOUT_MS });
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  migrate(database, MIGRATIONS);
  return database;
}
