import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { PlannedQuestion } from '../../contract/form-plan.js';
import { chipsOf, type Chip } from './express.model.js';
import type { ExpressStrings } from './express.strings.js';
import { groupField, idOf, invalid, isRequired } from './field.template.js';
import { formFrame, introTemplate, privacyTemplate, sendTemplate, type FormView } from './intake-form.template.js';
import { partsOf } from './intake-form.model.js';
import { questionTemplate } from './question.template.js';
import type { QuestionView } from './question-view.js';
import type { RichFields } from './rich-field.js';

export interface ExpressView {
  readonly form: FormView;
  readonly words: ExpressStrings;
  readonly areKeysOn: boolean;
  readonly isHelpOpen: boolean;
  readonly sentToday: number;
  readonly asideCount: number;
  readonly undoable: { readonly kind: 'sent' | 'cleared'; readonly seconds: number } | undefined;
  readonly isTouched: boolean;
  readonly isProposed: (q: string) => boolean;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onKeysSwitch: () => void;
  readonly onHelp: () => void;
  readonly onUndo: () => unknown;
  readonly onRestart: () => void;
  readonly onSwap: () => void;
  readonly onClear: (q: string) => void;
}

/** Everything on one screen, for staff who tick while the person talks. */
export function expressTemplate(view: ExpressView): TemplateResult {
  const { form, words, isTouched, onKey, onRestart } = view;
  const items = form.plan.questions.map((question) => (form.visible.has(question.id) ? itemTemplate(view, question) : nothing));
  const body = html`${introTemplate(form)}<div class="sheet">${items}</div>${form.beforeSend}`;
  const notice = html`<details class="notice" lang=${ifDefined(form.plan.form.lang)}><summary>${words.notice}</summary>${privacyTemplate(form)}</details>`;
  const restart = isTouched ? html`<button class="button" type="button" @click=${onRestart}>${words.restart}</button>` : nothing;
  return html`<div class="express ${view.areKeysOn ? '' : 'keys-off'}" @keydown=${onKey}>
    ${barTemplate(view)} ${view.isHelpOpen ? helpTemplate(view) : nothing}
    ${formFrame(form, body, html`<div class="actions">${sendTemplate(form)} ${restart} ${notice}</div>`)}
  </div>`;
}

/** What the desk has done today, what may be undone, and the keys. */
function barTemplate(view: ExpressView): TemplateResult {
  const { form, words, sentToday, asideCount, areKeysOn, isHelpOpen } = view;
  const legend = words.legend.map(([key, text]) => html`<span><kbd class="key">${key}</kbd> ${text}</span> `);
  return html`<p class="waiting" role="status">${form.waiting ? words.waiting(form.waiting) : nothing}</p>
  <div class="bar">
    <div class="news">
      ${undoTemplate(view)} ${sentToday ? html`<span>${words.sent(sentToday)}</span>` : nothing}
      ${asideCount ? html`<span>${words.aside(asideCount)}</span><button class="button small" type="button" @click=${view.onSwap}>${words.otherSheet}</button>` : nothing}
    </div>
    ${areKeysOn ? html`<p class="legend">${legend}</p>` : nothing}
    <label class="switch"><input type="checkbox" .checked=${areKeysOn} @change=${view.onKeysSwitch} />${words.shortcuts}</label>
    <button class="button small help-button" type="button" aria-label=${words.keys} aria-expanded=${isHelpOpen} @click=${view.onHelp}>?</button>
  </div>`;
}

/** The seconds run for the eye alone: they were told once. */
function undoTemplate({ undoable, words, onUndo }: ExpressView): TemplateResult | typeof nothing {
  if (!undoable) return nothing;
  const text = undoable.kind === 'sent' ? words.kept : words.cleared;
  return html`<span class="undo">${text(undoable.seconds)}</span>
    <button class="button small" type="button" aria-keyshortcuts="Control+Z Meta+Z" @click=${onUndo}>${words.undo}</button>`;
}

function itemTemplate(view: ExpressView, question: PlannedQuestion): TemplateResult {
  const { form, words, isProposed, onClear } = view;
  const { id, key } = question;
  return html`<div class="item">
    <kbd class="key" aria-hidden="true">${key ?? ''}</kbd>
    ${form.renderQuestion(question)}
    ${isProposed(id)
      ? html`<p class="proposed">${words.proposed} <button class="clear" type="button" @click=${() => onClear(id)}>
          <kbd class="key" aria-hidden="true">${words.clearKey}</kbd>${words.clearProposal}<span class="visually-hidden"> ${question.label}</span></button></p>`
      : nothing}
  </div>`;
}

/** A question as the sheet has it: nothing is said twice, and what must be answered says so. */
export function expressQuestion(view: QuestionView, words: ExpressStrings, rich: RichFields | undefined): TemplateResult {
  const { question, strings } = view;
  const label = question.optional || question.type === 'note' ? question.label : `${question.label} ${words.required}`;
  const compact: QuestionView = {
    ...view,
    question: { ...question, label, why: undefined },
    strings: { ...strings, optional: '', freeTextHint: words.freeText },
  };
  const chips = chipsOf(question, strings);
  return chips ? groupField(compact, html`<div class="chips">${chips.map((chip, index) => chipTemplate(compact, chip, index))}</div>`) : questionTemplate(compact, rich);
}

function chipTemplate(view: QuestionView, { code, label, hint, lang, key, input }: Chip, index: number): TemplateResult {
  const { question: { id: q, type }, onChange } = view;
  const id = idOf(view, index);
  const isMany = type === 'choices';
  const isOn = isMany ? partsOf(view.input).includes(code) : view.input === input;
  const change = ({ target }: Event) => onChange(isMany ? { q, kind: 'toggle', code, isOn: (target as HTMLInputElement).checked } : { q, kind: 'set', input });
  return html`<label class="chip" for=${id}><input type=${isMany ? 'checkbox' : 'radio'} id=${id} name=${view.id} value=${code} .checked=${isOn}
    ?required=${isRequired(view) && !isMany} aria-invalid=${ifDefined(invalid(view))} aria-keyshortcuts=${ifDefined(key)} @change=${change}
    /><span lang=${ifDefined(lang)}>${label}${hint ? html` <small>${hint}</small>` : nothing}</span>${key === undefined ? nothing : html`<kbd class="key" aria-hidden="true">${key}</kbd>`}</label>`;
}

/** The keys in words, and what to say when somebody asks why they are asked. */
function helpTemplate({ form: { plan, visible, level }, words }: ExpressView): TemplateResult {
  const shown = plan.questions.filter(({ id }) => visible.has(id));
  const heading = (text: string) => html`<div class="subheading" role="heading" aria-level=${level}>${text}</div>`;
  const part = (title: string, rows: TemplateResult[]) => (rows.length ? html`${heading(title)}<dl>${rows}</dl>` : nothing);
  const row = (term: TemplateResult | string, text: string) => html`<div><dt>${term}</dt><dd>${text}</dd></div>`;
  const byKey = shown.flatMap(({ key, label }) => (key ? row(html`<kbd class="key">${key}</kbd>`, label) : []));
  const details = shown.flatMap(({ options }) => options.flatMap(({ label, hint }) => (hint ? row(label, hint) : [])));
  const whys = shown.flatMap(({ why, label }) => (why ? row(label, why) : []));
  return html`<div class="help">
    ${heading(words.keysTitle)}<dl>${words.general.map(([key, text]) => row(html`<kbd class="key">${key}</kbd>`, text))}</dl>
    ${part(words.questionKeys, byKey)} ${part(words.details, details)} ${part(words.whys, whys)}
  </div>`;
}
