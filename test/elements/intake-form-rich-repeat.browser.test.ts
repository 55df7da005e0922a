import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { openForm, type FormPage } from '../helpers/intake-form-page.js';

const STEPS = {
  id: 'steps', type: 'repeat', label: 'Tes étapes', itemLabel: 'étape', max: 3,
  questions: [
    { id: 'what', type: 'choice', label: 'Quoi', optional: false, options: [{ code: 'school', label: 'École' }, { code: 'job', label: 'Emploi' }] },
    { id: 'class', type: 'text', label: 'Classe', showIf: { q: 'what', eq: 'school' } },
    { id: 'months', type: 'number', label: 'Combien de mois de {{what}}', min: 1 },
  ],
};
const WITH_CAR = { ...STEPS, questions: [...STEPS.questions, { id: 'car', type: 'yesno', label: 'En voiture', showIf: { q: 'permis', eq: true } }] };
const PERMIS = { id: 'permis', type: 'yesno', label: 'Un permis' };

let page: FormPage;
const open = async (...all: Parameters<typeof openForm>): Promise<FormPage> => (page = await openForm(...all));
afterEach(() => page.remove());

type Answers = Readonly<Record<string, unknown>>;
const submissions = () => page.events.filter(({ type }) => type === 'ij-intake-submit').map(({ detail }) => (detail as { submission: { answers: Answers; skipped: string[] } }).submission);
const rows = () => [...page.root.querySelectorAll<HTMLFieldSetElement>('.item')];
const inRow = (n: number, label: string): HTMLInputElement => {
  const found = [...(rows()[n - 1]?.querySelectorAll('label') ?? [])].find(({ textContent }) => textContent.trim().startsWith(label));
  if (!found?.control) throw new Error(`no "${label}" in row ${n}`);
  return found.control as HTMLInputElement;
};
const typeIn = async (n: number, label: string, value: string) => {
  const control = inRow(n, label);
  control.value = value;
  control.dispatchEvent(new CustomEvent('input', { bubbles: true, composed: true }));
  await page.drawn();
};
const clickIn = async (n: number, label: string) => {
  inRow(n, label).click();
  await page.drawn();
};
const announced = () => page.text('[role="status"].visually-hidden');
const summary = () => [...page.root.querySelectorAll<HTMLAnchorElement>('.summary a')];

