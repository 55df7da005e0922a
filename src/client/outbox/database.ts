export const DATABASE = 'ij-outbox';
/** 2 added documents and drafts, 3 experiences. A version adds stores and never touches the records: older pages of the site may have left some. */
const VERSION = 3;
const PATIENCE_MS = 2_000;

/** The stores, each with the key that its owners know a row by. Their own key is a counter: it says which came first, as no clock can. */
const KEYS = { records: 'submissionId', documents: 'url', drafts: 'key', experiences: 'id' } as const;

export type StoreName = keyof typeof KEYS;

export interface DatabaseOptions {
  readonly factory?: () => IDBFactory;
  readonly name?: string;
  readonly patienceMs?: number;
}

type Work<T> = (store: IDBObjectStore) => Promise<T>;

/**
 * The one database of the library on a device. A connection is opened for each step and closed after it: none is there to be lost when the
 * system closes it (iOS does), none blocks an upgrade or keeps the page out of the back-forward cache.
 */
export class Database {
  readonly #options: Required<DatabaseOptions>;

  constructor(options?: DatabaseOptions) {
    this.#options = { factory: () => indexedDB, name: DATABASE, patienceMs: PATIENCE_MS, ...options };
  }

  /** Looks without creating anything. */
  async exists(): Promise<boolean> {
    const known = await this.#impatient(this.#options.factory().databases());
    return known.some(({ name }) => name === this.#options.name);
  }

  /** One transaction over one store; once more when the system has closed the connection. */
  run<T>(store: StoreName, mode: IDBTransactionMode, work: Work<T>): Promise<T> {
    return this.#once(store, mode, work).catch((error: unknown) => {
      if (!isNamed(error, 'InvalidStateError', 'AbortError')) throw error;
      return this.#once(store, mode, work);
    });
  }

  /** On a connection of its own; resolves when it is committed, not when it was asked for. */
  async #once<T>(store: StoreName, mode: IDBTransactionMode, work: Work<T>): Promise<T> {
    const database = await this.#open(VERSION).catch((error: unknown) => {
      if (!isNamed(error, 'VersionError')) throw error;
      return this.#open(); // a page with a newer copy of this library has been here: its database has our stores too
    });
    database.onversionchange = () => database.close();
    try {
      const transaction = database.transaction(store, mode, { durability: 'strict' });
      const [value] = await this.#impatient(Promise.all([work(transaction.objectStore(store)), committed(transaction)]), () => transaction.abort());
      return value;
    } finally {
      database.close();
    }
  }

  #open(version?: number): Promise<IDBDatabase> {
    const request = this.#options.factory().open(this.#options.name, version);
    request.onupgradeneeded = () => upgrade(request.result);
    const opened = read(request);
    return this.#impatient(opened, () => void opened.then((late) => late.close(), () => undefined));
  }

  /** Some private modes never answer: waiting for ever would lose more than it saves. What comes too late is undone, or was never there. */
  #impatient<T>(promise: Promise<T>, undo?: () => void): Promise<T> {
    const ms = this.#options.patienceMs;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new DOMException(`the storage did not answer within ${ms} ms`, 'TimeoutError'));
        undo?.();
      }, ms);
      promise.then(resolve, reject).finally(() => clearTimeout(timer));
    });
  }
}

/** What a request came to. Awaiting it keeps its transaction open. */
export const read = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new DOMException('the storage failed', 'UnknownError'));
  });

const committed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException('the connection was closed', 'AbortError'));
  });

/** Rows by the key that their owners know. */
export const byKey = (store: IDBObjectStore): IDBIndex => store.index(KEYS[store.name as StoreName]);

function upgrade(database: IDBDatabase): void {
  for (const [name, key] of Object.entries(KEYS)) {
    if (!database.objectStoreNames.contains(name)) database.createObjectStore(name, { keyPath: 'order', autoIncrement: true }).createIndex(key, key, { unique: true });
  }
}

const isNamed = (error: unknown, ...names: string[]): boolean => error instanceof DOMException && names.includes(error.name);
