import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { axeFaults } from '../helpers/axe.js';
import { definitionOf, openForm, type FormPage } from '../helpers/intake-form-page.js';
import { mutationsOf } from '../helpers/mutations.js';

const AGE = { id: 'age', type: 'choice', label: 'Ton âge', optional: false, options: [{ code: 'a', label: 'Moins de 18 ans' }, { code: 'b', label: 'Plus' }] };
const WISH = { id: 'wish', type: 'text', label: 'Ton envie' };
const EVERY = [
  AGE, WISH,
  { id: 'some', type: 'choices', label: 'Tes essais', options: [{ code: 'x', label: 'Chercher' }, { code: 'y', label: 'Demander' }] },
  { id: 'many', type: 'choice', label: 'Ton secteur', options: [...Array(16)].map((_, i) => ({ code: `s${i}`, label: `Secteur ${i}` })) },
  { id: 'long', type: 'longtext', label: 'Ta question', maxLength: 20 },
  { id: 'n', type: 'number', label: 'Combien de jours' },
  { id: 'yes', type: 'yesno', label: 'Un permis' },
  { id: 'day', type: 'date', label: 'Quand' },
  { id: 'scale', type: 'scale', label: 'Envie d’en parler', minLabel: 'pas du tout', maxLabel: 'beaucoup' },
  { id: 'note', type: 'note', label: 'Un mot' },
  { id: 'ok', type: 'consent', label: 'Je suis d’accord' },
  { id: 'dreams', type: 'dream-jobs', label: 'Tes rêves' },
];

let page: FormPage;
const open = async (...all: Parameters<typeof openForm>): Promise<FormPage> => (page = await openForm(...all));
afterEach(() => page.remove());

const announced = () => [...page.root.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent.trim()).filter(Boolean).join(' | ');
const errorOf = (control: Element) => page.root.getElementById(`${control.id}.error`)?.textContent.trim();
const submitted = () => page.events.filter(({ type }) => type === 'ij-intake-submit').map(({ detail }) => (detail as { submission: { submissionId: string; answers: object } }).submission);

