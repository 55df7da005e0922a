import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html, render, type TemplateResult } from 'lit';
import { configure } from '../../src/client/settings.js';
import '../../src/elements/agenda-map/agenda-map.define.js';
import type { IjAgendaMap } from '../../src/elements/agenda-map/agenda-map.js';
import { agendaDocument, directoryDocument } from '../../src/elements/agenda-map/example-agenda.js';
import { axeFaults } from '../helpers/axe.js';
import { settle } from '../helpers/fake-network.js';
import { untilStatus } from '../helpers/show-example.js';

const NOW = Date.parse('2027-01-20T08:00:00Z');
const AT_FAULT = Symbol('no answer');
type Answers = Record<string, unknown>;

let element: IjAgendaMap;
let asked: string[];
let restore: () => void;

/** Puts the element in the page, with the answers of its endpoints by path. */
async function show(markup: TemplateResult, answers: Answers): Promise<void> {
  asked = [];
  const fetch = async (input: RequestInfo | URL): Promise<Response> => {
    const { pathname, search } = new URL(String(input));
    asked.push(pathname + search);
    await settle();
    const answer = answers[pathname + search];
    if (answer === AT_FAULT || answer === undefined) return new Response('{}', { status: 404 });
    return new Response(typeof answer === 'string' ? answer : JSON.stringify(answer));
  };
  restore = configure({ fetch, now: () => NOW, random: () => 0 });
  const page = document.createElement('div');
  page.className = 'page';
  document.body.append(page);
  render(markup, page);
  element = document.querySelector('.page ij-agenda-map') as IjAgendaMap;
  await untilStatus(element, 'ready');
}

const root = (): ShadowRoot => element.shadowRoot as ShadowRoot;
const all = (selector: string): HTMLElement[] => [...root().querySelectorAll<HTMLElement>(selector)];
const textOf = (node: Element | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const titles = (): string[] => all('.card-button').map(textOf);
const count = (): string => textOf(root().querySelector('.count'));
const field = <T extends HTMLElement = HTMLInputElement>(name: string): T => root().querySelector(`[name="${name}"]`) as T;
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) {
    await settle();
    await element.updateComplete;
  }
}

