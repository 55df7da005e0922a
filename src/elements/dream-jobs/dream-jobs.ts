import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { isFinest, parseFinest, SEXES, type DreamTable, type Sex } from '../../contract/dream-finest.js';
import type { Parsed } from '../../contract/parse.js';
import { common, stringsFor } from '../../i18n/catalogue.js';
import { SizeController } from '../../state/size-controller.js';
import { filterStyles } from '../../ui/filters.styles.js';
import { settleControls } from '../../ui/filters.template.js';
import { IjDataElement } from '../ij-data-element.js';
import { dreamJobsStrings, type DreamJobsStrings } from './dream-jobs.strings.js';
import { chartStyles } from './chart.styles.js';
import { figureTemplate, type FigureHandlers } from './dream-jobs.template.js';
import { DreamParts } from './dream-parts.js';
import type { FileTask, PngFrame } from './files.part.js';
import type { DreamChoice } from './filters.template.js';
import { DREAM_VIEWS, type DreamLook, type DreamView } from './layout-parts.model.js';
import { offeredViews } from './offered-views.model.js';
import { selectFinest } from './select-dreams.model.js';
import { MORE_JOBS, ShownDreams } from './shown-dreams.js';

/** Until its code is there, nothing happens. */
const NO_HANDS = {} as FigureHandlers;

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
  /** @internal */
  readonly parts = new DreamParts(this);
  /** @internal what is on the screen, and what the person has asked for */
  readonly shown = new ShownDreams();

  /** Shows one group only: `f` women, `m` men, `x` others. */
  @property() sex?: Sex | undefined;
  /** Shows one stage of life only, by its id in the document. */
  @property() stage?: string | undefined;
  /** Shows one territory only, by its id in the document. */
  @property() territory?: string | undefined;
  /** How many jobs are shown before "Show more". */
  @property({ type: Number, useDefault: true }) top = MORE_JOBS;
  /** The views offered, the first one shown: `units`, `bars`, `compare`, `stages`, `trend`; those that the document has numbers for. */
  @property({ useDefault: true }) view = DREAM_VIEWS.join(' ');
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

  protected override readonly catalogue = dreamJobsStrings;

  #parse = parseFinest;
  /** what was asked, when it was no job: of an empty document too */
  #question: string | undefined;

  /**
   * What the first picture needs is there before it: drawn in two steps, it would cost twice as much and move what is below. Declared tables, rows of
   * persons, words that are not of jobs and those for no answers need more code; lists to choose from too, which the picture can do without.
   */
  protected override async prepare(document: unknown): Promise<unknown> {
    const late = this.parts.load('late');
    const settled = late.catch(() => undefined);
    await this.parts.awaitLook(this.currentView, this.pictogram);
    const { question, counts, stages } = (document ?? {}) as Partial<DreamTable['counts']>;
    if (stages?.length) await settled;
    this.#parse = isFinest(document) && !question && counts?.length ? parseFinest : await (await late).parserOf(document);
    return document;
  }

  protected override parse(document: unknown): Parsed<DreamTable> {
    const parsed = this.#parse(document, this.threshold);
    if (parsed.ok) this.#question = parsed.value.counts.question;
    return parsed;
  }

  /** Of jobs, or of the answers to another question. */
  override get strings(): DreamJobsStrings {
    return this.parts.get('late')?.speaks(super.strings, this.#question, this.locale.lang) ?? super.strings;
  }

  protected override isEmpty({ counts }: DreamTable): boolean {
    return counts.masked === 0 && ![counts, ...(counts.tables ?? [])].some((table) => table.counts.length);
  }

  protected override get defaultHeading(): string | undefined {
    return this.value?.counts.title;
  }

  protected override get emptyText(): string | undefined {
    return this.parts.get('late')?.empty({ ...this.wording, counts: { question: this.#question } });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('view')) this.shown.chosenView = undefined;
    if (changed.has('top')) this.shown.extra = 0;
  }

  /** After the loader, which may have parsed the document again just before: another threshold is drawn at once. */
  protected override update(changed: PropertyValues): void {
    const { shown, value } = this;
    const late = this.parts.get('late');
    const { table, selection } = shown;
    shown.take({ value, asked: this.asked, top: this.shownTop, look: this.look, widthPx: Math.min(this.#size.widthPx, late?.widestPx ?? Infinity), select: late?.select ?? selectFinest });
    const settle = late?.hands.follow(table && selection && { table, selection });
    super.update(changed);
    settleControls(this.renderRoot);
    settle?.();
  }

  get #views(): readonly DreamView[] {
    return offeredViews(this.view, { ...this.shown.selection, tables: this.value?.counts.tables });
  }

  /** @internal the view that is shown */
  get currentView(): DreamView {
    return this.#views.find((view) => view === this.shown.chosenView) ?? this.#views[0] ?? 'units';
  }

  /** @internal how its jobs are drawn; undefined until the code for it is there */
  get look(): DreamLook | undefined {
    return this.parts.look(this.currentView, this.pictogram);
  }

  /** @internal how many jobs are shown at most */
  get shownTop(): number {
    return (Number.isFinite(this.top) && this.top >= 1 ? Math.floor(this.top) : MORE_JOBS) + this.shown.extra;
  }

  /** @internal the filters that are no nonsense */
  get asked(): DreamChoice {
    return { sex: SEXES.find((one) => one === this.sex), stage: this.stage || undefined, territory: this.territory || undefined };
  }

  /** @internal */
  get wording() {
    return { strings: this.strings, lang: this.locale.lang, minCount: this.value?.counts.minCount ?? this.threshold };
  }

  /** The picture as the text of an SVG file, with its title, legend and source; empty while there is no data. */
  async exportSVG(): Promise<string> {
    return ((await this.#file('svg')) as string | undefined) ?? '';
  }

  /** The table as the text of a CSV file, all jobs of the filter; empty while there is no data. */
  async exportCSV(): Promise<string> {
    return ((await this.#file('csv')) as string | undefined) ?? '';
  }

  /** The picture as a PNG, laid out for a frame of CSS px; undefined while there is no data. Rejects with what failed. */
  exportPNG(frame?: PngFrame): Promise<Blob | undefined> {
    return this.#file('png', frame) as Promise<Blob | undefined>;
  }

  async #file(task: FileTask, detail?: unknown): Promise<unknown> {
    return this.value && (await this.parts.load('late')).hands.file(task, detail);
  }

  protected override renderBody(): TemplateResult {
    const body = super.renderBody();
    return this.withProjection ? html`${this.parts.use('late')?.projection(this.#question)}${body}` : body;
  }

  protected override renderValue({ counts }: DreamTable): TemplateResult {
    const { shown, parts } = this;
    return figureTemplate({
      ...this.wording,
      ...shown,
      ...(parts.get('late')?.hands.handlers ?? NO_HANDS),
      selection: shown.selection ?? selectFinest(counts, { top: this.shownTop }),
      counts, parts,
      view: this.currentView, look: this.look, views: this.#views,
      common: stringsFor(common, this.locale.lang),
      withTable: !this.withoutTable, withSearch: this.withSearch,
    });
  }
}
