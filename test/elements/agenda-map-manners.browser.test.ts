import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { configure } from '../../src/client/settings.js';
import { PARTS } from '../../src/elements/agenda-map/agenda-parts.js';
import { agendaOf, all, clear, element, event, focused, one, root, show, textOf, until } from '../helpers/agenda-part-page.js';
import { axeFaults } from '../helpers/axe.js';
import { settle } from '../helpers/fake-network.js';
import { untilStatus } from '../helpers/show-example.js';

const timings = [{ start: '2027-01-21T10:00' }];
const EVENTS = agendaOf(event('forum', 'Forum des métiers', { timings, categories: ['emploi'] }), event('cv', 'Atelier CV', { timings, categories: ['cv'] }));

const dialog = (): HTMLDialogElement | null => root().querySelector<HTMLDialogElement>('dialog');
const card = (key: string): HTMLElement => one(`.card-button[data-key="${key}"]`);
const open = async (key: string): Promise<void> => {
  card(key).focus();
  card(key).click();
  await until(() => dialog()?.matches(':modal') && focused()?.classList.contains('sheet-title'));
};
/** What elements keep in the address. */
const kept = (): Record<string, string> => Object.fromEntries([...new URL(location.href).searchParams].filter(([key]) => /^(agenda|autre)\./.test(key)));
const addressed = (parameters: Record<string, string>): URL => {
  const url = new URL(location.href);
  for (const key of Object.keys(kept())) url.searchParams.delete(key);
  for (const key of Object.keys(parameters)) url.searchParams.set(key, parameters[key] ?? '');
  return url;
};
const heard = (): Promise<unknown> => new Promise((resolve) => addEventListener('popstate', () => void settle().then(resolve), { once: true }));
async function travel(by: number): Promise<void> {
  const arrived = heard();
  history.go(by);
  await arrived;
  await element.updateComplete;
}
async function closeWithEscape(): Promise<void> {
  await sendKeys({ press: 'Escape' });
  await until(() => !dialog());
}

describe('ij-agenda-map: the address of the page', () => {
  afterEach(() => {
    clear();
    history.replaceState(null, '', addressed({}));
  });

  const WITH = { 'with-url-state': '' };
  const showCalendar = async (): Promise<void> => {
    await show(EVENTS, { ...WITH, view: 'calendar' });
    await until(() => root().querySelector('.cal-label'));
  };
  const press = async (text: string): Promise<void> => {
    (await until(() => all('.cal-bar button, .cal-bar label').find((one) => textOf(one) === text))).click();
    await element.updateComplete;
  };
  const label = (): string => textOf(one('.cal-label'));

  it('keeps how the calendar is turned, and says nothing of it when it is as it opens', async () => {
    await showCalendar();
    expect(kept()).to.deep.equal({});
    await press('Semaine');
    await press('Suivant');
    expect(kept()).to.deep.equal({ 'agenda.mode': 'week', 'agenda.day': '2027-01-27' });
    const shown = label();
    clear();
    await showCalendar();
    expect(label()).to.equal(shown);
    expect(one<HTMLInputElement>('.cal-bar input[value="week"]').checked).to.equal(true);
    await press('Aujourd’hui');
    await press('Mois');
    expect(kept()).to.deep.equal({});
  });

  it('turns the calendar with the history, to no day that does not exist', async () => {
    history.replaceState(null, '', addressed({ 'agenda.mode': 'constructor', 'agenda.day': '9999-12-31' }));
    await showCalendar();
    expect(label()).to.equal('janvier 2027');
    history.pushState(null, '', addressed({ 'agenda.day': '2027-05-03' }));
    dispatchEvent(new PopStateEvent('popstate'));
    await until(() => label() === 'mai 2027');
    await travel(-1);
    expect(label()).to.equal('janvier 2027');
    element.ask({ from: '9999-12-31' });
    await element.updateComplete;
    expect(label()).to.equal('janvier 2027');
  });

  it('moves to the days that are asked for, and forgets those it was turned to', async () => {
    await showCalendar();
    await press('Suivant');
    expect(kept()).to.deep.equal({ 'agenda.day': '2027-02-20' });
    element.ask({ period: 'week' });
    await element.updateComplete;
    expect([label(), kept()]).to.deep.equal(['janvier 2027', { 'agenda.period': 'week' }]);
  });

  it('says what was let go of what the page had chosen', async () => {
    await show(EVENTS, { ...WITH, category: 'cv' });
    expect(kept()).to.deep.equal({});
    element.ask({ category: '' });
    expect(kept()).to.deep.equal({ 'agenda.category': '' });
    clear();
    await show(EVENTS, { ...WITH, category: 'cv' });
    expect(all('.card-button')).to.have.length(2);
  });
});

