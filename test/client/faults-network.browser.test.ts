import { expect } from 'chai';
import { configure } from '../../src/client/settings.js';
import { Desk, newEntry, otherOrigin, ScriptedEndpoint } from './faults-desk.js';

// The fault table, by the numbers of its rows, through the real storage, locks and network. What the table asks of the form itself (what
// is said, events, the page that is about to close) is tested in test/elements/intake-form*.browser.test.ts: 9, 18, 22, 25, the words of
// 1, 3, 6, 11, 15, 16 and 19. Row 7 and the killed owner of row 8 need a browser to kill: test/e2e/outbox-killed.test.ts.
// Rows 10 to 14, 17, 20, 23, 24 and 26 are in faults-device.browser.test.ts; any mixture of all, in outbox-property.test.ts.

describe('fault table: the network', () => {
  let desk: Desk;
  beforeEach(() => (desk = new Desk()));
  afterEach(() => desk.clear());

  it('row 1: offline at send: kept, and sent once on return', async () => {
    const endpoint = await ScriptedEndpoint.open([{}]);
    const page = desk.open();
    const restore = configure({ fetch: () => Promise.reject(new TypeError('Failed to fetch')) });
    expect(await page.give(newEntry(endpoint))).to.equal('unreachable');
    restore();
    expect([await endpoint.posts(), (await desk.records()).length]).to.deep.equal([0, 1]);
    await page.outbox.start(); // what `online` and coming back to the page call
    expect([await endpoint.posts(), await endpoint.stored(), await desk.records()]).to.deep.equal([1, 1, []]);
  });

  it('row 2: the connection is cut, or nothing ever comes: kept, tried again by itself', async () => {
    const endpoint = await ScriptedEndpoint.open([{ stores: false, then: 'hang' }, {}]);
    const page = desk.open({ timeoutMs: 1_000 }); // the second try is real, on a machine that may be busy
    expect(await page.give(newEntry(endpoint))).to.equal('unreachable');
    expect((await desk.records())[0]).to.deep.include({ state: 'queued', attempts: 1 });
    await desk.pass(1_000);
    expect([await endpoint.stored(), await desk.records()]).to.deep.equal([1, []]);
    const cut = await ScriptedEndpoint.open([{ stores: false, then: 'drop' }]);
    expect(await page.give(newEntry(cut))).to.equal('unreachable');
    expect([await cut.stored(), (await desk.records()).length]).to.deep.equal([0, 1]);
  });

  it('row 3: 500, 502, 504: kept, each wait longer, then sent', async () => {
    const endpoint = await ScriptedEndpoint.open([500, 502, 504].map((status) => ({ status, stores: false, body: '<h1>Erreur</h1>' })).concat([{} as never]));
    const page = desk.open();
    expect(await page.give(newEntry(endpoint))).to.equal('server-error');
    for (const waitMs of [1_000, 2_000]) {
      await desk.pass(waitMs - 1);
      await desk.pass(1);
      expect((await desk.records())[0]?.wait?.lengthMs).to.equal(2 * waitMs);
    }
    expect(await endpoint.posts(), 'never before its time').to.equal(3);
    await desk.pass(4_000);
    expect([await endpoint.posts(), await endpoint.stored(), await desk.records()]).to.deep.equal([4, 1, []]);
  });

  const busy = (headers: Record<string, string>, body = '{}') => ({ status: 503, stores: false, headers, body });

  it('row 4: Retry-After in seconds, or a date read by the clock of the answer: the endpoint as a whole waits, others go on', async () => {
    const dated = { Date: 'Sat, 01 Jan 2000 00:00:00 GMT', 'Retry-After': 'Sat, 01 Jan 2000 00:02:00 GMT' };
    for (const headers of [{ 'Retry-After': '120' }, dated]) {
      const endpoint = await ScriptedEndpoint.open([busy(headers), {}]);
      const other = await ScriptedEndpoint.open([{}]);
      const page = desk.open();
      expect(await page.give(newEntry(endpoint))).to.equal('busy');
      expect(await page.give(newEntry(endpoint)), 'a neighbour').to.equal('busy');
      expect(await page.give(newEntry(other)), 'somebody else').to.equal('done');
      await desk.pass(119_999);
      expect(await endpoint.posts()).to.equal(1);
      await desk.pass(1);
      expect([await endpoint.posts(), await endpoint.stored(), await desk.records()]).to.deep.equal([3, 2, []]);
    }
  });

  it('row 4: from another origin, the header when it is exposed, else the seconds in the body, else the usual wait', async () => {
    const origin = await otherOrigin();
    const open = { 'Access-Control-Allow-Origin': location.origin, 'Access-Control-Allow-Headers': 'content-type' };
    const exposed = { ...open, 'Access-Control-Expose-Headers': 'Retry-After, Date' };
    const waits = [];
    for (const [cors, body] of [[exposed, '{}'], [open, '{"retryAfter":70}'], [open, '{}']] as const) {
      const endpoint = await ScriptedEndpoint.open([busy({ 'Retry-After': '60' }, body)], { origin, cors });
      const entry = newEntry(endpoint);
      expect(await desk.open().give(entry)).to.equal('busy');
      waits.push((await desk.records()).find(({ submissionId }) => submissionId === entry.submissionId)?.wait?.lengthMs);
    }
    expect(waits).to.deep.equal([60_000, 70_000, 1_000]);
  });

  for (const [how, lines] of [
    ['the connection is cut', [{ then: 'drop' }, {}]],
    ['nothing comes in time', [{ then: 'hang' }, {}]],
    ['then 409 with the same id', [{ then: 'drop' }, { status: 409 }]],
  ] as const) {
    it(`row 5: stored, but ${how}: tried again under the same id, stored once`, async () => {
      const endpoint = await ScriptedEndpoint.open(lines);
      const page = desk.open({ timeoutMs: 150 });
      const entry = newEntry(endpoint);
      // a browser may try a cut connection again by itself: then the first try brings the receipt already
      const first = await page.give(entry);
      expect(first).to.be.oneOf(['unreachable', 'done']);
      await desk.pass(1_000);
      expect([await endpoint.stored(), await desk.records()]).to.deep.equal([1, []]);
      expect(Object.keys((await endpoint.seen()).posts)).to.deep.equal([entry.submissionId]);
    });
  }

  it('row 6: 409 in progress waits as asked; 409 for other content and 422 are held and never sent again by themselves', async () => {
    const refuse = (status: number, body: object, headers = {}) => ({ status, stores: false, body: JSON.stringify(body), headers });
    const page = desk.open();
    const slow = await ScriptedEndpoint.open([refuse(409, { code: 'in-progress' }, { 'Retry-After': '2' }), {}]);
    expect(await page.give(newEntry(slow))).to.equal('in-progress');
    await desk.pass(1_999);
    expect(await slow.posts()).to.equal(1);
    await desk.pass(1);
    expect(await slow.stored()).to.equal(1);
    const taken = await ScriptedEndpoint.open([refuse(409, { code: 'conflict' })]);
    const picky = await ScriptedEndpoint.open([refuse(422, { errors: [{ q: 'wish', message: 'non' }] })]);
    expect(await page.give(newEntry(taken))).to.equal('conflict');
    expect(await page.give(newEntry(picky))).to.equal('refused');
    await desk.pass(86_400_000);
    await page.outbox.start();
    expect([await taken.posts(), await picky.posts()]).to.deep.equal([1, 1]);
    const held = await page.outbox.records();
    expect(held.map(({ state, reason, errors }) => [state, reason, errors])).to.deep.equal([['held', 'conflict', undefined], ['held', 'refused', [{ q: 'wish', message: 'non' }]]]);
    expect(held.every(({ document }) => document['answers']), 'everything an export needs').to.equal(true);
  });

  it('row 8: two tabs, one sender', async () => {
    const endpoint = await ScriptedEndpoint.open([{}]);
    const [a, b] = [desk.open(), desk.open()];
    const entries = [1, 2, 3].map((n) => newEntry(endpoint, { n }));
    for (const entry of entries) await a.outbox.add(entry);
    await Promise.all([a.outbox.start(), b.outbox.start(), a.outbox.wake(), b.outbox.wake(), ...entries.map(({ submissionId }) => b.outbox.send(submissionId))]);
    expect((await endpoint.seen()).posts).to.deep.equal(Object.fromEntries(entries.map(({ submissionId }) => [submissionId, 1])));
    expect(await desk.records()).to.deep.equal([]);
  });

  it('row 8: without locks, a page that is gone holds its answer for 30 s at most', async () => {
    const endpoint = await ScriptedEndpoint.open([{ then: 'hang' }, {}]);
    const [owner, other] = [desk.open({ hasLocks: false }), desk.open({ hasLocks: false })];
    const entry = newEntry(endpoint);
    await owner.outbox.add(entry);
    const sent = owner.outbox.send(entry.submissionId);
    const isClaimed = async (): Promise<void> => ((await desk.records())[0]?.state === 'sending' ? undefined : isClaimed());
    await isClaimed();
    desk.pages.shift(); // the owner hears no more and fires no timer
    await other.outbox.start();
    await desk.pass(29_000);
    expect(await other.shown()).to.deep.equal(['sending']);
    await desk.pass(1_000);
    expect([await endpoint.stored(), await desk.records()]).to.deep.equal([1, []]);
    await endpoint.release();
    await sent;
  });

  for (const [what, line] of [
    ['a page (captive portal)', { body: '<!doctype html><title>Wi-Fi</title>', headers: { 'Content-Type': 'text/html' } }],
    ['nothing', { body: '' }],
    ['cut JSON', { body: 'cut' }],
    ['another id', { body: 'other' }],
  ] as const) {
    it(`row 15: 200 with ${what} is no receipt`, async () => {
      const endpoint = await ScriptedEndpoint.open([{ status: 200, stores: false, ...line }, {}]);
      const page = desk.open();
      expect(await page.give(newEntry(endpoint))).to.equal('not-a-receipt');
      expect((await desk.records())[0]).to.deep.include({ state: 'queued', attempts: 1, answered: 1 });
      await desk.pass(1_000);
      expect([await endpoint.stored(), await desk.records()]).to.deep.equal([1, []]);
    });
  }

  it('row 16: another origin that says nothing of CORS looks like no network: kept', async () => {
    const endpoint = await ScriptedEndpoint.open([{}], { origin: await otherOrigin() });
    expect(await desk.open().give(newEntry(endpoint))).to.equal('unreachable');
    expect([await endpoint.stored(), (await desk.records()).length]).to.deep.equal([0, 1]);
  });

  it('row 16: so does a page whose policy forbids the address', async () => {
    const open = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': 'content-type' };
    const endpoint = await ScriptedEndpoint.open([{}], { origin: await otherOrigin(), cors: open });
    const frame = document.createElement('iframe');
    frame.src = '/test/embed/blank.html';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    const page = desk.open();
    const entry = newEntry(endpoint);
    const inside = (frame.contentWindow as unknown as typeof globalThis).fetch;
    const restore = configure({ fetch: (url, { signal: _, ...init } = {}) => inside(url, init) });
    expect(await page.give(entry)).to.equal('unreachable');
    restore();
    frame.remove();
    expect([await endpoint.posts(), (await desk.records()).length]).to.deep.equal([0, 1]);
    expect(await page.retry(entry), 'a page without that policy').to.equal('done');
  });

  it('row 19: 401 pauses the endpoint alone; who has signed in goes on', async () => {
    const endpoint = await ScriptedEndpoint.open([{ status: 401, stores: false, body: '{}' }, {}]);
    const other = await ScriptedEndpoint.open([{}]);
    const page = desk.open();
    const first = newEntry(endpoint);
    expect(await page.give(first)).to.equal('sign-in');
    await page.outbox.add(newEntry(endpoint));
    await page.outbox.add(newEntry(other));
    await page.outbox.start();
    expect([await endpoint.posts(), await other.stored()]).to.deep.equal([1, 1]);
    expect(await page.retry(first)).to.equal('done');
    expect([await endpoint.stored(), await desk.records()]).to.deep.equal([2, []]);
  });

  it('row 21: a redirect to another origin is not followed: nothing goes there, and it is no receipt', async () => {
    const open = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': 'content-type' };
    const elsewhere = await ScriptedEndpoint.open([{}], { origin: await otherOrigin(), cors: open });
    const endpoint = await ScriptedEndpoint.open([{ status: 307, stores: false, headers: { Location: elsewhere.url }, body: '' }, {}]);
    const page = desk.open();
    expect(await page.give(newEntry(endpoint))).to.equal('unreachable');
    expect([await elsewhere.posts(), (await desk.records()).length]).to.deep.equal([0, 1]);
    await desk.pass(1_000);
    expect([await endpoint.stored(), await desk.records()]).to.deep.equal([1, []]);
  });
});
