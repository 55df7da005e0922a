import { settings } from '../settings.js';
import type { AddOptions, Outbox, OutboxChange } from './outbox.js';
import type { Outcome } from './outcome.js';
import type { OutboxDocument, OutboxEntry, OutboxRecord } from './record.js';
import type { Kept } from './vault.js';

/** What an element asks of an outbox. */
export interface OutboxPort extends Pick<Outbox, 'start' | 'add' | 'send' | 'remove' | 'amend' | 'records' | 'isOnlyInMemory' | 'subscribe'> {
  /** The person has begun: what is needed to keep their answer is made ready. */
  readonly warm?: () => void;
}

/** The name of the database, told here so that looking for it loads nothing. */
export const DATABASE = 'ij-outbox';

const RETRY_MS = 15_000;
const UNREACHABLE: Outcome = { kind: 'wait', reason: 'unreachable' };

interface Pending {
  readonly record: OutboxRecord;
  readonly options: AddOptions | undefined;
}

/**
 * An outbox whose code comes when the person begins to answer, or when an earlier visit left something: a page that is only looked at does
 * without. An answer given while that code can't be had (the network went before the first key) is kept in memory, is said to be only there, and is
 * handed over as soon as the code comes.
 */
export class LateOutbox implements OutboxPort {
  readonly #load: () => Promise<Outbox>;
  readonly #listeners = new Map<(change: OutboxChange) => void, (() => void) | undefined>();
  readonly #pending = new Map<string, Pending>();
  /** what is being kept at this moment */
  #adding: Promise<Kept> | undefined;
  #coming: Promise<Outbox> | undefined;
  #real: Outbox | undefined;

  constructor(load: () => Promise<Outbox>) {
    this.#load = load;
    const start = () => void this.start();
    window.addEventListener('online', start);
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && start());
  }

  readonly warm = (): void => void this.#get();

  async start(): Promise<void> {
    if (this.#real || this.#pending.size || (await isLeftOver())) await (await this.#get())?.start();
  }

  add(entry: OutboxEntry, options?: AddOptions): Promise<Kept> {
    return (this.#adding = this.#add(entry, options));
  }

  async #add(entry: OutboxEntry, options?: AddOptions): Promise<Kept> {
    const outbox = await this.#get();
    if (outbox) return outbox.add(entry, options);
    this.#pending.set(entry.submissionId, { record: { ...entry, order: 0, state: 'queued', attempts: 0, answered: 0, keptAtMs: settings.now() }, options });
    setTimeout(() => void this.start(), RETRY_MS);
    return 'memory';
  }

  async send(submissionId: string): Promise<Outcome | undefined> {
    const outbox = await this.#get();
    if (outbox) return outbox.send(submissionId);
    const pending = this.#pending.get(submissionId);
    if (!pending) return undefined;
    const attempts = pending.record.attempts + 1;
    this.#pending.set(submissionId, { ...pending, record: { ...pending.record, attempts } });
    for (const listener of [...this.#listeners.keys()]) listener({ ...pending.record, attempts, outcome: UNREACHABLE });
    return UNREACHABLE;
  }

  async remove(submissionId: string): Promise<boolean> {
    await this.#adding; // it may be taken back before it is there
    const isHere = this.#pending.delete(submissionId);
    return isHere || ((await this.#real?.remove(submissionId)) ?? false);
  }

  async amend(submissionId: string, document: OutboxDocument): Promise<boolean> {
    return (await this.#real?.amend(submissionId, document)) ?? false;
  }

  async records(): Promise<OutboxRecord[]> {
    return [...((await this.#real?.records()) ?? []), ...[...this.#pending.values()].map(({ record }) => record)];
  }

  isOnlyInMemory(submissionId: string): boolean {
    return this.#pending.has(submissionId) || (this.#real?.isOnlyInMemory(submissionId) ?? false);
  }

  subscribe(listener: (change: OutboxChange) => void): () => void {
    this.#listeners.set(listener, this.#real?.subscribe(listener));
    return () => {
      this.#listeners.get(listener)?.();
      this.#listeners.delete(listener);
    };
  }

  /** The outbox itself; undefined when its code can't be had now. */
  async #get(): Promise<Outbox | undefined> {
    this.#coming ??= this.#load();
    const outbox = await this.#coming.catch(() => (this.#coming = undefined));
    if (outbox && !this.#real) await this.#handOver(outbox);
    return outbox;
  }

  async #handOver(outbox: Outbox): Promise<void> {
    this.#real = outbox;
    for (const listener of [...this.#listeners.keys()]) this.#listeners.set(listener, outbox.subscribe(listener));
    for (const [id, { record, options }] of [...this.#pending]) {
      const { submissionId, endpoint, document, receipt } = record;
      await outbox.add({ submissionId, endpoint, document, receipt }, options);
      this.#pending.delete(id);
    }
  }
}

async function isLeftOver(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === DATABASE);
  } catch {
    return false; // storage is refused: nothing can be there
  }
}

let outbox: LateOutbox | undefined;

/** The outbox that all forms of a page share. Asking for it opens nothing and loads nothing. */
export const lateOutbox = (): LateOutbox => (outbox ??= new LateOutbox(() => import('./page-outbox.js').then(({ pageOutbox }) => pageOutbox())));
