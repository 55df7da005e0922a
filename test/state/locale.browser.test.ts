import { expect } from 'chai';
import { fallbackChain, registerStrings, shownLanguage } from '../../src/i18n/catalogue.js';
import { formatNumber, plural } from '../../src/i18n/format.js';
import { formatDay } from '../../src/i18n/format-day.js';
import { settle } from '../helpers/fake-network.js';
import { cleanUp, mount, shadow, textOf, type ProbeElement } from '../helpers/probe-element.js';

const html = document.documentElement;
const said = (element: Element): string => textOf(element, '#value');

async function probe(parent: Element = document.body, attributes: Record<string, string> = {}): Promise<ProbeElement> {
  const element = mount('ij-probe', attributes, parent);
  element.data = { text: '!' };
  await new Promise((resolve) => element.addEventListener('ij-load', resolve, { once: true }));
  return element;
}

describe('the language of an element', () => {
  const before = html.getAttribute('lang');
  beforeEach(() => html.setAttribute('lang', 'fr'));
  afterEach(() => {
    cleanUp();
    if (before === null) html.removeAttribute('lang');
    else html.setAttribute('lang', before);
  });

  it('is its own lang, else its nearest ancestor’s, else the page’s', async () => {
    const section = document.createElement('section');
    section.lang = 'en';
    document.body.append(section);
    expect(said(await probe(section))).to.equal('Hello !');
    expect(said(await probe(section, { lang: 'fr' }))).to.equal('Bonjour !');
    expect(said(await probe())).to.equal('Bonjour !');
    section.remove();
  });

  it('is French when the page says nothing, whatever the browser speaks', async () => {
    html.removeAttribute('lang');
    expect(said(await probe())).to.equal('Bonjour !');
  });

  it('crosses shadow roots', async () => {
    const host = document.createElement('div');
    host.lang = 'en-GB';
    const inside = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(inside);
    document.body.append(host);
    expect(said(await probe(inside))).to.equal('Hello !');
    host.remove();
  });

  it('follows a later change, of the page or inside a shadow root', async () => {
    const element = await probe();
    html.setAttribute('lang', 'en');
    await settle();
    await element.updateComplete;
    expect(said(element)).to.equal('Hello !');
    const host = document.createElement('div');
    const section = document.createElement('section');
    host.attachShadow({ mode: 'open' }).append(section);
    document.body.append(host);
    const inner = await probe(section);
    section.lang = 'fr';
    await settle();
    await inner.updateComplete;
    expect(said(inner)).to.equal('Bonjour !');
    host.remove();
  });

  it('is declared inside when it is not the one announced around it', async () => {
    const german = document.createElement('div');
    german.lang = 'de';
    document.body.append(german);
    const element = await probe(german);
    expect(shadow(element).querySelector('.base')?.getAttribute('lang')).to.equal('fr');
    expect(shadow(await probe()).querySelector('.base')?.hasAttribute('lang')).to.equal(false);
    german.remove();
  });

  it('can be added after widgets that already wish it', async () => {
    const element = await probe(document.body, { lang: 'oc' });
    expect(said(element)).to.equal('Bonjour !');
    registerStrings('oc', { 'ij-probe': { hello: 'Adieu' } });
    await element.updateComplete;
    expect(said(element)).to.equal('Adieu !');
  });

  it('can be added, or changed in a few words, while widgets are on the page', async () => {
    const element = await probe();
    registerStrings('fr-x-vous', { 'ij-probe': { hello: 'Mes hommages' } });
    element.lang = 'fr-x-vous';
    await settle();
    await element.updateComplete;
    expect(said(element)).to.equal('Mes hommages !');
    registerStrings('br', { 'ij-probe': { hello: 'Demat' } });
    element.lang = 'br';
    await settle();
    await element.updateComplete;
    expect(said(element)).to.equal('Demat !');
  });
});

describe('i18n', () => {
  it('falls back from the particular to the general, then to French', () => {
    expect(fallbackChain('fr-CA-x-tu')).to.deep.equal(['fr-ca-x-tu', 'fr-ca-x', 'fr-ca', 'fr']);
    expect(shownLanguage('en-GB')).to.equal('en');
    expect(shownLanguage('de')).to.equal('fr');
  });
  it('knows that zero is singular in French and plural in English', () => {
    const forms = { one: '# fiche', other: '# fiches' };
    expect([0, 1, 2].map((n) => plural('fr', n, forms))).to.deep.equal(['0 fiche', '1 fiche', '2 fiches']);
    expect([0, 1, 2].map((n) => plural('en', n, forms))).to.deep.equal(['0 fiches', '1 fiche', '2 fiches']);
  });
  it('writes numbers and days as they are written here, in any zone', () => {
    expect(formatNumber('fr', 1600).replace(/\s/g, ' ')).to.equal('1 600');
    expect(formatDay('fr', '2026-01-01')).to.equal('1er janvier 2026');
    expect(formatDay('fr', '2026-12-31')).to.equal('31 décembre 2026');
  });
});
