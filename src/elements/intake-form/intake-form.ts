import { type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { allowOrigins } from '../../client/outbox/allowed-origins.js';
import { lateOutbox, type OutboxPort } from '../../client/outbox/late-outbox.js';
import type { FormPlan } from '../../contract/form-plan.js';
import type { Parsed } from '../../contract/parse.js';
import { IjDataElement } from '../ij-data-element.js';
import { FIRST_FIELD, focusIn } from './focus.js';
import { part } from './form-parts.js';
import { KeptDefinition } from './kept-definition.js';
import { FormSession } from './form-session.js';
import { IjIntakeWarningEvent } from './intake-form.events.js';
import { intakeFormStrings, type IntakeFormStrings } from './intake-form.strings.js';
import { intakeFormStyles } from './intake-form.styles.js';
import { prepareDefinition, readDefinition } from './definition.js';
import { questionStyles } from './question.styles.js';

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
 * @fires {CustomEvent<{ step: number, steps: number | undefined, title: string | undefined }>} ij-intake-step-change - another page of the form is shown
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
  /** Address that contact details are posted to, apart from the answers. */
  @property({ attribute: 'contact-action' }) contactAction?: string;
  /** Which variant of the definition to ask: `express`, `entretien` … */
  @property() variant?: string;
  /** Code of the desk, sent with each answer. */
  @property() desk?: string;
  /** `status`: the endpoint gives no receipt in JSON, so that 201, 202 or 204 is one. */
  @property() receipt?: 'status';
  /** A computer that many people use: nothing is filled in by the browser, nothing is handed to the next person. */
  @property({ type: Boolean, attribute: 'shared-device' }) sharedDevice = false;
  /** Everything is read again before it is sent, whatever the variant says. */
  @property({ type: Boolean, attribute: 'with-review' }) withReview = false;
  /** The person may have a half-filled form kept on their device. Never on a shared one. */
  @property({ type: Boolean, attribute: 'with-drafts' }) withDrafts = false;

  /** @internal where answers are kept; replaced in tests */
  @property({ attribute: false }) outbox: OutboxPort = lateOutbox();
  /** @internal how long "sending" is shown before the answer is said to wait; replaced in tests */
  patienceMs = 4_000;

  protected readonly catalogue = intakeFormStrings;
  readonly #session = new FormSession(this);
  /** what the webmaster has been told already */
  readonly #told = new Set<string>();

  /** @internal */
  readonly kept = new KeptDefinition();

  /** Puts the focus in the first field, once the form is there. */
  override focus(options?: FocusOptions): void {
    focusIn(this, FIRST_FIELD, options);
  }

  protected override readDocument(url: URL, signal: AbortSignal, revalidate?: boolean): Promise<unknown> {
    return this.kept.read(url, signal, () => super.readDocument(url, signal, revalidate));
  }

  /** @internal the title that the definition gives */
  get shownHeading(): string | undefined {
    return this.defaultHeading;
  }

  protected override prepare(document: unknown, signal: AbortSignal): Promise<unknown> {
    this.kept.begin(signal); // a definition in `data` is not read
    return prepareDefinition(document, { variant: this.variant, withReview: this.withReview, signal, resolve: (address, from) => this.#relative(address, from), read: (url) => this.readDocument(url, signal) });
  }

  protected override parse(document: unknown): Parsed<FormPlan> {
    return readDefinition(document, this.variant, this.locale.lang);
  }

  protected override get parsedWith(): string {
    return `${this.variant} ${this.locale.lang} ${!part('rich')}`;
  }

  protected override isEmpty({ questions }: FormPlan): boolean {
    return questions.length === 0;
  }

  protected override get defaultHeading(): string | undefined {
    const { value } = this;
    return value?.form.variants[value.variant ?? '']?.title ?? value?.form.title;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#tellWebmaster();
    allowOrigins(this.provider.allowedOrigins);
    const { endpoint, contactEndpoint } = this.#session.target;
    this.#session.sending.follow([endpoint, contactEndpoint]);
  }

  protected override renderValue(plan: FormPlan): TemplateResult {
    this.#session.prepare(plan); // here: another variant of the same document is read once the update has begun
    return this.#session.render(plan);
  }

  /** An address in a definition is relative to the definition's own. */
  #relative(address: string, from = this.src && this.data === undefined ? this.endpoint(this.src) : undefined): URL {
    return this.endpoint(URL.canParse(address, from) ? new URL(address, from).href : address);
  }

  /** True once for each text: a problem is told once, not at each update. */
  #isNews(text: string): boolean {
    return !this.#told.has(text) && !!this.#told.add(text);
  }

  #tellWebmaster(): void {
    const error = this.#session.target.obstacle?.error;
    if (error && this.#isNews(error.message)) this.report(error);
    const { warnings = [] } = this.value ?? {};
    const unknown = warnings.map(({ path, message }) => `${path} ${message}`).join('; ');
    if (!unknown || !this.#isNews(unknown)) return;
    console.warn(`${this.localName}: ${unknown}`);
    this.dispatchEvent(new IjIntakeWarningEvent(warnings));
  }
}
