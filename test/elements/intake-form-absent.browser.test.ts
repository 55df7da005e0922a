import { expect } from 'chai';
import { loadPart, parts } from '../../src/elements/intake-form/form-parts.js';
import { definitionOf, openForm, type FormPage } from '../helpers/intake-form-page.js';

const TOWN = { id: 'town', type: 'place', label: 'Ta commune', optional: true, options: [{ code: '16102', label: 'Cognac' }] };
const WISH = { id: 'wish', type: 'text', label: 'Ton envie', optional: true };
const coming = parts.rich;
const failing = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

let page: FormPage;
const sent = () => page.events.filter(({ type }) => type === 'ij-intake-submit').map(({ detail }) => (detail as { submission: { answers: object } }).submission.answers);
const absent = () => page.root.querySelector('[data-q=town] button');
afterEach(() => page.remove());

// first in this file: once the code is there, it stays
describe('ij-intake-form: a rich question whose code does not come', () => {
  before(() => void (parts.rich = failing));

  it('says so, asks nothing else in its place, and lets the rest be sent when it is optional', async () => {
    page = await openForm([TOWN, WISH]);
    expect([page.root.querySelectorAll('[data-q=town] input').length, absent()?.textContent]).to.deep.equal([0, 'Réessayer']);
    expect(page.text('[data-q=town]')).to.contain('Ta commune (facultatif)Chargement impossible. Recharger la page.');
    await page.type('Ton envie', 'Voir');
    await page.send();
    expect(sent()).to.deep.equal([{ wish: 'Voir' }]);
  });

  it('holds the form back when it must be answered, with a message that leads to the button', async () => {
    page = await openForm([{ ...TOWN, optional: false }, WISH]);
    await page.send();
    expect([sent(), page.text('.summary li')]).to.deep.equal([[], 'Appuyer sur « Réessayer » pour répondre à « Ta commune ».']);
    page.root.querySelector<HTMLElement>('.summary a')?.click();
    expect(page.focused()).to.equal(absent());
  });

  it('holds it back for a sum too: an endpoint would refuse answers without it', async () => {
    page = await openForm([WISH, { id: 'sum', type: 'calc', label: 'Somme', value: { sum: [1, 2] } }]);
    await page.send();
    expect([sent(), page.text('.summary li')]).to.deep.equal([[], 'Appuyer sur « Réessayer » pour répondre à « Somme ».']);
  });

  it('says again that it did not come, then is there with the focus, and what was answered has stayed', async () => {
    page = await openForm([TOWN, WISH]);
    await page.type('Ton envie', 'Voir');
    (absent() as HTMLElement).focus();
    await page.press('Réessayer');
    expect(absent()).to.equal(page.focused());
    parts.rich = coming;
    await page.press('Réessayer');
    await Promise.all([loadPart('rich'), loadPart('whole')]);
    await page.drawn();
    expect([absent(), page.root.querySelector('[data-q=town]')?.contains(page.focused()), page.field('Ton envie').value]).to.deep.equal([null, true, 'Voir']);
  });
});

describe('ij-intake-form: leaving a form on one page', () => {
  const asks = () => !window.dispatchEvent(new CustomEvent('beforeunload', { cancelable: true }));
  before(() => loadPart('leaving'));

  it('is asked about while something typed would be lost, and no longer once it is erased or sent', async () => {
    page = await openForm([WISH]);
    expect(asks()).to.equal(false);
    await page.type('Ton envie', 'Voir');
    expect(asks()).to.equal(true);
    await page.type('Ton envie', '');
    expect(asks()).to.equal(false);
    await page.type('Ton envie', 'Voir');
    await page.send();
    expect([page.find('.panel') !== null, asks()]).to.deep.equal([true, false]);
  });

  it('is not when the form has left the page, nor on a shared computer once it is sent', async () => {
    page = await openForm([WISH], { attributes: { 'shared-device': '' } });
    await page.type('Ton envie', 'Voir');
    expect(asks()).to.equal(true);
    await page.send();
    expect(asks()).to.equal(false);
    page.remove();
    page = await openForm([WISH]);
    await page.type('Ton envie', 'Voir');
    page.form.remove();
    expect(asks()).to.equal(false);
  });
});

describe('ij-intake-form: words in a language of their own (WCAG 3.1.2)', () => {
  it('are marked: a label, an option, and what a translation leaves out', async () => {
    const questions = [
      { id: 'tongue', type: 'choice', label: 'Ta langue', options: [{ code: 'ar', label: 'العربية', lang: 'ar' }, { code: 'fr', label: 'Français' }] },
      { id: 'motto', type: 'text', label: 'Carpe diem', lang: 'la' },
    ];
    page = await openForm([], { definition: definitionOf(questions, { lang: 'fr' }) });
    const langOf = (words: string) => [...page.root.querySelectorAll('span, label')].reverse().find(({ textContent }) => textContent === words)?.closest('[lang]')?.getAttribute('lang');
    expect(['العربية', 'Français', 'Carpe diem'].map(langOf)).to.deep.equal(['ar', 'fr', 'la']);
    page.remove();
    page = await openForm([], { attributes: { lang: 'en' }, definition: definitionOf([{ ...WISH, optional: false }, { ...WISH, id: 'other', label: 'Autre' }], { lang: 'fr', i18n: { en: { questions: { wish: { label: 'Your wish' } } } } }) });
    await page.drawn();
    expect(['Your wish', 'Autre'].map(langOf)).to.deep.equal(['en', 'fr']);
  });
});

describe('ij-intake-form: a day that does not exist', () => {
  it('is told with an example as a date is written', async () => {
    page = await openForm([{ id: 'born', type: 'date', label: 'Né le' }]);
    await page.type('Jour', '31');
    await page.type('Mois', '2');
    await page.type('Année', '2009');
    await page.send();
    expect(page.text('.summary li')).to.equal('Écrire une date qui existe pour « Né le », par exemple 27/3/2009.');
  });
});
