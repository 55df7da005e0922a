import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { formCounts, type FormCounts } from '../../src/contract/form-counts.js';
import { parseContract } from '../../src/contract/index.js';
import { readProblem, post, uuid } from './helpers/answers.js';
import { temporaryFolder } from './helpers/child.js';
import { keptDatabase } from './helpers/databases.js';
import { startDemo, type DemoServer } from './helpers/demo-server.js';

const version1 = {
  id: 'accueil', version: 1, title: 'Accueil',
  lists: { themes: [{ code: 'ETU', label: 'Études' }, { code: 'JOB', label: 'Emploi' }, { code: 'x-bourse', label: 'Bourse permis', mapsTo: 'ETU' }, { code: 'VIEUX', label: 'Ancien thème' }] },
  modules: [{ id: 'm', questions: [
    { id: 'theme', type: 'choice', list: 'themes', label: 'Thème', stat: { dimension: 'theme' } },
    { id: 'tranche', type: 'choice', options: [{ code: 'A16', label: '16–17 ans' }, { code: 'A18', label: '=18 ans' }], label: 'Âge', stat: { dimension: 'age' } },
    { id: 'outils', type: 'choices', options: [{ code: 'doc', label: 'Documentation' }, { code: 'rdv', label: 'Entretien' }], label: 'Outils', stat: { dimension: 'tools' } },
    { id: 'nb', type: 'number', integer: true, min: 1, max: 99, label: 'Combien de personnes ?', stat: { dimension: 'people' } },
    { id: 'prive', type: 'choice', options: [{ code: 'a', label: 'A' }], label: 'Contact', privacy: { envelope: 'contact' }, stat: { dimension: 'private' } },
  ] }],
};
const version2 = {
  ...version1, version: 2, followUp: true,
  lists: { themes: version1.lists.themes.map((option) => (option.code === 'VIEUX' ? { ...option, until: 1 } : option)) },
  modules: [...version1.modules, { id: 'local', kind: 'local', questions: [{ id: 'x-qpv', type: 'yesno', label: 'Quartier prioritaire ?', stat: { dimension: 'qpv' } }] }],
};

const formsFolder = join(temporaryFolder(), 'forms');
mkdirSync(formsFolder);
for (const form of [version1, version2]) writeFileSync(join(formsFolder, `accueil-${form.version}.json`), JSON.stringify(form));

let today = '2026-03-10';
let demo: DemoServer;
let sent = 0;

async function answer(times: number, answers: Record<string, unknown>, changes: Record<string, unknown> = {}): Promise<void> {
  for (let i = 0; i < times; i += 1) {
    const response = await post(demo.url, { schema: 'ij/submission@1', submissionId: uuid((sent += 1)), form: 'accueil', version: 2, on: '2026-03-10', answers, skipped: [], ...changes });
    assert.equal(response.status, 201, await response.text());
  }
}

before(async () => {
  demo = await startDemo({ formsFolder, adminToken: 'a token long enough', now: () => new Date(`${today}T10:00:00Z`) });
  await answer(8, { theme: 'VIEUX', tranche: 'A16' }, { version: 1 });
  await answer(30, { theme: 'ETU', tranche: 'A16', outils: ['doc', 'rdv'], 'x-qpv': true }, { desk: 'bij' });
  await answer(2, { theme: 'x-bourse', tranche: 'A18' });
  today = '2026-09-02';
  await answer(1, { theme: 'JOB', tranche: 'A18', nb: 25 }, { desk: 'bij' });
  await answer(9, { theme: 'JOB', tranche: 'A16', outils: ['doc'] });
  await answer(6, {});
  today = '2027-01-01';
  await answer(7, { theme: 'ETU', tranche: 'A18' });
});
after(() => demo.close());

const get = (query: string, init?: RequestInit): Promise<Response> => fetch(`${demo.url}/api/forms/accueil/${query}`, init);

async function counts(query: string): Promise<FormCounts> {
  const response = await get(`counts?${query}`);
  const parsed = parseContract(formCounts, await response.json());
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return parsed.value;
}

/** What is told, without what else may be asked for, which changes with the day. */
const toldIn = (text: string): unknown => ({ ...(JSON.parse(text) as FormCounts), offered: undefined });

const numbers = ({ cells, dimensions: [first] }: FormCounts): Record<string, unknown> => Object.fromEntries(cells.map((cell) => [cell[first?.id ?? ''], cell['n']]));

