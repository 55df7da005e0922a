import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parseContract, receipt } from '../../src/contract/index.js';
import { aSubmission, post, readProblem, uuid } from './helpers/answers.js';
import { temporaryFolder } from './helpers/child.js';
import { keptDatabase } from './helpers/databases.js';
import { startDemo, TODAY, type DemoServer } from './helpers/demo-server.js';

let demo: DemoServer;
before(async () => (demo = await startDemo()));
after(() => demo.close());

const rowsOf = (n: number): Promise<Record<string, unknown>[]> => demo.database.all('SELECT * FROM submissions WHERE submission_id = ?', uuid(n));

const assertReceipt = async (response: Response, status: number, n: number): Promise<void> => {
  assert.equal(response.status, status);
  const parsed = parseContract(receipt, await response.json());
  assert.deepEqual(parsed, { ok: true, value: { schema: 'ij/receipt@1', submissionId: uuid(n), stored: true } });
};

describe('an answer that is right', () => {
  it('is stored, then acknowledged', async () => {
    await assertReceipt(await post(demo.url, aSubmission(1)), 201, 1);
    assert.equal((await rowsOf(1)).length, 1);
  });

  it('is kept with days only: no hour, no address, no browser', async () => {
    await assertReceipt(await post(demo.url, aSubmission(2), { 'User-Agent': 'a-browser-of-its-own' }), 201, 2);
    const [row] = await rowsOf(2);
    assert.deepEqual(Object.keys(row ?? {}).sort(), ['asks', 'content', 'event_day', 'form', 'illustrative', 'received_on', 'sealed', 'seq', 'submission_id', 'version']);
    assert.equal(row?.['received_on'], TODAY);
    assert.doesNotMatch(JSON.stringify(row), /a-browser|127\.0\.0\.1|\d\d:\d\d/);
  });

  it('sent again, even written in another order, is acknowledged again and stored once', async () => {
    const sent = aSubmission(3);
    await assertReceipt(await post(demo.url, sent), 201, 3);
    await assertReceipt(await post(demo.url, Object.fromEntries(Object.entries(sent).reverse())), 200, 3);
    assert.equal((await rowsOf(3)).length, 1);
  });

  it('sent fifty times at once is stored once, created once', async () => {
    const responses = await Promise.all(
      Array<number>(50)
        .fill(4)
        .map((n) => post(demo.url, aSubmission(n))),
    );
    const statuses = responses.map(({ status }) => status).sort();
    assert.deepEqual(statuses, [...Array<number>(49).fill(200), 201]);
    assert.equal((await rowsOf(4)).length, 1);
  });

  it('of two visitors who say the same is two answers', async () => {
    await assertReceipt(await post(demo.url, aSubmission(5)), 201, 5);
    await assertReceipt(await post(demo.url, aSubmission(6)), 201, 6);
  });
});

describe('another answer under the same id', () => {
  it('is refused, replaces nothing and is never said to be stored', async () => {
    await assertReceipt(await post(demo.url, aSubmission(10)), 201, 10);
    const problem = await readProblem(await post(demo.url, aSubmission(10, { answers: { reves: ['libraire'] } })), 409);
    assert.equal(problem.code, 'conflict');
    assert.equal('stored' in problem, false);
    assert.match(String((await rowsOf(10))[0]?.['content']), /vétérinaire/);
  });
});

