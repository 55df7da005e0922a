import { newRecord, type OutboxEntry, type OutboxRecord } from './record.js';

/** Where records are kept. Every method rejects when it could not do it for sure. */
export interface OutboxStorage {
  /** Is there anything to look at? Must not create anything. */
  exists: () => Promise<boolean>;
  /** Keeps an entry, once per id; takes the place of another one in the same step when asked. Resolves when it is really kept. */
  add: (entry: OutboxEntry, replaces?: string) => Promise<void>;
  all: () => Promise<OutboxRecord[]>;
  /** Reads, changes and writes in one step; `undefined` from the change deletes. Resolves with what is kept now. */
  update: (submissionId: string, change: RecordChange) => Promise<OutboxRecord | undefined>;
}

export type RecordChange = (record: OutboxRecord) => OutboxRecord | undefined;

/** The net under nothing: lasts as long as the page. */
export function createMemoryStorage(): OutboxStorage {
  const records = new Map<string, OutboxRecord>();
  let order = 0;
  return {
    exists: () => Promise.resolve(records.size > 0),
    add: (entry, replaces) => {
      if (replaces !== undefined) records.delete(replaces);
      if (!records.has(entry.submissionId)) records.set(entry.submissionId, newRecord(entry, (order += 1)));
      return Promise.resolve();
    },
    all: () => Promise.resolve([...records.values()]),
    update: (submissionId, change) => {
      const record = records.get(submissionId);
      const next = record && change(record);
      if (next) records.set(submissionId, next);
      else records.delete(submissionId);
      return Promise.resolve(next);
    },
  };
}
