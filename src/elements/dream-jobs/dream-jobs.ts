import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { SEXES, type Sex } from '../../contract/dream-jobs.js';
import { parseDreamTable, type DreamTable } from '../../contract/dream-source.js';
import type { Parsed } from '../../contract/parse.js';
import { common, stringsFor } from '../../i18n/catalogue.js';
import { formatNumber } from '../../i18n/format.js';
import { SizeController } from '../../state/size-controller.js';
import { chevronStyles } from '../../ui/chevron.styles.js';
import { exportMenuStyles } from '../../ui/export-menu.styles.js';
import { filterStyles } from '../../ui/filters.styles.js';
import { settleControls } from '../../ui/filters.template.js';
import { IjDataElement } from '../ij-data-element.js';
import { IjDreamJobsFilterChangeEvent, IjDreamJobsSelectEvent, type DreamFilterDetail } from './dream-jobs.events.js';
import { layoutDreams, type DreamLayout } from './dream-jobs.model.js';
import { dreamJobsStrings, type DreamJobsStrings } from './dream-jobs.strings.js';
import { chartStyles } from './chart.styles.js';
import { figureTemplate, nothingText, type FigureHandlers } from './dream-jobs.template.js';
import { DreamParts, lazyView } from './dream-parts.js';
import { changedJobs, creditsOf, findingOf, freshAnswers } from './dream-words.js';
import type { FileTask, PngFrame } from './files.part.js';
import { DREAM_VIEWS, type DreamView } from './layout-parts.model.js';
import { offeredViews } from './offered-views.model.js';
import { nextIndex } from './roving.js';
import { selectDreams, type DreamSelection } from './select-dreams.model.js';

const DEFAULT_TOP = 12;
/** The picture first; nobody prints sooner. */
const TABLE_DELAY_MS = 2_000;
const PAPER = matchMedia('print');

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
 * @fires {IjDreamJobsSelectEvent} ij-dream-jobs-select - a person chose a job; `detail`: job, code, n, sex, stage
 * @fires {IjDreamJobsFilterChangeEvent} ij-dream-jobs-filter-change - a person changed a filter; `detail`: sex, stage (null: all)
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
 * @csspart pause - stops and takes up the updates, while there is `refresh`
 * @cssproperty --ij-color-group-a - colour of women
 * @cssproperty --ij-color-group-b - colour of men
 * @cssproperty --ij-color-group-other - colour of others
 */
export class IjDreamJobs extends IjDataElement<DreamTable, DreamJobsStrings> {
  static override styles: CSSResultGroup = [IjDataElement.styles, chevronStyles, exportMenuStyles, filterStyles, chartStyles];

  readonly #size = new SizeController(this);
  readonly #parts = new DreamParts(this);

  /** Shows one group only: `f` women, `m` men, `x` others. */
  @property() sex?: Sex | undefined;
  /** Shows one stage of life only, by its id in the document. */
  @property() stage?: string | undefined;
  /** How many jobs are shown before "Show more". */
  @property({ type: Number }) top = DEFAULT_TOP;
  /** The views offered, the first one shown: `units`, `bars`, `compare`, `stages`, `trend`; those that the document has numbers for. */
  @property() view = DREAM_VIEWS.join(' ');
  /** Leaves the table out. */
  @property({ type: Boolean, attribute: 'without-table' }) withoutTable = false;

  @state() private chosenView: DreamView | undefined;
  @state() private extra = 0;
  @state() private active: string | undefined;
  @state() private selected: string | undefined;
  @state() private isTableOpen = false;
  @state() private isPrinting = false;

  protected override readonly catalogue = dreamJobsStrings;

  #table: DreamTable | undefined;
  #inputs: readonly unknown[] = [];
  #selection: DreamSelection | undefined;
  #layout: DreamLayout | undefined;
  #changed: ReadonlySet<string> = new Set();
  #isOddUpdate = false;
  /** has the person just changed a filter, so that what it shows is to be said? */
  #isFilterNew = false;
  #hasWarned = false;
  #tableTimer: ReturnType<typeof setTimeout> | undefined;

  protected override parse(document: unknown): Parsed<DreamTable> {
    const parsed = parseDreamTable(document, this.threshold);
    if (parsed.ok && parsed.value.countedHere && !this.#hasWarned) {
      this.#hasWarned = true;
      console.warn('ij-dream-jobs: rows of persons were counted in this page; to keep rare answers secret, serve ij/dream-counts@1');
    }
    return parsed;
  }

