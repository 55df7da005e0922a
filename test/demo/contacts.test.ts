import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openContacts } from '../../demo/server/database.js';
import { readEditions } from '../../demo/server/form-files.js';
import { addDuration } from '../../demo/server/retention.js';
import { readSecret } from '../../demo/server/secret.js';
import { followUp } from '../../src/contract/follow-up.js';
import { parseContract } from '../../src/contract/index.js';
import { post, readProblem, uuid } from './helpers/answers.js';
import { spawnDemo, temporaryFolder } from './helpers/child.js';
import { startDemo, type DemoServer } from './helpers/demo-server.js';

const form = {
  id: 'accueil', version: 1, followUp: true,
  modules: [{ id: 'm', questions: [
    { id: 'theme', type: 'text', label: 'Thème' },
    { id: 'photos', type: 'photo', label: 'Photos', max: 2, maxSize: 600_000 },
    { id: 'notes', type: 'repeat', label: 'Notes', questions: [{ id: 'mot', type: 'text', label: 'Mot' }] },
    { id: 'rappel', type: 'consent', label: 'Me recontacter', privacy: { envelope: 'contact' } },
    { id: 'tel', type: 'text', label: 'Téléphone', format: 'tel-fr', showIf: { q: 'rappel', eq: true }, privacy: { envelope: 'contact', personal: true, keep: 'P3M' } },
    { id: 'prenom', type: 'text', label: 'Prénom', privacy: { envelope: 'contact', personal: true, keep: 'P1Y' } },
    { id: 'jusque', type: 'choice', label: 'Combien de temps ?', options: [{ code: 'P1M', label: '1 mois' }, { code: 'P6M', label: '6 mois' }], privacy: { envelope: 'contact', keep: 'answer' } },
  ] }],
};
const closed = { id: 'sans-suivi', version: 1, modules: [{ id: 'm', questions: [{ id: 'theme', type: 'text', label: 'Thème' }] }] };

const formsFolder = join(temporaryFolder(), 'forms');
mkdirSync(formsFolder);
for (const one of [form, closed]) writeFileSync(join(formsFolder, `${one.id}.json`), JSON.stringify(one));

const TOKEN = 'a token long enough';
let now = new Date('2027-01-20T10:00:00Z');
let demo: DemoServer;
before(async () => (demo = await startDemo({ formsFolder, adminToken: TOKEN, now: () => now })));
after(() => demo.close());

const aContact = (n: number, changes: Record<string, unknown> = {}) => ({
  schema: 'ij/contact@1', submissionId: uuid(n), form: 'accueil', version: 1, on: '2027-01-20', answers: { tel: '06 12 34 56 78', prenom: 'Sam' }, ...changes,
});

const postContact = (body: unknown): Promise<Response> =>
  fetch(`${demo.url}/api/contacts`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });

const aSubmission = (n: number, changes: Record<string, unknown> = {}) => ({
  schema: 'ij/submission@1', submissionId: uuid(n), form: 'accueil', version: 1, on: '2027-01-20', answers: { theme: 'logement' }, skipped: [], ...changes,
});

const rows = (): Promise<Record<string, unknown>[]> => demo.contacts.all('SELECT * FROM contacts ORDER BY submission_id');

