import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { Submission } from '../../src/contract/submission.js';
import { configure } from '../../src/client/settings.js';
import { loadPart } from '../../src/elements/intake-form/form-parts.js';
import { always, definitionOf, openForm, type FormPage } from '../helpers/intake-form-page.js';

// The rows of the fault table that the element answers for, by their numbers there; the others are the outbox's (test/client/faults-*).

const WISH = { id: 'wish', type: 'text', label: 'Ton envie' };
const AGE = { id: 'age', type: 'choice', label: 'Ton âge', options: [{ code: 'a', label: 'Moins de 18 ans' }, { code: 'b', label: 'Plus' }] };
const PHONE = { id: 'phone', type: 'text', label: 'Ton numéro', privacy: { envelope: 'contact' } };

let page: FormPage;
let restore = () => undefined as void;
let nowMs = 0;
before(() => loadPart('shared'));
beforeEach(() => {
  nowMs = Date.UTC(2026, 10, 23, 9);
  restore = configure({ now: () => nowMs });
});
afterEach(() => {
  page.remove();
  restore();
});

const submissions = (): Submission[] => page.events.filter(({ type }) => type === 'ij-intake-submit').map(({ detail }) => (detail as { submission: Submission }).submission);
const wish = () => page.field('Ton envie').value;

describe('ij-intake-form, faults by row', () => {
  it('9: two clicks, Enter and a click, a key held down: one submission each', async () => {
    const hurries: [string, () => Promise<void>][] = [
      ['two clicks', async () => {
        page.find('.send')?.click();
        page.find('.send')?.click();
      }],
      ['Enter, then a click', async () => {
        page.field('Ton envie').focus();
        await sendKeys({ press: 'Enter' });
        page.find('.send')?.click();
      }],
      ['Enter held down', async () => {
        page.field('Ton envie').focus();
        for (let i = 0; i < 3; i += 1) await sendKeys({ down: 'Enter' }); // without an up between, each one more is a repeat
        await sendKeys({ up: 'Enter' });
      }],
    ];
    for (const [name, hurry] of hurries) {
      page = await openForm([WISH, AGE]);
      await page.type('Ton envie', 'voler');
      await hurry();
      await page.drawn();
      expect([...page.world.stored.values()], name).to.deep.equal([1]);
      expect(submissions(), name).to.have.length(1);
      page.remove();
    }
  });

  it('18: refused by field: back in the form, everything as it was typed, then sent once', async () => {
    page = await openForm([WISH, AGE]);
    await page.type('Ton envie', 'voler');
    await page.press('Plus');
    const { world } = page;
    const receive = world.receive.bind(world);
    world.receive = always(422, { errors: [{ q: 'wish', message: 'trop court' }, { q: 'age', message: 'pas ici' }] });
    await page.send();
    expect(page.focused()).to.equal(page.find('.summary'));
    expect([...page.root.querySelectorAll('.summary a')].map(({ textContent }) => textContent.replace(/^.*dit\s:\s/, ''))).to.deep.equal(['trop court', 'pas ici']);
    expect([wish(), page.field('Plus').checked]).to.deep.equal(['voler', true]);
    expect(page.field('Ton envie').getAttribute('aria-invalid')).to.equal('true');
    world.receive = receive;
    await page.type('Ton envie', 'voler haut');
    await page.press('Moins de 18 ans');
    await page.send();
    expect([...world.stored.values()]).to.deep.equal([1]);
    expect(submissions().at(-1)?.answers).to.deep.equal({ age: 'a', wish: 'voler haut' });
    expect(await world.device.all()).to.deep.equal([]);
  });

  it('22: another version comes while it is filled in: nothing typed is dropped, and the answers go with the version that was asked', async () => {
    page = await openForm([], { definition: definitionOf([WISH, AGE]) });
    await page.type('Ton envie', 'voler');
    page.form.data = definitionOf([AGE, { id: 'more', type: 'text', label: 'Encore' }, WISH], { version: 2 });
    await page.drawn();
    expect(wish()).to.equal('voler');
    await page.type('Encore', 'nager');
    await page.send();
    expect(submissions().map(({ version, answers }) => [version, answers])).to.deep.equal([[2, { more: 'nager', wish: 'voler' }]]);
  });

  it('22: another version comes while it is under way: it goes as it was filled in', async () => {
    page = await openForm([], { definition: definitionOf([WISH, AGE]) });
    await page.type('Ton envie', 'voler');
    page.world.fate = () => 'offline';
    await page.send();
    page.form.data = definitionOf([AGE], { version: 2 });
    await page.drawn();
    page.world.fate = () => 'ok';
    const documents: unknown[] = [];
    const receive = page.world.receive.bind(page.world);
    page.world.receive = (entry, tab) => (documents.push([(entry.document as Submission).version, entry.document.answers]), receive(entry, tab));
    await page.world.pass(60_000);
    await page.drawn();
    expect(documents).to.deep.equal([[1, { wish: 'voler' }]]);
    expect([...page.world.stored.values()]).to.deep.equal([1]);
  });

  it('25: on a shared computer nothing is left after sending, after three minutes, or on the page kept for the back button', async () => {
    page = await openForm([WISH, AGE, PHONE], { attributes: { 'shared-device': '', 'contact-action': '/contact' } });
    const fill = async () => {
      await page.type('Ton envie', 'voler');
      await page.type('Ton numéro', '0612345678');
      await page.press('Plus');
    };
    const isEmpty = () => [...page.root.querySelectorAll<HTMLInputElement>('form input')].every((input) => (input.type === 'radio' ? !input.checked : !input.value));
    await page.drawn();
    await fill();
    expect(isEmpty()).to.equal(false);
    expect(page.find('form')?.getAttribute('autocomplete')).to.equal('off');
    await page.send();
    expect(await page.world.device.all(), 'deleted on the receipt, the contact too').to.deep.equal([]);
    await page.press('Donner une autre réponse');
    expect(isEmpty(), 'after sending').to.equal(true);

    await fill();
    nowMs += 180_000;
    document.dispatchEvent(new CustomEvent('visibilitychange'));
    await page.drawn();
    expect(isEmpty(), 'after three minutes').to.equal(true);

    await fill();
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await page.drawn();
    expect(isEmpty(), 'kept for the back button').to.equal(true);
    expect(page.root.textContent + JSON.stringify(await page.world.device.all())).not.to.contain('voler').and.not.to.contain('0612345678');
  });
});
