import { expect } from 'chai';
import { agendaDocument, directoryDocument } from '../../src/elements/agenda-map/example-agenda.js';
import type { IjAgendaMap } from '../../src/elements/agenda-map/agenda-map.js';
import { settle } from '../helpers/fake-network.js';
import { hostileAgenda } from '../helpers/hostile-agenda.js';
import type { HostPage } from '../helpers/host-page.js';
import { until } from '../helpers/paged-form.js';

// The built element and its parts, as they are downloaded, in a page that has the promised policy: what a person does with each view, whether
// the policy had anything to refuse, and which addresses were asked.

type HostWindow = HostPage['window'] & typeof globalThis;
const OWN_CODE = '/dist/cdn/';

let frame: HTMLIFrameElement;
let page: HostWindow;
let agenda: IjAgendaMap;

const DAY_MS = 86_400_000;
const today = (): string => new Date().toISOString().slice(0, 10);
/** whose first event is still to come, whatever the hour: it can be kept in a calendar */
const tomorrow = (): string => new Date(Date.now() + DAY_MS).toISOString().slice(0, 10);
const answering = (json: object): string => `/endpoint/agenda?body=${encodeURIComponent(JSON.stringify(json))}`;
const root = () => agenda.shadowRoot as ShadowRoot;
const find = <E extends HTMLElement>(selector: string): E | null => root().querySelector<E>(selector);
const all = (selector: string): HTMLElement[] => [...root().querySelectorAll<HTMLElement>(selector)];
const words = ({ textContent }: Element) => (textContent ?? '').replace(/\s+/g, ' ').trim();
/** paths of what the page asked for, of any kind, allowed or not; the frame's own page is not among them */
const asked = (): string[] => page.performance.getEntriesByType('resource').map(({ name }) => (new URL(name).origin === location.origin ? new URL(name).pathname : name));
const askedButCode = (): string[] => asked().filter((path) => !path.startsWith(OWN_CODE) && path !== '/test/embed/violations.js');

beforeEach(async () => {
  frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '800';
  frame.src = '/test/embed/agenda.html';
  await new Promise((resolve) => {
    frame.onload = resolve;
    document.body.append(frame);
  });
  page = frame.contentWindow as HostWindow;
  await page.customElements.whenDefined('ij-agenda-map');
});
afterEach(() => {
  expect(page.seen.violations).to.deep.equal([]);
  expect(page.seen.errors).to.deep.equal([]);
  expect(Reflect.get(page, 'ran')).to.equal(undefined);
  frame.remove();
});

async function open(attributes: Record<string, string>, data?: object): Promise<void> {
  agenda = page.document.createElement('ij-agenda-map') as IjAgendaMap;
  if (data) agenda.data = data;
  for (const [name, value] of Object.entries(attributes)) agenda.setAttribute(name, value);
  page.document.body.append(agenda);
  await until(() => agenda.dataset['status'] === 'ready');
}

async function look(view: string, isThere: string): Promise<void> {
  await until(() => find(`input[name="view"][value="${view}"]`));
  find(`input[name="view"][value="${view}"]`)?.click();
  await until(() => find(isThere));
}

async function choose(name: string, value: string, type = 'change'): Promise<void> {
  const control = find<HTMLInputElement>(`[name="${name}"]`) as HTMLInputElement;
  control.focus();
  control.value = value;
  control.dispatchEvent(new page.CustomEvent(type, { bubbles: true, composed: true }));
  await settle();
  await agenda.updateComplete;
}

async function openFirst(): Promise<void> {
  find('.card-button')?.click();
  await until(() => find('dialog[open] .facts'));
}

async function close(): Promise<void> {
  find<HTMLDialogElement>('dialog')?.close();
  await until(() => !find('dialog'));
}

