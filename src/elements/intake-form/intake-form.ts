import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { allowOrigins, pageOutbox, type Outbox, type RefusalError } from '../../client/outbox/index.js';
import { settings } from '../../client/settings.js';
import { form } from '../../contract/form.js';
import { planForm, type FormPlan, type PlannedQuestion } from '../../contract/form-plan.js';
import { parseContract, type Parsed } from '../../contract/parse.js';
import { IjDataElement } from '../ij-data-element.js';
import { AnswerSheet } from './answer-sheet.js';
import { downloadAnswers } from './download-answers.js';
import { faultText, type FieldError } from './fault-words.js';
import { focusIn, focusLater, followFocus, keepFocus } from './focus.js';
import { IjIntakeSubmitEvent, IjIntakeWarningEvent } from './intake-form.events.js';
import { questionsAdded, remainingWarning, type Change, type Draft } from './intake-form.model.js';
import { intakeFormStrings, type IntakeFormStrings } from './intake-form.strings.js';
import { intakeFormStyles } from './intake-form.styles.js';
import { formTemplate, type SummaryItem } from './intake-form.template.js';
import { panelTemplate, panelWords, queueTemplate, type PanelFrame, type PanelView } from './panels.template.js';
import { questionStyles } from './question.styles.js';
import { questionTemplate } from './question.template.js';
import { SendController, type Stage } from './send-controller.js';
import { localDay } from './submission-id.js';
import { targetOf, type Target } from './target.js';
import { reportTrouble } from './trouble.js';

let instances = 0;

/**
 * A form from a JSON definition. Answers are kept on the device before they are sent, and leave it only when the endpoint has proved that it
 * has them.
 *
 * @summary The common intake form: questions from a definition, sent without ever losing an answer.
 * @tag ij-intake-form
 * @slot - shown until the definition is there, and where scripts don't run
 * @slot heading - takes the place of the title
 * @slot empty - shown when the definition has no question
 * @slot notice - a word of the page's own, above the form
 * @fires {CustomEvent<undefined>} ij-load - the definition is shown
 * @fires {CustomEvent<{ error: Error }>} ij-error - something is wrong with the page, the definition or the endpoint
 * @fires {CustomEvent<{ issues: readonly ContractIssue[] }>} ij-intake-warning - the definition has something this version doesn't know
 * @fires {CustomEvent<{ submission: Submission }>} ij-intake-submit - the person sends; cancelable
 * @fires {CustomEvent<{ submissionId: string }>} ij-intake-submitted - the endpoint has proved that it has the answer
 * @fires {CustomEvent<{ submissionId: string, kept: Kept }>} ij-intake-queued - the answer waits, on the device or in memory
 * @fires {CustomEvent<{ submissionId: string, reason: HeldReason }>} ij-intake-held - the endpoint won't have the answer
 * @csspart base - everything
 * @csspart heading - the title
 * @csspart form - the form
 * @csspart field - one question
 * @csspart note - a text between questions
 * @csspart summary - the list of errors
 * @csspart privacy - what becomes of the answers
 * @csspart obstacle - why the form can't be sent
 * @csspart send - the button
 * @csspart panel - what became of the answer
 * @csspart queue - what earlier answers wait on this device
 * @cssproperty --ij-color-accent - colour of the button, of ticked boxes and of the focus
 * @cssproperty --ij-color-error - colour of errors
 * @cssproperty --ij-radius - corners of fields and buttons
 */
export class IjIntakeForm extends IjDataElement<FormPlan, IntakeFormStrings> {
  static override styles: CSSResultGroup = [IjDataElement.styles, intakeFormStyles, questionStyles];

  /** Address that the answers are posted to. Without one, the form can't be sent. */
  @property() action?: string;
  /** Which variant of the definition to ask: `express`, `entretien` … */
  @property() variant?: string;
  /** Code of the desk, sent with each answer. */
  @property() desk?: string;
  /** `status`: the endpoint gives no receipt in JSON, so that 201, 202 or 204 is one. */
  @property() receipt?: 'status';
  /** A computer that many people use: nothing is filled in by the browser, nothing is handed to the next person. */
  @property({ type: Boolean, attribute: 'shared-device' }) sharedDevice = false;