  protected override isEmpty({ counts }: DreamTable): boolean {
    return counts.counts.length === 0 && counts.masked === 0;
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

  /** After the loader, which may have parsed the document again just before: another threshold is drawn at once. */
  #follow(): void {
    const { value } = this;
    const [table, selection] = [this.#table, this.#selection];
    this.#compute(value);
    if (value && table && selection && table !== value) this.#onNewTable(table, selection);
    this.#table = value;
    if (this.#isFilterNew && this.#selection) this.#sayFinding(this.#selection);
    this.#isFilterNew = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#onPrint);
    PAPER.addEventListener('change', this.#onPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#tableTimer);
    this.#tableTimer = undefined;
    removeEventListener('beforeprint', this.#onPrint);
    PAPER.removeEventListener('change', this.#onPrint);
  }

  /** On paper the table follows the picture, open or not. */
  readonly #onPrint = (): void => void (this.isPrinting = true);

  #sayFinding(selection: DreamSelection): void {
    const shown = { ...this.#wording, selection };
    const about = this.value && lazyView(this.#parts, this.#view)?.about({ ...shown, counts: this.value.counts });
    this.announcer.sayNow(about?.finding ?? findingOf(selection, this.strings) ?? nothingText(shown));
  }

  /** There in time, should the page be printed. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.value && !this.withoutTable) this.#tableTimer ??= setTimeout(() => void this.#parts.load('table').catch(() => undefined), TABLE_DELAY_MS);
  }

  /** Rows are drawn over where they stand: when the focused job moves up the ranking, the focus goes with it. */
  protected override update(changed: PropertyValues): void {
    this.#follow();
    const focused = this.#focusedJob;
    super.update(changed);
    settleControls(this.renderRoot);
    if (focused !== undefined && this.#focusedJob !== this.active) this.#focusJob(this.active);
  }

  get #focusedJob(): string | undefined {
    return (this.shadowRoot?.activeElement as HTMLElement | null)?.dataset['job'];
  }

  /** Selection and layout, when something they depend on has changed. */
  #compute(value: DreamTable | undefined): void {
    const sex = SEXES.find((one) => one === this.sex);
    const inputs = [value, sex, this.stage, this.#top, this.#view, this.#size.widthPx, this.locale.lang];
    if (inputs.every((input, i) => input === this.#inputs[i])) return;
    this.#inputs = inputs;
    this.#changed = new Set();
    this.#selection = value && selectDreams(value.counts, { sex, stage: this.stage || undefined, top: this.#top });
    const options = { view: this.#view, widthPx: this.#size.widthPx, format: (n: number) => formatNumber(this.locale.lang, n) };
    this.#layout = this.#selection && options.widthPx ? layoutDreams(this.#selection, options) : undefined;
    const jobs = this.#selection?.jobs ?? [];
    if (!jobs.some(({ job }) => job === this.active)) this.active = jobs[0]?.job;
    if (!this.#selection?.all.some(({ job }) => job === this.selected)) this.selected = undefined;
  }

  #onNewTable(before: DreamTable, selection: DreamSelection): void {
    if (!this.#selection || !this.value) return;
    this.#changed = changedJobs(selection, this.#selection);
    this.#isOddUpdate = !this.#isOddUpdate;
    const fresh = freshAnswers(before.counts, this.value.counts);
    if (fresh) this.announcer.say(this.strings.fresh(fresh, this.#selection.jobs[0]?.job));
  }

  get #views(): readonly DreamView[] {
    return offeredViews(this.view, { ...this.#selection, tables: this.value?.counts.tables });
  }

  get #view(): DreamView {
    return this.#views.find((view) => view === this.chosenView) ?? this.#views[0] ?? 'units';
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
    const { value } = this;
    const selection = this.#selection;
    if (!selection || !value) return undefined;
    const { counts } = value;
    return (await this.#parts.load('files'))[task]({ ...this.#wording, selection, view: this.#view, heading: this.heading, counts, part: lazyView(this.#parts, this.#view) }, detail as never);
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
    return { sex: this.sex ?? null, stage: this.stage ?? null };
  }

  #onFilter(filter: Partial<Pick<IjDreamJobs, 'sex' | 'stage'>>): void {
    Object.assign(this, filter);
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
    const jobs = this.#selection?.jobs ?? [];
    const at = jobs.findIndex(({ job }) => job === this.active);
    const isChoice = event.key === 'Enter' || event.key === ' ';
    const to = isChoice ? at : nextIndex(event, at, jobs.length - 1);
    const job = to === undefined ? undefined : jobs[to];
    if (!job) return;
    event.preventDefault(); // the page must not scroll
    if (isChoice) this.#onSelect(job.job);
    else this.#focusJob(job.job);
  }

  #focusJob(name: string | undefined): void {
    const options = this.renderRoot.querySelectorAll<HTMLElement>('.job');
    [...options].find((option) => option.dataset['job'] === name)?.focus();
  }

  /** The button may go with the last jobs: the focus goes to the first of the new ones. */
  async #showMore(): Promise<void> {
    const first = this.#selection?.all[this.#top]?.job;
    this.extra += DEFAULT_TOP;
    await this.updateComplete;
    this.#focusJob(first);
    const { jobs, rankedCount } = this.#selection ?? { jobs: [], rankedCount: 0 };
    this.announcer.sayNow(this.strings.showing(jobs.length, rankedCount));
  }

  /** The same object each time: Lit sees that no listener has changed. */
  readonly #handlers: FigureHandlers = {
    onSex: (sex) => this.#onFilter({ sex }),
    onStage: (stage) => this.#onFilter({ stage }),
    onView: (view) => void (this.chosenView = view),
    onFocus: ({ target }) => void (this.active = jobAt(target)),
    onPress: ({ target }) => this.#onSelect(jobAt(target)),
    onKey: (event) => this.#onKey(event),
    onChoose: (job) => this.#onSelect(job),
    onMore: () => void this.#showMore(),
    onTable: () => void (this.isTableOpen = !this.isTableOpen),
    onFile: (task, detail) => void this.#withFiles(task, detail).catch((error: unknown) => this.report(error as Error)),
  };

  protected override renderValue({ counts }: DreamTable): TemplateResult {
    const selection = this.#selection ?? selectDreams(counts, { top: this.#top });
    return figureTemplate({
      ...this.#wording,
      ...this.#handlers,
      counts,
      selection,
      layout: this.#layout,
      view: this.#view,
      views: this.#views,
      credits: creditsOf(counts, this.#wording),
      common: stringsFor(common, this.locale.lang),
      withTable: !this.withoutTable,
      active: this.active,
      selected: this.selected,
      isTableOpen: this.isTableOpen,
      isTableHere: this.isTableOpen || this.isPrinting,
      parts: this.#parts,
      changed: this.#changed,
      isOddUpdate: this.#isOddUpdate,
    });
  }
}

/** The job that a node in the list belongs to. */
const jobAt = (target: EventTarget | null): string | undefined => (target as Element | null)?.closest<HTMLElement>('.job')?.dataset['job'];
