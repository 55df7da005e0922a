import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { dreamCounts, parseContract, type DreamCounts } from '../../src/contract/index.js';
import { aSubmission, post, readProblem } from './helpers/answers.js';
import { startDemo, TODAY, type DemoServer } from './helpers/demo-server.js';

const DREAMS = '/api/forms/metiers-reves/dreams';

async function readTable(url: string, path = DREAMS): Promise<DreamCounts> {
  const response = await fetch(url + path, { headers: { Accept: 'application/json' } });
  assert.equal(response.status, 200);
  const parsed = parseContract(dreamCounts, await response.json());
  assert.ok(parsed.ok);
  return parsed.value;
}

const cellOf = ({ counts }: DreamCounts, job: string, sex: string) => counts.find((cell) => cell.job === job && cell.sex === sex)?.n;

async function postMany(url: string, from: number, to: number, answers: Record<string, unknown> = {}): Promise<void> {
  for (let n = from; n <= to; n += 1) assert.equal((await post(url, aSubmission(n, { answers }))).status, 201);
}

describe('the illustrative table', () => {
  let demo: DemoServer;
  let table: DreamCounts;
  before(async () => {
    demo = await startDemo({ seeded: true });
    table = await readTable(demo.url);
  });
  after(() => demo.close());

  it('says what it is, and of whom', () => {
    assert.equal(table.title, 'Mes 3 métiers rêvés');
    assert.match(table.source ?? '', /Données d'illustration/);
    assert.equal(table.people, 1_600);
    assert.equal(table.minCount, 5);
    assert.deepEqual(
      table.stages.map(({ id }) => id),
      ['primaire', 'college', 'lycee', 'etudes', 'actif', 'retraite'],
    );
  });

  it('is rich under the threshold: at least twenty jobs, every period, the three sexes', () => {
    const shown = table.counts.filter(({ n }) => typeof n === 'number');
    assert.ok(new Set(shown.map(({ job }) => job)).size >= 20);
    assert.deepEqual(new Set(shown.map(({ stage }) => stage)), new Set(table.stages.map(({ id }) => id)));
    assert.deepEqual(new Set(shown.map(({ sex }) => sex)), new Set(['f', 'm', 'x']));
  });

  it('tells no number from 1 to 4, anywhere', async () => {
    const text = await (await fetch(demo.url + DREAMS)).text();
    for (const [, n] of text.matchAll(/"n":(\d+)/g)) assert.ok(Number(n) >= 5, text);
  });

  it('gives nothing to subtract from: no margin, and many hidden cells behind the only totals', () => {
    const sum = table.counts.reduce((total, { n }) => total + (n ?? 0), 0);
    assert.equal(table.answers, sum);
    assert.ok(
      table.counts.every(({ sex, stage }) => sex && stage !== undefined),
      'only the finest cells',
    );
    assert.ok(table.masked > 100, 'the rest, if it were guessed, is spread over many cells');
    const hidden = table.counts.filter(({ n }) => n === null).length;
    assert.ok(table.masked > hidden, 'some are of jobs that are not even named');
  });

  it('names no job that no group shares', () => {
    const named = new Set(table.counts.map(({ job }) => job));
    for (const job of named)
      assert.ok(
        table.counts.some((cell) => cell.job === job && (cell.n ?? 0) >= 5),
        job,
      );
  });
});

describe('the table of a new form', () => {
  let demo: DemoServer;
  before(async () => (demo = await startDemo()));
  after(() => demo.close());

  it('is empty, then hides four and tells five', async () => {
    assert.deepEqual((await readTable(demo.url)).counts, []);
    await postMany(demo.url, 1, 4);
    assert.deepEqual((await readTable(demo.url)).counts, []);
    await postMany(demo.url, 5, 5);
    const table = await readTable(demo.url);
    assert.equal(cellOf(table, 'Vétérinaire', 'f'), 5);
    assert.equal(table.updated, TODAY);
    assert.equal(table.source, 'Réponses envoyées ici');
  });

  it('counts a missing sex as a group of its own, and one spelling with the other', async () => {
    await postMany(demo.url, 11, 15, { sexe: undefined, reves: ['VETERINAIRE', 'vétérinaire'] });
    assert.equal(cellOf(await readTable(demo.url), 'Vétérinaire', 'x'), 5);
  });

  it('of a form without sex nor stage is a table too', async () => {
    const answers = { sexe: undefined, stage: undefined, sujets: ['metiers'], reves: ['Libraire'] };
    for (let n = 21; n <= 25; n += 1)
      assert.equal((await post(demo.url, aSubmission(n, { form: 'accueil-exemple', answers }))).status, 201);
    const table = await readTable(demo.url, '/api/forms/accueil-exemple/dreams');
    assert.deepEqual(table.counts, [{ job: 'Libraire', code: 'D1211', sex: 'x', stage: null, n: 5 }]);
    assert.deepEqual(table.stages, []);
  });

  it('of an unknown form is a 404', async () => {
    await readProblem(await fetch(`${demo.url}/api/forms/inconnu/dreams`), 404);
  });
});

describe('a threshold and a batch of one’s own', () => {
  it('MIN_COUNT 11 hides ten', async () => {
    const demo = await startDemo({ minCount: 11 });
    try {
      await postMany(demo.url, 1, 10);
      assert.deepEqual((await readTable(demo.url)).counts, []);
      await postMany(demo.url, 11, 11);
      assert.equal(cellOf(await readTable(demo.url), 'Vétérinaire', 'f'), 11);
    } finally {
      await demo.close();
    }
  });

  it('RELEASE_BATCH 6 shows nothing of an answer until five more have come', async () => {
    const demo = await startDemo({ releaseBatch: 6 });
    const readTag = async () => (await fetch(demo.url + DREAMS)).headers.get('etag');
    try {
      await postMany(demo.url, 1, 6);
      const first = await readTag();
      await postMany(demo.url, 7, 11);
      assert.equal(await readTag(), first);
      assert.equal(cellOf(await readTable(demo.url), 'Vétérinaire', 'f'), 6);
      await postMany(demo.url, 12, 12);
      assert.notEqual(await readTag(), first);
      assert.equal(cellOf(await readTable(demo.url), 'Vétérinaire', 'f'), 12);
    } finally {
      await demo.close();
    }
  });
});

describe('reading again', () => {
  let demo: DemoServer;
  before(async () => (demo = await startDemo({ seeded: true })));
  after(() => demo.close());

  it('costs nothing while nothing changed, and tells when something did', async () => {
    const first = await fetch(demo.url + DREAMS);
    const tag = first.headers.get('etag') ?? '';
    assert.match(tag, /^"[\w-]{20,}"$/);
    assert.equal(first.headers.get('cache-control'), 'no-cache');
    assert.match(first.headers.get('vary') ?? '', /Accept/);
    const same = await fetch(demo.url + DREAMS, { headers: { 'If-None-Match': `"other", W/${tag}` } });
    assert.equal(same.status, 304);
    assert.equal(await same.text(), '');
    assert.equal(same.headers.get('etag'), tag);
    await postMany(demo.url, 1, 1);
    const changed = await fetch(demo.url + DREAMS, { headers: { 'If-None-Match': tag } });
    assert.equal(changed.status, 200);
    assert.notEqual(changed.headers.get('etag'), tag);
  });

  it('works for a form as well', async () => {
    const tag = (await fetch(`${demo.url}/api/forms/metiers-reves`)).headers.get('etag') ?? '';
    assert.equal((await fetch(`${demo.url}/api/forms/metiers-reves`, { headers: { 'If-None-Match': tag } })).status, 304);
  });
});
