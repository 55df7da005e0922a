import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { all, clear, element, one, root, show, textOf, until } from '../helpers/agenda-part-page.js';
import { BROKEN_PLACES, brokenDirectory, crowdedAgenda, crowdedDirectory, hostileAgenda, hostileDirectory } from '../helpers/hostile-agenda.js';

const VIEWS = ['list', 'map', 'calendar'] as const;
const ALL = { 'view': 'list map calendar', 'limit': '200', 'with-past': '' };
const CROWD = 100_000;

const faults: string[] = [];
const note = (event: Event): void => void faults.push(String((event as ErrorEvent).message || (event as PromiseRejectionEvent).reason));
const { warn, error } = console;
const hosts = (selector: string, attribute: string): string[] => all(selector).map((node) => node.getAttribute(attribute) ?? '');

async function look(view: (typeof VIEWS)[number]): Promise<void> {
  one<HTMLInputElement>(`input[name="view"][value="${view}"]`).click();
  await until(() => root().querySelector({ list: '.list', map: '.map .mark', calendar: '.cal' }[view]));
}

/** Nothing ran, nothing is where only our own markup may be, nothing leads or asks elsewhere by a scheme we don't take. */
function expectHarmless(): void {
  expect(faults).to.deep.equal([]);
  expect(Reflect.get(window, 'ran')).to.equal(undefined);
  expect(root().querySelector('script, iframe, object, img[src="x"], [onerror]')).to.equal(null);
  for (const href of [...hosts('a', 'href'), ...hosts('img', 'src')]) expect(href).to.match(/^(https?:\/\/(?!user)|mailto:|tel:|geo:|webcal:|\/|#|data:image)/);
}

describe('ij-agenda-map, whatever partners write', () => {
  beforeEach(() => {
    faults.length = 0;
    for (const type of ['error', 'unhandledrejection']) window.addEventListener(type, note);
    console.warn = () => undefined;
    console.error = (message: unknown) => void faults.push(String(message));
  });
  afterEach(() => {
    clear();
    for (const type of ['error', 'unhandledrejection']) window.removeEventListener(type, note);
    Object.assign(console, { warn, error });
  });

  it('shows it in every view as text, and leads nowhere it should not', async () => {
    await show(hostileAgenda(), ALL);
    for (const view of VIEWS) {
      await look(view);
      expectHarmless();
      expect(element.scrollWidth, view).to.be.at.most(element.clientWidth + 1);
    }
  });

  it('keeps 5 000 letters in a row within 320 px, in every view and in the sheet', async () => {
    await show(hostileAgenda(), ALL, 320);
    for (const view of VIEWS) {
      await look(view);
      const base = one('.base');
      expect(base.scrollWidth, view).to.be.at.most(320);
    }
    await look('list');
    one('.card-button[data-key="__proto__"]').click();
    const dialog = await until(() => root().querySelector<HTMLDialogElement>('dialog[open]'));
    expect(dialog.scrollWidth).to.be.at.most(dialog.clientWidth + 1);
  });

  it('opens each of them', async () => {
    await show(hostileAgenda(), ALL);
    const keys = [...new Set(all('.card-button').map(({ dataset }) => dataset['key'] ?? ''))];
    expect(keys.length).to.be.greaterThan(20);
    for (const key of keys) {
      element.openItem(key);
      await until(() => root().querySelector('dialog[open] .facts'));
      expectHarmless();
      for (const menu of all<HTMLDetailsElement>('dialog details')) menu.open = true;
      await element.updateComplete;
      all('dialog button').find((button) => textOf(button) === 'Fermer')?.click();
      await until(() => !root().querySelector('dialog'));
    }
    expectHarmless();
  });

  it('filters them by words that mean something elsewhere', async () => {
    await show(hostileAgenda(), ALL);
    for (const text of ['<img src=x onerror=alert(1)>', '.*(', '\\', '__proto__', '\u202e\u0000', 'x'.repeat(5_000)]) {
      element.ask({ text });
      await element.updateComplete;
    }
    element.ask({ text: '', category: '__proto__', city: 'constructor', from: '9999-99-99', to: '0000-00-00', radiusKm: -1 });
    await element.updateComplete;
    await until(() => root().querySelector('[part="nothing"]'));
    expectHarmless();
  });

  it('takes days in its attributes that are none for no wish, and the last one that can be written for no end', async () => {
    await show({ events: [{ id: '1', title: 'Un', date: '2027-01-21' }] }, { ...ALL, from: 'demain', to: '9999-12-31' });
    expect(textOf(one('.count'))).to.equal('1 événement');
    await look('calendar');
    element.setAttribute('to', '2027-02-31');
    await element.updateComplete;
    expect(textOf(one('.count'))).to.equal('1 événement');
    expectHarmless();
  });

  it(`shows ${CROWD} events, filtered and in every view, and the keyboard is still heard`, async () => {
    await show(crowdedAgenda(CROWD), { ...ALL, limit: '30' });
    expect(textOf(one('.count')).replace(/\D/g, '')).to.equal(String(CROWD));
    expect(all('.card')).to.have.length(30);
    for (const view of ['map', 'calendar', 'list'] as const) await look(view);
    one('[name="text"]').focus();
    await sendKeys({ type: '99999' });
    await until(() => textOf(one('.count')) === '1 événement');
    expectHarmless();
  });

  it('shows a directory of theirs as text, in the list, on the map and on paper', async () => {
    await show(hostileDirectory(), { ...ALL, view: 'list map' }, 320);
    await until(() => root().querySelector('.guide') && textOf(root().querySelector('.base') ?? undefined).includes('Ouvert maintenant'));
    for (const view of ['list', 'map'] as const) {
      await look(view);
      expectHarmless();
      expect(one('.base').scrollWidth, view).to.be.at.most(320);
    }
    dispatchEvent(new CustomEvent('beforeprint'));
    expect(all('.guide-places li')).to.have.length(all('.card').length);
    expectHarmless();
    dispatchEvent(new CustomEvent('afterprint'));
  });

  it('opens each of its places', async () => {
    await show(hostileDirectory(), { ...ALL, view: 'list' });
    const keys = [...new Set(all('.card-button').map(({ dataset }) => dataset['key'] ?? ''))];
    expect(keys.length).to.be.greaterThan(20);
    for (const key of keys) {
      element.openItem(key);
      await until(() => root().querySelector('dialog[open] .sheet-actions'));
      expectHarmless();
      all('dialog button').find((button) => textOf(button) === 'Fermer')?.click();
      await until(() => !root().querySelector('dialog'));
    }
    expect(Reflect.get({}, 'url')).to.equal(undefined);
  });

  for (const [name, broken] of Object.entries(BROKEN_PLACES)) {
    it(`tells the webmaster of a directory with ${name}, and shows none of it`, async () => {
      await show(brokenDirectory(broken), {}, 800, 'failed');
      expect(all('.card')).to.deep.equal([]);
      expect(element.remote.status === 'failed' && element.remote.error.message).to.contain('places[0] ');
    });
  }

  it(`shows a directory of ${CROWD / 2} places, filtered and on the map`, async () => {
    await show(crowdedDirectory(CROWD / 2), { ...ALL, view: 'list map', limit: '30' });
    expect(textOf(one('.count')).replace(/\D/g, '')).to.equal(String(CROWD / 2));
    await look('map');
    await look('list');
    element.ask({ text: '49999' });
    await until(() => textOf(one('.count')) === '1 lieu');
    expectHarmless();
  });
});
