import { createHash } from 'node:crypto';
import { experience, parseContract, type Experience, type ExperienceSent, type ExperienceWithdrawn } from '../../src/contract/index.js';
import { canonicalJson } from './canonical.js';
import { firstRow, type Sql } from './sql.js';
import type { Outcome } from './store.js';

export type ExperienceState = 'waiting' | 'accepted' | 'refused';

export interface StoredExperience {
  readonly experience: Experience;
  /** of the version that is stored: what is decided is decided of that one */
  readonly submissionId: string;
  readonly receivedOn: string;
  readonly state: ExperienceState;
}

const SQL = {
  sending: 'SELECT digest FROM experience_sendings WHERE submission_id = ?',
  note: 'INSERT INTO experience_sendings (submission_id, id, digest, received_on) VALUES (?, ?, ?, ?)',
  forgetDigests: 'UPDATE experience_sendings SET digest = NULL WHERE id = ?',
  remove: 'DELETE FROM experiences WHERE id = ?',
  insert: 'INSERT INTO experiences (id, submission_id, visibility, content, received_on) VALUES (?, ?, ?, ?, ?)',
  find: 'SELECT * FROM experiences WHERE id = ?',
  all: 'SELECT * FROM experiences ORDER BY received_on DESC, id LIMIT ?',
  shown: `SELECT * FROM experiences WHERE decision = 'accepted' AND visibility IN ('public', 'social') ORDER BY decided_at DESC, id LIMIT ?`,
  decide: 'UPDATE experiences SET decision = ?, decided_at = ? WHERE id = ? AND submission_id = ?',
  arrivals: 'SELECT DISTINCT received_on FROM experience_sendings',
  removeFrom: 'DELETE FROM experiences WHERE received_on = ?',
  forgetFrom: 'DELETE FROM experience_sendings WHERE received_on = ?',
} as const;

interface Row {
  readonly submission_id: string;
  readonly content: string;
  readonly received_on: string;
  readonly decision: 'accepted' | 'refused' | null;
}

/** Shared experiences, the newest version of each. The only file that speaks SQL about them. */
export class ExperienceStore {
  readonly #database: Sql;

  constructor(database: Sql) {
    this.#database = database;
  }

  /** Once a sending: the same again changes nothing, and neither does an older version that comes again after a newer one. */
  add(sent: ExperienceSent | ExperienceWithdrawn, receivedOn: string): Promise<Outcome> {
    const { submissionId, ...told } = sent;
    const digest = digestOf(sent);
    return this.#database.transaction('changes', async (sql): Promise<Outcome> => {
      const known = await firstRow<{ digest: string | null }>(sql, SQL.sending, submissionId);
      if (known) return known.digest === null || known.digest === digest ? 'repeated' : 'conflict';
      await sql.run(SQL.remove, told.id);
      await sql.run(SQL.note, submissionId, told.id, digest, receivedOn);
      if (told.schema === 'ij/experience@1') await sql.run(SQL.insert, told.id, submissionId, told.visibility, JSON.stringify(told), receivedOn);
      else await sql.run(SQL.forgetDigests, told.id);
      return 'stored';
    });
  }

  async find(id: string): Promise<StoredExperience | undefined> {
    const row = await firstRow<Row>(this.#database, SQL.find, id);
    return row && storedOf(row);
  }

  /** The latest first. */
  async all(limit: number): Promise<StoredExperience[]> {
    return (await this.#database.all<Row>(SQL.all, limit)).map(storedOf);
  }

  /** What anybody may see: public, and read by the team. */
  async shown(limit: number): Promise<StoredExperience[]> {
    return (await this.#database.all<Row>(SQL.shown, limit)).map(storedOf);
  }

  /** False: there is another version of it by now, or none. */
  async decide({ id, submissionId }: { readonly id: string; readonly submissionId: string }, state: ExperienceState, decidedAt: string): Promise<boolean> {
    return (await this.#database.run(SQL.decide, state === 'waiting' ? null : state, decidedAt, id, submissionId)) === 1;
  }

  async arrivals(): Promise<string[]> {
    return (await this.#database.all<{ received_on: string }>(SQL.arrivals)).map((row) => row.received_on);
  }

  /** Deletes what came on these days; how many experiences there were. */
  remove(days: readonly string[]): Promise<number> {
    return this.#database.transaction('changes', async (sql) => {
      let removed = 0;
      for (const day of days) {
        await sql.run(SQL.forgetFrom, day);
        removed += await sql.run(SQL.removeFrom, day);
      }
      return removed;
    });
  }
}

const digestOf = (sent: object): string => createHash('sha256').update(canonicalJson(sent)).digest('base64url');

function storedOf({ submission_id: submissionId, content, received_on: receivedOn, decision }: Row): StoredExperience {
  const parsed = parseContract(experience, JSON.parse(content));
  if (!parsed.ok) throw new Error(`a stored experience no longer follows ij/experience@1: ${parsed.issues[0]?.path ?? ''}`);
  return { experience: parsed.value, submissionId, receivedOn, state: decision ?? 'waiting' };
}
