import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { autocomplete, groupField, idOf, invalid, isRequired, setter, singleField, valueOf, type DescribedBy } from './field.template.js';
import { dreamCount, partsOf, remainingOf, textOf } from './intake-form.model.js';
import type { QuestionView } from './question-view.js';

const MODES = { email: 'email', 'tel-fr': 'tel', postcode: 'numeric', none: 'text' } as const;

export const textTemplate = (view: QuestionView): TemplateResult => inputField(view, { mode: MODES[view.question.format ?? 'none'], hint: freeTextHint(view) });

export function numberTemplate(view: QuestionView): TemplateResult {
  const { min } = view.question;
  return inputField(view, { mode: typeof min === 'number' && min < 0 ? 'text' : 'decimal', size: 'short' });
}

function inputField(view: QuestionView, { hint, ...look }: Look & { readonly hint?: string | undefined }): TemplateResult {
  return singleField(view, (describedBy) => inputTemplate(view, { ...look, id: view.id, text: typedText(view), describedBy, onInput: setter(view) }), { hint });
}

export function longtextTemplate(view: QuestionView): TemplateResult {
  const { question, input, id, strings } = view;
  const left = remainingOf(question, input);
  const more = html`<p class="remaining ${left < 0 ? 'over' : ''}" id="${id}.more">${left < 0 ? strings.tooMany(-left) : strings.remaining(left)}</p>`;
  return singleField(view, (describedBy) => html`<textarea class="input" rows="4" dir="auto" id=${id} .value=${typedText(view)} autocomplete=${ifDefined(autocomplete(view))}
    ?required=${isRequired(view)} aria-invalid=${ifDefined(invalid(view))} aria-describedby=${describedBy} @input=${setter(view)}></textarea>`, { hint: freeTextHint(view), more });
}

const DATE_PARTS = ['day', 'month', 'year'] as const;

export function dateTemplate(view: QuestionView): TemplateResult {
  const { strings, question } = view;
  const parts = DATE_PARTS.map((part, index) =>
    // the autofill tokens of a birthday have one for each part
    partTemplate(view, { label: strings[part], index, mode: 'numeric', size: part, token: question.autocomplete === 'bday' ? `bday-${part}` : undefined }));
  return groupField(view, html`<div class="parts">${parts}</div>`, { hint: question.hint ? undefined : strings.dateHint });
}

export function dreamJobsTemplate(view: QuestionView): TemplateResult {
  const { question, strings } = view;
  const parts = [...Array<unknown>(dreamCount(question))].map((_, index) => partTemplate(view, { label: strings.dream(index + 1), index, mode: 'text', isOptional: index > 0 }));
  return groupField(view, html`<div class="dreams" @input=${offerIn}>${parts}</div>`, { hint: strings.dreamHint });
}

/** Suggestions come with the first letter; without them, what is typed is as good. */
const offerIn = ({ target }: Event): unknown => import('./dream-suggestions.js').then(({ offerJobs }) => offerJobs(target as HTMLInputElement)).catch(() => undefined);

interface Look {
  /** which keys a phone shows */
  readonly mode: 'text' | 'email' | 'tel' | 'numeric' | 'decimal';
  readonly size?: string;
  readonly token?: string | undefined;
  /** though the question isn't */
  readonly isOptional?: boolean;
}

interface Part extends Look {
  readonly label: string;
  readonly index: number;
}

/** One field of an answer in several. */
function partTemplate(view: QuestionView, { label, index, ...look }: Part): TemplateResult {
  const { question, input, onChange } = view;
  const id = idOf(view, index);
  const onInput = (event: Event) => onChange({ q: question.id, kind: 'part', index, text: valueOf(event) });
  return html`<div class="part"><label for=${id}>${label}</label>${inputTemplate(view, { ...look, id, text: partsOf(input)[index] ?? '', onInput })}</div>`;
}

interface InputOptions extends Look {
  readonly id: string;
  readonly text: string;
  readonly describedBy?: DescribedBy;
  readonly onInput: (event: Event) => void;
}

function inputTemplate(view: QuestionView, { mode, size = '', token, isOptional, id, text, describedBy = nothing, onInput }: InputOptions): TemplateResult {
  const type = mode === 'email' || mode === 'tel' ? mode : 'text';
  return html`<input class="input ${size}" type=${type} inputmode=${mode} dir="auto" id=${id} .value=${text} ?required=${isRequired(view) && !isOptional}
    autocomplete=${ifDefined(autocomplete(view, token))} aria-invalid=${ifDefined(invalid(view))} aria-describedby=${describedBy} @input=${onInput} />`;
}

const typedText = ({ input }: QuestionView): string => textOf(input);

/** A text that asks for nothing in particular invites to tell everything. */
const freeTextHint = ({ question, strings }: QuestionView): string | undefined =>
  question.format || question.autocomplete || question.privacy?.personal ? undefined : strings.freeTextHint;
