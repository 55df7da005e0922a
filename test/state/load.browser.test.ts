import { expect } from 'chai';
import type { IjErrorEvent } from '../../src/elements/events.js';
import { fakeNetwork, settle, type FakeNetwork } from '../helpers/fake-network.js';
import { mutationsOf } from '../helpers/mutations.js';
import { cleanUp, mount, shown, textOf, type ProbeElement } from '../helpers/probe-element.js';

const probe = (attributes: Record<string, string> = { src: '/a.json' }): ProbeElement => mount('ij-probe', attributes);
const until = (element: Element, event: 'ij-load' | 'ij-error'): Promise<Event> => new Promise((resolve) => element.addEventListener(event, resolve, { once: true }));

describe('an element’s document', () => {
  let network: FakeNetwork;
  let warnings: string[];
  const { warn } = console;
  beforeEach(() => {
    network = fakeNetwork();
    warnings = [];
    console.warn = (message: string) => void warnings.push(message);
  });
  afterEach(() => {
    cleanUp();
    network.restore();
    console.warn = warn;
  });

  it('is idle without a src, loading, then ready; each told on data-status', async () => {
    const element = probe({});
    await element.updateComplete;
    expect(element.dataset['status']).to.equal('idle');
    element.setAttribute('src', '/a.json');
    await element.updateComplete;
    expect(element.dataset['status']).to.equal('loading');
    const loaded = until(element, 'ij-load');
    await (await network.call(0)).answer({ text: 'monde' });
    await loaded;
    expect(element.dataset['status']).to.equal('ready');
    expect(textOf(element)).to.contain('Bonjour monde');
  });

  it('shows the latest of two that answer in the wrong order, and aborts the first', async () => {
    const element = probe();
    const first = await network.call(0);
    element.src = '/b.json';
    const second = await network.call(1);
    expect(first.isAborted()).to.equal(true);
    await second.answer({ text: 'b' });
    await first.answer({ text: 'a' });
    await shown(element);
    expect(textOf(element)).to.contain('Bonjour b');
    expect(network.calls.map(({ url }) => new URL(url).pathname)).to.deep.equal(['/a.json', '/b.json']);
  });

  it('goes on loading when it is moved in the page, and stops when it leaves', async () => {
    const element = probe();
    const first = await network.call(0);
    const box = document.createElement('div');
    document.body.append(box);
    box.append(element);
    await settle();
    expect(first.isAborted()).to.equal(false);
    element.remove();
    await settle();
    expect(first.isAborted()).to.equal(true);
    element.requestUpdate();
    await element.updateComplete;
    expect(network.calls).to.have.length(1);
    document.body.append(element);
    const second = await network.call(1);
    await second.answer({ text: 'de retour' });
    await shown(element);
    expect(textOf(element)).to.contain('Bonjour de retour');
    box.remove();
  });

  it('keeps the old picture while it loads, and when that fails; says since when, and offers to try again', async () => {
    const element = probe();
    await (await network.call(0)).answer({ text: 'vieux' });
    await shown(element);
    const failed = until(element, 'ij-error');
    void element.reload();
    await element.updateComplete;
    expect(element.dataset['status']).to.equal('loading');
    expect(textOf(element)).to.contain('Bonjour vieux');
    const again = await network.call(1);
    expect(again.init.cache).to.equal('no-cache');
    await again.answer({}, { status: 404 });
    await failed;
    await shown(element);
    expect(element.dataset['status']).to.equal('failed');
    expect(textOf(element)).to.match(/Bonjour vieux/).and.to.match(/La mise à jour a échoué. Voici ce que l’on savait à \d\d:\d\d/);
    element.shadowRoot?.querySelector<HTMLButtonElement>('[role=alert] button')?.click();
    await (await network.call(2)).answer({ text: 'neuf' });
    await shown(element);
    expect(textOf(element)).to.contain('Bonjour neuf').and.not.to.contain('échoué');
  });

  it('names the culprit for the webmaster, once, and speaks plainly to the person', async () => {
    const element = probe();
    const failed = until(element, 'ij-error') as Promise<IjErrorEvent>;
    await (await network.call(0)).answer({ text: 3 });
    const { detail, bubbles } = await failed;
    expect(bubbles).to.equal(false);
    expect(detail.error.message).to.equal(`text is not a string (${new URL('/a.json', location.href).href})`);
    await element.updateComplete;
    expect(textOf(element)).to.contain('une réponse que l’on ne peut pas lire').and.to.contain('Réessayer');
    void element.reload();
    await (await network.call(1)).answer({ text: 3 });
    await shown(element);
    expect(warnings).to.deep.equal([`ij-probe: text is not a string (${new URL('/a.json', location.href).href})`]);
  });

  it('says an empty document is empty, in the page’s words if it has any', async () => {
    const element = probe();
    element.append(Object.assign(document.createElement('p'), { slot: 'empty', textContent: 'Reviens en janvier.' }));
    await (await network.call(0)).answer({ text: '' });
    await shown(element);
    expect(element.dataset['status']).to.equal('empty');
    const slot = element.shadowRoot?.querySelector<HTMLSlotElement>('slot[name=empty]');
    expect(slot?.hidden).to.equal(false);
    expect(slot?.assignedElements().map((one) => one.textContent)).to.deep.equal(['Reviens en janvier.']);
  });

  it('keeps the page’s fallback until the first document, also through a failure', async () => {
    const element = probe();
    element.append(Object.assign(document.createElement('a'), { href: '/liste', textContent: 'La liste' }));
    const fallback = () => element.querySelector('a')?.checkVisibility();
    await element.updateComplete;
    expect(fallback()).to.equal(true);
    await (await network.call(0)).answer({}, { status: 404 });
    await shown(element);
    expect(fallback()).to.equal(true);
    void element.reload();
    await (await network.call(1)).answer({ text: 'x' });
    await shown(element);
    expect(fallback()).to.equal(false);
  });

  it('says "Chargement" only after a while', async () => {
    const element = probe();
    await network.call(0);
    await element.updateComplete;
    expect(textOf(element)).to.equal('');
    await new Promise<void>((resolve) => {
      new MutationObserver((_, observer) => {
        if (!textOf(element).includes('Chargement…')) return;
        observer.disconnect();
        resolve();
      }).observe(element.shadowRoot as ShadowRoot, { subtree: true, childList: true, characterData: true });
    });
  });

  it('takes a document from its property, in place of src', async () => {
    const element = probe({});
    element.data = { text: 'd’ici' };
    await until(element, 'ij-load');
    expect(textOf(element)).to.contain('Bonjour d’ici');
    element.data = { text: 'encore' };
    await until(element, 'ij-load');
    expect(textOf(element)).to.contain('Bonjour encore');
    expect(network.calls).to.have.length(0);
  });

  it('reads the document it has again when the threshold changes, without a request', async () => {
    const element = probe();
    await (await network.call(0)).answer({ text: 'x' });
    await shown(element);
    expect(textOf(element, '#threshold')).to.equal('5');
    element.minCount = 11;
    await element.updateComplete;
    expect(textOf(element, '#threshold')).to.equal('11');
    expect(network.calls).to.have.length(1);
  });

  it('reads again, the other way, a document that it could not read before', async () => {
    const element = probe();
    element.refused = 'x';
    await (await network.call(0)).answer({ text: 'x' });
    await shown(element);
    expect(element.dataset['status']).to.equal('failed');
    element.refused = undefined;
    element.requestUpdate();
    await element.updateComplete;
    await element.updateComplete;
    expect(textOf(element)).to.contain('Bonjour x');
    expect(network.calls).to.have.length(1);
  });

  it('stays stale when an old document is read another way', async () => {
    const element = probe();
    await (await network.call(0)).answer({ text: 'vieux' });
    await shown(element);
    void element.reload();
    await (await network.call(1)).answer({}, { status: 404 });
    await shown(element);
    element.minCount = 9;
    await element.updateComplete;
    await element.updateComplete;
    expect(element.dataset['status']).to.equal('failed');
    expect(textOf(element, '#threshold')).to.equal('9');
  });

  it('does not show one address’s document for another that fails', async () => {
    const element = probe();
    await (await network.call(0)).answer({ text: 'a' });
    await shown(element);
    element.src = '/b.json';
    const second = await network.call(1);
    expect(textOf(element)).to.contain('Bonjour a');
    await second.answer({}, { status: 404 });
    await shown(element);
    expect(textOf(element)).not.to.contain('Bonjour');
    element.minCount = 9;
    await element.updateComplete;
    expect(element.dataset['status']).to.equal('failed');
  });

  it('stays empty, without the fallback, while an empty document is read again and when that fails', async () => {
    const element = probe();
    element.append('le repli');
    await (await network.call(0)).answer({ text: '' });
    await shown(element);
    void element.reload();
    await element.updateComplete;
    const fallback = () => element.shadowRoot?.querySelector<HTMLSlotElement>('slot:not([name])')?.hidden;
    expect(fallback()).to.equal(true);
    expect(textOf(element)).to.contain('rien à montrer');
    await (await network.call(1)).answer({}, { status: 404 });
    await shown(element);
    expect(fallback()).to.equal(true);
    expect(textOf(element)).to.contain('rien à montrer').and.to.contain('échoué');
  });

  it('keeps the focus of who tries again: on the button while it tries, then on the widget', async () => {
    const element = probe();
    await (await network.call(0)).answer({}, { status: 404 });
    await shown(element);
    const button = element.shadowRoot?.querySelector<HTMLButtonElement>('[role=alert] button');
    button?.focus();
    button?.click();
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement).to.equal(button);
    expect(button?.getAttribute('aria-disabled')).to.equal('true');
    button?.click();
    await (await network.call(1)).answer({ text: 'enfin' });
    await shown(element);
    await settle();
    expect(element.shadowRoot?.activeElement?.className).to.equal('base');
    expect(network.calls).to.have.length(2);
  });

  it('refuses an origin that the page did not allow, without asking it anything', async () => {
    const element = probe({ src: 'https://elsewhere.example/a.json' });
    await until(element, 'ij-error');
    await element.updateComplete;
    expect(network.calls).to.have.length(0);
    expect(textOf(element)).to.contain('mal réglé');
    expect(warnings[0]).to.contain('the origin https://elsewhere.example is not allowed on this page');
  });

  it('changes nothing in the page on an update that has nothing new', async () => {
    const element = probe();
    await (await network.call(0)).answer({ text: 'x' });
    await shown(element);
    expect(await mutationsOf(element, () => element.requestUpdate())).to.deep.equal([]);
  });
});
