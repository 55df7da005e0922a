import { createHmac } from 'node:crypto';
import { firstRow, type Sql } from './sql.js';

/** A keyed hash of the hash that a form sends: with the database alone nobody can try codes; the key is in another file. */
export const seal = (hash: string, secret: Uint8Array): string => createHmac('sha256', secret).update(hash).digest('hex');

const WINDOW_S = 60;

/**
 * Lets so many wrong tries through in any minute, from everybody together and in all processes: codes are short, and who has a million tries finds one. While
 * it is shut, good codes wait too, or the waiting would tell them from wrong ones. A try counts from its beginning: many at once get no further.
 */
export class TryLimit {
  readonly #database: Sql;
  readonly #now: () => Date;
  readonly #most: number;

  constructor(database: Sql, now: () => Date, most = 10) {
    this.#database = database;
    this.#now = now;
    this.#most = most;
  }

  /** Seconds to wait; 0 when the try may be made, and is counted. */
  begin(): Promise<number> {
    const second = this.#second;
    return this.#database.transaction('changes', async (sql) => {
      await sql.run('DELETE FROM tries WHERE at <= ? OR at > ? OR n <= 0', second - WINDOW_S, second);
      const row = await firstRow<{ tries: number | null; oldest: number | null }>(sql, 'SELECT sum(n) AS tries, min(at) AS oldest FROM tries');
      if ((row?.tries ?? 0) >= this.#most) return Math.max(1, (row?.oldest ?? second) + WINDOW_S - second);
      await sql.run('INSERT INTO tries (at, n) VALUES (?, 1) ON CONFLICT (at) DO UPDATE SET n = tries.n + 1', second);
      return 0;
    });
  }

  /** The try found something. */
  async takeBack(): Promise<void> {
    await this.#database.run('UPDATE tries SET n = n - 1 WHERE at = (SELECT max(at) FROM tries WHERE n > 0)');
  }

  get #second(): number {
    return Math.floor(this.#now().getTime() / 1_000);
  }
}
