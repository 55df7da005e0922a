import { expect } from 'chai';
import { html, LitElement, type TemplateResult } from 'lit';
import { common, stringsFor } from '../../src/i18n/catalogue.js';
import { LazyParts } from '../../src/elements/lazy-parts.js';

type Draw = () => TemplateResult;

/** What the next loads of each part do. */
const plan: Record<'one' | 'two', (() => Promise<(host: unknown) => Draw>)[]> = { one: [], two: [] };
const come = (words: string) => () => Promise.resolve(() => () => html`<b>${words}</b>`);
const fail = () => Promise.reject(new Error('no network'));
const loaders = { one: () => (plan.one.shift() ?? fail)(), two: () => (plan.two.shift() ?? fail)() };

class PartsHost extends LitElement {
  readonly parts: LazyParts<{ one: Draw; two: Draw }, PartsHost> = new LazyParts<{ one: Draw; two: Draw }, PartsHost>(this, loaders);

  protected override render(): TemplateResult {
    const words = stringsFor(common, 'fr');
    return html`<div class="base" tabindex="-1">${this.parts.use('one')?.() ?? this.parts.waiting('one', words)}|${this.parts.use('two')?.() ?? this.parts.missing('two', words)}</div>`;
  }
}
customElements.define('test-parts-host', PartsHost);

async function show(): Promise<{ host: PartsHost; root: ShadowRoot; text: () => string }> {
  const host = document.createElement('test-parts-host') as PartsHost;
  document.body.append(host);
  await host.updateComplete;
  const root = host.shadowRoot as ShadowRoot;
  return { host, root, text: () => (root.textContent ?? '').replace(/\s+/g, ' ').trim() };
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('the lazy parts of an element', () => {
  afterEach(() => document.querySelector('test-parts-host')?.remove());

  it('say that they come, and stand there once they have', async () => {
    let bring: (value: unknown) => void = () => undefined;
    const later = new Promise((resolve) => (bring = resolve));
    plan.one = [() => later.then(come('un'))];
    plan.two = [() => later.then(come('deux'))];
    const { host, text } = await show();
    expect(text()).to.equal('Chargement… |');
    bring(undefined);
    await turn();
    await host.updateComplete;
    expect(text()).to.equal('un|deux');
  });

  it('say each by itself that it failed, and come when the person asks; the focus stays in the element', async () => {
    plan.one = [fail, fail, come('un')];
    plan.two = [come('deux')];
    const { host, root, text } = await show();
    await turn();
    await host.updateComplete;
    expect(text()).to.contain('Chargement impossible.').and.to.contain('|deux');
    const button = root.querySelector('button') as HTMLButtonElement;
    button.focus();
    button.click();
    await turn();
    await host.updateComplete;
    expect(root.activeElement).to.equal(button);
    expect(text()).to.contain('Chargement impossible.');
    button.click();
    await turn();
    await host.updateComplete;
    expect(text()).to.equal('un|deux');
    expect(root.activeElement?.className).to.equal('base');
  });

  it('are asked for again when the element is put back in the page', async () => {
    plan.one = [come('un')];
    plan.two = [fail, come('deux')];
    const { host, text } = await show();
    await turn();
    await host.updateComplete;
    expect(text()).to.contain('Réessayer');
    host.remove();
    document.body.append(host);
    host.requestUpdate();
    await host.updateComplete;
    await turn();
    await host.updateComplete;
    expect(text()).to.equal('un|deux');
  });
});
