import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { SEXES, type Sex } from '../../contract/dream-jobs.js';
import { hasDreamRows, parseDreamCounts, type DreamTable } from '../../contract/dream-counts-source.js';
import { dreamCells } from '../../contract/dream-tables.js';
import type { Parsed } from '../../contract/parse.js';
import { common, stringsFor } from '../../i18n/catalogue.js';
import { SizeController } from '../../state/size-controller.js';
import { filterStyles } from '../../ui/filters.styles.js';
import { settleControls } from '../../ui/filters.template.js';
import { IjDataElement } from '../ij-data-element.js';
import { IjDreamJobsFilterChangeEvent, IjDreamJobsSelectEvent, type DreamFilterDetail } from './dream-jobs.events.js';
import { dreamJobsStrings, type DreamJobsStrings } from './dream-jobs.strings.js';
import { chartStyles } from './chart.styles.js';
import { figureTemplate, type FigureHandlers } from './dream-jobs.template.js';
import { DreamParts, lazyView } from './dream-parts.js';
import { findingOf } from './dream-words.js';
import type { FileTask, PngFrame } from './files.part.js';
import type { DreamChoice } from './filters.template.js';
import { DREAM_VIEWS, type DreamLook, type DreamView } from './layout-parts.model.js';
import { offeredViews } from './offered-views.model.js';
import { PaperController } from './on-paper.js';
import { focusedJob, focusJob, jobAt, listKey } from './roving.js';
import { selectDreams, type DreamSelection } from './select-dreams.model.js';
import { ShownDreams } from './shown-dreams.js';

const DEFAULT_TOP = 12;
/** between the margins of an A4 page */
const PAPER_PX = 640;

/**
 * A chart of the jobs that people dream of: one T-shirt per person, or bars, women, men and others side by side, with filters, a table of the
 * same numbers, and downloads. Reads `ij/dream-counts@1` (counted and masked by the endpoint) or `ij/dream-answers@1` (counted here).
 *
 * @summary The jobs people dream of, as T-shirts, bars, two groups face to face, by stage of life or over time.
 * @tag ij-dream-jobs
 * @slot - shown until the first data: a table, a picture, a link
 * @slot heading - the title
 * @slot empty - in place of the words for "no answer yet"
 * @slot notice - between the title and the chart
 * @fires {IjLoadEvent} ij-load - the data is there, or there again; does not bubble
 * @fires {IjErrorEvent} ij-error - the data could not be read; does not bubble
 * @fires {IjDreamJobsSelectEvent} ij-dream-jobs-select - a person chose a job; `detail`: job, code, n, sex, stage, territory
 * @fires {IjDreamJobsFilterChangeEvent} ij-dream-jobs-filter-change - a person changed a filter; `detail`: sex, stage, territory (null: all)
 * @csspart base - everything
 * @csspart heading - the title
 * @csspart status - the panel of a failure or of no data
 * @csspart filters - the row of filters
 * @csspart legend - the samples of the groups
 * @csspart jobs - the list of jobs
 * @csspart job - one job, a button
 * @csspart finding - the sentence that says what the picture shows
 * @csspart table - the box of the table
 * @csspart table-button - opens the table
 * @csspart export - the menu of downloads
 * @csspart project - opens the chart full screen, with `with-projection`
 * @csspart pause - stops and takes up the updates, while there is `refresh`
 * @cssproperty --ij-color-group-a - colour of women
 * @cssproperty --ij-color-group-b - colour of men
 * @cssproperty --ij-color-group-other - colour of others
 */
export class IjDreamJobs extends IjDataElement<DreamTable, DreamJobsStrings> {
  static override styles: CSSResultGroup = [IjDataElement.styles, filterStyles, chartStyles];

  readonly #size = new SizeController(this);
  readonly #parts = new DreamParts(this);
  /** on paper the table follows the picture, open or not */
  readonly #paper = new PaperController(this, { isThere: () => !!this.value && !this.withoutTable, getReady: () => this.#parts.use('table') });

