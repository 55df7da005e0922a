import type { Submission } from '../../src/contract/index.js';
import { noteChange } from './changes.js';
import type { QuestionMapping } from './question-forms.js';
import { countIn, firstRow, type Sql } from './sql.js';

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

const FROM = 'FROM submissions LEFT JOIN question_decisions USING (submission_id) WHERE form = ? AND asks = 1';
const SAID = `SELECT submission_id, substr(received_on, 1, 7) AS month, content ${FROM}`;

const SQL = {
  waiting: `${SAID} AND decided_at IS NULL ORDER BY seq DESC LIMIT ?`,
  countWaiting: `SELECT count(*) AS count ${FROM} AND decided_at IS NULL`,
  refused: `${SAID} AND decided_at IS NOT NULL AND question IS NULL ORDER BY decided_at DESC, seq DESC LIMIT ?`,
  find: `${SAID} AND submission_id = ?`,
  published: 'SELECT * FROM questions ORDER BY decided_at DESC, id DESC',
  months: 'SELECT question, month, count(*) AS n FROM question_decisions WHERE question IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2',
  often: 'SELECT question FROM question_decisions WHERE question IS NOT NULL AND decided_at < ? GROUP BY 1 HAVING count(*) >= ?',
  countRefused: 'SELECT count(*) AS count FROM question_decisions WHERE question IS NULL',
  countPublished: 'SELECT count(*) AS count FROM questions',
  insert: 'INSERT INTO questions (text, theme, answer, answer_url, illustrative, decided_at) VALUES (?, ?, ?, ?, ?, ?) RETURNING id',
  change: 'UPDATE questions SET text = ?, theme = ?, answer = ?, answer_url = ?, decided_at = ? WHERE id = ?',
  decide: `INSERT INTO question_decisions (submission_id, question, month, decided_at) VALUES (?, ?, ?, ?)
    ON CONFLICT (submission_id) DO UPDATE SET question = excluded.question, month = excluded.month, decided_at = excluded.decided_at`,
  decided: 'SELECT question FROM question_decisions WHERE submission_id = ?',
  undo: 'DELETE FROM question_decisions WHERE submission_id = ?',
  withdraw: 'DELETE FROM question_decisions WHERE question = ?',
  forget: 'DELETE FROM question_decisions WHERE month < ? AND submission_id NOT IN (SELECT submission_id FROM submissions)',
  orphans: 'DELETE FROM questions WHERE id NOT IN (SELECT question FROM question_decisions WHERE question IS NOT NULL)',
} as const;

interface SaidRow {
  readonly submission_id: string;
  readonly month: string;
  readonly content: string;
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
  readonly #database: Sql;

  constructor(database: Sql) {
    this.#database = database;
  }

  /** So many, the newest first. */
  waiting(mappings: readonly QuestionMapping[], limit: number): Promise<SaidQuestion[]> {
    return this.#said(SQL.waiting, mappings, limit);
  }

  refused(mappings: readonly QuestionMapping[], limit: number): Promise<SaidQuestion[]> {
    return this.#said(SQL.refused, mappings, limit);
  }

