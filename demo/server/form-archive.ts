import { form as formSchema, parseContract, type Form } from '../../src/contract/index.js';
import type { Database } from './database.js';
import type { Edition } from './form-files.js';

/** Every definition this endpoint ever asked, by id and version. A file that changed without a new version takes the place of what was kept. */
export class FormArchive {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  keep(editions: readonly Edition[]): void {
    const put = this.#database.prepare<unknown[]>(`INSERT INTO forms (form, version, written, resolved) VALUES (?, ?, ?, ?)
      ON CONFLICT (form, version) DO UPDATE SET written = excluded.written, resolved = excluded.resolved
      WHERE written <> excluded.written OR resolved <> excluded.resolved`);
    const putAll = this.#database.transaction(() => {
      for (const { written, resolved } of editions) put.run(written.id, written.version, JSON.stringify(written), JSON.stringify(resolved));
    });
    putAll.immediate();
  }

  /** What an older program kept and this one can't read any more is passed over. */
  all(): Edition[] {
    const rows = this.#database.prepare('SELECT written, resolved FROM forms ORDER BY form, version').all() as { written: string; resolved: string }[];
    return rows.flatMap(({ written, resolved }) => {
      const forms = [written, resolved].map((json) => reread(json));
      return forms[0] && forms[1] ? [{ written: forms[0], resolved: forms[1] }] : [];
    });
  }
}

function reread(json: string): Form | undefined {
  const parsed = parseContract(formSchema, JSON.parse(json));
  return parsed.ok ? parsed.value : undefined;
}
