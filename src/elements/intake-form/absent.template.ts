import { html, type TemplateResult } from 'lit';
import { common, stringsFor } from '../../i18n/catalogue.js';
import { groupField } from './field.template.js';
import { loadPart } from './form-parts.js';
import type { QuestionView } from './question-view.js';

/** In place of a rich question whose code did not come. It is not asked in another way: a place written as a text is no place. The rest of the form goes on. */
export function absentTemplate(view: QuestionView): TemplateResult {
  const { id, lang, host } = view;
  const { failedPart, retry: label } = stringsFor(common, lang);
  // once it is there, the focus goes to what has the button's id: its first control
  const retry = () => void Promise.all([loadPart('whole'), loadPart('rich')]).then(() => host.requestUpdate(), () => host.announcer.sayNow(failedPart));
  return groupField(view, html`<p>${failedPart}</p><button class="button" type="button" id=${id} @click=${retry}>${label}</button>`);
}
