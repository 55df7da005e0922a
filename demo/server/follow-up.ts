import { createHmac } from 'node:crypto';

/** A keyed hash of the hash that a form sends: with the database alone nobody can try codes; the key is in another file. */
export const seal = (hash: string, secret: Uint8Array): string => createHmac('sha256', secret).update(hash).digest('hex');

const WINDOW_MS = 60_000;

/**
 * Lets so many wrong tries through in any minute, from everybody together: codes are short, and who has a million tries finds one. While it is
 * shut, good codes wait too, or the waiting would tell them from wrong ones.
 */
export class MissLimit {
  readonly #now: () => Date;
  readonly #most: number;
  #misses: number[] = [];

  constructor(now: () => Date, most = 10) {
    this.#now = now;
    this.#most = most;
  }

  /** Seconds to wait; 0 when a try may be made. */
  waitSeconds(): number {
    const now = this.#now().getTime();
    this.#misses = this.#misses.filter((at) => at > now - WINDOW_MS && at <= now);
    const [oldest] = this.#misses;
    return oldest === undefined || this.#misses.length < this.#most ? 0 : Math.ceil((oldest + WINDOW_MS - now) / 1_000);
  }

  miss(): void {
    this.#misses.push(this.#now().getTime());
  }
}
