import { createReadStream, createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { openContacts, openDatabase } from './database.js';
import { exportRows, importRows, type PortableSort } from './portable.js';
import { forgetKey } from './secret.js';
import { readSettings } from './settings.js';
import type { Database } from './sql.js';

// npm run endpoint -- …: what is done beside the server, on the databases that the same settings name.
const HELP = `npm run endpoint -- export --out answers.ndjson               all but contacts, as it is now
npm run endpoint -- export --contacts --out contacts.ndjson   contacts alone
npm run endpoint -- import --from answers.ndjson              into an empty database, libsql or PostgreSQL
npm run endpoint -- import --contacts --from contacts.ndjson
npm run endpoint -- new-key                                   gives up the follow-up codes that were given out, for another key`;

async function run(): Promise<void> {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' }, from: { type: 'string' }, contacts: { type: 'boolean', default: false } } });
  const of: PortableSort = values.contacts ? 'contacts' : 'answers';
  const [command] = positionals;
  if (command === 'export' && values.out !== undefined) await withDatabase(of, (database) => exportTo(database, of, values.out ?? ''));
  else if (command === 'import' && values.from !== undefined) await withDatabase(of, (database) => importFrom(database, of, values.from ?? ''));
  else if (command === 'new-key') await withDatabase('answers', async (database) => void (await forgetKey(database)));
  else throw new Error(HELP);
}

async function withDatabase(of: PortableSort, work: (database: Database) => Promise<void>): Promise<void> {
  const { answersAt, contactsAt } = readSettings(process.env);
  const database = await (of === 'contacts' ? openContacts(contactsAt) : openDatabase(answersAt));
  try {
    await work(database);
  } finally {
    await database.close();
  }
}

/** For its owner alone; a file that is there is not written over. */
async function exportTo(database: Database, of: PortableSort, path: string): Promise<void> {
  const file = createWriteStream(path, { flags: 'wx', mode: 0o600 });
  const done = finished(file);
  const write = async (line: string): Promise<void> => {
    if (!file.write(`${line}\n`)) await Promise.race([done, new Promise<void>((resolve) => file.once('drain', () => resolve()))]);
  };
  const rows = await exportRows(database, { of, made: new Date().toISOString(), write });
  file.end();
  await done;
  console.log(`${rows} rows of ${of} in ${path}`);
}

async function importFrom(database: Database, of: PortableSort, path: string): Promise<void> {
  const rows = await importRows(database, of, createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity }));
  console.log(`${rows} rows of ${of} from ${path}`);
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
