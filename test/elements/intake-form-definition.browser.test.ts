import { expect } from 'chai';
import { configure } from '../../src/client/settings.js';
import { pageOutbox } from '../../src/client/outbox/index.js';
import { keepDocument } from '../../src/client/kept-documents.js';
import '../../src/elements/intake-form/intake-form.define.js';
import type { IjIntakeForm } from '../../src/elements/intake-form/intake-form.js';
import { settle } from '../helpers/fake-network.js';
import { ownDevice } from '../helpers/own-device.js';
import { PRIVACY, openForm } from '../helpers/intake-form-page.js';

after(ownDevice('-of-definitions'));

type Json = Record<string, unknown>;

const AGE = { id: 'age', type: 'choice', list: 'age', label: 'Ton âge', optional: false };
const SEX = { id: 'sexe', type: 'text', label: 'Ton sexe' };
const CORE = { id: 'socle', version: 3, title: 'Le socle', lists: { age: [{ code: 'a', label: 'Avant' }, { code: 'b', label: 'Après' }] }, modules: [{ id: 'm', kind: 'socle', questions: [AGE, SEX] }], privacy: PRIVACY };
const LOCAL = { id: 'bureau', version: 1, title: 'Le bureau', extends: 'socle', hide: ['sexe'], modules: [{ id: 'local', kind: 'local', questions: [{ id: 'x-bus', type: 'yesno', label: 'Tu viens en bus ?' }] }], privacy: PRIVACY };

let form: IjIntakeForm;
let restore: (() => void) | undefined;
const asked: string[] = [];

/** An endpoint that has these documents by the end of their address; a number is a status. */
function serve(documents: Record<string, Json | number>): void {
  asked.length = 0;
  restore = configure({
    fetch: (input) => {
      const path = new URL(String(input), location.href).pathname;
      asked.push(path);
      const found = documents[path.split('/').at(-1) ?? ''] ?? 404;
      return Promise.resolve(typeof found === 'number' ? new Response('', { status: found }) : new Response(JSON.stringify(found)));
    },
    random: () => 0,
  });
}

async function read(name: string, attributes: Record<string, string> = {}): Promise<string> {
  form = document.createElement('ij-intake-form');
  for (const [key, value] of Object.entries({ src: `/forms/${name}`, action: '/answers', ...attributes })) form.setAttribute(key, value);
  document.body.append(form);
  await new Promise<void>((resolve) => ['ij-load', 'ij-error'].forEach((type) => form.addEventListener(type, () => resolve(), { once: true })));
  await form.updateComplete;
  return [...form.renderRoot.querySelectorAll('.label')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()).join(' | ');
}

const errorOf = () => (form.remote.status === 'failed' ? form.remote.error.message : '');

afterEach(() => {
  form.remove();
  restore?.();
  restore = undefined;
});

describe('ij-intake-form: a definition that extends another', () => {
  it('asks the core and what the desk adds, without what it hides', async () => {
    serve({ bureau: LOCAL, socle: CORE });
    expect(await read('bureau')).to.equal('Ton âge | Tu viens en bus ? (facultatif)');
    expect(asked).to.deep.equal(['/forms/bureau', '/forms/socle']);
    expect(form.renderRoot.querySelector('.heading')?.textContent).to.equal('Le bureau');
  });

  it('refuses a desk that changes a question of the core, by its place', async () => {
    serve({ bureau: { ...LOCAL, modules: [{ id: 'l', questions: [{ ...AGE, label: 'Autrement' }] }] }, socle: CORE });
    await read('bureau');
    expect(errorOf()).to.contain('modules[0].questions[0].id');
  });

  it('follows at most three, so that a loop ends', async () => {
    serve({ bureau: { ...LOCAL, extends: 'bureau' } });
    await read('bureau');
    expect(errorOf()).to.contain('extends reads more than 3');
  });

  it('names what is wrong in the core, and an address that this page may not read', async () => {
    serve({ bureau: LOCAL, socle: { ...CORE, version: 'trois' } });
    await read('bureau');
    expect(errorOf()).to.contain('version').and.to.contain('/forms/socle');
    form.remove();
    serve({ bureau: { ...LOCAL, extends: 'https://elsewhere.example/socle' } });
    await read('bureau');
    expect(errorOf()).to.contain('elsewhere.example');
    expect(asked).to.deep.equal(['/forms/bureau']);
  });
});