  /** Shows one group only: `f` women, `m` men, `x` others. */
  @property() sex?: Sex | undefined;
  /** Shows one stage of life only, by its id in the document. */
  @property() stage?: string | undefined;
  /** Shows one territory only, by its id in the document. */
  @property() territory?: string | undefined;
  /** How many jobs are shown before "Show more". */
  @property({ type: Number }) top = DEFAULT_TOP;
  /** The views offered, the first one shown: `units`, `bars`, `compare`, `stages`, `trend`; those that the document has numbers for. */
  @property() view = DREAM_VIEWS.join(' ');
  /** What a person is drawn as: `shirt`, `person`, `star`, `balloon`, `heart`. */
  @property() pictogram?: string;
  /** Offers to look for one's own dream, and to be shown others. */
  @property({ type: Boolean, attribute: 'with-search' }) withSearch = false;
  /** Leaves the table out. */
  @property({ type: Boolean, attribute: 'without-table' }) withoutTable = false;
  /** Offers the chart full screen, in large letters, for a class that answers. */
  @property({ type: Boolean, attribute: 'with-projection' }) withProjection = false;
  /** Address of the form, shown full screen with its QR code. */
  @property({ attribute: 'form-url' }) formUrl?: string | undefined;

  @state() private chosenView: DreamView | undefined;
  @state() private extra = 0;
  @state() private active: string | undefined;
  @state() private selected: string | undefined;
  @state() private isTakenBack = false;
  @state() private isTableOpen = false;

  protected override readonly catalogue = dreamJobsStrings;

  #table: DreamTable | undefined;
  readonly #shown = new ShownDreams();
  #changed: ReadonlySet<string> = new Set();
  #isOddUpdate = false;
  /** has the person just changed a filter, so that what it shows is to be said? */
  #isFilterNew = false;
  #parse = parseDreamCounts;
  /** what was asked, when it was no job: of an empty document too */
  #question: string | undefined;

  /** Rows of persons, which few endpoints give: the code that counts them comes with them. Words that are not of jobs are there before their document. */
  protected override async prepare(document: unknown): Promise<unknown> {
    const late = this.#parts.load('late').catch(() => undefined); // beside the document, so that all of it is drawn at once
    if ((document as DreamTable['counts'] | null)?.question) await late;
    if (!hasDreamRows(document) || this.#parse !== parseDreamCounts) return document;
    this.#parse = (await import('../../contract/dream-source.js')).parseDreamTable;
    console.warn('ij-dream-jobs: rows of persons were counted in this page; to keep rare answers secret, serve ij/dream-counts@1');
    return document;
  }

  protected override parse(document: unknown): Parsed<DreamTable> {
    const parsed = this.#parse(document, this.threshold);
    if (parsed.ok) this.#question = parsed.value.counts.question;
    return parsed;
  }

  /** Of jobs, or of the answers to another question. */
  override get strings(): DreamJobsStrings {
    return this.#parts.get('late')?.speaks(super.strings, this.#question, this.locale.lang) ?? super.strings;
  }

  protected override isEmpty({ counts }: DreamTable): boolean {
    return counts.masked === 0 && ![counts, ...(counts.tables ?? [])].some((table) => table.counts.length);
  }

  protected override get defaultHeading(): string | undefined {
    return this.value?.counts.title;
  }

  protected override get emptyText(): string {
    return this.strings.empty(this.threshold);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('view')) this.chosenView = undefined;
    if (changed.has('top')) this.extra = 0;
  }

