import { randomUUID } from 'node:crypto';
import { canonicalJson } from '../demo/server/canonical.js';
import { createRandom } from '../demo/server/seed/random.js';
import { generateSheets } from '../demo/server/seed/sheets.js';
import type { Database, SqlValue } from '../demo/server/sql.js';

export const ROWS_FORM = 'accueil-valbourg';
const [DESKS, TOGETHER] = [20, 500];
const INSERT = 'INSERT INTO submissions (submission_id, form, version, received_on, content) VALUES ';

/** Sheets of twenty desks over the year before, straight into the table. */
export async function fillRows(database: Database, count: number): Promise<void> {
  const random = createRandom(11);
  const year = new Date().getUTCFullYear() - 1;
  const sheets = generateSheets(random, year).filter(({ form }) => form === ROWS_FORM);
  for (let done = 0; done < count; done += TOGETHER) {
    const values: SqlValue[] = [];
    for (let i = 0; i < Math.min(TOGETHER, count - done); i += 1) {
      const [one, two, submissionId] = [random.pick(sheets), random.pick(sheets), randomUUID()];
      const receivedOn = `${year}-${String(1 + random.below(12)).padStart(2, '0')}-${String(1 + random.below(28)).padStart(2, '0')}`;
      // an age and a status that fit, the rest of somebody else
      const { age, statut } = two.answers;
      const answers = { ...one.answers, ...(age !== undefined && { age }), ...(statut !== undefined && { statut }) };
      values.push(submissionId, ROWS_FORM, one.version, receivedOn, canonicalJson({ ...one, submissionId, desk: `bij-${random.below(DESKS)}`, on: receivedOn, answers }));
    }
    await database.run(INSERT + Array<string>(values.length / 5).fill('(?, ?, ?, ?, ?)').join(', '), ...values);
  }
}
