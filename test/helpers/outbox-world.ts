import type { Locks } from '../../src/client/outbox/locks.js';
import { Outbox, type OutboxChange } from '../../src/client/outbox/outbox.js';
import type { OutboxEntry } from '../../src/client/outbox/record.js';
import type { OutboxStorage } from '../../src/client/outbox/storage.js';
import { IjNetworkError } from '../../src/client/errors.js';
import type { PostAnswer } from '../../src/client/post.js';
import { createMemoryStorage } from './memory-storage.js';

export const ENDPOINT = 'https://desk.example/answers';

export const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export function entryOf(n: number, endpoint = ENDPOINT): OutboxEntry {
  const submissionId = idOf(n);
  const document = { schema: 'ij/submission@1', submissionId, form: 'f', version: 1, answers: { n }, skipped: [], on: '2026-11-21' } as const;
  return { submissionId, endpoint, receipt: 'echo', document: { ...document, skipped: [] } };
}

/** What all tabs of a world keep their records on. */
export interface WorldDevice extends OutboxStorage {
  /** what a browser does that evicts a site, or a person who clears it */
  wipe: () => void | Promise<void>;
}

/** How one post ends. `lost`: stored, but the answer never arrives. `slow`: an answer, once some time has passed. */
export type Fate =
  | 'ok' | 'slow' | 'offline' | 'lost' | 'error' | 'busy' | 'portal' | 'other-receipt' | 'in-progress' | 'sign-in' | 'gone' | 'too-large' | 'refused' | 'die-before' | 'die-after';

const forEver = new Promise<never>(() => undefined);
const plain = (status: number, body?: unknown, retryAfterMs?: number): PostAnswer => ({ status, body, retryAfterMs });

/** Answers of an endpoint that has stored nothing. */
const REFUSALS: Partial<Record<Fate, PostAnswer>> = {
  error: plain(500),
  busy: plain(503, undefined, 10_000),
  portal: plain(200),
  'other-receipt': plain(200, { submissionId: idOf(999_999), stored: true }),
  'in-progress': plain(409, { code: 'in-progress' }, 1_000),
  'sign-in': plain(401),
};

/** Those that say something of the answer itself: none of them comes once it is stored. */
const VERDICTS: Partial<Record<Fate, PostAnswer>> = { gone: plain(410), 'too-large': plain(413), refused: plain(422) };

/** A browser's worth of tabs on one device, and the endpoint they send to. Time passes only when the test says so. */
export class OutboxWorld {
  readonly device: WorldDevice;
  /** id → how often it was really written */
  readonly stored = new Map<string, number>();
  readonly posts: string[] = [];
  /** what the wall clocks say */
  nowMs = 0;
  /** what has really passed: timers go by this */
  passedMs = 0;
  /** how often the browser was asked to keep the storage */
  persists = 0;
  fate: (entry: OutboxEntry, tab: Tab) => Fate = () => 'ok';
  readonly tabs: Tab[] = [];
  readonly #contents = new Map<string, string>();
  readonly #slow: (() => void)[] = [];

  constructor(device: WorldDevice = createMemoryStorage()) {
    this.device = device;
  }

  /** An outbox as one tab has it. `hasLocks: false`: a page without HTTPS. */
  openTab({ hasLocks = true, device = this.device as OutboxStorage } = {}): Tab {
    const tab = new Tab(this, { hasLocks, device });
    this.tabs.push(tab);
    return tab;
  }

  async receive(entry: OutboxEntry, tab: Tab): Promise<PostAnswer> {
    this.posts.push(entry.submissionId);
    const fate = this.fate(entry, tab);
    await Promise.resolve();
    if (fate === 'slow') await new Promise<void>((resolve) => this.#slow.push(resolve));
    if (fate === 'die-before') return this.#die(tab);
    if (fate === 'offline') throw new IjNetworkError();
    const refusal = REFUSALS[fate] ?? (this.stored.has(entry.submissionId) ? undefined : VERDICTS[fate]);
    if (refusal) return refusal;
    const answer = this.#store(entry);
    if (fate === 'die-after') return this.#die(tab);
    if (fate === 'lost') throw new IjNetworkError();
    return answer;
  }

  #store({ submissionId, document }: OutboxEntry): PostAnswer {
    const content = JSON.stringify(document);
    const before = this.#contents.get(submissionId);
    if (before !== undefined && before !== content) return plain(409, { code: 'conflict' });
    this.#contents.set(submissionId, content);
    if (before === undefined) this.stored.set(submissionId, (this.stored.get(submissionId) ?? 0) + 1);
    return plain(before === undefined ? 201 : 200, { submissionId, stored: true });
  }

