import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { configure } from '../../src/client/settings.js';
import { loadPart } from '../../src/elements/intake-form/form-parts.js';
import { hashCode } from '../../src/elements/intake-form/follow-up-code.js';
import { axeFaults } from '../helpers/axe.js';
import { fakeNetwork, type FakeNetwork } from '../helpers/fake-network.js';
import { definitionOf, openForm, type FormPage } from '../helpers/intake-form-page.js';
import { AGE, DAY, PHONE, until, WISH } from '../helpers/paged-form.js';

const DEFINITION = definitionOf([AGE, { ...WISH, optional: true }, DAY, PHONE], { followUp: true });
const ANSWERS = { age: 'b', wish: 'voler', day: '2027-03-07', gone: 'x' };

let page: FormPage;
let network: FakeNetwork;
beforeEach(async () => {
  network = fakeNetwork();
  page = await openForm([], { definition: DEFINITION, attributes: { action: '/api/answers/', 'contact-action': '/contact' } });
  await until(() => page.find('.follow-up-wish'));
});
afterEach(() => {
  page.remove();
  network.restore();
});

const submissions = () => page.events.filter(({ type }) => type === 'ij-intake-submit').map(({ detail }) => (detail as { submission: { followUp?: string } }).submission);
const shownCode = () => page.text('.code [aria-hidden]') ?? '';
const said = () => [...page.root.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent.trim()).join(' ');

async function send(): Promise<void> {
  await page.press('Plus');
  await page.send();
  await until(() => page.find('.panel'));
}
async function find(code: string): Promise<void> {
  (page.find('.follow-up') as HTMLDetailsElement).open = true;
  await page.type('Mon code', code);
  await page.press('Retrouver mes réponses');
}
const problem = () => page.text('.follow-up .error');

describe('ij-intake-form: a follow-up code for later', () => {
  it('is given only to who asks for it', async () => {
    expect((page.field('Je veux un code') as HTMLInputElement).checked).to.equal(false);
    await send();
    expect([submissions()[0]?.followUp, page.find('.code-box')]).to.deep.equal([undefined, null]);
  });

  it('is shown once the answer is sent, which has only its hash', async () => {
    await page.press('Je veux un code');
    await page.type('Ton numéro', '0612345678');
    await send();
    expect(shownCode()).to.match(/^[A-Z]+-\d{3}-\d{3}$/);
    const [submission] = submissions();
    expect(submission?.followUp).to.equal(await hashCode(shownCode(), 'essai'));
    expect(JSON.stringify(submission)).not.to.contain(shownCode());
    expect(page.text('.code .visually-hidden')).to.equal([...shownCode().replaceAll('-', '')].join(', '));
    expect(page.text('.code-box')).to.contain('À noter').and.not.to.contain('dès que la réponse sera partie');
    expect(await axeFaults(page.form)).to.deep.equal([]);
  });

  it('never goes with the contact, nor stays on the device', async () => {
    page.world.fate = () => 'offline';
    await page.press('Je veux un code');
    await page.type('Ton numéro', '0612345678');
    await send();
    const kept = (await page.world.device.all()) as unknown as readonly { document: { schema: string; followUp?: string } }[];
    expect(kept.map(({ document }) => [document.schema, document.followUp !== undefined])).to.deep.equal([['ij/contact@1', false], ['ij/submission@1', true]]);
    expect(JSON.stringify(kept)).not.to.contain(shownCode()).and.not.to.contain(shownCode().replaceAll('-', ''));
    expect(page.text('.code-box')).to.contain('dès que la réponse sera partie');
  });

  it('is another one for the next person', async () => {
    await page.press('Je veux un code');
    await send();
    const first = shownCode();
    await page.press('Donner une autre réponse');
    expect([page.find('.code-box'), (page.field('Je veux un code') as HTMLInputElement).checked]).to.deep.equal([null, false]);
    await page.press('Je veux un code');
    await send();
    expect(shownCode()).not.to.equal(first).and.not.to.equal('');
  });

  it('is still there when the element moves in the page', async () => {
    await page.press('Je veux un code');
    await send();
    const code = shownCode();
    const elsewhere = document.body.appendChild(document.createElement('div'));
    elsewhere.append(page.form);
    await page.drawn();
    expect(shownCode()).to.equal(code);
    elsewhere.remove();
  });

  it('sends once, however often the button is pressed while the hash is made', async () => {
    await page.press('Plus');
    page.field('Je veux un code').click();
    page.find('.send')?.click();
    page.find('.send')?.click();
    await until(() => page.find('.panel'));
    expect(submissions()).to.have.length(1);
    expect(page.world.stored.size).to.equal(1);
  });
});

