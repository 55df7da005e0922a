import { lookBeside, replaceRow } from './outbox/beside.js';
import { byKey, read, type DatabaseOptions } from './outbox/database.js';
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
  const work = async (store: IDBObjectStore): Promise<void> => {
    await replaceRow(store, url, { url, json, keptAtMs: settings.now() });
    const excess = (await read(store.count())) - MOST;
    const oldest = excess > 0 ? await read(store.getAllKeys(null, excess)) : [];
    for (const order of oldest) store.delete(order);
  };
  await lookBeside('documents', { mode: 'readwrite', work, device });
}

/** The last good copy, to be parsed as if it came from the endpoint; undefined when there is none, or the device won't tell. */
export async function keptDocument(url: string, device?: DatabaseOptions): Promise<KeptDocument | undefined> {
  const work = (store: IDBObjectStore) => read(byKey(store).get(url) as IDBRequest<KeptDocument | undefined>);
  const row = await lookBeside('documents', { mode: 'readonly', work, device });
  return row && { json: row.json, keptAtMs: row.keptAtMs };
}
