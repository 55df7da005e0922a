import { expect } from 'chai';
import { pageOutbox } from '../../src/client/outbox/index.js';
import { IndexedDbStorage, DATABASE } from '../../src/client/outbox/indexed-db.js';
import { openForm, type FormPage } from '../helpers/intake-form-page.js';
import { ownDevice } from '../helpers/own-device.js';

const WISH = { id: 'wish', type: 'text', label: 'Ton envie' };

after(ownDevice('-of-device'));

let page: FormPage;
afterEach(() => page.remove());

describe('ij-intake-form: on the real device, with a real endpoint', () => {
  const databases = async () => (await indexedDB.databases()).map(({ name }) => name);
  const once = (type: string) => new Promise<CustomEvent>((resolve) => page.form.addEventListener(type, (event) => resolve(event as CustomEvent), { once: true }));

  it('creates no storage before the person acts, and leaves no answer there after', async () => {
    page = await openForm([WISH], { outbox: pageOutbox(), attributes: { action: '/endpoint/answers' } });
    await page.drawn();
    expect(await databases()).not.to.include(DATABASE);
    const done = once('ij-intake-submitted');
    await page.send();
    await done;
    expect(await databases()).to.include(DATABASE);
    expect(await pageOutbox().records()).to.deep.equal([]);
  });

  it('keeps on the device what the endpoint does not acknowledge, for the next page to send', async () => {
    page = await openForm([WISH], { outbox: pageOutbox(), attributes: { action: '/endpoint/answers?status=500' } });
    const queued = once('ij-intake-queued');
    await page.send();
    await queued;
    const records = await new IndexedDbStorage().all();
    expect(records.map(({ state, reason }) => ({ state, reason }))).to.deep.equal([{ state: 'queued', reason: 'server-error' }]);
    for (const { submissionId } of records) await pageOutbox().remove(submissionId);
  });
});
