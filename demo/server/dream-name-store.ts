import type { Database, Statement } from './database.js';

/** What words mean, as the team decided: a job by its id, no answer, or a dream of their own. */
export type DreamDecision = { readonly decision: 'job'; readonly job: string } | { readonly decision: 'none' } | { readonly decision: 'own' };

export type DecidedWords = DreamDecision & { readonly words: string; readonly decidedAt: string };

interface Row {
  readonly words: string;
  readonly decision: DreamDecision['decision'];
  readonly job: string | null;
  readonly decided_at: string;
}

const SQL = {
  all: 'SELECT words, decision, job, decided_at FROM dream_names ORDER BY decided_at DESC, words',
  decide: 'INSERT OR REPLACE INTO dream_names (words, decision, job, decided_at) VALUES (?, ?, ?, ?)',
  undo: 'DELETE FROM dream_names WHERE words = ?',
} as const;

/** Decisions by folded words. The only file that speaks SQL about them. */
export class DreamNameStore {
  readonly #statements: Readonly<Record<keyof typeof SQL, Statement>>;

  constructor(database: Database) {
    const statements = Object.entries(SQL).map(([name, sql]) => [name, database.prepare<unknown[]>(sql)] as const);
    this.#statements = Object.fromEntries(statements) as Record<keyof typeof SQL, Statement>;
  }

  /** The latest first. */
  all(): DecidedWords[] {
    return (this.#statements.all.all() as Row[]).map(({ words, decision, job, decided_at: decidedAt }) =>
      decision === 'job' ? { words, decision, job: job ?? '', decidedAt } : { words, decision, decidedAt },
    );
  }

  decide(words: string, decision: DreamDecision, decidedAt: string): void {
    this.#statements.decide.run(words, decision.decision, decision.decision === 'job' ? decision.job : null, decidedAt);
  }

  undo(words: string): void {
    this.#statements.undo.run(words);
  }
}
