import { byKey, Database, read } from './database.js';
import type { FreshRecord, OutboxRecord } from './record.js';
import type { OutboxStorage, RecordChange } from './storage.js';

export { DATABASE } from './database.js';

/** Records in IndexedDB. */
export class IndexedDbStorage extends Database implements OutboxStorage {
  /** The counter is the key that the database itself gives: two tabs can't get the same one. */
  add(record: FreshRecord, replaces?: string): Promise<void> {
    return this.run('records', 'readwrite', async (store) => {
      const replaced = replaces === undefined ? undefined : await keyOf(store, replaces);
      if (replaced !== undefined) store.delete(replaced);
      if ((await keyOf(store, record.submissionId)) === undefined) store.add(record);
    });
  }

  all(): Promise<OutboxRecord[]> {
    return this.run('records', 'readonly', (store) => read(store.getAll() as IDBRequest<OutboxRecord[]>));
  }

  update(submissionId: string, change: RecordChange): Promise<OutboxRecord | undefined> {
    return this.run('records', 'readwrite', async (store) => {
      const record = await read(byKey(store).get(submissionId) as IDBRequest<OutboxRecord | undefined>);
      const next = record && change(record);
      if (next) store.put(next);
      else if (record) store.delete(record.order);
      return next;
    });
  }
}

const keyOf = (store: IDBObjectStore, submissionId: string): Promise<IDBValidKey | undefined> => read(byKey(store).getKey(submissionId));
