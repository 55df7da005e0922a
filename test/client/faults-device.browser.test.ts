import { expect } from 'chai';
import { ageOf, ALARM_AGE_MS, WARN_AGE_MS } from '../../src/client/outbox/index.js';
import { Desk, newEntry, ScriptedEndpoint } from './faults-desk.js';

const YEAR_MS = 365 * 86_400_000;

/** The browser's own factory, with another `open`. */
const withOpen = (open: IDBFactory['open']): (() => IDBFactory) => () =>
  ({ open, databases: () => indexedDB.databases(), cmp: indexedDB.cmp.bind(indexedDB), deleteDatabase: indexedDB.deleteDatabase.bind(indexedDB) });

const opened = (name: string, version: number, upgrade: (database: IDBDatabase) => void): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => upgrade(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('not opened'));
  });

/** The database as version 1 of it was made. */
const openVersion1 = (name: string): Promise<IDBDatabase> =>
  opened(name, 1, (database) => database.createObjectStore('records', { keyPath: 'order', autoIncrement: true }).createIndex('submissionId', 'submissionId', { unique: true }));

describe('fault table: the device and its clock', () => {
  let desk: Desk;
  beforeEach(() => (desk = new Desk()));
  afterEach(() => desk.clear());

  it('row 10: storage full: not said to be kept, sent at once, else in memory; what was there before stays', async () => {
    const endpoint = await ScriptedEndpoint.open([{ status: 500, stores: false, body: '' }, { status: 500, stores: false, body: '' }, {}]);
    const page = desk.open();
    expect(await page.give(newEntry(endpoint))).to.equal('server-error');
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      const entry = newEntry(endpoint);
      expect(await page.outbox.add(entry)).to.equal('memory');
      expect(await page.retry(entry)).to.equal('server-error');
      expect(page.outbox.isOnlyInMemory(entry.submissionId)).to.equal(true);
      expect(await page.shown(), 'the export has both').to.deep.equal(['queued server-error', 'queued server-error']);
      expect(await desk.records()).to.have.length(1);
      expect(await page.retry(entry)).to.equal('done');
      expect(page.outbox.isOnlyInMemory(entry.submissionId)).to.equal(false);
    } finally {
      IDBObjectStore.prototype.add = add;
    }
  });

  for (const [how, factory] of [
    ['denied', () => { throw new DOMException('denied', 'SecurityError'); }],
    ['never opens', withOpen(() => ({}) as IDBOpenDBRequest)],
  ] as const) {
    it(`row 11: storage ${how}: in memory, and sent`, async () => {
      const endpoint = await ScriptedEndpoint.open([{ status: 500, stores: false, body: '' }, {}]);
      const page = desk.open({ factory, patienceMs: 20 });
      const entry = newEntry(endpoint);
      expect(await page.outbox.add(entry)).to.equal('memory');
      expect(await page.retry(entry)).to.equal('server-error');
      expect(page.outbox.isOnlyInMemory(entry.submissionId)).to.equal(true);
      await desk.pass(1_000);
      expect(await endpoint.stored()).to.equal(1);
      expect(await page.outbox.records()).to.deep.equal([]);
    });
  }

  it('row 12: the system closes the connection: opened again, the same step done once', async () => {
    const endpoint = await ScriptedEndpoint.open([{}]);
    let count = 0;
    const page = desk.open({
      factory: withOpen((name, version) => {
        const request = indexedDB.open(name, version);
        if ((count += 1) % 2) request.addEventListener('success', () => request.result.close());
        return request;
      }),
    });
    const entry = newEntry(endpoint);
    expect(await page.outbox.add(entry)).to.equal('device');
    expect(await desk.records()).to.have.length(1);
    expect(await page.retry(entry)).to.equal('done');
    expect(await desk.records()).to.deep.equal([]);
  });

  it('row 12: what version 1 kept is there after the upgrade, and sent', async () => {
    const endpoint = await ScriptedEndpoint.open([{}]);
    const old = await openVersion1(desk.name);
    old.onversionchange = () => old.close(); // as version 1 did
    const entries = [1, 2, 3].map((n) => newEntry(endpoint, { n }));
    const store = old.transaction('records', 'readwrite').objectStore('records');
    await Promise.all(entries.map((entry) => new Promise((resolve) => (store.add({ ...entry, state: 'queued', attempts: 0, answered: 0 }).onsuccess = resolve))));
    expect(await desk.open().outbox.add(newEntry(endpoint, { n: 4 }))).to.equal('device');
    const records = await desk.records();
    expect(records.map(({ order, document }) => [order, (document['answers'] as { n: number }).n])).to.deep.equal([[1, 1], [2, 2], [3, 3], [4, 4]]);
    expect(ageOf(records[0] as never, desk.nowMs), 'nobody noted its age').to.equal(0);
    await desk.open().outbox.start();
    expect([await endpoint.stored(), await desk.records()]).to.deep.equal([4, []]);
  });

  it('row 12: an old tab that won’t let go blocks the upgrade: memory for a while, the device when it has gone', async () => {
    const endpoint = await ScriptedEndpoint.open([{ status: 500, stores: false, body: '' }]);
    const old = await openVersion1(desk.name);
    const page = desk.open({ patienceMs: 50 });
    expect(await page.outbox.add(newEntry(endpoint))).to.equal('memory');
    old.close();
    expect(await desk.open().outbox.add(newEntry(endpoint))).to.equal('device');
    expect(await desk.records()).to.have.length(1);
  });

  it('row 12: a page with a newer version was here: the records are shared all the same', async () => {
    const endpoint = await ScriptedEndpoint.open([{}]);
    const entry = newEntry(endpoint);
    await desk.open().outbox.add(entry);
    (await opened(desk.name, 3, (database) => database.createObjectStore('news'))).close();
    const page = desk.open();
    await page.outbox.start();
    expect(await page.outbox.add(newEntry(endpoint))).to.equal('device');
    expect(await endpoint.stored()).to.equal(1);
  });

  it('row 13: asks the browser to keep the storage when something really has to wait, once; says how old it is', async () => {
    const endpoint = await ScriptedEndpoint.open([{}, { status: 500, stores: false, body: '' }]);
    const page = desk.open();
    expect([await page.give(newEntry(endpoint)), page.persists]).to.deep.equal(['done', 0]);
    const keptAtMs = desk.nowMs;
    expect([await page.give(newEntry(endpoint)), page.persists]).to.deep.equal(['server-error', 1]);
    expect([await page.give(newEntry(endpoint)), page.persists]).to.deep.equal(['server-error', 1]);
    const [oldest] = await page.outbox.records();
    expect(ageOf(oldest as never, keptAtMs + 90_000)).to.equal(90_000);
    expect(ageOf(oldest as never, keptAtMs - YEAR_MS), 'never negative').to.equal(0);
    expect([WARN_AGE_MS, ALARM_AGE_MS]).to.deep.equal([86_400_000, 432_000_000]);
  });

  it('row 14: a clock moved by a year, either way: nothing is dropped or reordered, and nobody waits a year', async () => {
    for (const yearsMs of [-YEAR_MS, YEAR_MS]) {
      const endpoint = await ScriptedEndpoint.open([{ status: 503, stores: false, headers: { 'Retry-After': '3600' }, body: '{}' }, {}]);
      const page = desk.open();
      const entries = [1, 2, 3].map((n) => newEntry(endpoint, { n }));
      for (const entry of entries) await page.outbox.add(entry);
      expect(await page.retry(entries[0] as never)).to.equal('busy');
      desk.nowMs += yearsMs;
      await desk.open().outbox.start();
      expect([await endpoint.stored(), await desk.records()]).to.deep.equal([3, []]);
      const order = (await endpoint.seen()).documents.map(({ submissionId }) => submissionId);
      expect(order, 'fewest tries first, then by counter').to.deep.equal([1, 2, 0].map((i) => entries[i]?.submissionId));
    }
  });

  it('row 17: 413: held, the others pass; with less attached it goes under the same id', async () => {
    const endpoint = await ScriptedEndpoint.open([{ status: 413, stores: false, body: '{}' }, {}]);
    const page = desk.open();
    const entry = newEntry(endpoint, { photo: 'data:image/png;base64,AAAA', wish: 'voler' });
    expect(await page.give(entry)).to.equal('too-large');
    expect(await page.give(newEntry(endpoint))).to.equal('done');
    expect(await page.shown()).to.deep.equal(['held too-large']);
    const lighter = { ...entry.document, answers: { wish: 'voler' } };
    expect(await page.outbox.amend(entry.submissionId, lighter)).to.equal(true);
    expect(await page.outbox.amend(entry.submissionId, lighter), 'queued: no longer to be changed').to.equal(false);
    expect(await page.retry(entry)).to.equal('done');
    expect((await endpoint.seen()).documents.at(-1)).to.deep.equal(lighter);
    expect([await endpoint.stored(), await desk.records()]).to.deep.equal([2, []]);
  });

  for (const status of [404, 410]) {
    it(`row 20: ${status}: held for as long as the person leaves it, never tried again by itself`, async () => {
      const endpoint = await ScriptedEndpoint.open([{ status, stores: false, body: '{}' }]);
      const entry = newEntry(endpoint);
      expect(await desk.open().give(entry)).to.equal('gone');
      await desk.pass(YEAR_MS);
      const later = desk.open();
      await later.outbox.start();
      expect(await endpoint.posts()).to.equal(1);
      expect((await later.outbox.records())[0]?.document).to.deep.equal(entry.document);
      await later.outbox.remove(entry.submissionId);
      expect(await desk.records()).to.deep.equal([]);
    });
  }

  it('row 24: eight tries without a receipt: it goes last and slowly, holds up nobody, and is there to be exported', async () => {
    const poison = { status: 500, stores: false, body: '' };
    const endpoint = await ScriptedEndpoint.open([...Array<typeof poison>(8).fill(poison), {}, {}, poison]);
    const page = desk.open();
    const entry = newEntry(endpoint);
    await page.give(entry);
    for (let i = 1; i < 8; i += 1) expect(await page.retry(entry)).to.equal('server-error');
    const [bad] = await page.outbox.records();
    expect(bad).to.deep.include({ answered: 8, document: entry.document });
    expect(bad?.wait?.lengthMs).to.be.at.least(60_000);
    await page.outbox.add(newEntry(endpoint));
    await page.outbox.add(newEntry(endpoint));
    await desk.pass(YEAR_MS);
    expect([await endpoint.stored(), await page.shown()]).to.deep.equal([2, ['queued server-error']]);
  });

  it('row 26: two visitors with the same answers are two', async () => {
    const endpoint = await ScriptedEndpoint.open([{}]);
    const page = desk.open();
    for (let i = 0; i < 2; i += 1) expect(await page.give(newEntry(endpoint))).to.equal('done');
    expect(await endpoint.stored()).to.equal(2);
  });
});

