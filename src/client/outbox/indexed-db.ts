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

type Work<T> = (store: IDBObjectStore) => Promise<T>;

/**
 * Records in IndexedDB. A connection is opened for each step and closed after it: none is there to be lost when the system closes it (iOS
 * does), none blocks an upgrade or keeps the page out of the back-forward cache.
 */
export class IndexedDbStorage implements OutboxStorage {
  readonly #factory: () => IDBFactory;
  readonly #name: string;
  readonly #patienceMs: number;

  constructor({ factory = () => indexedDB, name = DATABASE, patienceMs = PATIENCE_MS }: IndexedDbOptions = {}) {
    this.#factory = factory;
    this.#name = name;
    this.#patienceMs = patienceMs;
  }

  async exists(): Promise<boolean> {
    const known = await this.#impatient(this.#factory().databases());
    return known.some(({ name }) => name === this.#name);
  }

  /** The counter is the key that the database itself gives: two tabs can't get the same one. */
  add(entry: OutboxEntry, replaces?: string): Promise<void> {
    return this.#run('readwrite', async (store) => {
      const replaced = replaces === undefined ? undefined : await keyOf(store, replaces);
      if (replaced !== undefined) store.delete(replaced);
      if ((await keyOf(store, entry.submissionId)) !== undefined) return;
      const { order: _given, ...fresh } = newRecord(entry, 0);
      store.add(fresh);
    });
  }

  all(): Promise<OutboxRecord[]> {
    return this.#run('readonly', (store) => read(store.getAll() as IDBRequest<OutboxRecord[]>));
  }

  update(submissionId: string, change: RecordChange): Promise<OutboxRecord | undefined> {
    return this.#run('readwrite', async (store) => {
      const record = await read(store.index(BY_ID).get(submissionId) as IDBRequest<OutboxRecord | undefined>);
      const next = record && change(record);
      if (next) store.put(next);
      else if (record) store.delete(record.order);
      return next;
    });
  }

  /** Once more when the system has closed the connection. */
  #run<T>(mode: IDBTransactionMode, work: Work<T>): Promise<T> {
    return this.#once(mode, work).catch((error: unknown) => {
      if (!isClosed(error)) throw error;
      return this.#once(mode, work);
    });
  }

  /** One transaction on a connection of its own; resolves when it is committed, not when it was asked for. */
  async #once<T>(mode: IDBTransactionMode, work: Work<T>): Promise<T> {
    const database = await this.#open();
    database.onversionchange = () => database.close();
    try {
      const transaction = database.transaction(STORE, mode, { durability: 'strict' });
      const [value] = await this.#impatient(Promise.all([work(transaction.objectStore(STORE)), committed(transaction)]));
      return value;
    } finally {
      database.close();
    }
  }

  #open(): Promise<IDBDatabase> {
    const request = this.#factory().open(this.#name, VERSION);
    request.onupgradeneeded = () => createStore(request.result);
    const opened = read(request);
    return this.#impatient(opened).catch((error: unknown) => {
      opened.then((late) => late.close()).catch(() => undefined);
      throw error;
    });
  }

  /** Some private modes never answer: waiting for ever would lose more than it saves. */
  #impatient<T>(promise: Promise<T>): Promise<T> {
    const ms = this.#patienceMs;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new DOMException(`the storage did not answer within ${ms} ms`, 'TimeoutError')), ms);
      promise.then(resolve, reject).finally(() => clearTimeout(timer));
    });
  }
}

const keyOf = (store: IDBObjectStore, submissionId: string): Promise<IDBValidKey | undefined> => read(store.index(BY_ID).getKey(submissionId));

/** What a request came to. Awaiting it keeps its transaction open. */
const read = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new DOMException('the storage failed', 'UnknownError'));
  });

const committed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException('the connection was closed', 'AbortError'));
  });

function createStore(database: IDBDatabase): void {
  const store = database.createObjectStore(STORE, { keyPath: 'order', autoIncrement: true });
  store.createIndex(BY_ID, 'submissionId', { unique: true });
}

const isClosed = (error: unknown): boolean => error instanceof DOMException && (error.name === 'InvalidStateError' || error.name === 'AbortError');
