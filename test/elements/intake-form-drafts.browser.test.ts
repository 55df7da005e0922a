import { expect } from 'chai';
import { dropDraft, keepDraft, listDrafts } from '../../src/client/drafts.js';
import { configure } from '../../src/client/settings.js';
import { axeFaults } from '../helpers/axe.js';
import { always, definitionOf } from '../helpers/intake-form-page.js';
import { ownDevice } from '../helpers/own-device.js';
import { AGE, DAY, formOf, openPaged, PHONE, until, WISH, type PagedForm } from '../helpers/paged-form.js';

const NOON = Date.UTC(2026, 2, 12, 11, 5);
const DAY_MS = 24 * 3_600_000;
const DEFINITION = formOf({ layout: 'page' }, [AGE, { ...WISH, optional: true }, DAY, PHONE]);

const TWO_WAYS = definitionOf([AGE, { ...WISH, optional: true }], { variants: { v: { layout: 'page' }, w: { layout: 'page', title: 'Autrement' } } });

let pages: PagedForm[] = [];
let page: PagedForm;
let now = NOON;
const restore = configure({ now: () => now });

const restoreDevice = ownDevice('-of-drafts');
after(() => {
  restoreDevice();
  restore();
});

async function open(definition: object = DEFINITION, attributes: Record<string, string> = {}, awaited = '.keep'): Promise<PagedForm> {
  page = await openPaged(definition, { 'with-drafts': '', ...attributes });
  pages.push(page);
  await until(() => page.find(awaited));
  return page;
}
/** At the next visit, where something is found. */
const reopen = (definition = DEFINITION): Promise<PagedForm> => open(definition, {}, '.kept-draft');
const eraseAll = async () => {
  for (const { key } of await listDrafts()) await dropDraft(key);
};
beforeEach(async () => {
  now = NOON;
  await eraseAll();
});
afterEach(async () => {
  for (const one of pages) one.remove();
  pages = [];
  await eraseAll();
});

const said = () => [...page.root.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent.trim()).filter(Boolean).join(' | ');
const kept = async () => (await listDrafts()).map(({ inputs }) => inputs);
const isKept = () => page.text('.keep')?.includes('Gardé à');
/** What is kept now: a change is kept when the page is hidden, at the latest. */
async function keptNow(): Promise<Readonly<Record<string, unknown>> | undefined> {
  window.dispatchEvent(new CustomEvent('pagehide'));
  let all = await kept();
  while (JSON.stringify(all) === JSON.stringify(await kept()) && !all.length) all = await kept();
  return all[0];
}
async function keep(): Promise<void> {
  await page.press('Garder ma fiche sur cet appareil');
  await until(isKept);
}

