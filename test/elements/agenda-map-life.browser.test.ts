import { expect } from 'chai';
import { configure } from '../../src/client/settings.js';
import '../../src/elements/agenda-map/agenda-map.define.js';
import type { IjAgendaMap } from '../../src/elements/agenda-map/agenda-map.js';
import { settle } from '../helpers/fake-network.js';
import { untilStatus } from '../helpers/show-example.js';
import { until } from '../helpers/until.js';

const NOW = Date.parse('2027-01-20T08:00:00Z');
const AT_FAULT = Symbol('no answer');

let answers: Record<string, unknown>;
let asked: string[];
let held: Map<string, () => void>;
let nowMs: number;
let restore: () => void;
let page: HTMLElement;

/** Answers by path; a path in `held` waits until it is let go. */
async function fetch(input: RequestInfo | URL, { signal }: RequestInit = {}): Promise<Response> {
  const { pathname, search } = new URL(String(input));
  const path = pathname + search;
  asked.push(path);
  if (held.has(path)) await new Promise<void>((resolve) => held.set(path, resolve));
  await settle();
  signal?.throwIfAborted();
  const answer = answers[path];
  if (answer === undefined || answer === AT_FAULT) return new Response('{}', { status: 404 });
  return new Response(JSON.stringify(answer));
}

const event = (title: string, more: object = {}): object => ({ id: title, title, timings: [{ start: '2027-01-21T10:00:00+01:00' }], ...more });
const agendaOf = (events: readonly object[], more: object = {}): object => ({ schema: 'ij/agenda@1', events, ...more });