  /** @internal where answers are kept; replaced in tests */
  @property({ attribute: false }) outbox: Outbox = pageOutbox();
  /** @internal how long "sending" is shown before the answer is said to wait; replaced in tests */
  patienceMs = 4_000;

  /** held answers that the person has as a file: those alone may be erased */
  @state() private downloaded: readonly string[] = [];

  protected readonly catalogue = intakeFormStrings;
  readonly #prefix = `ij${(instances += 1)}`;
  readonly #sending = new SendController(this, {
    onStage: (stage, before) => this.#onStage(stage, before),
    onTrouble: (change) => reportTrouble(change, navigator.onLine, (error) => this.report(error)),
    giveBack: (errors) => this.#giveBack(errors),
  });
  readonly #answers = new AnswerSheet(this);
  #target: Target | undefined;
  /** what the webmaster has been told already */
  readonly #told = new Set<string>();

  protected override parse(document: unknown): Parsed<FormPlan> {
    const parsed = parseContract(form, document);
    if (!parsed.ok) return parsed;
    const planned = planForm(parsed.value, this.variant);
    return planned.ok ? { ok: true, value: planned.plan } : planned;
  }

  protected override get parsedWith(): string {
    return this.variant ?? '';
  }

  protected override isEmpty({ questions }: FormPlan): boolean {
    return questions.length === 0;
  }

  protected override get defaultHeading(): string | undefined {
    const { value } = this;
    return value?.form.variants[value.variant ?? '']?.title ?? value?.form.title;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { value } = this;
    if (value && this.#answers.adopt(value)) followFocus(this);
    this.#target = value && targetOf(value, { action: this.action, desk: this.desk, resolve: (address) => this.endpoint(address) });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#tellWebmaster();
    allowOrigins(this.provider.allowedOrigins);
    this.#sending.follow(this.#target?.endpoint);
  }

  protected override renderValue(plan: FormPlan): TemplateResult {
    const { stage, held } = this.#sending;
    const queue = { ...this.#frame, held: held.length, isDownloaded: this.downloaded.length > 0, onDownload: this.#onDownloadHeld, onErase: this.#onErase };
    // a panel says itself how many others wait
    return stage.name === 'filling' || stage.name === 'sending'
      ? html`${this.#renderForm(plan)} ${queueTemplate(queue)}`
      : html`${panelTemplate(this.#panelView(stage))} ${queueTemplate({ ...queue, waiting: 0 })}`;
  }

  #renderForm(plan: FormPlan): TemplateResult {
    const { draft } = this.#answers;
    if (!draft) return html``;
    const target = this.#target;
    return formTemplate({
      ...this.#frame,
      plan,
      visible: draft.visible,
      renderQuestion: (question) => this.#renderQuestion(question, draft),
      summary: this.#summary,
      destination: target?.endpoint?.host,
      obstacle: target?.obstacle && this.strings[target.obstacle.words],
      isSending: this.#sending.stage.name === 'sending',
      heading: this.heading ?? this.defaultHeading,
      onSubmit: this.#onSubmit,
      onSummaryLink: this.#onSummaryLink,
    });
  }

  /** Drawn again only when something of this very question has changed: a key typed in one costs nothing in the 499 others. */
  #renderQuestion(question: PlannedQuestion, { inputs }: Draft): unknown {
    const { strings } = this;
    const isShared = this.#isShared;
    const input = inputs.get(question.id);
    const error = this.#answers.errors.get(question.id);
    return guard([question, input, error, strings, isShared], () =>
      questionTemplate({ question, input, error: error && this.#errorText(question, error), id: this.#idOf(question.id), isShared, strings, onChange: this.#onChange }),
    );
  }

  #panelView(stage: PanelView['stage']): PanelView {
    return { ...this.#frame, stage, thanks: this.value?.form.thanks, onAgain: this.#onAgain, onDownload: () => downloadAnswers([stage.submission]) };
  }

  get #frame(): PanelFrame {
    return {
      waiting: this.#sending.waiting.length,
      level: Math.min(6, (Math.round(this.headingLevel) || 2) + 1),
      isShared: this.#isShared,
      strings: this.strings,
      onSendNow: this.#onSendNow,
    };
  }

  get #isShared(): boolean {
    return this.sharedDevice || this.provider.isSharedDevice === true;
  }

  #idOf(q: string): string {
    return `${this.#prefix}-${q}`;
  }

  #errorText(question: PlannedQuestion, error: FieldError): string {
    return faultText(question, error, { strings: this.strings, lang: this.locale.lang });
  }

  get #summary(): SummaryItem[] {
    return this.#answers.faults.map(({ question, error }) => ({ id: this.#idOf(question.id), text: this.#errorText(question, error) }));
  }

  readonly #onChange = (change: Change): void => {
    if (this.#sending.stage.name !== 'filling') return;
    const changed = this.#answers.change(change);
    if (!changed) return;
    const { before, after } = changed;
    keepFocus(this, after.visible, this.#idOf(change.q));
    const added = questionsAdded(before, after);
    if (added) this.announcer.sayNow(this.strings.added(added));
    const left = remainingWarning(after, change.q);
    if (left !== undefined) this.announcer.say(left < 0 ? this.strings.tooMany(-left) : this.strings.remaining(left));
  };

  readonly #onSummaryLink = (event: MouseEvent): void => {
    event.preventDefault(); // the address is the page's, its fragment too
    focusIn(this, (event.currentTarget as HTMLAnchorElement).hash);
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const endpoint = this.#target?.endpoint;
    if (!endpoint || this.#sending.stage.name !== 'filling') return;
    if (!this.#answers.validate()) return void focusLater(this, '.summary');
    const submission = this.#answers.submission({ on: localDay(settings.now()), lang: this.locale.lang, desk: this.desk });
    if (!submission || !this.dispatchEvent(new IjIntakeSubmitEvent(submission))) return;
    focusIn(this, '.send'); // the fields rest while it is under way
    void this.#sending.send({ submission, endpoint, receipt: this.receipt === 'status' ? 'status' : 'echo' });
  };

  #onStage(stage: Stage, before: Stage): void {
    if (stage.name === 'filling') return;
    if (stage.name === 'sending') return before.name === 'sending' ? undefined : this.announcer.sayNow(this.strings.sending);
    if (stage.name === 'sent' || this.#isShared) this.#answers.empty();
    if (before.name === 'sending') {
      this.announcer.sayNow(''); // it is no longer under way: the heading says what became of it
      void focusLater(this, '.panel [role="heading"]');
    } else if (before.name !== stage.name) this.announcer.sayNow(panelWords(this.#panelView(stage)).title);
  }

  #giveBack(errors: readonly RefusalError[]): boolean {
    const isBack = this.#answers.refuse(errors);
    if (isBack) void focusLater(this, '.summary');
    return isBack;
  }

  readonly #onAgain = (): void => {
    this.#answers.empty();
    this.#sending.restart();
    void focusLater(this, 'form :is(input, select, textarea)');
  };

  readonly #onSendNow = async (): Promise<void> => {
    this.announcer.sayNow(this.strings.sending);
    await this.#sending.sendWaiting();
    const left = this.#sending.waiting.length;
    if (this.#sending.stage.name === 'filling') this.announcer.sayNow(left ? this.strings.waiting(left) : this.strings.sentTitle);
  };

  readonly #onDownloadHeld = (): void => {
    const { held } = this.#sending;
    downloadAnswers(held.map(({ document }) => document));
    this.downloaded = held.map(({ submissionId }) => submissionId);
  };

  readonly #onErase = async (): Promise<void> => {
    await this.#sending.erase(this.downloaded);
    this.downloaded = [];
    this.announcer.sayNow(this.strings.erased);
  };

  /** True once for each text: a problem is told once, not at each update. */
  #isNews(text: string): boolean {
    return !this.#told.has(text) && !!this.#told.add(text);
  }

  #tellWebmaster(): void {
    const error = this.#target?.obstacle?.error;
    if (error && this.#isNews(error.message)) this.report(error);
    const { warnings = [] } = this.value ?? {};
    const unknown = warnings.map(({ path, message }) => `${path} ${message}`).join('; ');
    if (!unknown || !this.#isNews(unknown)) return;
    console.warn(`${this.localName}: ${unknown}`);
    this.dispatchEvent(new IjIntakeWarningEvent(warnings));
  }
}
