import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { rangeOf } from '../../contract/core-kinds.js';
import type { FormOption } from '../../contract/form.js';
import { autocomplete, clearButton, describedBy, fieldClass, groupField, hintAndError, idOf, invalid, isRequired, labelText, setter, singleField, valueOf, whyDetails, type DescribedBy } from './field.template.js';
import { partsOf } from './intake-form.model.js';
import type { QuestionView } from './question-view.js';
import { numberTemplate } from './text.template.js';

/** Beyond this many, a list that opens is quicker than rows. */
const MOST_ROWS = 15;
/** Beyond this many points, a scale is a number: an endpoint could ask for a million. */
const MOST_POINTS = 21;

type Row = Pick<FormOption, 'code' | 'label' | 'hint' | 'lang'>;

export function choiceTemplate(view: QuestionView): TemplateResult {
  const { options } = view.question;
  return options.length > MOST_ROWS ? selectTemplate(view) : radioGroup(view, { rows: options });
}

export function yesnoTemplate(view: QuestionView): TemplateResult {
  const { strings } = view;
  return radioGroup(view, { rows: [{ code: 'yes', label: strings.yes }, { code: 'no', label: strings.no }], layout: 'rows short', read: (code) => code === 'yes' });
}

export function scaleTemplate(view: QuestionView): TemplateResult {
  const { question } = view;
  const { min = 1, max = 5 } = rangeOf(question);
  const [first, last] = [Math.ceil(min), Math.floor(max)];
  if (last - first + 1 > MOST_POINTS || last <= first) return numberTemplate(view);
  const rows: Row[] = [];
  for (let point = first; point <= last; point += 1) {
    rows.push({ code: String(point), label: String(point), hint: point === first ? question.minLabel : point === last ? question.maxLabel : undefined });
  }
  return radioGroup(view, { rows, layout: 'scale' });
}

export function choicesTemplate(view: QuestionView): TemplateResult {
  const { question, input, onChange } = view;
  const ticked = partsOf(input);
  const rows = question.options.map((option, index) => {
    const { code } = option;
    const change = (event: Event) => onChange({ q: question.id, kind: 'toggle', code, isOn: isTicked(event) });
    return rowTemplate(view, { ...option, type: 'checkbox', index, isOn: ticked.includes(code), onChange: change });
  });
  return groupField(view, html`<div class="rows">${rows}</div>`);
}

/** One box to tick: its label is the question. */
export function consentTemplate(view: QuestionView): TemplateResult {
  const { question, input, onChange } = view;
  const change = (event: Event) => onChange({ q: question.id, kind: 'set', input: isTicked(event) });
  const row: RowOptions = { type: 'checkbox', index: 0, label: labelText(view), isOn: input === true, isRequired: isRequired(view), describedBy: describedBy(view), onChange: change };
  return html`<div class=${fieldClass(view)} part="field" data-q=${question.id}>${hintAndError(view)} ${rowTemplate(view, row)} ${whyDetails(view)}</div>`;
}

const isTicked = ({ target }: Event): boolean => (target as HTMLInputElement).checked;

interface Radios {
  readonly rows: readonly Row[];
  readonly layout?: string;
  /** the input that a code stands for */
  readonly read?: (code: string) => string | boolean;
}

function radioGroup(view: QuestionView, { rows, layout = 'rows', read = (code) => code }: Radios): TemplateResult {
  const { question, input, onChange } = view;
  const change = (event: Event) => onChange({ q: question.id, kind: 'set', input: read(valueOf(event)) });
  const templates = rows.map((row, index) => rowTemplate(view, { ...row, type: 'radio', index, isOn: input === read(row.code), isRequired: isRequired(view), onChange: change }));
  return groupField(view, html`<div class=${layout}>${templates}</div>${clearButton(view)}`);
}

interface RowOptions {
  readonly type: 'checkbox' | 'radio';
  readonly index: number;
  readonly code?: string;
  readonly label: string | TemplateResult;
  readonly hint?: string | undefined;
  readonly lang?: string | undefined;
  readonly isOn: boolean;
  readonly isRequired?: boolean;
  readonly describedBy?: DescribedBy;
  readonly onChange: (event: Event) => void;
}

function rowTemplate(view: QuestionView, { type, index, code, label, hint, lang, isOn, isRequired, describedBy = nothing, onChange }: RowOptions): TemplateResult {
  const id = idOf(view, index);
  return html`<label class="row" for=${id}><input type=${type} id=${id} name=${view.id} value=${ifDefined(code)} .checked=${isOn} ?required=${isRequired}
    aria-invalid=${ifDefined(invalid(view))} aria-describedby=${describedBy} @change=${onChange} /><span lang=${ifDefined(lang)}>${hint ? html`${label} <span class="row-hint">${hint}</span>` : label}</span></label>`;
}

function selectTemplate(view: QuestionView): TemplateResult {
  const { question, input, id, strings } = view;
  const options: readonly Row[] = [{ code: '', label: strings.choose }, ...question.options];
  return singleField(view, (describedBy) => html`<select class="input" id=${id} autocomplete=${ifDefined(autocomplete(view))} ?required=${isRequired(view)}
    aria-invalid=${ifDefined(invalid(view))} aria-describedby=${describedBy} @change=${setter(view)}>
    ${options.map(({ code, label, lang }) => html`<option value=${code} lang=${ifDefined(lang)} .selected=${(input ?? '') === code}>${label}</option>`)}
  </select>`);
}
