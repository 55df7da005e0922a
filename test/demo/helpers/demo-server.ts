import { createAdaptorServer } from '@hono/node-server';
import type { Server } from 'node:http';
import { createApp, type AppOptions, type DemoApp } from '../../../demo/server/app.js';
import { openContacts, openDatabase } from '../../../demo/server/database.js';
import { listen } from '../../../demo/server/listen.js';
import { seedOnce } from '../../../demo/server/seed/seed.js';
import type { Database } from '../../../demo/server/sql.js';
import { emptyDatabase } from './databases.js';

export interface DemoServer {
  readonly url: string;
  readonly database: Database;
  readonly contacts: Database;
  readonly app: DemoApp;
  readonly close: () => Promise<void>;
}

interface DemoServerOptions extends AppOptions {
  readonly seeded?: boolean;
  /** where the database of the answers is */
  readonly databaseFile?: string;
  readonly contactsFile?: string;
  /** the clock; ten o'clock on the day TODAY when not given */
  readonly now?: () => Date;
}

export const TODAY = '2027-01-20';
const morning = () => new Date(`${TODAY}T10:00:00Z`);

/** The real endpoint on a free port of this machine, with an empty database unless told otherwise. */
export async function startDemo({ seeded = false, databaseFile, contactsFile, now = morning, ...options }: DemoServerOptions = {}): Promise<DemoServer> {
  const database = await openDatabase(databaseFile ?? (await emptyDatabase()));
  const contacts = await openContacts(contactsFile ?? (await emptyDatabase()));
  if (seeded) await seedOnce(database, now());
  const closeBoth = async (): Promise<void> => void (await Promise.all([database.close(), contacts.close()]));
  const app = await createApp({ database, contacts, now, options }).catch(async (error: unknown) => {
    await closeBoth();
    throw error;
  });
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  const { host, port } = await listen(server, { host: '127.0.0.1', port: 0 });
  const close = (): Promise<void> => {
    app.close();
    server.closeAllConnections();
    return new Promise((resolve) =>
      server.close(() => void closeBoth().then(resolve)),
    );
  };
  return { url: `http://${host}:${port}`, database, contacts, app, close };
}
