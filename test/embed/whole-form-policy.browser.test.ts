import { expect } from 'chai';
import { EXPRESS_SHEET } from '../../src/elements/intake-form/intake-form-express.examples.js';
import { RICH_FORM } from '../../src/elements/intake-form/intake-form-rich.examples.js';
import type { IjIntakeForm } from '../../src/elements/intake-form/intake-form.js';
import { settle } from '../helpers/fake-network.js';
import type { HostPage } from '../helpers/host-page.js';
import { definitionOf } from '../helpers/intake-form-page.js';
import { AGE, DAY, IN_PAGES, PHONE, until, WISH } from '../helpers/paged-form.js';

// The built form and each of its parts, as they are downloaded, in one page that has the promised policy: what a person does with each, then
// whether the policy had anything to refuse.

type HostWindow = HostPage['window'] & typeof globalThis;
const ACTION = '/endpoint/submissions';
const OWN = '-of-whole-form';

let frame: HTMLIFrameElement;
let page: HostWindow;
let form: IjIntakeForm;
const made = new Set<string>();

/** Databases of this file alone, which the page may see: files run side by side on one storage. */
function ownDevice(window: HostWindow): void {
  const { open } = window.IDBFactory.prototype;
  window.IDBFactory.prototype.open = function openOwn(name, version) {
    made.add(name + OWN);
    return open.call(this, name + OWN, version);
  };
  window.IDBFactory.prototype.databases = async () => (await indexedDB.databases()).flatMap(({ name = '', ...rest }) => (name.endsWith(OWN) ? [{ ...rest, name: name.slice(0, -OWN.length) }] : []));
}

before(async () => {
  frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '700';
  frame.src = '/test/embed/whole-form.html';
  await new Promise((resolve) => {
    frame.onload = resolve;
    document.body.append(frame);
  });
  page = frame.contentWindow as HostWindow;
  ownDevice(page);
  await page.customElements.whenDefined('ij-intake-form');
});
after(() => {
  frame.remove();
  for (const name of made) indexedDB.deleteDatabase(name);
});
afterEach(() => {
  form.remove();
  expect(page.seen.violations).to.deep.equal([]);
  expect(page.seen.errors).to.deep.equal([]);
});

async function open(data: object, attributes: Record<string, string> = {}): Promise<void> {
  form = page.document.createElement('ij-intake-form');
  form.data = data;
  for (const [name, value] of Object.entries({ action: ACTION, 'contact-action': '/endpoint/contacts', ...attributes })) form.setAttribute(name, value);
  page.document.body.append(form);
  await until(() => form.dataset['status'] === 'ready');
  await form.updateComplete;
}

const root = () => form.shadowRoot as ShadowRoot;
const find = <E extends HTMLElement>(selector: string): E | null => root().querySelector<E>(selector);
const text = (selector: string) => (find(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
const words = ({ textContent }: Element) => textContent.replace(/\s+/g, ' ').trim();

/** Clicks what says so, once it is there. */
async function press(label: string): Promise<void> {
  const look = () => [...root().querySelectorAll<HTMLElement>('button, label, a, summary')].find((one) => words(one).startsWith(label) && one.checkVisibility());
  await until(look);
  look()?.click();
  await settle();
  await form.updateComplete;
}

async function type(label: string, value: string): Promise<void> {
  const control = [...root().querySelectorAll('label')].find((one) => words(one).startsWith(label))?.control as HTMLInputElement;
  control.value = value;
  for (const name of ['input', 'change']) control.dispatchEvent(new page.CustomEvent(name, { bubbles: true, composed: true }));
  await settle();
  await form.updateComplete;
}

/** Of whatever has the focus. */
async function keys(...pressed: (string | KeyboardEventInit)[]): Promise<void> {
  for (const one of pressed) {
    const init = typeof one === 'string' ? { key: one } : one;
    root().activeElement?.dispatchEvent(new page.KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...init }));
    await settle();
    await form.updateComplete;
  }
}

const sent = () => until(() => text('.panel').includes('Merci'));
const title = (words: string) => until(() => text('.step [role=heading]') === words);

