import { submission, parseContract, type Submission } from '../../src/contract/index.js';
import { canonicalJson } from './canonical.js';
import { noteChange } from './changes.js';
import { PROPOSAL_FORM } from './proposal-form.js';
import { countIn, firstRow, type Sql, type SqlValue } from './sql.js';
import { WritingQueue } from './writing-queue.js';

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
  insert: `INSERT INTO submissions (submission_id, form, version, received_on, illustrative, content, sealed, asks, event_day) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (submission_id) DO NOTHING`,
  followed: 'SELECT content FROM submissions WHERE sealed = ? ORDER BY seq DESC LIMIT 1',
  content: 'SELECT content FROM submissions WHERE submission_id = ?',
  page: 'SELECT seq, version, received_on, content FROM submissions WHERE form = ? AND seq > ? ORDER BY seq LIMIT ?',
  days: `SELECT seq, received_on, illustrative, content FROM submissions WHERE form = ? AND (received_on, seq) > (?, ?) AND received_on <= ?
    ORDER BY received_on, seq LIMIT ?`,
  arrivals: 'SELECT DISTINCT form, received_on FROM submissions ORDER BY received_on, form',
  remove: 'DELETE FROM submissions WHERE form = ? AND received_on = ?',
  count: 'SELECT count(*) AS count FROM submissions WHERE form = ? AND seq > ?',
  summary: `SELECT max(received_on) AS updated, coalesce(max(illustrative), 0) AS illustrative
    FROM (SELECT received_on, illustrative FROM submissions WHERE form = ? ORDER BY seq LIMIT ?) AS first_answers`,
} as const;

/** With photos in them, more may not fit in memory. */
const PAGE_ROWS = 100;

/**
 * The only file that speaks SQL about answers. They are written one after the other under a lock that all processes share, so that none comes in before one
 * that is there already: who has read up to a number has read all. The unique id makes it that each is there once.
 * What is there was checked when it came in.
 */
export class Store {
  readonly #database: Sql;
  readonly #queue: WritingQueue<readonly SqlValue[], boolean>;

  constructor(database: Sql) {
    this.#database = database;
    this.#queue = new WritingQueue((rows) =>
      database.transaction('answers', (sql) => Promise.all(rows.map(async (row) => (await sql.run(SQL.insert, ...row)) > 0))),
    );
  }

  /** Is an answer of this id there, and is it this one? Undefined: not there. */
  async compare(answer: Submission): Promise<Exclude<Outcome, 'stored'> | undefined> {
    const row = await firstRow<{ content: string }>(this.#database, SQL.content, answer.submissionId);
    if (!row) return undefined;
    return row.content === canonicalJson(answer) ? 'repeated' : 'conflict';
  }

  /** Writes an answer once. It is on disk when this is settled, and can be found by its (sealed) follow-up hash if it has one. */
  async add(answer: Submission, { receivedOn, illustrative = false }: AddOptions): Promise<Outcome> {
    const { sealed, asks, eventDay } = factsOf(answer);
    const row = [answer.submissionId, answer.form, answer.version, receivedOn, Number(illustrative), canonicalJson(answer), sealed, Number(asks), eventDay];
    return (await this.#queue.put(row)) ? 'stored' : ((await this.compare(answer)) ?? 'conflict');
  }

  /** The last answer given under a follow-up code, by its sealed hash. */
  async followed(sealed: string): Promise<Submission | undefined> {
    const row = await firstRow<{ content: string }>(this.#database, SQL.followed, sealed);
    return row && reread(row.content);
  }

  /** How many answers a form has after a sequence number. */
  countOf(form: string, after = 0): Promise<number> {
    return countIn(this.#database, SQL.count, form, after);
  }

  /** About the first `limit` answers of a form, in the order they came. */
  async summaryOf(form: string, limit: number): Promise<StoredSummary> {
    const row = await firstRow<{ updated: string | null; illustrative: number }>(this.#database, SQL.summary, form, limit);
    return { updated: row?.updated ?? null, illustrative: row?.illustrative === 1 };
  }

  /** The answers to a form after a sequence number, in the order they came, one at a time. */
  async *read(form: string, { after, limit }: Page): AsyncGenerator<StoredAnswer> {
    for (let [last, left] = [after, limit]; left > 0; ) {
      const rows = await this.#database.all<{ seq: number; version: number; received_on: string; content: string }>(SQL.page, form, last, Math.min(left, PAGE_ROWS));
      for (const { seq, version, received_on: receivedOn, content } of rows) {
        const { answers, followUp } = JSON.parse(content) as Submission;
        yield { seq, version, receivedOn, answers, followUp };
      }
      if (rows.length < PAGE_ROWS) return;
      [last, left] = [rows.at(-1)?.seq ?? last, left - rows.length];
    }
  }

  /** The days answers came in, by form, the oldest first. */
  async arrivals(): Promise<Arrival[]> {
    const rows = await this.#database.all<{ form: string; received_on: string }>(SQL.arrivals);
    return rows.map(({ form, received_on: receivedOn }) => ({ form, receivedOn }));
  }

  /** Deletes the answers of these days; how many there were. */
  async remove(arrivals: readonly Arrival[]): Promise<number> {
    if (!arrivals.length) return 0;
    return this.#database.transaction('answers', async (sql) => {
      let removed = 0;
      for (const { form, receivedOn } of arrivals) removed += await sql.run(SQL.remove, form, receivedOn);
      await noteChange(sql, 'deletions');
      return removed;
    });
  }

  /** The answers to a form that came in on these days, both included, in the order they came, one at a time. */
  async *received(form: string, { from, to }: Days): AsyncGenerator<ReceivedAnswer> {
    for (let [day, last] = [from, 0]; ; ) {
      const rows = await this.#database.all<{ seq: number; received_on: string; illustrative: number; content: string }>(SQL.days, form, day, last, to, PAGE_ROWS);
      for (const { received_on: receivedOn, illustrative, content } of rows) yield { receivedOn, illustrative: illustrative === 1, submission: JSON.parse(content) as Submission };
      const end = rows.at(-1);
      if (!end || rows.length < PAGE_ROWS) return;
      [day, last] = [end.received_on, end.seq];
    }
  }
}

/** What statements must know of an answer: neither database is asked to read its content. */
function factsOf({ form, followUp, answers }: Submission): { sealed: string | null; asks: boolean; eventDay: string | null } {
  const { question, timings } = answers;
  const days = form === PROPOSAL_FORM && Array.isArray(timings) ? timings.flatMap((row) => (typeof row === 'object' && typeof row['date'] === 'string' ? [row['date']] : [])) : [];
  return { sealed: followUp ?? null, asks: typeof question === 'string' && question.trim() !== '', eventDay: [...days].sort().at(-1) ?? null };
}

function reread(json: string): Submission {
  const parsed = parseContract(submission, JSON.parse(json));
  if (!parsed.ok) throw new Error(`a stored answer no longer follows ij/submission@1: ${parsed.issues[0]?.path ?? ''}`);
  return parsed.value;
}
