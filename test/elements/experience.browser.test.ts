import { expect } from 'chai';
import { dropExperience, keepExperience, listExperiences } from '../../src/client/experiences.js';
import type { ExperienceSent } from '../../src/contract/experience.js';
import '../../src/elements/experience/experience.define.js';
import type { IjExperience } from '../../src/elements/experience/experience.js';
import { experienceDocument } from '../../src/elements/experience/experience.examples.js';
import { settle } from '../helpers/fake-network.js';
import { OutboxWorld, type Fate } from '../helpers/outbox-world.js';
import { phonePhoto, SECRET } from '../helpers/phone-photo.js';
import { untilStatus, untilStill } from '../helpers/show-example.js';
import { until as untilTrue } from '../helpers/until.js';

const AUDIENCES = '[{"id":"atelier","label":"L’atelier vélo","kind":"beneficiary"},{"id":"equipe","label":"L’équipe"}]';
const EVENTS = ['submit', 'submitted', 'queued', 'held', 'saved', 'removed'].map((name) => `ij-experience-${name}`);

let world: OutboxWorld;
let page: IjExperience;
let root: ShadowRoot;
let posted: ExperienceSent[];
let events: { type: string; detail: Readonly<Record<string, unknown>> }[];
let fate: Fate;

async function open(attributes: Readonly<Record<string, string>> = {}, data?: object): Promise<void> {
  world = new OutboxWorld();
  posted = [];
  fate = 'ok';
  world.fate = ({ document }) => {
    posted.push(document as unknown as ExperienceSent);
    return fate;
  };
  page = document.createElement('ij-experience');
  page.outbox = world.openTab().outbox;
  page.data = data;
  for (const [name, value] of Object.entries({ action: '/experiences', audiences: AUDIENCES, ...attributes })) page.setAttribute(name, value);
  events = [];
  for (const type of EVENTS) page.addEventListener(type, (event) => events.push({ type: type.replace('ij-experience-', ''), detail: (event as CustomEvent<Record<string, unknown>>).detail }));
  document.body.append(page);
  root = page.shadowRoot as ShadowRoot;
  await untilStatus(page, 'ready');
  await untilStill(page);
}

const find = <T extends HTMLElement = HTMLElement>(selector: string): T => root.querySelector<T>(selector) as T;
const until = async (isSo: () => unknown): Promise<void> => {
  await untilTrue(() => !!isSo());
  await page.updateComplete;
};
const drawn = async (): Promise<void> => {
  for (let i = 0; i < 5; i += 1) await settle();
  await page.updateComplete;
};
const type = async (selector: string, text: string): Promise<void> => {
  const field = find<HTMLTextAreaElement>(selector);
  field.value = text;
  field.dispatchEvent(new CustomEvent('input', { bubbles: true }));
  await drawn();
};
const press = async (selector: string): Promise<void> => {
  find(selector).click();
  await drawn();
};
const button = (words: string): HTMLButtonElement => [...root.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === words) as HTMLButtonElement;
const who = (value: string) => press(`.who [value="${value}"]`);
const panel = () => find('.panel [role="heading"]')?.textContent;
const types = () => events.map((event) => event.type);
const choose = (...files: File[]): void => {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  find<HTMLInputElement>('.choose').files = transfer.files;
  find('.choose').dispatchEvent(new CustomEvent('change', { bubbles: true }));
};
const isGuarded = (): boolean => !window.dispatchEvent(new CustomEvent('beforeunload', { cancelable: true }));
const eraseAll = async (): Promise<void> => {
  for (const { id } of await listExperiences()) await dropExperience(id);
};

beforeEach(eraseAll);
afterEach(async () => {
  page.remove();
  await eraseAll();
});

