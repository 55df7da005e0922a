import { expect } from 'chai';
import { openForm, type FormPage } from '../helpers/intake-form-page.js';

const OPTIONS = [{ code: 'non', label: 'Non' }, { code: 'peu', label: 'Un peu' }, { code: 'oui', label: 'Oui' }];
const MATRIX = { id: 'avis', type: 'matrix', label: 'Ton avis', options: OPTIONS, rows: [{ id: 'accueil', label: 'L’accueil' }, { id: 'lieu', label: 'Le lieu' }] };

let page: FormPage;
const open = async (...all: Parameters<typeof openForm>): Promise<FormPage> => (page = await openForm(...all));
afterEach(() => page.remove());

type Answers = Readonly<Record<string, unknown>>;
const submitted = (): { readonly answers: Answers; readonly skipped: readonly string[] }[] =>
  page.events.filter(({ type }) => type === 'ij-intake-submit').map(({ detail }) => (detail as { submission: { answers: Answers; skipped: string[] } }).submission);
const answers = () => submitted().at(-1)?.answers;
const summary = () => [...page.root.querySelectorAll<HTMLAnchorElement>('.summary a')];
const radios = (legend: string): HTMLInputElement[] =>
  [...page.root.querySelectorAll<HTMLFieldSetElement>('fieldset')].filter((one) => one.querySelector('legend')?.textContent.trim().startsWith(legend)).flatMap((one) => [...one.querySelectorAll<HTMLInputElement>('input[type=radio]')]);

describe('a matrix', () => {
  it('is one group a statement, the statement as its legend (RGAA 11.5, 11.6)', async () => {
    const { root } = await open([MATRIX]);
    expect([...root.querySelectorAll('fieldset fieldset > legend')].map(({ textContent }) => textContent.trim())).to.deep.equal(['L’accueil', 'Le lieu']);
    const controls = [...root.querySelectorAll<HTMLInputElement>('input')];
    expect(new Set(controls.map(({ id }) => id)).size).to.equal(6);
    for (const control of controls) expect(control.labels?.[0]?.textContent.trim()).to.be.oneOf(['Non', 'Un peu', 'Oui']);
    expect(root.querySelectorAll(':checked')).to.have.length(0);
  });

  it('gives what was chosen, and nothing of what was not', async () => {
    const { send, drawn } = await open([MATRIX]);
    radios('Le lieu')[2]?.click();
    await drawn();
    await send();
    expect(answers()).to.deep.equal({ avis: { lieu: 'oui' } });
  });

  it('keeps both of two answers given in one go', async () => {
    const { send, drawn } = await open([MATRIX]);
    radios('Le lieu')[2]?.click();
    radios('L’accueil')[0]?.click();
    await drawn();
    await send();
    expect(answers()).to.deep.equal({ avis: { accueil: 'non', lieu: 'oui' } });
  });

  it('is no answer when nothing was chosen, or all was cleared', async () => {
    const { root, send, drawn, focused } = await open([MATRIX]);
    radios('Le lieu')[2]?.click();
    await drawn();
    root.querySelector<HTMLElement>('.clear')?.click();
    await drawn();
    expect(focused()).to.equal(radios('Le lieu')[0]);
    await send();
    expect(submitted()[0]).to.deep.include({ answers: {}, skipped: ['avis'] });
  });

  it('names the statement that lacks an answer, and leads to it', async () => {
    const { send, drawn, focused, text } = await open([{ ...MATRIX, optional: false }]);
    await send();
    expect(summary().map(({ textContent }) => textContent)).to.deep.equal(['Choisir une réponse à chaque ligne de «\u00a0Ton avis\u00a0».']);
    radios('L’accueil')[0]?.click();
    await drawn();
    expect(summary()[0]?.textContent).to.contain('Le lieu');
    expect(text('.error')).to.contain('Le lieu');
    summary()[0]?.click();
    expect(focused()).to.equal(radios('Le lieu')[0]);
    expect(radios('Le lieu')[0]?.getAttribute('aria-invalid')).to.equal('true');
    expect(radios('L’accueil')[0]?.getAttribute('aria-invalid')).to.equal(null);
  });

  it('says the options once on top where there is room, and by each radio where there is not', async () => {
    const { form, root, drawn } = await open([MATRIX]);
    const head = root.querySelector('.matrix-head') as HTMLElement;
    form.style.width = '800px';
    await drawn();
    expect(head.getBoundingClientRect().height).to.be.greaterThan(0);
    const tops = () => new Set(radios('L’accueil').map((radio) => Math.round(radio.getBoundingClientRect().top))).size;
    expect(tops()).to.equal(1);
    radios('L’accueil')[1]?.click();
    await drawn();
    expect(tops(), 'with a way to clear it').to.equal(1);
    form.style.width = '400px';
    await drawn();
    expect(head.getBoundingClientRect().height).to.equal(0);
    expect(tops()).to.equal(3);
  });

  it('is not sent while hidden', async () => {
    const { press, send, drawn } = await open([{ id: 'go', type: 'yesno', label: 'Venu' }, { ...MATRIX, showIf: { q: 'go', eq: true } }, { id: 'after', type: 'text', label: 'Après', showIf: { q: 'avis', known: true } }]);
    await press('Oui');
    radios('Le lieu')[1]?.click();
    await drawn();
    expect(page.field('Après')).to.be.ok;
    await press('Non');
    expect(() => page.field('Après')).to.throw();
    await send();
    expect(answers()).to.deep.equal({ go: false });
  });
});

