import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionView } from './question-view.js';

interface FieldOptions {
  /** hint of the type itself, after the question's own */
  readonly hint?: string | undefined;
  /** what stands under the control and describes it too: `id` is the question's with `.more` */
  readonly more?: TemplateResult | undefined;
}

/** Ids of hint, error and what stands below, those that are there. */
export type DescribedBy = string | typeof nothing;

/** One control with its label above. `describedBy` goes on the control. */
export function singleField(view: QuestionView, control: (describedBy: DescribedBy) => TemplateResult, options: FieldOptions = {}): TemplateResult {
  const { more = nothing } = options;
  return html`<div class=${fieldClass(view)} part="field" data-q=${view.question.id}>
    <label class="label" for=${view.id}>${labelText(view)}</label>${hintAndError(view, options)}${control(describedBy(view, options))}${more}${whyDetails(view)}
  </div>`;
}

/** Several controls that answer one question, as a group with its legend. */
export function groupField(view: QuestionView, controls: TemplateResult, options: FieldOptions = {}): TemplateResult {
  const { more = nothing } = options;
  return html`<fieldset class=${fieldClass(view)} part="field" data-q=${view.question.id} aria-describedby=${describedBy(view, options)}>
    <legend class="label">${labelText(view)}</legend>${hintAndError(view, options)}${controls}${more}${whyDetails(view)}
  </fieldset>`;
}

export const fieldClass = ({ error }: QuestionView) => (error ? 'field wrong' : 'field');

export const invalid = ({ error }: QuestionView): 'true' | undefined => (error ? 'true' : undefined);

export const isRequired = ({ question }: QuestionView): boolean => !question.optional;

/** The first control bears the question's own id: a link to the question leads to it. A dot, which no question's id has, keeps the others apart. */
export const idOf = ({ id }: QuestionView, index: number): string => (index ? `${id}.${index}` : id);

export const valueOf = ({ target }: Event): string => (target as HTMLInputElement).value;

/** Takes what is in a control as the answer. */
export const setter = ({ question, onChange }: QuestionView) => (event: Event): void => onChange({ q: question.id, kind: 'set', input: valueOf(event) });

export function labelText({ question, strings, titleLevel }: QuestionView): TemplateResult | string {
  const label = spoken(question, question.label);
  const text = question.optional ? html`${label} <span class="optional">${strings.optional}</span>` : label;
  return titleLevel ? html`<span role="heading" aria-level=${titleLevel}>${text}</span>` : text;
}

/** Words of the definition in a language of their own. */
export const spoken = ({ lang }: { readonly lang?: string | undefined }, text: string): TemplateResult | string => (lang ? html`<span lang=${lang}>${text}</span>` : text);

export function describedBy({ id, error, question }: QuestionView, { hint, more }: FieldOptions = {}): DescribedBy {
  const ids = [(question.hint ?? hint) && `${id}.hint`, error && `${id}.error`, more && `${id}.more`].filter(Boolean);
  return ids.length ? ids.join(' ') : nothing;
}

export function hintAndError({ id, question, error, strings }: QuestionView, { hint }: FieldOptions = {}): TemplateResult | typeof nothing {
  const hints = [question.hint, hint].filter(Boolean).join(' ');
  const help = hints ? html`<p class="hint" id="${id}.hint">${hints}</p>` : nothing;
  return error ? html`${help}<p class="error" id="${id}.error"><span><span class="visually-hidden">${strings.errorPrefix}</span>${error}</span></p>` : help;
}

export function whyDetails({ question, strings }: QuestionView): TemplateResult | typeof nothing {
  return question.why ? html`<details class="why"><summary>${strings.why}</summary><p>${question.why}</p></details>` : nothing;
}

/** What an optional answer by radio buttons needs, since they can't be unticked. */
export function clearButton({ question, input, strings, onChange }: QuestionView): TemplateResult | typeof nothing {
  if (!question.optional || input === undefined) return nothing;
  const clear = (event: MouseEvent) => {
    // the button goes away with the answer: the person stays in the question
    (event.currentTarget as HTMLElement).closest('fieldset')?.querySelector('input')?.focus();
    onChange({ q: question.id, kind: 'clear' });
  };
  return html`<button type="button" class="clear" @click=${clear}>${strings.clear}</button>`;
}

/** What a youth desk may ask a browser to fill in; a definition can't have a card number filled in. */
const TOKENS = /^(((given|family|country)-)?name|nickname|email|tel|postal-code|address-level2|organization|bday-(day|month|year)|language|sex)$/;

/** The autofill token of a control; none on a computer that many people use. */
export const autocomplete = ({ isShared, question }: QuestionView, wished = question.autocomplete) =>
  isShared ? 'off' : (TOKENS.exec(wished ?? '')?.[0] as Exclude<AutoFillBase, ''> | undefined);
