import type { Context } from 'hono';
import { answerTable, type AnswerCell, type AnswerColumn } from '../../../src/contract/answer-table.js';
import type { AnswerRow, AnswerValue, Submission } from '../../../src/contract/index.js';
import { toFrenchCsv } from '../csv.js';
import type { Forms } from '../forms.js';
import { RefusedError } from '../problem.js';
import type { Store } from '../store.js';

interface AnswersRoute {
  readonly store: Store;
  readonly forms: Forms;
}

/** `GET /api/forms/:id/answers.csv`, for whoever has the token: all answers to all versions of a form, one row each. */
export const answersCsvRoute =
  ({ store, forms }: AnswersRoute) =>
  async (context: Context): Promise<Response> => {
    const editions = forms.editions(context.req.param('id') ?? '');
    const [newest] = editions;
    if (!newest) throw new RefusedError(404, { code: 'unknown-form', message: 'there is no form of this name here' });
    const { columns, rows } = answerTable(editions, await light(store, newest.id));
    const cells = rows.map((row) => row.flatMap((cell, i) => written(cell, columns[i])));
    context.header('Cache-Control', 'no-store');
    context.header('Content-Disposition', `attachment; filename="${newest.id}.csv"`);
    return context.body(toFrenchCsv([headings(columns), ...cells]), 200, { 'Content-Type': 'text/csv; charset=UTF-8' });
  };

/** Without what is in the files: a table needs their names only, and all of them at once may not fit in memory. */
async function light(store: Store, form: string): Promise<Submission[]> {
  const lighter = (answer: AnswerValue): unknown =>
    Array.isArray(answer) ? answer.map((one) => (typeof one === 'string' ? one : withoutData(one))) : answer;
  const all: Submission[] = [];
  for await (const { submission } of store.received(form, { from: '0000-00-00', to: '9999-99-99' })) {
    const answers = Object.entries(submission.answers).map(([q, answer]) => [q, lighter(answer)]);
    all.push({ ...submission, answers: Object.fromEntries(answers) as Submission['answers'] });
  }
  return all;
}

const withoutData = (row: AnswerRow): AnswerRow => ('data' in row && 'size' in row ? { name: row['name'] ?? '' } : row);

const headings = (columns: readonly AnswerColumn[]): string[] =>
  columns.flatMap(({ id, label, hasLabels }) => (hasLabels ? [id, `${label} (${id})`] : [id === label ? id : `${label} (${id})`]));

const NO_ANSWER: Readonly<Record<string, string>> = { skipped: '(sans réponse)', hidden: '(sans objet)', 'not-asked': '(non demandé)' };

function written(cell: AnswerCell, column: AnswerColumn | undefined): (string | number)[] {
  if (cell.state !== 'given') return Array<string>(column?.hasLabels ? 2 : 1).fill(NO_ANSWER[cell.state] ?? '');
  const value = typeof cell.value === 'boolean' ? (cell.value ? 'oui' : 'non') : cell.value;
  return column?.hasLabels ? [value, cell.label ?? value] : [value];
}
