import { createHash, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { RefusedError } from './problem.js';
import type { Sql } from './sql.js';

/**
 * What a token opens: what waits to be read by the team (`moderate`), all answers to a form as they were given (`read-answers`), how to reach people
 * (`read-contacts`); `admin`: all of these, and who did what.
 */
export const ROLES = ['moderate', 'read-answers', 'read-contacts', 'admin'] as const;
export type Role = (typeof ROLES)[number];

export interface AccessToken {
  /** who has it, as it is written down */
  readonly name: string;
  readonly token: string;
  readonly roles: readonly Role[];
}

export interface LoggedAccess {
  /** ISO 8601 */
  readonly at: string;
  readonly who: string;
  /** method and path */
  readonly what: string;
}

interface AccessOptions {
  readonly database: Sql;
  readonly now: () => Date;
  readonly tokens: readonly AccessToken[];
}

const MOST_TOLD = 1_000;

/** Who may read what is not public. It is written down before it is answered: who, what and when; what can't be written down is not answered. */
export class Access {
  readonly #options: AccessOptions;

  constructor(options: AccessOptions) {
    this.#options = options;
  }

  /** Without a token that is known there is nothing at this address: not even a door to try. One that opens other doors is told so. */
  require(role: Role): MiddlewareHandler {
    return async (context, next) => {
      const shown = /^Bearer (.+)$/i.exec(context.req.header('authorization') ?? '')?.[1] ?? '';
      const known = this.#find(shown);
      if (!known) throw new RefusedError(404, { code: 'not-found', message: 'there is nothing at this address' });
      if (!known.roles.includes(role) && !known.roles.includes('admin')) throw new RefusedError(403, { code: 'forbidden', message: `this needs the role ${role}` });
      await this.#note(known.name, `${context.req.method} ${context.req.path}`);
      await next();
    };
  }

  /** The latest first. */
  logged(): Promise<LoggedAccess[]> {
    return this.#options.database.all('SELECT at, who, what FROM accesses ORDER BY seq DESC LIMIT ?', MOST_TOLD);
  }

  /** Forgets what was done before a day. */
  async forgetBefore(day: string): Promise<void> {
    await this.#options.database.run('DELETE FROM accesses WHERE at < ?', day);
  }

  async #note(who: string, what: string): Promise<void> {
    const { database, now } = this.#options;
    await database.run('INSERT INTO accesses (at, who, what) VALUES (?, ?, ?)', now().toISOString(), who, what);
  }

  /** All are compared, whichever it is. Hashes have one length, so the time taken tells nothing of either text. */
  #find(shown: string): AccessToken | undefined {
    const digest = digestOf(shown);
    return this.#options.tokens.filter(({ token }) => timingSafeEqual(digest, digestOf(token)))[0];
  }
}

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest();
