import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { plannedPages, type PlannedPage } from '../../contract/form-pages.js';
import type { PlannedQuestion } from '../../contract/form-plan.js';
import { stringsFor } from '../../i18n/catalogue.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import { isHere } from './focus.js';
import type { CreateLayout, FormLayout } from './form-parts.js';
import type { FormSession } from './form-session.js';
import { LeaveGuard } from './leave-guard.js';
import { IjIntakeStepChangeEvent } from './intake-form.events.js';
import type { Draft } from './intake-form.model.js';
import { pipedText } from './piping.model.js';
import { formFrame, type FormView } from './intake-form.template.js';
import { PageHistory } from './pages.history.js';
import { hasContact, moduleTitle, pagesAhead, pagesOf, pageWith, reviewSections, shownPages, titleQuestion } from './pages.model.js';
import { pagesStrings, type PagesStrings } from './pages.strings.js';
import { pagesStyles } from './pages.styles.js';
import { actionsTemplate, stepTemplate, type Progress, type StepView } from './pages.template.js';
import { reviewText } from './review-text.js';
import { reviewTemplate, type ReviewView } from './review.template.js';

/** Where each person was, for an element that only moves in the page. */
const layouts = new WeakMap<FormSession, PagesLayout>();

/** One page at a time, and all the answers once more before they are sent. */
export const createPages: CreateLayout = (session) => {
  const layout = layouts.get(session) ?? new PagesLayout(session);
  layouts.set(session, layout);
  layout.enter();
  return layout;
};

class PagesLayout implements FormLayout {
  readonly #session: FormSession;
  readonly #guard: LeaveGuard;
  readonly #history = new PageHistory((step) => this.#onHistory(step));
  /** index of the page on the screen; one past the last is the review */
  #at = 0;
  /** a question of that page: another edition of the form may have it elsewhere */
  #anchor: string | undefined;
  /** the person came from the review to change something: that is where they go back to */
  #isChanging = false;

  constructor(session: FormSession) {
    this.#session = session;
    this.#guard = new LeaveGuard(session);
  }

