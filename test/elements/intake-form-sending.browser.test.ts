import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { axeFaults } from '../helpers/axe.js';
import { always, definitionOf, openForm, type FormPage } from '../helpers/intake-form-page.js';
import { until } from '../helpers/paged-form.js';

const AGE = { id: 'age', type: 'choice', label: 'Ton âge', options: [{ code: 'a', label: 'Moins de 18 ans' }, { code: 'b', label: 'Plus' }] };
const WISH = { id: 'wish', type: 'text', label: 'Ton envie' };
const NEVER = new Promise<never>(() => undefined);

let page: FormPage;
const { warn } = console;
beforeEach(() => (console.warn = () => undefined));
afterEach(() => {
  page.remove();
  console.warn = warn;
});

/** A form with an answer in it, ready to be sent. */
async function fill(options: Parameters<typeof openForm>[1] = {}): Promise<FormPage> {
  page = await openForm([AGE, WISH], options);
  await page.type('Ton envie', 'voler');
  return page;
}

const names = () => page.events.map(({ type }) => type);
const heading = () => page.text('.panel [role="heading"]');
const asksBeforeClosing = () => !window.dispatchEvent(new CustomEvent('beforeunload', { cancelable: true }));

describe('ij-intake-form: sent', () => {
  it('by keyboard alone, in one go', async () => {
    page = await openForm([AGE, WISH]);
    const start = document.createElement('button');
    page.form.before(start);
    start.focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: ' ' });
    page.field('Ton envie').focus();
    await sendKeys({ type: 'voler' });
    await sendKeys({ press: 'Enter' });
    await page.drawn();
    start.remove();
    expect([...page.world.stored.values()]).to.deep.equal([1]);
    expect((page.events[0]?.detail as { submission: { answers: object } }).submission.answers).to.deep.equal({ age: 'a', wish: 'voler' });
    expect(heading()).to.equal('Merci, c’est envoyé !');
    expect(page.focused()).to.equal(page.find('.panel [role="heading"]'));
    expect(page.events.map(({ type }) => type)).to.deep.equal(['ij-intake-submit', 'ij-intake-submitted']);
    expect(await axeFaults(page.form)).to.deep.equal([]);
  });

  it('is on the device before the endpoint is asked, and no longer after the receipt', async () => {
    await fill();
    const { world } = page;
    const receive = world.receive.bind(world);
    let kept = 0;
    world.receive = async (...all) => {
      kept = (await world.device.all()).length;
      return receive(...all);
    };
    await page.send();
    expect(kept).to.equal(1);
    expect(await world.device.all()).to.deep.equal([]);
  });

  it('once, however often it is clicked; busy, but focusable', async () => {
    await fill();
    page.world.receive = (entry) => (page.world.posts.push(entry.submissionId), NEVER);
    const button = page.find('.send') as HTMLButtonElement;
    button.click();
    button.click();
    page.find('form')?.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
    await page.drawn();
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(button.disabled).to.equal(false);
    expect(page.focused()).to.equal(button);
    button.click();
    await page.drawn();
    expect(page.world.posts).to.have.length(1);
    expect(names()).to.deep.equal(['ij-intake-submit']);
  });

  it('not when the page cancels it; the same answers keep their id', async () => {
    await fill();
    page.form.addEventListener('ij-intake-submit', (event) => event.preventDefault());
    await page.send();
    await page.send();
    expect(page.world.posts).to.deep.equal([]);
    expect(await page.world.device.all()).to.deep.equal([]);
    const ids = page.events.map(({ detail }) => (detail as { submission: { submissionId: string } }).submission.submissionId);
    expect(new Set(ids).size).to.equal(1);
  });

  it('then empty again for the next person, whose same answers are another one (row 26)', async () => {
    await fill();
    await page.send();
    await page.press('Donner une autre réponse');
    expect(page.field('Ton envie').value).to.equal('');
    expect(page.focused()).to.equal(page.field('Moins'));
    await page.type('Ton envie', 'voler');
    await page.send();
    expect(page.world.stored.size).to.equal(2);
  });
});

