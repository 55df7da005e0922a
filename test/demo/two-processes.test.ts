import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { DreamCounts } from '../../src/contract/index.js';
import { aSubmission, post, readProblem, uuid } from './helpers/answers.js';
import { isOnPostgres, keptDatabase } from './helpers/databases.js';
import { startDemo, type DemoServer } from './helpers/demo-server.js';
import { openEventStream } from './helpers/event-stream.js';

const TOKEN = 'a-token-of-this-test';
const DREAMS = '/api/forms/metiers-reves/dreams';
const secret = new Uint8Array(32).fill(7);

// A file is of one machine: there `start.test.ts` has two processes one after the other.
describe('two processes on one database', { skip: isOnPostgres ? false : 'of a server only' }, () => {
  let both: [DemoServer, DemoServer];
  before(async () => {
    if (!isOnPostgres) return;
    const [databaseFile, contactsFile] = [await keptDatabase(), await keptDatabase()];
    const options = { databaseFile, contactsFile, secret, adminToken: TOKEN, withDreamTables: true, minCount: 5 };
    both = await Promise.all([startDemo(options), startDemo(options)]);
  });
  after(() => Promise.all((both ?? []).map((one) => one.close())));

  it('store what comes to both at once once, and say so to both', async () => {
    for (let n = 1; n <= 40; n += 4) {
      const posts = [n, n + 1, n + 2, n + 3].map((one) => Promise.all(both.map(async ({ url }) => (await post(url, aSubmission(one, { answers: { sexe: one % 2 ? 'f' : 'm' } }))).status)));
      for (const statuses of await Promise.all(posts)) assert.deepEqual(statuses.sort(), [200, 201]);
    }
    const { url, database } = both[0];
    assert.deepEqual(await database.all('SELECT count(*) AS n, count(DISTINCT submission_id) AS ids FROM submissions'), [{ n: 40, ids: 40 }]);
    assert.equal((await readProblem(await post(url, aSubmission(1, { answers: { sexe: 'm' } })), 409)).code, 'conflict');
  });

  it('tell the same table under the same tag', async () => {
    const read = async ({ url }: DemoServer) => {
      const response = await fetch(url + DREAMS);
      return [response.headers.get('etag'), (await response.json()) as DreamCounts] as const;
    };
    const [[tag, table], other] = await Promise.all([read(both[0]), read(both[1])]);
    assert.equal(table.people, 40);
    assert.deepEqual(other, [tag, table]);
  });

  it('tell who follows one of what came to the other', async () => {
    const stream = await openEventStream(both[1].url + DREAMS);
    for (let n = 41; n <= 45; n += 1) assert.equal((await post(both[0].url, aSubmission(n))).status, 201);
    await stream.until(/event: change/);
    stream.close();
  });

  it('show at once what was decided at the other', async () => {
    const answers = { title: 'Forum', summary: 'Venir.', categories: ['emploi'], timings: [{ date: '2027-02-03' }], organizer: 'Mairie' };
    assert.equal((await post(both[0].url, { ...aSubmission(60, { form: 'proposer-evenement' }), answers })).status, 201);
    const decide = (decision: string, { url }: DemoServer): Promise<Response> =>
      fetch(`${url}/api/moderation/events/${uuid(60)}`, { method: 'POST', headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${TOKEN}` }, body: JSON.stringify({ decision }) });
    const agenda = async ({ url }: DemoServer): Promise<string> => (await fetch(`${url}/api/agenda`)).text();
    await Promise.all(both.map(agenda));
    assert.equal((await decide('accept', both[0])).status, 200);
    for (const one of both) assert.match(await agenda(one), /Forum/);
    assert.equal((await decide('undo', both[1])).status, 200);
    for (const one of both) assert.doesNotMatch(await agenda(one), /Forum/);
  });

  it('share the limit of tries of follow-up codes', async () => {
    const tries = await Promise.all([...Array<undefined>(30)].map((_, i) => fetch(`${both[i % 2 ? 1 : 0].url}/api/submissions/follow-up/${String(i).padStart(64, '0')}`)));
    assert.deepEqual(tries.map(({ status }) => status).sort(), [...Array<number>(10).fill(404), ...Array<number>(20).fill(429)]);
  });

  it('forget at both what is deleted at one, and do what is done daily once', async () => {
    await both[0].database.run('DELETE FROM submissions WHERE form = ?', 'metiers-reves');
    await both[0].database.run(`INSERT INTO changes (topic, n) VALUES ('deletions', 1) ON CONFLICT (topic) DO UPDATE SET n = changes.n + 1`);
    const table = (await (await fetch(both[1].url + DREAMS)).json()) as DreamCounts;
    assert.deepEqual([table.people, table.tables], [undefined, []]);
    let done = 0;
    const work = async (): Promise<void> => {
      done += 1;
      await both[1].database.all('SELECT 1');
    };
    await both[0].database.unlessElsewhere('test', () => both[1].database.unlessElsewhere('test', work));
    assert.equal(done, 0, 'another process is at it');
    await both[1].database.unlessElsewhere('test', work);
    assert.equal(done, 1);
  });
});