describe('counts of a form', () => {
  it('add versions up, fold local codes, keep closed ones and the line of no answer, weigh groups', async () => {
    const table = await counts('by=theme&from=2026-01-01&to=2026-12-31');
    assert.deepEqual(numbers(table), { ETU: 32, JOB: 34, VIEUX: 8, '': 6 });
    assert.equal(table.people, 80);
    assert.deepEqual(table.dimensions[0]?.values.map(({ label }) => label), ['Études', 'Emploi', 'Ancien thème', 'non demandé, ou sans réponse']);
    assert.equal(table.masked, 0);
  });

  it('without days, are those of the last closed year', async () => {
    const table = await counts('by=theme');
    assert.deepEqual([table.from, table.to], ['2026-01-01', '2026-12-31']);
  });

  it('hide a small cell, and others so that it can’t be worked out', async () => {
    const table = await counts('by=theme,age');
    const cell = (theme: string, age: string) => table.cells.find((one) => one['theme'] === theme && one['age'] === age)?.['n'];
    assert.equal(cell('ETU', 'A18'), null, 'two persons');
    assert.ok(table.masked >= 4, JSON.stringify(table.cells));
    assert.ok(table.notes.some((note) => note.includes('5 personnes')));
    for (const { n } of table.cells) assert.ok(n === null || n === 0 || Number(n) >= 5);
  });

  it('say of several answers that they don’t add up', async () => {
    const table = await counts('by=tools');
    assert.deepEqual(numbers(table), { doc: 39, rdv: 30, '': 41 });
    assert.equal(table.dimensions[0]?.multiple, true);
  });

  it('count local questions, desks and months; take a question’s id for its dimension', async () => {
    assert.deepEqual(numbers(await counts('by=qpv')), { yes: 30, no: 0, '': 50 });
    assert.deepEqual(numbers(await counts('by=x-qpv')), { yes: 30, no: 0, '': 50 });
    assert.deepEqual(numbers(await counts('by=desk')), { bij: 55, '': 25 });
    const months = numbers(await counts('by=month'));
    assert.deepEqual([months['2026-03'], months['2026-09'], months['2026-01']], [40, 40, 0]);
  });

  it('of some months are added up from what the year tells', async () => {
    const table = await counts('by=theme&from=2026-03-01&to=2026-04-30');
    assert.equal(table.people, 40);
    const whole = await counts('by=theme,month');
    const inMarch = Object.fromEntries(whole.cells.filter((cell) => cell['month'] === '2026-03').map((cell) => [cell['theme'], cell['n']]));
    const inApril = Object.fromEntries(whole.cells.filter((cell) => cell['month'] === '2026-04').map((cell) => [cell['theme'], cell['n']]));
    for (const [theme, n] of Object.entries(numbers(table))) {
      const told = inMarch[theme] === null || inApril[theme] === null ? null : Number(inMarch[theme]) + Number(inApril[theme]);
      assert.equal(n, told, theme);
    }
    assert.equal((await readProblem(await get('counts?by=theme,age&from=2026-03-01&to=2026-04-30'), 400)).code, 'invalid-query');
  });

  it('come with the totals of their lines, masked likewise, and with what else may be asked for', async () => {
    const table = await counts('by=theme,age');
    const totals = Object.fromEntries(table.totals.map(({ n, ...codes }) => [Object.values(codes).join(), n]));
    assert.deepEqual([totals['ETU'], totals['JOB'], totals['VIEUX']], [32, 34, 8]);
    for (const by of ['theme', 'age']) assert.deepEqual(numbers(await counts(`by=${by}`)), Object.fromEntries(table.totals.filter((cell) => by in cell).map((cell) => [cell[by], cell['n']])));
    assert.deepEqual((await counts('by=theme')).totals, []);
    assert.deepEqual(table.offered?.dimensions.map(({ id }) => id), ['theme', 'age', 'tools', 'qpv', 'desk', 'month']);
    assert.deepEqual(table.offered?.periods.map(({ from }) => from), ['2026-01-01', '2025-01-01', '2024-01-01', '2023-01-01'], 'whether anybody came in them or not');
    for (const { id } of table.offered?.dimensions ?? []) assert.ok((await counts(`by=${id}`)).cells.length);
    for (const { from, to } of table.offered?.periods ?? []) assert.ok(await counts(`by=theme&from=${from}&to=${to}`));
  });

  it('of a period that is not over are not told, and say when they will be', async () => {
    const problem = await readProblem(await get('counts?by=theme&from=2027-01-01&to=2027-12-31'), 422);
    assert.equal(problem.code, 'period-open');
    assert.match(problem.message ?? '', /2027-12-31/);
  });

  it('of a period that is over do not change with what comes later', async () => {
    const before = await (await get('counts?by=theme,age')).text();
    await answer(5, { theme: 'ETU', tranche: 'A18' });
    assert.equal(await (await get('counts?by=theme,age')).text(), before);
  });

  it('are refused by the name of what makes no sense', async () => {
    const cases: [query: string, path: string][] = [
      ['', 'by'], ['by=theme,age,tools', 'by'], ['by=theme,theme', 'by'], ['by=constructor', 'by'], ['by=private', 'by'], ['by=people', 'by'],
      ['by=theme&from=2026-01-15&to=2026-12-31', 'from'], ['by=theme&from=2026-02-30', 'from'], ['by=theme&to=demain', 'to'], ['by=theme&from=2026-12-01&to=2026-01-31', 'from'], ['by=theme&format=xml', 'format'],
    ];
    for (const [query, path] of cases) {
      const problem = await readProblem(await get(`counts?${query}`), 400);
      assert.equal(problem.errors?.[0]?.path, path, query);
    }
    await readProblem(await fetch(`${demo.url}/api/forms/inconnu/counts?by=theme`), 404);
  });

  it('come as a table for French spreadsheets, where no label is a formula', async () => {
    const response = await get('counts?by=theme,age&format=csv');
    const bytes = new Uint8Array(await response.arrayBuffer());
    assert.deepEqual([...bytes.slice(0, 3)], [0xef, 0xbb, 0xbf]);
    const text = new TextDecoder().decode(bytes);
    assert.equal(response.headers.get('content-type'), 'text/csv; charset=UTF-8');
    assert.match(text, /^Accueil\r\nPériode;2026-01-01;2026-12-31\r\nPersonnes;80\r\nSeuil;5\r\n/);
    assert.match(text, /Thème \/ Âge;16–17 ans;'=18 ans;/);
    assert.match(text, /Emploi;/);
    assert.match(text, /masqué/);
    assert.match(text, /\r\nTotal;/);
    assert.match(await (await get('counts?by=age&format=csv')).text(), /\r\n16–17 ans;47\r\n/);
  });
});

describe('the table of all answers', () => {
  const authorized = { headers: { Authorization: 'Bearer a token long enough' } };

  it('is there only for who has the token', async () => {
    for (const Authorization of ['', 'Bearer ', 'Bearer another', 'Basic a token long enough']) {
      assert.equal((await readProblem(await get('answers.csv', { headers: { Authorization } }), 404)).code, 'not-found');
    }
    const closed = await startDemo({ formsFolder });
    try {
      await readProblem(await fetch(`${closed.url}/api/forms/accueil/answers.csv`, { headers: { Authorization: 'Bearer ' } }), 404);
      await readProblem(await fetch(`${closed.url}/api/contacts`, authorized), 404);
    } finally {
      await closed.close();
    }
  });

  it('has one row an answer, over all versions, each labelled as it was given', async () => {
    const response = await get('answers.csv', authorized);
    assert.equal(response.headers.get('cache-control'), 'no-store');
    const [header, first, ninth] = (await response.text()).split('\r\n').filter((_, i) => [0, 1, 9].includes(i)).map((row) => row.split(';'));
    const at = (row: string[] | undefined, name: string) => row?.[header?.indexOf(name) ?? -1];
    assert.deepEqual([at(first, 'version (version)') ?? first?.[0], at(first, 'theme'), at(first, 'Thème (theme)')], ['1', 'VIEUX', 'Ancien thème']);
    assert.equal(at(first, 'Quartier prioritaire ? (x-qpv)'), '(non demandé)');
    assert.equal(at(ninth, 'Quartier prioritaire ? (x-qpv)'), 'oui');
    assert.equal(at(ninth, 'Outils : Documentation (outils.doc)'), 'oui');
    assert.equal(header?.some((name) => name.includes('prive')), false);
  });
});

describe('a period under way', () => {
  it('is told where this was asked for, and says that it will change', async () => {
    const live = await startDemo({ formsFolder, withRunning: true, now: () => new Date('2027-01-20T10:00:00Z') });
    try {
      for (let n = 1; n <= 6; n += 1) await post(live.url, { schema: 'ij/submission@1', submissionId: uuid(n), form: 'accueil', version: 2, on: '2027-01-20', answers: { theme: 'ETU' } });
      const table = (await (await fetch(`${live.url}/api/forms/accueil/counts?by=theme&from=2027-01-01&to=2027-12-31`)).json()) as FormCounts;
      assert.equal(numbers(table)['ETU'], 6);
      assert.match(table.notes[0] ?? '', /en cours/);
    } finally {
      await live.close();
    }
  });
});

describe('what was told of a period', () => {
  const clock = { day: '2026-05-01' };
  const now = (): Date => new Date(`${clock.day}T10:00:00Z`);
  const YEAR = 'counts?by=theme&from=2026-01-01&to=2026-12-31';
  const ask = (url: string, query: string): Promise<Response> => fetch(`${url}/api/forms/accueil/${query}`);
  const fill = async (url: string, changes: Record<string, unknown>[]): Promise<void> => {
    for (const [n, change] of changes.entries()) {
      const response = await post(url, { schema: 'ij/submission@1', submissionId: uuid(n + 1), form: 'accueil', version: 2, on: '2026-05-01', answers: { theme: 'ETU' }, ...change });
      assert.equal(response.status, 201, await response.text());
    }
  };

  it('is told the same with other settings, and when its answers are deleted', async () => {
    const databaseFile = await keptDatabase();
    clock.day = '2026-05-01';
    const first = await startDemo({ databaseFile, formsFolder, now });
    await fill(first.url, Array<Record<string, unknown>>(7).fill({ followUp: 'e'.repeat(64) }));
    clock.day = '2027-01-01';
    const told = await (await ask(first.url, YEAR)).text();
    await first.close();
    assert.equal((JSON.parse(told) as FormCounts).people, 7);

    const second = await startDemo({ databaseFile, formsFolder, now, minCount: 10, countsPeriod: 'month' });
    try {
      assert.deepEqual(toldIn(await (await ask(second.url, YEAR)).text()), toldIn(told));
      clock.day = '2029-04-30';
      assert.equal(await second.app.sweepAnswers(), 0);
      clock.day = '2029-05-01';
      assert.equal(await second.app.sweepAnswers(), 7);
      assert.deepEqual(await second.database.all('SELECT * FROM submissions'), []);
      assert.deepEqual(toldIn(await (await ask(second.url, YEAR)).text()), toldIn(told));
    } finally {
      await second.close();
    }
  });

  it('is counted before its answers are deleted, though nobody asked', async () => {
    clock.day = '2026-05-01';
    const live = await startDemo({ formsFolder, now, keepAnswers: 'P1Y' });
    try {
      await fill(live.url, Array<Record<string, unknown>>(6).fill({}));
      clock.day = '2027-05-01';
      assert.equal(await live.app.sweepAnswers(), 6);
      assert.equal(((await (await ask(live.url, YEAR)).json()) as FormCounts).people, 6);
    } finally {
      await live.close();
    }
  });

  it('is not told a second way by other periods', async () => {
    const databaseFile = await keptDatabase();
    clock.day = '2026-06-01';
    const monthly = await startDemo({ databaseFile, formsFolder, now, countsPeriod: 'month' });
    assert.equal((await ask(monthly.url, 'counts?by=theme&from=2026-05-01&to=2026-05-31')).status, 200);
    await monthly.close();
    clock.day = '2027-01-01';
    const yearly = await startDemo({ databaseFile, formsFolder, now });
    try {
      assert.equal((await readProblem(await ask(yearly.url, YEAR), 422)).code, 'period-told');
    } finally {
      await yearly.close();
    }
  });

  it('hides what one sheet alone says of a group, and a desk that one sheet alone names', async () => {
    clock.day = '2026-05-01';
    const live = await startDemo({ formsFolder, now });
    try {
      await fill(live.url, [...Array<Record<string, unknown>>(9).fill({ desk: 'bij' }), { answers: { theme: 'JOB', nb: 30 }, desk: 'made-up' }]);
      clock.day = '2027-01-01';
      assert.equal(numbers((await (await ask(live.url, YEAR)).json()) as FormCounts)['JOB'], null);
      const desks = (await (await ask(live.url, YEAR.replace('theme', 'desk'))).json()) as FormCounts;
      assert.deepEqual(desks.dimensions[0]?.values.map(({ code }) => code), ['bij', '']);
    } finally {
      await live.close();
    }
  });

  it('takes answers of the desks that are listed only', async () => {
    const live = await startDemo({ formsFolder, desks: ['bij', 'pij'] });
    try {
      await fill(live.url, [{ desk: 'bij' }, {}]);
      const refused = await readProblem(await post(live.url, { schema: 'ij/submission@1', submissionId: uuid(9), form: 'accueil', version: 2, on: '2026-05-01', answers: { theme: 'ETU' }, desk: 'other' }), 422);
      assert.deepEqual([refused.code, refused.errors?.[0]?.path, /"other"/.test(refused.message ?? '')], ['unknown-desk', 'desk', true]);
    } finally {
      await live.close();
    }
  });
});
