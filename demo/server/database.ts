import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Libsql from 'libsql';
import { migrate } from './migrations.js';

export type Database = Libsql.Database;
export type Statement = Libsql.Statement;

const ANSWERS = new URL('./migrations/', import.meta.url);
const CONTACTS = new URL('./migrations-contacts/', import.meta.url);
const BUSY_TIMEOUT_MS = 5_000;

/** The database of the answers. */
export const openDatabase = (file: string): Database => open(file, ANSWERS);

/** The database of the contacts: a file of its own, so that a copy of one, or a leak, is not the other. */
export const openContacts = (file: string): Database => open(file, CONTACTS);

/**
 * Opens (or creates) a database and brings its tables up to date. `:memory:` keeps nothing.
 * Write-ahead log with `synchronous = FULL`: what was committed survives a kill and a power cut, and only that is acknowledged. What is deleted
 * is overwritten.
 */
function open(file: string, migrations: URL): Database {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const database = new Libsql(file, { timeout: BUSY_TIMEOUT_MS });
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('secure_delete = ON');
  migrate(database, migrations);
  return database;
}
