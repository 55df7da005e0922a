import { expect } from 'chai';
import { dropDraft, keepDraft, listDrafts, readDraft } from '../../src/client/drafts.js';
import { dropExperience, keepExperience, keptExperience, listExperiences } from '../../src/client/experiences.js';
import { keepDocument, keptDocument } from '../../src/client/kept-documents.js';
import { IndexedDbStorage } from '../../src/client/outbox/indexed-db.js';
import { freshRecord } from '../../src/client/outbox/record.js';
import { configure } from '../../src/client/settings.js';
import { entryOf } from '../helpers/outbox-world.js';

const URL_A = 'https://desk.example/form.json';
const DRAFT = { form: 'accueil', version: 3, variant: 'entretien', inputs: { wish: 'voler', job: ['a', 'b'], age: '' } };

const denied = { factory: (): IDBFactory => { throw new DOMException('denied', 'SecurityError'); } };
const isThere = async (name: string): Promise<boolean> => (await indexedDB.databases()).some((one) => one.name === name);

/** Writes into a store what no function of ours would. */
const scribble = (name: string, store: string, row: unknown): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onerror = () => reject(request.error ?? new Error('not opened'));
    request.onsuccess = () => {
      const transaction = request.result.transaction(store, 'readwrite');
      transaction.objectStore(store).put(row);
      transaction.oncomplete = () => {
        request.result.close();
        resolve();
      };
    };
  });

let name: string;
beforeEach(() => (name = `ij-beside-${crypto.randomUUID()}`));
afterEach(() => new Promise<void>((resolve) => {
  const request = indexedDB.deleteDatabase(name);
  request.onsuccess = request.onerror = request.onblocked = () => resolve();
}));

/** A visit on which the person has answered something. */
const answerOnce = (): Promise<void> => new IndexedDbStorage({ name }).add(freshRecord(entryOf(1), 0));

describe('kept documents (row 23)', () => {
  it('stores nothing, and creates nothing, on a page that is only looked at', async () => {
    await keepDocument(URL_A, { id: 'f' }, { name });
    expect(await keptDocument(URL_A, { name })).to.equal(undefined);
    expect(await isThere(name)).to.equal(false);
  });

  it('gives back the last good copy with its date, once an answer was kept on the device', async () => {
    const restore = configure({ now: () => 1_700_000_000_000 });
    await answerOnce();
    await keepDocument(URL_A, { id: 'f', version: 1 }, { name });
    await keepDocument(URL_A, { id: 'f', version: 2 }, { name });
    restore();
    expect(await keptDocument(URL_A, { name })).to.deep.equal({ json: { id: 'f', version: 2 }, keptAtMs: 1_700_000_000_000 });
    expect(await keptDocument(`${URL_A}?other`, { name })).to.equal(undefined);
    expect(await new IndexedDbStorage({ name }).all(), 'the answer is still there').to.have.length(1);
  });

  it('keeps twenty: the one kept longest ago goes, whatever the clock says', async () => {
    await answerOnce();
    let nowMs = 1_000_000;
    const restore = configure({ now: () => (nowMs -= 1_000) });
    for (let i = 0; i < 21; i += 1) await keepDocument(`${URL_A}?${i}`, { i }, { name });
    await keepDocument(`${URL_A}?1`, { i: 'again' }, { name });
    await keepDocument(`${URL_A}?21`, { i: 21 }, { name });
    restore();
    const there = await Promise.all([...Array(22).fill(0)].map((_, i) => keptDocument(`${URL_A}?${i}`, { name })));
    expect(there.flatMap((copy, i) => (copy ? [] : [i]))).to.deep.equal([0, 2]);
    expect(there[1]?.json).to.deep.equal({ i: 'again' });
  });

  it('never throws where storage is denied, or what is given can’t be stored', async () => {
    await keepDocument(URL_A, {}, denied);
    expect(await keptDocument(URL_A, denied)).to.equal(undefined);
    await answerOnce();
    await keepDocument(URL_A, { no: () => 'function' }, { name });
    expect(await keptDocument(URL_A, { name })).to.equal(undefined);
  });
});

