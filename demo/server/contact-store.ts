import { contact, parseContract, type Contact } from '../../src/contract/index.js';
import { canonicalJson } from './canonical.js';
import { firstRow, type Database, type SqlValue } from './sql.js';
import type { Outcome } from './store.js';
import { WritingQueue } from './writing-queue.js';

interface Stay {
  /** the day it is received, `YYYY-MM-DD` */
  readonly receivedOn: string;
  /** the first day it is no longer kept */
  readonly deleteOn: string;
}

export interface KeptContact extends Stay {
  readonly contact: Contact;
}

const SQL = {
  insert: `INSERT INTO contacts (submission_id, form, version, received_on, delete_on, content) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (submission_id) DO NOTHING`,
  content: 'SELECT content FROM contacts WHERE submission_id = ?',
  all: 'SELECT received_on, delete_on, content FROM contacts ORDER BY received_on, submission_id',
  remove: 'DELETE FROM contacts WHERE delete_on <= ?',
} as const;

/** The only file that speaks SQL about contacts. */
export class ContactStore {
  readonly #database: Database;
  readonly #queue: WritingQueue<readonly SqlValue[], boolean>;

  constructor(database: Database) {
    this.#database = database;
    this.#queue = new WritingQueue((rows) =>
      database.transaction('answers', (sql) => Promise.all(rows.map(async (row) => (await sql.run(SQL.insert, ...row)) > 0))),
    );
  }

  /** Is a contact of this id there, and is it this one? Undefined: not there. */
  async compare(sent: Contact): Promise<Exclude<Outcome, 'stored'> | undefined> {
    const row = await firstRow<{ content: string }>(this.#database, SQL.content, sent.submissionId);
    if (!row) return undefined;
    return row.content === canonicalJson(sent) ? 'repeated' : 'conflict';
  }

  /** Writes a contact once. It is on disk when this is settled. */
  async add(sent: Contact, { receivedOn, deleteOn }: Stay): Promise<Outcome> {
    const row = [sent.submissionId, sent.form, sent.version, receivedOn, deleteOn, canonicalJson(sent)];
    return (await this.#queue.put(row)) ? 'stored' : ((await this.compare(sent)) ?? 'conflict');
  }

  async all(): Promise<KeptContact[]> {
    const rows = await this.#database.all<{ received_on: string; delete_on: string; content: string }>(SQL.all);
    return rows.map(({ received_on: receivedOn, delete_on: deleteOn, content }) => ({ receivedOn, deleteOn, contact: reread(content) }));
  }

  /** Deletes what is no longer kept on this day, in the log of the database too; how many there were. */
  async sweep(today: string): Promise<number> {
    const removed = await this.#database.run(SQL.remove, today);
    if (removed) await this.#database.purge('contacts');
    return removed;
  }
}

function reread(json: string): Contact {
  const parsed = parseContract(contact, JSON.parse(json));
  if (!parsed.ok) throw new Error(`a stored contact no longer follows ij/contact@1: ${parsed.issues[0]?.path ?? ''}`);
  return parsed.value;
}
