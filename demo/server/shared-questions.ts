import type { Hono } from 'hono';
import type { Access } from './access.js';
import type { Announcements } from './announcements.js';
import type { Forms } from './forms.js';
import { QuestionBoard } from './question-board.js';
import { QuestionStore } from './question-store.js';
import { addDuration } from './retention.js';
import { addQuestionModeration } from './routes/question-moderation.js';
import { addQuestions, QUESTIONS } from './routes/questions.js';
import type { Sql } from './sql.js';
import type { FormStatistics } from './statistics/form-statistics.js';

interface SharedQuestionsParts {
  readonly database: Sql;
  readonly forms: Forms;
  readonly announcements: Announcements;
  readonly statistics: FormStatistics;
  readonly now: () => Date;
  readonly minCount: number;
  readonly access: Access;
  /** how long answers are kept, an ISO 8601 duration: a question that nobody has asked for as long leaves the wall */
  readonly keep: string;
}

/** The wall of questions with its moderation. Gives what forgets old months, when it is called. */
export function addSharedQuestions(app: Hono, { database, announcements, keep, access, ...parts }: SharedQuestionsParts): () => Promise<void> {
  const store = new QuestionStore(database);
  const board = new QuestionBoard({ ...parts, database, store });
  const onChange = (): void => announcements.tell(QUESTIONS);
  addQuestions(app, { board, announcements });
  addQuestionModeration(app, { ...parts, store, board, access, onChange });
  return async () => {
    const today = parts.now().toISOString().slice(0, 10);
    const months = new Set((await store.published()).flatMap((one) => one.months.map(({ month }) => month)));
    const kept = [...months].filter((month) => isKept(month, { keep, today })).sort();
    if (months.size === kept.length) return;
    await store.forgetBefore(kept[0] ?? today.slice(0, 7));
    onChange();
  };
}

/** As long as an answer of the last day of the month. */
function isKept(month: string, { keep, today }: { readonly keep: string; readonly today: string }): boolean {
  const after = addDuration(`${month}-01`, 'P1M');
  return after !== undefined && (addDuration(after, keep) ?? today) > today;
}
