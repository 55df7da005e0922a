import type { Sql } from '../sql.js';
import type { Period } from './periods.js';

/** What was told of periods that are over, as it was first made. The only file that speaks SQL about it. */
export class ReleaseStore<Content> {
  readonly #database: Sql;
  readonly #table: 'releases' | 'territory_releases';

  constructor(database: Sql, table: 'releases' | 'territory_releases') {
    this.#database = database;
    this.#table = table;
  }

  /** Those told about any day of these, in order. */
  async overlapping(form: string, { from, to }: Pick<Period, 'from' | 'to'>): Promise<Content[]> {
    const rows = await this.#database.all<{ content: string }>(`SELECT content FROM ${this.#table} WHERE form = ? AND first_day <= ? AND last_day >= ? ORDER BY first_day`, form, to, from);
    return rows.map(({ content }) => JSON.parse(content) as Content);
  }

  /** Keeps a release unless another of these days is there already, which then counts; false then. One step, also between two processes. */
  keep(form: string, { from, to }: Pick<Period, 'from' | 'to'>, release: Content): Promise<boolean> {
    const insert = `INSERT INTO ${this.#table} (form, first_day, last_day, content) SELECT ?, ?, ?, ?
      WHERE NOT EXISTS (SELECT 1 FROM ${this.#table} WHERE form = ? AND first_day <= ? AND last_day >= ?)`;
    return this.#database.transaction('changes', async (sql) => (await sql.run(insert, form, from, to, JSON.stringify(release), form, to, from)) > 0);
  }
}
