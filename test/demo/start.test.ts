import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { openDatabase } from '../../demo/server/database.js';
import { aSubmission, post, uuid } from './helpers/answers.js';
import { runFailingStart, spawnDemo, temporaryFolder, type RunningDemo } from './helpers/child.js';
import { openEventStream } from './helpers/event-stream.js';

const POSTS = 200;
const AT_ONCE = 8;

/** Posts answers 1 to 200, several at a time, until the server dies; returns those it acknowledged. */
async function postUntilKilled(demo: RunningDemo, killAfter: number): Promise<Set<number>> {
  const acknowledged = new Set<number>();
  let next = 1;
  const postOneByOne = async (): Promise<void> => {
    while (next <= POSTS) {
      const n = next++;
      const receipt = (await post(demo.url, aSubmission(n))
        .then((response) => response.json())
        .catch(() => undefined)) as { stored?: boolean } | undefined;
      if (receipt?.stored) acknowledged.add(n);
      if (acknowledged.size === killAfter) demo.child.kill('SIGKILL');
    }
  };
  await Promise.all(Array<undefined>(AT_ONCE).fill(undefined).map(postOneByOne));
  return acknowledged;
}

/** How many times each answer is in the database, by id. */
async function countIn(folder: string): Promise<Map<string, number>> {
  const database = await openDatabase(join(folder, 'demo.db'));
  const rows = await database.all<{ id: string; n: number }>('SELECT submission_id AS id, count(*) AS n FROM submissions GROUP BY submission_id');
  await database.close();
  return new Map(rows.map(({ id, n }) => [id, n]));
}

describe('a server killed in the middle', () => {
  it('has every answer it acknowledged, exactly once, and takes the rest again', async () => {
    const folder = temporaryFolder();
    const first = await spawnDemo({ DATA_DIR: folder, PORT: '0' });
    const acknowledged = await postUntilKilled(first, 77);
    assert.ok(acknowledged.size >= 77 && acknowledged.size < POSTS, String(acknowledged.size));
    const counts = await countIn(folder);
    for (const n of acknowledged) assert.equal(counts.get(uuid(n)), 1, `answer ${n}`);

    const second = await spawnDemo({ DATA_DIR: folder, PORT: '0' });
    for (let n = 1; n <= POSTS; n += 1) {
      const { status } = await post(second.url, aSubmission(n));
      assert.equal(status === 200 || (status === 201 && !acknowledged.has(n)), true, `answer ${n}: ${status}`);
    }
    const table = (await (await fetch(`${second.url}/api/forms/metiers-reves/dreams`)).json()) as { people: number };
    assert.equal(table.people, 1_600 + POSTS);
    assert.equal(await second.stop('SIGTERM'), 0);
  });
});

describe('a start', () => {
  it('finds the next port when its own is taken, and says so', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const demo = await spawnDemo({ DATA_DIR: ':memory:', PORT: String(port) });
    try {
      assert.match(demo.stderr(), new RegExp(`Port ${port} is in use`));
      assert.ok(Number(new URL(demo.url).port) > port);
      assert.equal((await fetch(`${demo.url}/api/health`)).status, 200);
    } finally {
      assert.equal(await demo.stop('SIGINT'), 0);
      taken.close();
    }
  });

  it('ends at once on a signal, even with a reader on the line', async () => {
    const demo = await spawnDemo({ DATA_DIR: ':memory:', PORT: '0' });
    const stream = await openEventStream(`${demo.url}/api/forms/metiers-reves/dreams`);
    const [code] = await Promise.all([demo.stop('SIGTERM'), stream.ended()]);
    assert.equal(code, 0);
  });

  it('stops at a form that is wrong, naming the file and the place', async () => {
    const folder = temporaryFolder();
    const question = { id: 'a', type: 'text', label: 'A', showIf: { q: 'later', eq: 1 } };
    writeFileSync(join(folder, 'bad.json'), JSON.stringify({ id: 'bad', version: 1, modules: [{ id: 'm', questions: [question] }] }));
    const { code, stderr } = await runFailingStart({ DATA_DIR: ':memory:', PORT: '0', FORMS_DIR: folder });
    assert.equal(code, 1);
    assert.match(stderr, /bad\.json is not a valid form/);
    assert.match(stderr, /modules\[0\]\.questions\[0\]\.showIf\.q "later" is not a question/);
  });

  it('refuses a setting that makes no sense, by its name', async () => {
    const { code, stderr } = await runFailingStart({ DATA_DIR: ':memory:', PORT: '0', MIN_COUNT: '-3' });
    assert.equal(code, 1);
    assert.match(stderr, /MIN_COUNT is "-3": expected a whole number/);
  });
});

describe('the database', () => {
  it('is brought up to date once, and opens again as it is', async () => {
    const file = join(temporaryFolder(), 'demo.db');
    const first = await openDatabase(file);
    const version = await first.version();
    assert.ok(version >= 1);
    await first.close();
    const again = await openDatabase(file);
    assert.equal(await again.version(), version);
    await again.close();
  });
});