describe('a document of the wrong shape', () => {
  const cases: [name: string, body: unknown, path: string][] = [
    ['no schema', { ...aSubmission(20), schema: undefined }, 'schema'],
    ['an id that is not a UUID v4', { ...aSubmission(20), submissionId: '1' }, 'submissionId'],
    ['a form name with a slash', { ...aSubmission(20), form: '../x' }, 'form'],
    ['a version that is text', { ...aSubmission(20), version: '1' }, 'version'],
    ['a day that does not exist', { ...aSubmission(20), on: '2027-02-30' }, 'on'],
    ['an answer with an object inside', aSubmission(20, { answers: { reves: { a: { b: 1 } } } }), 'answers.reves.a'],
    ['a list in a list', aSubmission(20, { answers: { reves: [['x']] } }), 'answers.reves[0]'],
    ['a skipped question that is a number', { ...aSubmission(20), skipped: ['sexe', 3] }, 'skipped[1]'],
    ['a list instead of a document', [], '(document)'],
    ['null', null, '(document)'],
  ];
  for (const [name, body, path] of cases) {
    it(`${name}: 400 names ${path}`, async () => {
      const problem = await readProblem(await post(demo.url, body), 400);
      assert.equal(problem.code, 'invalid-document');
      assert.ok(
        problem.errors?.some((error) => error.path === path),
        JSON.stringify(problem.errors),
      );
    });
  }

  it('a key that aims at a prototype is dropped, and reaches none', async () => {
    const body = JSON.stringify(aSubmission(21)).replace('"sexe":"f"', '"__proto__":{"polluted":true}');
    await assertReceipt(await post(demo.url, body), 201, 21);
    assert.doesNotMatch(String((await rowsOf(21))[0]?.['content']), /polluted/);
    assert.equal('polluted' in {}, false);
  });
});

describe('answers the form refuses', () => {
  const cases: [name: string, answers: Record<string, unknown>, q: string, code: string][] = [
    ['an option that is not there', { stage: 'creche' }, 'stage', 'unknown-code'],
    ['a required question left out', { reves: undefined }, 'reves', 'required'],
    ['a blank dream', { reves: ['  '] }, 'reves', 'required'],
    ['four dreams', { reves: ['a', 'b', 'c', 'd'] }, 'reves', 'too-many'],
    ['a dream as long as a letter', { reves: ['x'.repeat(81)] }, 'reves', 'too-long'],
    ['a dream that is not a list', { reves: 'pilote' }, 'reves', 'wrong-type'],
    ['dreams in rows', { reves: [{ metier: 'pilote' }] }, 'reves', 'wrong-type'],
    ['a question nobody asked', { couleur: 'vert' }, 'couleur', 'not-asked'],
    ['a question that is hidden', { idee: ['amis'], rencontre: 'stage' }, 'rencontre', 'not-asked'],
  ];
  for (const [name, answers, q, code] of cases) {
    it(`${name}: 422 names ${q}`, async () => {
      const problem = await readProblem(await post(demo.url, aSubmission(30, { answers })), 422);
      const error = problem.errors?.find((one) => one.q === q);
      assert.equal(error?.code, code, JSON.stringify(problem));
      assert.ok(error.message.includes(`"${q}"`), error.message);
      assert.equal((await rowsOf(30)).length, 0);
    });
  }

  it('a question shown by another answer is taken', async () => {
    const answers = { idee: ['rencontre'], rencontre: 'stage' };
    await assertReceipt(await post(demo.url, aSubmission(31, { answers })), 201, 31);
  });

  it('every type of the example form is taken', async () => {
    const answers = {
      sujets: ['metiers'],
      question: 'Que faire ?',
      reves: ['Luthière'],
      essaye: true,
      ou: 'au CIO',
      situation: 'recherche',
      age: 17,
      postal: '16100',
      debut: '2026-09-01',
      confiance: 4,
      enquete: true,
    };
    const sent = { schema: 'ij/submission@1', submissionId: uuid(32), form: 'accueil-exemple', version: 1, on: '2027-01-20', answers };
    await assertReceipt(await post(demo.url, sent), 201, 32);
    await assertReceipt(
      await post(demo.url, { ...sent, submissionId: uuid(33), variant: 'express', answers: { sujets: ['emploi'] } }),
      201,
      33,
    );
  });

  it('an unknown form is 404; an unknown version or variant is 422 and says so', async () => {
    assert.equal((await readProblem(await post(demo.url, aSubmission(34, { form: 'autre' })), 404)).code, 'unknown-form');
    assert.equal((await readProblem(await post(demo.url, aSubmission(34, { version: 9 })), 422)).code, 'unknown-version');
    assert.equal((await readProblem(await post(demo.url, aSubmission(34, { variant: 'constructor' })), 422)).code, 'unknown-variant');
  });
});