describe('outbox: an answer that may be taken back', () => {
  let desk: Desk;
  beforeEach(() => (desk = new Desk()));
  afterEach(() => desk.clear());
  const delayMs = 8_000;

  it('is on the device at once, and leaves when the delay is over', async () => {
    const endpoint = await ScriptedEndpoint.open([{}]);
    const page = desk.open();
    expect(await page.giveSlowly(newEntry(endpoint), delayMs)).to.equal('device');
    expect((await desk.records())[0]).to.deep.include({ state: 'queued', reason: 'undo', attempts: 0 });
    await desk.pass(7_999);
    expect(await endpoint.posts()).to.equal(0);
    await desk.pass(1);
    expect([await endpoint.stored(), await desk.records()]).to.deep.equal([1, []]);
  });

  it('is taken back, and the endpoint never hears of it', async () => {
    const endpoint = await ScriptedEndpoint.open([{}]);
    const page = desk.open();
    const entry = newEntry(endpoint);
    await page.giveSlowly(entry, delayMs);
    expect(await page.outbox.remove(entry.submissionId)).to.equal(true);
    await desk.pass(60_000);
    expect([await endpoint.posts(), await desk.records()]).to.deep.equal([0, []]);
    expect(await page.outbox.remove(entry.submissionId), 'there is nothing left').to.equal(false);
  });

  it('too late: says that it is', async () => {
    const endpoint = await ScriptedEndpoint.open([{ then: 'drop', stores: false }]);
    const page = desk.open();
    const entry = newEntry(endpoint);
    await page.giveSlowly(entry, delayMs);
    await desk.pass(delayMs);
    expect(await page.outbox.remove(entry.submissionId)).to.equal(false);
  });

  it('is sent at once when the person says so', async () => {
    const endpoint = await ScriptedEndpoint.open([{}]);
    const page = desk.open();
    const entry = newEntry(endpoint);
    await page.giveSlowly(entry, delayMs);
    expect(await page.retry(entry)).to.equal('done');
  });

  it('is sent by another tab when its own has died', async () => {
    const endpoint = await ScriptedEndpoint.open([{}]);
    const [owner, other] = [desk.open(), desk.open()];
    expect(await other.give(newEntry(endpoint)), 'it listens since it has sent one itself').to.equal('done');
    const armed = other.armed();
    await owner.giveSlowly(newEntry(endpoint), delayMs);
    await armed;
    desk.pages.shift(); // the owner hears no more and fires no timer
    await desk.pass(delayMs - 1);
    expect(await endpoint.posts()).to.equal(1);
    await desk.pass(1);
    expect([await endpoint.stored(), await desk.records()]).to.deep.equal([2, []]);
  });

  it('is sent at the next visit when no tab is left', async () => {
    const endpoint = await ScriptedEndpoint.open([{}]);
    await desk.open().giveSlowly(newEntry(endpoint), delayMs);
    desk.pages.length = 0;
    const later = desk.open();
    await later.outbox.start();
    expect(await endpoint.posts(), 'not before').to.equal(0);
    await desk.pass(delayMs);
    expect([await endpoint.stored(), await desk.records()]).to.deep.equal([1, []]);
  });

  it('a clock moved back doesn’t hold it for a year', async () => {
    const endpoint = await ScriptedEndpoint.open([{}]);
    await desk.open().giveSlowly(newEntry(endpoint), delayMs);
    desk.nowMs -= YEAR_MS;
    await desk.open().outbox.start();
    expect(await endpoint.stored()).to.equal(1);
  });

  it('contact details go the same way, and nothing of them stays after the receipt', async () => {
    const endpoint = await ScriptedEndpoint.open([{}]);
    const page = desk.open();
    const entry = newEntry(endpoint);
    const document = { schema: 'ij/contact@1', submissionId: entry.submissionId, form: 'f', version: 1, answers: { phone: '0549000000' }, on: '2026-11-22' };
    await page.giveSlowly({ ...entry, document }, delayMs);
    await desk.pass(delayMs);
    expect((await endpoint.seen()).documents).to.deep.equal([document]);
    expect([await desk.records(), await page.outbox.records()]).to.deep.equal([[], []]);
  });
});