function put(attributes: Record<string, string>, ...sources: string[]): IjAgendaMap {
  const element = document.createElement('ij-agenda-map');
  for (const name of Object.keys(attributes)) element.setAttribute(name, attributes[name] ?? '');
  for (const src of sources) {
    const source = element.appendChild(document.createElement('ij-source'));
    source.setAttribute('src', src);
    source.setAttribute('label', src);
  }
  page.append(element);
  return element;
}
async function show(attributes: Record<string, string>, ...sources: string[]): Promise<IjAgendaMap> {
  const element = put(attributes, ...sources);
  await untilStatus(element, 'ready');
  return element;
}
const textOf = (node: Element | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const all = (element: IjAgendaMap, selector: string): HTMLElement[] => [...(element.shadowRoot as ShadowRoot).querySelectorAll<HTMLElement>(selector)];
const titles = (element: IjAgendaMap): string[] => all(element, '.card-button').map(textOf);
const kept = (): Record<string, string> => Object.fromEntries([...new URL(location.href).searchParams].filter(([key]) => key.startsWith('agenda')));
function address(parameters: Record<string, string>): void {
  const url = new URL(location.href);
  for (const key of Object.keys(kept())) url.searchParams.delete(key);
  for (const key of Object.keys(parameters)) url.searchParams.set(key, parameters[key] ?? '');
  history.replaceState(null, '', url);
}
const placed = (element: IjAgendaMap): string | undefined => element.parts.near?.place?.code;
const PLACES = agendaOf([event('Poitiers', { place: { city: 'Poitiers', lat: 46.58, lon: 0.34 } }), event('Bordeaux', { place: { city: 'Bordeaux', lat: 44.84, lon: -0.58 } })]);

beforeEach(() => {
  [answers, asked, held, nowMs] = [{}, [], new Map(), NOW];
  restore = configure({ fetch: fetch as typeof globalThis.fetch, now: () => nowMs, random: () => 0 });
  page = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  page.remove();
  restore();
  address({});
});

describe('ij-agenda-map: moved in the page', () => {
  const move = async (element: IjAgendaMap): Promise<void> => {
    page.appendChild(document.createElement('div')).append(element);
    await element.updateComplete;
  };

  it('goes on reading, its first page and those that follow', async () => {
    answers = { '/a': agendaOf([event('A')], { next: '/a?2' }), '/a?2': agendaOf([event('B')]) };
    held = new Map([['/a', () => undefined], ['/a?2', () => undefined]]);
    const element = put({ src: '/a' });
    await until(() => asked.length === 1);
    await move(element);
    held.get('/a')?.();
    await until(() => asked.length === 2);
    await move(element);
    held.get('/a?2')?.();
    await until(() => titles(element).length === 2);
    expect([element.remote.status, asked]).to.deep.equal(['ready', ['/a', '/a?2']]);
  });
});

describe('ij-agenda-map: read again', () => {
  const PAGES = { '/a': agendaOf([event('A')], { next: '/a?2' }), '/a?2': agendaOf([event('B')], { next: '/a?3' }), '/a?3': agendaOf([event('C')]) };

  it('shows no less than before while it reads', async () => {
    answers = { ...PAGES };
    const element = await show({ src: '/a' });
    await until(() => titles(element).length === 3);
    answers = { ...PAGES, '/a?3': agendaOf([event('D')]) };
    const seen: number[] = [];
    const watch = new MutationObserver(() => seen.push(titles(element).length));
    watch.observe(element.shadowRoot as ShadowRoot, { childList: true, subtree: true, characterData: true });
    await element.reload();
    await element.updateComplete;
    watch.disconnect();
    expect([titles(element), Math.min(3, ...seen)]).to.deep.equal([['A', 'B', 'D'], 3]);
  });

  it('keeps what was there when a page fails, or all', async () => {
    const { warn } = console;
    console.warn = () => undefined;
    answers = { ...PAGES };
    const element = await show({ src: '/a' });
    await until(() => titles(element).length === 3);
    answers = { ...PAGES, '/a?2': AT_FAULT };
    await element.reload();
    expect([element.remote.status, titles(element)]).to.deep.equal(['ready', ['A', 'B', 'C']]);
    answers = {};
    await element.reload();
    expect([element.remote.status, titles(element)]).to.deep.equal(['failed', ['A', 'B', 'C']]);
    console.warn = warn;
  });

  it('keeps what one of several sources said before', async () => {
    const { warn } = console;
    console.warn = () => undefined;
    answers = { ...PAGES, '/b': agendaOf([event('Z')]) };
    const element = await show({}, '/a', '/b');
    await until(() => titles(element).length === 4);
    answers = { '/b': agendaOf([event('Z'), event('Y')]) };
    await element.reload();
    await element.updateComplete;
    expect(titles(element).sort()).to.deep.equal(['A', 'B', 'C', 'Y', 'Z']);
    console.warn = warn;
  });

  it('tells once of one page, in the language that is asked, with the past when that is wanted', async () => {
    answers = { '/a': agendaOf([event('A')]) };
    let told = 0;
    const element = put({ src: '/a' });
    element.addEventListener('ij-load', () => (told += 1));
    await until(() => told && titles(element).length);
    await element.updateComplete;
    await settle();
    expect([told, asked.length]).to.deep.equal([1, 1]);
    element.setAttribute('lang', 'en');
    await until(() => told === 2);
    element.withPast = true;
    await until(() => told === 3);
    expect(asked).to.deep.equal(['/a', '/a', '/a']);
  });

  it('says of an empty directory nothing about events', async () => {
    answers = { '/a': { schema: 'ij/places@1', places: [] } };
    const element = put({ src: '/a' });
    await untilStatus(element, 'empty');
    await element.updateComplete;
    expect(textOf(all(element, '.base')[0])).to.contain('Rien n’est annoncé').and.not.to.contain('événement');
  });
});

describe('ij-agenda-map: attributes', () => {
  it('say nothing in the name of a person', async () => {
    answers = { '/a': PLACES };
    let told = 0;
    page.addEventListener('ij-agenda-filter-change', () => (told += 1));
    const element = await show({ src: '/a', near: 'Poitiers', category: '' });
    await until(() => placed(element));
    element.category = 'x';
    await element.updateComplete;
    expect([placed(element), told]).to.deep.equal(['86194', 0]);
    element.ask({ category: '' });
    expect(told).to.equal(1);
  });

  it('near: gives way to the address, changes and goes', async () => {
    answers = { '/a': PLACES };
    address({ 'agenda.near': 'Bordeaux' });
    const element = await show({ src: '/a', near: 'Poitiers', 'with-url-state': '' });
    await until(() => placed(element) === '33063');
    await settle();
    expect(placed(element)).to.equal('33063');
    element.near = 'Niort';
    await until(() => placed(element) === '79191');
    element.removeAttribute('near');
    await until(() => !placed(element));
    await element.updateComplete;
    expect(all(element, '.distance')).to.have.length(0);
  });

  it('of another kind leave what the person chose', async () => {
    answers = { '/a': agendaOf([event('A', { categories: ['x'] }), event('B', { categories: ['y'] })]) };
    const element = await show({ src: '/a' });
    element.ask({ category: 'y' });
    element.to = '2027-02-01';
    await element.updateComplete;
    expect([titles(element), element.query.to]).to.deep.equal([['B'], '2027-02-01']);
  });
});

describe('ij-agenda-map: where a person is', () => {
  const near = (element: IjAgendaMap, text: string): void => {
    const field = all(element, '[name="near"]')[0] as HTMLInputElement;
    field.value = text;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const device = { succeed: (_: GeolocationPosition) => undefined as void, fail: () => undefined as void };
  beforeEach(() => {
    const getCurrentPosition = (succeed: PositionCallback, fail: () => void): void => void Object.assign(device, { succeed, fail });
    Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition } });
  });
  afterEach(() => void delete (navigator as { geolocation?: unknown }).geolocation);

  it('a device that refuses takes nothing away; one that answers late does not come before what was typed', async () => {
    answers = { '/a': PLACES };
    const element = await show({ src: '/a', near: 'Poitiers' });
    await until(() => placed(element));
    element.parts.near?.locate();
    device.fail();
    await element.updateComplete;
    expect([placed(element), (all(element, '[name="near"]')[0] as HTMLInputElement).value]).to.deep.equal(['86194', 'Poitiers']);
    element.parts.near?.locate();
    near(element, 'Bordeaux');
    device.succeed({ coords: { latitude: 43, longitude: 1 } } as GeolocationPosition);
    await until(() => placed(element) === '33063');
  });

  it('is written to the address with its INSEE code, and the radius only with it', async () => {
    answers = { '/a': PLACES };
    const element = await show({ src: '/a', 'with-url-state': '' });
    element.ask({ radiusKm: 5 });
    expect([kept(), titles(element)]).to.deep.equal([{}, ['Bordeaux', 'Poitiers']]);
    near(element, '86000');
    await until(() => titles(element).length === 1);
    expect(kept()).to.deep.equal({ 'agenda.near': 'Poitiers 86194', 'agenda.radiusKm': '5' });
  });

  it('is one of several communes of a name: the others are offered, and the address tells which', async () => {
    answers = { '/a': PLACES };
    const element = await show({ src: '/a', 'with-url-state': '' });
    near(element, 'Abzac');
    const others = await until(() => all(element, '#near-note button').length && all(element, '#near-note button'));
    const first = placed(element);
    expect(others.map(textOf)).to.have.length(1);
    expect((all(element, '[name="near"]')[0] as HTMLInputElement).value).to.match(/^Abzac \((16|33)\)$/);
    others[0]?.click();
    await until(() => placed(element) !== first);
    expect([first, placed(element)].sort()).to.deep.equal(['16001', '33001']);
    const link = kept()['agenda.near'] ?? '';
    expect(link).to.equal(`Abzac ${placed(element) ?? ''}`);
    const code = placed(element);
    await until(() => element.shadowRoot?.activeElement?.getAttribute('name') === 'near');
    element.remove();
    const again = await show({ src: '/a', 'with-url-state': '' });
    await until(() => placed(again));
    expect(placed(again)).to.equal(code);
  });

  it('is one of the communes of a postcode: the others are offered', async () => {
    answers = { '/a': PLACES };
    const element = await show({ src: '/a' });
    near(element, '16500');
    const others = await until(() => all(element, '#near-note button').length && all(element, '#near-note button'));
    others.find((one) => textOf(one).startsWith('Abzac'))?.click();
    await until(() => placed(element) === '16001');
  });
});

