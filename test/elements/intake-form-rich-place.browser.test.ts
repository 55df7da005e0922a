import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { fakeNetwork, settle, type FakeNetwork } from '../helpers/fake-network.js';
import { openForm, type FormPage } from '../helpers/intake-form-page.js';

const PLACES = [{ code: '16102', label: 'Cognac' }, { code: '17415', label: 'Saintes' }, { code: '17411', label: 'Saint-Xandre' }, { code: '86194', label: 'Poitiers' }, { code: '17093', label: 'Le Château-d’Oléron' }];
const LOCAL = { id: 'town', type: 'place', label: 'Ta commune', options: PLACES };
const REMOTE = { id: 'town', type: 'place', label: 'Ta commune', src: '/places?q={q}' };

let page: FormPage;
let network: FakeNetwork;
const open = async (...all: Parameters<typeof openForm>): Promise<FormPage> => (page = await openForm(...all));
beforeEach(() => (network = fakeNetwork()));
afterEach(() => {
  page.remove();
  network.restore();
});

const field = () => page.field('Ta commune');
const shown = () => [...page.root.querySelectorAll<HTMLElement>('[role=option]')].map(({ textContent }) => textContent.trim());
const isOpen = () => field().getAttribute('aria-expanded') === 'true';
const active = () => page.root.getElementById(field().getAttribute('aria-activedescendant') ?? '')?.textContent.trim();
const answers = () => page.events.filter(({ type }) => type === 'ij-intake-submit').map(({ detail }) => (detail as { submission: { answers: unknown } }).submission.answers);
const key = async (press: string) => {
  await sendKeys({ press });
  await page.drawn();
};
const write = async (text: string) => {
  field().focus();
  await sendKeys({ type: text });
  await page.drawn();
};
/** In one go: however slow the keyboard of a busy machine, there is one pause after it. */
const put = (text: string) => page.type('Ta commune', text);
/** Until something comes about that only time brings. */
const until = async (isTrue: () => boolean) => {
  while (!isTrue()) await settle();
};

describe('a place', () => {
  it('is a combobox whose parts are there before they are needed', async () => {
    const { root } = await open([LOCAL]);
    expect(field().getAttribute('role')).to.equal('combobox');
    expect(root.getElementById(field().getAttribute('aria-controls') ?? '')?.getAttribute('role')).to.equal('listbox');
    expect(isOpen()).to.equal(false);
    expect(root.querySelectorAll('datalist')).to.have.length(0);
  });

  it('finds whatever the accents, hyphens and capitals, what begins so first', async () => {
    await open([LOCAL]);
    await write('saint x');
    expect(shown()).to.deep.equal(['Saint-Xandre']);
    await page.type('Ta commune', '');
    await write('CHATEAU');
    expect(shown()).to.deep.equal(['Le Château-d’Oléron']);
  });

  it('says how many there are', async () => {
    await open([LOCAL]);
    await write('saint');
    await until(() => page.text('[role="status"].visually-hidden') === '2 lieux proposés');
  });

  it('is chosen by keys: down, up, Enter, and Escape keeps the text', async () => {
    const { send } = await open([LOCAL]);
    await write('saint');
    expect(active()).to.equal(undefined);
    await key('ArrowDown');
    expect(active()).to.equal('Saintes');
    await key('ArrowUp');
    expect(active()).to.equal('Saint-Xandre');
    await key('Escape');
    expect([isOpen(), field().value]).to.deep.equal([false, 'saint']);
    await sendKeys({ down: 'Alt' });
    await key('ArrowDown');
    await sendKeys({ up: 'Alt' });
    expect([isOpen(), active()]).to.deep.equal([true, undefined]);
    await key('ArrowDown');
    await key('Enter');
    expect([isOpen(), field().value]).to.deep.equal([false, 'Saintes']);
    expect(answers()).to.deep.equal([]);
    await send();
    expect(answers()).to.deep.equal([{ town: '17415' }]);
  });

  it('lets the caret move in the text', async () => {
    await open([LOCAL]);
    await write('saint');
    await key('ArrowDown');
    await key('Home');
    expect([active(), field().selectionStart]).to.deep.equal([undefined, 0]);
    await key('End');
    expect(field().selectionStart).to.equal(5);
  });

  it('is chosen by pressing it, the field keeping the focus', async () => {
    const { root, focused, send } = await open([LOCAL]);
    await write('poi');
    const option = root.querySelector<HTMLElement>('[role=option]') as HTMLElement;
    expect(option.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, composed: true, cancelable: true }))).to.equal(false);
    option.click();
    await page.drawn();
    expect(field().value).to.equal('Poitiers');
    expect(focused()).to.equal(field());
    await send();
    expect(answers()).to.deep.equal([{ town: '86194' }]);
  });

  it('keeps what was typed, and chooses nothing by itself', async () => {
    const { send } = await open([LOCAL]);
    await write('Cogn');
    await key('Tab');
    expect([field().value, isOpen()]).to.deep.equal(['Cogn', false]);
    await send();
    expect(answers()).to.deep.equal([{ town: 'Cogn' }]);
  });

  it('knows the code of a name that is written out', async () => {
    const { send } = await open([LOCAL]);
    await write('le chateau d oleron');
    await send();
    expect(answers()).to.deep.equal([{ town: '17093' }]);
  });

  it('leaves no code behind when the text goes on changing', async () => {
    const { send } = await open([LOCAL]);
    await write('cognac');
    await write(' la forêt');
    await send();
    expect(answers()).to.deep.equal([{ town: 'cognac la forêt' }]);
  });

  it('is empty for the next person', async () => {
    const { send, press } = await open([LOCAL]);
    await write('cog');
    await send();
    await press('Donner une autre réponse');
    expect(field().value).to.equal('');
    expect(shown()).to.deep.equal([]);
  });

  it('asks for a name when one is needed', async () => {
    const { send, root } = await open([{ ...LOCAL, optional: false }]);
    await write('   ');
    await send();
    expect(root.querySelector('.summary a')?.textContent).to.equal('Écrire le nom d’un lieu pour «\u00a0Ta commune\u00a0», par exemple Cognac.');
  });
});

