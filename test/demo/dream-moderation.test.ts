import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createApp } from '../../demo/server/app.js';
import { aSubmission, post, readProblem } from './helpers/answers.js';
import { startDemo, type DemoServer } from './helpers/demo-server.js';

const TOKEN = 'a-token-of-this-test';
const authorized = { Authorization: `Bearer ${TOKEN}` };
let demo: DemoServer;
before(async () => (demo = await startDemo({ adminToken: TOKEN })));
after(() => demo.close());

interface Listed {
  readonly counts: { readonly open: number; readonly decided: number };
  readonly items: readonly { readonly words: string; readonly people: number; readonly suggestions: readonly { readonly id: string; readonly label: string }[] }[];
  readonly decided: readonly { readonly words: string; readonly decision: string; readonly label?: string }[];
}

const list = async (): Promise<Listed> => (await (await fetch(`${demo.url}/api/moderation/dreams`, { headers: authorized })).json()) as Listed;
const decide = (body: unknown): Promise<Response> =>
  fetch(`${demo.url}/api/moderation/dreams`, { method: 'POST', headers: { 'Content-Type': 'application/json', ...authorized }, body: JSON.stringify(body) });
let last = 0;
async function answer(...reves: string[]): Promise<void> {
  assert.equal((await post(demo.url, aSubmission((last += 1), { answers: { reves } }))).status, 201);
}
const jobs = async (): Promise<string[]> => {
  const { counts } = (await (await fetch(`${demo.url}/api/forms/metiers-reves/dreams`)).json()) as { counts: { job: string; n: number | null }[] };
  return counts.map(({ job, n }) => `${job}: ${n}`);
};

describe('dreams in free text', () => {
  it('are counted by the job they mean, and what is no answer not at all', async () => {
    for (const reves of [['Footbaleuse', 'je sais pas'], ['footballeur'], ['joueuse de foot'], ['foot au PSG'], ['Footballeur·euse', 'maman']]) await answer(...reves);
    assert.deepEqual(await jobs(), ['Footballeur, footballeuse: 5']);
  });

  it('that mean none of the list are for the team alone, the commonest first', async () => {
    await answer('Zorglonde', 'Brimbelle');
    for (let n = 0; n < 4; n += 1) await answer(n % 2 ? 'zorglonde' : 'Zorglondé');
    const { counts, items } = await list();
    assert.equal(counts.open, 2);
    assert.deepEqual(items.map(({ words, people }) => [words, people]), [['Zorglonde', 5], ['Brimbelle', 1]]);
    for (const headers of [{}, { Authorization: 'Bearer wrong' }] as Record<string, string>[]) {
      for (const path of ['dreams', 'jobs?q=foot']) await readProblem(await fetch(`${demo.url}/api/moderation/${path}`, { headers }), 404);
    }
  });

  it('count as decided at the next release, after a start too', async () => {
    assert.equal((await decide({ words: 'Zorglonde', decision: 'job', job: 'footballeur' })).status, 200);
    assert.equal((await decide({ words: 'Brimbelle', decision: 'none' })).status, 200);
    await answer('je sais pas');
    assert.deepEqual(await jobs(), ['Footballeur, footballeuse: 10']);
    const { counts, decided } = await list();
    assert.deepEqual(counts, { open: 0, decided: 2 });
    assert.equal(decided.find(({ words }) => words === 'zorglonde')?.label, 'Footballeur, footballeuse');
    const again = await createApp({ database: demo.database, options: { adminToken: TOKEN } });
    const table = (await (await again.fetch(new Request('http://localhost/api/forms/metiers-reves/dreams'))).json()) as { counts: { n: number }[] };
    assert.equal(table.counts[0]?.n, 10);
    again.close();
  });

  it('are open again when a decision is undone, or kept as they are', async () => {
    await decide({ words: 'ZORGLONDE', decision: 'undo' });
    assert.equal((await list()).counts.open, 1);
    await decide({ words: 'zorglonde', decision: 'own' });
    await answer('rien');
    assert.deepEqual(await jobs(), ['Footballeur, footballeuse: 5', 'Zorglondé: 5'].sort());
  });

  it('go to no job that is not in the list', async () => {
    const { code } = await readProblem(await decide({ words: 'zorglonde', decision: 'job', job: 'nulle-part' }), 422);
    assert.equal(code, 'unknown-job');
    await readProblem(await decide({ words: '…', decision: 'none' }), 400);
  });

  it('find jobs to choose from', async () => {
    const { items } = (await (await fetch(`${demo.url}/api/moderation/jobs?q=infirmi`, { headers: authorized })).json()) as { items: { label: string }[] };
    assert.equal(items[0]?.label, 'Infirmier, infirmière');
  });
});