/** The outbox comes late, and until then answers at once that it has nothing: whoever asks must leave the page its turn to load it. */
async function kept(): Promise<void> {
  while (!(await form.outbox.records()).length) await settle();
}

/** A picture put into the field, as if it had been chosen. */
async function choosePhoto(): Promise<void> {
  const field = find<HTMLInputElement>('input[type=file]') as HTMLInputElement;
  const canvas = page.document.createElement('canvas');
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg'));
  const transfer = new page.DataTransfer();
  transfer.items.add(new page.File([blob as Blob], 'x.jpg', { type: 'image/jpeg' }));
  field.files = transfer.files;
  field.dispatchEvent(new page.CustomEvent('change'));
  await until(() => find('.files img'));
}

describe('the whole form, built, under the promised policy with Trusted Types: nothing refused, nothing thrown', () => {
  it('is under that policy: what it forbids is refused, and seen', () => {
    form = page.document.createElement('ij-intake-form');
    expect(() => page.document.createElement('div').setAttribute('style', 'color: red')).not.to.throw();
    return until(() => page.seen.violations.length).then(() => void (page.seen.violations as string[]).splice(0));
  });

  it('express: its keys listed, by keys, sent, taken back; then sent for good', async () => {
    await open(EXPRESS_SHEET, { variant: 'express' });
    await until(() => find('.express'));
    find('form input')?.focus();
    await keys('1', 'Escape', 'a', '3', '?', '?', { key: 'Enter', ctrlKey: true });
    await until(() => find('.undo'));
    await kept();
    await press('Annuler');
    await until(() => root().querySelectorAll('form input:checked').length === 2);
    form.remove();
    await open({ ...EXPRESS_SHEET, id: 'fiche-2' }, { variant: 'fiche' });
    await until(() => find('.express'));
    find('form input')?.focus();
    await keys('1', { key: 'Enter', ctrlKey: true });
    await sent();
  });

  it('pages: an error, the form’s Back and the browser’s, the review, a change from there, sent', async () => {
    await open(IN_PAGES, { variant: 'v' });
    await until(() => find('.go-on'));
    await press('Continuer');
    await until(() => find('.summary'));
    await press('Plus');
    await press('Continuer');
    await title('La suite');
    page.history.back();
    await title('Toi');
    page.history.forward();
    await title('La suite');
    await press('Précédent');
    await title('Toi');
    await press('Continuer');
    await title('La suite');
    await type('Ton envie', 'voler');
    await press('Continuer');
    await title('Te joindre');
    await type('Ton numéro', '06 12 34 56 78');
    await press('Vérifier mes réponses');
    await until(() => find('.read-again'));
    await press('Modifier Ton envie');
    await title('La suite');
    find('.go-on')?.click();
    await until(() => find('.read-again'));
    find('.send')?.click();
    await sent();
  });

  it('drafts: kept, found again, taken up', async () => {
    const definition = { ...definitionOf([{ ...AGE, optional: true }, WISH, DAY]), id: 'brouillon' };
    await open(definition, { 'with-drafts': '' });
    await until(() => find('.keep'));
    await type('Ton envie', 'voler');
    await press('Garder ma fiche sur cet appareil');
    await until(() => text('.keep').includes('Gardé à'));
    form.remove();
    await open(definition, { 'with-drafts': '' });
    await until(() => find('.kept-draft'));
    await press('Reprendre');
    await until(() => find<HTMLInputElement>('[data-q=wish] input')?.value === 'voler');
  });

  it('follow-up: a code that is unknown, one that is given, and answers taken up with it', async () => {
    const definition = { ...definitionOf([AGE, PHONE], { followUp: true }), id: 'suivi' };
    await open(definition);
    await until(() => find('.follow-up-wish'));
    const look = async (code: string) => {
      await press('J’ai déjà un code');
      await type('Mon code', code);
      await press('Retrouver mes réponses');
    };
    await look('LUNE-482-731');
    await until(() => find('.follow-up .error'));
    await press('Je veux un code');
    await press('Plus');
    find('.send')?.click();
    await until(() => find('.code-box'));
    const code = text('.code [aria-hidden]');
    expect(code).to.match(/^[A-Z]+-\d{3}-\d{3}$/);
    form.remove();
    const found = JSON.stringify({ schema: 'ij/follow-up@1', form: 'suivi', version: 1, answers: { age: 'b' }, on: '2026-11-21' });
    await open(definition, { action: `${ACTION}?body=${encodeURIComponent(found)}` });
    await until(() => find('.follow-up'));
    await look(code);
    await until(() => text('.taken-up').startsWith('1 réponse'));
  });

  it('queue: the endpoint is out of order; the answer is listed, and handed out', async () => {
    const files: Blob[] = [];
    const { createObjectURL } = page.URL;
    page.URL.createObjectURL = (blob) => {
      files.push(blob as Blob);
      return createObjectURL(blob);
    };
    await open({ ...definitionOf([{ ...WISH, optional: true }]), id: 'attente' }, { action: '/endpoint/broken?status=500' });
    await type('Ton envie', 'voler');
    find('.send')?.click();
    await until(() => text('.panel').includes('gardée sur cet appareil'));
    await press('Donner une autre réponse');
    await press('Voir le détail');
    await until(() => find('.queue-more li'));
    await press('Télécharger');
    await until(() => files.length);
    page.URL.createObjectURL = createObjectURL;
    expect(await files[0]?.text()).to.contain('voler');
  });

  it('rich questions: a place from an address, a grid, rows, a total, a photo, an earlier answer in a label', async () => {
    const [{ questions, ...module }] = RICH_FORM.modules as [(typeof RICH_FORM.modules)[number]];
    const withAddress = questions.map(({ ...question }) => (question.type === 'place' ? { ...question, options: undefined, src: '/test/fixtures/good/places-list.communes.json' } : question));
    await open(JSON.parse(JSON.stringify({ ...RICH_FORM, modules: [{ ...module, questions: withAddress }] })) as object);
    await type('Le métier', 'boulanger');
    expect(text('form')).to.contain('Ton avis sur ce métier : boulanger');
    find('.statement input')?.click();
    await press('Faire avec quelqu’un');
    await type('Combien d’heures', '3');
    await press('Ajouter');
    await until(() => root().querySelectorAll('.item').length === 2);
    expect(text('[data-q=total]')).to.contain('3');
    await type('Où était-ce', 'cog');
    await until(() => find('[role=option]'));
    await choosePhoto();
    await find<HTMLImageElement>('.files img')?.decode();
    expect(page.getComputedStyle(find('.matrix-head') as HTMLElement).display, 'the styles of the part').to.equal('grid');
    find('.send')?.click();
    await until(() => find('.panel, .summary'));
  });

  it('a definition that extends another, in English', async () => {
    await open({ ...definitionOf([{ ...WISH, id: 'x-bus' }]), id: 'bureau', lang: 'fr', extends: '/test/fixtures/good/form.every-type.json', modules: [{ id: 'local', kind: 'local', questions: [{ ...WISH, id: 'x-bus' }] }], i18n: { en: { questions: { 'x-bus': { label: 'Your wish' } } } } }, { lang: 'en' });
    await until(() => text('form').includes('Your wish'));
    await until(() => text('.send').includes('Send'));
  });

  it('shared computer: nobody there any more, told, then emptied', async () => {
    const { now } = page.Date;
    let laterMs = 0;
    page.Date.now = () => now() + laterMs;
    await open({ ...definitionOf([{ ...WISH, optional: true }]), id: 'partage' }, { 'shared-device': '' });
    await until(() => find('.idle-alert'));
    await type('Ton envie', 'voler');
    const look = (seconds: number) => {
      laterMs += seconds * 1_000;
      page.document.dispatchEvent(new page.CustomEvent('visibilitychange'));
    };
    look(160);
    await until(() => text('.idle-alert').includes('30 secondes'));
    look(60);
    await until(() => find<HTMLInputElement>('[data-q=wish] input')?.value === '');
    page.Date.now = now;
  });
});
