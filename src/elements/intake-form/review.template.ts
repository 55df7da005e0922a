import { html, nothing, type TemplateResult } from 'lit';
import type { PlannedQuestion } from '../../contract/form-plan.js';
import { privacyTemplate, subheading, type FormView } from './intake-form.template.js';
import type { ReviewSection } from './pages.model.js';
import type { PagesStrings } from './pages.strings.js';
import { progressTemplate, type Progress } from './pages.template.js';

/** One answer, to be read again. */
export interface ReviewLine {
  readonly question: PlannedQuestion;
  /** with the earlier answers in it */
  readonly label: string;
  /** undefined: not answered */
  readonly answer: string | undefined;
  readonly id: string;
}

export interface ReviewView extends Progress {
  readonly form: FormView;
  readonly words: PagesStrings;
  readonly lang: string;
  readonly sections: readonly (Omit<ReviewSection, 'questions'> & { readonly lines: readonly ReviewLine[] })[];
  /** host that the answers go to that go apart */
  readonly apartTo: string | undefined;
  readonly onChange: (question: PlannedQuestion) => void;
}

/** Everything that will be sent, in words, each with the way back to it. */
export function reviewTemplate(view: ReviewView): TemplateResult {
  const { form, words, lang, sections } = view;
  return html`${progressTemplate(view, words, lang)}
    <div lang=${lang}>${subheading(words.reviewTitle, form.level, 'title')}<p class="muted">${words.reviewText}</p></div>
    ${sections.map((section) => sectionTemplate(view, section))} ${privacyTemplate(form)} ${form.beforeSend}`;
}

function sectionTemplate(view: ReviewView, { title, isApart, lines }: ReviewView['sections'][number]): TemplateResult {
  const { form, words, lang, apartTo } = view;
  const level = Math.min(6, form.level + 1);
  return html`<div class="read-again ${isApart ? 'going-apart' : ''}">
    ${isApart ? html`<div lang=${lang}>${subheading(words.apartTitle, level)}${apartTo ? html`<p class="muted">${words.apartTo(apartTo)}</p>` : nothing}</div>` : nothing}
    ${title ? subheading(title, level) : nothing}
    <dl>${lines.map((line) => lineTemplate(view, line))}</dl>
  </div>`;
}

function lineTemplate({ words, lang, onChange }: ReviewView, { question, label, answer, id }: ReviewLine): TemplateResult {
  const change = (event: MouseEvent) => {
    event.preventDefault(); // the address is the page's
    onChange(question);
  };
  // what is made from other answers is changed there
  const link = question.type === 'calc' ? nothing : html`<dd class="change"><a href="#${id}" @click=${change}><span lang=${lang}>${words.change}</span> <span class="visually-hidden">${label}</span></a></dd>`;
  return html`<div><dt>${label}</dt>${answer === undefined ? html`<dd class="unanswered" lang=${lang}>${words.unanswered}</dd>` : html`<dd class="answer">${answer}</dd>`}${link}</div>`;
}
