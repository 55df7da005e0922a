import { newRecord, type OutboxEntry, type OutboxRecord } from './record.js';
import type { OutboxStorage, RecordChange } from './storage.js';

export const DATABASE = 'ij-outbox';
const STORE = 'records';
const BY_ID = 'submissionId';
const VERSION = 1;
const PATIENCE_MS = 2_000;

interface IndexedDbOptions {
  readonly factory?: () => IDBFactory;
  readonly name?: string;
  readonly patienceMs?: number;
}

type Work<T> = (store: IDBObjectStore, finish: (value: T) => void) => void;

/**
 * Records in IndexedDB. A connection is opened for each step and closed after it: none is there to be lost when the system closes it (iOS
 * does), none blocks an upgrade or keeps the page out of the back-forward cache.
 */
export function createIndexedDbStorage({ factory = () => indexedDB, name = DATABASE, patienceMs = PATIENCE_MS }: IndexedDbOptions = {}): OutboxStorage {
  const run = <T>(mode: IDBTransactionMode, work: Work<T>): Promise<T> =>
    once({ factory, name, patienceMs, mode }, work).catch((error: unknown) => {
      if (!isClosed(error)) throw error;
      return once({ factory, name, patienceMs, mode }, work);
    });
  return {
    exists: async () => {
      const known = await impatient(Promise.resolve(factory().databases()), patienceMs);
      return known.some((one) => one.name === name);
    },
    add: (entry, replaces) => run<void>('readwrite', (store, finish) => addTo(store, { entry, replaces, finish })),
    all: () => run<OutboxRecord[]>('readonly', (store, finish) => read(store.getAll() as IDBRequest<OutboxRecord[]>, finish)),
    update: (id, change) => run<OutboxRecord | undefined>('readwrite', (store, finish) => updateIn(store, { id, change, finish })),
  };
}

interface Adding {
  readonly entry: OutboxEntry;
  readonly replaces: string | undefined;
  readonly finish: () => void;
}

/** The counter is the key that the database itself gives: two tabs can't get the same one. */
function addTo(store: IDBObjectStore, { entry, replaces, finish }: Adding): void {
  const ids = store.index(BY_ID);
  if (replaces !== undefined) read(ids.getKey(replaces) as IDBRequest<IDBValidKey | undefined>, (key) => key !== undefined && store.delete(key));
  read(ids.getKey(entry.submissionId) as IDBRequest<IDBValidKey | undefined>, (known) => {
    if (known !== undefined) return finish();
    const { order: _given, ...fresh } = newRecord(entry, 0);
    read(store.add(fresh), () => finish());
  });
}

interface Updating {
  readonly id: string;
  readonly change: RecordChange;
  readonly finish: (record: OutboxRecord | undefined) => void;
}

function updateIn(store: IDBObjectStore, { id, change, finish }: Updating): void {
  read(store.index(BY_ID).get(id) as IDBRequest<OutboxRecord | undefined>, (record) => {
    const next = record && change(record);
    if (!record) return finish(undefined);
    const request = next ? store.put(next) : store.delete(record.order);
    request.onsuccess = () => finish(next);
  });
}

const read = <T>(request: IDBRequest<T>, then: (value: T) => void): void => {
  request.onsuccess = () => then(request.result);
};

interface Step {
  readonly factory: () => IDBFactory;
  readonly name: string;
  readonly patienceMs: number;
  readonly mode: IDBTransactionMode;
}

/** One transaction on a connection of its own; resolves when it is committed, not when it was asked for. */
async function once<T>({ factory, name, patienceMs, mode }: Step, work: Work<T>): Promise<T> {
  const database = await open(factory(), name, patienceMs);
  try {
    return await impatient(transact(database, mode, work), patienceMs);
  } finally {
    database.close();
  }
}

function transact<T>(database: IDBDatabase, mode: IDBTransactionMode, work: Work<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(STORE, mode, { durability: 'strict' });
    let value: { result: T } | undefined;
    transaction.oncomplete = () => (value ? resolve(value.result) : reject(new DOMException('nothing was done', 'AbortError')));
    transaction.onabort = () => reject(transaction.error ?? new DOMException('the connection was closed', 'AbortError'));
    work(transaction.objectStore(STORE), (result) => (value = { result }));
  });
}

function open(factory: IDBFactory, name: string, patienceMs: number): Promise<IDBDatabase> {
  const request = factory.open(name, VERSION);
  let isLate = false;
  const opened = new Promise<IDBDatabase>((resolve, reject) => {
    request.onupgradeneeded = () => createStore(request.result);
    request.onerror = () => reject(request.error ?? new DOMException('the database did not open', 'UnknownError'));
    request.onsuccess = () => {
      const database = request.result;
      if (isLate) return database.close();
      database.onversionchange = () => database.close();
      resolve(database);
    };
  });
  return impatient(opened, patienceMs, () => (isLate = true));
}

function createStore(database: IDBDatabase): void {
  const store = database.createObjectStore(STORE, { keyPath: 'order', autoIncrement: true });
  store.createIndex(BY_ID, 'submissionId', { unique: true });
}

/** Some private modes never answer: waiting for ever would lose more than it saves. */
function impatient<T>(promise: Promise<T>, patienceMs: number, onLate?: () => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      onLate?.();
      reject(new DOMException(`the storage did not answer within ${patienceMs} ms`, 'TimeoutError'));
    }, patienceMs);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

const isClosed = (error: unknown): boolean => error instanceof DOMException && (error.name === 'InvalidStateError' || error.name === 'AbortError');
