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
    ${sections.map((section) => sectionTemplate(view, section))} ${unansweredTemplate(view)} ${privacyTemplate(form)} ${form.beforeSend}`;
}

/** What was left out, in one line: it may be much, and is seldom what is looked for. What is made from other answers is not for the person to give. */
function unansweredTemplate(view: ReviewView): TemplateResult | typeof nothing {
  const { words, lang, sections } = view;
  const lines = sections.flatMap((section) => section.lines).filter(({ question, answer }) => answer === undefined && question.type !== 'calc');
  if (!lines.length) return nothing;
  return html`<details class="read-again unanswered"><summary lang=${lang}>${words.unanswered(lines.length)}</summary><dl>${lines.map((line) => lineTemplate(view, line))}</dl></details>`;
}

function sectionTemplate(view: ReviewView, { title, isApart, lines }: ReviewView['sections'][number]): TemplateResult | typeof nothing {
  const answered = lines.filter(({ answer }) => answer !== undefined);
  if (!answered.length) return nothing;
  const { form, words, lang, apartTo } = view;
  const level = Math.min(6, form.level + 1);
  return html`<div class="read-again ${isApart ? 'going-apart' : ''}">
    ${isApart ? html`<div lang=${lang}>${subheading(words.apartTitle, level)}${apartTo ? html`<p class="muted">${words.apartTo(apartTo)}</p>` : nothing}</div>` : nothing}
    ${title ? subheading(title, level) : nothing}
    <dl>${answered.map((line) => lineTemplate(view, line))}</dl>
  </div>`;
}

function lineTemplate({ words, lang, onChange }: ReviewView, { question, label, answer, id }: ReviewLine): TemplateResult {
  const change = (event: MouseEvent) => {
    event.preventDefault(); // the address is the page's
    onChange(question);
  };
  // what is made from other answers is changed there
  const link = question.type === 'calc' ? nothing : html`<dd class="change"><a href="#${id}" @click=${change}><span lang=${lang}>${words.change}</span> <span class="visually-hidden">${label}</span></a></dd>`;
  return html`<div><dt>${label}</dt>${answer === undefined ? nothing : html`<dd class="answer">${answer}</dd>`}${link}</div>`;
}
