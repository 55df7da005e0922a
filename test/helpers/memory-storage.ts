import { newRecord, type OutboxRecord } from '../../src/client/outbox/record.js';
import type { OutboxStorage } from '../../src/client/outbox/storage.js';

/** A device that lasts as long as the test. */
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
