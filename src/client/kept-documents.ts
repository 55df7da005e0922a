import { lookBeside, replaceRow } from './outbox/beside.js';
import { byKey, Database, read, type DatabaseOptions } from './outbox/database.js';
import { settings } from './settings.js';

export interface KeptDocument {
  readonly json: unknown;
  /** by the clock of this device: to be shown, never to decide anything */
  readonly keptAtMs: number;
}

const MOST = 20;

/**
 * Keeps the last good copy of a document, for the day its endpoint is down. Only where an answer was kept before: a page that is merely
 * looked at stores nothing. At most 20 copies; the oldest is written out. Never throws.
 */
export async function keepDocument(url: string, json: unknown, device?: DatabaseOptions): Promise<void> {
  await lookBeside('documents', { mode: 'readwrite', work: writing(url, json), device });
}

/** The same on a device that keeps nothing yet, for a person who has just acted. Never throws. */
export async function keepFirstDocument(url: string, json: unknown, device?: DatabaseOptions): Promise<void> {
  await new Database(device).run('documents', 'readwrite', writing(url, json)).catch(() => undefined);
}

const writing =
  (url: string, json: unknown) =>
  async (store: IDBObjectStore): Promise<void> => {
    await replaceRow(store, url, { url, json, keptAtMs: settings.now() });
    const excess = (await read(store.count())) - MOST;
    const oldest = excess > 0 ? await read(store.getAllKeys(null, excess)) : [];
    for (const order of oldest) store.delete(order);
  };

/** The last good copy, to be parsed as if it came from the endpoint; undefined when there is none, or the device won't tell. */
export async function keptDocument(url: string, device?: DatabaseOptions): Promise<KeptDocument | undefined> {
  const work = (store: IDBObjectStore) => read(byKey(store).get(url) as IDBRequest<KeptDocument | undefined>);
  const row = await lookBeside('documents', { mode: 'readonly', work, device });
  return row && { json: row.json, keptAtMs: row.keptAtMs };
}
