import { LibsqlDatabase } from './libsql-database.js';
import { PostgresDatabase } from './postgres-database.js';
import type { Database } from './sql.js';

/** The migrations of each database: the same tables and columns in both, so that rows can move from one to the other. */
export interface MigrationFolders {
  readonly libsql: URL;
  readonly postgres: URL;
}

const foldersIn = (folder: string): MigrationFolders => ({ libsql: new URL(`./${folder}/libsql/`, import.meta.url), postgres: new URL(`./${folder}/postgres/`, import.meta.url) });

/** The database of the answers: a file, `:memory:`, or the address of a PostgreSQL database, `postgres://…`. */
export const openDatabase = (where: string): Promise<Database> => openWith(where, foldersIn('migrations'));

/** The database of the contacts: one of its own, so that a copy of one, or a leak, is not the other. */
export const openContacts = (where: string): Promise<Database> => openWith(where, foldersIn('migrations-contacts'));

export const isServer = (where: string): boolean => /^postgres(ql)?:\/\//.test(where);

/** Opens (or creates) a database and brings its tables up to date: all of the migrations, or none. */
export const openWith = (where: string, folders: MigrationFolders): Promise<Database> =>
  isServer(where) ? PostgresDatabase.open(where, folders.postgres) : LibsqlDatabase.open(where, folders.libsql);
