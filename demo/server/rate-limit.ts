import { createHmac, randomBytes } from 'node:crypto';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import { RefusedError } from './problem.js';

export interface RateSettings {
  /** what one address may send in a minute; 0: any number */
  readonly perAddress: number;
  /** what may come in for one form in a minute; 0: any number */
  readonly perForm: number;
  /** how many proxies of ours stand in front; undefined: nobody said, then no address of a network of ours is limited, which may be a proxy's */
  readonly trustedHops: number | undefined;
}

const WINDOW_MS = 60_000;
/** More at once is an attack from everywhere: who comes then is not counted by itself any more. */
const MOST_KEPT = 100_000;

/**
 * Counts what comes in by the minute, in this process: of several, each lets as much through. An address is never kept: its place is a keyed hash, the key is
 * of this process alone, and both are forgotten after two minutes.
 */
export class RateLimit {
  readonly #settings: RateSettings;
  readonly #now: () => Date;
  #key = randomBytes(32);
  #window = 0;
  #counts = new Map<string, number>();
  #before = new Map<string, number>();

  constructor(settings: RateSettings, now: () => Date) {
    this.#settings = settings;
    this.#now = now;
  }

  /** For all that is sent here. */
  readonly ofAddress: MiddlewareHandler = async (context, next) => {
    const { perAddress, trustedHops } = this.#settings;
    const address = context.req.method === 'POST' && perAddress > 0 ? addressOf(context, trustedHops) : undefined;
    if (address !== undefined) this.#take(`address ${networkOf(address)}`, perAddress);
    await next();
  };

  ofForm(form: string): void {
    if (this.#settings.perForm > 0) this.#take(`form ${form}`, this.#settings.perForm);
  }

  /** Counts the minute under way, and of the one before as much as is left of it. Throws a RefusedError, 429. */
  #take(what: string, most: number): void {
    const share = this.#turn();
    const name = createHmac('sha256', this.#key).update(what).digest('base64');
    const count = this.#counts.get(name) ?? 0;
    if (count + (this.#before.get(name) ?? 0) * (1 - share) >= most) {
      const retryAfter = Math.max(1, Math.ceil(((1 - share) * WINDOW_MS) / 1_000));
      throw new RefusedError(429, { code: 'too-many', message: `more than ${most} came in a minute: come back in ${retryAfter} s`, retryAfter });
    }
    if (this.#counts.size < MOST_KEPT || this.#counts.has(name)) this.#counts.set(name, count + 1);
  }

  /** How much of the minute is over, from 0 to 1. */
  #turn(): number {
    const time = this.#now().getTime() / WINDOW_MS;
    const window = Math.floor(time);
    if (window !== this.#window) {
      this.#before = window === this.#window + 1 ? this.#counts : new Map<string, number>();
      if (!this.#before.size) this.#key = randomBytes(32);
      this.#counts = new Map();
      this.#window = window;
    }
    return time - window;
  }
}

/** Undefined: nobody knows who sends. What a sender writes itself is left of what our proxies add. */
function addressOf(context: Context, trustedHops: number | undefined): string | undefined {
  const direct = hasConnection(context.env) ? getConnInfo(context).remote.address : undefined;
  if (trustedHops === undefined) return direct !== undefined && !isOurs(direct) ? direct : undefined;
  const added = (context.req.header('x-forwarded-for') ?? '').split(',').map((one) => one.trim()).filter(Boolean);
  return trustedHops === 0 ? direct : (added.at(-trustedHops) ?? direct);
}

const hasConnection = (env: unknown): boolean => typeof env === 'object' && env !== null && ('incoming' in env || 'server' in env);

/** Of this machine, or of a private network. */
const isOurs = (address: string): boolean => /^(::ffff:)?(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)|^::1$|^f[cd]/i.test(address);

/** A household has as many IPv6 addresses as it likes, in one network of 64 bits. */
function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const groups = head.split(':').filter(Boolean);
  const rest = tail === undefined ? [] : tail.split(':').filter(Boolean);
  return [...groups, ...Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill('0'), ...rest].slice(0, 4).join(':');
}