describe('the built agenda under the promised policy with Trusted Types: nothing refused, nothing thrown', () => {
  it('is under that policy: what it forbids is refused, and seen', async () => {
    agenda = page.document.createElement('ij-agenda-map') as IjAgendaMap;
    page.document.createElement('div').setAttribute('style', 'color: red');
    await until(() => page.seen.violations.length);
    (page.seen.violations as string[]).splice(0);
  });

  it('list, map, calendar, sheet, file, filters', async () => {
    await open({ view: 'list map calendar', 'with-url-state': '' }, agendaDocument(tomorrow()));
    await openFirst();
    const summary = all('dialog summary').find((one) => words(one).startsWith('Ajouter'));
    summary?.click();
    await until(() => all('dialog .sheet-menu a').length > 2);
    all('dialog button').find((one) => words(one).includes('.ics'))?.click();
    await until(() => words(find('dialog [role="status"]') as Element) === 'Fichier enregistré.');
    await close();
    await look('map', '.marks > button');
    for (const label of ['Agrandir', 'Réduire']) all('.map-zoom button').find((one) => one.ariaLabel?.startsWith(label))?.click();
    await look('calendar', '.cal-grid');
    for (const mode of ['week', 'agenda', 'month']) {
      find(`input[name="calendar-mode"][value="${mode}"]`)?.click();
      await agenda.updateComplete;
    }
    await look('list', '.card');
    all('.filters > button')[0]?.click();
    await until(() => find('.more input[type="checkbox"]'));
    find('[name="free"]')?.click();
    await choose('text', 'forum', 'input');
    await choose('text', 'zzqqxx', 'input');
    await until(() => find('[part="nothing"]'));
    await choose('text', '', 'input');
    await choose('when', 'days');
    await choose('from', today());
    await choose('when', 'week');
    page.history.replaceState(null, '', page.location.pathname);
  });

  it('near a commune, by the module of its region', async () => {
    await open({ near: '16100', region: '75', 'radius-km': '50' }, directoryDocument());
    await until(() => find('.distance'));
    await choose('near', 'Poitiers');
    await until(() => all('.group-title').some((title) => words(title) === 'À Poitiers'));
  });

  it('in English, in several sources, with a rule and a foreign shape', async () => {
    const source = (src: string): HTMLElement => {
      const one = page.document.createElement('ij-source');
      one.setAttribute('src', src);
      return one;
    };
    agenda = page.document.createElement('ij-agenda-map') as IjAgendaMap;
    agenda.setAttribute('lang', 'en');
    const ours = { events: [{ id: 'a', title: 'Weekly', timings: [{ start: `${tomorrow()}T23:58` }], recurrence: 'FREQ=WEEKLY;COUNT=3' }] };
    const calendar = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:1', 'SUMMARY:Foreign', `DTSTART:${tomorrow().replaceAll('-', '')}T235900`, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');
    agenda.append(source(answering(ours)), source(`/endpoint/ics?type=text/calendar&body=${encodeURIComponent(calendar)}`));
    page.document.body.append(agenda);
    await until(() => all('.card-button').length === 2);
    expect(all('.card-button').map(words).sort()).to.deep.equal(['Foreign', 'Weekly']);
    expect(find('input[type="search"]')?.closest('label')?.textContent).to.contain('Search');
  });

  it('whatever a partner writes, in every view and sheet', async () => {
    await open({ view: 'list map calendar', limit: '200', 'with-past': '' }, hostileAgenda());
    await look('map', '.marks > button');
    await look('calendar', '.cal-grid');
    await look('list', '.card');
    const keys = new Set(all('.card-button').map(({ dataset }) => dataset['key'] ?? ''));
    for (const key of keys) {
      agenda.openItem(key);
      await until(() => find('dialog[open] .facts'));
      await close();
    }
  });
});

describe('the built agenda asks nobody but `src` until a person wants more', () => {
  const ELSEWHERE = agendaDocument(today());
  const withPictures = (): object => {
    const { events } = ELSEWHERE as { events: object[] };
    return { ...ELSEWHERE, events: events.map((event) => ({ ...event, image: { url: 'https://images.example/a.png', alt: '' } })) };
  };
  const stored = () => [page.document.cookie, ...page.seen.stored, ...page.seen.opened];

  it('at first: the document, once, and its own code', async () => {
    await open({ src: answering({ events: [{ id: '1', title: 'Un', date: today(), image: { url: 'https://images.example/a.png' } }] }), tiles: 'ign', 'feed-url': 'https://x.example/a.ics' });
    await until(() => find('.card'));
    await settle();
    expect(askedButCode()).to.deep.equal(['/endpoint/agenda']);
    expect(asked().filter((path) => /map\.part|calendar\.part|detail\.part|region-|near/.test(path)), 'parts that nobody looks at').to.deep.equal([]);
    expect(stored()).to.deep.equal(['']);
  });

  it('later: for the map, the calendar, a commune, filters, more of its own code and nothing else', async () => {
    await open({ view: 'list map calendar', tiles: 'ign' }, withPictures());
    await look('map', '.marks > button');
    all('.map-zoom button')[0]?.click();
    await look('calendar', '.cal-grid');
    await look('list', '.card');
    await choose('near', 'Cognac');
    await until(() => find('.distance'));
    await choose('text', 'forum', 'input');
    await settle();
    expect(askedButCode()).to.deep.equal([]);
    expect(stored()).to.deep.equal(['']);
  });

  it('a picture when its sheet is opened, which the policy of this page refuses', async () => {
    await open({}, withPictures());
    expect(page.seen.violations).to.deep.equal([]);
    await openFirst();
    await until(() => page.seen.violations.length);
    await until(() => find('dialog img')?.hidden);
    for (const one of (page.seen.violations as string[]).splice(0)) expect(one).to.match(/^img-src https:\/\/images\.example/);
  });

  it('tiles once they are asked for', async () => {
    await open({ view: 'map', tiles: 'ign' }, ELSEWHERE);
    await until(() => find('.map-tiles button'));
    expect(page.seen.violations).to.deep.equal([]);
    find('.map-tiles button')?.click();
    await until(() => page.seen.violations.length);
    for (const one of (page.seen.violations as string[]).splice(0)) expect(one).to.match(/^img-src https:\/\/[^/]*(geopf|ign)\.fr\//);
    find('.map-tiles button')?.click();
    await until(() => !find('.tiles img'));
    (page.seen.violations as string[]).splice(0); // those still on their way
  });
});