  /** After the loader, which may have parsed the document again just before: another threshold is drawn at once. True: other numbers than before. */
  #follow(): boolean {
    const { value } = this;
    const [table, selection] = [this.#table, this.#selection];
    this.#compute(value);
    const isNew = value && table && selection && table !== value;
    const isOther = !!isNew || this.#isFilterNew;
    if (isNew) this.#onNewTable(table, selection);
    this.#table = value;
    if (this.#isFilterNew && this.#selection) this.#sayFinding(this.#selection);
    this.#isFilterNew = false;
    return isOther;
  }

  #sayFinding(selection: DreamSelection): void {
    const shown = { ...this.#wording, selection };
    const about = this.value && lazyView(this.#parts, this.#view)?.about({ ...shown, counts: this.value.counts });
    const late = this.#parts.get('late');
    const words = about?.finding ?? findingOf(selection, shown.strings) ?? late?.nothing(shown) ?? '';
    this.announcer.sayNow(late?.afterChoice(words, this.locale.lang, this.isTakenBack) ?? words);
  }

  /** Rows are drawn over where they stand: when the focused job moves up the ranking, the focus goes with it. */
  protected override update(changed: PropertyValues): void {
    const isOther = this.#follow();
    const focused = focusedJob(this.renderRoot);
    const move = isOther && this.#shown.layout && this.#parts.use('motion')?.(this.#selection?.jobs ?? [], this.#shown.layout.perShirt);
    super.update(changed);
    settleControls(this.renderRoot);
    if (move) move();
    if (focused !== undefined && focusedJob(this.renderRoot) !== this.active) focusJob(this.renderRoot, this.active);
  }

  #compute(value: DreamTable | undefined): void {
    const shows = { value, asked: this.#asked, top: this.#top, look: this.#look, widthPx: this.#paper.isPrinting ? Math.min(PAPER_PX, this.#size.widthPx) : this.#size.widthPx, lang: this.locale.lang };
    if (!this.#shown.take(shows)) return;
    this.#changed = new Set();
    const jobs = this.#selection?.jobs ?? [];
    if (!jobs.some(({ job }) => job === this.active)) this.active = jobs[0]?.job;
    if (!this.#selection?.all.some(({ job }) => job === this.selected)) this.selected = undefined;
  }

  get #selection(): DreamSelection | undefined {
    return this.#shown.selection;
  }

  #onNewTable(before: DreamTable, selection: DreamSelection): void {
    if (!this.#selection || !this.value) return;
    const news = this.#parts.get('late')?.news({ counts: before.counts, selection }, { counts: this.value.counts, selection: this.#selection }, this.locale.lang);
    if (!news) return;
    this.#changed = news.changed;
    this.#isOddUpdate = !this.#isOddUpdate;
    if (news.words) this.announcer.say(news.words);
  }

  get #views(): readonly DreamView[] {
    return offeredViews(this.view, { ...this.#selection, tables: this.value?.counts.tables });
  }

  get #view(): DreamView {
    return this.#views.find((view) => view === this.chosenView) ?? this.#views[0] ?? 'units';
  }

  get #look(): DreamLook | undefined {
    return this.#parts.look(this.#view, this.pictogram);
  }

  get #top(): number {
    return (Number.isFinite(this.top) && this.top >= 1 ? Math.floor(this.top) : DEFAULT_TOP) + this.extra;
  }

  /** The picture as the text of an SVG file, with its title, legend and source; empty while there is no data. */
  async exportSVG(): Promise<string> {
    return ((await this.#withFiles('svg')) as string | undefined) ?? '';
  }

  /** The table as the text of a CSV file, all jobs of the filter; empty while there is no data. */
  async exportCSV(): Promise<string> {
    return ((await this.#withFiles('csv')) as string | undefined) ?? '';
  }

  /** What is on the screen now, given to the code that makes files once that has come. */
  async #withFiles(task: FileTask, detail?: unknown): Promise<unknown> {
    const [view, selection, counts] = [this.#view, this.#selection, this.value?.counts];
    if (!selection || !counts) return undefined;
    return (await this.#parts.load('files'))[task]({ ...this.#wording, selection, view, look: this.#look, heading: this.heading, counts, part: lazyView(this.#parts, view) }, detail as never);
  }

  /** The picture as a PNG, laid out for a frame of CSS px; undefined while there is no data. Rejects with what failed. */
  exportPNG(frame?: PngFrame): Promise<Blob | undefined> {
    return this.#withFiles('png', frame) as Promise<Blob | undefined>;
  }

  get #wording() {
    return { strings: this.strings, lang: this.locale.lang, minCount: this.value?.counts.minCount ?? this.threshold };
  }

  /** The filters as events tell them. */
  get #filter(): DreamFilterDetail {
    return { sex: this.sex ?? null, stage: this.stage ?? null, territory: this.territory ?? null };
  }

  get #asked(): DreamChoice {
    return { sex: SEXES.find((one) => one === this.sex), stage: this.stage || undefined, territory: this.territory || undefined };
  }

  /** What is chosen last counts: filters that the document doesn't tell together with it are taken back, and that is said. */
  #onFilter(choice: DreamChoice): void {
    const isTold = !this.value || dreamCells(this.value.counts, { ...this.#asked, ...choice });
    Object.assign(this, !isTold && { sex: undefined, stage: undefined, territory: undefined }, choice);
    this.isTakenBack = !isTold;
    this.extra = 0;
    this.dispatchEvent(new IjDreamJobsFilterChangeEvent(this.#filter));
    this.#isFilterNew = true;
    this.requestUpdate();
  }

  #onSelect(name: string | undefined): void {
    const chosen = this.#selection?.all.find(({ job }) => job === name);
    if (!chosen) return;
    const { job, code, n } = chosen;
    this.selected = this.selected === job ? undefined : job;
    this.active = job;
    if (this.selected) this.dispatchEvent(new IjDreamJobsSelectEvent({ job, code, n, ...this.#filter }));
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.selected !== undefined) {
      event.stopPropagation(); // the page's own dialog must not close as well
      this.selected = undefined;
      return;
    }
    const key = listKey(event, this.#selection?.jobs ?? [], this.active);
    if (!key) return;
    event.preventDefault(); // the page must not scroll
    if (key.isChoice) this.#onSelect(key.job);
    else focusJob(this.renderRoot, key.job);
  }

  /** The button may go with the last jobs: the focus goes to the first of the new ones. */
  async #showMore(): Promise<void> {
    const first = this.#selection?.all[this.#top]?.job;
    this.extra += DEFAULT_TOP;
    await this.updateComplete;
    focusJob(this.renderRoot, first);
    const words = this.value && this.#selection && this.#parts.get('late')?.showing({ ...this.value, selection: this.#selection }, this.locale.lang);
    if (words) this.announcer.sayNow(words);
  }

  async #reveal(name: string): Promise<void> {
    this.extra += Math.max(0, (this.#selection?.all.findIndex(({ job }) => job === name) ?? 0) + 1 - this.#top);
    if (this.selected !== name) this.#onSelect(name);
    await this.updateComplete;
    focusJob(this.renderRoot, name);
  }

  /** The same object each time: Lit sees that no listener has changed. */
  readonly #handlers: FigureHandlers = {
    onFilter: (choice) => this.#onFilter(choice),
    onView: (view) => void (this.chosenView = view),
    onFocus: ({ target }) => void (this.active = jobAt(target)),
    onPress: ({ target }) => this.#onSelect(jobAt(target)),
    onKey: (event) => this.#onKey(event),
    onChoose: (job) => this.#onSelect(job),
    onMore: () => void this.#showMore(),
    onReveal: (job) => void this.#reveal(job),
    onTable: () => void (this.isTableOpen = !this.isTableOpen),
    onFile: (task, detail) => void this.#withFiles(task, detail).catch((error: unknown) => this.report(error as Error)),
  };

  protected override renderBody(): TemplateResult {
    const wall = { ...this.#wording, counts: this.value?.counts, selection: this.#selection, view: this.#view, empty: this.emptyText };
    return html`${this.withProjection ? (this.#parts.use('classroom')?.(wall) ?? this.#parts.missing('classroom', stringsFor(common, this.locale.lang))) : nothing}${super.renderBody()}`;
  }

  protected override renderValue({ counts }: DreamTable): TemplateResult {
    const selection = this.#selection ?? selectDreams(counts, { top: this.#top });
    return figureTemplate({
      ...this.#wording,
      ...this.#handlers,
      counts, selection, layout: this.#shown.layout, view: this.#view, look: this.#look, views: this.#views,
      common: stringsFor(common, this.locale.lang),
      withTable: !this.withoutTable, withSearch: this.withSearch,
      active: this.active, selected: this.selected,
      isTakenBack: this.isTakenBack, isTableOpen: this.isTableOpen,
      isTableHere: this.isTableOpen || this.#paper.isPrinting,
      parts: this.#parts,
      changed: this.#changed, isOddUpdate: this.#isOddUpdate,
    });
  }
}
