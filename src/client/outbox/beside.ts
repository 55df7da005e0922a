import { byKey, Database, read, type DatabaseOptions, type StoreName } from './database.js';

interface Look<T> {
  readonly mode: IDBTransactionMode;
  readonly work: (store: IDBObjectStore) => Promise<T>;
  readonly device: DatabaseOptions | undefined;
}

/**
 * Works on a store that lies beside the records, only if the database is there already: the person has acted, then. Undefined when it isn't,
 * or when the device fails: what is kept beside the records is a comfort, and never worth an error.
 */
export async function lookBeside<T>(store: StoreName, { mode, work, device }: Look<T>): Promise<T | undefined> {
  const database = new Database(device);
  const isThere = await database.exists().catch(() => false);
  return isThere ? database.run(store, mode, work).catch(() => undefined) : undefined;
}

/** Deletes the row of this key, and puts another one in its place if given: the newest of its store, then. */
export async function replaceRow(store: IDBObjectStore, key: string, row?: object): Promise<void> {
  const order = await read(byKey(store).getKey(key));
  if (order !== undefined) store.delete(order);
  if (row) await read(store.add(row));
}
