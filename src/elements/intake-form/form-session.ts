import { html, type ReactiveController, type TemplateResult } from 'lit';
import type { FormPlan } from '../../contract/form-plan.js';
import type { RefusalError } from '../../client/outbox/index.js';
import { settings } from '../../client/settings.js';
import type { Submission } from '../../contract/submission.js';
import { AnswerSheet } from './answer-sheet.js';
import { FIRST_FIELD, focusIn, focusLater, followFocus, keepFocus } from './focus.js';
import { FormCompany } from './form-company.js';
import { FormLayouts } from './form-layouts.js';
import { loadPart, part, type FormLayout } from './form-parts.js';
import { IjIntakeSubmitEvent } from './intake-form.events.js';
import type { IjIntakeForm } from './intake-form.js';
import { questionsAdded, remainingWarning, type Change, type Draft } from './intake-form.model.js';
import type { FormView } from './intake-form.template.js';
import { panelTemplate, panelWords, type PanelFrame, type PanelView } from './panels.template.js';
import { QuestionDrawer } from './question-drawer.js';
import { SendController, type Stage } from './send-controller.js';
import { localDay } from '../../client/submission-id.js';
import { targetOf, type Target } from './target.js';

let sessions = 0;

/** One person filling in one form, from the first answer to what became of it; then the next one. */
export class FormSession implements ReactiveController {
  readonly host: IjIntakeForm;
  readonly sheet: AnswerSheet;
  readonly sending: SendController;
  readonly #prefix = `ij${(sessions += 1)}`;
  #target: Target = {};
  /** a second press meanwhile would send twice */
  #isAmending = false;
  readonly #layouts = new FormLayouts(this);
  readonly #company = new FormCompany(this);
  readonly #drawer = new QuestionDrawer(this);

