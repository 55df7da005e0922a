import { expect } from 'chai';
import { RICH_FORM } from '../../src/elements/intake-form/intake-form-rich.examples.js';
import type { IjIntakeForm } from '../../src/elements/intake-form/intake-form.js';
import { settle } from '../helpers/fake-network.js';
import type { HostPage } from '../helpers/host-page.js';
import { definitionOf } from '../helpers/intake-form-page.js';
import { AGE, DAY, until, WISH } from '../helpers/paged-form.js';

// The built form and parts of it, as they are downloaded, in one page that has the promised policy: what a person does with each, then
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

describe('the form, built, under the promised policy with Trusted Types: nothing refused, nothing thrown', () => {
  it('is under that policy: what it forbids is refused, and seen', () => {
    form = page.document.createElement('ij-intake-form');
    expect(() => page.document.createElement('div').setAttribute('style', 'color: red')).not.to.throw();
    return until(() => page.seen.violations.length).then(() => void (page.seen.violations as string[]).splice(0));
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
