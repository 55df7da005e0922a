import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { agenda, type WireEvent } from '../../src/contract/agenda.js';
import { parseContract } from '../../src/contract/index.js';
import { createApp, type DemoApp } from '../../demo/server/app.js';
import { openDatabase } from '../../demo/server/database.js';
import { uuid, post, readProblem } from './helpers/answers.js';
import { emptyDatabase } from './helpers/databases.js';
import { startDemo, TODAY, type DemoServer } from './helpers/demo-server.js';
import { openEventStream } from './helpers/event-stream.js';

const TOKEN = 'a-token-of-this-test';
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
let demo: DemoServer;
before(async () => (demo = await startDemo({ adminToken: TOKEN })));
after(() => demo.close());

interface Told {
  readonly counts: Record<string, number>;
  readonly items: Item[];
}

interface Item {
  readonly submissionId: string;
  readonly state: string;
  readonly reason?: string;
  readonly notes: string[];
  readonly event: WireEvent;
  readonly image?: string;
}

const authorized = { Authorization: `Bearer ${TOKEN}` };
const list = async (state = 'waiting'): Promise<Told> => (await (await fetch(`${demo.url}/api/moderation/events?state=${state}`, { headers: authorized })).json()) as Told;
const decide = (n: number, body: unknown, headers: Record<string, string> = authorized): Promise<Response> =>
  fetch(`${demo.url}/api/moderation/events/${uuid(n)}`, { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(body) });

/** A valid proposal; `changes` to its answers. */
async function propose(n: number, changes: Record<string, unknown> = {}): Promise<void> {
  const answers = { title: `Forum ${n}`, summary: 'Venir.', categories: ['orientation'], audiences: ['lyceens'], timings: [{ date: '2027-02-03', start: '14:00', end: '17:00' }], 'place-name': 'Salle', city: '86194', price: 'free', organizer: 'Mairie', ...changes };
  const kept = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined));
  const response = await post(demo.url, { schema: 'ij/submission@1', submissionId: uuid(n), form: 'proposer-evenement', version: 1, on: TODAY, lang: 'fr', skipped: [], answers: kept });
  assert.equal(response.status, 201, await response.text());
}

async function waiting(n: number): Promise<Item> {
  const item = (await list()).items.find(({ submissionId }) => submissionId === uuid(n));
  assert.ok(item);
  return item;
}

const published = async (): Promise<WireEvent[]> => {
  const parsed = parseContract(agenda, await (await fetch(`${demo.url}/api/agenda`)).json());
  assert.ok(parsed.ok);
  return parsed.value.events;
};

describe('who may moderate', () => {
  it('has the token; for others there is nothing', async () => {
    await propose(1);
    for (const headers of [{}, { Authorization: 'Bearer wrong' }] as Record<string, string>[]) {
      await readProblem(await fetch(`${demo.url}/api/moderation/events`, { headers }), 404);
      await readProblem(await decide(1, { decision: 'accept' }, headers), 404);
    }
    assert.deepEqual(await published(), []);
  });
});

