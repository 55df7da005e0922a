import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PrivacyNotice } from '../../contract/form.js';
import type { FormPlan, PlannedQuestion } from '../../contract/form-plan.js';
import type { IntakeFormStrings } from './intake-form.strings.js';
import { paragraphs } from './question.template.js';

/** One entry of the error summary. */
export interface SummaryItem {
  readonly q: string;
  /** id of the control to go to */
  readonly id: string;
  readonly text: string;
}

export interface FormView {
  readonly plan: FormPlan;
  readonly visible: ReadonlySet<string>;
  readonly renderQuestion: (question: PlannedQuestion) => unknown;
  readonly summary: readonly SummaryItem[];
  /** host that the answers go to; undefined: they can't be sent */
  readonly destination: string | undefined;
  /** why the form can't be sent, in the person's words */
  readonly obstacle: string | undefined;
  readonly isSending: boolean;
  readonly isShared: boolean;
  /** level of the headings inside */
  readonly level: number;
  readonly strings: IntakeFormStrings;
  readonly onSubmit: (event: SubmitEvent) => void;
  readonly onSummaryLink: (event: MouseEvent, item: SummaryItem) => void;
}

/** The form: what went wrong, the questions, what becomes of the answers, and the one button. */
export function formTemplate(view: FormView): TemplateResult {
  const { plan, strings, isSending, isShared, obstacle } = view;
  return html`<form novalidate part="form" autocomplete=${isShared ? 'off' : 'on'} @submit=${view.onSubmit}>
    ${summaryTemplate(view)}
    <div ?inert=${isSending}>
      ${plan.form.intro ? html`<div class="intro">${paragraphs(plan.form.intro)}</div>` : nothing}
      ${needsAll(view) ? html`<p class="muted">${strings.allRequired}</p>` : nothing}
      <div class="questions">${repeat(itemsOf(view), itemKey, (item) => ('title' in item ? sectionTemplate(item.title, view.level) : view.renderQuestion(item)))}</div>
      ${privacyTemplate(view)}
    </div>
    ${obstacle === undefined ? sendButton(view) : html`<p class="obstacle" part="obstacle">${obstacle}</p>`}
  </form>`;
}

function summaryTemplate({ summary, strings, level, onSummaryLink }: FormView): TemplateResult | typeof nothing {
  if (!summary.length) return nothing;
  const links = summary.map((item) => html`<li><a href="#${item.id}" @click=${(event: MouseEvent) => onSummaryLink(event, item)}>${item.text}</a></li>`);
  return html`<div class="summary" part="summary" role="group" aria-label=${strings.problem} tabindex="-1">
    <div class="subheading" role="heading" aria-level=${level}>${strings.problem}</div>
    <ul>${links}</ul>
  </div>`;
}

function sendButton({ plan, strings, isSending }: FormView): TemplateResult {
  // aria-disabled, not disabled: the button keeps the focus while it is busy
  return html`<button class="button primary send" part="send" type="submit" aria-disabled=${isSending ? 'true' : 'false'}>
    ${isSending ? strings.sending : (plan.form.submitLabel ?? strings.send)}
  </button>`;
}

interface Section {
  readonly key: string;
  readonly title: string;
}

const itemKey = (item: Section | PlannedQuestion): string => ('title' in item ? item.key : item.id);

/** The visible questions, each module's under its title when it has one. */
function itemsOf({ plan, visible }: FormView): (Section | PlannedQuestion)[] {
  const titles = new Map(plan.form.modules.flatMap(({ id, title, questions }) => questions.map((question) => [question.id, title ? { key: `module ${id}`, title } : undefined])));
  const seen = new Set<string>();
  return plan.questions.flatMap((question) => {
    if (!visible.has(question.id)) return [];
    const section = titles.get(question.id);
    if (!section || seen.has(section.key)) return [question];
    seen.add(section.key);
    return [section, question];
  });
}

const sectionTemplate = (title: string, level: number): TemplateResult => html`<div class="subheading section" role="heading" aria-level=${level}>${title}</div>`;

/** Optional questions say so. When there is none, nothing would say that all must be answered. */
const needsAll = ({ plan, visible }: FormView): boolean => {
  const asked = plan.questions.filter(({ id, type }) => type !== 'note' && visible.has(id));
  return asked.length > 0 && asked.every(({ optional }) => !optional);
};

const NOTICE_ORDER = ['controller', 'purpose', 'recipients', 'retention', 'legalBasis', 'contact'] as const satisfies readonly (keyof PrivacyNotice)[];

/** Said where the answers are given (RGPD art. 13), in four to seven short lines. */
function privacyTemplate({ plan, strings, destination, level }: FormView): TemplateResult {
  const { privacy = {} } = plan.form;
  const lines = NOTICE_ORDER.flatMap((name) => (privacy[name]?.trim() ? { term: strings[name], text: privacy[name] } : []));
  const all = destination === undefined ? lines : [...lines, { term: strings.destination, text: destination }];
  if (!all.length) return html``;
  return html`<div class="privacy" part="privacy">
    <div class="subheading" role="heading" aria-level=${level}>${strings.privacy}</div>
    <dl>${all.map(({ term, text }) => html`<div><dt>${term}</dt><dd>${text}</dd></div>`)}</dl>
  </div>`;
}
