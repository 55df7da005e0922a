import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { configure } from '../../src/client/settings.js';
import { loadPart } from '../../src/elements/intake-form/form-parts.js';
import { EXPRESS_SHEET } from '../../src/elements/intake-form/intake-form-express.examples.js';
import { axeFaults } from '../helpers/axe.js';
import { openForm, type FormPage } from '../helpers/intake-form-page.js';
import { watchLeaks } from '../helpers/leaks.js';
import { until } from '../helpers/paged-form.js';

const WISH = { id: 'wish', type: 'text', label: 'Ton envie' };
const AGE = { id: 'age', type: 'choice', label: 'Ton âge', options: [{ code: 'a', label: 'Moins de 18 ans' }, { code: 'b', label: 'Plus' }] };

let page: FormPage;
let restore: () => void;
let nowMs = 0;
// each is a file of its own, loaded when a form needs it
before(() => Promise.all([loadPart('shared'), loadPart('express')]));
beforeEach(() => {
  nowMs = Date.UTC(2026, 10, 23, 9);
  restore = configure({ now: () => nowMs });
});
afterEach(() => {
  page.remove();
  restore();
});

async function open(options: Parameters<typeof openForm>[1] = {}): Promise<void> {
  page = await openForm([WISH, AGE], { ...options, attributes: { 'shared-device': '', ...options.attributes } });
  await page.drawn();
}

/** Time passes unseen, then the clock is looked at: as when a tab comes to the front, or a laptop wakes up. */
async function pass(seconds: number): Promise<void> {
  nowMs += seconds * 1_000;
  document.dispatchEvent(new CustomEvent('visibilitychange'));
  await page.drawn();
}

const wish = () => page.field('Ton envie').value;
const alarm = () => page.text('.idle-alert');
const said = () => page.text('.visually-hidden[role="status"]');

