import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openDatabase } from '../../demo/server/database.js';
import { forgetKey, requireSameKey } from '../../demo/server/secret.js';
import { aSubmission, post, uuid } from './helpers/answers.js';
import { spawnDemo, type RunningDemo } from './helpers/child.js';
import { answersAt, dataEnvironment, emptyDatabase, keptDatabase } from './helpers/databases.js';

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
async function countIn(environment: Record<string, string>): Promise<Map<string, number>> {
  const database = await openDatabase(answersAt(environment));
  const rows = await database.all<{ id: string; n: number }>('SELECT submission_id AS id, count(*) AS n FROM submissions GROUP BY submission_id');
  await database.close();
  return new Map(rows.map(({ id, n }) => [id, n]));
}

describe('a server killed in the middle', () => {
  it('has every answer it acknowledged, exactly once, and takes the rest again', async () => {
    const environment = await dataEnvironment();
    const first = await spawnDemo(environment);
    const acknowledged = await postUntilKilled(first, 77);
    assert.ok(acknowledged.size >= 77 && acknowledged.size < POSTS, String(acknowledged.size));
    const counts = await countIn(environment);
    for (const n of acknowledged) assert.equal(counts.get(uuid(n)), 1, `answer ${n}`);

    const second = await spawnDemo(environment);
    for (let n = 1; n <= POSTS; n += 1) {
      const { status } = await post(second.url, aSubmission(n));
      assert.equal(status === 200 || (status === 201 && !acknowledged.has(n)), true, `answer ${n}: ${status}`);
    }
    const table = (await (await fetch(`${second.url}/api/forms/metiers-reves/dreams`)).json()) as { people: number };
    assert.equal(table.people, 1_600 + POSTS);
    assert.equal(await second.stop('SIGTERM'), 0);
  });
});

describe('a database', () => {
  it('is brought up to date once, and opens again as it is', async () => {
    const where = await keptDatabase();
    const first = await openDatabase(where);
    const version = await first.version();
    assert.ok(version >= 1);
    await first.close();
    const again = await openDatabase(where);
    assert.equal(await again.version(), version);
    await again.close();
  });

  it('is used with the key of follow-up codes that it was begun with, and no other', async () => {
    const database = await openDatabase(await emptyDatabase());
    const [key, another] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];
    await requireSameKey(database, key);
    await requireSameKey(database, key);
    await assert.rejects(requireSameKey(database, another), /not the one that this database was begun with/);
    await forgetKey(database);
    await requireSameKey(database, another);
    await database.close();
  });
});