describe('drafts', () => {
  it('looks without creating; keeps when asked; one a key; drops', async () => {
    expect([await readDraft('k', { name }), await listDrafts({ name }), await dropDraft('k', { name })]).to.deep.equal([undefined, [], true]);
    expect(await isThere(name)).to.equal(false);
    const restore = configure({ now: () => 5 });
    expect(await keepDraft('k', { ...DRAFT, inputs: {} }, { name })).to.equal(true);
    expect(await keepDraft('k', DRAFT, { name })).to.equal(true);
    expect(await keepDraft('l', { form: 'accueil', version: 1, inputs: {} }, { name })).to.equal(true);
    restore();
    expect(await readDraft('k', { name })).to.deep.equal({ key: 'k', ...DRAFT, keptAtMs: 5 });
    expect((await listDrafts({ name })).map(({ key }) => key)).to.deep.equal(['k', 'l']);
    expect(await dropDraft('k', { name })).to.equal(true);
    expect([await readDraft('k', { name }), (await listDrafts({ name })).length]).to.deep.equal([undefined, 1]);
  });

  it('lives beside the answers that wait, and touches none', async () => {
    await answerOnce();
    await keepDraft('k', DRAFT, { name });
    await dropDraft('k', { name });
    expect(await new IndexedDbStorage({ name }).all()).to.have.length(1);
  });

  it('takes nothing for a draft that is none', async () => {
    await keepDraft('good', DRAFT, { name });
    const strange = [{}, { form: 7 }, { ...DRAFT, keptAtMs: 1, inputs: 'x' }, { ...DRAFT, keptAtMs: 1, inputs: [] }, { ...DRAFT, keptAtMs: 1, version: '3' }, { ...DRAFT, keptAtMs: NaN }, { ...DRAFT, keptAtMs: 1, variant: {} }];
    for (const [i, row] of strange.map((one, at) => [at, one] as const)) await scribble(name, 'drafts', { ...row, key: `bad${i}` });
    for (let i = 0; i < strange.length; i += 1) expect(await readDraft(`bad${i}`, { name })).to.equal(undefined);
    expect((await listDrafts({ name })).map(({ key }) => key)).to.deep.equal(['good']);
  });

  it('says that it keeps nothing where storage is denied, and never throws', async () => {
    expect([await keepDraft('k', DRAFT, denied), await readDraft('k', denied), await listDrafts(denied)]).to.deep.equal([false, undefined, []]);
    expect(await dropDraft('k', denied), 'can’t tell').to.equal(false);
    expect(await keepDraft('k', { ...DRAFT, inputs: { no: () => 'function' } }, { name })).to.equal(false);
  });
});

describe('experiences', () => {
  const EXPERIENCE = { id: '3f2b8c1e-9d4a-4e6b-8f70-5a1c2d3e4f50', text: 'Un vélo', visibility: 'private' } as const;
  const OTHER = { ...EXPERIENCE, id: '4f2b8c1e-9d4a-4e6b-8f70-5a1c2d3e4f50' };

  it('looks without creating; keeps when asked, one an id, beside drafts and answers; drops', async () => {
    expect([await listExperiences({ name }), await dropExperience(EXPERIENCE.id, { name }), await isThere(name)]).to.deep.equal([[], true, false]);
    await answerOnce();
    await keepDraft('k', DRAFT, { name });
    for (const one of [EXPERIENCE, OTHER, { ...EXPERIENCE, text: 'Deux vélos' }]) expect(await keepExperience(one, { name })).to.equal(true);
    expect(await listExperiences({ name })).to.deep.equal([OTHER, { ...EXPERIENCE, text: 'Deux vélos' }]);
    expect(await keptExperience(OTHER.id, { name })).to.deep.equal(OTHER);
    expect([await dropExperience(OTHER.id, { name }), await keptExperience(OTHER.id, { name })]).to.deep.equal([true, undefined]);
    expect([(await listDrafts({ name })).length, (await new IndexedDbStorage({ name }).all()).length]).to.deep.equal([1, 1]);
  });

  it('takes nothing for an experience that is none, keeps none, and never throws where storage is denied', async () => {
    await keepExperience(EXPERIENCE, { name });
    await scribble(name, 'experiences', { id: 'bad', document: { ...EXPERIENCE, visibility: 'all' } });
    await scribble(name, 'experiences', { id: 'none' });
    expect(await listExperiences({ name })).to.deep.equal([EXPERIENCE]);
    expect(await keepExperience({ ...EXPERIENCE, id: 'x' }, { name })).to.equal(false);
    expect([await keepExperience(EXPERIENCE, denied), await listExperiences(denied), await dropExperience(EXPERIENCE.id, denied)]).to.deep.equal([false, [], false]);
  });
});
