import { form as formSchema, parseContract, type Form } from '../../src/contract/index.js';
import { codeChanges, type CodeChange } from '../../src/contract/code-changes.js';
import { canonicalJson } from './canonical.js';
import { FormFileError, type Edition } from './form-files.js';
import type { Sql } from './sql.js';

/** Every definition this endpoint ever asked, by id and version. */
export class FormArchive {
  readonly #database: Sql;

  constructor(database: Sql) {
    this.#database = database;
  }

  /**
   * Keeps the versions that are new, and gives what they do to codes. Throws a FormFileError when a version that was kept says something else now:
   * the answers to it would be read as answers to other questions.
   */
  keep(editions: readonly Edition[]): Promise<CodeChange[]> {
    return this.#database.transaction('changes', async (sql) => {
      const kept = await readAll(sql);
      const added = editions.filter((edition) => isNew(edition, kept));
      for (const { written, resolved } of added) await sql.run(PUT, written.id, written.version, JSON.stringify(written), JSON.stringify(resolved));
      return added.flatMap(({ resolved }) => codeChanges(resolved, olderThan(resolved, [...kept, ...editions])));
    });
  }

  /** What an older program kept and this one can't read any more is passed over. */
  all(): Promise<Edition[]> {
    return readAll(this.#database);
  }
}

const PUT = 'INSERT INTO forms (form, version, written, resolved) VALUES (?, ?, ?, ?) ON CONFLICT (form, version) DO UPDATE SET written = excluded.written, resolved = excluded.resolved';

async function readAll(sql: Sql): Promise<Edition[]> {
  const rows = await sql.all<{ written: string; resolved: string }>('SELECT written, resolved FROM forms ORDER BY form, version');
  return rows.flatMap(({ written, resolved }) => {
    const forms = [written, resolved].map((json) => reread(json));
    return forms[0] && forms[1] ? [{ written: forms[0], resolved: forms[1] }] : [];
  });
}

function isNew({ file = '', written, resolved }: Edition, kept: readonly Edition[]): boolean {
  const known = kept.find((one) => one.written.id === written.id && one.written.version === written.version);
  if (!known) return true;
  const refuse = (path: string, what: string): FormFileError =>
    new FormFileError(file, [{ path, message: `${what} since version ${written.version} of "${written.id}" was first asked: give it a new version` }]);
  if (canonicalJson(known.written) !== canonicalJson(written)) throw refuse('version', 'is the same, and the form changed');
  if (canonicalJson(known.resolved) !== canonicalJson(resolved)) throw refuse('extends', `"${written.extends ?? ''}" changed`);
  return false;
}

/** The versions before, newest first, each once. */
function olderThan({ id, version }: Form, all: readonly Edition[]): Form[] {
  const older = all.map(({ resolved }) => resolved).filter((form) => form.id === id && form.version < version);
  const byVersion = new Map(older.map((form) => [form.version, form]));
  return [...byVersion.values()].sort((a, b) => b.version - a.version);
}

function reread(json: string): Form | undefined {
  const parsed = parseContract(formSchema, JSON.parse(json));
  return parsed.ok ? parsed.value : undefined;
}
