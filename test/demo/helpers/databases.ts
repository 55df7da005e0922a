import { join } from 'node:path';
import { startPostgres, type PostgresServer } from '../../../.tools/databases/postgres-server.js';
import { temporaryFolder } from './child.js';

/** The same tests are run on both: `test/demo-postgres` runs them on a server of its own. */
export const isOnPostgres = process.env['TEST_DATABASE'] === 'postgres';

let server: Promise<PostgresServer> | undefined;

/** Where an empty database is, for one opening. */
export const emptyDatabase = async (): Promise<string> => (isOnPostgres ? createOnServer() : ':memory:');

/** Where an empty database is that can be opened again. */
export const keptDatabase = async (name = 'demo.db'): Promise<string> => (isOnPostgres ? createOnServer() : join(temporaryFolder(), name));

/** What a process is told of where its data is: two that get the same are two on one database. */
export async function dataEnvironment(): Promise<Record<string, string>> {
  const folder = { DATA_DIR: temporaryFolder(), PORT: '0' };
  if (!isOnPostgres) return folder;
  return { ...folder, DATABASE_URL: await createOnServer(), CONTACTS_DATABASE_URL: await createOnServer(), FOLLOW_UP_KEY: '0f'.repeat(32), ILLUSTRATION: 'yes' };
}

/** The database of the answers of such a process. */
export const answersAt = (environment: Record<string, string>): string => environment['DATABASE_URL'] ?? join(environment['DATA_DIR'] ?? '', 'demo.db');

async function createOnServer(): Promise<string> {
  server ??= startPostgres();
  return (await server).createDatabase();
}