  constructor(host: IjIntakeForm) {
    this.host = host;
    this.sheet = new AnswerSheet(host);
    this.sending = new SendController(host, {
      onStage: (stage, before) => this.#onStage(stage, before),
      onTrouble: (change) => void loadPart('trouble').then((reportTrouble) => reportTrouble(change, navigator.onLine, (error) => host.report(error)), () => undefined),
      giveBack: (errors) => this.#giveBack(errors),
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.update(); // after a move, what it left behind comes back
  }

  hostDisconnected(): void {
    this.#layouts.leave();
    this.#company.dismiss();
  }

  get draft(): Draft | undefined {
    return this.sheet.draft;
  }

  get #layout(): FormLayout {
    return this.#layouts.current;
  }

  get target(): Target {
    return this.#target;
  }

  /** A computer that many people use; the sheet that staff fill in one after the other is taken for one. */
  get isShared(): boolean {
    return this.host.sharedDevice || this.host.provider.isSharedDevice === true || this.draft?.plan.layout === 'one-screen';
  }

  /** Before drawing: the definition in hand, where it is sent, the parts it needs. */
  prepare(plan: FormPlan): void {
    const { host } = this;
    const { id } = this.draft?.plan.form ?? plan.form;
    if (this.sheet.adopt(plan, part('rich'))) {
      if (id !== plan.form.id) this.#forget();
      followFocus(host);
      this.#layout.restart?.();
    }
    this.#target = targetOf(plan, host);
    if (!host.isConnected) return; // its parts have left, and come back with it
    this.#layouts.choose(plan);
    this.#company.want('leaving', !this.#layout.goOn && !!this.draft?.inputs.size);
    this.#company.want('shared', this.isShared);
    this.#company.want('drafts', host.withDrafts && !this.isShared);
    this.#company.want('followUp', plan.form.followUp === true && plan.layout !== 'one-screen');
    if (this.sending.others.length) this.#company.want('queue', true);
  }

  render(plan: FormPlan): TemplateResult {
    const { stage } = this.sending;
    const isFilling = stage.name === 'filling' || stage.name === 'sending';
    return html`${this.host.kept.notice(this.host.locale.lang)} ${this.#company.at('above')} ${isFilling ? html`${this.#renderForm(plan)} ${this.#company.at('below')}` : html`${panelTemplate(this.#panelView(stage))} ${this.#company.at('inPanel')}`}
      ${this.#company.at('inQueue')}`;
  }

  /** Takes a change of one question. */
  readonly change = (change: Change): void => {
    if (this.#isAmending || this.sending.stage.name !== 'filling') return;
    const changed = this.sheet.change(change);
    if (!changed) return;
    const { host } = this;
    host.outbox.warm?.();
    void loadPart('download').catch(() => undefined); // there in time, should the network go
    const { before, after } = changed;
    keepFocus(host, after.visible, this.idOf(change.q));
    const added = questionsAdded(before, after);
    if (added) this.say(host.strings.added(added));
    const left = remainingWarning(after, change.q);
    if (left !== undefined) host.announcer.say(left < 0 ? host.strings.tooMany(-left) : host.strings.remaining(left));
    this.#company.changed();
  };

  /** Puts other answers in the place of those on the screen: an undo, a draft, an earlier visit. */
  restore(draft: Draft): void {
    this.sheet.restore(draft);
    this.sending.forget();
    this.#company.changed();
  }

  /** Is something of the person here? */
  get isHolding(): boolean {
    return !!this.draft?.inputs.size || this.#company.all.some((companion) => companion.holds?.());
  }

  /** Empty fields, for the next person. */
  empty(): void {
    this.sheet.empty();
    this.#layout.restart?.();
    this.#forget();
    this.#company.changed();
  }

  #forget(): void {
    this.sending.forget();
    for (const companion of this.#company.all) companion.forget?.();
  }

  /** Are the answers right, of these questions or of all? Notes what isn't and brings the person to the list of it. */
  check(ids?: readonly string[]): boolean {
    if (this.sheet.validate(ids)) return true;
    const [first] = this.sheet.faults;
    if (first) this.reveal(first.question.id);
    void focusLater(this.host, '.summary');
    return false;
  }

  /** Brings a question on the screen. */
  reveal(q: string): void {
    this.#layout.reveal?.(q);
  }

  /** How the layout draws a question, if it does so in its own way. */
  get question(): FormLayout['question'] {
    return this.#layout.question;
  }

  /** Are the first questions on the screen, and nothing sent yet? */
  get isAtStart(): boolean {
    return this.sending.stage.name === 'filling' && (this.#layout.isAtStart?.() ?? true);
  }

  say(text: string): void {
    this.host.announcer.sayNow(text);
  }

  /** Focuses once drawn, unless the person has gone elsewhere in the page meanwhile. */
  focus(selector: string): void {
    void focusLater(this.host, selector);
  }

  idOf(q: string): string {
    return `${this.#prefix}-${q}`;
  }

  /** Draws another time with the same words: what a part shows has changed. */
  update(): void {
    this.host.requestUpdate();
  }

  #renderForm(plan: FormPlan): TemplateResult {
    const { draft } = this;
    if (!draft) return html``;
    const { host } = this;
    const { endpoint, obstacle } = this.#target;
    const view: FormView = {
      ...this.#frame,
      plan,
      visible: draft.visible,
      renderQuestion: (question, titleLevel) => this.#drawer.draw(question, draft, titleLevel),
      summary: this.#drawer.summary,
      destination: endpoint?.host,
      obstacle: obstacle && host.strings[obstacle.words],
      isSending: this.#isAmending || this.sending.stage.name === 'sending',
      heading: host.heading ?? host.shownHeading,
      beforeSend: this.#company.at('beforeSend'),
      onSubmit: this.#onSubmit,
      onSummaryLink: this.#onSummaryLink,
    };
    return this.#layout.render(view);
  }

  #panelView(stage: PanelView['stage']): PanelView {
    return { ...this.#frame, stage, thanks: this.draft?.plan.form.thanks, onAgain: this.#onAgain, onDownload: () => this.#download([stage.submission]) };
  }

  #download(submissions: readonly Submission[]): void {
    loadPart('download').then((download) => download(submissions), (error: Error) => this.host.report(error));
  }

  get #frame(): PanelFrame {
    const { host } = this;
    return {
      waiting: this.sending.waiting.length,
      level: Math.min(6, (Math.round(host.headingLevel) || 2) + 1),
      isShared: this.isShared,
      strings: host.strings,
      onSendNow: this.sendNow,
    };
  }

  readonly #onSummaryLink = (event: MouseEvent): void => {
    event.preventDefault(); // the address is the page's, its fragment too
    // not as a selector: ids have dots in them
    this.host.shadowRoot?.getElementById((event.currentTarget as HTMLAnchorElement).hash.slice(1))?.focus();
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.sending.stage.name === 'filling' && (this.#layout.goOn?.() ?? true)) void this.send();
  };

  /** Checks everything, and sends it if it is right. */
  async send(): Promise<void> {
    const { host } = this;
    const { endpoint, contactEndpoint } = this.#target;
    if (!endpoint || this.#isAmending || this.sending.stage.name !== 'filling' || !this.check()) return;
    const context = { on: localDay(settings.now()), lang: host.locale.lang, desk: host.desk };
    const { draft } = this;
    const contact = contactEndpoint && this.sheet.contact(context);
    let submission = this.sheet.submission(context);
    if (submission && this.#company.all.some(({ amend }) => amend)) submission = await this.#amend(submission);
    if (this.draft !== draft || !submission || !host.dispatchEvent(new IjIntakeSubmitEvent(submission))) return;
    const parcel = { submission, endpoint, receipt: host.receipt === 'status' ? 'status' : 'echo', contact: contact && { document: contact, endpoint: contactEndpoint } } as const;
    if (this.#layout.send) return this.#layout.send(parcel);
    focusIn(host, '.send'); // the fields rest while it is under way
    await this.sending.send(parcel);
  }

  /** The fields rest meanwhile. */
  async #amend(submission: Submission): Promise<Submission> {
    this.#isAmending = true;
    this.update();
    try {
      return await this.#company.amend(submission);
    } finally {
      this.#isAmending = false;
      this.update();
    }
  }

  #onStage(stage: Stage, before: Stage): void {
    for (const companion of this.#company.all) companion.onStage?.(stage);
    if (stage.name === 'filling') return;
    if (before.name !== stage.name) void this.host.kept.keep().catch(() => undefined); // without a copy, the form only needs its endpoint
    if (stage.name === 'sending') return before.name === 'sending' ? undefined : this.say(this.host.strings.sending);
    if (stage.name === 'sent' || this.isShared) this.empty();
    if (before.name === 'sending') {
      this.say(''); // it is no longer under way: the heading says what became of it
      this.focus('.panel [role="heading"]');
    } else if (before.name !== stage.name) this.say(panelWords(this.#panelView(stage)).title);
  }

  #giveBack(errors: readonly RefusalError[]): boolean {
    const isBack = this.sheet.refuse(errors);
    const [first] = this.sheet.faults;
    if (isBack && first) this.reveal(first.question.id);
    if (isBack) this.focus('.summary');
    return isBack;
  }

  readonly #onAgain = (): void => {
    this.empty();
    this.sending.restart();
    this.focus(FIRST_FIELD);
  };

  /** Tries again what waits, because the person asked for it. */
  readonly sendNow = async (): Promise<void> => {
    const { strings } = this.host;
    this.say(strings.sending);
    await this.sending.sendWaiting();
    const left = this.sending.waiting.length;
    if (this.sending.stage.name === 'filling') this.say(left ? strings.waiting(left) : strings.sentTitle);
  };
}