describe('ij-agenda-map: Back', () => {
  afterEach(() => {
    clear();
    history.replaceState(null, '', addressed({}));
  });

  const WITH = { 'with-url-state': '' };

  it('puts the sheet away, and forward brings it again', async () => {
    history.replaceState({ router: 7 }, '');
    await show(EVENTS, WITH);
    element.ask({ category: 'emploi' });
    await element.updateComplete;
    await open('forum');
    expect(kept()).to.deep.equal({ 'agenda.category': 'emploi', 'agenda.open': 'forum' });
    expect((history.state as { router: number }).router).to.equal(7);
    await travel(-1);
    expect([dialog(), focused(), kept()]).to.deep.equal([null, card('forum'), { 'agenda.category': 'emploi' }]);
    await travel(1);
    await until(() => dialog()?.matches(':modal'));
  });

  it('is what the sheet’s own ways out do: no entry is left behind', async () => {
    history.replaceState({ router: 7 }, '');
    await show(EVENTS, WITH);
    await open('forum');
    const { length } = history;
    const arrived = heard();
    await closeWithEscape();
    element.ask({ category: 'emploi' }); // before the browser is back
    await arrived;
    expect([history.state, history.length]).to.deep.equal([{ router: 7 }, length]);
    expect(kept(), 'said once it is there').to.deep.equal({ 'agenda.category': 'emploi' });
    await open('forum');
    expect(history.length, 'in the place of the first').to.equal(length);
    all<HTMLElement>('.sheet-head button')[0]?.click();
    await heard();
    expect([dialog(), kept()]).to.deep.equal([null, { 'agenda.category': 'emploi' }]);
  });

  it('is left alone when the page was opened with the sheet: there is nothing of ours to go back to', async () => {
    history.replaceState({ router: 7 }, '', addressed({ 'agenda.open': 'cv' }));
    await show(EVENTS, WITH);
    await until(() => dialog()?.matches(':modal'));
    const { back, length } = history;
    history.back = () => expect.fail('went back');
    await closeWithEscape();
    history.back = back;
    expect([history.length, history.state, kept()]).to.deep.equal([length, { router: 7 }, {}]);
  });

  it('is each element’s own', async () => {
    await show(EVENTS, { ...WITH, id: 'autre' });
    const other = element.parentElement as HTMLElement;
    element.ask({ category: 'cv' });
    await show(EVENTS, WITH);
    await open('forum');
    await travel(-1);
    expect([dialog(), kept()]).to.deep.equal([null, { 'autre.category': 'cv' }]);
    expect(other.querySelector('ij-agenda-map')?.shadowRoot?.querySelectorAll('.card-button')).to.have.length(1);
    other.remove();
  });

  it('keeps to itself where the site has a state that is no object, and where the browser refuses', async () => {
    history.replaceState('mine', '');
    await show(EVENTS, WITH);
    const { length } = history;
    await open('forum');
    expect([history.length, history.state, kept()]).to.deep.equal([length, 'mine', { 'agenda.open': 'forum' }]);
    history.replaceState = () => {
      throw new DOMException('too many', 'SecurityError');
    };
    await closeWithEscape();
    Reflect.deleteProperty(history, 'replaceState');
  });

  it('touches nothing when the page did not ask for it', async () => {
    const { href } = location;
    const { length } = history;
    await show(EVENTS);
    element.ask({ category: 'emploi' });
    await element.updateComplete;
    await open('forum');
    await closeWithEscape();
    expect([location.href, history.length, history.state]).to.deep.equal([href, length, null]);
  });
});