describe('ij-intake-form: what a definition may ask of its reader', () => {
  it('a newer version: refused politely, naming both', async () => {
    serve({ demain: { ...CORE, minClient: '99.0.0' } });
    await read('demain');
    expect(errorOf()).to.contain('99.0.0');
    expect(form.renderRoot.textContent).to.contain('mal réglé');
  });

  it('another language: its own words, with the codes as they are', async () => {
    serve({ socle: { ...CORE, lang: 'fr', i18n: { en: { title: 'The core', questions: { age: { label: 'Your age' } }, lists: { age: { a: 'Before' } } } } } });
    expect(await read('socle', { lang: 'en' })).to.equal('Your age | Ton sexe (optional)');
    expect([...form.renderRoot.querySelectorAll('.row')].map(({ textContent }) => textContent.trim())).to.deep.equal(['Before', 'Après']);
    form.lang = 'fr';
    for (let i = 0; i < 3; i += 1) await settle(); // the element hears of it by an observer
    await form.updateComplete;
    expect(form.renderRoot.querySelector('.heading')?.textContent).to.equal('Le socle');
  });

  it('codes that open and close: by version and by day', async () => {
    const restoreClock = configure({ now: () => new Date(2026, 8, 15).getTime() });
    const codes = [{ code: 'a', label: 'Ancien', until: 2 }, { code: 'b', label: 'Fermé', until: '2026-09-14' }, { code: 'c', label: 'Dernier jour', until: '2026-09-15' }, { code: 'd', label: 'Demain', since: '2026-09-16' }, { code: 'e', label: 'Neuf', since: 3 }];
    serve({ socle: { ...CORE, lists: { age: codes } } });
    await read('socle');
    expect([...form.renderRoot.querySelectorAll('.row')].map(({ textContent }) => textContent.trim())).to.deep.equal(['Dernier jour', 'Neuf']);
    restoreClock();
  });
});

describe('ij-intake-form: when the endpoint of the definition is down (fault 23)', () => {
  const address = new URL('/forms/socle', location.href).href;

  it('shows the last good copy with its date, and tells the webmaster', async () => {
    const outbox = pageOutbox(); // someone has sent from this device before
    await outbox.add({ submissionId: '00000000-0000-4000-8000-000000000023', endpoint: `${location.origin}/elsewhere`, receipt: 'echo', document: { submissionId: '00000000-0000-4000-8000-000000000023' } });
    const restoreClock = configure({ now: () => new Date(2026, 2, 12).getTime() });
    await keepDocument(address, CORE);
    restoreClock();
    serve({ socle: 503 });
    expect(await read('socle')).to.contain('Ton âge');
    expect(form.renderRoot.textContent).to.contain('12 mars 2026');
    serve({ socle: CORE });
    await form.reload();
    await form.updateComplete;
    expect(form.renderRoot.textContent).not.to.contain('12 mars 2026');
    await outbox.remove('00000000-0000-4000-8000-000000000023');
  });

  it('says so as long as one of its documents is a copy, by the date of the oldest', async () => {
    const outbox = pageOutbox();
    await outbox.add({ submissionId: '00000000-0000-4000-8000-000000000024', endpoint: `${location.origin}/elsewhere`, receipt: 'echo', document: { submissionId: '00000000-0000-4000-8000-000000000024' } });
    const keepOn = async (day: Date, name: string, json: Json) => {
      const restoreClock = configure({ now: () => day.getTime() });
      await keepDocument(new URL(`/forms/${name}`, location.href).href, json);
      restoreClock();
    };
    await keepOn(new Date(2026, 2, 12), 'bureau', LOCAL);
    await keepOn(new Date(2026, 4, 20), 'socle', CORE);
    const notice = () => form.renderRoot.querySelector('p.status')?.textContent ?? '';
    serve({ bureau: 503, socle: CORE });
    expect(await read('bureau')).to.contain('Tu viens en bus');
    expect(notice()).to.contain('12 mars 2026');
    for (const [documents, day] of [[{ bureau: 503, socle: 503 }, '12 mars 2026'], [{ bureau: LOCAL, socle: 503 }, '20 mai 2026'], [{ bureau: LOCAL, socle: CORE }, '']] as const) {
      serve(documents);
      await form.reload();
      await form.updateComplete;
      expect(notice(), day).to.contain(day);
    }
    expect(notice()).to.equal('');
    await outbox.remove('00000000-0000-4000-8000-000000000024');
  });

  it('is not said of a definition that the page gives itself', async () => {
    const outbox = pageOutbox();
    await outbox.add({ submissionId: '00000000-0000-4000-8000-000000000025', endpoint: `${location.origin}/elsewhere`, receipt: 'echo', document: { submissionId: '00000000-0000-4000-8000-000000000025' } });
    await keepDocument(address, CORE);
    serve({ socle: 503 });
    await read('socle');
    expect(form.renderRoot.querySelector('p.status')).not.to.equal(null);
    form.data = CORE;
    await new Promise((resolve) => form.addEventListener('ij-load', resolve, { once: true }));
    await form.updateComplete;
    expect(form.renderRoot.querySelector('p.status')).to.equal(null);
    await outbox.remove('00000000-0000-4000-8000-000000000025');
  });

  it('has a clear message when there is none', async () => {
    serve({ autre: 503 });
    await read('autre');
    expect(form.remote.status).to.equal('failed');
    expect(form.renderRoot.querySelector('form')).to.equal(null);
  });
});

