import type { Database, Statement } from './database.js';
import type { QuestionMapping } from './question-forms.js';
import { firstRow } from './rows.js';

/** What a visitor wrote, and what the team has not decided of, or has refused. */
export interface SaidQuestion {
  readonly submissionId: string;
  readonly said: string;
  /** code of the theme; '' when it has none */
  readonly theme: string;
  /** `2026-11` */
  readonly month: string;
}

/** A question as the team words it. */
export interface WordedQuestion {
  readonly text: string;
  readonly theme: string;
  readonly answer?: { readonly text: string; readonly url?: string | undefined } | undefined;
}

export interface PublishedQuestion extends WordedQuestion {
  readonly id: number;
  readonly illustrative: boolean;
  readonly decidedAt: string;
  /** how many answers asked it, by month, in order of time */
  readonly months: readonly { readonly month: string; readonly n: number }[];
}

export interface QuestionCounts {
  readonly waiting: number;
  readonly published: number;
  readonly refused: number;
}

interface PublishOptions {
  readonly decidedAt: string;
  readonly illustrative?: boolean;
}

const SAID = `SELECT submission_id, substr(received_on, 1, 7) AS month, json_extract(content, '$.answers.' || ?) AS said, json_extract(content, '$.answers.' || ?) AS theme
  FROM submissions LEFT JOIN question_decisions USING (submission_id) WHERE form = ? AND trim(said) <> ''`;
const WAITING = `${SAID} AND decided_at IS NULL`;

const SQL = {
  waiting: `${WAITING} ORDER BY seq DESC LIMIT ?`,
  countWaiting: `SELECT count(*) AS count FROM (${WAITING})`,
  refused: `${SAID} AND decided_at IS NOT NULL AND question IS NULL ORDER BY decided_at DESC, seq DESC LIMIT ?`,
  find: `${SAID} AND submission_id = ?`,
  published: 'SELECT * FROM questions ORDER BY decided_at DESC, id DESC',
  months: 'SELECT question, month, count(*) AS n FROM question_decisions WHERE question IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2',
  often: 'SELECT question FROM question_decisions WHERE question IS NOT NULL AND decided_at < ? GROUP BY 1 HAVING count(*) >= ?',
  countRefused: 'SELECT count(*) AS count FROM question_decisions WHERE question IS NULL',
  countPublished: 'SELECT count(*) AS count FROM questions',
  insert: 'INSERT INTO questions (text, theme, answer, answer_url, illustrative, decided_at) VALUES (?, ?, ?, ?, ?, ?) RETURNING id',
  change: 'UPDATE questions SET text = ?, theme = ?, answer = ?, answer_url = ?, decided_at = ? WHERE id = ?',
  decide: 'INSERT OR REPLACE INTO question_decisions (submission_id, question, month, decided_at) VALUES (?, ?, ?, ?)',
  decided: 'SELECT question FROM question_decisions WHERE submission_id = ?',
  undo: 'DELETE FROM question_decisions WHERE submission_id = ?',
  withdraw: 'DELETE FROM question_decisions WHERE question = ?',
  forget: 'DELETE FROM question_decisions WHERE month < ? AND submission_id NOT IN (SELECT submission_id FROM submissions)',
  orphans: 'DELETE FROM questions WHERE id NOT IN (SELECT question FROM question_decisions WHERE question IS NOT NULL)',
} as const;

interface SaidRow {
  readonly submission_id: string;
  readonly month: string;
  readonly said: unknown;
  readonly theme: unknown;
}

interface QuestionRow {
  readonly id: number;
  readonly text: string;
  readonly theme: string;
  readonly answer: string | null;
  readonly answer_url: string | null;
  readonly illustrative: number;
  readonly decided_at: string;
}

/** What visitors asked beside what the team decided of it. The only file that speaks SQL about questions. */
export class QuestionStore {
  readonly #database: Database;
  readonly #statements: Readonly<Record<keyof typeof SQL, Statement>>;

  constructor(database: Database) {
    this.#database = database;
    const statements = Object.entries(SQL).map(([name, sql]) => [name, database.prepare<unknown[]>(sql)] as const);
    this.#statements = Object.fromEntries(statements) as Record<keyof typeof SQL, Statement>;
  }

  /** So many, the newest first. */
  waiting(mappings: readonly QuestionMapping[], limit: number): SaidQuestion[] {
    return this.#said(this.#statements.waiting, mappings, limit);
  }

  refused(mappings: readonly QuestionMapping[], limit: number): SaidQuestion[] {
    return this.#said(this.#statements.refused, mappings, limit);
  }

