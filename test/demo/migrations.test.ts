import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { openDatabase, openWith } from '../../demo/server/database.js';
import { DreamNameStore } from '../../demo/server/dream-name-store.js';
import { ProposalStore } from '../../demo/server/proposal-store.js';
import type { Database } from '../../demo/server/sql.js';
import { uuid } from './helpers/answers.js';
import { temporaryFolder } from './helpers/child.js';
import { emptyDatabase, isOnPostgres, keptDatabase } from './helpers/databases.js';

function open(where: string, files: Record<string, string>): Promise<Database> {
  const path = temporaryFolder();
  for (const [name, sql] of Object.entries(files)) writeFileSync(join(path, name), sql);
  const folder = pathToFileURL(`${path}/`);
  return openWith(where, { libsql: folder, postgres: folder });
}

describe('migrations', () => {
  const first = { '001-a.sql': 'CREATE TABLE earlier (a TEXT);', '002-b.sql': 'CREATE TABLE later (a TEXT);' };

  it('apply only what is new', async () => {
    const where = await keptDatabase();
    const before = await open(where, first);
    assert.equal(await before.version(), 2);
    await before.close();
    const after = await open(where, { ...first, '003-c.sql': 'ALTER TABLE later ADD COLUMN b TEXT;' });
    assert.equal(await after.version(), 3);
    await after.close();
  });

  it('that fail leave everything as it was, and are named', async () => {
    const where = await keptDatabase();
    await assert.rejects(open(where, { ...first, '003-c.sql': 'CREATE TABLE half (a TEXT); NONSENSE;' }), /migration 003-c\.sql failed/);
    const database = await open(where, {});
    assert.equal(await database.version(), 0);
    for (const table of ['half', 'earlier', 'later']) await assert.rejects(database.all(`SELECT * FROM ${table}`));
    await database.close();
  });

  // two connections of one process to one file would wait for each other for ever
  if (isOnPostgres) it('of processes that start together are applied once', async () => {
    const where = await keptDatabase();
    const opened = await Promise.all([1, 2, 3].map(() => open(where, first)));
    assert.deepEqual(await Promise.all(opened.map((one) => one.version())), [2, 2, 2]);
    await Promise.all(opened.map((one) => one.close()));
  });

  it('with a number missing are refused', async () => {
    await assert.rejects(open(await emptyDatabase(), { '001-a.sql': '', '003-c.sql': '' }), /003-c\.sql is out of order: expected number 2/);
  });
});

// what was there before PostgreSQL was
describe('a file of an older version', { skip: isOnPostgres }, () => {
  it('keeps its codes, its questions, its proposals, its images and what the team decided of dreams', async () => {
    const where = await keptDatabase();
    const folder = new URL('../../demo/server/migrations/libsql/', import.meta.url);
    const before = await open(where, Object.fromEntries(readdirSync(folder).filter((name) => name < '008').map((name) => [name, readFileSync(new URL(name, folder), 'utf8')])));
    const add = (n: number, form: string, content: object): Promise<number> =>
      before.run(`INSERT INTO submissions (submission_id, form, version, received_on, content) VALUES (?, ?, 1, '2027-01-20', ?)`, uuid(n), form, JSON.stringify(content));
    await add(1, 'accueil', { followUp: 'sealed', answers: { theme: 'a' } });
    await add(2, 'socle-ij', { answers: { theme: 'emploi', question: ' Où ? ' } });
    await add(3, 'socle-ij', { answers: { theme: 'emploi', question: ' ' } });
    await add(4, 'proposer-evenement', { answers: { timings: [{ date: '2027-02-03' }, { date: '2027-03-01' }] } });
    await before.run(`INSERT INTO moderation VALUES (?, 'accepted', NULL, '2027-01-21', NULL, '{"id":"e1"}', '{"type":"image/png","data":"AA=="}')`, uuid(4));
    await before.run(`INSERT INTO dream_names VALUES ('zorglonde', 'job', 'footballeur', '2027-01-21')`);
    await before.close();

    const after = await openDatabase(where);
    assert.deepEqual(await after.all('SELECT sealed, asks, event_day FROM submissions ORDER BY seq'), [
      { sealed: 'sealed', asks: 0, event_day: null }, { sealed: null, asks: 1, event_day: null }, { sealed: null, asks: 0, event_day: null }, { sealed: null, asks: 0, event_day: '2027-03-01' },
    ]);
    assert.equal((await new ProposalStore(after).image('e1'))?.type, 'image/png');
    assert.deepEqual((await new DreamNameStore(after).before(1)).map(({ words }) => words), ['zorglonde']);
    await after.close();
  });
});
