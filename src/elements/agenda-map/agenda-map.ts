import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { settings } from '../../client/settings.js';
import { HOME_ZONE, type AgendaSet } from '../../contract/agenda-set.js';
import type { Parsed } from '../../contract/parse.js';
import { filterStyles } from '../../ui/filters.styles.js';
import { settleControls } from '../../ui/filters.template.js';
import { IjDataElement } from '../ij-data-element.js';
import { IjAgendaFilterChangeEvent, IjAgendaSelectEvent } from './agenda-map.events.js';
import { agendaStrings, type AgendaStrings } from './agenda-map.strings.js';
import { agendaStyles } from './agenda-map.styles.js';
import { agendaTemplate, type AgendaHandlers, type AgendaShown } from './agenda-map.template.js';
import { AgendaParts } from './agenda-parts.js';
import { focusCard, focusedCard } from './card-focus.js';
import { KeptSelection } from './kept-selection.js';
import { layoutList } from './list.model.js';
import { KeptList } from './list.template.js';
import { dayOf } from './periods.model.js';
import { dayOrNone, NO_QUERY, queryToParameters, viewsOf, type AgendaQuery, type AgendaView } from './query.model.js';
import { isAsking } from './select-items.model.js';
import { AgendaSources, sourcesHostOf, specOf, specsOf } from './sources.js';

const DEFAULT_LIMIT = 30;
const SETTLED_MS = 700;
/** The views, then the limit: of anything else the webmaster is told. */
const SAID_WELL = /^((list|map|calendar) +)+[1-9]/;

/**
 * Events and guidance actors as a list, a map and a calendar on one filtered set. Reads `ij/agenda@1`, `ij/places@1` and a dozen other shapes
 * that it recognises by itself, from one `src` or several `<ij-source>` children; the same event from two partners is shown once.
 *
 * @summary The shared agenda and the directory of guidance actors: list, map, calendar.
 * @tag ij-agenda-map
 * @slot - shown until the first data: a link to the agenda, a table; and the `<ij-source src format label mapping>` children
 * @slot heading - the title
 * @slot empty - in place of the words for "nothing announced"
 * @slot notice - between the title and the list
 * @fires {IjLoadEvent} ij-load - the data is there, or there again; does not bubble
 * @fires {IjErrorEvent} ij-error - the data could not be read; does not bubble
 * @fires {IjAgendaSelectEvent} ij-agenda-select - a person opened an event or a place; `detail`: id, title, url
 * @fires {IjAgendaFilterChangeEvent} ij-agenda-filter-change - a person changed a filter; `detail`: what is asked
 * @csspart base - everything
 * @csspart heading - the title
 * @csspart status - the panel of a failure or of no data
 * @csspart filters - the row of filters
 * @csspart list - the list
 * @csspart card - one event or place
 */
export class IjAgendaMap extends IjDataElement<AgendaSet, AgendaStrings> {
  static override styles: CSSResultGroup = [IjDataElement.styles, filterStyles, agendaStyles];

  /** The views offered, the first one shown: `list`, `map`, `calendar`, or several. */
  @property({ useDefault: true }) view = 'list';
  /** What the document at `src` is, when it can't be recognised: see the guide. */
  @property() format?: string;
  /** Names of its columns, when they are unknown: `title=nom, start=date_debut`. */
  @property() mapping?: string;
  /** First and last day shown at first, `2027-01-20`. */
  @property() from?: string;
  @property() to?: string;
  /** What is chosen at first. */
  @property() category?: string;
  @property() audience?: string;
  /** Where distances are measured from at first: `lat,lon`, a commune, a postcode. */
  @property() near?: string;
  @property({ type: Number, attribute: 'radius-km' }) radiusKm?: number;
  /** How many entries are shown before "Show more". */
  @property({ type: Number, useDefault: true }) limit = DEFAULT_LIMIT;
  /** Shows what is over, too. */
  @property({ type: Boolean, attribute: 'with-past' }) withPast = false;
  /** Keeps what is asked in the page's address, so that it can be shared and gone back to. */
  @property({ type: Boolean, attribute: 'with-url-state' }) withUrlState = false;
  /** Map tiles that a person may ask for: `ign`, `osm-fr`, or an address with {z}, {x} and {y}. Off until they do. */
  @property() tiles?: string;
  /** Address of counts by territory (`ij/territory-counts@1`), which the map shows in colours or discs. */
  @property({ attribute: 'territory-src' }) territorySrc?: string;
  /** Region whose communes are known without network, by its INSEE code: 75 is Nouvelle-Aquitaine. */
  @property({ useDefault: true }) region = '75';
  /** Address of the calendar file that people can subscribe to. */
  @property({ attribute: 'feed-url' }) feedUrl?: string;
  /** Address of the page where an event is proposed. */
  @property({ attribute: 'submit-url' }) submitUrl?: string;