  async counts(mappings: readonly QuestionMapping[]): Promise<QuestionCounts> {
    const waiting = await Promise.all(mappings.map(({ form }) => countIn(this.#database, SQL.countWaiting, form)));
    const [published, refused] = [await countIn(this.#database, SQL.countPublished), await countIn(this.#database, SQL.countRefused)];
    return { waiting: waiting.reduce((sum, n) => sum + n, 0), published, refused };
  }

  /** What one answer asks; undefined: there is none, or it asks nothing. */
  async find(mappings: readonly QuestionMapping[], submissionId: string): Promise<SaidQuestion | undefined> {
    for (const mapping of mappings) {
      const row = await firstRow<SaidRow>(this.#database, SQL.find, mapping.form, submissionId);
      if (row) return saidOf(row, mapping);
    }
    return undefined;
  }

  /** The question it asks as the team decided, null when it was refused; undefined: nothing is decided. */
  async decisionOf(submissionId: string): Promise<number | null | undefined> {
    return (await firstRow<{ question: number | null }>(this.#database, SQL.decided, submissionId))?.question;
  }

  /** The latest decision first. */
  async published(): Promise<PublishedQuestion[]> {
    const months = new Map<number, { month: string; n: number }[]>();
    for (const { question, month, n } of await this.#database.all<{ question: number; month: string; n: number }>(SQL.months)) {
      months.set(question, [...(months.get(question) ?? []), { month, n }]);
    }
    return (await this.#database.all<QuestionRow>(SQL.published)).map((row) => ({ ...questionOf(row), months: months.get(row.id) ?? [] }));
  }

  /** Ids of the questions that so many answers asked, as far as that was decided before a day. */
  async askedOften(day: string, least: number): Promise<ReadonlySet<number>> {
    return new Set((await this.#database.all<{ question: number }>(SQL.often, day, least)).map(({ question }) => question));
  }

  /** A new question, asked by these answers; both are written, or none. */
  publish(said: readonly SaidQuestion[], worded: WordedQuestion, { decidedAt, illustrative = false }: PublishOptions): Promise<void> {
    return this.#change(async (sql) => {
      const row = await firstRow<{ id: number }>(sql, SQL.insert, ...columnsOf(worded), Number(illustrative), decidedAt);
      for (const { submissionId, month } of said) await sql.run(SQL.decide, submissionId, row?.id ?? null, month, decidedAt);
    });
  }

  /** The answer asks a question that is there already. */
  group({ submissionId, month }: SaidQuestion, question: number, decidedAt: string): Promise<void> {
    return this.#change(async (sql) => void (await sql.run(SQL.decide, submissionId, question, month, decidedAt)));
  }

  refuse({ submissionId, month }: SaidQuestion, decidedAt: string): Promise<void> {
    return this.#change(async (sql) => void (await sql.run(SQL.decide, submissionId, null, month, decidedAt)));
  }

  /** The answer waits again; a question that nobody asks any more is gone. */
  undo(submissionId: string): Promise<void> {
    return this.#change(async (sql) => void (await sql.run(SQL.undo, submissionId)));
  }

  change(id: number, worded: WordedQuestion, decidedAt: string): Promise<void> {
    return this.#change(async (sql) => void (await sql.run(SQL.change, ...columnsOf(worded), decidedAt, id)));
  }

  /** A question is published no longer; the answers that asked it wait again. */
  withdraw(id: number): Promise<void> {
    return this.#change(async (sql) => void (await sql.run(SQL.withdraw, id)));
  }

  /** Forgets what was asked before a month, `2026-11`, and the questions that nobody has asked since; never of an answer that is there, which would wait again. */
  forgetBefore(month: string): Promise<void> {
    return this.#change(async (sql) => void (await sql.run(SQL.forget, month)));
  }

  /** Questions that nobody asks any more are gone with the change. */
  #change(work: (sql: Sql) => Promise<void>): Promise<void> {
    return this.#database.transaction('changes', async (sql) => {
      await work(sql);
      await sql.run(SQL.orphans);
      await noteChange(sql, 'questions');
    });
  }

  async #said(statement: string, mappings: readonly QuestionMapping[], limit: number): Promise<SaidQuestion[]> {
    const rows = await Promise.all(mappings.map(async (one) => (await this.#database.all<SaidRow>(statement, one.form, limit)).map((row) => saidOf(row, one))));
    return rows.flat().sort((a, b) => (a.month < b.month ? 1 : a.month > b.month ? -1 : 0)).slice(0, limit);
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function saidOf({ submission_id: submissionId, month, content }: SaidRow, { question, theme }: QuestionMapping): SaidQuestion {
  const { answers } = JSON.parse(content) as Submission;
  return { submissionId, month, said: textOf(answers[question]).trim(), theme: textOf(answers[theme]) };
}

const columnsOf = ({ text, theme, answer }: WordedQuestion): (string | null)[] => [text, theme, answer?.text ?? null, answer?.url ?? null];

const questionOf = ({ id, text, theme, answer, answer_url: url, illustrative, decided_at: decidedAt }: QuestionRow): Omit<PublishedQuestion, 'months'> => ({
  id, text, theme, illustrative: illustrative === 1, decidedAt,
  ...(answer !== null && { answer: { text: answer, ...(url !== null && { url }) } }),
});
