import { expect } from 'chai';
import { IjProvider } from '../../src/elements/provider/provider.js';
import { fakeNetwork, settle, type FakeNetwork } from '../helpers/fake-network.js';
import { cleanUp, mount, shown, textOf, type ProbeElement } from '../helpers/probe-element.js';

/** A provider in the page; its tag is registered by the first test, which needs one that is not. */
function addProvider(attributes: Record<string, string>): IjProvider {
  const provider = document.createElement('ij-provider');
  for (const [name, value] of Object.entries(attributes)) provider.setAttribute(name, value);
  document.body.append(provider);
  return provider;
}

describe('ij-provider', () => {
  let network: FakeNetwork;
  beforeEach(() => void (network = fakeNetwork()));
  afterEach(() => {
    cleanUp();
    network.restore();
  });

  it('works when it upgrades after the widgets inside it', async () => {
    expect(customElements.get('ij-provider')).to.equal(undefined);
    const provider = addProvider({ theme: 'contrast', 'min-count': '7' });
    const element: ProbeElement = mount('ij-probe', { src: '/a.json' }, provider);
    await (await network.call(0)).answer({ text: 'x' });
    await shown(element);
    expect(textOf(element, '#threshold')).to.equal('5');
    customElements.define('ij-provider', IjProvider);
    await settle();
    await element.updateComplete;
    await element.updateComplete;
    expect(element.dataset['theme']).to.equal('contrast');
    expect(textOf(element, '#threshold')).to.equal('7');
    provider.remove();
  });

  it('is not needed', async () => {
    const element = mount('ij-probe', { src: '/a.json' });
    await element.updateComplete;
    expect(element.settings).to.deep.equal({ allowedOrigins: [] });
    expect(element.dataset['theme']).to.equal('auto');
  });

  it('settles base, origins, theme and threshold for the widgets inside', async () => {
    const provider = addProvider({ base: 'https://api.example/v1/', 'allowed-origins': 'https://api.example', theme: 'dark', 'min-count': '11' });
    const element = mount('ij-probe', { src: 'a.json' }, provider);
    const call = await network.call(0);
    expect(call.url).to.equal('https://api.example/v1/a.json');
    await call.answer({ text: 'x' });
    await shown(element);
    expect(element.dataset['theme']).to.equal('dark');
    expect(textOf(element, '#threshold')).to.equal('11');
    provider.remove();
  });

  it('tells a later change; the widget’s own attribute wins', async () => {
    const provider = addProvider({ theme: 'dark' });
    const [own, inherited] = [mount('ij-probe', { theme: 'light' }, provider), mount('ij-probe', {}, provider)];
    provider.setAttribute('theme', 'contrast');
    await provider.updateComplete;
    await Promise.all([own.updateComplete, inherited.updateComplete]);
    expect([own.dataset['theme'], inherited.dataset['theme']]).to.deep.equal(['light', 'contrast']);
    provider.remove();
  });

  it('leaves out a base or an origin that is no address', async () => {
    const provider = addProvider({ base: 'javascript:alert(1)', 'allowed-origins': 'javascript:alert(1) *' });
    const element = mount('ij-probe', {}, provider);
    await element.updateComplete;
    expect(element.settings).to.include({ base: undefined }).and.to.deep.include({ allowedOrigins: [] });
    provider.remove();
  });
});
