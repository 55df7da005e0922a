import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { parseContract, portfolio } from '../../src/contract/index.js';
import { readProblem, uuid } from './helpers/answers.js';
import { startDemo, type DemoServer } from './helpers/demo-server.js';

const TOKEN = 'a token long enough';
const KEY = { Authorization: `Bearer ${TOKEN}` };
let now = new Date('2027-01-20T10:00:00Z');
let demo: DemoServer;
before(async () => (demo = await startDemo({ adminToken: TOKEN, now: () => now })));
after(() => demo.close());

const ID = uuid(900);
const PHOTO = { type: 'image/jpeg', data: '/9j/2Q==', width: 4, height: 3, alt: 'Un vélo' };
const anExperience = (n: number, change: object = {}) => ({ schema: 'ij/experience@1', submissionId: uuid(n), id: ID, text: 'J’ai réparé un vélo.', visibility: 'public', photos: [PHOTO], ...change });
const post = (body: unknown, path = '/api/experiences', headers = {}): Promise<Response> => fetch(demo.url + path, { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(body) });
const read = async (path = '/api/experiences', headers = {}) => (await (await fetch(demo.url + path, { headers })).json()) as { experiences: { id: string; text: string; photos?: { url?: string; data?: string }[] }[]; items: { submissionId: string; state: string }[] };
const decide = (n: number, decision = 'accept') => post({ id: ID, submissionId: uuid(n), decision }, '/api/moderation/experiences', KEY);
const rows = (): Promise<{ content: string }[]> => demo.database.all('SELECT * FROM experiences');

describe('experiences', () => {
  it('are stored once a sending, and refused when private, unreadable or another under the same id', async () => {
    const first = await post(anExperience(901));
    assert.deepEqual([first.status, await first.json()], [201, { schema: 'ij/receipt@1', submissionId: uuid(901), stored: true }]);
    assert.equal((await post(anExperience(901))).status, 200);
    assert.equal((await readProblem(await post(anExperience(901, { text: 'Autre' })), 409)).code, 'conflict');
    assert.equal((await readProblem(await post(anExperience(950, { visibility: 'private' })), 422)).code, 'invalid-experience');
    assert.match((await readProblem(await post(anExperience(950, { photos: [{ ...PHOTO, data: '<svg>' }] })), 422)).message ?? '', /photos\[0\]\.data/);
    assert.equal((await readProblem(await post(anExperience(950, { schema: 'ij/portfolio@1' })), 400)).code, 'invalid-document');
    assert.equal((await rows()).length, 1);
  });

  it('are for all to see once the team has read that very version', async () => {
    assert.deepEqual((await read()).experiences, []);
    assert.equal((await fetch(`${demo.url}/api/moderation/experiences`)).status, 404);
    assert.equal((await fetch(`${demo.url}/api/experiences/${ID}/photos/1`)).status, 404);
    assert.equal((await decide(901)).status, 200);
    const shown = await read();
    assert.ok(parseContract(portfolio, shown).ok);
    assert.deepEqual(shown.experiences.map(({ text, photos }) => [text, photos?.[0]?.url, photos?.[0]?.data]), [['J’ai réparé un vélo.', `/api/experiences/${ID}/photos/1`, undefined]]);
    const photo = await fetch(demo.url + (shown.experiences[0]?.photos?.[0]?.url ?? ''));
    assert.deepEqual([photo.headers.get('content-type'), [...new Uint8Array(await photo.arrayBuffer())]], ['image/jpeg', [0xff, 0xd8, 0xff, 0xd9]]);

    assert.equal((await post(anExperience(902, { text: 'Changé' }))).status, 201);
    assert.deepEqual((await read()).experiences, [], 'another version is read anew');
    assert.equal((await readProblem(await decide(901), 409)).code, 'other-version');
    assert.equal((await decide(902)).status, 200);
    assert.equal((await post(anExperience(901))).status, 200, 'an older version that comes again is acknowledged');
    assert.deepEqual((await read()).experiences.map(({ text }) => text), ['Changé']);
  });

  it('are for fewer eyes again when they say so, and forgotten when they are taken back', async () => {
    assert.equal((await post(anExperience(903, { visibility: 'referent' }))).status, 201);
    assert.equal((await decide(903)).status, 200);
    assert.deepEqual((await read()).experiences, [], 'accepted, and still for the referent alone');
    assert.deepEqual((await read('/api/moderation/experiences', KEY)).items.map(({ submissionId, state }) => [submissionId, state]), [[uuid(903), 'accepted']]);
    const withdrawn = { schema: 'ij/experience-withdrawn@1', submissionId: uuid(904), id: ID, on: '2027-01-20' };
    assert.deepEqual([(await post(withdrawn)).status, (await post(withdrawn)).status], [201, 200]);
    assert.deepEqual(await rows(), []);
    assert.deepEqual(await demo.database.all('SELECT DISTINCT digest FROM experience_sendings'), [{ digest: null }], 'nothing of what it said');
    assert.equal((await post(anExperience(902, { text: 'Changé' }))).status, 200);
    assert.deepEqual(await rows(), [], 'what was taken back does not come back by itself');
  });

  it('go when their time is over', async () => {
    await post(anExperience(905));
    now = new Date('2030-01-21T10:00:00Z');
    await demo.app.sweepAnswers();
    assert.deepEqual([await rows(), await demo.database.all('SELECT * FROM experience_sendings')], [[], []]);
  });
});