describe('ij-intake-form: a follow-up code from earlier', () => {
  it('brings the answers back, as it is typed by anybody', async () => {
    void find(' cigale 482731 ');
    const call = await network.call(0);
    expect(new URL(call.url).pathname).to.equal(`/api/answers/follow-up/${await hashCode('CIGALE-482-731', 'essai')}`);
    await call.answer({ schema: 'ij/follow-up@1', form: 'essai', version: 1, answers: ANSWERS, on: '2026-11-21' });
    await until(() => page.find('.taken-up'));
    expect([page.field('Plus').checked, page.field('Ton envie').value, page.field('Jour').value, page.field('Année').value]).to.deep.equal([true, 'voler', '7', '2027']);
    expect(page.text('.taken-up')).to.equal('3 réponses reprises. 1 autre n’a pas pu l’être : le questionnaire a changé.');
    expect(said()).to.contain('3 réponses reprises.');
    expect((page.field('Garder aussi ces réponses sous mon code CIGALE-482-731') as HTMLInputElement).checked).to.equal(true);
    await page.send();
    await until(() => page.find('.panel'));
    expect(submissions()[0]?.followUp).to.equal(await hashCode('CIGALE-482-731', 'essai'));
  });

  it('leaves what has just been put in', async () => {
    await page.type('Ton envie', 'nager');
    void find('CIGALE-482-731');
    await (await network.call(0)).answer({ schema: 'ij/follow-up@1', form: 'essai', version: 1, answers: ANSWERS, on: '2026-11-21' });
    await until(() => page.find('.taken-up'));
    expect(page.field('Ton envie').value).to.equal('nager');
  });

  it('says plainly what is no code, without asking the endpoint', async () => {
    for (const text of ['', 'cigale', 'cigale-4827', '482731', 'cigale-482-7312']) {
      await find(text);
      expect(problem(), text).to.equal('Erreur : Il faut un mot et six chiffres, par exemple LUNE-482-731.');
    }
    expect(page.field('Mon code').getAttribute('aria-invalid')).to.equal('true');
    expect(await axeFaults(page.form)).to.deep.equal([]);
    expect(network.calls).to.have.length(0);
  });

  for (const [status, words] of [[404, 'Rien n’est gardé sous ce code'], [429, 'Trop de codes'], [400, 'Le service n’a pas pu répondre']] as const) {
    it(`says plainly that the endpoint answers ${status}`, async () => {
      void find('cigale-482-731');
      await (await network.call(0)).answer({}, { status, headers: { 'Retry-After': '60' } });
      await until(problem);
      expect(problem()).to.contain(words);
      expect(page.find('form')).not.to.equal(null);
    });
  }

  it('says plainly that there is no connection', async () => {
    void find('cigale-482-731');
    for (let i = 0; i < 3; i += 1) await (await network.call(i)).fail();
    await until(problem);
    expect(problem()).to.contain('Il faut une connexion');
  });

  for (const [name, document] of [['is malformed', { schema: 'ij/follow-up@1', form: 'essai' }], ['is another form’s', { schema: 'ij/follow-up@1', form: 'autre', version: 1, answers: ANSWERS, on: '2026-11-21' }]] as const) {
    it(`takes nothing of an answer that ${name}`, async () => {
      void find('cigale-482-731');
      await (await network.call(0)).answer(document);
      await until(problem);
      expect(problem()).to.contain('Rien n’est gardé');
      expect(page.field('Plus').checked).to.equal(false);
    });
  }

  it('is found with Enter, and the form is not sent', async () => {
    (page.find('.follow-up') as HTMLDetailsElement).open = true;
    page.field('Mon code').focus();
    await sendKeys({ type: 'cigale' });
    await sendKeys({ press: 'Enter' });
    await page.drawn();
    expect(problem()).to.contain('Il faut un mot');
    expect(page.find('.summary')).to.equal(null);
  });
});

