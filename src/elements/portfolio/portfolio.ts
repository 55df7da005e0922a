import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Audience, Experience } from '../../contract/experience.js';
import { parseContract, type Parsed } from '../../contract/parse.js';
import { portfolio, type Portfolio } from '../../contract/portfolio.js';
import { common, loadStrings, stringsFor } from '../../i18n/catalogue.js';
import { chevronStyles } from '../../ui/chevron.styles.js';
import { exportMenuStyles } from '../../ui/export-menu.styles.js';
import { filterStyles } from '../../ui/filters.styles.js';
import { settleControls } from '../../ui/filters.template.js';
import { keep } from '../../ui/keep.js';
import { mosaicStyles } from '../../ui/mosaic.styles.js';
import { visibilityStrings } from '../../ui/visibility.strings.js';
import { IjDataElement } from '../ij-data-element.js';
import { LazyParts } from '../lazy-parts.js';
import { filtersTemplate, seenByTemplate } from './filters.template.js';
import { PORTFOLIO_PARTS } from './portfolio-parts.js';
import type { PortfolioWording } from './portfolio-words.js';
import { IjPortfolioChangeEvent, IjPortfolioEditEvent, IjPortfolioFilterChangeEvent, IjPortfolioSelectEvent } from './portfolio.events.js';
import { portfolioStrings, type PortfolioStrings } from './portfolio.strings.js';
import { portfolioStyles } from './portfolio.styles.js';
import { cardsTemplate, type CardOptions } from './portfolio.template.js';
import { audiencesOf, NO_FILTER, selectExperiences, viewerOf, type PortfolioFilter, type PortfolioView } from './select.model.js';
import { joinDevice, readable, type Read } from './read-document.js';
import { storyTemplate } from './story.template.js';
import { toolsTemplate } from './tools.template.js';

/** The element says itself that code did not come. */
const isTold = (): undefined => undefined;

/**
 * What a person has lived and can do: their experiences as cards, by competence, community, year and who may see them; one of them large, as a story; a
 * portrait. Both as sheets to print and pictures to share, each item ticked in or out before; files to keep and to bring in again. Reads `ij/portfolio@1`, an
 * array of experiences, or a CV after JSON Resume. Shows only what it is given: what somebody may not see must not be sent to them.
 *
 * @summary Experiences and competences of a person: list with filters, stories, portrait to print or share, files to keep.
 * @tag ij-portfolio
 * @slot - shown until the first data
 * @slot heading - the title
 * @slot empty - in place of the words for "no experience yet"
 * @slot notice - between the title and the list
 * @fires {IjLoadEvent} ij-load - the data is there, or there again; does not bubble
 * @fires {IjErrorEvent} ij-error - the data could not be read; does not bubble
 * @fires {IjPortfolioSelectEvent} ij-portfolio-select - a person opened an experience; `detail`: id, experience
 * @fires {IjPortfolioEditEvent} ij-portfolio-edit - a person wants to change an experience; `detail`: id, experience
 * @fires {IjPortfolioFilterChangeEvent} ij-portfolio-filter-change - a person changed a filter; `detail`: competences (ids), audience, year, visibility (null: all), search, viewer
 * @fires {IjPortfolioChangeEvent} ij-portfolio-change - a person brought a file in, took that back, or wrote their profile; `detail`: portfolio
 * @csspart base - everything
 * @csspart heading - the title
 * @csspart status - the panel of a failure or of no data
 * @csspart seen-by - the choice of through whose eyes one looks
 * @csspart filters - the filters
 * @csspart cards - the list
 * @csspart card - one experience of it
 * @csspart open - its title, a button
 * @csspart mosaic - the photos of an experience
 * @csspart chip - a competence of an experience
 * @csspart story - an experience, large
 * @csspart back - goes back to the list
 * @csspart edit - asks the page to change an experience
 * @csspart share - opens the portrait or the sheet of a story
 * @csspart export - the menu of files
 */
export class IjPortfolio extends IjDataElement<Portfolio, PortfolioStrings> {
  static override styles: CSSResultGroup = [IjDataElement.styles, chevronStyles, exportMenuStyles, filterStyles, mosaicStyles, portfolioStyles];

  /** Adds the experiences that the person keeps on this device; without `src` and `data` they are all there is. */
  @property({ type: Boolean, attribute: 'from-device' }) fromDevice = false;
  /** Each experience has a button to change it: the page answers `ij-portfolio-edit`. */
  @property({ type: Boolean }) editable = false;
  /** Who looks: `self`, the person; `referent`, `anybody`, or the id of a community. Others than the person have the list and the stories alone. */
  @property() viewer = 'self';
  /** Offers a search by words. */
  @property({ type: Boolean, attribute: 'with-search' }) withSearch = false;
  /** Keeps the filters in the page's address, so that they can be shared and gone back to. */
  @property({ type: Boolean, attribute: 'with-url-state' }) withUrlState = false;
  /** Communities by their names, besides those that the document names. */
  @property({ attribute: false }) audiences: readonly Audience[] = [];

