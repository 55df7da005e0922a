import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import type { ReceivedAnswer } from '../../demo/server/store.js';
import { releaseForm } from '../../demo/server/statistics/form-release.js';
import { periodOf } from '../../demo/server/statistics/periods.js';
import { form as formSchema, parseContract, type Form } from '../../src/contract/index.js';
import { post, readProblem, uuid } from './helpers/answers.js';
import { temporaryFolder } from './helpers/child.js';
import { startDemo, type DemoServer } from './helpers/demo-server.js';

const codes = (name: string, count: number) => [...Array<undefined>(count)].map((_, i) => ({ code: `${name}${i}`, label: `${name} ${i}` }));
const table = (count: number) => ({
  id: 'large', version: 1, lists: { a: codes('a', count), b: codes('b', count) },
  modules: [{ id: 'm', questions: ['a', 'b'].map((id) => ({ id, type: 'choice', list: id, label: id, stat: { dimension: id } })) }],
});

let demo: DemoServer;
let today = '2026-03-10';
before(async () => {
  const formsFolder = join(temporaryFolder(), 'forms');
  mkdirSync(formsFolder);
  writeFileSync(join(formsFolder, 'large.json'), JSON.stringify(table(400)));
  demo = await startDemo({ formsFolder, now: () => new Date(`${today}T10:00:00Z`) });
  assert.equal((await post(demo.url, { schema: 'ij/submission@1', submissionId: uuid(1), form: 'large', version: 1, on: today, answers: { a: 'a1' }, skipped: ['b'] })).status, 201);
  today = '2027-01-02';
});
after(() => demo.close());

it('a form with more cells than are counted is refused by name, and the endpoint goes on', async () => {
  const { code, errors } = await readProblem(await fetch(`${demo.url}/api/forms/large/counts?by=a`), 422);
  assert.equal(code, 'too-much-to-count');
  assert.equal(errors?.[0]?.path, 'from');
  assert.match(errors?.[0]?.message ?? '', /^this period has 1 persons and \d+ cells to count/);
  assert.equal((await fetch(`${demo.url}/api/forms/large`)).status, 200);
});

/** Groups of 99. */
async function* crowd(count: number): AsyncGenerator<ReceivedAnswer> {
  await Promise.resolve();
  for (let i = 0; i < count; i += 1) yield { receivedOn: '2026-03-10', submission: { schema: 'ij/submission@1', submissionId: uuid(i + 2), form: 'crowd', version: 1, on: '2026-03-10', answers: { n: 99 }, skipped: [] } };
}

it('more persons than are counted are refused before anything is reserved for them', async () => {
  const parsed = parseContract<Form>(formSchema, { id: 'crowd', version: 1, modules: [{ id: 'm', questions: [{ id: 'n', type: 'number', integer: true, label: 'N', stat: { dimension: 'people' } }] }] });
  assert.ok(parsed.ok);
  const options = { period: periodOf('2026-03', 'year'), minCount: 5, editions: [parsed.value] };
  await assert.rejects(releaseForm(() => crowd(20_203), options), (error: { code?: string; message: string }) => {
    assert.match(error.message, /this period has 2000097 persons/);
    return true;
  });
  assert.equal((await releaseForm(() => crowd(20), options)).counts[0], 1_980);
});