describe('ij-intake-form, shared computer: nobody there any more', () => {
  it('tells thirty seconds before, once, while the seconds run for the eye', async () => {
    await open();
    await page.type('Ton envie', 'voler');
    await pass(149);
    expect(alarm()).to.equal('');
    await pass(1);
    expect(alarm()).to.contain('dans 30 secondes');
    expect(page.text('.idle-seconds')).to.equal('30 secondes');
    expect(await axeFaults(page.form)).to.deep.equal([]);
    const words = alarm();
    await pass(12);
    expect(alarm()).to.equal(words);
    expect(page.text('.idle-seconds')).to.equal('18 secondes');
    expect(page.find('.idle-seconds')?.getAttribute('aria-hidden')).to.equal('true');
    expect(wish()).to.equal('voler');
  });

  it('then takes away the answers and the errors, and says so', async () => {
    await open({ definition: { id: 'essai', version: 1, modules: [{ id: 'm', questions: [WISH, { ...AGE, optional: false }] }], privacy: { controller: 'B', purpose: 'A', retention: '2', contact: 'c' } } });
    await page.type('Ton envie', 'voler');
    await page.send();
    expect(page.find('.summary')).not.to.equal(null);
    await pass(150);
    await pass(30);
    expect(wish()).to.equal('');
    expect(page.find('.summary')).to.equal(null);
    expect(alarm()).to.equal('');
    expect(said()).to.contain('ont été effacées');
    await pass(600);
    expect(alarm(), 'an empty form needs no guard').to.equal('');
  });

  it('the person who says so stays, for as long again', async () => {
    await open();
    await page.type('Ton envie', 'voler');
    await pass(160);
    (page.find('.idle button') as HTMLButtonElement).focus();
    await page.press('Je suis encore là');
    expect(alarm()).to.equal('');
    expect(said()).to.equal('Les réponses restent à l’écran.');
    expect(page.focused()).to.equal(page.field('Ton envie'));
    await pass(149);
    expect(alarm()).to.equal('');
    expect(wish()).to.equal('voler');
    await pass(31);
    expect(wish()).to.equal('');
  });

  it('any key, press or focus in the form is a sign; once told, only what is meant', async () => {
    await open();
    await page.type('Ton envie', 'voler');
    await pass(100);
    page.field('Ton envie').focus();
    await sendKeys({ press: 'ArrowLeft' });
    await pass(100);
    expect(alarm()).to.equal('');
    const move = (screenX: number) => page.form.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, screenX }));
    move(1);
    move(2);
    await pass(100);
    expect(alarm(), 'the pointer has moved').to.equal('');
    move(2);
    await pass(60);
    expect(alarm(), 'only the page has moved').not.to.equal('');
    move(3);
    await page.drawn();
    expect(alarm()).not.to.equal('');
    await sendKeys({ press: 'ArrowLeft' });
    await page.drawn();
    expect(alarm()).to.equal('');
  });

  it('a laptop that slept is wiped on waking, even if a hand is quicker than the clock', async () => {
    await open();
    await page.type('Ton envie', 'voler');
    nowMs += 3_600_000;
    page.field('Moins de').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await page.drawn();
    expect(wish()).to.equal('');
    expect(said()).to.contain('ont été effacées');
  });

  it('a clock that is moved back wipes nothing, and stops nothing', async () => {
    await open();
    await page.type('Ton envie', 'voler');
    await pass(-7_200);
    expect(wish()).to.equal('voler');
    await pass(180);
    expect(wish()).to.equal('');
  });

  it('a panel that would hand an answer out goes too; the answer stays in the queue', async () => {
    await open();
    await page.type('Ton envie', 'voler');
    page.world.fate = () => 'gone';
    await page.send();
    expect(page.text('.panel')).to.contain('Télécharger ma réponse');
    await pass(180);
    expect(page.find('.panel')).to.equal(null);
    expect(wish()).to.equal('');
    expect(await page.world.device.all()).to.have.length(1);
    await until(() => page.find('.queue'));
    expect(page.text('.queue')).to.contain('1 réponse n’a pas pu être envoyée.');
  });

  it('what the express sheet could have taken back goes too, and is still sent', async () => {
    page = await openForm([], { definition: EXPRESS_SHEET, attributes: { variant: 'express' } });
    await page.drawn();
    page.field('études').focus();
    await sendKeys({ type: '1' });
    page.find('form')?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
    await page.drawn();
    page.field('12 à 15').click();
    await page.drawn();
    expect(page.find('.undo')).not.to.equal(null);
    nowMs -= 60_000; // so that the undo would still be in time
    await pass(0);
    await pass(180);
    expect(page.find('.undo')).to.equal(null);
    expect(page.root.querySelectorAll('form input:checked')).to.have.length(0);
    expect(await page.world.device.all()).to.have.length(1);
  });
});

describe('ij-intake-form, shared computer: leaving the page', () => {
  const leave = () => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  const comeBack = () => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));

  it('empties the sheet before the page is put away', async () => {
    await open();
    await page.type('Ton envie', 'voler');
    page.field('Plus').click();
    await page.drawn();
    leave();
    await page.form.updateComplete;
    expect(wish()).to.equal('');
    expect(page.field('Plus').checked).to.equal(false);
    comeBack();
    await page.drawn();
    expect(wish()).to.equal('');
  });

  it('empties what the browser put back by itself', async () => {
    await open();
    page.field('Ton envie').value = 'voler'; // no event: as browsers restore forms
    page.field('Plus').checked = true;
    comeBack();
    expect(wish()).to.equal('');
    expect(page.field('Plus').checked).to.equal(false);
    expect(page.find('form')?.getAttribute('autocomplete')).to.equal('off');
  });

  it('a form of one’s own is left alone', async () => {
    page = await openForm([WISH, AGE]);
    await page.type('Ton envie', 'voler');
    leave();
    await page.form.updateComplete;
    expect(wish()).to.equal('voler');
    await pass(3_600);
    expect(wish()).to.equal('voler');
  });

  it('leaves no timer and no listener behind', async () => {
    await open();
    page.remove();
    await page.drawn();
    const leaks = watchLeaks();
    await open();
    await page.type('Ton envie', 'voler');
    page.remove();
    await page.drawn();
    expect(leaks.count()).to.deep.equal({ listeners: 0, observers: 0, resizeTargets: 0, timers: 0 });
    leaks.stop();
  });
});