describe('ij-experience: what is private', () => {
  it('is kept on the device when the person says so, is never posted, and can be opened, erased and had back', async () => {
    await open({ 'with-kept': '' });
    expect(isGuarded()).to.equal(false);
    await type('#text', 'J’ai réparé un vélo.');
    expect(isGuarded(), 'leaving would lose it').to.equal(true);
    expect(await listExperiences(), 'nothing is kept unasked').to.deep.equal([]);
    await press('.send');
    await until(() => panel() === 'C’est gardé sur cet appareil');
    expect((root.activeElement as HTMLElement).textContent).to.equal(panel());
    expect(isGuarded()).to.equal(false);
    const { id } = page.experience;
    expect((await listExperiences()).map((one) => [one.id, one.text, one.visibility])).to.deep.equal([[id, 'J’ai réparé un vélo.', 'private']]);
    button('Raconter une autre expérience').click();
    await until(() => find('.kept-one'));
    find('.kept-one .actions button:last-child').click();
    await until(() => find('.undo-erase'));
    expect(await listExperiences()).to.deep.equal([]);
    find('.undo-erase').click();
    await until(() => find('.kept-one'));
    find('.kept-one button').click();
    await until(() => page.experience.id === id);
    expect(find<HTMLTextAreaElement>('#text').value).to.equal('J’ai réparé un vélo.');
    expect(posted).to.deep.equal([]);
    expect(types()).to.deep.equal(['saved', 'removed', 'saved']);
    expect(events[0]?.detail).to.deep.equal({ id, visibility: 'private' });
  });

  it('stays on the screen where the device keeps nothing, and on a shared one is neither kept nor found again', async () => {
    await open({ 'shared-device': '' });
    await keepExperience(experienceDocument() as never);
    await type('#text', 'Privé');
    expect(find('.send').textContent.trim()).to.equal('Télécharger');
    expect(find('.kept')).to.equal(null);
    window.dispatchEvent(new CustomEvent('pagehide'));
    await drawn();
    expect(find<HTMLTextAreaElement>('#text').value).to.equal('');
  });
});

describe('ij-experience: photos', () => {
  it('are made ready one by one without what the phone noted in them, and refused by name', async () => {
    await open();
    const text = new File(['%PDF-'], 'notes.pdf', { type: 'application/pdf' });
    choose(await phonePhoto(300, 200), text, new File(['no'], 'faux.jpg', { type: 'image/jpeg' }), await phonePhoto(60, 40, { orientation: 1 }));
    await until(() => root.querySelectorAll('.photo').length === 2 && !find('.progress'));
    expect([...root.querySelectorAll('.error')].map(({ textContent }) => textContent.split(' ')[0])).to.deep.equal(['«\u00a0notes.pdf\u00a0»', '«\u00a0faux.jpg\u00a0»']);
    expect(find('.mosaic').querySelectorAll('image')).to.have.length(2);
    await type('#alt-0', 'Un vélo');
    await who('referent');
    await press('.send');
    expect(posted, 'asked first').to.deep.equal([]);
    await press('.agree');
    await until(() => panel());
    const { photos = [] } = posted[0] as ExperienceSent;
    expect(photos.map(({ type: kind, width, height, alt, format }) => [kind, width, height, alt, format])).to.deep.equal([['image/jpeg', 200, 300, 'Un vélo', 'original'], ['image/jpeg', 60, 40, undefined, 'original']]);
    for (const { data = '' } of photos) expect(atob(data)).not.to.include(SECRET.slice(0, 12));
  });

  it('can be moved, taken away and had back, and are asked about again before many see them', async () => {
    await open({}, experienceDocument());
    await until(() => root.querySelectorAll('.photo').length === 2);
    find('.photo:first-child .moves button:nth-child(2)').click();
    await drawn();
    expect(page.experience.photos?.map(({ alt }) => alt)).to.deep.equal([undefined, 'Un vélo retourné sur un établi']);
    find('.photo:first-child .moves button:last-child').click();
    await drawn();
    expect(page.experience.photos).to.have.length(1);
    expect(root.activeElement?.className).to.include('undo');
    await press('.undo');
    expect(page.experience.photos).to.have.length(2);
    await who('public');
    await press('.send');
    expect(find('.ask').textContent).to.include('Sans description\u00a0: Photo 1.').and.to.include('d’accord');
    button('Décrire maintenant').click();
    await drawn();
    expect(root.activeElement?.id).to.equal('alt-1');
    expect(posted).to.deep.equal([]);
  });
});