describe('ij-intake-form: the questions', () => {
  it('answers nothing by itself', async () => {
    const { root } = await open(EVERY);
    expect(root.querySelectorAll(':checked:not(option)')).to.have.length(0);
    expect([...root.querySelectorAll<HTMLInputElement>('input:not([type=radio], [type=checkbox]), textarea, select')].map(({ value }) => value).join('')).to.equal('');
  });

  it('labels every control explicitly and names every group (RGAA 11.1, 11.5, 11.6)', async () => {
    const { root } = await open(EVERY);
    for (const control of root.querySelectorAll<HTMLInputElement>('input, select, textarea')) {
      expect([...(control.labels ?? [])].some((label) => label.htmlFor === control.id), control.outerHTML).to.equal(true);
      if (control.type === 'radio') expect(control.closest('fieldset')?.querySelector('legend')?.textContent.trim()).not.to.equal('');
    }
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('marks the optional ones in the label, and describes by what is there', async () => {
    const { root, field } = await open([AGE, { ...WISH, hint: 'Un mot suffit.' }]);
    expect(root.querySelector('legend')?.textContent).not.to.contain('facultatif');
    expect(field('Ton envie').labels?.[0]?.textContent).to.contain('(facultatif)');
    for (const node of root.querySelectorAll('[aria-describedby]')) {
      for (const id of node.getAttribute('aria-describedby')?.split(' ') ?? []) expect(root.getElementById(id), id).not.to.equal(null);
    }
  });

  it('says that all must be answered when none is optional', async () => {
    await open([AGE]);
    expect(page.text('form')).to.contain('Il faut répondre à toutes les questions.');
  });

  it('opens a list beyond 15 options, and shows rows below', async () => {
    const { root, field } = await open(EVERY);
    expect(field('Ton secteur').localName).to.equal('select');
    expect(root.querySelectorAll('input[type=radio]').length).to.be.greaterThan(5);
  });

  it('turns a scale of a million points into a number', async () => {
    const { field } = await open([{ id: 's', type: 'scale', label: 'Note', min: 0, max: 1_000_000 }]);
    expect(field('Note').type).to.equal('text');
  });

  it('has ids of its own beside another form', async () => {
    await open(EVERY);
    const first = page;
    const second = await openForm(EVERY);
    expect(first.field('Ton envie').id).not.to.equal(second.field('Ton envie').id);
    second.remove();
  });

  it('lets an optional choice be cleared, and the person stay there', async () => {
    const { field, press, find, focused } = await open([{ ...AGE, optional: true }]);
    await press('Plus');
    expect(find('.clear')?.textContent).to.equal('Effacer ma réponse');
    await press('Effacer ma réponse');
    expect(field('Plus').checked).to.equal(false);
    expect(find('.clear')).to.equal(null);
    expect(focused()).to.equal(field('Moins'));
  });

  it('asks an unknown type as text, and names it in an event', async () => {
    const { warn } = console;
    const said: unknown[] = [];
    console.warn = (...words: unknown[]) => void said.push(...words);
    const { events, field } = await open([{ id: 'd', type: 'hologram', label: 'Dessine' }]);
    console.warn = warn;
    expect(field('Dessine').type).to.equal('text');
    expect(JSON.stringify(events)).to.contain('ij-intake-warning').and.to.contain('hologram');
    expect(said).to.have.length(1);
  });

  it('fills nothing in on a shared computer', async () => {
    const { root } = await open([{ ...WISH, autocomplete: 'given-name' }], { attributes: { 'shared-device': '' } });
    expect([...root.querySelectorAll('form, input')].map((node) => node.getAttribute('autocomplete'))).to.deep.equal(['off', 'off']);
  });

  it('passes on a harmless autofill token, not a card number', async () => {
    const { field } = await open([{ ...WISH, autocomplete: 'given-name' }, { id: 'c', type: 'text', label: 'Carte', autocomplete: 'cc-number' }]);
    expect(field('Ton envie').autocomplete).to.equal('given-name');
    expect(field('Carte').getAttribute('autocomplete')).to.equal(null);
  });

  it('writes what an endpoint says as text', async () => {
    const { root } = await open([{ ...WISH, label: '<img src=x onerror=alert(1)>', hint: '<b>x</b>' }]);
    expect(root.querySelectorAll('img, b')).to.have.length(0);
  });
});

describe('ij-intake-form: the definition’s own words', () => {
  const modulesOf = (...titles: string[]) => definitionOf([], { modules: titles.map((title, i) => ({ id: `m${i}`, title, questions: [{ ...WISH, id: `a${i}` }, { ...WISH, id: `b${i}` }] })) });
  const titles = () => [...page.root.querySelectorAll('.section')].map(({ textContent }) => textContent);

  it('says the title of each module once, before its first question', async () => {
    await open([], { definition: modulesOf('Toi', 'Plus tard') });
    expect(titles()).to.deep.equal(['Toi', 'Plus tard']);
    expect(page.find('.section')?.nextElementSibling?.getAttribute('data-q')).to.equal('a0');
  });

  it('does not repeat the title of the form', async () => {
    await open([], { definition: modulesOf('Essai', 'Plus tard') });
    expect(titles()).to.deep.equal(['Plus tard']);
  });

  it('are marked with their language (RGAA 8.7)', async () => {
    const { root } = await open([], { definition: definitionOf([{ ...WISH, label: 'Your wish' }], { lang: 'en', intro: 'Hello' }) });
    for (const selector of ['label', '.intro']) expect(root.querySelector(selector)?.closest('[lang]')?.getAttribute('lang'), selector).to.equal('en');
    expect(root.querySelector('.send')?.closest('[lang]')?.getAttribute('lang')).not.to.equal('en');
  });
});

describe('ij-intake-form: rules', () => {
  const ASKED = [{ ...AGE, optional: true }, { ...WISH, showIf: { q: 'age', eq: 'a' } }, { id: 'after', type: 'text', label: 'Et encore' }];

  it('shows the question after its trigger, says so, and moves no focus', async () => {
    const { root, field, press, focused } = await open(ASKED);
    field('Moins').focus();
    await press('Moins de 18 ans');
    expect([...root.querySelectorAll<HTMLElement>('[data-q]')].map(({ dataset }) => dataset['q'])).to.deep.equal(['age', 'wish', 'after']);
    expect(announced()).to.equal('1 question ajoutée');
    expect(focused()).to.equal(field('Moins'));
  });

  it('keeps what was typed there for when it comes back, without sending it', async () => {
    const { field, press, type, send } = await open(ASKED);
    await press('Moins de 18 ans');
    await type('Ton envie', 'voler');
    await press('Plus');
    expect(() => field('Ton envie')).to.throw();
    await send();
    expect(submitted()[0]?.answers).to.deep.equal({ age: 'b' });
    await press('Donner une autre réponse');
    await press('Moins de 18 ans');
    expect(field('Ton envie').value, 'another person’s answer').to.equal('');
    await type('Ton envie', 'voler');
    await press('Plus');
    await press('Moins de 18 ans');
    expect(field('Ton envie').value).to.equal('voler');
  });

  it('brings the person to the trigger when the question in hand goes away', async () => {
    const { field, press, focused } = await open(ASKED);
    await press('Moins de 18 ans');
    field('Ton envie').focus();
    await press('Plus');
    expect(focused()).to.equal(field('Moins'));
  });

  it('touches nothing else of a form of 500 questions', async () => {
    const many = [...Array(498)].map((_, i) => ({ id: `q${i}`, type: 'text', label: `Question ${i}` }));
    const { form, field } = await open([{ ...WISH, id: 'first', label: 'Premier' }, { ...WISH, showIf: { q: 'first', eq: 'x' } }, ...many]);
    const type = (value: string) => () => {
      field('Premier').value = value;
      field('Premier').dispatchEvent(new CustomEvent('input'));
    };
    expect(await mutationsOf(form, type('w'))).to.deep.equal([]);
    const changes = await mutationsOf(form, type('x'));
    expect(changes.length).to.be.lessThan(10);
    expect(field('Ton envie').value).to.equal('');
  });
});

describe('ij-intake-form: errors', () => {
  const ASKED = [AGE, { ...WISH, optional: false }, { id: 'n', type: 'number', label: 'Combien de jours', min: 0 }];

  it('says all of them on top, takes the focus there, and says the same beside each field', async () => {
    const { root, send, focused, find, text, field, type } = await open(ASKED);
    await type('Combien de jours', 'dix');
    await send();
    expect(submitted()).to.deep.equal([]);
    expect(focused()).to.equal(find('.summary'));
    expect(text('.summary')).to.contain('Il y a un problème');
    const links = [...root.querySelectorAll('.summary a')].map(({ textContent }) => textContent);
    expect(links).to.deep.equal(['Choisir une réponse à «\u00a0Ton âge\u00a0».', 'Écrire une réponse à «\u00a0Ton envie\u00a0».', 'Écrire un nombre pour «\u00a0Combien de jours\u00a0», par exemple 12.']);
    ['Moins', 'Ton envie', 'Combien'].map((words) => field(words)).forEach((label, i) => {
      expect(errorOf(label)).to.equal(`Erreur\u00a0: ${links[i]}`);
      expect(label.getAttribute('aria-invalid')).to.equal('true');
      const described = label.getAttribute('aria-describedby') ?? label.closest('fieldset')?.getAttribute('aria-describedby');
      expect(described).to.contain(`${label.id}.error`);
    });
    expect(field('Combien de jours').value, 'what was typed').to.equal('dix');
    expect(await axeFaults(page.form)).to.deep.equal([]);
  });

  it('leads by keyboard from the summary to the field, and lets an error go with its cause', async () => {
    const { send, focused, field, find, root } = await open(ASKED);
    await send();
    for (const key of ['Tab', 'Tab', 'Enter']) await sendKeys({ press: key });
    expect(focused()).to.equal(field('Ton envie'));
    await sendKeys({ type: 'voler' });
    await page.drawn();
    expect(errorOf(field('Ton envie'))).to.equal(undefined);
    expect(field('Ton envie').getAttribute('aria-invalid')).to.equal(null);
    expect(root.querySelectorAll('.summary a')).to.have.length(1);
    await page.press('Plus');
    expect(find('.summary')).to.equal(null);
  });

  it('says nothing before the first sending', async () => {
    const { type, find } = await open(ASKED);
    await type('Combien de jours', 'dix');
    expect(find('.error')).to.equal(null);
  });

  it('changes nothing on an update that has nothing new', async () => {
    await open(ASKED);
    await page.send();
    expect(await mutationsOf(page.form, () => page.form.requestUpdate())).to.deep.equal([]);
  });

  it('counts what is left of a long text, and cuts nothing', async () => {
    const { type, field, text } = await open(EVERY);
    await type('Ta question', 'x'.repeat(17));
    expect(text('.remaining')).to.equal('Il reste 3 caractères.');
    expect(announced()).to.equal('Il reste 3 caractères.');
    await type('Ta question', 'x'.repeat(25));
    expect(field('Ta question').value).to.have.length(25);
    expect(text('.remaining')).to.equal('5 caractères de trop.');
  });
});

describe('ij-intake-form: what keeps it from being sent', () => {
  const { warn } = console;
  beforeEach(() => (console.warn = () => undefined));
  afterEach(() => (console.warn = warn));
  const cases: [name: string, options: Parameters<typeof openForm>[1], words: RegExp, error: RegExp][] = [
    ['no action', { attributes: { action: '-' } }, /mal réglé/, /action is missing/],
    ['an origin that is not allowed', { attributes: { action: 'https://elsewhere.example/x' } }, /mal réglé/, /elsewhere\.example is not allowed/],
    ['an action that is no address', { attributes: { action: 'javascript:alert(1)' } }, /mal réglé/, /not an http/],
    ['a desk that is no code', { attributes: { desk: 'Bij de Cognac' } }, /mal réglé/, /desk=/],
    ['a notice without purpose', { definition: definitionOf([WISH], { privacy: { controller: 'X', retention: '1', contact: 'c' } }) }, /ce que deviennent/, /lacks purpose/],
    ['no notice', { definition: definitionOf([WISH], { privacy: undefined }) }, /ce que deviennent/, /lacks controller, purpose, retention, contact/],
  ];
  for (const [name, options, words, error] of cases) {
    it(name, async () => {
      const { find, text, events } = await open([WISH], options);
      expect(find('.send')).to.equal(null);
      expect(text('.obstacle')).to.match(words);
      await page.form.updateComplete;
      const errors = events.filter(({ type }) => type === 'ij-error').map(({ detail }) => (detail as { error: Error }).error.message);
      expect(errors).to.have.length(1);
      expect(errors[0]).to.match(error);
      page.find('form')?.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
      expect(submitted()).to.deep.equal([]);
    });
  }

  it('nothing: the notice is shown, with the host that the answers go to', async () => {
    const { text } = await open([WISH]);
    for (const words of ['Bureau', 'Aider', '2 ans', 'contact@exemple.fr', location.host]) expect(text('.privacy')).to.contain(words);
  });
});

describe('ij-intake-form: a definition that changes', () => {
  it('keeps what was typed', async () => {
    const { form, field, type, drawn } = await open([AGE, WISH]);
    await type('Ton envie', 'voler');
    form.data = definitionOf([{ ...WISH, label: 'Ton envie à toi' }, AGE], { version: 2 });
    await drawn();
    expect(field('Ton envie à toi').value).to.equal('voler');
  });

  it('leaves the person in the field in hand, wherever it comes to stand', async () => {
    const { form, field, focused, drawn } = await open([WISH, { id: 'day', type: 'date', label: 'Quand' }]);
    field('Mois').focus();
    form.data = definitionOf([AGE, { id: 'new', type: 'date', label: 'Depuis' }, WISH, { id: 'day', type: 'date', label: 'Quand' }], { version: 2 });
    await drawn();
    const month = page.find('[data-q="day"]')?.querySelectorAll('input')[1];
    expect(focused()).to.equal(month);
  });

  it('asks another variant without a new request', async () => {
    const { form, root, drawn } = await open([], { definition: definitionOf([AGE, WISH], { variants: { express: { title: 'Express', order: ['wish'] } } }) });
    form.variant = 'express';
    await drawn();
    expect([...root.querySelectorAll<HTMLElement>('[data-q]')].map(({ dataset }) => dataset['q'])).to.deep.equal(['wish']);
    expect(page.text('.heading')).to.equal('Express');
  });
});
