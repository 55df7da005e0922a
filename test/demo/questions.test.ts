import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createApp } from '../../demo/server/app.js';
import { openDatabase } from '../../demo/server/database.js';
import { QuestionStore, type SaidQuestion } from '../../demo/server/question-store.js';
import { identityHints } from '../../demo/server/question-hints.js';
import { seedOnce } from '../../demo/server/seed/seed.js';
import { Store } from '../../demo/server/store.js';
import { parseContract } from '../../src/contract/index.js';
import { questions, type Questions } from '../../src/contract/question-wall.js';
import { post, readProblem, uuid } from './helpers/answers.js';
import { emptyDatabase } from './helpers/databases.js';
import { startDemo, type DemoServer } from './helpers/demo-server.js';
import { openEventStream } from './helpers/event-stream.js';

const TOKEN = 'a-token-of-this-test';
const authorized = { Authorization: `Bearer ${TOKEN}` };
let demo: DemoServer;
let today = '2027-01-20';
before(async () => (demo = await startDemo({ adminToken: TOKEN, now: () => new Date(`${today}T10:00:00Z`) })));
after(() => demo.close());

interface Listed {
  readonly counts: { readonly waiting: number; readonly published: number; readonly refused: number };
  readonly themes: readonly { readonly id: string }[];
  readonly waiting: readonly { readonly submissionId: string; readonly said: string; readonly theme: string; readonly month: string; readonly hints: readonly { readonly kind: string }[]; readonly similar: readonly { readonly id: number }[] }[];
  readonly published: readonly { readonly id: number; readonly text: string; readonly people: number; readonly months: readonly string[] }[];
  readonly refused: readonly { readonly submissionId: string }[];
}

const list = async (): Promise<Listed> => (await (await fetch(`${demo.url}/api/moderation/questions`, { headers: authorized })).json()) as Listed;
const decide = (body: unknown, headers: Record<string, string> = authorized): Promise<Response> =>
  fetch(`${demo.url}/api/moderation/questions`, { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(body) });

async function decided(body: unknown): Promise<Listed> {
  const response = await decide(body);
  assert.equal(response.status, 200, await response.clone().text());
  return (await response.json()) as Listed;
}

async function ask(n: number, question: string, theme = 'emploi'): Promise<string> {
  const response = await post(demo.url, { schema: 'ij/submission@1', submissionId: uuid(n), form: 'socle-ij', version: 1, variant: 'public', desk: 'bij-du-test', on: today, lang: 'fr', skipped: [], answers: { theme, question, age: '16-17' } });
  assert.equal(response.status, 201, await response.text());
  return uuid(n);
}

const wallText = async (): Promise<string> => (await fetch(`${demo.url}/api/questions`)).text();
async function wall(): Promise<Questions> {
  const parsed = parseContract(questions, JSON.parse(await wallText()));
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return parsed.value;
}

