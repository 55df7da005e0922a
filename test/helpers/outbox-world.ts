import type { Locks } from '../../src/client/outbox/locks.js';
import { Outbox, type OutboxChange } from '../../src/client/outbox/outbox.js';
import type { OutboxEntry } from '../../src/client/outbox/record.js';
import type { OutboxStorage } from '../../src/client/outbox/storage.js';
import { IjNetworkError } from '../../src/client/errors.js';
import type { PostAnswer } from '../../src/client/request.js';
import { createMemoryStorage } from './memory-storage.js';

export const ENDPOINT = 'https://desk.example/answers';

export const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export function entryOf(n: number, endpoint = ENDPOINT): OutboxEntry {
  const submissionId = idOf(n);
  const document = { schema: 'ij/submission@1', submissionId, form: 'f', version: 1, answers: { n }, skipped: [], on: '2026-11-21' } as const;
  return { submissionId, endpoint, receipt: 'echo', document: { ...document, skipped: [] } };
}

/** How one post ends. `lost`: stored, but the answer never arrives. */
export type Fate = 'ok' | 'offline' | 'lost' | 'error' | 'busy' | 'portal' | 'in-progress' | 'die-before' | 'die-after';

const forEver = new Promise<never>(() => undefined);

/** A browser's worth of tabs on one device, and the endpoint they send to. Time passes only when the test says so. */
export class OutboxWorld {
  readonly device: OutboxStorage = createMemoryStorage();
  /** id → how often it was really written */
  readonly stored = new Map<string, number>();
  readonly posts: string[] = [];
  nowMs = 0;
  fate: (entry: OutboxEntry, tab: Tab) => Fate = () => 'ok';
  readonly tabs: Tab[] = [];

  /** An outbox as one tab has it. `hasLocks: false`: a page without HTTPS. */
  openTab({ hasLocks = true, device = this.device } = {}): Tab {
    const tab = new Tab(this, { hasLocks, device });
    this.tabs.push(tab);
    return tab;
  }

  async receive(entry: OutboxEntry, tab: Tab): Promise<PostAnswer> {
    this.posts.push(entry.submissionId);
    const fate = this.fate(entry, tab);
    await Promise.resolve();
    if (fate === 'die-before') return this.#die(tab);
    if (fate === 'offline') throw new IjNetworkError();
    if (fate === 'error') return { status: 500, body: undefined, retryAfterMs: undefined };
    if (fate === 'busy') return { status: 503, body: undefined, retryAfterMs: 10_000 };
    if (fate === 'portal') return { status: 200, body: undefined, retryAfterMs: undefined };
    if (fate === 'in-progress') return { status: 409, body: { code: 'in-progress' }, retryAfterMs: 1_000 };
    const isNew = !this.stored.has(entry.submissionId);
    if (isNew) this.stored.set(entry.submissionId, 1);
    if (fate === 'die-after') return this.#die(tab);
    if (fate === 'lost') throw new IjNetworkError();
    return { status: isNew ? 201 : 200, body: { submissionId: entry.submissionId, stored: true }, retryAfterMs: undefined };
  }

  /** Lets the clock of all tabs run to the next timer and fires what is due. */
  async pass(ms: number): Promise<void> {
    this.nowMs += ms;
    for (const tab of [...this.tabs]) tab.fireTimer();
    await this.settle();
  }

  /** Until nothing moves any more: every wait of the world is a promise that is already on its way. */
  async settle(): Promise<void> {
    for (let i = 0; i < 200; i += 1) await Promise.resolve();
  }

  #die(tab: Tab): Promise<never> {
    tab.kill();
    return forEver;
  }

  readonly holders = new Map<string, Tab>();
  readonly #queue: (() => void)[] = [];

  /** Locks as browsers have them: one holder by name, freed when its tab dies. */
  locksOf(tab: Tab): Locks {
    return {
      isAlone: true,
      run: async (name, work) => {
        while (this.holders.has(name)) await new Promise<void>((wake) => this.#queue.push(wake));
        if (tab.isDead) return forEver;
        this.holders.set(name, tab);
        try {
          return await work();
        } finally {
          this.release(name);
        }
      },
    };
  }

  release(name: string): void {
    this.holders.delete(name);
    this.#queue.splice(0).forEach((wake) => wake());
  }
}

export class Tab {
  readonly outbox: Outbox;
  readonly heard: OutboxChange[] = [];
  isDead = false;
  #due: { callback: () => void; atMs: number } | undefined;

  constructor(private readonly world: OutboxWorld, { hasLocks, device }: { hasLocks: boolean; device: OutboxStorage }) {
    this.outbox = new Outbox({
      device: this.#alive(device),
      post: (entry) => (this.isDead ? forEver : world.receive(entry, this)),
      locks: hasLocks ? world.locksOf(this) : { isAlone: false, run: (_, work) => work() },
      nowMs: () => world.nowMs,
      backoffMs: (attempt) => 1_000 * 2 ** Math.min(attempt, 8),
      startTimer: (callback, ms) => {
        this.#due = { callback, atMs: world.nowMs + ms };
        return () => (this.#due = undefined);
      },
      listen: () => undefined,
      broadcast: (change) => world.tabs.filter((tab) => tab !== this && !tab.isDead).forEach((tab) => void tab.outbox.receive(change)),
      owner: `tab ${world.tabs.length}`,
    });
    this.outbox.subscribe((change) => this.heard.push(change));
  }

  fireTimer(): void {
    if (this.isDead || !this.#due || this.#due.atMs > this.world.nowMs) return;
    const { callback } = this.#due;
    this.#due = undefined;
    callback();
  }

  /** Everything it had under way stops where it was; the browser frees its locks. */
  kill(): void {
    this.isDead = true;
    for (const [name, holder] of this.world.holders) if (holder === this) this.world.release(name);
  }

  kinds(): string[] {
    return this.heard.map(({ outcome }) => ('reason' in outcome ? outcome.reason : outcome.kind));
  }

  /** A dead tab reads and writes nothing more. */
  #alive(device: OutboxStorage): OutboxStorage {
    const live = <T>(work: () => Promise<T>): Promise<T> => (this.isDead ? forEver : work());
    return {
      exists: () => live(() => device.exists()),
      add: (entry, replaces) => live(() => device.add(entry, replaces)),
      all: () => live(() => device.all()),
      update: (id, change) => live(() => device.update(id, change)),
    };
  }
}
