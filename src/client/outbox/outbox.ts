import type { PostAnswer } from '../post.js';
import type { Locks } from './locks.js';
import { judgeAnswer, judgeError, type Outcome } from './outcome.js';
import { amendRecord, claimRecord, reduceRecord } from './reduce-record.js';
import { freshRecord, type OutboxDocument, type OutboxEntry, type OutboxRecord } from './record.js';
import { holdMs, isLeased, nextToSend, wakeInMs, type Moment } from './schedule.js';
import type { OutboxStorage } from './storage.js';
import { Vault, type Kept } from './vault.js';

/** Everything that an outbox needs from the world. */
export interface OutboxDeps {
  readonly device: OutboxStorage;
  /** posts once; throws when no answer came, or the endpoint is not allowed on this page */
  readonly post: (entry: OutboxEntry) => Promise<PostAnswer>;
  readonly locks: Locks;
  readonly nowMs: () => number;
  readonly backoffMs: (attempt: number) => number;
  /** returns the function that stops it */
  readonly startTimer: (callback: () => void, ms: number) => () => void;
  /** begins to hear the other tabs: called when something is known to be on the device */
  readonly listen: () => void;
  /** tells the other tabs */
  readonly broadcast: (change: OutboxChange) => void;
  /** asks the browser not to evict what is stored: called once, when something really has to wait */
  readonly persist: () => void;
  /** this tab, by a random name */
  readonly owner: string;
}

/** What became of a record, here or in another tab. */
export interface OutboxChange {
  readonly submissionId: string;
  readonly endpoint: string;
  readonly outcome: Outcome | { readonly kind: 'added' } | { readonly kind: 'removed' };
  /** tries so far */
  readonly attempts: number;
}

export interface AddOptions {
  /** a refused record that this one corrects */
  readonly replaces?: string | undefined;
  /** the person may take it back that long: it is kept at once, and sent after, by whichever page is open then */
  readonly delayMs?: number | undefined;
}

/** However soon something is due, the queue takes a breath. */
const SHORTEST_REST_MS = 250;

/**
 * Keeps answers before the network is tried and lets go of them only on a proved receipt. One tab at a time sends to an endpoint; what
 * can't be sent waits, with jitter, or for as long as the endpoint asked.
 */
export class Outbox {
  readonly #deps: OutboxDeps;
  readonly #vault: Vault;
  readonly #listeners = new Set<(change: OutboxChange) => void>();
  #stopTimer: (() => void) | undefined;
  #arming = 0;
  #hasWaited = false;

  constructor(deps: OutboxDeps) {
    this.#deps = deps;
    this.#vault = new Vault(deps.device);
  }

  /** Takes up what an earlier visit left, if anything. Creates nothing. */
  async start(): Promise<void> {
    const isFound = await this.#vault.find();
    if (!isFound) return;
    this.#deps.listen();
    await this.wake({ isFresh: true });
  }

  /** Keeps an entry; resolves when it is, with where. The same id is kept once. */
  async add(entry: OutboxEntry, { replaces, delayMs }: AddOptions = {}): Promise<Kept> {
    const kept = await this.#vault.add(freshRecord(entry, this.#deps.nowMs(), delayMs), replaces);
    this.#notify({ ...entry, outcome: { kind: 'added' }, attempts: 0 });
    if (delayMs) void this.#arm();
    return kept;
  }

