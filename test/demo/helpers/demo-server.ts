import { createAdaptorServer } from '@hono/node-server';
import type { Server } from 'node:http';
import { createApp, type AppOptions, type DemoApp } from '../../../demo/server/app.js';
import { openDatabase, type Database } from '../../../demo/server/database.js';
import { listen } from '../../../demo/server/listen.js';
import { seedOnce } from '../../../demo/server/seed/seed.js';

export interface DemoServer {
  readonly url: string;
  readonly database: Database;
  readonly app: DemoApp;
  readonly close: () => Promise<void>;
}

interface DemoServerOptions extends AppOptions {
  readonly seeded?: boolean;
  readonly databaseFile?: string;
}

export const TODAY = '2027-01-20';
const now = () => new Date(`${TODAY}T10:00:00Z`);

/** The real endpoint on a free port of this machine, with an empty database in memory unless told otherwise. */
export async function startDemo({ seeded = false, databaseFile = ':memory:', ...options }: DemoServerOptions = {}): Promise<DemoServer> {
  const database = openDatabase(databaseFile);
  if (seeded) seedOnce(database);
  const app = createApp({ database, now, options });
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  const { host, port } = await listen(server, { host: '127.0.0.1', port: 0 });
  const close = (): Promise<void> => {
    app.close();
    server.closeAllConnections();
    return new Promise((resolve) =>
      server.close(() => {
        if (database.open) database.close();
        resolve();
      }),
    );
  };
  return { url: `http://${host}:${port}`, database, app, close };
}