describe('ij-intake-form with-drafts', () => {
  it('keeps nothing before the person asks for it', async () => {
    await open();
    await page.type('Ton envie', 'voler');
    window.dispatchEvent(new CustomEvent('pagehide'));
    expect(await kept()).to.deep.equal([]);
  });

  it('keeps what was put in, right or wrong, but not how to reach the person, and says when', async () => {
    await open();
    await page.press('Plus');
    await page.type('Ton envie', 'voler');
    await page.type('Jour', '3');
    await page.type('Ton numéro', '0612345678');
    await keep();
    expect(page.text('.keep')).to.match(/Gardé à \d\d h 05\./).and.to.contain('Les coordonnées ne sont pas gardées.');
    expect(await kept()).to.deep.equal([{ age: 'b', wish: 'voler', day: ['3'] }]);
  });

  it('keeps each change from then on, at once when the page goes away', async () => {
    await open();
    await keep();
    await page.type('Ton envie', 'nager');
    window.dispatchEvent(new CustomEvent('pagehide'));
    let inputs = await keptNow();
    while (inputs?.['wish'] !== 'nager') inputs = await keptNow();
    expect(inputs).to.deep.equal({ wish: 'nager' });
  });

  it('fills nothing in by itself at the next visit, and everything when asked', async () => {
    await open();
    await page.press('Plus');
    await page.type('Ton envie', 'voler');
    await keep();
    page.remove();
    await reopen();
    expect(page.text('.kept-draft')).to.contain('Une fiche pas finie est gardée ici depuis le 12 mars 2026.');
    expect([page.field('Plus').checked, page.field('Ton envie').value, page.find('.keep')]).to.deep.equal([false, '', null]);
    expect(await axeFaults(page.form)).to.deep.equal([]);
    await page.type('Ton envie', 'nager');
    await page.press('Reprendre');
    expect([page.field('Plus').checked, page.field('Ton envie').value, page.find('.kept-draft')]).to.deep.equal([true, 'nager', null]);
    expect(page.text('.keep')).to.contain('2 réponses reprises.').and.to.contain('Ne plus garder');
    expect(said()).to.equal('2 réponses reprises.');
  });

  it('does not write over what an earlier visit left, however early the button is pressed', async () => {
    await open();
    await page.type('Ton envie', 'voler');
    await keep();
    page.remove();
    await open(DEFINITION, {}, '.keep, .kept-draft'); // the device may have answered already
    page.find('.keep button')?.click();
    await until(() => page.find('.kept-draft'));
    expect(await kept()).to.deep.equal([{ wish: 'voler' }]);
  });

  it('erases when asked', async () => {
    await open();
    await page.type('Ton envie', 'voler');
    await keep();
    page.remove();
    await reopen();
    await page.press('Effacer');
    await until(() => page.find('.keep'));
    let left = await kept();
    while (left.length) left = await kept();
    expect(said()).to.equal('Effacé de cet appareil.');
    await page.type('Ton envie', 'nager');
    await keep();
    await page.press('Ne plus garder');
    for (left = await kept(); left.length; ) left = await kept();
    expect(page.text('.keep')).to.contain('Garder ma fiche');
  });

  it('lets go of it once it is in the outbox', async () => {
    await open();
    await page.press('Plus');
    await keep();
    await page.send();
    let left = await kept();
    while (left.length) left = await kept();
    expect(page.find('.panel')).not.to.equal(null);
    await page.press('Donner une autre réponse');
    await page.type('Ton envie', 'nager');
    window.dispatchEvent(new CustomEvent('pagehide'));
    expect(page.text('.keep'), 'the next person has not asked').to.contain('Garder ma fiche');
  });

  it('keeps again what the endpoint refuses', async () => {
    await open();
    await page.press('Plus');
    await keep();
    page.world.receive = always(422, { errors: [{ q: 'age', message: 'non' }] });
    await page.send();
    await until(isKept);
    let left = await kept();
    while (!left.length) left = await kept();
    expect(left).to.deep.equal([{ age: 'b' }]);
  });

  it('forgets one after 7 days, or that is another form’s', async () => {
    await open();
    await page.type('Ton envie', 'voler');
    await keep();
    const [mine] = await listDrafts();
    page.remove();
    now += 8 * DAY_MS;
    await open();
    let left = await kept();
    while (left.length) left = await kept();
    page.remove();
    await keepDraft(mine?.key ?? '', { form: 'autre', version: 1, inputs: { wish: 'x' } });
    await open();
    for (left = await kept(); left.length; ) left = await kept();
    expect(page.find('.kept-draft')).to.equal(null);
  });

  it('says what an earlier edition had that can’t be taken over, and trusts nothing that is stored', async () => {
    await open();
    await keep();
    const [mine] = await listDrafts();
    page.remove();
    await keepDraft(mine?.key ?? '', { form: 'essai', version: 0, inputs: { age: 'z', wish: 'voler', gone: 'x', day: { rich: { a: 1 } }, constructor: 'x' } });
    await reopen();
    await page.press('Reprendre');
    expect(page.field('Ton envie').value).to.equal('voler');
    expect(page.text('.keep')).to.contain('1 réponse reprise. 4 autres n’ont pas pu l’être');
  });

  it('brings the person to the page where they were', async () => {
    const paged = formOf({ layout: 'one-per-page' }, [AGE, { ...WISH, optional: true }, DAY]);
    await open(paged);
    await page.press('Plus');
    await page.press('Continuer');
    await page.type('Ton envie', 'voler');
    await keep();
    page.remove();
    await reopen(paged);
    await page.press('Reprendre');
    expect([page.title(), page.field('Ton envie').value]).to.deep.equal(['Ton envie (facultatif)', 'voler']);
    expect(page.focused()).to.equal(page.field('Ton envie'));
  });

  it('goes on keeping when the element moves in the page', async () => {
    await open();
    await keep();
    const elsewhere = document.body.appendChild(document.createElement('div'));
    elsewhere.append(page.form);
    await page.drawn();
    await page.drawn();
    expect([isKept(), page.find('.kept-draft')]).to.deep.equal([true, null]);
    elsewhere.remove();
  });

  it('moves along when another variant asks the rest, and is under that name alone', async () => {
    await open(TWO_WAYS);
    await page.type('Ton envie', 'voler');
    await keep();
    page.form.variant = 'w';
    await until(() => page.form.value?.variant === 'w');
    let left = await listDrafts();
    while (left.length !== 1 || left[0]?.variant !== 'w') left = await listDrafts();
    expect([left[0].inputs, isKept()]).to.deep.equal([{ wish: 'voler' }, true]);
  });

  it('does not write over what an earlier visit left under that name', async () => {
    await open(TWO_WAYS, { variant: 'w' });
    await page.type('Ton envie', 'nager');
    await keep();
    page.remove();
    await open(TWO_WAYS);
    await page.type('Ton envie', 'voler');
    await keep();
    page.form.variant = 'w';
    await until(() => page.find('.kept-draft'));
    await page.drawn();
    expect((await kept()).map((inputs) => inputs['wish'])).to.deep.equal(['nager', 'voler']);
  });

  it('is erased once the form is sent, under whatever variant it was kept', async () => {
    await open(TWO_WAYS, { variant: 'w' });
    await page.type('Ton envie', 'nager');
    await keep();
    const elsewhere = { form: 'essai', version: 1, inputs: { wish: 'ailleurs' } };
    await keepDraft(JSON.stringify(['essai', '', 'https://ailleurs.example/']), elsewhere);
    page.remove();
    await open(TWO_WAYS);
    await page.press('Plus');
    await page.send();
    let left = await kept();
    while (left.length > 1) left = await kept();
    expect(left).to.deep.equal([elsewhere.inputs]);
    await page.press('Donner une autre réponse');
    expect(page.find('.kept-draft')).to.equal(null);
  });

  it('is not there on a computer that many people use, and is erased where it was kept before', async () => {
    await open();
    await page.type('Ton envie', 'voler');
    await keep();
    page.remove();
    await open(DEFINITION, { 'shared-device': '' }, 'form');
    await page.drawn();
    expect(page.find('.keep, .kept-draft')).to.equal(null);
    for (let left = await kept(); left.length; ) left = await kept();
  });

  it('is erased when the computer is said to be shared while it is kept', async () => {
    await open();
    await keep();
    await page.type('Ton envie', 'voler');
    page.form.sharedDevice = true;
    await page.drawn();
    for (let left = await kept(); left.length; ) left = await kept();
    window.dispatchEvent(new CustomEvent('pagehide'));
    await page.drawn();
    expect([await kept(), page.find('.keep')]).to.deep.equal([[], null]);
  });

  it('says so where the device can’t keep anything', async () => {
    await open();
    const { open: openDatabase } = IDBFactory.prototype;
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    await page.press('Garder ma fiche sur cet appareil');
    await until(() => page.text('.keep')?.includes('ne peut pas garder'));
    IDBFactory.prototype.open = openDatabase;
    expect(page.text('.keep')).to.contain('Garder ma fiche');
  });
});