  /** Tries one record now, whatever its own wait, but not against an endpoint that asked for a pause. Undefined: it is no longer queued here. */
  async send(submissionId: string): Promise<Outcome | undefined> {
    const found = await this.#find(submissionId);
    const outcome = found && (await this.#locked(found.endpoint, () => this.#sendNow(submissionId)));
    void this.wake();
    return outcome;
  }

  /** Sends what is due. `isFresh`: the network may be back, so that what could not be reached is due. */
  async wake({ isFresh = false } = {}): Promise<void> {
    const open = (await this.#vault.all()).filter(({ state }) => state !== 'held');
    const endpoints = [...new Set(open.map(({ endpoint }) => endpoint))];
    await Promise.all(endpoints.map((endpoint) => this.#locked(endpoint, () => this.#drain(endpoint, isFresh))));
    await this.#arm();
  }

  records(): Promise<OutboxRecord[]> {
    return this.#vault.all();
  }

  /** Is this one lost when the page closes? */
  isOnlyInMemory(submissionId: string): boolean {
    return this.#vault.isOnlyInMemory(submissionId);
  }

  /**
   * Drops a record because the person asked for it. True: in time, no try of it had begun; otherwise the endpoint may have it, or a storage
   * that fails still keeps it, which is tried again.
   */
  async remove(submissionId: string): Promise<boolean> {
    const record = await this.#find(submissionId);
    const isInTime = await this.#vault.remove(submissionId);
    if (record) this.#notify({ ...record, outcome: { kind: 'removed' } });
    return isInTime;
  }

  /** Gives a held record another document under its own id and queues it again: attachments were too large, say. False: it is not held here. */
  async amend(submissionId: string, document: OutboxDocument): Promise<boolean> {
    const amended = { ...document, submissionId };
    const record = await this.#vault.update(submissionId, (held) => amendRecord(held, amended));
    if (record?.document !== amended) return false;
    this.#vault.answerFor(record);
    this.#notify({ ...record, outcome: { kind: 'added' } });
    await this.#arm();
    return true;
  }

  /** Calls back on every change, here or in another tab; returns the function that stops it. */
  subscribe(listener: (change: OutboxChange) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Another tab says what became of a record. */
  async receive(change: OutboxChange): Promise<void> {
    const { kind } = change.outcome;
    // not on the device, where the other tab did it: a tab that slept may hear it when the same id is there again
    if (kind === 'done' || kind === 'removed') this.#vault.forget(change.submissionId);
    for (const listener of [...this.#listeners]) listener(change);
    if (kind === 'added') await this.#arm(); // its tab may die: this one takes over
  }

  async #find(submissionId: string): Promise<OutboxRecord | undefined> {
    return (await this.#vault.all()).find((record) => record.submissionId === submissionId);
  }

  #locked<T>(endpoint: string, work: () => Promise<T>): Promise<T> {
    return this.#deps.locks.run(`ij-outbox:${endpoint}`, work);
  }

  #moment(): Moment {
    return { nowMs: this.#deps.nowMs(), owner: this.#deps.owner, isAlone: this.#deps.locks.isAlone };
  }

  async #sendNow(submissionId: string): Promise<Outcome | undefined> {
    const records = await this.#vault.all();
    const record = records.find((one) => one.submissionId === submissionId);
    if (!record || record.state === 'held') return undefined;
    const neighbours = records.filter(({ endpoint, reason }) => endpoint === record.endpoint && reason !== 'sign-in'); // signing in is the person's part, who may just have done it
    if (!holdMs(neighbours, this.#deps.nowMs(), true)) return this.#try(record);
    const outcome: Outcome = { kind: 'wait', reason: 'busy' };
    this.#notify({ ...record, outcome });
    return outcome;
  }

  async #drain(endpoint: string, isFresh: boolean): Promise<void> {
    const tried = new Set<string>();
    for (let fresh = isFresh; ; ) {
      const records = (await this.#vault.all()).filter((record) => record.endpoint === endpoint);
      const next = nextToSend(records, { ...this.#moment(), tried, isFresh: fresh });
      if (!next) return;
      tried.add(next.submissionId);
      const outcome = await this.#try(next);
      if (outcome?.kind === 'wait' && outcome.reason === 'unreachable') fresh = false;
    }
  }

  /** One try: claimed, posted, judged, written down, told. */
  async #try({ submissionId }: OutboxRecord): Promise<Outcome | undefined> {
    const moment = this.#moment();
    const claimed = await this.#vault.update(submissionId, (record) => (isLeased(record, moment) ? record : claimRecord(record, moment.owner, moment.nowMs)));
    if (!claimed) return undefined;
    if (claimed.lease?.owner !== moment.owner) return { kind: 'wait', reason: 'in-progress' };
    const outcome = await this.#post(claimed);
    if (outcome.kind === 'done') await this.#vault.remove(submissionId);
    else await this.#keep(submissionId, outcome);
    this.#notify({ ...claimed, attempts: claimed.attempts + 1, outcome });
    return outcome;
  }

  #keep(submissionId: string, outcome: Outcome): Promise<OutboxRecord | undefined> {
    const { nowMs, backoffMs, persist } = this.#deps;
    if (!this.#hasWaited) persist();
    this.#hasWaited = true;
    return this.#vault.update(submissionId, (record) => reduceRecord(record, outcome, { nowMs: nowMs(), backoffMs: backoffMs(record.attempts) }));
  }

  async #post(record: OutboxRecord): Promise<Outcome> {
    try {
      return judgeAnswer(await this.#deps.post(record), record);
    } catch (error) {
      return judgeError(error);
    }
  }

  async #arm(): Promise<void> {
    const turn = (this.#arming += 1);
    const records = await this.#vault.all();
    if (turn !== this.#arming) return; // what was read later knows better
    const delayMs = wakeInMs(records, this.#moment());
    this.#stopTimer?.();
    this.#stopTimer = undefined;
    if (delayMs === undefined) return;
    this.#stopTimer = this.#deps.startTimer(() => void this.wake(), Math.max(SHORTEST_REST_MS, delayMs));
  }

  #notify({ submissionId, endpoint, outcome, attempts }: OutboxChange): void {
    const change = { submissionId, endpoint, outcome, attempts };
    this.#deps.broadcast(change);
    for (const listener of [...this.#listeners]) listener(change);
  }
}
