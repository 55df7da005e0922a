import { expect } from 'chai';
import { configure } from '../../src/client/settings.js';
import { fakeNetwork, settle, type FakeNetwork } from '../helpers/fake-network.js';
import { cleanUp, mount, shown, textOf } from '../helpers/probe-element.js';
import { until } from '../helpers/until.js';

/** A stream that the test speaks through. */
class FakeEventSource extends EventTarget {
  static readonly opened: FakeEventSource[] = [];
  readyState = 1;
  onopen: (() => void) | null = null;
  onmessage: (() => void) | null = null;
  onerror: (() => void) | null = null;
  isClosed = false;
  constructor(readonly url: string) {
    super();
    FakeEventSource.opened.push(this);
  }
  close(): void {
    this.isClosed = true;
  }
}

describe('refresh="live"', () => {
  let network: FakeNetwork;
  let restore: () => void;
  beforeEach(() => {
    network = fakeNetwork();
    FakeEventSource.opened.length = 0;
    restore = configure({ EventSource: FakeEventSource as unknown as typeof EventSource });
  });
  afterEach(() => {
    cleanUp();
    restore();
    network.restore();
  });

  async function live() {
    const element = mount('ij-probe', { src: '/a.json', refresh: 'live' });
    await (await network.call(0)).answer({ text: 'un' });
    await shown(element);
    while (!FakeEventSource.opened.length) await settle(); // the code that follows a document comes when one is followed
    const [source] = FakeEventSource.opened;
    if (!source) throw new Error('no stream was opened');
    return { element, source };
  }

  it('follows the document’s own address and reads again on each change', async () => {
    const { element, source } = await live();
    expect(source.url).to.equal(new URL('/a.json', location.href).href);
    source.dispatchEvent(new CustomEvent('change'));
    await (await network.call(1)).answer({ text: 'deux' });
    await shown(element);
    expect(textOf(element)).to.contain('Bonjour deux');
  });

  it('makes one read of ten changes that come during a read', async () => {
    const { element, source } = await live();
    for (let i = 0; i < 10; i += 1) source.dispatchEvent(new CustomEvent('change'));
    await (await network.call(1)).answer({ text: 'deux' });
    await (await network.call(2)).answer({ text: 'trois' });
    await shown(element);
    await settle();
    expect(network.calls).to.have.length(3);
  });

  it('reads again after a cut, since something may have been missed', async () => {
    const { source } = await live();
    source.onopen?.();
    await settle();
    expect(network.calls).to.have.length(1);
    source.onopen?.();
    await network.call(1);
  });

  it('says on the host whether the line is open, and nothing of one that never was', async () => {
    const { element, source } = await live();
    source.onerror?.();
    expect(element.dataset['live']).to.equal(undefined);
    source.onopen?.();
    expect(element.dataset['live']).to.equal('open');
    source.readyState = 0;
    source.onerror?.();
    expect(element.dataset['live']).to.equal('lost');
    source.onopen?.();
    expect(element.dataset['live']).to.equal('open');
    await network.call(1);
    element.refresh = undefined;
    await element.updateComplete;
    expect(element.dataset['live']).to.equal(undefined);
  });

  it('never puts on the page what a message says', async () => {
    const { element, source } = await live();
    source.dispatchEvent(new CustomEvent('change', { detail: '<img src=x onerror=alert(1)>' }));
    await (await network.call(1)).answer({ text: '<img src=x onerror=alert(1)>' });
    await shown(element);
    expect(element.shadowRoot?.querySelector('img')).to.equal(null);
    expect(textOf(element)).to.contain('<img src=x onerror=alert(1)>');
  });

  it('closes the stream when the element leaves, not when it moves', async () => {
    const { element, source } = await live();
    document.body.prepend(element);
    await settle();
    expect(source.isClosed).to.equal(false);
    element.remove();
    await settle();
    expect(source.isClosed).to.equal(true);
    expect(FakeEventSource.opened).to.have.length(1);
  });

  it('can be stopped by the person, and taken up again with what was missed', async () => {
    const { element, source } = await live();
    const button = () => element.shadowRoot?.querySelector<HTMLButtonElement>('[part=pause]');
    expect(button()?.textContent).to.equal('Arrêter les mises à jour');
    button()?.click();
    await element.updateComplete;
    expect(source.isClosed).to.equal(true);
    expect(button()?.textContent).to.equal('Reprendre les mises à jour');
    button()?.click();
    await (await network.call(1)).answer({ text: 'deux' });
    await shown(element);
    expect(textOf(element)).to.contain('Bonjour deux');
    expect(FakeEventSource.opened).to.have.length(2);
  });

  it('polls where there is no stream, and offers nothing to stop where nothing moves', async () => {
    const { element, source } = await live();
    source.readyState = 2;
    source.onerror?.();
    await settle();
    expect(network.calls).to.have.length(1);
    element.refresh = undefined;
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('[part=pause]')).to.equal(null);
  });

  it('counts a line that is closed for good as lost until a read has made up for it', async () => {
    const { element, source } = await live();
    const minutes: (() => void)[] = [];
    const own = globalThis.setTimeout;
    globalThis.setTimeout = ((task: () => void, delay?: number) => (delay === 60_000 ? minutes.push(task) : own(task, delay))) as typeof setTimeout;
    try {
      const isClosed = (stream: FakeEventSource | undefined): void => {
        if (stream) stream.readyState = 2;
        stream?.onerror?.();
      };
      source.onopen?.();
      isClosed(source);
      expect(element.dataset['live']).to.equal('lost');
      minutes.shift()?.();
      await (await network.call(1)).answerText('x', { status: 404 });
      await settle();
      expect(element.dataset['live'], 'not read').to.equal('lost');
      isClosed(FakeEventSource.opened[1]);
      minutes.shift()?.();
      await (await network.call(2)).answer({ text: 'deux' });
      await shown(element);
      expect(element.dataset['live']).to.equal('open');
      isClosed(FakeEventSource.opened[2]);
      expect(element.dataset['live'], 'still no stream, and none is missed').to.equal('open');
      expect(minutes).to.have.length(1);
    } finally {
      globalThis.setTimeout = own;
    }
  });

  it('reads again when the line opens and the document could not be read before', async () => {
    const element = mount('ij-probe', { src: '/a.json', refresh: 'live' });
    await (await network.call(0)).answerText('x', { status: 404 });
    await until(() => element.dataset['status'] === 'failed' && FakeEventSource.opened[0]);
    FakeEventSource.opened[0]?.onopen?.();
    await (await network.call(1)).answer({ text: 'un' });
    await shown(element);
    expect(element.dataset['status']).to.equal('ready');
  });

  it('opens none without the attribute', async () => {
    const element = mount('ij-probe', { src: '/a.json' });
    await (await network.call(0)).answer({ text: 'x' });
    await shown(element);
    expect(FakeEventSource.opened).to.have.length(0);
  });
});
