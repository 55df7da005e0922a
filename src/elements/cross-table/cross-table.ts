import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { IjNetworkError, toIjError } from '../../client/errors.js';
import { formCounts } from '../../contract/form-counts.js';
import { parseContract, type Parsed } from '../../contract/parse.js';
import { common, stringsFor } from '../../i18n/catalogue.js';
import { SizeController } from '../../state/size-controller.js';
import type { Frame } from '../../ui/framed.js';
import { IjDataElement } from '../ij-data-element.js';
import { indexCounts, type Guard } from './counts-index.model.js';
import { CrossParts } from './cross-parts.js';
import { crossTableStrings, type CrossTableStrings } from './cross-table.strings.js';
import { crossTableStyles } from './cross-table.styles.js';
import { figureTemplate } from './cross-table.template.js';
import type { FileTask } from './files.part.js';
import { periodOf, sharesOf, viewsOf, type Against, type CrossQuery, type CrossView } from './query.model.js';
import { creditsOf, showDocument, type CrossDocument, type ShownDocument } from './show-document.js';
import type { Wording } from './shown-table.js';

/** What was read, before it is checked. */
interface Read {
  readonly main: unknown;
  readonly guard: Guard;
  readonly against: Against;
  readonly other?: unknown;
  readonly error?: Error;
}

const NARROW_PX = 480;
/** more columns than this don't stand beside their rows on a phone */
const NARROW_COLUMNS = 3;

/**
 * Persons by one or two dimensions of a form, as a table, as bars or in colours: totals, percentages that say of what, two groups, two years or two
 * desks compared, files. Reads `ij/form-counts@1`, counted and masked by the endpoint: what is masked there is never worked out here.
 *
 * @summary One or two questions of a form crossed: table, bars, colours, comparison; small numbers hidden.
 * @tag ij-cross-table
 * @slot - shown until the first data: a table, a picture, a link
 * @slot heading - the title
 * @slot empty - in place of the words for "no answer yet"
 * @slot notice - between the title and the table
 * @fires {IjLoadEvent} ij-load - the data is there, or there again; does not bubble
 * @fires {IjErrorEvent} ij-error - the data could not be read; does not bubble
 * @fires {IjCrossTableSelectEvent} ij-cross-table-select - a person chose a number; `detail`: row, column (codes), rows, columns (dimensions), n
 * @fires {IjCrossTableChangeEvent} ij-cross-table-change - a person asked for another table or view; `detail`: rows, columns, view, share, against
 * @csspart base - everything
 * @csspart heading - the title
 * @csspart status - the panel of a failure or of no data
 * @csspart finding - the sentence that says what the table shows
 * @csspart controls - the lists to choose from
 * @csspart table - the box of the table
 * @csspart cell - one number of the table
 * @csspart bars - the bars
 * @csspart export - the menu of downloads
 */
export class IjCrossTable extends IjDataElement<CrossDocument, CrossTableStrings> {
  static override styles: CSSResultGroup = [IjDataElement.styles, crossTableStyles];

  readonly #size = new SizeController(this);

  /** The dimension shown as rows at first, by its id. */
  @property() rows?: string;
  /** The dimension shown as columns at first; empty: none. */
  @property() columns?: string;
  /** The days counted at first, first and last: `2025-01-01/2025-12-31`. */
  @property() period?: string;
  /** The views offered, the first one shown: `table`, `bars`, `heat`. */
  @property({ useDefault: true }) view = 'table bars heat';
  /** What percentages are of at first: `none` (numbers), `row`, `column`, `all`. */
  @property() share?: string;
  /** Address of another document of the same dimensions, of another desk or year, which this one is compared with. */
  @property() compare?: string;
  /** That document itself, in place of its address. */
  @property({ attribute: false }) compareData?: unknown;
  /** Leaves out the choice of rows, columns and period. */
  @property({ type: Boolean }) fixed = false;
  /** Keeps what is asked in the page's address, so that it can be shared. */
  @property({ type: Boolean, attribute: 'with-url-state' }) withUrlState = false;

  /** @internal what the person asked for */
  @state() query: CrossQuery = {};

  protected override readonly catalogue = crossTableStrings;
  /** @internal */
  readonly parts = new CrossParts(this);

