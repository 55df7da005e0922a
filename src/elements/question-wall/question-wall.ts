import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { checkUrl } from '../../client/check-url.js';
import { settings } from '../../client/settings.js';
import { questions, type Questions } from '../../contract/question-wall.js';
import { parseContract, type Parsed } from '../../contract/parse.js';
import { common, stringsFor } from '../../i18n/catalogue.js';
import { settleControls } from '../../ui/filters.template.js';
import { IjDataElement } from '../ij-data-element.js';
import { LazyParts } from '../lazy-parts.js';
import { barTemplate, noneTemplate } from './bar.template.js';
import type { CalendarOptions } from './calendar.part.js';
import { IjQuestionWallFilterChangeEvent, IjQuestionWallSelectEvent } from './question-wall.events.js';
import { SCHOOL_YEAR, type Wall, type WallFilter, type WallQuestion, type WallSelection } from './question-wall.model.js';
import { questionWallStrings, type QuestionWallStrings } from './question-wall.strings.js';
import { questionWallStyles } from './question-wall.styles.js';
import { filtersTemplate, frontTemplate, notesTemplate } from './question-wall.template.js';
import type { StageOptions } from './stage.part.js';
import { Turner, turnMs } from './turner.js';
import { WALL_PARTS } from './wall-parts.js';
import { WallState } from './wall-state.js';
import { creditsOf, type WallWording } from './wall-words.js';

const DEFAULT_LIMIT = 24;
/** The element says itself that code did not come. */
const isTold = (): undefined => undefined;
const STILL = matchMedia('(prefers-reduced-motion: reduce)');

/**
 * The wall of the questions that people ask these days: one in front, which turns over when it is let, the others as notes, by theme and by month,
 * the calendar of the year, sheets to print and a view to project. Reads `ij/questions@1`: approved questions only, without a person or a day.
 *
 * @summary The questions people ask these days: one in front, a wall of notes, their calendar over the year; to print, to project.
 * @tag ij-question-wall
 * @slot - shown until the first data
 * @slot heading - the title
 * @slot empty - in place of the words for "no question yet"
 * @slot notice - between the title and the questions
 * @slot ask - under the question of the moment, also while there is none yet: where to ask one; by default a link to `ask-url`
 * @fires {IjLoadEvent} ij-load - the data is there, or there again; does not bubble
 * @fires {IjErrorEvent} ij-error - the data could not be read; does not bubble
 * @fires {IjQuestionWallSelectEvent} ij-question-wall-select - a person brought a question to the front; `detail`: id, text, theme
 * @fires {IjQuestionWallFilterChangeEvent} ij-question-wall-filter-change - a person changed a filter; `detail`: topic, month (null: all), search
 * @csspart base - everything
 * @csspart heading - the title
 * @csspart status - the panel of a failure or of no data
 * @csspart front - the question of the moment
 * @csspart front-text - its words
 * @csspart shuffle - turns to any question
 * @csspart turn - starts and stops the turning
 * @csspart filters - the row of filters
 * @csspart notes - the wall
 * @csspart note - one note
 * @csspart question - the words of a question, a button
 * @csspart calendar-button - opens the calendar of the year
 * @csspart calendar - the calendar of the year
 * @csspart project - shows the questions on the whole screen
 * @csspart print - opens the choice of what is printed
 * @csspart pause - stops and takes up the updates, while there is `refresh`
 */
export class IjQuestionWall extends IjDataElement<Questions, QuestionWallStrings> {
  static override styles: CSSResultGroup = [IjDataElement.styles, questionWallStyles];

  /** Shows the questions of one theme only, by its id in the document. */
  @property() topic?: string | undefined;
  /** Shows the questions of one month of the year only: `11` is November. */
  @property() month?: string | undefined;
  /** The question in front turns by itself after so many seconds, until the person stops it; still under reduced motion. */
  @property({ type: Number, attribute: 'turn-seconds', useDefault: true }) turnSeconds = 0;
  /** How many notes are shown before "Show more". */
  @property({ type: Number, useDefault: true }) limit = DEFAULT_LIMIT;
  /** Shows the calendar of the year from the start. */
  @property({ type: Boolean, attribute: 'with-calendar' }) withCalendar = false;
  /** Address of the page where people ask their question. */
  @property({ attribute: 'ask-url' }) askUrl?: string;
  /** Keeps the filters in the page's address, so that they can be shared and gone back to. */
  @property({ type: Boolean, attribute: 'with-url-state' }) withUrlState = false;