describe('ij-intake-form: not sent yet', () => {
  it('offline: kept, said, and sent by itself later (rows 1, 2)', async () => {
    await fill();
    page.world.fate = () => 'offline';
    await page.send();
    expect(heading()).to.equal('La réponse est gardée sur cet appareil');
    expect(page.text('.panel')).to.contain('Elle partira toute seule');
    expect(page.focused()).to.equal(page.find('.panel [role="heading"]'));
    expect(page.events.at(-1)).to.deep.include({ type: 'ij-intake-queued' });
    expect(asksBeforeClosing()).to.equal(false);
    expect(await axeFaults(page.form)).to.deep.equal([]);
    page.world.fate = () => 'ok';
    await page.world.pass(60_000);
    await page.drawn();
    expect(heading()).to.equal('Merci, c’est envoyé !');
    expect(names().at(-1)).to.equal('ij-intake-submitted');
  });

  it('slow: said to wait after a short while, thanked when it arrives', async () => {
    await fill();
    page.form.patienceMs = 0;
    let answer: (() => void) | undefined;
    const receive = page.world.receive.bind(page.world);
    page.world.receive = async (...all) => {
      await new Promise<void>((resolve) => (answer = resolve));
      return receive(...all);
    };
    const queued = new Promise((resolve) => page.form.addEventListener('ij-intake-queued', resolve, { once: true }));
    await page.send();
    await queued;
    await page.drawn();
    expect(heading()).to.equal('La réponse est gardée sur cet appareil');
    answer?.();
    await page.drawn();
    expect(heading()).to.equal('Merci, c’est envoyé !');
  });

  it('the person is told once, not at each try (row 3)', async () => {
    await fill();
    page.world.fate = () => 'error';
    await page.send();
    for (let i = 0; i < 5; i += 1) await page.world.pass(300_000);
    await page.drawn();
    expect(names().filter((type) => type === 'ij-intake-queued')).to.have.length(1);
  });

  it('"send now" sends now', async () => {
    await fill();
    page.world.fate = () => 'error';
    await page.send();
    page.world.fate = () => 'ok';
    await page.press('Envoyer maintenant');
    await page.drawn();
    expect(heading()).to.equal('Merci, c’est envoyé !');
  });

  it('a refused answer that left the fields waits again, and nobody’s next answer takes its place', async () => {
    await fill();
    page.world.fate = () => 'ok';
    const receive = page.world.receive.bind(page.world);
    let isFirst = true;
    page.world.receive = (entry, tab) => {
      if (!isFirst) return receive(entry, tab);
      isFirst = false;
      return Promise.resolve({ status: 422, body: { errors: [{ q: 'wish', message: 'non' }] }, retryAfterMs: undefined });
    };
    await page.send();
    expect(page.find('.summary')).not.to.equal(null);
    page.form.data = definitionOf([{ id: 'other', type: 'text', label: 'Autre chose' }], { id: 'autre' });
    await until(() => page.find('.queue'));
    expect(page.text('.queue')).to.contain('1 réponse n’a pas pu être envoyée.');
    await page.type('Autre chose', 'la suivante');
    await page.send();
    expect((await page.world.device.all()).map(({ state }) => state)).to.deep.equal(['held']);
    expect(page.world.stored.size).to.equal(1);
  });

  it('the next person may begin, and sees how many wait', async () => {
    await fill();
    page.world.fate = () => 'offline';
    await page.send();
    await page.press('Donner une autre réponse');
    await until(() => page.find('.queue'));
    expect(page.text('.queue')).to.contain('1 réponse attend d’être envoyée.');
    page.world.fate = () => 'ok';
    await page.press('Envoyer maintenant');
    await page.drawn();
    expect(page.find('.queue')).to.equal(null);
    expect(names().at(-1)).to.equal('ij-intake-submitted');
  });

  it('three tries without any answer though the network is up: told to the webmaster, with the address (row 16)', async () => {
    await fill();
    page.world.fate = () => 'offline';
    await page.send();
    for (let i = 0; i < 2; i += 1) await page.press('Envoyer maintenant');
    const errors = page.events.filter(({ type }) => type === 'ij-error').map(({ detail }) => (detail as { error: Error }).error.message);
    expect(errors).to.have.length(1);
    expect(errors[0]).to.contain('CORS').and.to.contain(`${location.origin}/answers`);
  });

  it('three answers without a receipt: said, downloadable, and told to the webmaster (row 15)', async () => {
    await fill();
    page.world.fate = () => 'portal';
    await page.send();
    for (let i = 0; i < 2; i += 1) await page.press('Envoyer maintenant');
    await page.drawn();
    expect(page.text('.panel')).to.contain('ne dit pas qu’il a bien reçu la réponse').and.to.contain('Télécharger ma réponse');
    expect(JSON.stringify(page.events.filter(({ type }) => type === 'ij-error').map(({ detail }) => (detail as { error: Error }).error.message))).to.contain('without a receipt');
  });
});