  /** @internal */
  shown: ShownDocument | undefined;
  #inputs: readonly unknown[] = [];
  #compareChanges = 0;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('compareData')) this.#compareChanges += 1;
    // the page shows something else: what the person had chosen was about another table
    const isOther = ['src', 'rows', 'columns', 'period', 'compare'].some((name) => changed.get(name) !== undefined);
    if (isOther) this.query = {};
  }

  protected override documentKey(): string | undefined {
    const key = super.documentKey();
    const { rows, columns, period, compare } = this;
    return key && [key, rows, columns, period, compare, this.#compareChanges || undefined].filter((part) => part !== undefined).join(' ');
  }

  protected override get parsedWith(): string {
    return String(this.threshold);
  }

  /** @internal the wishes of the person, else those of the page */
  get wish(): CrossQuery {
    const { rows, columns, period, share, query } = this;
    const page: CrossQuery = { rows: rows || undefined, columns, period: periodOf(period), share: sharesOf(share), against: this.#hasFile ? 'file' : '' };
    return { ...page, ...Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) };
  }

  get #hasFile(): boolean {
    return !!this.compare || this.compareData !== undefined;
  }

  protected override async fetchDocument(signal: AbortSignal, revalidate: boolean): Promise<Read> {
    if (this.withUrlState && !this.value) this.query = (await this.parts.load('address').catch(() => undefined))?.read() ?? this.query;
    const parts = this.#neededParts(); // on their way beside the document
    // without it nothing is shown: what is hidden might be worked out
    const guard = this.parts.load('guard').catch(() => Promise.reject(new IjNetworkError()));
    guard.catch(() => undefined); // told once the document is there
    const wish = this.wish;
    const { against = '' } = wish;
    const other = this.#readOther(wish, signal, revalidate)?.then(
      (document) => ({ other: document }),
      (error: unknown) => ({ error: toIjError(error) }),
    );
    const main = this.data ?? (await this.#readMain(wish, signal, revalidate));
    const read = { main, against, ...(await other) };
    await parts;
    return { ...read, guard: await guard };
  }

  /** The table is drawn without them, should they not come. */
  async #neededParts(): Promise<void> {
    const names = ['controls', 'reading', ...(this.wish.against ? (['compare'] as const) : [])] as const;
    await Promise.all(names.map((name) => this.parts.load(name).catch(() => undefined)));
  }

  async #readMain(wish: CrossQuery, signal: AbortSignal, revalidate: boolean): Promise<unknown> {
    try {
      return await this.readDocument(this.#address(this.src ?? '', wish), signal, revalidate);
    } catch (error) {
      // an old link may ask for what is not counted any more: then the table of the page
      if (this.value || !this.withUrlState || toIjError(error).kind !== 'http') throw error;
      this.query = {};
      return this.readDocument(this.#address(this.src ?? '', this.wish), signal, revalidate);
    }
  }

  #readOther(wish: CrossQuery, signal: AbortSignal, revalidate: boolean): Promise<unknown> | undefined {
    const { against = '' } = wish;
    if (against === 'file' && this.compareData !== undefined) return Promise.resolve(this.compareData);
    if (against === 'file' && this.compare) return this.readDocument(this.#address(this.compare, { ...wish, period: undefined }), signal, revalidate);
    const period = periodOf(against);
    return period && this.src ? this.readDocument(this.#address(this.src, { ...wish, period }), signal, revalidate) : undefined;
  }

  /** A file has all its tables; an endpoint is asked for one. */
  #address(address: string, { rows, columns, period }: CrossQuery): URL {
    const url = this.endpoint(address);
    const by = rows === undefined ? this.shown?.dimensions : { rows, columns };
    const isAsked = rows !== undefined || this.value?.index.counts.offered !== undefined;
    if (by && isAsked) url.searchParams.set('by', [by.rows, by.columns].filter(Boolean).join(','));
    if (period) {
      url.searchParams.set('from', period.from);
      url.searchParams.set('to', period.to);
    }
    return url;
  }

  protected override parse(document: unknown): Parsed<CrossDocument> {
    const { main, guard, against, other, error } = document as Read;
    const parsed = parseContract(formCounts, main);
    if (!parsed.ok) return parsed;
    const second = other === undefined ? undefined : parseContract(formCounts, other);
    const problem = error ?? (second?.ok === false ? new Error(`compare: ${second.issues[0]?.path} ${second.issues[0]?.message}`) : undefined);
    if (problem) this.report(problem);
    const value: CrossDocument = {
      index: indexCounts(parsed.value, this.threshold, guard),
      against,
      isOtherLate: problem !== undefined,
      ...(second?.ok && { other: indexCounts(second.value, this.threshold, guard) }),
    };
    return { ok: true, value };
  }

  /** Where more can be asked for, an empty table is a table: the next choice may have numbers. */
  protected override isEmpty({ index: { counts } }: CrossDocument): boolean {
    return !counts.offered && ![...counts.cells, ...counts.totals].some(({ n }) => n === null || n !== 0);
  }

  protected override get emptyText(): string {
    return this.strings.nothing(this.threshold);
  }

  protected override get defaultHeading(): string | undefined {
    const counts = this.value?.index.counts;
    return counts && (counts.title ?? counts.form);
  }

  override reload(): Promise<void> {
    this.parts.get('controls')?.asking.again();
    return super.reload();
  }

  protected override update(changed: PropertyValues): void {
    const controls = this.parts.get('controls');
    controls?.asking.takeBack();
    this.#compute();
    if (this.shown) controls?.cursor.follow(this.shown, this.shownView === 'bars');
    controls?.asking.settle();
    super.update(changed);
    controls?.settle(this.renderRoot);
  }

  /** What is shown, when something it depends on has changed. */
  #compute(): void {
    const { value, query, share, rows, columns } = this;
    const compare = this.parts.get('compare');
    const inputs = [value, query, share, rows, columns, this.#hasFile, compare, this.parts.get('reading'), this.parts.get('controls'), this.strings, this.locale.lang];
    if (inputs.every((input, i) => input === this.#inputs[i])) return;
    this.#inputs = inputs;
    const plain = value && showDocument(value, this.wish, this.wording);
    this.shown = value && plain && this.wish.against && compare ? compare.show(value, plain, { query: this.wish, wording: this.wording }) : plain;
  }

  /** @internal */
  get wording(): Wording {
    const counts = this.value?.index.counts;
    return { strings: this.strings, lang: this.locale.lang, minCount: counts?.minCount ?? this.threshold, documentNotes: counts?.notes ?? [], reading: this.parts.get('reading'), sortRows: this.parts.get('controls')?.sortRows };
  }

  /** Colours are of one table, not of two groups. */
  get #views(): readonly CrossView[] {
    return viewsOf(this.view).filter((view) => view !== 'heat' || this.shown?.grid || this.view.trim() === 'heat');
  }

  /** @internal on a phone, a table of many columns comes after its bars */
  get shownView(): CrossView {
    const views = this.#views;
    const chosen = views.find((view) => view === this.query.view);
    const isNarrow = this.#size.widthPx > 0 && this.#size.widthPx < NARROW_PX && (this.shown?.table.columns.length ?? 0) > NARROW_COLUMNS;
    return chosen ?? (isNarrow && views[0] === 'table' ? views.find((view) => view === 'bars') : undefined) ?? views[0] ?? 'table';
  }

  /** The table as the text of a CSV file; empty while there is no data. */
  async exportCSV(): Promise<string> {
    return ((await this.makeFile('csv')) as string | undefined) ?? '';
  }

  /** The picture as the text of an SVG file: colours when they are looked at, else bars; empty while there is no data. */
  async exportSVG(): Promise<string> {
    return ((await this.makeFile('svg')) as string | undefined) ?? '';
  }

  /** The same picture as a PNG, or a card of a given size (px) for a social network; undefined while there is no data. Rejects with what failed. */
  exportPNG(frame?: Frame): Promise<Blob | undefined> {
    return this.makeFile('png', frame) as Promise<Blob | undefined>;
  }

  /** @internal what a file is made of what is on the screen */
  async makeFile(task: FileTask, frame?: Frame): Promise<unknown> {
    const { value, shown } = this;
    return value && shown && (await this.parts.load('files')).make(task, { value, shown, credits: creditsOf(value, shown, { wish: this.wish, strings: this.strings }) }, frame);
  }

  protected override renderValue(value: CrossDocument): TemplateResult {
    const shown = this.shown;
    if (!shown) return html`<p class="status">${this.strings.nothing(this.threshold)}</p>`;
    const words = stringsFor(common, this.locale.lang);
    const { table } = shown;
    return figureTemplate({
      ...this.wording,
      shown,
      table,
      view: this.shownView,
      common: words,
      parts: this.parts,
      credits: creditsOf(value, shown, { wish: this.wish, strings: this.strings }),
      controls: { ...this.wording, document: value, shown, query: this.wish, hasFile: this.#hasFile, isFixed: this.fixed, views: this.#views, view: this.shownView },
    });
  }
}
