import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { AgendaItem } from '../../contract/agenda-set.js';
import { common, stringsFor } from '../../i18n/catalogue.js';
import type { AddressState } from './address.js';
import type { AgendaWhole } from './agenda-map.template.js';
import type { IjAgendaMap } from './agenda-map.js';
import type { NearState } from './near-state.js';
import type { Entry, IndexedSet } from './select-items.model.js';

/** A view whose code comes when it is looked at. */
export interface AgendaPart {
  readonly render: (shown: AgendaWhole) => TemplateResult;
  /** what was rendered is in the page */
  readonly settled?: () => void;
  /** the element leaves the page, or shows something else */
  readonly leave?: () => void;
}

export type CreatePart = (host: IjAgendaMap) => AgendaPart;

/** Where the parts are. */
export const PARTS = {
  map: () => import('./map.part.js').then(({ createMapPart }) => createMapPart),
  calendar: () => import('./calendar.part.js').then(({ createCalendarPart }) => createCalendarPart),
  more: () => import('./more-filters.part.js').then(({ createMorePart }) => createMorePart),
  kinds: () => import('./more-filters.part.js').then(({ createKindsPart }) => createKindsPart),
  notes: () => import('./source-notes.part.js').then(({ createSourceNotesPart }) => createSourceNotesPart),
  propose: () => import('./propose.part.js').then(({ createProposePart }) => createProposePart),
  nothing: () => import('./more-filters.part.js').then(({ createNothingPart }) => createNothingPart),
  detail: () => import('./detail.part.js').then(({ createDetailPart }) => createDetailPart),
  tools: () => import('./tools.part.js').then(({ createToolsPart }) => createToolsPart),
} satisfies Record<string, () => Promise<CreatePart>>;
export type PartName = keyof typeof PARTS;

/** On its way, once or once more; or it did not come. */
type PartState = 'coming' | 'again' | 'failed';

/** The element's lazy code: each part is asked for once; one that failed, again when the person asks or the element is put back in the page. */
export class AgendaParts {
  /** grows when code came that changes what is selected */
  version = 0;
  /** is it open at a time? Undefined until a directory with hours needed it */
  opening: ((item: AgendaItem, nowMs: number) => boolean | undefined) | undefined;

  /** the code that searches, on its way or there */
  searching: Promise<unknown> | undefined;
  /** where distances are measured from, once somebody asked */
  near: NearState | undefined;
  /** what the list is limited to beside the map, when the person wants that */
  listed: readonly Entry[] | undefined;
  /** what the page's address keeps, where the page wants that */
  address: AddressState | undefined;

  readonly #host: IjAgendaMap & ReactiveControllerHost;
  readonly #made = new Map<PartName, AgendaPart | PartState>();
  #isOpeningAsked = false;
  #addressing: Promise<unknown> | undefined;
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
    const { failedPart, loading, retry } = stringsFor(common, shown.lang);
    const text = made === 'failed' ? failedPart : loading;
    // the button stays while the part is asked for again, and the focus with it
    return html`<p class="muted coming ${name}">
      <span role="status">${text}</span>
      ${made && made !== 'coming' ? html`<button class="button small" type="button" @click=${() => void this.#retry(name)}>${retry}</button>` : nothing}
    </p>`;
  }

  /** A part that is not looked at yet: nothing is said while it comes. */
  renderQuietly(name: PartName, shown: AgendaWhole): TemplateResult {
    const rendered = this.render(name, shown);
    return typeof this.#made.get(name) === 'object' ? rendered : html``;
  }

  /** Resolves once the part is there, or could not come: what is to be seen with the first list. */
  async ready(name: PartName): Promise<void> {
    if (!this.#made.has(name)) await this.#bring(name);
  }

  /** The button goes when the part comes: the focus that was on it goes to the widget, unless the part takes it. */
  async #retry(name: PartName): Promise<void> {
    const { shadowRoot } = this.#host;
    const hadFocus = shadowRoot?.activeElement;
    await this.#bring(name, 'again');
    await this.#host.updateComplete;
    if (hadFocus && !shadowRoot.activeElement) shadowRoot.querySelector<HTMLElement>('.base')?.focus();
  }

  async #bring(name: PartName, state: PartState = 'coming'): Promise<void> {
    this.#made.set(name, state);
    if (state === 'again') this.#host.requestUpdate();
    const create = await PARTS[name]().catch(() => undefined);
    // an element that has left would not be told again: its part is made when it is back
    if (this.#made.get(name) === state) this.#made.set(name, create?.(this.#host) ?? 'failed');
    this.#host.requestUpdate();
  }

  settle(): void {
    for (const [, made] of this.#made) if (typeof made === 'object') made.settled?.();
  }

  /** Asks something of where the person is: the code for it comes then. */
  withNear(use: (near: NearState) => unknown): void {
    this.#with(import('./near-state.js'), ({ NearState: State }) => {
      this.near ??= new State(this.#host);
      use(this.near);
    });
  }

  /** Resolves once the address has said what is asked; without the code for it, nothing is kept there. */
  needAddress(): Promise<unknown> | undefined {
    if (!this.#host.withUrlState) return undefined;
    const coming = (this.#addressing ??= import('./address.js').then(({ AddressState: State }) => (this.address = new State(this.#host))));
    return coming.catch(() => undefined);
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
