import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createApp } from '../../demo/server/app.js';
import { openContacts, openDatabase } from '../../demo/server/database.js';
import { exportRows, importRows, type PortableSort } from '../../demo/server/portable.js';
import { seedOnce } from '../../demo/server/seed/seed.js';
import type { Database } from '../../demo/server/sql.js';
import { aSubmission, uuid } from './helpers/answers.js';
import { emptyDatabase } from './helpers/databases.js';

const NOW = () => new Date('2027-01-20T10:00:00Z');
const TOKEN = 'a-token-of-this-test';

async function linesOf(database: Database, of: PortableSort = 'answers'): Promise<string[]> {
  const lines: string[] = [];
  await exportRows(database, { of, made: NOW().toISOString(), write: async (line) => void (await Promise.resolve(lines.push(line))) });
  return lines;
}

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  for (const line of lines) yield await Promise.resolve(line);
}

/** What anybody, and the team, may read of a database, and whether it takes more answers. */
async function toldBy(database: Database): Promise<string[]> {
  const app = await createApp({ database, now: NOW, options: { adminToken: TOKEN, secret: new Uint8Array(32), minCount: 5 } });
  const headers = { Authorization: `Bearer ${TOKEN}`, 'Content-Type': 'application/json' };
  const ask = async (path: string): Promise<string> => (await app.fetch(new Request(`http://localhost/api/${path}`, { headers }))).text();
  const told: string[] = [];
  for (const path of ['forms/accueil-valbourg/counts?by=theme', 'territory?form=demandes-territoire', 'questions', 'moderation/questions', 'moderation/events', 'parcours/stories.json', 'forms/metiers-reves/dreams', 'agenda']) told.push(await ask(path));
  const stored = await app.fetch(new Request('http://localhost/api/submissions', { method: 'POST', headers, body: JSON.stringify(aSubmission(1)) }));
  assert.equal(stored.status, 201);
  app.close();
  return told;
}

describe('an export', () => {
  it('is read into the other database, or the same, and all is told as before', async () => {
    const from = await openDatabase(':memory:');
    await seedOnce(from, NOW());
    // once, so that there are releases too
    await toldBy(from);
    await from.run('DELETE FROM submissions WHERE submission_id = ?', uuid(1));
    const lines = await linesOf(from);
    const to = await openDatabase(await emptyDatabase());
    assert.equal(await importRows(to, 'answers', each(lines)), lines.length - 2);
    const back = await openDatabase(':memory:');
    await importRows(back, 'answers', each(await linesOf(to)));
    assert.deepEqual(await linesOf(back), lines, 'there and back again, not a byte is another');
    assert.deepEqual(await toldBy(to), await toldBy(from));
    await Promise.all([from, to, back].map((one) => one.close()));
  });

  it('that is cut off, of something else, or for a database that is not empty is refused, and nothing of it is read', async () => {
    const from = await openDatabase(':memory:');
    await seedOnce(from, NOW());
    const lines = await linesOf(from);
    const to = await openDatabase(await emptyDatabase());
    const contacts = await openContacts(await emptyDatabase());
    await assert.rejects(importRows(to, 'answers', each(lines.slice(0, -1))), /cut off/);
    await assert.rejects(importRows(to, 'answers', each([...lines.slice(0, 50), ...lines.slice(51)])), /cut off/);
    await assert.rejects(importRows(contacts, 'contacts', each(lines)), /no export of contacts/);
    await assert.rejects(importRows(to, 'answers', each([lines[0] ?? '', '{"table":"marks","row":{"name) SELECT 1 --":"x"}}'])), /is no column/);
    assert.deepEqual(await to.all('SELECT count(*) AS n FROM submissions'), [{ n: 0 }]);
    await importRows(to, 'answers', each(lines));
    await assert.rejects(importRows(to, 'answers', each(lines)), /not empty/);
    await Promise.all([from, to, contacts].map((one) => one.close()));
  });
});
