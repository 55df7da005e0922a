import type { Line, Script, Seen } from '../../.tools/wtr/scripted.js';
import { IndexedDbStorage } from '../../src/client/outbox/indexed-db.js';
import { createLocks } from '../../src/client/outbox/locks.js';
import { Outbox, type OutboxChange } from '../../src/client/outbox/outbox.js';
import type { OutboxEntry, OutboxRecord } from '../../src/client/outbox/record.js';
import type { Kept } from '../../src/client/outbox/vault.js';
import { postJson } from '../../src/client/post.js';

/** An endpoint of the test runner's own server that does what the lines say, one line a post. */
export class ScriptedEndpoint {
  readonly url: string;

  private constructor(url: string) {
    this.url = url;
  }

  static async open(lines: readonly Line[], { origin = location.origin, cors }: { origin?: string; cors?: Script['cors'] } = {}): Promise<ScriptedEndpoint> {
    const path = `/scripted/${crypto.randomUUID()}`;
    await fetch(path, { method: 'PUT', body: JSON.stringify({ lines, ...(cors && { cors }) } satisfies Script) });
    return new ScriptedEndpoint(`${origin}${path}`);
  }

  async seen(): Promise<Seen> {
    return (await fetch(new URL(this.url).pathname)).json() as Promise<Seen>;
  }

  async stored(): Promise<number> {
    return (await this.seen()).documents.length;
  }

  async posts(): Promise<number> {
    return Object.values((await this.seen()).posts).reduce((a, b) => a + b, 0);
  }

  /** Lets what hangs go. */
  async release(): Promise<void> {
    await fetch(`${new URL(this.url).pathname}?release`, { method: 'POST' });
  }
}

/** Another origin, on the same machine. */
export const otherOrigin = async (): Promise<string> => (await fetch('/scripted/')).json() as Promise<string>;

export const newEntry = ({ url }: { url: string }, answers: object = { wish: 'voler' }): OutboxEntry => {
  const submissionId = crypto.randomUUID();
  return { submissionId, endpoint: url, receipt: 'echo', document: { schema: 'ij/submission@1', submissionId, form: 'f', version: 1, answers, skipped: [], on: '2026-11-22' } };
};

interface PageOptions {
  readonly hasLocks?: boolean;
  readonly factory?: () => IDBFactory;
  readonly patienceMs?: number;
  readonly timeoutMs?: number;
}

/** One device with its database and its clock; the storage, the locks and the network are the browser's own. */
export class Desk {
  readonly name = `ij-faults-${crypto.randomUUID()}`;
  nowMs = Date.now();
  readonly pages: DeskPage[] = [];

  open(options: PageOptions = {}): DeskPage {
    const page = new DeskPage(this, options);
    this.pages.push(page);
    return page;
  }

  /** What the database holds, whatever a page has in memory. */
  records(): Promise<OutboxRecord[]> {
    return new IndexedDbStorage({ name: this.name }).all();
  }

  /** Lets the clock run and what is due be sent. */
  async pass(ms: number): Promise<void> {
    this.nowMs += ms;
    for (const page of this.pages) await page.fire();
  }

  clear(): Promise<void> {
    return new Promise((resolve) => {
      const request = indexedDB.deleteDatabase(this.name);
      request.onsuccess = request.onerror = request.onblocked = () => resolve();
    });
  }
}

export class DeskPage {
  readonly outbox: Outbox;
  readonly heard: OutboxChange[] = [];
  persists = 0;
  #due: number | undefined;
  #armed: (() => void) | undefined;

  constructor(private readonly desk: Desk, { hasLocks = true, timeoutMs = 5_000, ...device }: PageOptions) {
    this.outbox = new Outbox({
      device: new IndexedDbStorage({ name: desk.name, ...device }),
      post: ({ endpoint, document }) => postJson(new URL(endpoint), document, { timeoutMs }),
      locks: createLocks(hasLocks ? navigator.locks : undefined),
      nowMs: () => desk.nowMs,
      backoffMs: (attempt) => 1_000 * 2 ** attempt,
      startTimer: (_, ms) => {
        this.#due = desk.nowMs + ms;
        this.#armed?.();
        return () => (this.#due = undefined);
      },
      listen: () => undefined,
      broadcast: (change) => desk.pages.filter((page) => page !== this).forEach((page) => void page.outbox.receive(change)),
      persist: () => void (this.persists += 1),
      owner: `page ${desk.pages.length}`,
    });
    this.outbox.subscribe((change) => this.heard.push(change));
  }

  /** Keeps an answer and sends it, as the form does. */
  async give(entry: OutboxEntry): Promise<string> {
    await this.outbox.add(entry);
    return this.retry(entry);
  }

  async retry({ submissionId }: OutboxEntry): Promise<string> {
    const outcome = await this.outbox.send(submissionId);
    await this.outbox.wake(); // as `send` does by itself: now it is known to be over, and the timer set
    return said(outcome);
  }

  /** Resolves when it next sets its timer. */
  armed(): Promise<void> {
    return new Promise((resolve) => (this.#armed = resolve));
  }

  /** Keeps an answer that may be taken back; by then the timer is set. */
  async giveSlowly(entry: OutboxEntry, delayMs: number): Promise<Kept> {
    const armed = this.armed();
    const kept = await this.outbox.add(entry, { delayMs });
    await armed;
    return kept;
  }

  /** What its timer would do now, done to the end. */
  async fire(): Promise<void> {
    if (this.#due === undefined || this.#due > this.desk.nowMs) return;
    this.#due = undefined;
    await this.outbox.wake();
  }

  async shown(): Promise<string[]> {
    return (await this.outbox.records()).map(({ state, reason }) => [state, reason].filter(Boolean).join(' '));
  }
}

type Said = Awaited<ReturnType<Outbox['send']>>;

const said = (outcome: Said): string => (outcome === undefined ? 'not here' : 'reason' in outcome ? outcome.reason : outcome.kind);
