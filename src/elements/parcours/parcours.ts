import { nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { parseJsonOrText } from '../../client/json.js';
import type { Parsed } from '../../contract/parse.js';
import { common, stringsFor } from '../../i18n/catalogue.js';
import { PaperController } from '../../state/paper-controller.js';
import { SizeController } from '../../state/size-controller.js';
import { chevronStyles } from '../../ui/chevron.styles.js';
import { creditLines } from '../../ui/credits.js';
import { dataTableStyles } from '../../ui/data-table.styles.js';
import { filterStyles } from '../../ui/filters.styles.js';
import { settleControls } from '../../ui/filters.template.js';
import { IjDataElement } from '../ij-data-element.js';
import { familyStyles } from './families.styles.js';
import { parcoursStrings, type ParcoursStrings } from './figure.strings.js';
import type { FileTask, PngFrame } from './files.part.js';
import { IjParcoursFilterChangeEvent, IjParcoursSelectEvent } from './parcours.events.js';
import { ParcoursParts } from './parcours-parts.js';
import { parcoursStyles } from './parcours.styles.js';
import { figureTemplate, type FigureHandlers, type FigureOptions } from './parcours.template.js';
import type { ParcoursValue } from './parcours-value.js';
import { PictureWidth } from './picture-width.js';
import { PARCOURS_VIEWS, viewsOf, type ParcoursView } from './parcours-views.model.js';
import type { PathChoice } from './path-groups.model.js';
import type { PathsToTell } from './paths-to-tell.js';
import type { Asked } from './paths-reading.js';
import { isFew, ParcoursReading } from './reading.js';
import type { Chosen } from './shown-flow.js';

/**
 * The paths of people from situation to situation: where they are at some ages and where they go from there, returns and detours shown as what they
 * are. Reads `ij/parcours@1` (paths, of which nothing is told of fewer people than the threshold) or `ij/parcours-flows@1` (counted and masked by the endpoint);
 * or a spreadsheet of paths as CSV, a column a position or a row a spell.
 *
 * @summary Guidance paths: flows between ages, with their returns, by groups.
 * @tag ij-parcours
 * @slot - shown until the first data: a table, a picture, a link
 * @slot heading - the title
 * @slot empty - in place of the words for "no path yet"
 * @slot notice - between the title and the picture
 * @fires {IjLoadEvent} ij-load - the data is there, or there again; does not bubble
 * @fires {IjErrorEvent} ij-error - the data could not be read; does not bubble
 * @fires {IjParcoursSelectEvent} ij-parcours-select - a person chose whom to bring out, or took it back; `detail`: kind (`at`: in a situation, `link`: going from it to another, `through`: ever in one, `way`, `type`, `group`), isRemoved, state, to, column, attribute, value, n
 * @fires {IjParcoursFilterChangeEvent} ij-parcours-filter-change - a person asked to see others; `detail`: attribute, value, view, by (null: none)
 * @csspart base - everything
 * @csspart heading - the title
 * @csspart status - the panel of a failure or of no data
 * @csspart filters - the row of filters
 * @csspart finding - the sentence that says what the picture shows
 * @csspart legend - the samples of the states
 * @csspart picture - the picture
 * @csspart detail - what is said of the chosen situation
 * @csspart table - the box of the table
 * @csspart table-button - opens the table
 * @csspart export - the menu of files
 * @csspart pause - stops and takes up the updates, while there is `refresh`
 * @cssproperty --ij-color-family-1 - colour of the first family of states; likewise -2 to -9
 * @cssproperty --ij-color-family-unknown - colour of unknown situations
 */
export class IjParcours extends IjDataElement<ParcoursValue, ParcoursStrings> {
  static override styles: CSSResultGroup = [IjDataElement.styles, chevronStyles, filterStyles, dataTableStyles, familyStyles, parcoursStyles];

  readonly #size = new SizeController(this);
  readonly #paper = new PaperController(this);
  readonly #parts = new ParcoursParts(this);
  readonly #reading = new ParcoursReading(this, this.#parts);
  readonly #width = new PictureWidth(this, this.#size);

  /** The views offered, the first one shown: `flow`, `index`, `distribution`, `types`, `transitions`, `story`. */
  @property({ useDefault: true }) view = PARCOURS_VIEWS.join(' ');
  /** Where the columns of the flow view are: ages (`14 16 18`) or dates (`2019-09 2020-09`); seven at most, evenly, when not given. */
  @property() at?: string;
  /** Compares the groups of an attribute of the paths, by its id. */
  @property() by?: string | undefined;
  /** Shows one group only: an attribute and a value, `sex=f`. */
  @property() only?: string | undefined;
  /** How many types of paths: 2 to 8; the clearest when not given. */
  @property({ type: Number }) types?: number;
  /** Whom to bring out in all views: those in a state at a column, `EMP@18` (the last column when not given); who go to another from there, `EMP@18>ETU`; ever in a state, `EMP@*`; a group, `sex=f`. */
  @property() highlight?: string | undefined;
  /** What time is counted from: `age`, or an event, `event:diploma`; as the document says when not given, or when too few people have it. */
  @property() align?: string | undefined;
  /** Leaves the table out. */
  @property({ type: Boolean, attribute: 'without-table' }) withoutTable = false;

  @state() private chosenView: ParcoursView | undefined;
  /** undefined: nobody has chosen yet; null: the choice was taken back */
  @state() private selected: string | null | undefined;
  @state() private isTableOpen = false;

  protected override readonly catalogue = parcoursStrings;
  /** The first view comes while the document does. */
  protected override fetchDocument(signal: AbortSignal, revalidate: boolean): unknown {
    this.#parts.use(viewsOf(this.view, PARCOURS_VIEWS)[0] ?? 'flow');
    return super.fetchDocument(signal, revalidate);
  }

  /** A table is no JSON. */
  protected override readDocument(url: URL, signal: AbortSignal, revalidate: boolean): Promise<unknown> {
    return this.read(url, signal, revalidate, parseJsonOrText);
  }

  protected override prepare(document: unknown, signal: AbortSignal): Promise<Parsed<ParcoursValue>> {
    return this.#reading.read(document, signal, () => this.#asked);
  }

  protected override parse(read: unknown): Parsed<ParcoursValue> {
    return read as Parsed<ParcoursValue>;
  }

  protected override isEmpty(value: ParcoursValue): boolean {
    return value.paths ? isFew(value, this.threshold) && !value.paths.stories.length : !value.document.nodes.length;
  }

  protected override get defaultHeading(): string | undefined {
    return this.value?.document.title;
  }

  protected override get emptyText(): string {
    return this.strings.empty(this.threshold);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('view')) this.chosenView = undefined;
    if (['align', 'at', 'by', 'only', 'highlight'].some((name) => changed.has(name))) this.selected = undefined;
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    settleControls(this.renderRoot);
  }

  /** Those that the document has something for. */
  get #views(): readonly ParcoursView[] {
    const { value } = this;
    if (!value?.paths) return viewsOf(this.view, this.#hasTypes ? ['flow', 'types'] : ['flow']);
    const [hasStories, hasNumbers] = [value.paths.stories.length > 0, !isFew(value, this.threshold)];
    return viewsOf(this.view, PARCOURS_VIEWS.filter((view) => (view === 'story' ? hasStories : hasNumbers)));
  }

  /** Has the endpoint counted typical paths that may be told? */
  get #hasTypes(): boolean {
    const { document, paths } = this.value ?? {};
    return !paths && document !== undefined && document.medoids.some(({ n }) => n !== null && n >= Math.max(1, document.k, this.threshold));
  }

  get #view(): ParcoursView {
    return this.#views.find((view) => view === this.chosenView) ?? this.#views[0] ?? 'flow';
  }

  get #asked(): Asked {
    return { k: this.threshold, at: this.at, align: this.align, strings: this.strings };
  }

  #chosen(choices: readonly PathChoice[]): Chosen | undefined {
    const [id, key] = this.#onlyAsked;
    const choice = choices.find((one) => one.id === id);
    const group = choice?.groups.find((one) => one.key === key || (key !== null && one.key.split('|').includes(key)));
    return choice && group && { choice, group };
  }

  /** The attribute and the value that `only` asks for. */
  get #onlyAsked(): readonly [attribute: string | null, value: string | null] {
    const [whole, attribute = null, value = null] = /^([^=]*)=(.*)$/s.exec(this.only ?? '') ?? [];
    return whole ? [attribute, value] : [null, null];
  }

  #onFilter(change: Partial<Pick<IjParcours, 'by' | 'only'>>): void {
    Object.assign(this, change);
    this.selected = undefined;
    const [attribute, value] = this.#onlyAsked;
    this.dispatchEvent(new IjParcoursFilterChangeEvent({ attribute, value, view: this.#view, by: this.by ?? null }));
  }

  /** Chosen once more, it is taken back. */
  #onSelect(key: string | undefined): void {
    const figure = this.#shown;
    if (!figure) return;
    const isRemoved = key === undefined || key === figure.selected;
    const choice = isRemoved ? figure.selected : key;
    this.selected = isRemoved ? null : key;
    if (choice === undefined) return;
    void this.#tell(figure, choice, isRemoved);
  }

  /** By the code that brings people out, which comes with the first choice. */
  async #tell(figure: FigureOptions, choice: string, isRemoved: boolean): Promise<void> {
    const part = await this.#parts.load('highlight').catch(() => undefined);
    if (!part) return; // a button to try again stands in the picture
    this.dispatchEvent(new IjParcoursSelectEvent(part.detailOf(figure, choice, isRemoved)));
    if (this.#shown) this.announcer.sayNow(part.said(this.#shown));
  }

  /** Those who were shown alone are brought out among everybody. */
  #onAmongAll({ choice, group }: Chosen): void {
    this.#onFilter({ only: undefined });
    // the update that others are shown takes back what was chosen
    void this.updateComplete.then(() => this.#onSelect(`group.${choice.id}=${group.key}`));
  }

  /** What the person chose; before that, what the page brings out. */
  #selectedOf(told: PathsToTell): string | undefined {
    if (this.selected !== undefined || !this.highlight) return this.selected ?? undefined;
    return this.#parts.use('highlight')?.keyOf(this.highlight, told, this.strings);
  }

  /** The same object each time: Lit sees that no listener has changed. */
  readonly #handlers: FigureHandlers = {
    onView: (view) => void (this.chosenView = view),
    onWho: (chosen) => this.#onFilter({ only: chosen && `${chosen.choice.id}=${chosen.group.key}` }),
    onCompare: (by) => this.#onFilter({ by: by?.id }),
    onSelect: (key) => this.#onSelect(key),
    onAlign: (align) => void (this.align = align || undefined),
    onAmongAll: (chosen) => this.#onAmongAll(chosen),
    onTable: () => void (this.isTableOpen = !this.isTableOpen),
  };

  /** The picture as the text of an SVG file, with its title, legend and source; empty while there is none. */
  async exportSVG(): Promise<string> {
    return ((await this.#file('svg')) as string | undefined) ?? '';
  }

  /** The table that is shown as the text of a CSV file; empty while there is no data. */
  async exportCSV(): Promise<string> {
    return ((await this.#file('csv')) as string | undefined) ?? '';
  }

  /** The picture as a PNG, laid out for a frame of CSS px; undefined while there is none. Rejects with what failed. */
  exportPNG(frame?: PngFrame): Promise<Blob | undefined> {
    return this.#file('png', frame) as Promise<Blob | undefined>;
  }

  async #file(task: FileTask, frame?: PngFrame): Promise<unknown> {
    const { value } = this;
    if (!value || this.isEmpty(value)) return undefined;
    // as the page asks for it now, whatever is still on screen
    const [files] = await Promise.all([this.#parts.load('files'), this.#reading.whenTold(value, this.#asked)]);
    if (this.selected ?? this.highlight) await this.#parts.load('highlight').catch(() => undefined);
    const figure = this.#shown;
    return figure && files.make(task, figure, frame);
  }

  protected override renderValue(): TemplateResult {
    const figure = this.#shown;
    return figure ? figureTemplate(figure) : this.#parts.waiting(this.#view, stringsFor(common, this.locale.lang));
  }

  /** Undefined: it is not there, or is worked out still. */
  get #shown(): FigureOptions | undefined {
    const { value } = this;
    const told = value && this.#reading.toTell(value, this.#asked);
    return told && this.#figure(value, told);
  }

  #figure(value: ParcoursValue, told: PathsToTell): FigureOptions {
    const { strings } = this;
    const { lang } = this.locale;
    const by = told.choices.find(({ id }) => id === this.by);
    const selected = this.#selectedOf(told);
    const options: FigureOptions = {
      ...told,
      ...this.#handlers,
      lang, strings, by,
      widthPx: this.#width.widthPx,
      scale: this.#width.scale,
      common: stringsFor(common, lang),
      view: this.#view, views: this.#views,
      chosen: by ? undefined : this.#chosen(told.choices),
      selected,
      lit: undefined,
      alignChoice: (figure) => (value.paths && this.#reading.aligner(value, this.threshold)?.template(value, this.align, figure)) || nothing,
      isTableOpen: this.isTableOpen,
      isPrinting: this.#paper.isPrinting,
      withTable: !this.withoutTable,
      credits: creditLines({ updated: value.document.updated, source: value.document.source }, { ...strings, answered: strings.people }, lang),
      parts: this.#parts,
    };
    return selected === undefined ? options : { ...options, lit: this.#parts.use('highlight')?.of(options) };
  }
}
