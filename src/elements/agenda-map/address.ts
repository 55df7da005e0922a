import type { ReactiveController } from 'lit';
import type { IjAgendaMap } from './agenda-map.js';
import type { CalendarMode } from './calendar.model.js';
import { queryFromParameters } from './query-address.model.js';
import { AGENDA_VIEWS, dayOrNone, NO_QUERY, queryToParameters, viewsOf } from './query.model.js';

/** Where the history's state says whose sheet an entry was made for, beside what the site's own router keeps there. */
const STATE_KEY = 'ij-agenda-map';
/** How the calendar is turned, where it is not as it opens. */
export interface CalendarTurn {
  readonly mode?: CalendarMode | undefined;
  readonly day?: string | undefined;
}
const TURNED: readonly CalendarMode[] = ['week', 'agenda'];

type Parameters = Readonly<Record<string, string | undefined>>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

const unnamed: WeakRef<IjAgendaMap>[] = [];

/** Two without an id would write over each other: the second is `agenda2`. The number stays with the element. */
function nameOf(host: IjAgendaMap): string {
  const others = unnamed.map((one) => one.deref());
  const free = others.findIndex((one) => !one?.isConnected);
  const place = free < 0 ? others.length : free;
  if (!host.id) unnamed[place] = new WeakRef(host);
  return place ? `agenda${place + 1}` : 'agenda';
}

/**
 * What an element keeps in the address of its page: one parameter each, `agenda.period=week`, after the element's id when it has one. What is
 * as the page set it is left out. Choosing replaces the address; only an open sheet is an entry of the browser's history, so that Back, or
 * the gesture of a phone, puts it away. Where the browser refuses (some sandboxes), the element works without.
 */
export class AddressState implements ReactiveController {
  /** another object whenever the address was read */
  calendar: CalendarTurn = {};
  /** what the page's attribute said when the address was read: the address comes before it */
  nearOfPage: string | undefined;

  readonly #host: IjAgendaMap;
  readonly #name: string;
  /** on the way back to the entry from which the sheet was opened: it is written to once it is there */
  #isReturning = false;

  constructor(host: IjAgendaMap) {
    this.#host = host;
    this.#name = nameOf(host);
    this.#read();
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onPop);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onPop);
    this.#isReturning = false;
  }

  /** What the calendar wants to find again. Returns what is kept from then on. */
  keepCalendar(turn: CalendarTurn): CalendarTurn {
    if (turn.mode !== this.calendar.mode || turn.day !== this.calendar.day) {
      this.calendar = turn;
      this.write();
    }
    return this.calendar;
  }

  write(): void {
    if (!this.#host.withUrlState || this.#isReturning) return;
    const isOpen = this.#host.parts.openKey !== undefined;
    const wasOpen = this.#inAddress['open'] !== undefined;
    try {
      if (wasOpen && !isOpen && this.#isOurs) this.#goBack();
      else if (isOpen && !wasOpen && isObject(history.state ?? {})) history.pushState({ ...(history.state as object), [STATE_KEY]: this.#prefix }, '', this.#url);
      else history.replaceState(history.state, '', this.#url);
    } catch {
      // a sandbox, or more changes than the browser takes at once
    }
  }

  #goBack(): void {
    this.#isReturning = true;
    history.back();
  }

  readonly #onPop = (): void => {
    if (!this.#host.withUrlState) return;
    const isReturned = this.#isReturning;
    this.#isReturning = false;
    if (isReturned) this.write();
    else this.#read();
  };

  /** Is the present entry one that this element added? */
  get #isOurs(): boolean {
    const state: unknown = history.state;
    return isObject(state) && state[STATE_KEY] === this.#prefix;
  }

  get #prefix(): string {
    return `${this.#host.id || this.#name}.`;
  }

  get #inAddress(): Parameters {
    const prefix = this.#prefix;
    const own = [...new URL(location.href).searchParams].filter(([key]) => key.startsWith(prefix));
    return Object.fromEntries(own.map(([key, value]) => [key.slice(prefix.length), value]));
  }

  get #url(): URL {
    const url = new URL(location.href);
    const wanted = this.#wanted;
    for (const key of Object.keys(this.#inAddress)) url.searchParams.delete(this.#prefix + key);
    for (const [key, value] of Object.entries(wanted)) if (value !== undefined) url.searchParams.set(this.#prefix + key, value);
    return url;
  }

  get #wanted(): Parameters {
    const { query, defaults, chosenView, view, parts, near } = this.#host;
    const isAway = near && parts.near?.text === ''; // from the place that the page gave
    const isOfPage = parts.near?.asked === near;
    const radius = parts.near?.place ? query.radiusKm : defaults.radiusKm; // around nowhere it says nothing
    return {
      ...queryToParameters({ ...query, radiusKm: radius ?? 0 }, defaults),
      view: chosenView === viewsOf(view)[0] ? undefined : chosenView,
      near: isAway ? '' : isOfPage ? undefined : this.#place || undefined,
      ...this.calendar,
      open: parts.openKey,
    };
  }

  /** A commune with its code: several have one name. */
  get #place(): string {
    const { label = '', code } = this.#host.parts.near?.place ?? {};
    return code ? `${label} ${code}` : label;
  }

  #read(): void {
    const host = this.#host;
    const own = this.#inAddress;
    host.query = queryFromParameters((key) => own[key] ?? null, { ...NO_QUERY, ...host.defaults });
    host.chosenView = AGENDA_VIEWS.find((view) => view === own['view']);
    const { mode, day = '' } = own;
    this.calendar = { mode: TURNED.find((one) => one === mode), day: dayOrNone(day) || undefined };
    const near = own['near'] ?? host.near ?? '';
    this.nearOfPage = host.near;
    if (near !== this.#place) host.parts.withNear((state) => state.set(near));
    host.parts.openKey = own['open'] || undefined;
  }
}