  /** @internal */
  @state() search = '';
  @state() private extra = 0;
  /** what the person wants of the turning; undefined: what the page says */
  @state() private wantsTurning: boolean | undefined;
  @state() private isCalendarOpen: boolean | undefined;

  protected override readonly catalogue = questionWallStrings;

  readonly #parts = new LazyParts(this, WALL_PARTS);
  readonly #turner = new Turner({ isHeld: () => !!this.renderRoot.querySelector('.front:is(:hover, :focus-within)'), onTurn: () => this.#turn(1) });
  readonly #wall = new WallState();
  #isFilterNew = false;

  protected override parse(document: unknown): Parsed<Questions> {
    return parseContract(questions, document);
  }

  protected override async prepare(document: unknown, signal: AbortSignal): Promise<unknown> {
    if (this.withUrlState) await this.#parts.load('address').catch(() => undefined);
    if (this.data !== undefined || !(document as Partial<Questions> | null)?.next) return document;
    const { readPages } = await import('./next-pages.js');
    return readPages(document, { from: this.endpoint(this.src ?? ''), read: (url) => this.readDocument(this.endpoint(url), signal) });
  }

  protected override isEmpty({ items }: Questions): boolean {
    return !items.some(({ text }) => text.trim());
  }

  protected override get defaultHeading(): string | undefined {
    return this.value?.title;
  }

  protected override get emptyText(): string {
    return this.strings.empty;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#turner.every(0);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('limit')) this.extra = 0;
  }

  /** After the loader, which may have parsed another document just before. */
  protected override update(changed: PropertyValues): void {
    this.#compute();
    super.update(changed);
    settleControls(this.renderRoot);
    this.#turner.every(this.isConnected && this.#isTurning && this.#wall.row.length > 1 ? turnMs(this.turnSeconds) : 0);
    this.#parts.get('stage')?.follow(this.#stageOptions);
  }

  #compute(): void {
    const fresh = this.#wall.take(this.value, this.#minCount);
    if (fresh) this.announcer.say(this.strings.fresh(fresh));
    this.#wall.select(this.#filter, this.#season);
    if (this.#isFilterNew) this.announcer[this.search ? 'say' : 'sayNow'](this.#foundText);
    this.#isFilterNew = false;
  }