describe('ij-agenda-map: time goes by', () => {
  const pass = (ms: number): void => {
    nowMs += ms;
    document.dispatchEvent(new Event('visibilitychange'));
  };

  it('takes away what is over, and draws nothing when nothing has changed', async () => {
    const timings = [{ start: '2027-01-20T09:30:00+01:00', end: '2027-01-20T10:00:00+01:00' }];
    answers = { '/a': agendaOf([event('A', { timings }), event('B')]) };
    const element = await show({ src: '/a' });
    await element.updateComplete;
    let drawn = 0;
    element.addController({ hostUpdated: () => (drawn += 1) });
    await import('../../src/elements/agenda-map/clock.js');
    await settle();
    pass(60_000);
    await element.updateComplete;
    expect([titles(element), drawn]).to.deep.equal([['A', 'B'], 0]);
    pass(3_600_000);
    await until(() => titles(element).length === 1);
    expect(titles(element)).to.deep.equal(['B']);
  });
});

describe('ij-agenda-map: several in one page', () => {
  it('keep what is asked apart, and are told apart', async () => {
    answers = { '/a': agendaOf([event('A')], { title: 'Agenda de la ville' }), '/b': agendaOf([event('B')]) };
    const first = await show({ src: '/a', 'with-url-state': '' });
    const second = await show({ src: '/b', 'with-url-state': '', heading: 'Autre agenda', view: 'map' });
    first.ask({ text: 'un' });
    second.ask({ text: 'deux' });
    expect(kept()).to.deep.equal({ 'agenda.text': 'un', 'agenda2.text': 'deux' });
    expect([first, second].map((one) => all(one, '[role="search"]')[0]?.ariaLabel)).to.deep.equal(['Agenda de la ville', 'Autre agenda']);
    await until(() => all(second, 'section.map').length);
    expect(all(second, 'section.map')[0]?.ariaLabel).to.equal('Carte, Autre agenda');
  });
});
