import { countIn, type Sql } from './sql.js';

/** What processes keep in memory of what is in the database. */
export type ChangeTopic = 'deletions' | 'agenda' | 'questions' | 'experiences';

/** Tells all processes that it is another now. For the transaction that makes it so. */
export async function noteChange(sql: Sql, topic: ChangeTopic): Promise<void> {
  await sql.run('INSERT INTO changes (topic, n) VALUES (?, 1) ON CONFLICT (topic) DO UPDATE SET n = changes.n + 1', topic);
}

/** How often it was changed. */
export const changesOf = (sql: Sql, topic: ChangeTopic): Promise<number> => countIn(sql, 'SELECT n AS count FROM changes WHERE topic = ?', topic);