describe('ij-experience: what is shared', () => {
  it('asks once when more people may see it, sends it, and takes it back when it becomes private', async () => {
    await open({}, experienceDocument());
    await who('atelier');
    await press('.send');
    expect(find('.ask').textContent).to.include('L’atelier vélo');
    await press('.agree');
    await until(() => panel() === 'Merci, c’est envoyé\u00a0!');
    const [first] = posted as [ExperienceSent];
    expect([first.schema, first.visibility, first.audience]).to.deep.equal(['ij/experience@1', 'community', 'atelier']);
    expect(first.submissionId).not.to.equal(first.id);
    button('Changer cette expérience').click();
    await drawn();
    await type('#text', 'Autrement');
    await press('.send');
    await until(() => posted.length === 2 && panel());
    expect([posted[1]?.id, posted[1]?.text, posted[1]?.submissionId === first.submissionId]).to.deep.equal([first.id, 'Autrement', false]);
    button('Changer cette expérience').click();
    await drawn();
    await who('private');
    expect(find('.send').textContent.trim()).to.equal('Ne plus partager');
    await press('.send');
    await until(() => panel() === 'L’expérience n’est plus partagée');
    expect(Object.keys(posted[2] ?? {}).sort()).to.deep.equal(['id', 'on', 'schema', 'submissionId']);
    expect([posted[2]?.schema, posted[2]?.id]).to.deep.equal(['ij/experience-withdrawn@1', first.id]);
    expect(types()).to.deep.equal(['submit', 'submitted', 'submit', 'submitted', 'submit', 'submitted']);
  });

  it('waits without a network, and never leaves once it has become private', async () => {
    await open({}, experienceDocument());
    fate = 'offline';
    await who('public');
    await press('.send');
    await press('.agree');
    await until(() => panel() === 'L’envoi attend sur cet appareil');
    button('Changer cette expérience').click();
    await drawn();
    await who('private');
    await press('.send');
    await until(() => panel() === 'L’envoi attend sur cet appareil' && events.length === 4);
    fate = 'ok';
    posted = [];
    await world.pass(600_000);
    await until(() => panel() === 'L’expérience n’est plus partagée');
    expect(posted.map(({ schema }) => schema as string)).to.deep.equal(['ij/experience-withdrawn@1']);
    expect(types()).to.deep.equal(['submit', 'queued', 'submit', 'queued', 'submitted']);
  });

  it('finds again at the next visit what the endpoint would not have', async () => {
    await open({}, experienceDocument());
    fate = 'too-large';
    await who('public');
    await press('.send');
    await press('.agree');
    await until(() => panel() === 'L’expérience n’a pas pu être envoyée');
    expect(find('.panel').textContent).to.include('retirer une photo');
    const next = document.createElement('ij-experience');
    next.outbox = page.outbox;
    next.setAttribute('action', '/experiences');
    page.replaceWith(next);
    page = next;
    root = next.shadowRoot as ShadowRoot;
    await until(() => find('.kept-one'));
    find('.kept-one button').click();
    await until(() => page.experience.title === 'Une semaine à l’atelier vélo');
    fate = 'ok';
    await press('.send');
    await until(() => panel() === 'Merci, c’est envoyé\u00a0!');
    await until(() => !find('.kept-one'));
    expect(await page.outbox.records()).to.deep.equal([]);
  });

  it('does not leave when the page cancels it, nor when something is wrong', async () => {
    await open({ 'with-social': '' });
    page.addEventListener('ij-experience-submit', (event) => event.preventDefault());
    await who('social');
    await press('.send');
    expect(root.activeElement?.id).to.equal('text');
    expect(find('#text-error').textContent).to.include('Écrire quelques mots');
    await type('#text', 'Un mot');
    await press('.send');
    await press('.agree');
    expect([types(), posted]).to.deep.equal([['submit'], []]);
    expect(find<HTMLTextAreaElement>('#text').value).to.equal('Un mot');
  });

  it('shows what others would see before', async () => {
    await open({}, experienceDocument({ visibility: 'community', audience: 'atelier' }));
    find<HTMLDetailsElement>('.preview').open = true;
    await until(() => find('#viewer'));
    const seenBy = async (value: string): Promise<boolean> => {
      find<HTMLSelectElement>('#viewer').value = value;
      find('#viewer').dispatchEvent(new CustomEvent('change'));
      await drawn();
      return !find('.seen').textContent.includes('ne voit rien');
    };
    expect([await seenBy('self'), await seenBy('referent'), await seenBy('of:atelier'), await seenBy('of:equipe'), await seenBy('anybody')]).to.deep.equal([true, true, true, false, false]);
  });
});

describe('ij-experience: on the page', () => {
  it('takes the competences that the person chooses, and gives those of a document to the field', async () => {
    await open({}, experienceDocument());
    const picker = find('ij-competences') as HTMLElementTagNameMap['ij-competences'];
    expect(picker.value).to.deep.equal(['custom:reparer-un-velo']);
    picker.picking.clear();
    await drawn();
    expect(page.experience).not.to.have.property('competences');
    await press('.send');
    await until(() => panel());
    expect((await listExperiences())[0]).not.to.have.property('competences');
  });

  it('gives back what was written when the page puts another document in its place', async () => {
    await open({}, experienceDocument());
    await type('#text', 'Pas encore gardé');
    page.data = experienceDocument({ id: '4f2b8c1e-9d4a-4e6b-8f70-5a1c2d3e4f50', text: 'Une autre' });
    await until(() => find('.replaced'));
    expect([page.experience.text, isGuarded()]).to.deep.equal(['Une autre', true]);
    find('.replaced button').click();
    await drawn();
    expect([page.experience.text, page.experience.id]).to.deep.equal(['Pas encore gardé', '3f2b8c1e-9d4a-4e6b-8f70-5a1c2d3e4f50']);
  });
});