  /** @internal */
  @state() query: AgendaQuery = NO_QUERY;
  /** @internal */
  @state() chosenView: AgendaView | undefined;
  @state() private extra = 0;
  @state() private isMoreOpen = false;
  @state() private isChoosingDays = false;

  protected override readonly catalogue = agendaStrings;
  /** @internal */
  readonly parts = new AgendaParts(this);

  readonly #list = new KeptList();
  readonly #kept = new KeptSelection();
  #saying: ReturnType<typeof setTimeout> | undefined;
  #sources: AgendaSources | undefined;
  #reading: AbortController | undefined;
  readonly #children = new MutationObserver(() => this.requestUpdate());

  override connectedCallback(): void {
    super.connectedCallback();
    this.#children.observe(this, { childList: true, subtree: true, attributes: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children.disconnect();
    queueMicrotask(() => this.isConnected || this.#reading?.abort()); // a move in the page is no leave
  }

  protected override documentKey(): string | undefined {
    const specs = this.data === undefined ? specsOf(this) : [super.documentKey()];
    // the words of a document of several languages, and the times of what comes back, are chosen as it is read
    return specs.length ? JSON.stringify([specs, this.locale.lang, this.withPast]) : undefined;
  }

  /** @internal the documents that `refresh` follows */
  get followed(): readonly string[] {
    return specsOf(this).map(({ src }) => src);
  }

  protected override async fetchDocument(signal: AbortSignal, revalidate: boolean): Promise<AgendaSources> {
    const reading = new AbortController();
    if (!revalidate) {
      this.#reading?.abort();
      this.#sources = undefined;
    }
    const sources = new AgendaSources(this.data === undefined ? specsOf(this) : [specOf(this, this.heading ?? null)], sourcesHostOf(this, revalidate));
    signal.addEventListener('abort', () => this.#sources === sources || reading.abort()); // pages that follow outlive the first
    await Promise.all([sources.readFirst(reading.signal), this.parts.needAddress()]);
    if (this.#sources) await (await import('./refresh.js')).readAsFar(sources, this.#sources, reading.signal);
    if (sources.set.isDirectory) await this.parts.ready('kinds');
    signal.throwIfAborted();
    this.#reading?.abort();
    this.#reading = reading;
    this.#sources = sources;
    void sources.readRest(reading.signal).catch(() => undefined);
    return sources;
  }

  protected override parse(document: unknown): Parsed<AgendaSet> {
    return { ok: true, value: (document as AgendaSources).set };
  }

  protected override get parsedWith(): string {
    return String(this.#sources?.version);
  }

  protected override isEmpty({ items }: AgendaSet): boolean {
    return items.length === 0;
  }

  protected override get defaultHeading(): string | undefined {
    return this.value?.title;
  }

  protected override get emptyText(): string {
    return this.strings.emptyAgenda;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('view')) this.chosenView = undefined;
    if (!SAID_WELL.test(`${this.view} ${this.limit}`)) void import('./repairs.js').then(({ tellAttributes }) => tellAttributes(this), () => undefined);
    if (!this.hasUpdated) void import('./clock.js').then(({ Clock }) => new Clock(this), () => undefined);
    if (changed.has('withUrlState')) void this.parts.needAddress();
    // what a person chose beside stays
    for (const [key, value] of Object.entries(this.defaults)) if (changed.has(key)) this.query = { ...this.query, [key]: value };
    if (changed.has('near')) this.parts.withNear((near) => near.follow());
  }

  protected override update(changed: PropertyValues): void {
    this.#kept.update(this); // after the loader, which may have read another page just before
    const focused = focusedCard(this.renderRoot);
    super.update(changed);
    settleControls(this.renderRoot);
    if (focused !== focusedCard(this.renderRoot)) focusCard(this.renderRoot, focused);
    this.parts.settle();
  }

  /** @internal what the attributes ask for */
  get defaults(): Partial<AgendaQuery> {
    const { from, to, category = '', audience = '', radiusKm = 0 } = this;
    return { from: dayOrNone(from), to: dayOrNone(to), category, audience, radiusKm };
  }

  get #view(): AgendaView {
    const views = viewsOf(this.view);
    return views.find((view) => view === this.chosenView) ?? views[0] ?? 'list';
  }

  get #limit(): number {
    return (this.limit >= 1 ? Math.floor(this.limit) : DEFAULT_LIMIT) + this.extra;
  }

  /** @internal the person asks for something else */
  ask(change: Partial<AgendaQuery>): void {
    this.query = { ...this.query, ...change };
    this.extra = 0;
    this.parts.address?.write();
    this.dispatchEvent(new IjAgendaFilterChangeEvent(queryToParameters(this.query)));
    clearTimeout(this.#saying);
    const say = () => this.updateComplete.then(() => this.announcer.sayNow(this.#countText));
    // until the person has stopped, and the code that searches is there, the number is an old one
    this.#saying = setTimeout(() => void Promise.resolve(this.parts.searching).then(say, say), SETTLED_MS);
  }

  get #countText(): string {
    return this.strings.count(this.#kept.selection?.entries.length ?? 0, this.value?.isDirectory ?? false);
  }

  #clear(): void {
    this.parts.near?.clear();
    this.isChoosingDays = false;
    this.ask(NO_QUERY);
    this.renderRoot.querySelector<HTMLElement>('[name="text"]')?.focus();
  }

  /** @internal shows the whole of one entry, or puts it away */
  openItem(key: string | undefined): void {
    this.parts.openKey = key;
    this.parts.address?.write();
    const item = key === undefined ? undefined : this.value?.items.find((one) => one.key === key);
    if (!item) return;
    const { id, url } = (item.event ?? item.actor)!;
    this.dispatchEvent(new IjAgendaSelectEvent({ id, title: item.title, url: url ?? null }));
  }

  async #showMore(): Promise<void> {
    const first = this.#kept.selection?.entries[this.#limit]?.item.key;
    this.extra += DEFAULT_LIMIT;
    await this.updateComplete;
    focusCard(this.renderRoot, first);
  }

  protected override renderValue(set: AgendaSet): TemplateResult {
    const { selection } = this.#kept;
    if (!selection) return html``;
    const { strings, query } = this;
    const { near, opening } = this.parts;
    const place = near?.place;
    const lang = this.locale.lang;
    const nowMs = settings.now();
    const today = dayOf(nowMs, HOME_ZONE);
    const isByDistance = Boolean(place && (set.isDirectory || query.radiusKm));
    const shown: AgendaShown = {
      set,
      selection,
      kept: this.#kept,
      query,
      strings,
      lang,
      today,
      nowMs,
      zone: HOME_ZONE,
      headingLevel: this.headingLevel,
      views: viewsOf(this.view),
      view: this.#view,
      title: this.heading ?? set.title,
      list: this.#list,
      layOut: (entries, limit) => layoutList(entries, { today, zone: HOME_ZONE, limit, city: place?.label, code: place?.code, isByDistance }),
      limit: this.#limit,
      sources: this.#sources?.states ?? [],
      near,
      place,
      isMoreOpen: this.isMoreOpen,
      isChoosingDays: this.isChoosingDays,
      isAsking: isAsking(query) || Boolean(place),
      isOpen: opening && (({ item }) => opening(item, nowMs)),
      countText: this.#countText,
      parts: this.parts,
      submitUrl: this.submitUrl,
      feedUrl: this.feedUrl,
    };
    return agendaTemplate(shown, this.#handlers);
  }

  /** The same object each time: Lit sees that no listener has changed. */
  readonly #handlers: AgendaHandlers = {
    onQuery: (change) => {
      this.isChoosingDays = 'period' in change && change.period === '' && !('from' in change);
      this.ask(change);
    },
    onSearch: () => this.parts.needSearch(this.#kept.indexed),
    onNearFocus: () => this.parts.withNear((near) => near.suggest()),
    onNear: (text) => this.parts.withNear((near) => near.choose(text)),
    onAroundMe: () => this.parts.withNear((near) => near.locate()),
    onView: (view) => ((this.chosenView = view), this.parts.address?.write()),
    onMoreFilters: () => void (this.isMoreOpen = !this.isMoreOpen),
    onClear: () => this.#clear(),
    onOpen: (key) => this.openItem(key),
    onShowMore: () => void this.#showMore(),
    onRetry: () => void this.reload(),
  };
}
