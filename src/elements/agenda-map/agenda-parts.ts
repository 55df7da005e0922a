import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { AgendaItem } from '../../contract/agenda-set.js';
import type { AgendaShown } from './agenda-map.template.js';
import type { IjAgendaMap } from './agenda-map.js';
import type { Near } from './query.model.js';

/** A view whose code comes when it is looked at. */
export interface AgendaPart {
  readonly render: (shown: AgendaShown) => TemplateResult;
  /** what was rendered is in the page */
  readonly settled?: () => void;
  /** the element leaves the page, or shows something else */
  readonly leave?: () => void;
}

export type CreatePart = (host: IjAgendaMap) => AgendaPart;

const PARTS = {
  map: () => import('./map.part.js').then(({ createMapPart }) => createMapPart),
  calendar: () => import('./calendar.part.js').then(({ createCalendarPart }) => createCalendarPart),
  detail: () => import('./detail.part.js').then(({ createDetailPart }) => createDetailPart),
  guide: () => import('./detail-guide.part.js').then(({ createGuidePart }) => createGuidePart),
} satisfies Record<string, () => Promise<CreatePart>>;
export type PartName = keyof typeof PARTS;

/** The element's lazy code: each part is asked for once, and again after a failure when the person looks again. */
export class AgendaParts {
  /** grows when code came that changes what is selected */
  version = 0;
  /** is it open at a time? Undefined until a directory with hours needed it */
  opening: ((item: AgendaItem, nowMs: number) => boolean | undefined) | undefined;

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

  render(name: PartName, shown: AgendaShown): TemplateResult {
    const made = this.#made.get(name);
    if (typeof made === 'object') return made.render(shown);
    if (!made) void this.#bring(name);
    return html`<p class="muted" role="status">${made === 'failed' ? shown.strings.failedPart : shown.strings.loadingPart}</p>`;
  }

  /** A part that is not looked at yet: nothing is said while it comes. */
  renderQuietly(name: PartName, shown: AgendaShown): TemplateResult {
    const rendered = this.render(name, shown);
    return typeof this.#made.get(name) === 'object' ? rendered : html``;
  }

  async #bring(name: PartName): Promise<void> {
    this.#made.set(name, 'coming');
    try {
      const create = await PARTS[name]();
      this.#made.set(name, create(this.#host));
    } catch {
      this.#made.set(name, 'failed');
    }
    this.#host.requestUpdate();
  }

  settle(): void {
    for (const [, made] of this.#made) if (typeof made === 'object') made.settled?.();
  }

  /** Hours are read when there are some; until then nothing is said of them. */
  needOpening(items: readonly AgendaItem[]): void {
    if (this.#isOpeningAsked || !items.some(({ actor }) => actor?.hours)) return;
    this.#isOpeningAsked = true;
    void import('./opening.js').then(({ openingTest }) => {
      this.opening = openingTest();
      this.version += 1;
      this.#host.requestUpdate();
    });
  }

  /** `46.58,0.34`, a postcode or a commune of the region. Undefined: not known. */
  async findPlace(text: string): Promise<Near | undefined> {
    const { findNear } = await import('./near.js');
    return findNear(text, this.#host.region);
  }

  #leave(): void {
    for (const [name, made] of this.#made) {
      if (typeof made === 'object') made.leave?.();
      this.#made.delete(name);
    }
  }
}