describe('a question that somebody asked', () => {
  it('is on no address but the team’s until it is approved, and never in its own words', async () => {
    const submission = await ask(1, 'Ou trouver un stage, je suis Zorglub du lycée');
    assert.doesNotMatch(await wallText(), /Zorglub|trouver/);
    const { counts, waiting } = await list();
    assert.deepEqual([counts, waiting[0]?.said, waiting[0]?.month], [{ waiting: 1, published: 0, refused: 0 }, 'Ou trouver un stage, je suis Zorglub du lycée', '2027-01']);
    await decided({ decision: 'publish', submission, text: 'Où trouver un stage ?', theme: 'emploi' });
    const { items } = await wall();
    assert.deepEqual(items.map(({ text, theme, months, asked }) => [text, theme, months, asked]), [['Où trouver un stage ?', 'emploi', [], 'sometimes']]);
    assert.doesNotMatch(await wallText(), new RegExp(`Zorglub|${submission}|bij-du-test|16-17|2027-01-20T`));
  });

  it('is not shown to who has no token', async () => {
    for (const headers of [{}, { Authorization: 'Bearer wrong' }] as Record<string, string>[]) {
      await readProblem(await fetch(`${demo.url}/api/moderation/questions`, { headers }), 404);
      await readProblem(await decide({ decision: 'refuse', submission: uuid(1) }, headers), 404);
    }
  });

  it('joins one that is there, and is often asked from the threshold on, once the month is over, without a number', async () => {
    const [{ id } = { id: 0 }] = (await list()).published;
    for (let n = 2; n <= 5; n += 1) {
      await ask(n, 'ou trouver des stages ?');
      const [first] = (await list()).waiting;
      assert.equal(first?.similar[0]?.id, id);
      assert.equal((await wall()).items[0]?.asked, 'sometimes');
      await decided({ decision: 'group', submission: uuid(n), question: id });
    }
    assert.equal((await wall()).items[0]?.asked, 'sometimes', 'the decision that makes it five is not told');
    today = '2027-02-01';
    assert.equal((await wall()).items[0]?.asked, 'often');
    today = '2027-01-20';
    assert.equal((await list()).published[0]?.people, 5);
    assert.doesNotMatch(JSON.stringify((await wall()).items), /"n":|5/);
  });

  it('is told without the months it came in: only the team knows them', async () => {
    today = '2027-03-02';
    await ask(6, 'ou trouver un stage');
    const { published } = await decided({ decision: 'group', submission: uuid(6), question: (await list()).published[0]?.id });
    assert.deepEqual(published[0]?.months, ['2027-01', '2027-03']);
    assert.doesNotMatch(JSON.stringify((await wall()).items), /2027/);
    today = '2027-01-20';
  });

  it('that is refused stays away, and can be taken up again', async () => {
    const submission = await ask(7, 'azerty');
    await decided({ decision: 'refuse', submission });
    assert.doesNotMatch(await wallText(), /azerty/);
    assert.equal((await list()).refused[0]?.submissionId, submission);
    assert.equal((await decided({ decision: 'undo', submission })).counts.waiting, 1);
    await decided({ decision: 'refuse', submission });
  });

  it('published twice is there once; undone, it is gone and waits again', async () => {
    const submission = await ask(8, 'Comment refaire ma carte ?', 'droits');
    for (let n = 0; n < 2; n += 1) await decided({ decision: 'publish', submission, text: 'Comment refaire ma carte d’identité ?', theme: 'droits' });
    assert.equal((await wall()).items.filter(({ theme }) => theme === 'droits').length, 1);
    const { counts } = await decided({ decision: 'undo', submission });
    assert.deepEqual([counts.waiting, counts.published], [1, 1]);
    assert.doesNotMatch(await wallText(), /carte d’identité/);
  });

  it('is reworded and answered later, then withdrawn with all who asked it', async () => {
    const submission = uuid(8);
    const id = (await decided({ decision: 'publish', submission, text: 'Ma carte ?', theme: 'droits' })).published.find(({ text }) => text === 'Ma carte ?')?.id;
    await decided({ decision: 'change', question: id, text: 'Comment avoir une carte ?', theme: 'droits', answer: { text: 'À la mairie.', url: 'https://valbourg.example/carte' } });
    const item = (await wall()).items.find(({ theme }) => theme === 'droits');
    assert.deepEqual([item?.text, item?.answer], ['Comment avoir une carte ?', { text: 'À la mairie.', url: 'https://valbourg.example/carte' }]);
    const { counts } = await decided({ decision: 'withdraw', question: id });
    assert.deepEqual([counts.waiting, counts.published], [1, 1]);
  });

  it('is not published with a way to reach somebody, under an unknown theme, or with an address that is no web page', async () => {
    const submission = uuid(8);
    const publish = (changes: object): Promise<Response> => decide({ decision: 'publish', submission, text: 'Quand ?', theme: 'droits', ...changes });
    for (const text of ['Me rappeler au 06 12 34 56 78 ?', 'Mon mail lou@valbourg.example ?', 'Snap : lou ?']) assert.equal((await readProblem(await publish({ text }), 422)).code, 'identity-in-text');
    assert.equal((await readProblem(await publish({ theme: 'nulle-part' }), 422)).code, 'unknown-theme');
    for (const changes of [{ text: ' ' }, { text: 'x'.repeat(301) }, { answer: { text: 'a', url: 'javascript:alert(1)' } }]) await readProblem(await publish(changes), 400);
    assert.equal((await readProblem(await decide({ decision: 'group', submission, question: 999 }), 404)).code, 'unknown-question');
    assert.equal((await readProblem(await decide({ decision: 'refuse', submission: uuid(99) }), 404)).code, 'unknown-submission');
    assert.equal((await wall()).items.length, 1);
  });

  it('tells who follows the wall, once it is another one', async () => {
    const stream = await openEventStream(`${demo.url}/api/questions`);
    await stream.until(/retry/);
    await decided({ decision: 'refuse', submission: uuid(8) });
    await decided({ decision: 'undo', submission: uuid(8) });
    await decided({ decision: 'publish', submission: uuid(8), text: 'Quand ?', theme: 'droits' });
    const received = await stream.until(/event: change/);
    stream.close();
    assert.equal(received.match(/event: change/g)?.length, 1, 'what changes nothing to see is not told');
    assert.doesNotMatch(received, /Quand/);
  });

  it('decided by somebody else meanwhile is as they decided, and whoever comes after is told', async () => {
    const submission = await ask(9, 'Une salle pour répéter ?', 'loisirs');
    await decided({ decision: 'publish', submission, text: 'Où répéter ?', theme: 'loisirs' });
    for (const late of [{ decision: 'refuse', submission }, { decision: 'publish', submission, text: 'Une salle ?', theme: 'loisirs' }, { decision: 'group', submission, question: (await list()).published.at(-1)?.id }]) {
      const response = await decide(late);
      const { code, state } = (await response.json()) as { code: string; state: Listed };
      assert.deepEqual([response.status, code, state.published[0]?.text], [409, 'already-decided', 'Où répéter ?'], late.decision);
    }
    const id = (await list()).published[0]?.id;
    const change = { decision: 'change', question: id, theme: 'loisirs' };
    await decided({ ...change, seen: 'Où répéter ?', text: 'Où jouer ?' });
    assert.equal((await decide({ ...change, seen: 'Où répéter ?', text: 'Où chanter ?' })).status, 409);
    await decided({ ...change, seen: 'Où répéter ?', text: 'Où jouer ?' });
    await decided({ decision: 'undo', submission });
    await decided({ decision: 'refuse', submission });
    await decided({ decision: 'refuse', submission });
    await decided({ decision: 'undo', submission });
  });

  it('is forgotten with its month when its time is over, refusals with their answers', async () => {
    const app = await createApp({ database: demo.database, now: () => new Date('2030-02-15T10:00:00Z'), options: { adminToken: TOKEN } });
    await app.sweepAnswers();
    const listed = (await (await app.fetch(new Request('http://localhost/api/moderation/questions', { headers: authorized }))).json()) as Listed;
    assert.deepEqual(listed.published.map(({ months }) => months), [['2027-03']]);
    assert.deepEqual(listed.counts, { waiting: 0, published: 1, refused: 0 });
    app.close();
  });
});

