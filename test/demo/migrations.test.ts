import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import Libsql from 'libsql';
import { migrate, versionOf } from '../../demo/server/migrations.js';
import { temporaryFolder } from './helpers/child.js';

const folderOf = (files: Record<string, string>): URL => {
  const folder = temporaryFolder();
  for (const [name, sql] of Object.entries(files)) writeFileSync(join(folder, name), sql);
  return pathToFileURL(`${folder}/`);
};

describe('migrations', () => {
  const first = { '001-a.sql': 'CREATE TABLE earlier (a TEXT) STRICT;', '002-b.sql': 'CREATE TABLE later (a TEXT) STRICT;' };

  it('apply only what is new', () => {
    const database = new Libsql(':memory:');
    migrate(database, folderOf(first));
    assert.equal(versionOf(database), 2);
    migrate(database, folderOf({ ...first, '003-c.sql': 'ALTER TABLE later ADD COLUMN b TEXT;' }));
    assert.equal(versionOf(database), 3);
  });

  it('that fail leave everything as it was, and are named', () => {
    const database = new Libsql(':memory:');
    const folder = folderOf({ ...first, '003-c.sql': 'CREATE TABLE half (a TEXT) STRICT; NONSENSE;' });
    assert.throws(() => migrate(database, folder), /migration 003-c\.sql failed/);
    assert.equal(versionOf(database), 0);
    assert.deepEqual(database.prepare("SELECT name FROM sqlite_master WHERE name IN ('half', 'earlier', 'later')").all(), []);
  });

  it('with a number missing are refused', () => {
    const database = new Libsql(':memory:');
    assert.throws(() => migrate(database, folderOf({ '001-a.sql': '', '003-c.sql': '' })), /003-c\.sql is out of order: expected number 2/);
  });
});
