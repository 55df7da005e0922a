import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { richKinds } from '../../contract/rich-kinds.js';
import { stringsFor } from '../../i18n/catalogue.js';
import { groupField, invalid, isRequired, valueOf } from './field.template.js';
import { codesOf, readMatrix, withCode } from './matrix.model.js';
import type { QuestionView } from './question-view.js';
import type { RichField } from './rich-field.js';
import { richWords } from './rich-tools.js';
import { richStrings } from './rich.strings.js';

/** More options than this are not legible side by side. */
const MOST_COLUMNS = 7;

/** Statements, each with the same radio buttons; side by side under common headings where there is room. */
function matrixTemplate(view: QuestionView): TemplateResult {
  const { rows = [], options } = view.question;
  const columns = options.length <= MOST_COLUMNS;
  // for the eye: each radio has the words as its own label
  const head = html`<div class="matrix-head" aria-hidden="true"><span></span>${options.map(({ label }) => html`<span>${label}</span>`)}</div>`;
  return groupField(view, html`<div class=${columns ? 'in-columns' : ''}>${columns ? head : nothing}<div class="statements">${rows.map((_, index) => statementTemplate(view, index))}</div></div>`);
}

function statementTemplate(view: QuestionView, index: number): TemplateResult {
  const { question, input, fault, onChange, host } = view;
  const { rows = [], options } = question;
  const { id: statement = '', label } = rows[index] ?? {};
  const words = richWords(view);
  const codes = codesOf(question, input);
  const put = (code: string | undefined) => onChange({ q: question.id, kind: 'edit', edit: (before) => withCode(codesOf(question, before), statement, code) });
  const clear = () => {
    // the button goes away with the answer
    host.shadowRoot?.getElementById(radioId(view, index, 0))?.focus();
    put(undefined);
  };
  const chosen = codes[statement];
  const isWrong = view.error !== undefined && (fault?.code !== 'in-row' || fault.row === index);
  return html`<fieldset class="field statement ${isWrong ? 'wrong' : ''}">
    <legend class="label">${label}</legend>
    ${options.map((option, i) => {
      const id = radioId(view, index, i);
      return html`<label class="row" for=${id}><input type="radio" id=${id} name="${view.id}.${index}" value=${option.code} .checked=${chosen === option.code}
        ?required=${isRequired(view)} aria-invalid=${ifDefined(isWrong ? invalid(view) : undefined)} aria-describedby=${isWrong ? `${view.id}.error` : nothing}
        @change=${(event: Event) => put(valueOf(event))} /><span>${option.label}${option.hint ? html` <span class="row-hint">${option.hint}</span>` : nothing}</span></label>`;
    })}
    ${question.optional && chosen !== undefined ? html`<button type="button" class="clear" @click=${clear}>${words.clearRow}<span class="visually-hidden"> ${label}</span></button>` : nothing}
  </fieldset>`;
}

/** The very first bears the question's own id, as in every question. */
const radioId = ({ id }: QuestionView, index: number, option: number): string => (index || option ? `${id}.${index}.${option}` : id);

export const matrix: RichField = {
  ...richKinds.matrix,
  template: matrixTemplate,
  read: readMatrix,
  write: (_, answer) => (typeof answer === 'object' && !Array.isArray(answer) ? { rich: answer } : undefined),
  text: ({ rows = [], options }, answer) => {
    const codes = answer as Readonly<Record<string, unknown>>;
    const said = rows.filter(({ id }) => Object.hasOwn(codes, id));
    return said.map(({ id, label }) => `${label}\u00a0: ${options.find(({ code }) => code === codes[id])?.label ?? String(codes[id])}`).join(' ; ');
  },
  explain: ({ rows = [], label }, fault, { strings, lang }) => {
    const words = stringsFor(richStrings, lang);
    const row = fault.code === 'in-row' ? rows[fault.row] : undefined;
    return row ? words.answerRow(strings.quote(row.label)) : words.answerRows(strings.quote(label));
  },
  place: (_, fault) => (fault.code === 'in-row' && fault.row ? `.${fault.row}.0` : ''),
};
