import type { Database } from '../database.js';
import type { ReleaseContent } from './form-release.js';
import type { Period } from './periods.js';

/** Releases of periods that are over, as they were first made. The only file that speaks SQL about them. */
export class ReleaseStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Those told about any day of these, in order. */
  overlapping(form: string, { from, to }: Pick<Period, 'from' | 'to'>): ReleaseContent[] {
    const rows = this.#database.prepare('SELECT content FROM releases WHERE form = ? AND first_day <= ? AND last_day >= ? ORDER BY first_day').all(form, to, from);
    return (rows as { content: string }[]).map(({ content }) => JSON.parse(content) as ReleaseContent);
  }

  /** Keeps a release unless another of these days is there already, which then counts; false then. One step, also between two processes. */
  keep(form: string, release: ReleaseContent): boolean {
    const { from, to } = release.period;
    const insert = this.#database.prepare<unknown[]>(`INSERT INTO releases (form, first_day, last_day, content) SELECT ?, ?, ?, ?
      WHERE NOT EXISTS (SELECT 1 FROM releases WHERE form = ? AND first_day <= ? AND last_day >= ?)`);
    return insert.run(form, from, to, JSON.stringify(release), form, to, from).changes > 0;
  }
}