describe('a proposal', () => {
  it('waits, unseen in the agenda, as the event it would be', async () => {
    await propose(2);
    const { event, notes } = await waiting(2);
    assert.deepEqual(notes, []);
    assert.deepEqual(event.timings, [{ start: '2027-02-03T14:00', end: '2027-02-03T17:00' }]);
    assert.deepEqual([event.place?.city, event.place?.citycode, event.place?.lat, event.place?.lon], ['Poitiers', '86194', 46.583, 0.343]);
    assert.equal(event.place?.isApproximate, true, 'the commune, not the hall');
    assert.deepEqual([event.audiences, event.price, event.organizer?.name], [['lycéens'], 'gratuit', 'Mairie']);
    assert.equal((await published()).some(({ title }) => title === 'Forum 2'), false);
  });

  it('once accepted is in all three outputs at once, and who follows is told; undone, in none', async () => {
    await propose(3, { title: 'Forum du lavoir' });
    const stream = await openEventStream(`${demo.url}/api/agenda`);
    await stream.until(/retry/);
    const outputs = async (): Promise<boolean[]> => Promise.all(['', '.ics', '.jsonld'].map(async (end) => (await (await fetch(`${demo.url}/api/agenda${end}`)).text()).includes('Forum du lavoir')));
    assert.equal((await decide(3, { decision: 'accept' })).status, 200);
    await stream.until(/event: change/);
    stream.close();
    assert.deepEqual(await outputs(), [true, true, true]);
    assert.equal((await decide(3, { decision: 'undo' })).status, 200);
    assert.deepEqual(await outputs(), [false, false, false]);
    assert.equal((await waiting(3)).state, 'waiting');
  });

  it('is refused with a reason only, and can be taken up again', async () => {
    await propose(4);
    await readProblem(await decide(4, { decision: 'refuse' }), 400);
    await readProblem(await decide(4, { decision: 'refuse', reason: '' }), 400);
    assert.equal((await decide(4, { decision: 'refuse', reason: 'Une publicité.' })).status, 200);
    const { counts, items } = await list('refused');
    assert.equal(counts['refused'], 1);
    assert.deepEqual([items[0]?.state, items[0]?.reason], ['refused', 'Une publicité.']);
    await decide(4, { decision: 'accept' });
    assert.ok((await published()).some(({ title }) => title === 'Forum 4'));
  });

  it('accepted twice is there once, as it was', async () => {
    await propose(5);
    await decide(5, { decision: 'accept' });
    const before = await published();
    await decide(5, { decision: 'accept' });
    assert.deepEqual(await published(), before);
  });

  it('gives neither the sender’s id nor the contact away', async () => {
    await propose(6);
    await decide(6, { decision: 'accept' });
    assert.doesNotMatch(JSON.stringify(await published()), new RegExp(uuid(6)));
  });

  it('shows its image to who moderates, then to all', async () => {
    await propose(7, { image: [{ name: 'affiche.png', type: 'image/png', size: Buffer.from(PIXEL, 'base64').length, data: PIXEL }], 'image-alt': 'Une affiche.' });
    const { image, event } = await waiting(7);
    assert.equal(image, `data:image/png;base64,${PIXEL}`);
    assert.equal((await fetch(demo.url + (event.image?.url ?? ''))).status, 404);
    await decide(7, { decision: 'accept' });
    const shown = await fetch(demo.url + (event.image?.url ?? ''));
    assert.deepEqual([shown.status, shown.headers.get('content-type')], [200, 'image/png']);
  });

  it('that cannot be read in full says so, and loses no more than needed', async () => {
    const cases: [name: string, changes: Record<string, unknown>, notes: string[], timings: unknown][] = [
      ['an hour in French', { timings: [{ date: '2027-02-03', start: '9h', end: '11h30' }] }, [], [{ start: '2027-02-03T09:00', end: '2027-02-03T11:30' }]],
      ['past midnight', { timings: [{ date: '2027-02-28', start: '20:00', end: '1:00' }] }, [], [{ start: '2027-02-28T20:00', end: '2027-03-01T01:00' }]],
      ['an hour in words', { timings: [{ date: '2027-02-03', start: 'midi' }] }, ['time-unreadable'], [{ date: '2027-02-03' }]],
      ['an end before the start', { timings: [{ date: '2027-02-03', start: '17:00', end: '14:00' }] }, ['time-unreadable'], [{ start: '2027-02-03T17:00' }]],
      ['a commune by its name', { city: 'st jean d angely' }, [], undefined],
      ['a commune nobody knows', { city: 'Trifouillis' }, ['not-located'], undefined],
      ['online', { online: true, url: 'visio.example.org/x', 'place-name': undefined, city: undefined }, [], undefined],
      ['a script for an address', { url: 'javascript:alert(1)' }, [], undefined],
      ['a way to register in words', { registration: true, 'registration-how': "Passer à l'accueil du lycée" }, ['registration-unreadable'], undefined],
      ['an hour as it is said', { timings: [{ date: '2027-02-03', start: 'vers 14h', end: '16 h 30' }, { date: '2027-02-04', start: 'à 9 heures', end: '11' }] }, [], [{ start: '2027-02-03T14:00', end: '2027-02-03T16:30' }, { start: '2027-02-04T09:00', end: '2027-02-04T11:00' }]],
    ];
    for (const [i, [name, changes, notes, timings]] of cases.entries()) {
      await propose(100 + i, changes);
      const item = await waiting(100 + i);
      assert.deepEqual(item.notes, notes, name);
      if (timings) assert.deepEqual(item.event.timings, timings, name);
      assert.ok((item.event.url ?? 'https://').startsWith('https://'), name);
      assert.ok(parseContract(agenda, { events: [item.event] }).ok, name);
    }
    assert.deepEqual((await waiting(106)).event.online, { url: 'https://visio.example.org/x' });
    assert.equal((await waiting(104)).event.place?.citycode, '17347');
  });

  it('that is not there, or of another form, is 404', async () => {
    await readProblem(await decide(999, { decision: 'accept' }), 404);
    assert.equal((await post(demo.url, { schema: 'ij/submission@1', submissionId: uuid(998), form: 'metiers-reves', version: 1, on: TODAY, lang: 'fr', skipped: [], answers: { sexe: 'f', stage: 'college', reves: ['libraire'] } })).status, 201);
    await readProblem(await decide(998, { decision: 'accept' }), 404);
  });
});