  /** @internal */
  @state() filter: PortfolioFilter = NO_FILTER;
  /** @internal through whose eyes the person looks */
  @state() eyes = 'self';
  /** @internal id of the experience that is shown large */
  @state() openId: string | undefined;
  @state() private showsAll = false;
  /** what the person has changed in this page */
  @state() private changed: Portfolio | undefined;

  protected override readonly catalogue = portfolioStrings;

  /** @internal */
  readonly parts = new LazyParts(this, PORTFOLIO_PARTS);
  readonly #view = keep<PortfolioView>();
  #whole: Portfolio | undefined;
  #changes = 0;
  #isFilterNew = false;

  /** All that is shown, as `ij/portfolio@1`, with what the person has changed since it was read. */
  get portfolio(): Portfolio | undefined {
    return this.#whole;
  }

  protected override documentKey(): string | undefined {
    const key = super.documentKey();
    return this.fromDevice ? `${key ?? ''} from-device` : key;
  }

  protected override async fetchDocument(signal: AbortSignal, revalidate: boolean): Promise<Read> {
    const address = this.withUrlState && !this.#whole ? this.parts.load('address').catch(() => undefined) : undefined;
    const words = loadStrings(visibilityStrings, this.locale.lang);
    const main = this.data ?? (this.src ? await this.readDocument(this.endpoint(this.src), signal, revalidate) : { experiences: [] });
    const read = { document: await readable(main), join: this.fromDevice ? await joinDevice(this) : undefined };
    await Promise.all([address, words]);
    this.changed = undefined;
    return read;
  }

  protected override parse(read: unknown): Parsed<Portfolio> {
    const { document, join } = read as Read;
    const parsed = parseContract(portfolio, document);
    const value = parsed.ok ? (this.changed ?? join?.(parsed.value) ?? parsed.value) : undefined;
    this.#whole = value;
    return value ? { ok: true, value } : parsed;
  }

  protected override get parsedWith(): string {
    return String(this.#changes);
  }

  protected override isEmpty({ experiences, competences = [], path = [] }: Portfolio): boolean {
    return experiences.length + competences.length + path.length === 0;
  }

  protected override get emptyText(): string {
    return this.strings.empty;
  }

  protected override get defaultHeading(): string | undefined {
    return this.#whole?.profile?.name;
  }

  /** @internal the person put something else in its place; nothing of it is sent */
  change(value: Portfolio): void {
    this.changed = this.#whole = value;
    this.#changes += 1;
    this.dispatchEvent(new IjPortfolioChangeEvent(value));
  }

  get #isOwn(): boolean {
    return this.viewer === 'self';
  }

  /** @internal */
  get wording(): PortfolioWording {
    const { lang } = this.locale;
    const { experiences = [], audiences = [], levels = [] } = this.#whole ?? {};
    const base = this.src && this.data === undefined ? this.endpoint(this.src).href : undefined;
    return { strings: this.strings, visibility: stringsFor(visibilityStrings, lang), lang, base, levels, audiences: audiencesOf(experiences, [...audiences, ...this.audiences]) };
  }

  /** An address may name a community that is no more. */
  get #looksAs(): string {
    if (!this.#isOwn) return this.viewer;
    return ['referent', 'anybody', ...this.wording.audiences.map(({ id }) => id)].includes(this.eyes) ? this.eyes : 'self';
  }