describe('what was decided of an answer', async () => {
  const database = await openDatabase(await emptyDatabase());
  after(() => database.close());
  const questionStore = new QuestionStore(database);
  const store = new Store(database);
  const mappings = [{ form: 'socle-ij', question: 'question', theme: 'theme' }];
  const keep = async (n: number, receivedOn: string): Promise<SaidQuestion> => {
    const answers = { theme: 'emploi', question: `Question ${n} ?` };
    await store.add({ schema: 'ij/submission@1', submissionId: uuid(n), form: 'socle-ij', version: 1, answers, skipped: [], on: receivedOn }, { receivedOn, illustrative: false });
    return (await questionStore.find(mappings, uuid(n))) as SaidQuestion;
  };

  it('is never forgotten while the answer is there, whatever else leaves the wall', async () => {
    await questionStore.publish([await keep(1, '2027-01-31')], { text: 'Un ?', theme: 'emploi' }, { decidedAt: '2027-02-01' });
    await questionStore.refuse(await keep(2, '2027-02-10'), '2027-02-11');
    await questionStore.refuse(await keep(3, '2027-09-10'), '2027-09-11');
    for (const [today, counts] of [
      ['2028-01-30', { waiting: 0, published: 1, refused: 2 }], // the first is there for a day more
      ['2028-02-05', { waiting: 0, published: 0, refused: 2 }],
      ['2028-02-20', { waiting: 0, published: 0, refused: 1 }],
    ] as const) {
      const app = await createApp({ database, now: () => new Date(`${today}T10:00:00Z`), options: { keepAnswers: 'P1Y' } });
      await app.sweepAnswers();
      app.close();
      assert.deepEqual(await questionStore.counts(mappings), counts, today);
    }
  });
});