describe('an event that is over for a year', () => {
  it('is deleted with its proposal, once its year is counted, and not before', async () => {
    let today = TODAY;
    const own = await startDemo({ adminToken: TOKEN, now: () => new Date(`${today}T10:00:00Z`) });
    const shared = demo;
    demo = own;
    try {
      await propose(1);
      await decide(1, { decision: 'accept' });
      today = '2028-02-02';
      assert.equal(await own.app.sweepAnswers(), 0);
      today = '2028-02-03';
      assert.equal(await own.app.sweepAnswers(), 1);
      assert.deepEqual(await published(), []);
      assert.equal((await own.database.all('SELECT count(*) AS n FROM submissions')).length, 1);
      assert.deepEqual((await list()).counts, { waiting: 0, accepted: 0, refused: 0 });
    } finally {
      demo = shared;
      await own.close();
    }
  });
});

describe('what is kept, and how long', () => {
  async function alone(work: (own: DemoServer, on: (day: string) => void) => Promise<void>): Promise<void> {
    let today = TODAY;
    const own = await startDemo({ adminToken: TOKEN, now: () => new Date(`${today}T10:00:00Z`) });
    const shared = demo;
    demo = own;
    try {
      await work(own, (day) => (today = day));
    } finally {
      demo = shared;
      await own.close();
    }
  }

  it('nothing over a year after its day, decided or not', () =>
    alone(async (own, on) => {
      for (const n of [1, 2, 3]) await propose(n);
      await propose(4, { timings: [{ date: '2027-02-03' }, { date: '2028-06-01' }] });
      await decide(1, { decision: 'accept' });
      await decide(2, { decision: 'refuse', reason: 'Non.' });
      on('2028-02-02');
      await own.app.sweepAnswers();
      assert.deepEqual((await list()).counts, { waiting: 2, accepted: 1, refused: 1 });
      on('2028-02-03');
      await own.app.sweepAnswers();
      assert.deepEqual((await list()).counts, { waiting: 1, accepted: 0, refused: 0 });
    }));

  it('an event whose proposal is gone is listed, and can be taken out', () =>
    alone(async (own) => {
      await propose(1);
      await decide(1, { decision: 'accept' });
      await own.database.run('DELETE FROM submissions');
      const { counts, items } = await list('accepted');
      assert.deepEqual([counts['accepted'], items[0]?.event.title, (items[0] as { isAlone?: boolean } | undefined)?.isAlone], [1, 'Forum 1', true]);
      assert.equal((await decide(1, { decision: 'undo' })).status, 200);
      assert.deepEqual([await published(), (await list()).counts], [[], { waiting: 0, accepted: 0, refused: 0 }]);
    }));

  it('is listed by pages, the newest first', () =>
    alone(async () => {
      for (let n = 1; n <= 102; n += 1) await propose(n);
      const first = await list();
      assert.deepEqual([first.items.length, first.items[0]?.event.title, (first as { next?: number }).next], [100, 'Forum 102', 100]);
      const last = await list('waiting&offset=100');
      assert.deepEqual([last.items.map(({ event }) => event.title), (last as { next?: number }).next], [['Forum 2', 'Forum 1'], undefined]);
      await readProblem(await fetch(`${demo.url}/api/moderation/events?offset=-1`, { headers: authorized }), 400);
    }));
});

describe('what was decided', () => {
  it('is still there after a start', async () => {
    const database = await openDatabase(await emptyDatabase());
    const start = (): Promise<DemoApp> => createApp({ database, options: { adminToken: TOKEN } });
    const ask = (app: DemoApp, path: string, init?: RequestInit): Promise<Response> => Promise.resolve(app.fetch(new Request(`http://endpoint.invalid${path}`, init)));
    const first = await start();
    const answers = { title: 'Forum durable', summary: 'Venir.', categories: ['emploi'], timings: [{ date: '2027-02-03' }], organizer: 'Mairie' };
    const body = JSON.stringify({ schema: 'ij/submission@1', submissionId: uuid(1), form: 'proposer-evenement', version: 1, on: TODAY, lang: 'fr', skipped: [], answers });
    assert.equal((await ask(first, '/api/submissions', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })).status, 201);
    await ask(first, `/api/moderation/events/${uuid(1)}`, { method: 'POST', headers: { ...authorized, 'Content-Type': 'application/json' }, body: '{"decision":"accept"}' });
    first.close();
    const second = await start();
    assert.match(await (await ask(second, '/api/agenda')).text(), /Forum durable/);
    second.close();
    await database.close();
  });
});