  get #minCount(): number {
    return Math.max(this.threshold, this.value?.minCount ?? 0);
  }

  /** The month of the year it is, `11`. */
  get #season(): string {
    return new Date(settings.now()).toISOString().slice(5, 7);
  }

  get #filter(): WallFilter {
    return {
      topic: this.#wall.wall?.themes.some(({ id }) => id === this.topic) ? this.topic : undefined,
      month: SCHOOL_YEAR.find((month) => month === this.month),
      search: this.search,
    };
  }

  get #foundText(): string {
    const n = this.#wall.row.length;
    return n ? this.strings.count(n) : this.strings.none;
  }

  get #wording(): WallWording {
    return { strings: this.strings, lang: this.locale.lang, minCount: this.#minCount };
  }

  get #isTurning(): boolean {
    return this.wantsTurning ?? (this.turnSeconds > 0 && !STILL.matches);
  }

  get #limit(): number {
    return (this.limit >= 1 ? Math.floor(this.limit) : DEFAULT_LIMIT) + this.extra;
  }

  #turn(step: number): WallQuestion | undefined {
    this.requestUpdate();
    return this.#wall.step(step);
  }

  #bring(question: WallQuestion | undefined, isSpoken: boolean): void {
    if (!question) return;
    const { id, text, theme } = question;
    this.#wall.frontId = id;
    this.requestUpdate();
    this.#turner.restart();
    if (isSpoken) this.announcer.sayNow(text);
    this.dispatchEvent(new IjQuestionWallSelectEvent({ id, text, theme: theme || null }));
  }

  /** A note goes to the front, and the reader with it: the answer is there. */
  readonly #onSelect = (question: WallQuestion): void => {
    this.#bring(question, false);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.front')?.focus());
  };

  readonly #onFilter = ({ search = this.search, ...change }: Partial<WallFilter>): void => {
    Object.assign(this, change);
    this.search = search;
    this.extra = 0;
    this.#isFilterNew = true;
    this.#parts.get('address')?.write();
    this.dispatchEvent(new IjQuestionWallFilterChangeEvent({ topic: this.topic ?? null, month: this.month ?? null, search }));
    this.requestUpdate();
  };

  /** The button goes with the filters: the focus goes to the first of them. */
  readonly #onReset = async (): Promise<void> => {
    this.#onFilter({ topic: undefined, month: undefined, search: '' });
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.filters :is(select, input)')?.focus();
  };

  readonly #onMore = async (): Promise<void> => {
    const at = this.#limit;
    this.extra += DEFAULT_LIMIT;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('.note > .question')[at]?.focus();
    const all = this.#wall.selection?.notes.length ?? 0;
    this.announcer.sayNow(this.strings.showing(Math.min(this.#limit, all), all));
  };

  /** What the whole screen and the paper show: the filters hold there too. */
  get #stageOptions(): StageOptions {
    const { row, place } = this.#wall;
    return { ...this.#wording, ...this.#frontHandlers, row, place, isTurning: this.#isTurning };
  }

  get #showsCalendar(): boolean {
    return this.isCalendarOpen ?? this.withCalendar;
  }

  #calendarOptions(document: Questions, wall: Wall): CalendarOptions {
    return { ...this.#wording, document, wall, filter: this.#filter, onCell: (cell) => this.#onFilter(cell) };
  }

  protected override renderBody(): TemplateResult {
    return html`${super.renderBody()} ${this.#wall.selection ? nothing : this.#renderAsk()}`;
  }

  #renderAsk(): TemplateResult {
    const url = checkUrl(this.askUrl, 'link');
    return html`<slot name="ask" class="ask no-print">${url ? html`<a class="button primary" part="ask" href=${url.href}>${this.strings.ask}</a>` : nothing}</slot>`;
  }

  protected override renderValue(document: Questions): TemplateResult {
    const { wall, selection } = this.#wall;
    if (!selection || !wall) return html``;
    const credits = creditsOf(document, this.#wording);
    return html`${this.#renderFront()} ${this.#renderAsk()} ${wall.questions.length > 1 ? this.#renderWall({ document, wall, selection }) : nothing}
    ${credits ? html`<div class="foot"><p class="muted">${credits}</p></div>` : nothing}`;
  }

  #renderFront(): TemplateResult | typeof nothing {
    const { front: question, place, row } = this.#wall;
    if (!question) return nothing;
    return frontTemplate({ ...this.#wording, ...this.#frontHandlers, question, place: place + 1, all: row.length, isTurning: this.#isTurning });
  }

  #renderWall({ document, wall, selection }: { readonly document: Questions; readonly wall: Wall; readonly selection: WallSelection }): TemplateResult {
    const [wording, filter, words] = [this.#wording, this.#filter, stringsFor(common, this.locale.lang)];
    const left = selection.notes.length - this.#limit;
    const isFiltered = filter.topic !== undefined || filter.month !== undefined || !!filter.search;
    return html`
      ${filtersTemplate({ ...wording, filter, selection, wall, onFilter: this.#onFilter })}
      ${barTemplate({ ...wording, ...this.#barHandlers, found: selection.found.length, isFiltered, isCalendarOpen: this.#showsCalendar })}
      ${this.#parts.missing('stage', words)} ${this.#parts.missing('paper', words)}
      <div id="calendar">${this.#showsCalendar ? (this.#parts.use('calendar')?.(this.#calendarOptions(document, wall)) ?? this.#parts.waiting('calendar', words)) : nothing}</div>
      ${selection.found.length ? nothing : noneTemplate(this.strings)}
      ${notesTemplate({ ...wording, notes: selection.notes.slice(0, this.#limit), front: this.#wall.front?.id, onSelect: this.#onSelect })}
      ${left > 0 ? html`<button class="button small more no-print" type="button" @click=${this.#onMore}>${this.strings.showMore(left)}</button>` : nothing}
    `;
  }

  /** The person turns to another: it is spoken. */
  readonly #frontHandlers = {
    onStep: (step: number): void => this.#bring(this.#turn(step), true),
    onShuffle: (): void => this.#frontHandlers.onStep(1 + Math.floor(settings.random() * (this.#wall.row.length - 1))),
    onTurning: (): void => void (this.wantsTurning = !this.#isTurning),
  };

  /** The same object each time: Lit sees that no listener has changed. */
  readonly #barHandlers = {
    onReset: (): void => void this.#onReset(),
    onCalendar: (): void => void (this.isCalendarOpen = !this.#showsCalendar),
    onProject: (): void => void this.#parts.load('stage').then((stage) => stage.open(this.#stageOptions), isTold),
    onPrint: (): void =>
      void this.#parts.load('paper').then((paper) => {
        const { value, heading = value?.title ?? this.strings.headline } = this;
        paper.open({ ...this.#wording, found: this.#wall.selection?.found ?? [], heading, credits: value ? creditsOf(value, this.#wording) : '' });
      }, isTold),
  };
}