describe('the illustrative wall', async () => {
  const database = await openDatabase(await emptyDatabase());
  await seedOnce(database, new Date('2027-01-20T10:00:00Z'));
  const app = await createApp({ database, now: () => new Date('2027-01-20T10:00:00Z'), options: { adminToken: TOKEN } });
  after(() => {
    app.close();
    return database.close();
  });
  const read = async (path: string): Promise<unknown> => (await app.fetch(new Request(`http://localhost${path}`, { headers: authorized }))).json();

  it('is put in once, marked, with every theme known', async () => {
    await seedOnce(database, new Date('2027-01-20T10:00:00Z'));
    const parsed = parseContract(questions, await read('/api/questions'));
    assert.ok(parsed.ok);
    const { items, themes, source } = parsed.value;
    assert.ok(items.length > 30 && source?.includes('inventées'));
    assert.deepEqual(items.filter(({ theme }) => !themes.some(({ id }) => id === theme)), []);
    assert.equal(((await read('/api/moderation/questions')) as Listed).waiting.length, 8);
  });

  it('has a calendar that tells no more than the counts of its form', async () => {
    const { calendar = [] } = (await read('/api/questions')) as Questions;
    const { cells } = (await read('/api/forms/demandes-territoire/counts?by=theme,month')) as { cells: { theme: string; month: string; n: number | null }[] };
    const told = new Map(cells.map(({ theme, month, n }) => [`${theme} ${month}`, n]));
    assert.equal(calendar?.length, cells.filter(({ theme }) => theme).length);
    for (const { theme, month, n } of calendar ?? []) assert.equal(n, told.get(`${theme} ${month}`));
    assert.ok(calendar?.some(({ n }) => typeof n === 'number' && n >= 5));
    for (const { n } of calendar ?? []) assert.ok(n === null || n === 0 || n >= 5);
  });
});

describe('what looks as if it said who somebody is', () => {
  const kinds = (text: string): string[] => identityHints(text).map(({ kind }) => kind);

  it('is pointed at', () => {
    assert.deepEqual(kinds('rappelez moi au 06.12.34.56.78 ou +33 6 12 34 56 78'), ['phone', 'phone']);
    assert.deepEqual(kinds('mon mail : lou.exemple@valbourg.example'), ['email']);
    assert.deepEqual(kinds('insta: lou_16, sinon @lou_16'), ['handle', 'handle']);
    assert.deepEqual(kinds('je m’appelle lou et je cherche un stage'.replace('’', "'")), ['name']);
    assert.deepEqual(kinds('Est-ce que Monsieur Grandval a le droit ?'), ['name']);
    assert.deepEqual(kinds('mon frère Kévin cherche un job'), ['name']);
    assert.deepEqual(kinds('j’habite 12 rue des Lilas, née le 3 mars 2010'), ['address', 'birth']);
  });

  it('is not seen in plain questions', () => {
    for (const text of ['Comment remplir mes vœux sur Parcoursup ?', 'Quelle différence entre un CAP et un BTS ?', 'Comment passer le BAFA à 16 ans ?', 'Où est la Mission Locale ?', 'Combien gagne un apprenti en 2027 ?']) assert.deepEqual(identityHints(text), [], text);
  });
});
