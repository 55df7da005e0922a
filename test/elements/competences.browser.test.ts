import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { keptDocument } from '../../src/client/kept-documents.js';
import { configure } from '../../src/client/settings.js';
import '../../src/elements/competences/competences.define.js';
import { competencesDocument } from '../../src/elements/competences/competences.examples.js';
import type { CompetencesChangeDetail } from '../../src/elements/competences/competences.events.js';
import { IjCompetences } from '../../src/elements/competences/competences.js';
import type { RemoteStatus } from '../../src/state/remote.js';
import { ownDevice } from '../helpers/own-device.js';
import { untilStatus, untilStill } from '../helpers/show-example.js';
import { until } from '../helpers/until.js';

after(ownDevice('-of-lists'));

let form: HTMLFormElement;
let element: IjCompetences;

const root = (): ShadowRoot => element.shadowRoot as ShadowRoot;
const all = <T extends Element = HTMLElement>(selector: string): T[] => [...root().querySelectorAll<T>(selector)];
const one = <T extends Element = HTMLElement>(selector: string): T => {
  const [found] = all<T>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const textOf = (node: Element | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const field = (): HTMLInputElement => one<HTMLInputElement>('#field');
/** Each with what stands under it. */
const options = (): string[] => all('[role="option"]').map(({ childNodes }) => [...childNodes].reduce((text, node) => text + (node.nodeName === 'SMALL' ? ', ' : '') + (node.nodeType === Node.COMMENT_NODE ? '' : (node.textContent ?? '')), ''));
const chips = (): string[] => all('.chip .name').map(textOf);
const said = (): string => textOf(all('[role="status"]').at(-1));
const sent = (): [string, unknown][] => [...new FormData(form)];
const inHand = (): string => textOf(root().getElementById(field().getAttribute('aria-activedescendant') ?? ''));
async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await element.updateComplete;
}
async function chord(modifier: string, key: string): Promise<void> {
  await sendKeys({ down: modifier });
  await sendKeys({ press: key });
  await sendKeys({ up: modifier });
  await element.updateComplete;
}
async function type(text: string): Promise<void> {
  await sendKeys({ type: text });
  await until(() => element.taxonomy && element.finder?.knows(element.taxonomy) && !one('.popup').hidden);
  await element.updateComplete;
}
async function paste(text: string): Promise<void> {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  // Firefox makes no ClipboardEvent with a text of ours
  field().dispatchEvent(Object.assign(new CustomEvent('paste', { bubbles: true, cancelable: true }), { clipboardData }));
  await until(() => said().includes('ajouté'));
  await untilStill(element);
}

async function show(attributes: Record<string, string> = {}, data: unknown = competencesDocument(), status: RemoteStatus = 'ready'): Promise<void> {
  form = document.createElement('form');
  element = document.createElement('ij-competences');
  for (const [name, value] of Object.entries({ name: 'c', label: 'Savoir-faire', ...attributes })) element.setAttribute(name, value);
  if (!attributes['src']) element.data = data;
  form.append(element);
  document.body.append(form);
  await untilStatus(element, status);
}

describe('ij-competences', () => {
  afterEach(() => form.remove());

  it('is typed with slips, gone through with arrows, chosen with Enter, told to the form and aloud', async () => {
    await show({ max: '3' });
    const changes: CompetencesChangeDetail[] = [];
    const native: string[] = [];
    form.addEventListener('ij-competences-change', ({ detail }) => changes.push(detail));
    for (const name of ['input', 'change']) form.addEventListener(name, (event) => native.push(`${name} ${(event.target as Element).localName}`));
    element.focus();
    await type('velau');
    expect(options()).to.deep.equal(['Réparer un vélo, Bricoler et réparer']);
    expect(native, 'letters are no choice').to.deep.equal([]);
    expect(field().getAttribute('aria-expanded')).to.equal('true');
    await press('ArrowDown');
    expect(inHand()).to.contain('Réparer un vélo');
    await press('Enter');
    expect(sent()).to.deep.equal([['c', 'velo']]);
    expect([field().value, field().getAttribute('aria-expanded'), chips()]).to.deep.equal(['', 'false', ['Réparer un vélo']]);
    expect(said()).to.equal('Ajouté : Réparer un vélo. 1 sur 3');
    expect(native).to.deep.equal(['input ij-competences', 'change ij-competences']);
    expect(changes.map(({ value, change }) => [value, change])).to.deep.equal([[['velo'], { kind: 'add', ids: ['velo'] }]]);
  });

  it('says how many it found, and what to do when there is none', async () => {
    await show();
    element.focus();
    await type('groupe');
    await until(() => said() === '1 résultat');
    await press('Escape', 'Escape');
    expect(field().value).to.equal('');
    await type('xyzxyz');
    await until(() => said().startsWith('Aucun résultat pour « xyzxyz ».'));
    expect(field().getAttribute('aria-expanded')).to.equal('false');
  });

  it('marks the letters found, and another name where the label does not show why it is there', async () => {
    await show();
    element.focus();
    await type('babysiting');
    expect(options()).to.deep.equal(['Garder un enfant, Faire du baby-sitting']);
    await press('Escape', 'Escape');
    await type('meub');
    expect(textOf(one('mark'))).to.equal('meub');
  });

  it('takes the last one back with Backspace in an empty field, and has it again with Ctrl+Z or the button', async () => {
    await show({ value: 'velo equipe' });
    element.focus();
    await press('Backspace');
    expect([element.value, said()]).to.deep.equal([['velo'], 'Retiré : Avoir l’esprit d’équipe. 1 choix']);
    await chord('Control', 'z');
    expect(element.value).to.deep.equal(['velo', 'equipe']);
    one('[aria-label="Retirer Réparer un vélo"]').click();
    await element.updateComplete;
    expect(textOf(root().activeElement) || root().activeElement?.getAttribute('aria-label')).to.equal('Retirer Avoir l’esprit d’équipe');
    one('.undo').click();
    await element.updateComplete;
    expect([element.value, root().activeElement?.id]).to.deep.equal([['velo', 'equipe'], 'field']);
  });

  it('never has more than the most, and says so', async () => {
    await show({ value: 'velo', max: '1' });
    element.focus();
    await press('ArrowDown', 'Enter');
    expect([element.value, said()]).to.deep.equal([['velo'], '1 choix au plus : en retirer un d’abord.']);
  });

  it('keeps a form from going without what is required, or with words that are not chosen, and shows why', async () => {
    await show({ required: '', min: '2' });
    expect(form.checkValidity()).to.equal(false);
    await element.updateComplete;
    expect(textOf(one('.error'))).to.equal('Faire 2 choix au moins.');
    expect(field().getAttribute('aria-invalid')).to.equal('true');
    form.reportValidity();
    expect(root().activeElement).to.equal(field());
    element.value = ['velo', 'equipe'];
    expect(form.checkValidity()).to.equal(true);
    await type('jong');
    expect([element.validity.badInput, element.validationMessage.replace(/\s/g, ' ')]).to.deep.equal([true, '« jong » n’est pas choisi : choisir dans la liste, ou vider le champ.']);
  });

  it('sends what it was given before its code and its list are there, with the labels of the list later', async () => {
    const early = document.createElement('ij-competences-late') as IjCompetences;
    early.setAttribute('name', 'c');
    early.chosen = [{ id: 'velo', label: 'Vélo' }, { id: 'gone', label: 'Ancien' }];
    form = document.createElement('form');
    form.append(early);
    document.body.append(form);
    customElements.define('ij-competences-late', class extends IjCompetences {});
    element = early;
    await element.updateComplete;
    expect(sent()).to.deep.equal([['c', 'velo'], ['c', 'gone']]);
    expect(chips()).to.deep.equal(['Vélo', 'Ancien']);
    element.data = competencesDocument();
    await untilStatus(element, 'ready');
    expect(chips()).to.deep.equal(['Réparer un vélo', 'Ancien']);
  });

  it('is reset, restored and disabled with its form, and has the name that the page gives it', async () => {
    await show({ value: 'velo', id: 'mine' });
    element.removeAttribute('label');
    element.value = ['equipe', 'nowhere'];
    expect(sent()).to.deep.equal([['c', 'equipe'], ['c', 'nowhere']]);
    form.reset();
    expect(sent()).to.deep.equal([['c', 'velo']]);
    element.formStateRestoreCallback('[{"id":"parole","label":"x"},{"id":4},null]');
    expect(element.chosen).to.deep.equal([{ id: 'parole', label: 'Prendre la parole devant un groupe' }]);
    element.formStateRestoreCallback('not ours');
    expect(element.value).to.deep.equal(['parole']);

    const fieldset = document.createElement('fieldset');
    const label = document.createElement('label');
    label.htmlFor = 'mine';
    label.textContent = 'Mes forces';
    fieldset.append(label, element);
    form.append(fieldset);
    label.click();
    await element.updateComplete;
    expect([root().activeElement?.id, field().getAttribute('aria-label')]).to.deep.equal(['field', 'Mes forces']);
    fieldset.disabled = true;
    await element.updateComplete;
    expect(all<HTMLInputElement>('input, button, select').filter(({ disabled }) => !disabled)).to.deep.equal([]);
    expect(sent()).to.deep.equal([]);
  });

  it('adds what is in no list, as such, with its detail', async () => {
    await show({ 'allow-custom': '' });
    element.focus();
    await type('Jongler');
    await press('ArrowUp', 'Enter');
    expect(chips()).to.deep.equal(['Jongler (ajoutée par moi)']);
    expect(sent()).to.deep.equal([['c', 'custom:jongler'], ['c__detail', '[{"id":"custom:jongler","label":"Jongler","isCustom":true}]']]);
  });

  it('matches a pasted list line by line, leaves the rest in the field, and takes it all back at once', async () => {
    await show({ value: 'equipe', 'allow-custom': '' });
    element.focus();
    await paste('- Réparer un velo\n2. monter un meuble ; Garder un enfant\nJongler, cracher du feu');
    expect(element.value).to.deep.equal(['equipe', 'velo', 'meuble', 'enfant']);
    expect(field().value).to.equal('Jongler; cracher du feu');
    expect(said()).to.equal('3 choix ajoutés. Pas dans la liste : Jongler, cracher du feu. 4 choix');
    one('.undo').click();
    expect(element.value).to.deep.equal(['equipe']);
  });

  it('moves a choice with Alt and arrows, the focus with it', async () => {
    await show({ value: 'velo equipe parole', 'with-order': '' });
    one('[aria-label="Retirer Réparer un vélo"]').focus();
    await chord('Alt', 'ArrowDown');
    expect(element.value).to.deep.equal(['equipe', 'velo', 'parole']);
    expect([said(), root().activeElement?.getAttribute('aria-label')]).to.deep.equal(['Réparer un vélo : place 2 sur 3', 'Descendre Réparer un vélo']);
  });

  it('asks for a level in words', async () => {
    await show({ value: 'velo' });
    const select = one<HTMLSelectElement>('select');
    select.selectedIndex = 2;
    select.dispatchEvent(new CustomEvent('change'));
    expect(element.chosen).to.deep.equal([{ id: 'velo', label: 'Réparer un vélo', level: 2 }]);
    expect(sent().at(-1)).to.deep.equal(['c__detail', JSON.stringify(element.chosen)]);
  });

  it('is read family by family, with arrows', async () => {
    await show();
    one('.browse').click();
    await until(() => root().querySelector('[role="treeitem"]'));
    one('[role="treeitem"]').focus();
    await press('ArrowRight', 'ArrowDown', 'ArrowDown', ' ');
    expect(element.value).to.deep.equal(['velo']);
    expect(root().activeElement?.getAttribute('aria-checked')).to.equal('true');
    await press('ArrowLeft', 'ArrowLeft');
    expect(all('[role="treeitem"]').map(({ ariaExpanded }) => ariaExpanded)).to.deep.equal(['false', 'false', null, null]);
  });

  it('proposes from a text field of the page, with the words that led there, and chooses nothing by itself', async () => {
    const story = document.createElement('textarea');
    story.id = 'story';
    await show({ 'suggest-from': 'story', max: '2' });
    form.prepend(story);
    const proposals = (): string[] => all('.proposal').map(textOf);
    story.value = 'J’ai réparé un vélo et gardé mes petits frères.';
    story.dispatchEvent(new CustomEvent('input', { bubbles: true }));
    await until(() => proposals().length);
    expect([proposals()[0], element.value]).to.deep.equal(['Réparer un véloparce que tu as écrit : vélo, réparé Ajouter', []]);
    expect(proposals().some((one) => one.startsWith('Garder un enfant'))).to.equal(true);
    expect(said()).to.equal(`${proposals().length} propositions d’après le texte`);
    const before = proposals().length;
    one('[aria-label="Ajouter Réparer un vélo"]').focus();
    await press('Enter');
    expect([element.value, proposals().length, root().activeElement?.className, said()]).to.deep.equal([['velo'], before - 1, 'button small propose', 'Ajouté : Réparer un vélo. 1 sur 2']);
    story.value = 'Tralala';
    story.dispatchEvent(new CustomEvent('input', { bubbles: true }));
    await until(() => root().querySelector('.suggest')?.textContent?.includes('Rien à proposer'));
    form.reset();
    await until(() => !root().querySelector('.suggest'));
  });

  it('keeps its list for a visit without network where the page asks for it, once somebody has chosen', async () => {
    const src = `/list-${crypto.randomUUID()}.json`;
    let isThere = true;
    const restore = configure({ random: () => 0, fetch: () => (isThere ? Promise.resolve(Response.json(competencesDocument())) : Promise.reject(new TypeError('offline'))) });
    const url = new URL(src, document.baseURI).href;
    try {
      await show({ src, 'with-offline': '' });
      expect(await keptDocument(url), 'looked at alone').to.equal(undefined);
      element.focus();
      await press('ArrowDown', 'Enter');
      for (let isKept = false; !isKept; ) isKept = !!(await keptDocument(url));
      form.remove();
      isThere = false;
      await show({ src, 'with-offline': '', value: 'velo nowhere' });
      expect(chips()).to.deep.equal(['Réparer un vélo', 'nowhere']);
      form.remove();
      await show({ src, value: 'velo' }, undefined, 'failed');
      expect(sent()).to.deep.equal([['c', 'velo']]);
      isThere = true;
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await untilStatus(element, 'ready');
    } finally {
      restore();
    }
  });

  it('has a window of 10,000 options in the page, and goes to their end and back', async () => {
    const items = Array.from({ length: 10_000 }, (_, i) => ({ id: `n${i}`, label: `Savoir numéro ${i}` }));
    await show({}, { items });
    element.focus();
    const before = all('*').length;
    await press('ArrowUp');
    expect(all('*').length - before).to.be.at.most(40);
    expect([inHand(), root().getElementById('o9999')?.getAttribute('aria-posinset'), one('.option').getAttribute('aria-setsize')]).to.deep.equal(['Savoir numéro 9999', '10000', '10000']);
    await press('Home', 'PageDown');
    expect(inHand()).to.equal('Savoir numéro 10');
    const list = one('[role="listbox"]');
    list.scrollTop = list.scrollHeight;
    await until(() => root().getElementById('o16'));
    expect(root().getElementById('o0')).to.equal(null);
  });
});
