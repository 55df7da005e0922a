import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../i18n/format.js';
import type { PlannedQuestion } from '../../contract/form-plan.js';
import { introTemplate, privacyTemplate, questionsTemplate, sendTemplate, subheading, type FormView } from './intake-form.template.js';
import type { PagesStrings } from './pages.strings.js';
import { paragraphs } from './question.template.js';

/** Beyond this many steps, their parts can't be told apart: the bar is one piece. */
const MOST_PARTS = 8;

/** Where the person is. */
export interface Progress {
  /** from 1 */
  readonly step: number;
  /** undefined while answers may still change it */
  readonly steps: number | undefined;
  /** how many steps there may be, whatever is answered */
  readonly least: number;
  readonly most: number;
}

/** One page of the form. */
export interface StepView extends Progress {
  readonly form: FormView;
  readonly words: PagesStrings;
  readonly lang: string;
  /** undefined: its one question is the title, or the form's own stands above */
  readonly title: string | undefined;
  /** the small line above the title */
  readonly caption: string | undefined;
  readonly intro: string | undefined;
  readonly questions: readonly PlannedQuestion[];
  /** the one whose label is the title */
  readonly titleQuestion: PlannedQuestion | undefined;
  /** everything is on this page: its sections keep their titles */
  readonly isWhole: boolean;
  readonly isLast: boolean;
  /** some of its answers go another way */
  readonly hasContact: boolean;
  readonly next: string;
  readonly onBack: () => void;
}

export function stepTemplate(view: StepView): TemplateResult {
  const { form, words, lang, step, title, caption, intro, isWhole, isLast } = view;
  const isFirst = step === 1;
  return html`${isWhole ? nothing : progressTemplate(view, words, lang)}
    ${isFirst ? introTemplate(form) : nothing}
    ${caption ? html`<p class="caption">${caption}</p>` : nothing} ${title ? subheading(title, form.level, 'title') : nothing} ${paragraphs(intro)}
    ${view.hasContact && !isWhole ? html`<p class="apart" lang=${lang}>${words.apart}</p>` : nothing}
    <div class="questions ${view.titleQuestion ? 'single' : ''}">${isWhole ? questionsTemplate(form) : questionsOf(view)}</div>
    ${isLast ? html`${privacyTemplate(form)} ${form.beforeSend}` : isFirst ? noticeBrief(form) : nothing}`;
}

/** A place for each question, shown or not, so that none moves when another one comes. */
const questionsOf = ({ form, questions, titleQuestion }: StepView): unknown[] =>
  questions.map((question) => (form.visible.has(question.id) ? form.renderQuestion(question, question === titleQuestion ? form.level : undefined) : nothing));

export function actionsTemplate({ form, words, step, isLast, next, onBack }: Pick<StepView, 'form' | 'words' | 'step' | 'isLast' | 'next' | 'onBack'>): TemplateResult {
  const goOn = html`<button class="button primary go-on" part="continue" type="submit">${next}</button>`;
  return html`${form.obstacle !== undefined && step === 1 && !isLast ? sendTemplate(form) : nothing}
    <div class="steps">${isLast ? sendTemplate(form) : goOn}
      ${step > 1 ? html`<button class="button go-back" part="back" type="button" .inert=${form.isSending} @click=${onBack}>${words.goBack}</button>` : nothing}
    </div>`;
}

/** In words, and as a bar where the total is known. It is not for clicking. */
export function progressTemplate({ step, steps, least, most }: Progress, words: PagesStrings, lang: string): TemplateResult {
  const said = (n: number) => formatNumber(lang, n);
  if (steps === undefined) return html`<div class="progress" part="progress" lang=${lang}><span>${words.stepBetween(said(step), said(least), said(most))}</span></div>`;
  const text = words.stepOf(said(step), said(steps));
  return html`<div class="progress" part="progress" lang=${lang}><span>${text}</span>
    <div class="bar" role="progressbar" aria-label=${words.progress} aria-valuemin="0" aria-valuemax=${steps} aria-valuenow=${step} aria-valuetext=${text}>${barTemplate(step, steps)}</div>
  </div>`;
}

function barTemplate(step: number, steps: number): unknown {
  // the width of one piece can't be said without a style attribute, but that of a native one can
  if (steps > MOST_PARTS) return html`<progress max=${steps} .value=${step} aria-hidden="true"></progress>`;
  return [...Array<unknown>(steps)].map((_, i) => html`<span class=${i < step ? 'done' : ''}></span>`);
}

/** What becomes of the answers, on demand where they begin; in full where they are sent. */
function noticeBrief(form: FormView): TemplateResult | typeof nothing {
  const notice = privacyTemplate(form);
  return notice === nothing ? nothing : html`<details class="brief"><summary>${form.strings.privacy}</summary>${notice}</details>`;
}