  counts(mappings: readonly QuestionMapping[]): QuestionCounts {
    const waiting = mappings.reduce((sum, one) => sum + countIn(this.#statements.countWaiting, ...keysOf(one)), 0);
    return { waiting, published: countIn(this.#statements.countPublished), refused: countIn(this.#statements.countRefused) };
  }

  /** What one answer asks; undefined: there is none, or it asks nothing. */
  find(mappings: readonly QuestionMapping[], submissionId: string): SaidQuestion | undefined {
    const rows = mappings.flatMap((one) => firstRow<SaidRow>(this.#statements.find, ...keysOf(one), submissionId) ?? []);
    return rows.map(saidOf)[0];
  }

  /** The question it asks as the team decided, null when it was refused; undefined: nothing is decided. */
  decisionOf(submissionId: string): number | null | undefined {
    return firstRow<{ question: number | null }>(this.#statements.decided, submissionId)?.question;
  }

  /** The latest decision first. */
  published(): PublishedQuestion[] {
    const months = new Map<number, { month: string; n: number }[]>();
    for (const { question, month, n } of this.#statements.months.all() as { question: number; month: string; n: number }[]) {
      months.set(question, [...(months.get(question) ?? []), { month, n }]);
    }
    return (this.#statements.published.all() as QuestionRow[]).map((row) => ({ ...questionOf(row), months: months.get(row.id) ?? [] }));
  }

  /** Ids of the questions that so many answers asked, as far as that was decided before a day. */
  askedOften(day: string, least: number): ReadonlySet<number> {
    return new Set((this.#statements.often.all(day, least) as { question: number }[]).map(({ question }) => question));
  }

  /** A new question, asked by these answers; both are written, or none. */
  publish(said: readonly SaidQuestion[], worded: WordedQuestion, options: PublishOptions): void {
    const publishAll = this.#database.transaction(() => this.publishWithin(said, worded, options));
    publishAll.immediate();
  }

  /** The same inside a transaction of the caller's. */
  publishWithin(said: readonly SaidQuestion[], worded: WordedQuestion, { decidedAt, illustrative = false }: PublishOptions): void {
    const row = firstRow<{ id: number }>(this.#statements.insert, ...columnsOf(worded), Number(illustrative), decidedAt);
    for (const { submissionId, month } of said) this.#statements.decide.run(submissionId, row?.id, month, decidedAt);
  }

  /** The answer asks a question that is there already. */
  group({ submissionId, month }: SaidQuestion, question: number, decidedAt: string): void {
    this.#statements.decide.run(submissionId, question, month, decidedAt);
    this.#statements.orphans.run();
  }

  refuse({ submissionId, month }: SaidQuestion, decidedAt: string): void {
    this.#statements.decide.run(submissionId, null, month, decidedAt);
    this.#statements.orphans.run();
  }

  /** The answer waits again; a question that nobody asks any more is gone. */
  undo(submissionId: string): void {
    this.#statements.undo.run(submissionId);
    this.#statements.orphans.run();
  }

  change(id: number, worded: WordedQuestion, decidedAt: string): void {
    this.#statements.change.run(...columnsOf(worded), decidedAt, id);
  }

  /** A question is published no longer; the answers that asked it wait again. */
  withdraw(id: number): void {
    this.#statements.withdraw.run(id);
    this.#statements.orphans.run();
  }

  /** Forgets what was asked before a month, `2026-11`, and the questions that nobody has asked since; never of an answer that is there, which would wait again. */
  forgetBefore(month: string): void {
    this.#statements.forget.run(month);
    this.#statements.orphans.run();
  }

  #said(statement: Statement, mappings: readonly QuestionMapping[], limit: number): SaidQuestion[] {
    const rows = mappings.flatMap((one) => statement.all(...keysOf(one), limit) as SaidRow[]).map(saidOf);
    return rows.sort((a, b) => (a.month < b.month ? 1 : a.month > b.month ? -1 : 0)).slice(0, limit);
  }
}

/** Ids of questions are quoted: a hyphen in one is no operator. */
const keysOf = ({ form, question, theme }: QuestionMapping): [string, string, string] => [`"${question}"`, `"${theme}"`, form];

const countIn = (statement: Statement, ...parameters: unknown[]): number => firstRow<{ count: number }>(statement, ...parameters)?.count ?? 0;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const saidOf = ({ submission_id: submissionId, month, said, theme }: SaidRow): SaidQuestion => ({ submissionId, month, said: textOf(said).trim(), theme: textOf(theme) });

const columnsOf = ({ text, theme, answer }: WordedQuestion): (string | null)[] => [text, theme, answer?.text ?? null, answer?.url ?? null];

const questionOf = ({ id, text, theme, answer, answer_url: url, illustrative, decided_at: decidedAt }: QuestionRow): Omit<PublishedQuestion, 'months'> => ({
  id, text, theme, illustrative: illustrative === 1, decidedAt,
  ...(answer !== null && { answer: { text: answer, ...(url !== null && { url }) } }),
});
