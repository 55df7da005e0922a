import { createHash } from 'node:crypto';
import { experience, parseContract, type Experience, type ExperienceSent, type ExperienceWithdrawn } from '../../src/contract/index.js';
import { canonicalJson } from './canonical.js';
import type { Database, Statement } from './database.js';
import { firstRow } from './rows.js';
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
  readonly #database: Database;
  readonly #statements: Readonly<Record<keyof typeof SQL, Statement>>;

  constructor(database: Database) {
    this.#database = database;
    const statements = Object.entries(SQL).map(([name, sql]) => [name, database.prepare<unknown[]>(sql)] as const);
    this.#statements = Object.fromEntries(statements) as Record<keyof typeof SQL, Statement>;
  }

  /** Once a sending: the same again changes nothing, and neither does an older version that comes again after a newer one. */
  add(sent: ExperienceSent | ExperienceWithdrawn, receivedOn: string): Outcome {
    const { submissionId, ...told } = sent;
    const digest = digestOf(sent);
    const store = this.#database.transaction((): Outcome => {
      const known = firstRow<{ digest: string | null }>(this.#statements.sending, submissionId);
      if (known) return known.digest === null || known.digest === digest ? 'repeated' : 'conflict';
      this.#statements.remove.run(told.id);
      this.#statements.note.run(submissionId, told.id, digest, receivedOn);
      if (told.schema === 'ij/experience@1') this.#statements.insert.run(told.id, submissionId, told.visibility, JSON.stringify(told), receivedOn);
      else this.#statements.forgetDigests.run(told.id);
      return 'stored';
    });
    return store.immediate();
  }

  find(id: string): StoredExperience | undefined {
    const row = firstRow<Row>(this.#statements.find, id);
    return row && storedOf(row);
  }

  /** The latest first. */
  all(limit: number): StoredExperience[] {
    return (this.#statements.all.all(limit) as Row[]).map(storedOf);
  }

  /** What anybody may see: public, and read by the team. */
  shown(limit: number): StoredExperience[] {
    return (this.#statements.shown.all(limit) as Row[]).map(storedOf);
  }

  /** False: there is another version of it by now, or none. */
  decide({ id, submissionId }: { readonly id: string; readonly submissionId: string }, state: ExperienceState, decidedAt: string): boolean {
    const { changes } = this.#statements.decide.run(state === 'waiting' ? null : state, decidedAt, id, submissionId);
    return changes === 1;
  }

  arrivals(): string[] {
    return (this.#statements.arrivals.all() as { received_on: string }[]).map((row) => row.received_on);
  }

  /** Deletes what came on these days; how many experiences there were. */
  remove(days: readonly string[]): number {
    return days.reduce((sum, day) => {
      this.#statements.forgetFrom.run(day);
      return sum + this.#statements.removeFrom.run(day).changes;
    }, 0);
  }
}

const digestOf = (sent: object): string => createHash('sha256').update(canonicalJson(sent)).digest('base64url');

function storedOf({ submission_id: submissionId, content, received_on: receivedOn, decision }: Row): StoredExperience {
  const parsed = parseContract(experience, JSON.parse(content));
  if (!parsed.ok) throw new Error(`a stored experience no longer follows ij/experience@1: ${parsed.issues[0]?.path ?? ''}`);
  return { experience: parsed.value, submissionId, receivedOn, state: decision ?? 'waiting' };
}
