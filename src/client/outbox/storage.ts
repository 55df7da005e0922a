import type { FreshRecord, OutboxRecord } from './record.js';

/** Where records are kept. Every method rejects when it could not do it for sure. */
export interface OutboxStorage {
  /** Is there anything to look at? Must not create anything. */
  exists: () => Promise<boolean>;
  /** Keeps a record, once per id; takes the place of another one in the same step when asked. Resolves when it is really kept. */
  add: (record: FreshRecord, replaces?: string) => Promise<void>;
  all: () => Promise<OutboxRecord[]>;
  /** Reads, changes and writes in one step; `undefined` from the change deletes. Resolves with what is kept now. */
  update: (submissionId: string, change: RecordChange) => Promise<OutboxRecord | undefined>;
}

export type RecordChange = (record: OutboxRecord) => OutboxRecord | undefined;