describe('a calculated value', () => {
  const ASKED = [
    { id: 'a', type: 'number', label: 'Garçons' },
    { id: 'b', type: 'number', label: 'Filles' },
    { id: 'n', type: 'calc', label: 'En tout', value: { sum: [{ q: 'a' }, { q: 'b' }] } },
    { id: 'group', type: 'text', label: 'Quel groupe', showIf: { q: 'n', ge: 10 } },
  ];
  const output = () => page.root.querySelector('output');

  it('waits for what it is made of, and has its label', async () => {
    const { type } = await open(ASKED);
    expect(output()?.textContent.trim()).to.equal('pas encore calculé');
    expect(output()?.labels[0]?.textContent).to.equal('En tout');
    await type('Garçons', '4');
    expect(output()?.textContent.trim()).to.equal('pas encore calculé');
    await type('Filles', '1250');
    expect(output()?.textContent.trim()).to.equal('1\u202f254');
  });

  it('feeds a rule, is sent, and reads nothing that is wrong', async () => {
    const { type, send, field } = await open(ASKED);
    await type('Garçons', '4');
    await type('Filles', '6');
    expect(field('Quel groupe')).to.be.ok;
    await type('Filles', 'six');
    expect(output()?.textContent.trim()).to.equal('pas encore calculé');
    expect(() => field('Quel groupe')).to.throw();
    await type('Filles', '2');
    await send();
    expect(answers()).to.deep.equal({ a: 4, b: 2, n: 6 });
  });

  it('is drawn in a moment, however often each value reads the one before', async () => {
    const chain = [...Array(60)].map((_, i) => ({ id: `c${i}`, type: 'calc', label: `C${i}`, value: { sum: [{ q: i ? `c${i - 1}` : 'a' }, { q: i ? `c${i - 1}` : 'a' }] } }));
    const { root, type } = await open([{ id: 'a', type: 'number', label: 'Base' }, ...chain]);
    await type('Base', '1');
    expect([...root.querySelectorAll('output')].at(9)?.textContent.trim()).to.equal('1\u202f024');
  });
});

describe('an earlier answer in a label', () => {
  const ASKED = [
    { id: 'age', type: 'choice', label: 'Ton âge', options: [{ code: 'a', label: 'Moins de 18 ans' }, { code: 'b', label: 'Plus' }] },
    { id: 'job', type: 'text', label: 'Ton métier', showIf: { q: 'age', eq: 'a' } },
    { ...MATRIX, label: 'Ton avis sur {{job}}' },
    { id: 'why', type: 'text', label: 'Pourquoi {{job}} ?', hint: 'Avis : {{avis}}', optional: false, constraint: { rule: { q: 'why', ne: 'bof' }, message: 'Dis-en un peu plus.' } },
  ];
  const label = () => page.root.querySelector('label[for$="-why"]')?.textContent.trim();

  it('follows it as it changes, and is not there once hidden', async () => {
    const { press, type, text } = await open(ASKED);
    expect(label()).to.equal('Pourquoi … ?');
    await press('Moins de 18 ans');
    await type('Ton métier', 'boulanger');
    expect(label()).to.equal('Pourquoi boulanger ?');
    expect(text('fieldset:has(fieldset) > legend')).to.contain('boulanger');
    await press('Plus');
    expect(label()).to.equal('Pourquoi … ?');
  });

  it('says a rich answer in words', async () => {
    const { root, drawn } = await open(ASKED);
    radios('Le lieu')[2]?.click();
    await drawn();
    expect(root.querySelector('[id$="-why.hint"]')?.textContent).to.contain('Avis : Le lieu\u00a0: Oui');
  });

  it('is in the error too; the words of a constraint stand at its field and in the summary', async () => {
    const { press, type, send, field, root } = await open(ASKED);
    await press('Moins de 18 ans');
    await type('Ton métier', 'boulanger');
    await send();
    expect(summary()[0]?.textContent).to.contain('«\u00a0Pourquoi boulanger ?\u00a0»');
    await type('Pourquoi', 'bof');
    await send();
    expect(summary().map(({ textContent }) => textContent)).to.deep.equal(['Dis-en un peu plus.']);
    expect(root.getElementById(`${field('Pourquoi').id}.error`)?.textContent).to.contain('Dis-en un peu plus.');
    await type('Pourquoi', 'parce que');
    expect(summary()).to.have.length(0);
  });
});
