import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { dreamCount, partsOf, remainingOf } from './intake-form.model.js';
import { autocomplete, groupField, invalid, singleField } from './field.template.js';
import type { QuestionView } from './question-view.js';

const TYPES = { email: { type: 'email', mode: 'email' }, 'tel-fr': { type: 'tel', mode: 'tel' }, postcode: { type: 'text', mode: 'numeric' }, none: { type: 'text', mode: 'text' } } as const;

export function textTemplate(view: QuestionView): TemplateResult {
  const { type, mode } = TYPES[view.question.format ?? 'none'];
  return inputField(view, { type, mode, hint: freeTextHint(view) });
}

export function numberTemplate(view: QuestionView): TemplateResult {
  const { min } = view.question;
  return inputField(view, { type: 'text', mode: typeof min === 'number' && min < 0 ? 'text' : 'decimal', size: 'short' });
}

interface InputOptions {
  readonly type: 'text' | 'email' | 'tel';
  /** which keys a phone shows */
  readonly mode: 'text' | 'email' | 'tel' | 'numeric' | 'decimal';
  readonly size?: string;
  readonly hint?: string | undefined;
}

function inputField(view: QuestionView, { type, mode, size = '', hint }: InputOptions): TemplateResult {
  const { question, input, id } = view;
  return singleField(view, (describedBy) => html`<input class="input ${size}" type=${type} inputmode=${mode} dir="auto" id=${id} .value=${live(String(input ?? ''))}
    autocomplete=${ifDefined(autocomplete(view))} ?required=${!question.optional} aria-invalid=${ifDefined(invalid(view))} aria-describedby=${describedBy} @input=${setter(view)} />`, { hint });
}

export function longtextTemplate(view: QuestionView): TemplateResult {
  const { question, input, id, strings } = view;
  const left = remainingOf(question, input);
  const more = html`<p class="remaining ${left < 0 ? 'over' : ''}" id="${id}-more">${left < 0 ? strings.tooMany(-left) : strings.remaining(left)}</p>`;
  return singleField(view, (describedBy) => html`<textarea class="input" rows="4" dir="auto" id=${id} .value=${live(String(input ?? ''))} autocomplete=${ifDefined(autocomplete(view))}
    ?required=${!question.optional} aria-invalid=${ifDefined(invalid(view))} aria-describedby=${describedBy} @input=${setter(view)}></textarea>`, { hint: freeTextHint(view), more });
}

export function dateTemplate(view: QuestionView): TemplateResult {
  const { strings } = view;
  // the autofill tokens of a birthday have one for each part
  const token = (part: string) => (view.question.autocomplete === 'bday' ? `bday-${part}` : undefined);
  const parts = [
    { label: strings.day, suffix: '', size: 'two', token: token('day') },
    { label: strings.month, suffix: '-month', size: 'two', token: token('month') },
    { label: strings.year, suffix: '-year', size: 'four', token: token('year') },
  ];
  return groupField(view, html`<div class="parts">${parts.map((part, index) => partTemplate(view, { ...part, index, mode: 'numeric' as const }))}</div>`, { hint: strings.dateHint });
}

export function dreamJobsTemplate(view: QuestionView): TemplateResult {
  const { question, strings } = view;
  const parts: TemplateResult[] = [];
  for (let index = 0; index < dreamCount(question); index += 1) {
    parts.push(partTemplate(view, { label: strings.dream(index + 1), suffix: index ? `-${index + 1}` : '', index, mode: 'text', size: '', token: undefined }));
  }
  return groupField(view, html`<div class="dreams">${parts}</div>`, { hint: strings.dreamHint });
}

interface Part {
  readonly label: string;
  readonly suffix: string;
  readonly index: number;
  readonly mode: 'text' | 'numeric';
  readonly size: string;
  readonly token: string | undefined;
}

/** One field of an answer in several. */
function partTemplate(view: QuestionView, { label, suffix, index, mode, size, token }: Part): TemplateResult {
  const { question, input, id, onChange } = view;
  const change = (event: Event) => onChange({ q: question.id, kind: 'part', index, text: (event.target as HTMLInputElement).value });
  const isRequired = !question.optional && (question.type === 'date' || index === 0);
  return html`<div class="part">
    <label for="${id}${suffix}">${label}</label>
    <input class="input ${size}" type="text" inputmode=${mode} dir="auto" id="${id}${suffix}" .value=${live(partsOf(input)[index] ?? '')} ?required=${isRequired}
      autocomplete=${ifDefined(autocomplete(view, token))} aria-invalid=${ifDefined(invalid(view))} @input=${change} />
  </div>`;
}

const setter = ({ question, onChange }: QuestionView) => (event: Event): void =>
  onChange({ q: question.id, kind: 'set', input: (event.target as HTMLInputElement | HTMLTextAreaElement).value });

/** A text that asks for nothing in particular invites to tell everything. */
const freeTextHint = ({ question, strings }: QuestionView): string | undefined =>
  question.format || question.autocomplete || question.privacy?.personal ? undefined : strings.freeTextHint;