  #select(value: Portfolio): PortfolioView {
    const { filter, audiences } = this;
    const viewer = this.#looksAs;
    return this.#view([value, filter, viewer, audiences], () => selectExperiences({ ...value, audiences: [...this.wording.audiences] }, filter, viewerOf(viewer)));
  }

  protected override update(changed: PropertyValues): void {
    if (this.#isFilterNew && this.value) this.announcer[this.filter.search ? 'say' : 'sayNow'](this.#foundText(this.#select(this.value)));
    this.#isFilterNew = false;
    super.update(changed);
    settleControls(this.renderRoot);
  }

  #foundText({ found, seen }: PortfolioView): string {
    const { strings } = this;
    if (!found.length) return strings.none;
    return found.length === seen.length ? strings.count(seen.length) : strings.found(found.length, seen.length);
  }

  readonly #onFilter = (change: Partial<PortfolioFilter>): void => {
    this.filter = { ...this.filter, ...change };
    this.openId = undefined;
    this.#tellFilter();
  };

  readonly #onViewer = (viewer: string): void => {
    this.eyes = viewer;
    this.#tellFilter();
  };

  #tellFilter(): void {
    const { competences, audience = null, year = null, visibility = null, search } = this.filter;
    this.#isFilterNew = true;
    this.parts.get('address')?.write();
    this.dispatchEvent(new IjPortfolioFilterChangeEvent({ competences, audience, year, visibility, search, viewer: this.#looksAs }));
  }

  /** From a story too: then the list comes back, and the focus goes to the filter that was set. */
  readonly #onCompetence = async (id: string): Promise<void> => {
    const { competences } = this.filter;
    const wasOpen = this.openId;
    this.#onFilter({ competences: competences.includes(id) ? competences.filter((one) => one !== id) : [...competences, id] });
    if (wasOpen === undefined) return;
    await this.updateComplete;
    this.#focus('.by-competence .chip[aria-pressed="true"]');
  };

  /** The button goes with the filters: the focus goes to the list's own place. */
  readonly #onReset = async (): Promise<void> => {
    this.#onFilter(NO_FILTER);
    await this.updateComplete;
    this.#focus('.filters :is(button, select, input)');
  };

  readonly #onOpen = async (experience: Experience): Promise<void> => {
    this.openId = experience.id;
    this.parts.get('address')?.write();
    this.dispatchEvent(new IjPortfolioSelectEvent({ id: experience.id, experience }));
    await this.updateComplete;
    this.#focus('.story-title');
  };

  readonly #onBack = async (): Promise<void> => {
    const id = this.openId;
    this.openId = undefined;
    this.parts.get('address')?.write();
    await this.updateComplete;
    this.#focus(`.open[data-id="${id}"]`);
  };

  #focus(selector: string): void {
    (this.renderRoot.querySelector<HTMLElement>(selector) ?? this.renderRoot.querySelector<HTMLElement>('.base'))?.focus();
  }

  readonly #onShare = (experience?: Experience): void => void this.parts.load('share').then((share) => share.open(experience?.id), isTold);

  readonly #handlers = {
    onShare: (): void => this.#onShare(),
    onCopy: (): void => void this.parts.load('files').then((files) => files.saveCopy(), isTold),
    onTable: (): void => void this.parts.load('files').then((files) => files.saveTable(), isTold),
    onImport: (): void => void this.parts.load('files').then((files) => files.openImport(), isTold),
    onToggle: (): void => void this.parts.load('files').catch(isTold),
  };

  #cardOptions(value: Portfolio): CardOptions {
    const isMine = this.#looksAs === 'self';
    return {
      ...this.wording,
      level: Math.min(6, (this.headingLevel || 2) + 1),
      chosen: this.filter.competences,
      isFiltered: value.experiences.length > 1,
      onOpen: (experience) => void this.#onOpen(experience),
      onCompetence: (id) => void this.#onCompetence(id),
      onEdit: this.editable && isMine ? (experience) => void this.dispatchEvent(new IjPortfolioEditEvent({ id: experience.id, experience })) : undefined,
    };
  }

  protected override renderBody(): TemplateResult {
    const { strings, value } = this;
    const words = stringsFor(common, this.locale.lang);
    return html`${super.renderBody()} ${this.#isOwn && this.#whole && !value ? toolsTemplate({ strings, ...this.#handlers, isEmpty: true }) : nothing} ${this.parts.missing('share', words)} ${this.parts.missing('files', words)}`;
  }

  protected override renderValue(value: Portfolio): TemplateResult {
    const view = this.#select(value);
    const options = this.#cardOptions(value);
    const open = view.seen.find(({ id }) => id === this.openId);
    if (open) return storyTemplate(open, { ...options, onBack: () => void this.#onBack(), onShare: this.#isOwn ? () => this.#onShare(open) : undefined });
    return this.#renderList(value, view, options);
  }

  #renderList(value: Portfolio, view: PortfolioView, options: CardOptions): TemplateResult {
    const { filter, strings, withSearch, showsAll } = this;
    const isFiltered = view.found.length < view.seen.length || filter.competences.length > 0;
    const headline = value.profile?.headline;
    return html`
      ${headline ? html`<p class="headline">${headline}</p>` : nothing}
      ${this.#isOwn
        ? html`<div class="bar top">
            ${seenByTemplate({ ...options, viewer: this.#looksAs, view, all: value.experiences.length, onViewer: this.#onViewer })} ${toolsTemplate({ strings, ...this.#handlers, isEmpty: false })}
          </div>`
        : nothing}
      ${view.seen.length > 1
        ? filtersTemplate({ ...options, view, filter, withSearch, showsAll, onFilter: this.#onFilter, onCompetence: options.onCompetence, onAll: () => void (this.showsAll = !showsAll) })
        : nothing}
      <div class="bar">
        <p>${view.seen.length || !value.experiences.length ? this.#foundText(view) : nothing}</p>
        ${isFiltered ? html`<button class="button small no-print" type="button" @click=${this.#onReset}>${strings.reset}</button>` : nothing}
      </div>
      ${cardsTemplate(view.found, options)}
    `;
  }
}
