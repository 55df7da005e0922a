import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aSubmission, post, readProblem } from './helpers/answers.js';
import { startDemo, type DemoServer } from './helpers/demo-server.js';

async function withDemo(rates: { perAddress?: number; perForm?: number; trustedHops?: number }, work: (demo: DemoServer, at: (seconds: number) => void) => Promise<void>): Promise<void> {
  let time = Date.parse('2027-01-20T10:00:00Z');
  const demo = await startDemo({ rates: { perAddress: 0, perForm: 0, trustedHops: undefined, ...rates }, now: () => new Date(time) });
  try {
    await work(demo, (seconds) => (time = Date.parse('2027-01-20T10:00:00Z') + seconds * 1_000));
  } finally {
    await demo.close();
  }
}

let next = 1;
const send = ({ url }: DemoServer, from?: string): Promise<Response> => post(url, aSubmission((next += 1)), from === undefined ? {} : { 'X-Forwarded-For': from });
const sendMany = async (demo: DemoServer, count: number, from?: string): Promise<number[]> => {
  const statuses: number[] = [];
  for (let i = 0; i < count; i += 1) statuses.push((await send(demo, from)).status);
  return statuses;
};

describe('a limit by address', () => {
  it('counts each by itself behind the proxies that are told of, and says when to come back', () =>
    withDemo({ perAddress: 3, trustedHops: 1 }, async (demo, at) => {
      assert.deepEqual(await sendMany(demo, 3, '203.0.113.1'), [201, 201, 201]);
      const refused = await send(demo, '203.0.113.1');
      assert.equal(refused.headers.get('retry-after'), '60');
      const { code, retryAfter } = await readProblem(refused, 429);
      assert.deepEqual([code, retryAfter], ['too-many', 60]);
      assert.equal((await send(demo, '203.0.113.2')).status, 201, 'another');
      // what a sender makes up stands left of what the proxy adds
      assert.equal((await send(demo, '198.51.100.7, 203.0.113.1')).status, 429);
      assert.deepEqual(await sendMany(demo, 4, '2001:db8:0:1::1'), [201, 201, 201, 429]);
      assert.equal((await send(demo, '2001:db8:0:1:aaaa::9')).status, 429, 'the same network');
      assert.equal((await send(demo, '2001:db8:0:2::1')).status, 201);
      assert.equal((await fetch(`${demo.url}/api/health`, { headers: { 'X-Forwarded-For': '203.0.113.1' } })).status, 200, 'reading is not counted');
      at(125);
      assert.equal((await send(demo, '203.0.113.1')).status, 201, 'two minutes after');
    }));

  it('counts the address of the line where no proxy stands in front', () =>
    withDemo({ perAddress: 2, trustedHops: 0 }, async (demo) => {
      const statuses: number[] = [];
      for (const made of ['203.0.113.1', '203.0.113.2', '203.0.113.3']) statuses.push((await send(demo, made)).status);
      assert.deepEqual(statuses, [201, 201, 429], 'whatever a sender says of itself');
    }));

  it('does not count addresses of our own network, which may be those of a proxy, when nobody said', () =>
    withDemo({ perAddress: 1 }, async (demo) => assert.deepEqual(await sendMany(demo, 3, '203.0.113.1'), [201, 201, 201])));

  it('keeps no address', () =>
    withDemo({ perAddress: 5, trustedHops: 1 }, async (demo) => {
      await send(demo, '203.0.113.9');
      const tables = await Promise.all(['submissions', 'changes', 'marks', 'tries', 'accesses'].map((table) => demo.database.all(`SELECT * FROM ${table}`)));
      assert.doesNotMatch(JSON.stringify(tables), /203\.0\.113/);
    }));
});

describe('a limit by form', () => {
  it('lets so many in, from everybody together', () =>
    withDemo({ perForm: 2 }, async (demo) => {
      assert.deepEqual(await sendMany(demo, 3), [201, 201, 429]);
      assert.equal((await post(demo.url, aSubmission(9_000, { form: 'proposer-evenement' }))).status, 422, 'another form');
    }));
});