describe('ij-intake-form: an element that goes and comes back', () => {
  it('knows what became of its answer meanwhile', async () => {
    await fill();
    page.world.fate = () => 'offline';
    await page.send();
    page.form.remove();
    page.world.fate = () => 'ok';
    await page.world.pass(60_000);
    document.body.append(page.form);
    await page.drawn();
    expect(heading()).to.equal('Merci, c’est envoyé !');
  });
});

describe('ij-intake-form: storage denied', () => {
  it('never says "kept"; asks before the page closes; still sends', async () => {
    await fill({ storage: 'denied' });
    page.world.fate = () => 'offline';
    await page.send();
    expect(heading()).to.equal('Mode sans filet');
    expect(page.text('.panel')).not.to.match(/gardée|enregistré/);
    expect(page.text('.panel')).to.contain('Télécharger ma réponse');
    expect(page.events.at(-1)?.detail).to.deep.include({ kept: 'memory' });
    expect(asksBeforeClosing()).to.equal(true);
    expect(await axeFaults(page.form)).to.deep.equal([]);
    page.world.fate = () => 'ok';
    await page.press('Envoyer maintenant');
    await page.drawn();
    expect(heading()).to.equal('Merci, c’est envoyé !');
    expect(asksBeforeClosing()).to.equal(false);
  });
});

describe('ij-intake-form: refused', () => {
  const refuse = (q: string) => always(422, { errors: [{ q, message: 'ce mot est pris' }] });

  it('a field: back in the form with the endpoint’s words, then corrected under another id (row 18)', async () => {
    await fill();
    const receive = page.world.receive.bind(page.world);
    page.world.receive = refuse('wish');
    await page.send();
    expect(page.focused()).to.equal(page.find('.summary'));
    expect(page.text('.summary a')).to.equal('Changer la réponse à « Ton envie ». Le service dit : ce mot est pris');
    expect(page.field('Ton envie').value).to.equal('voler');
    expect(await page.world.device.all(), 'kept until it is corrected').to.have.length(1);
    page.world.receive = receive;
    await page.type('Ton envie', 'nager');
    expect(page.find('.summary')).to.equal(null);
    await page.send();
    expect(heading()).to.equal('Merci, c’est envoyé !');
    expect(await page.world.device.all()).to.deep.equal([]);
    const ids = page.events.filter(({ type }) => type === 'ij-intake-submit').map(({ detail }) => (detail as { submission: { submissionId: string } }).submission.submissionId);
    expect(new Set(ids).size).to.equal(2);
  });

  const held: [name: string, answer: ReturnType<typeof always>, words: string][] = [
    ['something that no field is about', refuse('stranger'), 'n’a pas accepté'],
    ['404', always(404), 'est fermé'],
    ['410', always(410), 'est fermé'],
    ['413', always(413), 'trop longue'],
    ['409 with other content', always(409, { code: 'conflict' }), 'le même numéro'],
  ];
  for (const [name, answer, words] of held) {
    it(`${name}: held, said why, and handed out`, async () => {
      await fill();
      page.world.receive = answer;
      await page.send();
      expect(heading()).to.equal('La réponse n’a pas pu être envoyée');
      expect(page.text('.panel')).to.contain(words).and.to.contain('Télécharger ma réponse');
      expect(names().at(-1)).to.equal('ij-intake-held');
      expect(await page.world.device.all()).to.have.length(1);
      expect(await axeFaults(page.form)).to.deep.equal([]);
    });
  }

  it('held from before: may be erased once it is downloaded, and is not handed out on a shared computer', async () => {
    await fill();
    page.world.receive = always(410);
    await page.send();
    await page.press('Donner une autre réponse');
    expect(page.text('.queue')).to.contain('1 réponse n’a pas pu être envoyée.').and.not.to.contain('Effacer');
    page.form.sharedDevice = true;
    await page.drawn();
    expect(page.text('.queue')).not.to.contain('Télécharger');
    page.form.sharedDevice = false;
    await page.drawn();
    await page.press('Télécharger');
    await page.press('Effacer de cet appareil');
    await page.drawn();
    expect(await page.world.device.all()).to.deep.equal([]);
    expect(page.find('.queue')).to.equal(null);
  });

  it('403: the endpoint is paused and the page is told (row 19)', async () => {
    await fill();
    page.world.receive = always(403);
    await page.send();
    expect(page.text('.panel')).to.contain('se connecter');
    expect(page.events.some(({ type, detail }) => type === 'ij-error' && (detail as { error: Error }).error.message.includes('sign in'))).to.equal(true);
  });
});
