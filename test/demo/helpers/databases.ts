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

async function createOnServer(): Promise<string> {
  server ??= startPostgres();
  return (await server).createDatabase();
}
