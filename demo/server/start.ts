import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { createApp, type DemoApp } from './app.js';
import { openContacts, openDatabase } from './database.js';
import { listen } from './listen.js';
import { readSecret, requireSameKey } from './secret.js';
import { seedOnce } from './seed/seed.js';
import { readSettings, type Settings } from './settings.js';
import type { Database } from './sql.js';

// a request must have arrived whole by then: a line that drips can't hold a place for ever
const REQUEST_TIMEOUT_MS = 30_000;
const CLOSE_TIMEOUT_MS = 2_000;
const TOLD = { onFault: (error: unknown) => console.error(error), onWarning: (message: string) => console.error(`Warning: ${message}`) };
const DAY_MS = 86_400_000;

async function start(): Promise<void> {
  const settings = readSettings(process.env);
  const database = await openDatabase(settings.answersAt);
  const contacts = await openContacts(settings.contactsAt).catch(closing([database]));
  await startWith(settings, [database, contacts]).catch(closing([database, contacts]));
}

/** Connections to a server would keep a process that failed. */
const closing = (databases: readonly Database[]) => async (error: unknown): Promise<never> => {
  await Promise.all(databases.map((one) => one.close()));
  throw error;
};

async function startWith({ host, port, followUpKey, secretFile, withIllustration, ...options }: Settings, [database, contacts]: [Database, Database]): Promise<void> {
  if (withIllustration) await seedOnce(database);
  const secret = followUpKey ?? readSecret(secretFile);
  await requireSameKey(database, secret);
  const app = await createApp({ database, contacts, options: { ...options, ...TOLD, secret, agendaFrom: withIllustration ? new Date().toISOString().slice(0, 10) : undefined } });
  const doDaily = (): void => void app.daily().catch((error: unknown) => console.error(error));
  doDaily();
  setInterval(doDaily, DAY_MS).unref();
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions: { requestTimeout: REQUEST_TIMEOUT_MS } }) as Server;
  closeOnSignal({ server, app, databases: [database, contacts] });
  const address = await listen(server, { host, port, onBusy: (busy) => console.error(`Port ${busy} is in use: trying the next one.`) });
  console.log(`Demo: ${formatUrl(address)}`);
  if (options.adminToken) console.log(`Moderation, with the token: ${formatUrl(address)}moderation.html`);
}

interface Running {
  readonly server: Server;
  readonly app: DemoApp;
  readonly databases: readonly Database[];
}

/** Answers under way are finished, streams ended, the database closed; a second signal, or a line that hangs, doesn't wait. */
function closeOnSignal({ server, app, databases }: Running): void {
  const close = (): void => {
    app.close();
    server.close(() => void Promise.all(databases.map((one) => one.close())));
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), CLOSE_TIMEOUT_MS).unref();
  };
  process.once('SIGINT', close);
  process.once('SIGTERM', close);
}

const formatUrl = ({ host, port }: { host: string; port: number }): string => `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
