import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { AgendaItem } from '../../contract/agenda-set.js';
import type { AgendaWhole } from './agenda-map.template.js';
import type { IjAgendaMap } from './agenda-map.js';
import type { NearState } from './near-state.js';
import type { IndexedSet } from './select-items.model.js';

/** A view whose code comes when it is looked at. */
export interface AgendaPart {
  readonly render: (shown: AgendaWhole) => TemplateResult;
  /** what was rendered is in the page */
  readonly settled?: () => void;
  /** the element leaves the page, or shows something else */
  readonly leave?: () => void;
}

export type CreatePart = (host: IjAgendaMap) => AgendaPart;

const PARTS = {
  map: () => import('./map.part.js').then(({ createMapPart }) => createMapPart),
  calendar: () => import('./calendar.part.js').then(({ createCalendarPart }) => createCalendarPart),
  more: () => import('./more-filters.part.js').then(({ createMorePart }) => createMorePart),
  nothing: () => import('./more-filters.part.js').then(({ createNothingPart }) => createNothingPart),
  detail: () => import('./detail.part.js').then(({ createDetailPart }) => createDetailPart),
  guide: () => import('./detail-guide.part.js').then(({ createGuidePart }) => createGuidePart),
} satisfies Record<string, () => Promise<CreatePart>>;
export type PartName = keyof typeof PARTS;

/** The element's lazy code: each part is asked for once; one that failed, again when the element is put back in the page. */
export class AgendaParts {
  /** grows when code came that changes what is selected */
  version = 0;
  /** is it open at a time? Undefined until a directory with hours needed it */
  opening: ((item: AgendaItem, nowMs: number) => boolean | undefined) | undefined;

  /** the code that searches, on its way or there */
  searching: Promise<unknown> | undefined;
  /** where distances are measured from, once somebody asked */
  near: NearState | undefined;

  readonly #host: IjAgendaMap & ReactiveControllerHost;
  readonly #made = new Map<PartName, AgendaPart | 'coming' | 'failed'>();
  #isOpeningAsked = false;
  #openKey: string | undefined;

  constructor(host: IjAgendaMap) {
    this.#host = host;
    host.addController({ hostDisconnected: () => this.#leave() });
  }

  /** the entry whose sheet is open */
  get openKey(): string | undefined {
    return this.#openKey;
  }

  set openKey(key: string | undefined) {
    this.#openKey = key;
    this.#host.requestUpdate();
  }

  render(name: PartName, shown: AgendaWhole): TemplateResult {
    const made = this.#made.get(name);
    if (typeof made === 'object') return made.render(shown);
    // an element that has left may be drawn once more
    if (!made && this.#host.isConnected) void this.#bring(name);
    return html`<p class="muted coming" role="status">${made === 'failed' ? shown.strings.failedPart : shown.strings.loadingPart}</p>`;
  }

  /** A part that is not looked at yet: nothing is said while it comes. */
  renderQuietly(name: PartName, shown: AgendaWhole): TemplateResult {
    const rendered = this.render(name, shown);
    return typeof this.#made.get(name) === 'object' ? rendered : html``;
  }

  async #bring(name: PartName): Promise<void> {
    this.#made.set(name, 'coming');
    try {
      const create = await PARTS[name]();
      // an element that has left would not be told again: its part is made when it is back
      if (this.#made.get(name) === 'coming') this.#made.set(name, create(this.#host));
    } catch {
      this.#made.set(name, 'failed');
    }
    this.#host.requestUpdate();
  }

  settle(): void {
    for (const [, made] of this.#made) if (typeof made === 'object') made.settled?.();
  }

  /** Asks something of where the person is: the code for it comes then. */
  withNear(use: (near: NearState) => unknown): void {
    this.#with(import('./near-state.js'), ({ NearState: State }) => {
      this.near ??= new State(this.#host, () => this.#host.ask(this.near?.place ? {} : { radiusKm: 0 }));
      use(this.near);
    });
  }

  /** Words are searched once somebody is about to type, or an address came with some. */
  needSearch(indexed: IndexedSet | undefined): void {
    if (indexed && !indexed.search) this.#with((this.searching = import('./warm-search.js')), ({ startSearch }) => indexed.search ?? startSearch(indexed));
  }

  /** Hours are read when there are some; until then nothing is said of them. */
  needOpening(items: readonly AgendaItem[]): void {
    if (this.#isOpeningAsked || !items.some(({ actor }) => actor?.hours)) return;
    this.#isOpeningAsked = true;
    this.#with(import('./opening.js'), ({ openingTest }) => void (this.opening = openingTest()));
  }

  /** Code that changes what is selected. When it does not come, the next occasion asks again. */
  #with<T>(coming: Promise<T>, use: (module: T) => unknown): void {
    const take = (module: T): void => {
      use(module);
      this.version += 1;
      this.#host.requestUpdate();
    };
    coming.then(take, () => undefined);
  }

  #leave(): void {
    for (const [name, made] of this.#made) {
      if (typeof made === 'object') made.leave?.();
      this.#made.delete(name);
    }
  }
}
