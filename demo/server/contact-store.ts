import { contact, parseContract, type Contact } from '../../src/contract/index.js';
import { canonicalJson } from './canonical.js';
import type { Database, Statement } from './database.js';
import { firstRow } from './rows.js';
import type { Outcome } from './store.js';

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

  constructor(database: Database) {
    this.#database = database;
  }

  /** Is a contact of this id there, and is it this one? Undefined: not there. */
  compare(sent: Contact): Exclude<Outcome, 'stored'> | undefined {
    const row = firstRow<{ content: string }>(this.#prepare('content'), sent.submissionId);
    if (!row) return undefined;
    return row.content === canonicalJson(sent) ? 'repeated' : 'conflict';
  }

  /** Writes a contact once. It is on disk when this returns. */
  add(sent: Contact, { receivedOn, deleteOn }: Stay): Outcome {
    const row = [sent.submissionId, sent.form, sent.version, receivedOn, deleteOn, canonicalJson(sent)];
    return this.#prepare('insert').run(...row).changes === 1 ? 'stored' : (this.compare(sent) ?? 'conflict');
  }

  all(): KeptContact[] {
    const rows = this.#prepare('all').all() as { received_on: string; delete_on: string; content: string }[];
    return rows.map(({ received_on: receivedOn, delete_on: deleteOn, content }) => ({ receivedOn, deleteOn, contact: reread(content) }));
  }

  /** Deletes what is no longer kept on this day, in the log of the database too; how many there were. */
  sweep(today: string): number {
    const { changes } = this.#prepare('remove').run(today);
    if (changes) this.#database.pragma('wal_checkpoint(TRUNCATE)');
    return changes;
  }

  #prepare(name: keyof typeof SQL): Statement {
    return this.#database.prepare<unknown[]>(SQL[name]);
  }
}

function reread(json: string): Contact {
  const parsed = parseContract(contact, JSON.parse(json));
  if (!parsed.ok) throw new Error(`a stored contact no longer follows ij/contact@1: ${parsed.issues[0]?.path ?? ''}`);
  return parsed.value;
}