describe('ij-intake-form: two envelopes', () => {
  const WISH = { id: 'wish', type: 'text', label: 'Ton envie' };
  const PHONE = { id: 'phone', type: 'text', label: 'Ton numéro', format: 'tel-fr', privacy: { personal: true, envelope: 'contact' } };

  it('posts how to reach the person apart, under another id, to another address', async () => {
    const page = await openForm([WISH, PHONE], { attributes: { 'contact-action': '/contacts' } });
    ({ form } = page);
    const sent: { endpoint: string; document: Json }[] = [];
    page.world.fate = ({ endpoint, document }) => (sent.push({ endpoint: new URL(endpoint).pathname, document: document as unknown as Json }), 'ok');
    await page.type('Ton envie', 'voyager');
    await page.type('Ton numéro', '06 12 34 56 78');
    await page.send();
    expect(sent.map(({ endpoint }) => endpoint)).to.deep.equal(['/answers', '/contacts']);
    const [answers, contact] = sent.map(({ document }) => document);
    expect(answers?.['answers']).to.deep.equal({ wish: 'voyager' });
    expect(contact?.['answers']).to.deep.equal({ phone: '06 12 34 56 78' });
    expect([answers?.['skipped'], contact?.['schema']]).to.deep.equal([[], 'ij/contact@1']);
    expect(contact?.['submissionId']).not.to.equal(answers?.['submissionId']);
  });

  it('sends no contact when nobody gave one', async () => {
    const page = await openForm([WISH, PHONE], { attributes: { 'contact-action': '/contacts' } });
    ({ form } = page);
    await page.send();
    expect(page.world.posts).to.have.length(1);
  });

  it('takes the contact back when the answers are refused, and sends it once with the mended ones', async () => {
    const page = await openForm([WISH, PHONE], { attributes: { 'contact-action': '/contacts' } });
    ({ form } = page);
    const sent: string[] = [];
    let isFirst = true;
    page.tab.outbox.subscribe(({ outcome, endpoint }) => outcome.kind === 'done' && sent.push(new URL(endpoint).pathname));
    const receive = page.world.receive.bind(page.world);
    page.world.receive = (entry, tab) => {
      if (!isFirst) return receive(entry, tab);
      isFirst = false;
      return Promise.resolve({ status: 422, body: { errors: [{ q: 'wish', message: 'dis-en plus' }] }, retryAfterMs: undefined });
    };
    await page.type('Ton numéro', '06 12 34 56 78');
    await page.send();
    expect(page.find('.summary')).not.to.equal(null);
    await page.type('Ton envie', 'mieux');
    await page.send();
    expect(sent).to.deep.equal(['/answers', '/contacts']);
  });

  it('keeps the id of a contact that had arrived before the answers were refused', async () => {
    const page = await openForm([WISH, PHONE], { attributes: { 'contact-action': '/contacts' } });
    ({ form } = page);
    const receive = page.world.receive.bind(page.world);
    const answers = [{ status: 500, body: undefined }, { status: 422, body: { errors: [{ q: 'wish', message: 'dis-en plus' }] } }];
    page.world.receive = (entry, tab) => {
      const refusal = entry.endpoint.endsWith('/answers') ? answers.shift() : undefined;
      return refusal ? Promise.resolve({ ...refusal, retryAfterMs: undefined }) : receive(entry, tab);
    };
    await page.type('Ton numéro', '06 12 34 56 78');
    await page.send();
    await page.world.pass(61_000);
    await page.drawn();
    expect(page.find('.summary')).not.to.equal(null);
    expect(page.world.stored.size, 'the contact has arrived').to.equal(1);
    await page.type('Ton envie', 'mieux');
    await page.send();
    await page.world.pass(61_000);
    expect([...page.world.stored.values()]).to.deep.equal([1, 1]);
  });

  it('can’t be sent without a place for the contact, nor to the same one', async () => {
    for (const [attributes, words] of [[{}, 'contact-action'], [{ 'contact-action': '/answers' }, 'apart']] as const) {
      const page = await openForm([WISH, PHONE], { attributes });
      ({ form } = page);
      await page.drawn();
      expect(page.find('.send')).to.equal(null);
      expect(JSON.stringify(page.events.map(({ detail }) => (detail as { error?: Error }).error?.message))).to.contain(words);
      page.remove();
    }
  });
});
