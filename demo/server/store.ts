import { submission, parseContract, type Submission } from '../../src/contract/index.js';
import { canonicalJson } from './canonical.js';
import type { Database, Statement } from './database.js';
import { firstRow } from './rows.js';

/** What was done with an answer: written now, already there with the same content, or there with another. */
export type Outcome = 'stored' | 'repeated' | 'conflict';

export interface StoredAnswer {
  readonly seq: number;
  readonly version: number;
  /** `YYYY-MM-DD` */
  readonly receivedOn: string;
  readonly answers: Submission['answers'];
  /** the same of whoever answered again with their code */
  readonly followUp: string | undefined;
}

/** An answer with the day it came in, `YYYY-MM-DD`. */
export interface ReceivedAnswer {
  readonly receivedOn: string;
  /** invented, to show what a table looks like */
  readonly illustrative?: boolean;
  readonly submission: Submission;
}

export interface StoredSummary {
  /** the last day an answer came in, `YYYY-MM-DD`; null when there is none */
  readonly updated: string | null;
  readonly illustrative: boolean;
}

export interface AddOptions {
  /** the day it is received, `YYYY-MM-DD` */
  readonly receivedOn: string;
  readonly illustrative?: boolean;
}

/** Answers to one form that came in on one day. */
export interface Arrival {
  readonly form: string;
  readonly receivedOn: string;
}

interface Page {
  readonly after: number;
  readonly limit: number;
}

interface Days {
  readonly from: string;
  readonly to: string;
}

const SQL = {
  insert: `INSERT INTO submissions (submission_id, form, version, received_on, illustrative, content) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (submission_id) DO NOTHING`,
  followed: 'SELECT content FROM submissions WHERE seq = (SELECT max(seq) FROM follow_ups WHERE sealed = ?)',
  content: 'SELECT content FROM submissions WHERE submission_id = ?',
  page: 'SELECT seq, version, received_on, content FROM submissions WHERE form = ? AND seq > ? ORDER BY seq LIMIT ?',
  days: 'SELECT received_on, illustrative, content FROM submissions WHERE form = ? AND received_on BETWEEN ? AND ? ORDER BY seq',
  arrivals: 'SELECT DISTINCT form, received_on FROM submissions ORDER BY received_on, form',
  forget: 'DELETE FROM follow_ups WHERE seq IN (SELECT seq FROM submissions WHERE form = ? AND received_on = ?)',
  remove: 'DELETE FROM submissions WHERE form = ? AND received_on = ?',
  count: 'SELECT count(*) AS count FROM submissions WHERE form = ?',
  summary: `SELECT max(received_on) AS updated, coalesce(max(illustrative), 0) AS illustrative
    FROM (SELECT received_on, illustrative FROM submissions WHERE form = ? ORDER BY seq LIMIT ?)`,
} as const;

type Statements = Readonly<Record<keyof typeof SQL, Statement>>;

/**
 * The only file that speaks SQL about answers. Every call is synchronous, hence atomic within the process: two posts of one id are handled
 * one after the other, and none is ever "in progress". The unique id makes it so between two processes.
 */
export class Store {
  readonly #database: Database;
  readonly #statements: Statements;

  constructor(database: Database) {
    this.#database = database;
    const statements = Object.entries(SQL).map(([name, sql]) => [name, database.prepare<unknown[]>(sql)] as const);
    this.#statements = Object.fromEntries(statements) as Statements;
  }

  /** Is an answer of this id there, and is it this one? Undefined: not there. */
  compare(answer: Submission): Exclude<Outcome, 'stored'> | undefined {
    const row = firstRow<{ content: string }>(this.#statements.content, answer.submissionId);
    if (!row) return undefined;
    return row.content === canonicalJson(answer) ? 'repeated' : 'conflict';
  }

  /** Writes an answer once. It is on disk when this returns, and can be found by its (sealed) follow-up hash if it has one. */
  add(answer: Submission, { receivedOn, illustrative = false }: AddOptions): Outcome {
    const row = [answer.submissionId, answer.form, answer.version, receivedOn, Number(illustrative), canonicalJson(answer)];
    return this.#statements.insert.run(...row).changes > 0 ? 'stored' : (this.compare(answer) ?? 'conflict');
  }

  /** The last answer given under a follow-up code, by its sealed hash. */
  followed(sealed: string): Submission | undefined {
    const row = firstRow<{ content: string }>(this.#statements.followed, sealed);
    return row && reread(row.content);
  }

  countOf(form: string): number {
    return firstRow<{ count: number }>(this.#statements.count, form)?.count ?? 0;
  }

  /** About the first `limit` answers of a form, in the order they came. */
  summaryOf(form: string, limit: number): StoredSummary {
    const row = firstRow<{ updated: string | null; illustrative: number }>(this.#statements.summary, form, limit);
    return { updated: row?.updated ?? null, illustrative: row?.illustrative === 1 };
  }

  /** The answers to a form after a sequence number, in the order they came. */
  read(form: string, { after, limit }: Page): StoredAnswer[] {
    const rows = this.#statements.page.all(form, after, limit) as { seq: number; version: number; received_on: string; content: string }[];
    return rows.map(({ seq, version, received_on: receivedOn, content }) => {
      const { answers, followUp } = reread(content);
      return { seq, version, receivedOn, answers, followUp };
    });
  }

  /** The days answers came in, by form, the oldest first. */
  arrivals(): Arrival[] {
    return (this.#statements.arrivals.all() as { form: string; received_on: string }[]).map(({ form, received_on: receivedOn }) => ({ form, receivedOn }));
  }

  /** Deletes the answers of these days, with their follow-up codes, in the log of the database too; how many there were. */
  remove(arrivals: readonly Arrival[]): number {
    if (!arrivals.length) return 0;
    const removeAll = this.#database.transaction(() =>
      arrivals.reduce((sum, { form, receivedOn }) => {
        this.#statements.forget.run(form, receivedOn);
        return sum + this.#statements.remove.run(form, receivedOn).changes;
      }, 0),
    );
    const removed = removeAll.immediate() as number;
    this.#database.pragma('wal_checkpoint(TRUNCATE)');
    return removed;
  }

  /** The answers to a form that came in on these days, both included, in the order they came, one at a time: with photos, all may not fit in memory. */
  *received(form: string, { from, to }: Days): Generator<ReceivedAnswer> {
    for (const row of this.#statements.days.iterate(form, from, to)) {
      const { received_on: receivedOn, illustrative, content } = row as { received_on: string; illustrative: number; content: string };
      yield { receivedOn, illustrative: illustrative === 1, submission: reread(content) };
    }
  }
}

function reread(json: string): Submission {
  const parsed = parseContract(submission, JSON.parse(json));
  if (!parsed.ok) throw new Error(`a stored answer no longer follows ij/submission@1: ${parsed.issues[0]?.path ?? ''}`);
  return parsed.value;
}
