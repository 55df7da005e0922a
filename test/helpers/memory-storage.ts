import type { OutboxRecord } from '../../src/client/outbox/record.js';
import type { OutboxStorage } from '../../src/client/outbox/storage.js';

export interface MemoryStorage extends OutboxStorage {
  /** what a browser does that evicts a site, or a person who clears it */
  wipe: () => void;
}

/** A device that lasts as long as the test. */
export function createMemoryStorage(): MemoryStorage {
  const records = new Map<string, OutboxRecord>();
  let order = 0;
  return {
    exists: () => Promise.resolve(order > 0),
    add: (record, replaces) => {
      if (replaces !== undefined) records.delete(replaces);
      if (!records.has(record.submissionId)) records.set(record.submissionId, { ...record, order: (order += 1) });
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
    wipe: () => {
      records.clear();
      order = 0;
    },
  };
}