describe('ij-agenda-map: a part that does not come', () => {
  const { calendar } = PARTS;
  let asked = 0;
  afterEach(() => {
    clear();
    PARTS.calendar = calendar;
  });

  it('can be asked for again, as often as it fails, and says what helps', async () => {
    PARTS.calendar = () => ((asked += 1), asked < 3 ? Promise.reject(new TypeError('no network')) : calendar());
    await show(EVENTS, { view: 'calendar' });
    const text = (): string => textOf(root().querySelector('.coming [role="status"]') ?? undefined);
    const retry = await until(() => root().querySelector<HTMLElement>('.coming button'));
    const failed = 'Chargement impossible. Recharger la page.';
    expect([textOf(retry), text()]).to.deep.equal(['Réessayer', failed]);
    expect(await axeFaults(element)).to.deep.equal([]);
    retry.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => asked === 2 && text() === failed);
    expect(focused(), 'the button is still there').to.equal(retry);
    await sendKeys({ press: 'Enter' });
    await until(() => root().querySelector('.cal-label'));
    await until(() => focused()?.classList.contains('base'));
    expect(asked).to.equal(3);
  });
});

describe('ij-agenda-map: several sources, followed', () => {
  const { setTimeout: realTimeout, setInterval: realInterval } = globalThis;
  const MINUTE_MS = 60_000;
  let streams: Stream[];
  let minutes: (() => void)[];
  let reads: string[];
  let restore: () => void;

  class Stream extends EventTarget {
    readyState = 1;
    onmessage?: () => void;
    onerror?: () => void;
    readonly path: string;
    constructor(url: string) {
      super();
      this.path = new URL(url).pathname;
      streams.push(this);
    }
    close(): void {
      streams = streams.filter((one) => one !== this);
    }
    fail(): void {
      this.readyState = 2;
      this.close();
      this.onerror?.();
    }
  }

  beforeEach(() => {
    [streams, minutes, reads] = [[], [], []];
    const fetch = async (input: RequestInfo | URL): Promise<Response> => {
      const { pathname } = new URL(String(input));
      await settle();
      reads.push(pathname);
      return new Response(JSON.stringify(agendaOf(event(pathname, pathname, { timings: [{ start: '2999-01-21T10:00' }] }))));
    };
    restore = configure({ fetch, EventSource: Stream as unknown as typeof EventSource });
    const kept = (real: typeof setTimeout) => (act: () => void, ms?: number) => (ms === MINUTE_MS ? minutes.push(act) : real(act, ms));
    Object.assign(globalThis, { setTimeout: kept(realTimeout), setInterval: kept(realInterval as unknown as typeof setTimeout) });
  });
  afterEach(() => {
    document.querySelector('.followed')?.remove();
    Object.assign(globalThis, { setTimeout: realTimeout, setInterval: realInterval });
    restore();
  });

  async function follow(...paths: string[]): Promise<void> {
    const page = document.body.appendChild(document.createElement('div'));
    page.className = 'followed';
    const agenda = document.createElement('ij-agenda-map');
    agenda.setAttribute('refresh', 'live');
    for (const path of paths) agenda.appendChild(document.createElement('ij-source')).setAttribute('src', path);
    page.append(agenda);
    await untilStatus(agenda, 'ready');
    while (!streams.length && !minutes.length) await settle();
    reads.length = 0;
  }
  const listened = (): string[] => streams.map(({ path }) => path);

  it('listens to each once, and reads all again when one says that it changed', async () => {
    await follow('/a', '/b', '/a');
    expect(listened()).to.deep.equal(['/a', '/b']);
    streams[1]?.onmessage?.();
    while (reads.length < 3) await settle();
    expect(reads.sort()).to.deep.equal(['/a', '/a', '/b']);
    document.querySelector('.followed')?.remove();
    while (streams.length) await settle();
  });

  it('reads all once a minute for those that have no stream, and asks for theirs again', async () => {
    await follow('/a.ics', '/b.ics', '/c');
    for (const path of ['/a.ics', '/b.ics']) streams.find((one) => one.path === path)?.fail();
    expect([listened(), minutes.length]).to.deep.equal([['/c'], 1]);
    minutes[0]?.();
    while (reads.length < 3) await settle();
    expect([reads.sort(), listened()]).to.deep.equal([['/a.ics', '/b.ics', '/c'], ['/c', '/a.ics', '/b.ics']]);
  });

  it('leaves connections for the page: of many sources, none is listened to', async () => {
    await follow('/a', '/b', '/c', '/d');
    expect([listened(), minutes.length]).to.deep.equal([[], 1]);
  });
});