describe('a contact', () => {
  it('is stored once, in a database of its own, and acknowledged like an answer', async () => {
    const first = await postContact(aContact(1));
    assert.equal(first.status, 201);
    assert.deepEqual(await first.json(), { schema: 'ij/receipt@1', submissionId: uuid(1), stored: true });
    assert.equal((await postContact(aContact(1))).status, 200);
    assert.equal((await readProblem(await postContact(aContact(1, { answers: { tel: '0711223344' } })), 409)).code, 'conflict');
    assert.equal((await rows()).length, 1);
    assert.deepEqual(await demo.database.all('SELECT * FROM submissions'), []);
  });

  it('holds nothing that ties it to answers: no follow-up code, no order of arrival', async () => {
    assert.equal((await postContact(aContact(2, { followUp: 'b'.repeat(64) }))).status, 201);
    assert.doesNotMatch(JSON.stringify(await rows()), /bbbb/);
    await assert.rejects(demo.contacts.all('SELECT rowid FROM contacts'));
  });

  it('is refused with the question that is wrong; an answer for the statistics has no place in it', async () => {
    assert.equal((await readProblem(await postContact(aContact(3, { answers: { tel: '12' } })), 422)).errors?.[0]?.q, 'tel');
    assert.equal((await readProblem(await postContact(aContact(3, { answers: { theme: 'logement' } })), 422)).errors?.[0]?.code, 'not-asked');
    assert.equal((await readProblem(await postContact(aContact(3, { schema: 'ij/submission@1' })), 400)).errors?.[0]?.path, 'schema');
    assert.equal((await readProblem(await postContact(aContact(3, { form: 'autre' })), 404)).code, 'unknown-form');
    assert.equal((await readProblem(await post(demo.url, aSubmission(3, { answers: { tel: '0612345678' } })), 422)).errors?.[0]?.code, 'not-asked');
  });

  it('is read with the token alone', async () => {
    await readProblem(await fetch(`${demo.url}/api/contacts`), 404);
    await readProblem(await fetch(`${demo.url}/api/contacts`, { headers: { Authorization: 'Bearer wrong' } }), 404);
    const { items } = (await (await fetch(`${demo.url}/api/contacts`, { headers: { Authorization: `Bearer ${TOKEN}` } })).json()) as { items: { answers: unknown; deleteOn: string }[] };
    assert.deepEqual(items.map(({ deleteOn }) => deleteOn), ['2027-04-20', '2027-04-20']);
    assert.deepEqual(items[0]?.answers, { tel: '06 12 34 56 78', prenom: 'Sam' });
  });

  it('is deleted when the shortest of its times is over, six months when none is said', async () => {
    await postContact(aContact(5, { answers: { prenom: 'Lou' } }));
    await postContact(aContact(6, { answers: { rappel: true } }));
    now = new Date('2027-04-19T23:00:00Z');
    assert.equal(await demo.app.sweep(), 0);
    now = new Date('2027-04-20T00:00:00Z');
    assert.equal(await demo.app.sweep(), 2);
    now = new Date('2027-07-20T00:00:00Z');
    assert.equal(await demo.app.sweep(), 1);
    assert.deepEqual((await rows()).map((row) => row['delete_on']), ['2028-01-20']);
    now = new Date('2027-01-20T10:00:00Z');
  });

  it('is deleted when the person said, where this comes before the other times', async () => {
    for (const [n, answers] of [[7, { prenom: 'Lou', jusque: 'P1M' }], [8, { tel: '0612345678', jusque: 'P6M' }]] as const) assert.equal((await postContact(aContact(n, { answers }))).status, 201);
    const ends = (await rows()).filter((row) => [uuid(7), uuid(8)].includes(String(row['submission_id']))).map((row) => row['delete_on']);
    assert.deepEqual(ends, ['2027-02-20', '2027-04-20']);
    await demo.contacts.run('DELETE FROM contacts');
  });

  it('says how long only in words that are understood: another stops the start', () => {
    const wrong = (question: object): string => {
      const folder = join(temporaryFolder(), 'forms');
      mkdirSync(folder);
      writeFileSync(join(folder, 'a.json'), JSON.stringify({ id: 'a', version: 1, modules: [{ id: 'm', questions: [{ id: 'q', label: 'Q', ...question }] }] }));
      return folder;
    };
    assert.throws(() => readEditions(wrong({ type: 'text', privacy: { keep: 'trois mois' } })), /privacy\.keep "trois mois" is not an ISO 8601 duration/);
    const choice = { type: 'choice', options: [{ code: 'P1M', label: '1' }, { code: 'longtemps', label: '2' }], privacy: { envelope: 'contact', keep: 'answer' } };
    assert.throws(() => readEditions(wrong(choice)), /is for a choice of the contact/);
  });

  it('is swept at the start too', async () => {
    const folder = temporaryFolder();
    const contacts = await openContacts(join(folder, 'contacts.db'));
    await contacts.run('INSERT INTO contacts VALUES (?, ?, ?, ?, ?, ?)', uuid(1), 'accueil', 1, '2020-01-01', '2020-07-01', JSON.stringify(aContact(1, { answers: { tel: '0612345678' } })));
    await contacts.close();
    const running = await spawnDemo({ DATA_DIR: folder, PORT: '0', FORMS_DIR: formsFolder });
    assert.equal(await running.stop('SIGTERM'), 0);
    assert.doesNotMatch(readFileSync(join(folder, 'contacts.db'), 'latin1'), /0612345678/, 'overwritten, not only unlinked');
    assert.equal(statSync(join(folder, 'follow-up.key')).mode & 0o777, 0o600);
  });

  it('counts its time by the calendar', () => {
    const cases: [string, string, string | undefined][] = [
      ['2027-01-31', 'P1M', '2027-02-28'], ['2027-12-15', 'P3M', '2028-03-15'], ['2028-02-29', 'P1Y', '2029-02-28'], ['2027-01-20', 'P2W', '2027-02-03'], ['2027-01-20', 'P1Y2M10D', '2028-03-30'], ['2027-01-20', 'PT1H', undefined], ['2027-01-20', 'P', undefined], ['2027-01-20', 'trois mois', undefined],
    ];
    for (const [day, duration, expected] of cases) assert.equal(addDuration(day, duration), expected, `${day} ${duration}`);
  });
});