  /** Lets the time pass, lets slow answers arrive and fires the timers that are due. */
  async pass(ms: number): Promise<void> {
    this.nowMs += ms;
    this.passedMs += ms;
    this.#slow.splice(0).forEach((arrive) => arrive());
    for (const tab of [...this.tabs]) tab.fireTimer();
    await this.settle();
  }

  /** Somebody sets the clock: no time has passed. */
  jump(ms: number): void {
    this.nowMs += ms;
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
          this.release(name, tab);
        }
      },
    };
  }

  release(name: string, tab: Tab): void {
    if (this.holders.get(name) !== tab) return; // freed when it died
    this.holders.delete(name);
    this.#queue.splice(0).forEach((wake) => wake());
  }
}

export class Tab {
  readonly outbox: Outbox;
  readonly heard: OutboxChange[] = [];
  isDead = false;
  #isAsleep = false;
  #due: { callback: () => void; atMs: number } | undefined;
  readonly #missed: OutboxChange[] = [];

  constructor(private readonly world: OutboxWorld, { hasLocks, device }: { hasLocks: boolean; device: OutboxStorage }) {
    this.outbox = new Outbox({
      device: this.#alive(device),
      post: (entry) => (this.isDead ? forEver : world.receive(entry, this).then((answer) => (this.isDead ? forEver : answer))),
      locks: hasLocks ? world.locksOf(this) : { isAlone: false, run: (_, work) => work() },
      nowMs: () => world.nowMs,
      backoffMs: (attempt) => 1_000 * 2 ** Math.min(attempt, 8),
      startTimer: (callback, ms) => {
        this.#due = { callback, atMs: world.passedMs + ms };
        return () => (this.#due = undefined);
      },
      listen: () => undefined,
      broadcast: (change) => !this.isDead && world.tabs.filter((tab) => tab !== this).forEach((tab) => tab.#hear(change)),
      persist: () => void (world.persists += 1),
      owner: `tab ${world.tabs.length}`,
    });
    this.outbox.subscribe((change) => void (this.isDead || this.heard.push(change)));
  }

  fireTimer(): void {
    if (this.isDead || this.#isAsleep || !this.#due || this.#due.atMs > this.world.passedMs) return;
    const { callback } = this.#due;
    this.#due = undefined;
    callback();
  }

  /** Everything it had under way stops where it was; the browser frees its locks. */
  kill(): void {
    this.isDead = true;
    for (const [name, holder] of this.world.holders) if (holder === this) this.world.release(name, this);
  }

  /** Frozen in the background: it neither hears nor fires timers. */
  sleep(): void {
    this.#isAsleep = true;
  }

  /** Hears at once what was said meanwhile. */
  rouse(): void {
    this.#isAsleep = false;
    for (const change of this.#missed.splice(0)) this.#hear(change);
  }

  kinds(): string[] {
    return this.heard.map(({ outcome }) => ('reason' in outcome ? outcome.reason : outcome.kind));
  }

  #hear(change: OutboxChange): void {
    if (this.isDead) return;
    if (this.#isAsleep) this.#missed.push(change);
    else void this.outbox.receive(change);
  }

  /** A dead tab reads and writes nothing more, and learns nothing of what it had asked for. */
  #alive(device: OutboxStorage): OutboxStorage {
    const live = <T>(work: () => Promise<T>): Promise<T> => (this.isDead ? forEver : work().then((value) => (this.isDead ? forEver : value)));
    return {
      exists: () => live(() => device.exists()),
      add: (record, replaces) => live(() => device.add(record, replaces)),
      all: () => live(() => device.all()),
      update: (id, change) => live(() => device.update(id, change)),
    };
  }
}
