import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { openWith } from '../../demo/server/database.js';
import type { Database } from '../../demo/server/sql.js';
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