describe('a follow-up code', () => {
  const HASH = 'c'.repeat(64);
  const look = (hash: string): Promise<Response> => fetch(`${demo.url}/api/submissions/follow-up/${hash}`);

  it('gives back the last answers under it, without files, to be kept by nobody', async () => {
    const photo = { name: 'p.jpg', type: 'image/jpeg', size: 3, data: 'AAAA' };
    assert.equal((await post(demo.url, aSubmission(20, { followUp: HASH }))).status, 201);
    assert.equal((await post(demo.url, aSubmission(21, { followUp: HASH, answers: { theme: 'santé', photos: [photo], notes: [{ mot: 'a' }] } }))).status, 201);
    const response = await look(HASH);
    assert.equal(response.headers.get('cache-control'), 'no-store');
    const body: unknown = await response.json();
    assert.ok(parseContract(followUp, body).ok);
    assert.deepEqual(body, { schema: 'ij/follow-up@1', form: 'accueil', version: 1, answers: { theme: 'santé', notes: [{ mot: 'a' }] }, on: '2027-01-20' });
  });

  it('is not in the database, nor its hash: only under a key kept elsewhere', async () => {
    const all = JSON.stringify(await demo.database.all('SELECT * FROM submissions'));
    assert.doesNotMatch(all, new RegExp(HASH));
  });

  it('sent again is the same answer; another code is another', async () => {
    assert.equal((await post(demo.url, aSubmission(20, { followUp: HASH }))).status, 200);
    assert.equal((await post(demo.url, aSubmission(20, { followUp: 'd'.repeat(64) }))).status, 409);
  });

  it('is refused where the form offers none', async () => {
    assert.equal((await readProblem(await post(demo.url, aSubmission(22, { form: 'sans-suivi', followUp: HASH })), 422)).code, 'no-follow-up');
  });

  it('can’t be looked for: after ten wrong ones nobody gets an answer for a minute', async () => {
    for (let n = 0; n < 10; n += 1) {
      const wrong = n % 2 ? 'not-a-hash' : String(n).repeat(64);
      assert.equal((await readProblem(await look(wrong), 404)).code, 'unknown-code');
    }
    const shut = await look(HASH);
    assert.equal(shut.headers.get('retry-after'), '60');
    assert.equal((await readProblem(shut, 429)).retryAfter, 60);
    now = new Date(now.getTime() + 60_000);
    assert.equal((await look(HASH)).status, 200);
  });

  it('is kept under the same key at the next start', () => {
    const file = join(temporaryFolder(), 'follow-up.key');
    assert.deepEqual([...readSecret(file)], [...readSecret(file)]);
    assert.notDeepEqual([...readSecret(undefined)], [...readSecret(undefined)]);
    writeFileSync(file, 'short');
    assert.throws(() => readSecret(file), /is not a key/);
  });
});

describe('photos', () => {
  const photo = (bytes: number) => ({ name: 'p.jpg', type: 'image/jpeg', size: bytes, data: Buffer.alloc(bytes, 1).toString('base64') });

  it('make the limit that the definition asks for, and no more', async () => {
    assert.equal((await post(demo.url, aSubmission(30, { answers: { photos: [photo(500_000), photo(600_000)] } }))).status, 201);
    assert.equal((await readProblem(await post(demo.url, aSubmission(31, { answers: { photos: [photo(600_001)] } })), 422)).errors?.[0]?.code, 'too-heavy');
    assert.equal((await readProblem(await post(demo.url, aSubmission(32, { answers: { photos: [photo(2_000_000)] } })), 413)).code, 'too-long');
    assert.equal((await readProblem(await post(demo.url, aSubmission(33, { form: 'sans-suivi', answers: { theme: 'x'.repeat(300_000) } })), 413)).code, 'too-long');
  });
});

describe('places', () => {
  const search = async (q: string): Promise<string[]> => {
    const { schema, items } = (await (await fetch(`${demo.url}/api/places?q=${encodeURIComponent(q)}`)).json()) as { schema: string; items: { code: string; label: string }[] };
    assert.equal(schema, 'ij/places-list@1');
    return items.map(({ code, label }) => `${code} ${label}`);
  };

  it('are found by how their name starts, accents and hyphens forgiven', async () => {
    assert.deepEqual((await search('cogn')).slice(0, 2), ['16102 Cognac', '16097 Val-de-Cognac']);
    assert.ok((await search('ANGOUL')).includes('16015 Angoulême'));
    assert.ok((await search('st jean d angely')).some((one) => one.includes('Saint-Jean-d')));
    assert.ok((await search('rochelle')).includes('17300 La Rochelle'));
    assert.equal((await search('saint')).length, 20);
    for (const nothing of ['', '  ', '-', 'zzzz', 'x'.repeat(10_000)]) assert.deepEqual(await search(nothing), []);
  });
});