describe('a body that can not be read', () => {
  it('of another type: 415', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=latin1', 'application/jsonp']) {
      await readProblem(await post(demo.url, aSubmission(40), { 'Content-Type': type }), 415);
    }
    await assertReceipt(await post(demo.url, aSubmission(41), { 'Content-Type': 'application/json; charset=UTF-8' }), 201, 41);
  });

  it('broken, empty or not UTF-8: 400, without quoting it', async () => {
    const broken = await readProblem(await post(demo.url, '{"secret": '), 400);
    assert.equal(broken.code, 'not-json');
    assert.doesNotMatch(JSON.stringify(broken), /secret/);
    assert.equal((await readProblem(await post(demo.url, ''), 400)).code, 'not-json');
    assert.equal((await readProblem(await post(demo.url, new Uint8Array([0x22, 0xff, 0x22])), 400)).code, 'not-utf-8');
  });

  it('deep: 400, however deep', async () => {
    for (const depth of [13, 100_000]) {
      const body = `{"schema":${'['.repeat(depth)}${']'.repeat(depth)}}`;
      assert.equal((await readProblem(await post(demo.url, body), 400)).code, 'too-deep');
    }
  });

  it('over 256 kB: 413, announced or streamed', async () => {
    const big = JSON.stringify(aSubmission(42, { answers: { reves: ['x'.repeat(300_000)] } }));
    assert.equal((await readProblem(await post(demo.url, big), 413)).code, 'too-long');
    const body = new Blob([big.repeat(4)]).stream();
    const streamed = await fetch(`${demo.url}/api/submissions`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
      duplex: 'half',
    } as RequestInit);
    assert.equal((await readProblem(streamed, 413)).code, 'too-long');
  });

  it('full of faults: the refusal stays short', async () => {
    const answers = Object.fromEntries(
      Array<number>(5_000)
        .fill(0)
        .map((_, i) => [`é${i}${'k'.repeat(30)}`, i]),
    );
    const response = await post(demo.url, aSubmission(43, { answers }));
    assert.ok(((await readProblem(response, 400)).errors?.length ?? 0) <= 100);
  });
});

describe('a form that changed since', () => {
  it('does not turn a stored answer into a refused one', async () => {
    const databaseFile = await keptDatabase();
    const first = await startDemo({ databaseFile });
    assert.equal((await post(first.url, aSubmission(60))).status, 201);
    await first.close();
    const formsFolder = temporaryFolder();
    const next = { id: 'metiers-reves', version: 2, modules: [{ id: 'm', questions: [{ id: 'autre', type: 'text', label: 'Autre' }] }] };
    writeFileSync(join(formsFolder, 'metiers-reves.json'), JSON.stringify(next));
    const second = await startDemo({ databaseFile, formsFolder });
    try {
      await assertReceipt(await post(second.url, aSubmission(60)), 200, 60);
      await readProblem(await post(second.url, aSubmission(61)), 422);
    } finally {
      await second.close();
    }
  });
});

describe('when the disk fails', () => {
  it('nothing is acknowledged: 503, with when to come back, and no detail', async () => {
    const faults: unknown[] = [];
    const broken = await startDemo({ onFault: (error) => faults.push(error) });
    try {
      await broken.database.run('ALTER TABLE submissions RENAME TO elsewhere');
      const response = await post(broken.url, aSubmission(50));
      assert.equal(response.headers.get('retry-after'), '5');
      const problem = await readProblem(response, 503);
      assert.equal(problem.retryAfter, 5);
      assert.equal('stored' in problem, false);
      assert.equal(faults.length, 1);
    } finally {
      await broken.close();
    }
  });
});