describe('a repeated group', () => {
  it('has no row that nobody asked for, and gives no answer by itself', async () => {
    const { send } = await open([STEPS]);
    expect(rows()).to.have.length(0);
    await page.press('Ajouter : étape');
    expect(rows()).to.have.length(1);
    await send();
    expect(submissions()[0]).to.deep.include({ answers: {}, skipped: ['steps'] });
  });

  it('adds a row, says so, and brings the person to its first question', async () => {
    const { press, focused, root } = await open([STEPS]);
    await press('Ajouter : étape');
    expect(focused()).to.equal(inRow(1, 'École'));
    expect(announced()).to.equal('Ajouté : étape 1');
    expect(root.querySelector('.item > legend [role=heading]')?.textContent).to.equal('Étape 1');
    expect(inRow(1, 'École').closest('fieldset')?.querySelector('legend')?.textContent.trim()).to.equal('Quoi');
  });

  it('gives each row its own answers, labels and hidden questions', async () => {
    const { press, send } = await open([STEPS]);
    await press('Ajouter : étape');
    await press('Ajouter : étape');
    await clickIn(1, 'École');
    await typeIn(1, 'Classe', '3e');
    await typeIn(1, 'Combien', '9');
    await clickIn(2, 'Emploi');
    expect(rows()[1]?.textContent).to.contain('Combien de mois de Emploi');
    expect(rows()[0]?.textContent).to.contain('Combien de mois de École');
    await clickIn(1, 'Emploi');
    expect(() => inRow(1, 'Classe')).to.throw();
    await send();
    expect(submissions()[0]?.answers).to.deep.equal({ steps: [{ what: 'job', months: 9 }, { what: 'job' }] });
  });

  it('keeps the focus while the person types in a row', async () => {
    const { press, focused } = await open([PERMIS, WITH_CAR]);
    await press('Ajouter : étape');
    await clickIn(1, 'École');
    const control = inRow(1, 'Classe');
    control.focus();
    await sendKeys({ type: 'Troisième' });
    await page.drawn();
    expect(focused()).to.equal(control);
    expect(control.value).to.equal('Troisième');
  });

  it('shows in each row what an answer outside asks for, and sends nothing of it once hidden', async () => {
    const { press, send, field } = await open([PERMIS, WITH_CAR]);
    await press('Ajouter : étape');
    await clickIn(1, 'Emploi');
    field('Oui').click();
    await page.drawn();
    await clickIn(1, 'Oui');
    field('Non').click();
    await page.drawn();
    expect(() => inRow(1, 'Oui')).to.throw();
    await send();
    expect(submissions()[0]?.answers).to.deep.equal({ permis: false, steps: [{ what: 'job' }] });
  });

  it('takes a row away, says so, and gives it back as it was, where it was', async () => {
    const { press, focused, find } = await open([STEPS]);
    for (const months of ['1', '2']) {
      await press('Ajouter : étape');
      await clickIn(Number(months), 'Emploi');
      await typeIn(Number(months), 'Combien', months);
    }
    const [, second] = rows();
    await press('Retirer étape 1');
    expect(rows()).to.deep.equal([second]);
    expect(announced()).to.equal('Retiré : étape 1');
    expect(focused()).to.equal(find('[id$=".undo"]'));
    await press('Remettre étape 1');
    expect(rows()[1], 'the same nodes').to.equal(second);
    expect([inRow(1, 'Combien').value, inRow(2, 'Combien').value]).to.deep.equal(['1', '2']);
    expect(focused()).to.equal(inRow(1, 'École'));
    expect(find('[id$=".undo"]')).to.equal(null);
  });

  it('stops at the most rows, with a button that still says why', async () => {
    const { press, text } = await open([STEPS]);
    for (let i = 0; i < 4; i += 1) await press('Ajouter : étape');
    expect(rows()).to.have.length(3);
    expect(announced()).to.equal('C’est le maximum : 3.');
    expect(text('.item-actions')).to.contain('C’est le maximum');
  });

  it('has the least rows from the start, which can’t be taken away', async () => {
    const { root, send, focused } = await open([{ ...STEPS, min: 2, optional: false }]);
    expect(rows()).to.have.length(2);
    expect([...root.querySelectorAll('button')].filter(({ textContent }) => textContent.includes('Retirer'))).to.deep.equal([]);
    await send();
    expect(summary()[0]?.textContent).to.equal('Il en faut au moins 2 pour «\u00a0Tes étapes\u00a0»\u00a0: étape.');
    summary()[0]?.click();
    expect(focused()).to.equal(inRow(1, 'École'));
  });

  it('leads from the summary to the very control, whatever blank rows stand before it', async () => {
    const { press, send, focused } = await open([STEPS]);
    await press('Ajouter : étape');
    await press('Ajouter : étape');
    await typeIn(2, 'Combien', 'deux');
    await send();
    expect(summary().map(({ textContent }) => textContent)).to.deep.equal(['Étape 2\u00a0: Choisir une réponse à «\u00a0Quoi\u00a0».']);
    summary()[0]?.click();
    expect(focused()).to.equal(inRow(2, 'École'));
    expect([...(rows()[1]?.querySelectorAll('.error') ?? [])].map(({ textContent }) => textContent.trim())).to.have.length(2);
    expect(rows()[0]?.querySelector('.error')).to.equal(null);
    await clickIn(2, 'Emploi');
    expect(summary()[0]?.textContent).to.contain('Combien de mois de Emploi');
    await typeIn(2, 'Combien', '2');
    expect(summary()).to.have.length(0);
  });

  it('is counted and added up, of what is really sent', async () => {
    const { press, root, send } = await open([STEPS, { id: 'n', type: 'calc', label: 'Étapes', value: { count: 'steps' } }, { id: 'sum', type: 'calc', label: 'Mois', value: { total: { q: 'steps', of: 'months' } } }]);
    const outputs = () => [...root.querySelectorAll('output')].map(({ textContent }) => textContent.trim());
    await press('Ajouter : étape');
    await press('Ajouter : étape');
    expect(outputs()).to.deep.equal(['pas encore calculé', 'pas encore calculé']);
    await clickIn(1, 'Emploi');
    await typeIn(1, 'Combien', '7');
    expect(outputs()).to.deep.equal(['1', '7']);
    await send();
    expect(submissions()[0]?.answers).to.deep.equal({ steps: [{ what: 'job', months: 7 }], n: 1, sum: 7 });
  });

  it('is empty again for the next person, nothing to put back either', async () => {
    const { press, send, find } = await open([STEPS]);
    await press('Ajouter : étape');
    await clickIn(1, 'Emploi');
    await press('Ajouter : étape');
    await press('Retirer étape 2');
    await send();
    await press('Donner une autre réponse');
    expect(rows()).to.have.length(0);
    expect(find('[id$=".undo"]')).to.equal(null);
  });

  it('has ids of its own for every control', async () => {
    const { press, root } = await open([{ ...STEPS, hint: 'Dans l’ordre' }, { id: 'what', type: 'text', label: 'Quoi encore' }]);
    await press('Ajouter : étape');
    await press('Ajouter : étape');
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const node of root.querySelectorAll('[aria-describedby]')) {
      for (const id of node.getAttribute('aria-describedby')?.split(' ') ?? []) expect(root.getElementById(id), id).not.to.equal(null);
    }
  });
});