describe('ij-intake-form: a follow-up code is nobody else’s', () => {
  const isWished = () => (page.field('Je veux un code') as HTMLInputElement).checked;
  const typed = () => page.field('Mon code').value;
  let nowMs = 0;
  let restoreClock: () => void;
  before(() => loadPart('shared'));
  beforeEach(async () => {
    nowMs = Date.UTC(2026, 10, 23, 9);
    restoreClock = configure({ now: () => nowMs });
    page.form.setAttribute('shared-device', '');
    await page.drawn();
    await until(() => page.find('.idle-alert'));
  });
  afterEach(() => restoreClock());

  /** Time passes unseen, then the clock is looked at. */
  const pass = async (seconds: number) => {
    nowMs += seconds * 1_000;
    document.dispatchEvent(new CustomEvent('visibilitychange'));
    await page.drawn();
  };

  it('a code that was typed on a shared computer goes away with who typed it', async () => {
    await page.type('Mon code', 'CIGALE-482');
    await pass(150);
    expect(page.text('.idle-alert')).to.contain('dans 30 secondes');
    await pass(30);
    expect([typed(), page.text('.idle-alert')]).to.deep.equal(['', '']);
  });

  it('so does the wish for one, and a code that answers were taken up with', async () => {
    await page.press('Je veux un code');
    await pass(180);
    expect(isWished()).to.equal(false);
    void find('CIGALE-482-731');
    await (await network.call(0)).answer({ schema: 'ij/follow-up@1', form: 'essai', version: 1, answers: {}, on: '2026-11-21' });
    await until(() => page.find('.taken-up'));
    await pass(180);
    expect([page.find('.taken-up'), typed(), isWished()]).to.deep.equal([null, '', false]);
    expect(page.root.textContent).not.to.contain('CIGALE');
  });

  it('and so do answers that come after the person has gone', async () => {
    void find('CIGALE-482-731');
    const call = await network.call(0);
    await pass(180);
    await call.answer({ schema: 'ij/follow-up@1', form: 'essai', version: 1, answers: ANSWERS, on: '2026-11-21' });
    await page.drawn();
    expect([page.field('Plus').checked, page.field('Ton envie').value, typed(), page.find('.taken-up')]).to.deep.equal([false, '', '', null]);
    expect([call.isAborted(), page.text('.ask .button')]).to.deep.equal([true, 'Retrouver mes réponses']);
  });

  it('a page that is put away is empty of it', async () => {
    await page.type('Mon code', 'CIGALE-482');
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await page.drawn();
    expect(typed()).to.equal('');
  });
});

describe('ij-intake-form: another form in the place of the first', () => {
  const other = { ...(DEFINITION as Record<string, unknown>), id: 'autre' };
  const show = async () => {
    page.form.data = other;
    await until(() => page.form.value?.form.id === 'autre');
    await page.drawn();
  };

  for (const [name, move] of [['in the page', show], ['while it is out of the page', async () => {
    const parent = page.form.parentNode;
    page.remove();
    page.form.data = other;
    parent?.append(page.form);
    await until(() => page.form.value?.form.id === 'autre' && page.find('.follow-up-wish'));
  }]] as const) {
    it(`has its own code and hash, when it comes ${name}`, async () => {
      await page.press('Je veux un code');
      await move();
      expect((page.field('Je veux un code') as HTMLInputElement).checked).to.equal(false);
      await page.press('Je veux un code');
      await send();
      expect(submissions()[0]?.followUp).to.equal(await hashCode(shownCode(), 'autre'));
    });
  }
});
