import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { rangeOf } from '../../contract/answers.js';
import type { FormOption } from '../../contract/form.js';
import { partsOf } from './intake-form.model.js';
import { autocomplete, clearButton, describedBy, fieldClass, groupField, hintAndError, invalid, labelText, singleField, whyDetails } from './field.template.js';
import type { QuestionView } from './question-view.js';
import { numberTemplate } from './text.template.js';

/** Beyond this many, a list that opens is quicker than rows. */
const MOST_ROWS = 15;
/** Beyond this many points, a scale is a number: an endpoint could ask for a million. */
const MOST_POINTS = 21;

type Row = Pick<FormOption, 'code' | 'label' | 'hint'>;

export function choiceTemplate(view: QuestionView): TemplateResult {
  const { question } = view;
  return question.options.length > MOST_ROWS ? selectTemplate(view) : radioGroup(view, { rows: question.options, layout: 'rows', checked: textOf(view) });
}

export function yesnoTemplate(view: QuestionView): TemplateResult {
  const { strings, input } = view;
  const rows = [{ code: 'yes', label: strings.yes }, { code: 'no', label: strings.no }];
  const checked = input === undefined ? undefined : input === true ? 'yes' : 'no';
  return radioGroup(view, { rows, layout: 'rows short', checked, read: (code) => code === 'yes' });
}

export function scaleTemplate(view: QuestionView): TemplateResult {
  const { question } = view;
  const { min = 1, max = 5 } = rangeOf(question);
  const [first, last] = [Math.ceil(min), Math.floor(max)];
  if (last - first + 1 > MOST_POINTS || last <= first) return numberTemplate(view);
  const points: Row[] = [];
  for (let point = first; point <= last; point += 1) {
    points.push({ code: String(point), label: String(point), hint: point === first ? question.minLabel : point === last ? question.maxLabel : undefined });
  }
  return radioGroup(view, { rows: points, layout: 'scale', checked: textOf(view) });
}

export function choicesTemplate(view: QuestionView): TemplateResult {
  const { question, input, id, onChange } = view;
  const ticked = partsOf(input);
  const rows = question.options.map(({ code, label, hint }, i) => {
    const change = (event: Event) => onChange({ q: question.id, kind: 'toggle', code, isOn: (event.target as HTMLInputElement).checked });
    const control = html`<input type="checkbox" id=${idOf(id, i)} .checked=${live(ticked.includes(code))} aria-invalid=${ifDefined(invalid(view))} @change=${change} />`;
    return rowTemplate(control, { label, hint, id: idOf(id, i) });
  });
  return groupField(view, html`<div class="rows">${rows}</div>`);
}

/** One box to tick: its label is the question. */
export function consentTemplate(view: QuestionView): TemplateResult {
  const { question, input, id, onChange } = view;
  const change = (event: Event) => onChange({ q: question.id, kind: 'set', input: (event.target as HTMLInputElement).checked });
  const control = html`<input type="checkbox" id=${id} .checked=${live(input === true)} ?required=${!question.optional} aria-invalid=${ifDefined(invalid(view))}
    aria-describedby=${describedBy(view)} @change=${change} />`;
  return html`<div class=${fieldClass(view)} part="field" data-q=${question.id}>
    ${hintAndError(view)}
    <label class="row" for=${id}>${control}<span>${labelText(view)}</span></label>
    ${whyDetails(view)}
  </div>`;
}

interface Radios {
  readonly rows: readonly Row[];
  readonly layout: string;
  readonly checked: string | undefined;
  /** the input that a code stands for */
  readonly read?: (code: string) => string | boolean;
}

function radioGroup(view: QuestionView, { rows, layout, checked, read = (code) => code }: Radios): TemplateResult {
  const { question, id, onChange } = view;
  const change = (event: Event) => onChange({ q: question.id, kind: 'set', input: read((event.target as HTMLInputElement).value) });
  const templates = rows.map(({ code, label, hint }, i) => {
    const control = html`<input type="radio" id=${idOf(id, i)} name=${id} value=${code} .checked=${live(checked === code)} ?required=${!question.optional}
      aria-invalid=${ifDefined(invalid(view))} @change=${change} />`;
    return rowTemplate(control, { label, hint, id: idOf(id, i) });
  });
  return groupField(view, html`<div class=${layout}>${templates}</div>${clearButton(view)}`);
}

function rowTemplate(control: TemplateResult, { id, label, hint }: { id: string; label: string; hint?: string | undefined }): TemplateResult {
  return html`<label class="row" for=${id}>${control}<span>${label}${hint ? html` <span class="row-hint">${hint}</span>` : ''}</span></label>`;
}

const textOf = ({ input }: QuestionView): string | undefined => (typeof input === 'string' ? input : undefined);

/** The first control bears the question's own id: a link to the question leads to it. */
const idOf = (id: string, i: number): string => (i === 0 ? id : `${id}-${i}`);

function selectTemplate(view: QuestionView): TemplateResult {
  const { question, input, id, strings, onChange } = view;
  const change = (event: Event) => onChange({ q: question.id, kind: 'set', input: (event.target as HTMLSelectElement).value });
  const options = question.options.map(({ code, label }) => html`<option value=${code} .selected=${live(input === code)}>${label}</option>`);
  return singleField(view, (describedBy) => html`<select class="input" id=${id} autocomplete=${ifDefined(autocomplete(view))} ?required=${!question.optional}
    aria-invalid=${ifDefined(invalid(view))} aria-describedby=${describedBy} @change=${change}>
    <option value="" .selected=${live(input === undefined)}>${strings.choose}</option>${options}
  </select>`);
}
