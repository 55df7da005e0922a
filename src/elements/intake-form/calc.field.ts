import { html, nothing, type TemplateResult } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { richKinds } from '../../contract/rich-kinds.js';
import { stringsFor } from '../../i18n/catalogue.js';
import { formatNumber } from '../../i18n/format.js';
import { hintAndError, whyDetails } from './field.template.js';
import type { QuestionView } from './question-view.js';
import type { RichField } from './rich-field.js';
import { richWords } from './rich-tools.js';
import { richStrings } from './rich.strings.js';

/** A value is said once nothing has changed for so long: while a number is typed, each key makes another one. */
const SETTLED_MS = 1_000;

const written = (lang: string, value: unknown): string => (typeof value === 'number' ? formatNumber(lang, value) : String(value));

/** What others come to: drawn at once, said quietly. */
class CalculatedDirective extends AsyncDirective {
  #shown: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override render(view: QuestionView): string {
    const { question, answerTo, host, lang } = view;
    const words = richWords(view);
    const value = richKinds.calc.derive?.(question, answerTo);
    const text = value === undefined ? words.notYet : written(lang, value);
    if (this.#shown !== undefined && this.#shown !== text) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => host.announcer.say(words.calculated(question.label, text)), SETTLED_MS);
    }
    this.#shown = text;
    return text;
  }

  protected override disconnected(): void {
    clearTimeout(this.#timer);
  }
}

const calculated = directive(CalculatedDirective);

function calcTemplate(view: QuestionView): TemplateResult {
  const { id, question } = view;
  const hint = question.hint ? `${id}.hint` : nothing;
  // an output speaks by itself, at each key: it is said another way
  return html`<div class="field" part="field" data-q=${question.id}>
    <label class="label" for=${id}>${question.label}</label>
    ${hintAndError(view)} <output class="calculated" id=${id} aria-live="off" aria-describedby=${hint}>${calculated(view)}</output> ${whyDetails(view)}
  </div>`;
}

export const calc: RichField = {
  ...richKinds.calc,
  template: calcTemplate,
  // nobody gives it
  read: () => undefined,
  write: () => undefined,
  text: (_, answer, { lang }) => written(lang, answer),
  explain: ({ label }, _, { strings, lang }) => stringsFor(richStrings, lang).wrong(strings.quote(label)),
};
