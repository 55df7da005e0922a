import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionType } from '../../contract/form.js';
import { absentTemplate } from './absent.template.js';
import { choicesTemplate, choiceTemplate, consentTemplate, scaleTemplate, yesnoTemplate } from './choice.template.js';
import type { QuestionView } from './question-view.js';
import type { RichFields } from './rich-field.js';
import { dateTemplate, dreamJobsTemplate, longtextTemplate, numberTemplate, textTemplate } from './text.template.js';

const templates: Partial<Record<QuestionType, (view: QuestionView) => TemplateResult>> = {
  choice: choiceTemplate,
  choices: choicesTemplate,
  text: textTemplate,
  longtext: longtextTemplate,
  number: numberTemplate,
  yesno: yesnoTemplate,
  date: dateTemplate,
  scale: scaleTemplate,
  note: noteTemplate,
  consent: consentTemplate,
  'dream-jobs': dreamJobsTemplate,
};

export function questionTemplate(view: QuestionView, rich?: RichFields): TemplateResult {
  const { type } = view.question;
  return (rich?.[type as keyof RichFields]?.template ?? templates[type] ?? absentTemplate)(view);
}

export const paragraphs = (text: string | undefined): TemplateResult[] =>
  (text ?? '').split(/\n{2,}/).filter((one) => one.trim()).map((one) => html`<p>${one}</p>`);

function noteTemplate({ question }: QuestionView): TemplateResult {
  return html`<div class="note" part="note" data-q=${question.id}>${paragraphs(question.label)} ${question.hint ? html`<p class="hint">${question.hint}</p>` : nothing}</div>`;
}