  enter(): void {
    adoptPartStyles(this.#session.host, pagesStyles);
    this.#history.enter();
  }

  leave(): void {
    this.#history.leave();
    this.#guard.leave();
  }

  restart(): void {
    this.#guard.look();
    const { draft } = this.#session;
    const isOther = !draft?.inputs.size;
    if (isOther) this.#history.forget();
    this.#isChanging &&= !isOther;
    this.#at = isOther || !draft ? 0 : this.#at && !this.#anchor ? pagesOf(draft.plan).length : Math.max(0, pageWith(draft.plan, this.#anchor));
  }

  isAtStart(): boolean {
    const { draft } = this.#session;
    return !draft || this.#place(draft).step === 1;
  }

  goOn(): boolean {
    const { draft } = this.#session;
    const page = draft && pagesOf(draft.plan)[this.#place(draft).at];
    if (!draft || !page) return true;
    if (this.#isLast(draft)) return true;
    if (!this.#session.check(page.questions)) return false;
    this.#go(this.#isChanging ? pagesOf(draft.plan).length : this.#stops(draft).find((stop) => stop > this.#at));
    return false;
  }

  reveal(q: string): void {
    const { draft } = this.#session;
    const at = draft ? pageWith(draft.plan, q) : -1;
    if (!draft || at < 0 || at === this.#at) return;
    // what is changed because it could not be sent is read again after
    if (this.#hasReview(draft)) this.#isChanging ||= this.#at === pagesOf(draft.plan).length;
    this.#move(at);
  }

  render(view: FormView): TemplateResult {
    const { draft } = this.#session;
    const page = draft && pagesOf(draft.plan)[this.#place(draft).at];
    this.#guard.look();
    this.#anchor = page?.questions[0];
    if (!draft) return html``;
    const step = this.#stepView(view, draft, page);
    const body = page ? stepTemplate(step) : reviewTemplate(this.#reviewView(view, draft));
    const onPage = { ...view, summary: view.summary.filter(({ q }) => !page || page.questions.includes(q)) };
    // nothing of one page (an opened detail, what the browser remembers of a field) is for the next
    return formFrame(onPage, keyed(this.#at, html`<div class="step" part="step" data-step=${step.step}>${body}</div>`), actionsTemplate(step));
  }

  get #words(): PagesStrings {
    return stringsFor(pagesStrings, this.#session.host.locale.lang);
  }

  #hasReview({ plan }: Draft): boolean {
    return plan.hasReview || this.#session.host.withReview;
  }

  /** The pages to go through, by index, the review among them. */
  #stops(draft: Draft): number[] {
    const shown = shownPages(draft);
    return this.#hasReview(draft) ? [...shown, pagesOf(draft.plan).length] : shown;
  }

  #isLast(draft: Draft): boolean {
    return this.#stops(draft).at(-1) === this.#at;
  }

  /** Where the person is: on the page before, when theirs has gone with an answer. */
  #place(draft: Draft): Progress & { at: number } {
    const stops = this.#stops(draft);
    if (!stops.includes(this.#at)) this.#at = stops.findLast((stop) => stop < this.#at) ?? stops[0] ?? 0;
    const step = stops.indexOf(this.#at) + 1;
    const { sure, open } = pagesAhead(draft, this.#at);
    const least = step + sure + Number(this.#hasReview(draft) && this.#at < pagesOf(draft.plan).length);
    return { at: this.#at, step, steps: open ? undefined : stops.length, least, most: least + open };
  }

  #stepView(form: FormView, draft: Draft, page: PlannedPage | undefined): StepView {
    const { at: _, ...progress } = this.#place(draft);
    const words = this.#words;
    const isLast = this.#isLast(draft);
    const asked = page && titleQuestion(page, draft);
    const module = page && moduleTitle(draft.plan, page.questions[0]);
    return {
      ...progress, form, words, isLast,
      lang: this.#session.host.locale.lang,
      title: asked ? undefined : this.#titleOf(draft, page),
      caption: asked && module !== form.heading ? module : undefined,
      intro: page?.intro,
      questions: (page?.questions ?? []).flatMap((id) => draft.plan.byId.get(id) ?? []),
      titleQuestion: asked,
      isWhole: !plannedPages(draft.plan).length,
      hasContact: page !== undefined && hasContact(page, draft),
      next: !this.#isChanging && this.#hasReview(draft) && this.#stops(draft).at(-2) === this.#at ? words.toReview : words.goOn,
      onBack: this.#onBack,
    };
  }

  /** Undefined where the form's own title is enough. */
  #titleOf(draft: Draft, page: PlannedPage | undefined): string | undefined {
    const { plan } = draft;
    if (!page) return this.#words.reviewTitle;
    if (!plannedPages(plan).length) return undefined;
    const asked = titleQuestion(page, draft);
    return page.title ?? (asked ? this.#piped(asked, draft) : moduleTitle(plan, page.questions[0]) ?? this.#progressWords(draft));
  }

  #progressWords(draft: Draft): string {
    const { step, steps, least, most } = this.#place(draft);
    return steps === undefined ? this.#words.stepBetween(String(step), String(least), String(most)) : this.#words.stepOf(String(step), String(steps));
  }

  #piped(question: PlannedQuestion, draft: Draft): string {
    const { strings, locale } = this.#session.host;
    return question.pipes.length ? pipedText(question, draft, { ...strings, lang: locale.lang }).label : question.label;
  }

  #reviewView(form: FormView, draft: Draft): ReviewView {
    const session = this.#session;
    const { strings, locale: { lang } } = session.host;
    const { at: _, ...progress } = this.#place(draft);
    const sections = reviewSections(draft).map(({ questions, ...section }) => ({
      ...section,
      lines: questions.map((question) => ({ question, label: this.#piped(question, draft), answer: reviewText(question, draft, { ...strings, lang }), id: session.idOf(question.id) })),
    }));
    return { ...progress, form, words: this.#words, lang, sections, apartTo: session.target.contactEndpoint?.host, onChange: this.#onChange };
  }

  #go(at: number | undefined): void {
    if (at === undefined || at === this.#at) return;
    this.#move(at);
    void this.#focusTitle();
  }

  #move(at: number): void {
    const from = this.#at;
    this.#show(at);
    this.#history.push(from, at);
  }

  #show(at: number): void {
    const { draft, host } = this.#session;
    if (!draft) return;
    this.#at = at;
    const { step, steps, at: real } = this.#place(draft);
    const page = pagesOf(draft.plan)[real];
    if (!page) this.#isChanging = false;
    this.#session.update();
    host.dispatchEvent(new IjIntakeStepChangeEvent(step, steps, this.#titleOf(draft, page)));
  }

  readonly #onBack = (): void => {
    const { draft } = this.#session;
    if (!draft) return;
    this.#isChanging = false;
    this.#go(this.#stops(draft).findLast((stop) => stop < this.#at));
  };

  readonly #onChange = ({ id }: PlannedQuestion): void => {
    this.reveal(id);
    this.#session.focus(`[data-q="${id}"] :is(input, select, textarea, button)`);
  };

  #onHistory(step: number): void {
    const { draft, sending } = this.#session;
    if (!draft || sending.stage.name !== 'filling' || step === this.#at) return;
    this.#isChanging = false;
    this.#show(step);
    void this.#focusTitle();
  }

  /** The title says by itself that another page has come. */
  async #focusTitle(): Promise<void> {
    const { host } = this.#session;
    await host.updateComplete;
    const step = host.renderRoot.querySelector<HTMLElement>('.step');
    // a note above the question is read first
    const title = step?.querySelector<HTMLElement>('.note, [role="heading"]') ?? step;
    if (!title || !isHere(host)) return;
    // only while it has the focus: in some browsers, a label that can take it no longer hands clicks on to its field
    title.tabIndex = -1;
    title.addEventListener('blur', () => title.removeAttribute('tabindex'), { once: true });
    title.focus({ preventScroll: true });
    if (step && step.getBoundingClientRect().top < 0) step.scrollIntoView({ block: 'start' });
    else title.scrollIntoView({ block: 'nearest' });
  }
}
