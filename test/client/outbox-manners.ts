import { LEASE_MS, type OutboxEntry, type OutboxRecord } from '../../src/client/outbox/record.js';
import type { OutboxWorld, Tab } from '../helpers/outbox-world.js';

/** What is posted is the record as it was claimed: maybe long ago, if the page was slow. */
const leaseOf = (entry: OutboxEntry): number | undefined => (entry as Partial<OutboxRecord>).lease?.untilMs;

interface MannersOptions {
  readonly hasLocks: boolean;
  /** before this moment, in passed ms, the person may still take it back */
  readonly notBeforeMs: (id: string) => number;
  /** the person wants no page to have it any more */
  readonly isErased: (id: string) => boolean;
  readonly isOver: (id: string) => boolean;
}

/**
 * Watches the posts of a world. No answer is stored twice by a post too many, for the endpoint knows its id; all the same, as long as storage
 * and clocks are sound, none is made.
 */
export class Manners {
  /** what was posted and should not have been, in words */
  readonly faults: string[] = [];
  /** clocks were never set: leases, pauses and delays are as long as they say */
  isTimely = true;
  readonly #world: OutboxWorld;
  readonly #options: MannersOptions;
  readonly #onWire = new Map<string, { tab: Tab; untilMs: number }>();
  readonly #pauses: { endpoint: string; id: string; tab: Tab; untilMs: number }[] = [];

  constructor(world: OutboxWorld, options: MannersOptions) {
    this.#world = world;
    this.#options = options;
    const receive = world.receive.bind(world);
    world.receive = async (entry, tab) => {
      const { submissionId: id, endpoint } = entry;
      this.#judge(entry, tab);
      this.#onWire.set(id, { tab, untilMs: leaseOf(entry) ?? world.passedMs + LEASE_MS });
      const answer = await receive(entry, tab).finally(() => this.#onWire.delete(id));
      if (answer.status === 503) this.#pauses.push({ endpoint, id, tab, untilMs: world.passedMs + (answer.retryAfterMs ?? 0) });
      return answer;
    };
  }

  #judge({ submissionId: id, endpoint }: OutboxEntry, tab: Tab): void {
    const { hasLocks, notBeforeMs, isErased } = this.#options;
    const told = this.#world.tabs.flatMap(({ heard }) => heard.filter(({ submissionId }) => submissionId === id));
    if (hasLocks && told.some(({ outcome }) => outcome.kind === 'done')) this.#note(id, 'posted again after its receipt');
    if (hasLocks && tab.heard.findLast(({ submissionId }) => submissionId === id)?.outcome.kind === 'held') this.#note(id, 'posted though only a person can help');
    if (isErased(id)) this.#note(id, 'posted after it was erased');
    if (!this.isTimely) return;
    if (this.#world.passedMs < notBeforeMs(id)) this.#note(id, 'posted while it may be taken back');
    if (this.#isElsewhere(id, tab)) this.#note(id, 'posted by two pages at once');
    if (hasLocks && this.#isPaused(endpoint)) this.#note(id, 'posted while the endpoint asked for a pause');
  }

  /** A lock ends with its page, a lease lasts. */
  #isElsewhere(id: string, tab: Tab): boolean {
    const other = this.#onWire.get(id);
    return other !== undefined && other.tab !== tab && !(this.#options.hasLocks && other.tab.isDead) && this.#world.passedMs < other.untilMs;
  }

  /** A pause is kept with the record that was put off: it ends with it, and was never known if the page died with the answer. */
  #isPaused(endpoint: string): boolean {
    const { passedMs } = this.#world;
    return this.#pauses.some((pause) => pause.endpoint === endpoint && passedMs < pause.untilMs && !pause.tab.isDead && !this.#options.isOver(pause.id));
  }

  #note(id: string, what: string): void {
    this.faults.push(`${id} is ${what}`);
  }
}
