import { firstRow, type Sql } from './sql.js';

/** What words mean, as the team decided: a job by its id, no answer, or a dream of their own. */
export type DreamDecision = { readonly decision: 'job'; readonly job: string } | { readonly decision: 'none' } | { readonly decision: 'own' };

export type DecidedWords = DreamDecision & { readonly words: string; readonly decidedAt: string };

interface Row {
  readonly words: string;
  readonly decision: DreamDecision['decision'];
  readonly job: string | null;
  readonly decided_at: string;
}

const LAST = (before: string): string => `SELECT words, decision, job, decided_at FROM dream_names AS one WHERE decision <> 'undo' ${before && `AND since < ?`}
  AND since = (SELECT max(since) FROM dream_names AS other WHERE other.words = one.words ${before && `AND other.since < ?`}) ORDER BY decided_at DESC, words`;

const SQL = {
  last: LAST(''),
  lastBefore: LAST('since'),
  newest: 'SELECT coalesce(max(seq), 0) AS seq FROM submissions',
  decide: `INSERT INTO dream_names (words, since, decision, job, decided_at) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (words, since) DO UPDATE SET decision = excluded.decision, job = excluded.job, decided_at = excluded.decided_at`,
} as const;

/** Decisions by folded words, all that ever were. The only file that speaks SQL about them. */
export class DreamNameStore {
  readonly #database: Sql;

  constructor(database: Sql) {
    this.#database = database;
  }

  /** What holds now, the latest first. */
  async all(): Promise<DecidedWords[]> {
    return (await this.#database.all<Row>(SQL.last)).map(decidedOf);
  }

  /** What held when an answer came in. */
  async before(seq: number): Promise<DecidedWords[]> {
    return (await this.#database.all<Row>(SQL.lastBefore, seq, seq)).map(decidedOf);
  }

  decide(words: string, decision: DreamDecision, decidedAt: string): Promise<void> {
    return this.#add(words, decision, decidedAt);
  }

  undo(words: string, decidedAt: string): Promise<void> {
    return this.#add(words, { decision: 'undo' }, decidedAt);
  }

  /** While no answer comes in: it holds for all that come after, and for none before. */
  #add(words: string, decision: DreamDecision | { readonly decision: 'undo' }, decidedAt: string): Promise<void> {
    return this.#database.transaction('answers', async (sql) => {
      const since = (await firstRow<{ seq: number }>(sql, SQL.newest))?.seq ?? 0;
      await sql.run(SQL.decide, words, since, decision.decision, decision.decision === 'job' ? decision.job : null, decidedAt);
    });
  }
}

const decidedOf = ({ words, decision, job, decided_at: decidedAt }: Row): DecidedWords =>
  decision === 'job' ? { words, decision, job: job ?? '', decidedAt } : { words, decision, decidedAt };
