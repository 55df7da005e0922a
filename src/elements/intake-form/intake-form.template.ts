import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { PrivacyNotice } from '../../contract/form.js';
import type { FormPlan, PlannedQuestion } from '../../contract/form-plan.js';
import type { PanelFrame } from './panels.template.js';
import { paragraphs } from './question.template.js';

/** One entry of the error summary. */
export interface SummaryItem {
  /** the question it is about */
  readonly q: string;
  /** id of the control to go to */
  readonly id: string;
  readonly text: string;
}

export interface FormView extends PanelFrame {
  readonly plan: FormPlan;
  readonly visible: ReadonlySet<string>;
  /** `titleLevel`: its label is the title of the page */
  readonly renderQuestion: (question: PlannedQuestion, titleLevel?: number) => unknown;
  readonly summary: readonly SummaryItem[];
  /** host that the answers go to; undefined: they can't be sent */
  readonly destination: string | undefined;
  /** why the form can't be sent, in the person's words */
  readonly obstacle: string | undefined;
  readonly isSending: boolean;
  /** the title above the form: a module's that says the same is not said again */
  readonly heading: string | undefined;
  /** what only some forms need, above the button */
  readonly beforeSend: unknown;
  readonly onSubmit: (event: SubmitEvent) => void;
  readonly onSummaryLink: (event: MouseEvent) => void;
}

/** Everything on one page: the questions, what becomes of the answers, and the one button. */
export const formTemplate = (view: FormView): TemplateResult =>
  formFrame(view, html`${introTemplate(view)}<div class="questions">${questionsTemplate(view)}</div>${privacyTemplate(view)} ${view.beforeSend}`, sendTemplate(view));

/** What every layout has in common: the form itself, what went wrong, and a body that rests while the answer is on its way. */
export function formFrame(view: FormView, body: unknown, actions: unknown): TemplateResult {
  return html`<form novalidate part="form" autocomplete=${view.isShared ? 'off' : 'on'} @submit=${view.onSubmit}>
    ${summaryTemplate(view)}
    <div .inert=${view.isSending} lang=${ifDefined(view.plan.form.lang)}>${body}</div>
    ${actions}
  </form>`;
}

export function introTemplate(view: FormView): TemplateResult {
  const { intro } = view.plan.form;
  return html`${intro ? html`<div class="intro">${paragraphs(intro)}</div>` : nothing}
  ${needsAll(view) ? html`<p class="muted">${view.strings.allRequired}</p>` : nothing}`;
}

/** The button, or why there is none. */
export const sendTemplate = (view: FormView): TemplateResult =>
  view.obstacle === undefined ? sendButton(view) : html`<p class="obstacle" part="obstacle">${view.obstacle}</p>`;

function summaryTemplate({ summary, strings, level, onSummaryLink }: FormView): TemplateResult | typeof nothing {
  if (!summary.length) return nothing;
  const links = summary.map(({ id, text }) => html`<li><a href="#${id}" @click=${onSummaryLink}>${text}</a></li>`);
  return html`<div class="summary" part="summary" role="group" aria-label=${strings.problem} tabindex="-1">
    ${subheading(strings.problem, level)}
    <ul>${links}</ul>
  </div>`;
}

function sendButton({ plan, strings, isSending }: FormView): TemplateResult {
  // aria-disabled, not disabled: the button keeps the focus while it is busy
  return html`<button class="button primary send" part="send" type="submit" aria-disabled=${isSending}>
    ${isSending ? strings.sending : (plan.form.submitLabel ?? strings.send)}
  </button>`;
}

/**
 * Two places for each question of the plan, whether it is shown or not, so that none moves when another one comes: the title of its module,
 * where it is not said above already, and itself.
 */
export function questionsTemplate({ plan, visible, level, heading, renderQuestion }: FormView): unknown[] {
  const titles = new Map(plan.form.modules.flatMap(({ title, questions }) => questions.map(({ id }) => [id, title])));
  const said = new Set([undefined, heading]);
  return plan.questions.flatMap((question) => {
    if (!visible.has(question.id)) return [nothing, nothing];
    const title = titles.get(question.id);
    const section = said.has(title) ? nothing : subheading(title, level, 'section');
    said.add(title);
    return [section, renderQuestion(question)];
  });
}

/** Optional questions say so. When there is none, nothing would say that all must be answered. */
const needsAll = ({ plan, visible }: FormView): boolean => {
  const asked = plan.questions.filter(({ id, type }) => type !== 'note' && visible.has(id));
  return asked.length > 0 && asked.every(({ optional }) => !optional);
};

const NOTICE_ORDER = ['controller', 'purpose', 'recipients', 'retention', 'legalBasis', 'contact'] as const satisfies readonly (keyof PrivacyNotice)[];

/** Said where the answers are given (RGPD art. 13), in four to seven short lines. */
export function privacyTemplate({ plan, strings, destination, level }: FormView): TemplateResult | typeof nothing {
  const { privacy = {} } = plan.form;
  const lines = [...NOTICE_ORDER.map((name) => ({ term: strings[name], text: privacy[name] })), { term: strings.destination, text: destination }].filter(({ text }) => text?.trim());
  if (!lines.length) return nothing;
  return html`<div class="privacy" part="privacy">
    ${subheading(strings.privacy, level)}
    <dl>${lines.map(({ term, text }) => html`<div><dt>${term}</dt><dd>${text}</dd></div>`)}</dl>
  </div>`;
}

export const subheading = (text: string | undefined, level: number, className = ''): TemplateResult => html`<div class="subheading ${className}" role="heading" aria-level=${level}>${text}</div>`;