describe('a place whose list an endpoint has', () => {
  it('asks nothing before the person types, then once they pause, the text encoded', async () => {
    await open([REMOTE]);
    expect(network.calls).to.have.length(0);
    await put('Le C&é');
    expect((await network.call(0)).url).to.equal(`${location.origin}/places?q=Le%20C%26%C3%A9`);
    expect(network.calls).to.have.length(1);
  });

  it('asks where the definition is, when its address is relative', async () => {
    await open([{ ...REMOTE, src: 'places?q={q}' }]);
    const document = page.form.data;
    page.form.src = '/forms/one.json';
    page.form.data = undefined;
    await (await network.call(0)).answer(document);
    while (!page.root.querySelector('[role=combobox]')) await settle();
    await put('co');
    expect((await network.call(1)).url).to.equal(`${location.origin}/forms/places?q=co`);
  });

  it('heeds the last question alone, and stops the one before', async () => {
    await open([REMOTE]);
    await put('co');
    const first = await network.call(0);
    await put('cog');
    const second = await network.call(1);
    expect(first.isAborted()).to.equal(true);
    await second.answer({ items: [PLACES[0]] });
    await first.answer({ items: [PLACES[1]] });
    await until(() => shown().length > 0);
    expect(shown()).to.deep.equal(['Cognac']);
  });

  it('gives the code of what is chosen, also of a name written out before the answer came', async () => {
    const { send } = await open([REMOTE]);
    await put('poitiers');
    await (await network.call(0)).answer({ items: PLACES });
    await until(() => shown().length > 0);
    await send();
    expect(answers()).to.deep.equal([{ town: '86194' }]);
  });

  it('remembers what it was told', async () => {
    await open([REMOTE]);
    await put('co');
    await (await network.call(0)).answer({ items: [PLACES[0]] });
    await until(() => shown().length > 0);
    await put('c');
    await network.call(1);
    await put('co');
    expect(shown()).to.deep.equal(['Cognac']);
    expect(network.calls).to.have.length(2);
  });

  for (const [title, act] of [
    ['is broken', async () => (await network.call(0)).answer('?', { status: 404 })],
    ['answers something else', async () => (await network.call(0)).answer({ items: [{ code: 1 }] })],
  ] as const) {
    it(`goes on as a plain text, and says so quietly, when it ${title}`, async () => {
      const { send, root } = await open([REMOTE]);
      await put('Cognac');
      await act();
      await until(() => !!root.getElementById(`${field().id}.more`)?.textContent);
      expect(root.getElementById(`${field().id}.more`)?.textContent).to.equal('La liste des lieux ne répond pas. Il suffit d’écrire le nom.');
      expect(page.find('.error')).to.equal(null);
      await send();
      expect(answers()).to.deep.equal([{ town: 'Cognac' }]);
    });
  }

  it('asks no origin that the page has not allowed', async () => {
    const { events } = await open([{ ...REMOTE, src: 'https://ailleurs.example/places?q={q}' }]);
    await put('co');
    await until(() => events.some(({ type }) => type === 'ij-error'));
    expect(network.calls).to.have.length(0);
  });

  it('searches a mere list itself', async () => {
    await open([{ ...REMOTE, src: '/places.json' }]);
    await put('xan');
    await (await network.call(0)).answer({ items: PLACES });
    await until(() => shown().length > 0);
    expect(shown()).to.deep.equal(['Saint-Xandre']);
    await put('xa');
    expect(network.calls).to.have.length(1);
  });

  it('writes what an endpoint says as text', async () => {
    const { root } = await open([REMOTE]);
    await put('x');
    await (await network.call(0)).answer({ items: [{ code: 'x', label: '<img src=x onerror=alert(1)>' }] });
    await until(() => shown().length > 0);
    expect(shown()).to.deep.equal(['<img src=x onerror=alert(1)>']);
    expect(root.querySelectorAll('img')).to.have.length(0);
  });
});