async function choose(name: string, value: string): Promise<void> {
  const control = field<HTMLSelectElement>(name);
  control.value = value;
  control.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

const event = (id: string, more: object = {}): object => ({ id, title: id, timings: [{ start: '2027-01-21T10:00:00+01:00' }], ...more });

describe('ij-agenda-map', () => {
  afterEach(() => {
    document.querySelector('.page')?.remove();
    restore();
    history.replaceState(null, '', location.pathname + location.search.replace(/[?&]agenda\.[^&]*/g, ''));
  });

  it('lists what is to come by day, each with its time, place and state', async () => {
    await show(html`<ij-agenda-map src="/agenda"></ij-agenda-map>`, { '/agenda': agendaDocument('2027-01-20', 3) });
    expect(count()).to.equal('6 événements');
    expect(all('.group-title').map(textOf)).to.deep.equal(['mercredi 20 janvier (aujourd’hui)', 'jeudi 21 janvier', 'vendredi 22 janvier']);
    expect(titles()[0]).to.equal('Forum de l’alternance');
    expect(textOf(all('.card')[0])).to.contain('9 h – 19 h, et 1 autre date');
    expect(textOf(all('.card.cancelled')[0])).to.contain('Annulé');
    expect(all('.group-title').map((one) => one.ariaLevel)).to.deep.equal(['3', '3', '3']);
  });

  it('asks its sources at once, follows their pages, and shows the same event once', async () => {
    await show(html`<ij-agenda-map><ij-source src="/a" label="Ville"></ij-source><ij-source src="/b" label="Région"></ij-source></ij-agenda-map>`,
      {
        '/a': { events: [event('Forum', { place: { city: 'Niort' } })], next: '/a?page=2' },
        '/a?page=2': { events: [event('Atelier')], next: '/a' },
        '/b': { events: [event('FORUM !', { place: { city: 'Niort' }, price: 'gratuit' })], next: '/b?after=1', total: 1 },
      },
    );
    await until(() => asked.length === 3 && count() === '2 événements');
    expect(titles().sort()).to.deep.equal(['Atelier', 'Forum']);
    expect(textOf(all('.sources')[0])).to.equal('Annoncé par Ville, Région');
    expect(asked).to.deep.equal(['/a', '/b', '/a?page=2']); // circles once, and nothing after all that there is
  });

  it('shows what the other sources say when one fails, and which that is', async () => {
    await show(html`<ij-agenda-map><ij-source src="/a" label="Ville"></ij-source><ij-source src="/b" label="Région"></ij-source></ij-agenda-map>`, { '/a': { events: [event('Forum')] }, '/b': AT_FAULT });
    expect(titles()).to.deep.equal(['Forum']);
    await until(() => all('.source-note').length > 0); // its words come then
    expect(textOf(root().querySelector('.source-note'))).to.equal('Ce que Région annonce manque ici. Le service n’a pas pu répondre. Réessaie dans un moment. Réessayer');
    expect(await axeFaults(element)).to.deep.equal([]);
  });

  it('filters by what is typed and chosen, with counts, and says how many there are', async () => {
    await show(html`<ij-agenda-map src="/agenda"></ij-agenda-map>`, { '/agenda': agendaDocument('2027-01-20', 10) });
    const told: unknown[] = [];
    element.addEventListener('ij-agenda-filter-change', ({ detail }) => told.push(detail));
    field('text').focus();
    await sendKeys({ type: 'visit' });
    await until(() => new Set(titles()).size === 1);
    expect([...new Set(titles())]).to.deep.equal(['Visite d’entreprise : la tonnellerie']);
    expect(root().activeElement).to.equal(field('text'));
    all('.filters > .button')[0]?.click();
    await until(() => all('[name="free"]').length > 0);
    expect([...field<HTMLSelectElement>('category').options].map((option) => option.label)).to.deep.equal(['Tout', 'Alternance (1)', 'Emploi et jobs (1)', 'Orientation (1)']);
    field('free').click();
    await element.updateComplete;
    expect(field('free').checked).to.equal(true);
    expect(told.at(-1)).to.deep.equal({ text: 'visit', free: '1' });
    await until(() => textOf(all('[role="status"]').at(-1)).includes('événement'));
  });

  it('when nothing is found, offers what nearly is', async () => {
    await show(html`<ij-agenda-map src="/agenda" category="emploi" audience="lycéens"></ij-agenda-map>`, { '/agenda': agendaDocument('2027-01-20', 10) });
    expect(titles()).to.deep.equal([]);
    await until(() => all('.relax button').length > 0);
    const [first] = all('.relax button');
    expect(textOf(first)).to.match(/^\d+ (sur d’autres thèmes|pour d’autres publics)$/);
    first?.click();
    await element.updateComplete;
    expect(titles().length).to.be.greaterThan(0);
  });

  it('takes days, and keeps the fields there while they are chosen', async () => {
    await show(html`<ij-agenda-map src="/agenda"></ij-agenda-map>`, { '/agenda': agendaDocument('2027-01-20', 10) });
    await choose('when', 'days');
    await choose('from', '2027-01-22');
    await choose('to', '2027-01-22');
    expect(all('.group-title').map(textOf)).to.deep.equal(['jeudi 21 janvier', 'vendredi 22 janvier'], 'what has begun before goes on');
    await choose('when', 'today');
    expect(field('from')).to.equal(null);
    expect(all('.group-title').map(textOf)).to.deep.equal(['mercredi 20 janvier (aujourd’hui)']);
  });

  it('measures from a commune, found without network, and groups a directory around it', async () => {
    await show(html`<ij-agenda-map src="/places" near="16100"></ij-agenda-map>`, { '/places': directoryDocument() });
    await until(() => all('.group-title').length > 1);
    expect(all('.group-title').map(textOf)).to.deep.equal(['À Cognac', 'Communes voisines', 'Plus loin']);
    expect(field('near').value).to.equal('Cognac');
    expect(textOf(root().querySelector('.distance'))).to.match(/m, environ \d+ min à pied|km/);
    await choose('radius', '5');
    expect(count()).to.equal('4 lieux');
    field('near').value = 'Nullepart';
    await choose('near', 'Nullepart');
    await until(() => textOf(root().querySelector('#near-note')).includes('Nullepart'));
    expect(textOf(root().querySelector('#near-note'))).to.equal('« Nullepart » n’est pas une commune ni un code postal de la région Nouvelle-Aquitaine.');
    expect(asked).to.deep.equal(['/places']);
  });

  it('says where a directory is open now', async () => {
    await show(html`<ij-agenda-map src="/places"></ij-agenda-map>`, { '/places': directoryDocument() });
    await until(() => all('.badge.success').length > 0);
    expect(textOf(all('.badge.success')[0])).to.equal('Ouvert maintenant');
  });

  it('keeps what is asked in the address of the page, and takes it from there', async () => {
    await show(html`<ij-agenda-map src="/agenda" with-url-state></ij-agenda-map>`, { '/agenda': agendaDocument('2027-01-20', 10) });
    await choose('when', 'week');
    expect(new URL(location.href).searchParams.get('agenda.period')).to.equal('week');
    const shown = count();
    document.querySelector('.page')?.remove();
    restore();
    await show(html`<ij-agenda-map src="/agenda" with-url-state></ij-agenda-map>`, { '/agenda': agendaDocument('2027-01-20', 10) });
    expect([field<HTMLSelectElement>('when').value, count()]).to.deep.equal(['week', shown]);
  });

  it('shows more when asked, the focus on the first of the new ones', async () => {
    await show(html`<ij-agenda-map src="/agenda" limit="4"></ij-agenda-map>`, { '/agenda': agendaDocument('2027-01-20', 10) });
    expect(titles()).to.have.length(4);
    all('.pager button')[0]?.click();
    await until(() => titles().length > 4);
    await until(() => (root().activeElement as HTMLElement | null)?.dataset['key'] !== undefined);
    expect(root().activeElement).to.equal(all('.card-button')[4]);
  });

  it('reads what is given as `data`, and another that takes its place', async () => {
    await show(html`<ij-agenda-map src="/agenda"></ij-agenda-map>`, { '/agenda': { events: [event('Par l’adresse')] } });
    element.data = { events: [event('Donné')] };
    await until(() => titles()[0] === 'Donné');
    element.data = { events: [event('Donné encore')] };
    await until(() => titles()[0] === 'Donné encore');
    expect(asked).to.deep.equal(['/agenda']);
  });

  it('takes a source that is added or changed later', async () => {
    await show(html`<ij-agenda-map><ij-source src="/a" label="A"></ij-source></ij-agenda-map>`, { '/a': { events: [event('Un')] }, '/b': { events: [event('Deux')] } });
    element.querySelector('ij-source')?.setAttribute('src', '/b');
    await until(() => titles()[0] === 'Deux');
  });
});
