import { html, nothing, type TemplateResult } from 'lit';
import { common, stringsFor } from '../../i18n/catalogue.js';
import { chipsTemplate } from './chips.template.js';
import type { PickerHost } from './competence-parts.js';
import { fieldTemplate } from './field.template.js';

/** The whole element: what is asked, the field, what was taken away, the choices. */
export function pickerTemplate(host: PickerHost): TemplateResult {
  const { label, strings, error, announcer, required, parts } = host;
  const words = stringsFor(common, host.locale.lang);
  return html`
    ${label ? html`<label class="label" part="label" for="field">${label}${required ? html` <span class="muted">(${strings.required})</span>` : nothing}</label>` : nothing}
    <p class="hint muted no-print" id="hint">${hintOf(host)}</p>
    <p class="error" part="error" id="error">${error}</p>
    ${host.readonly ? nothing : fieldTemplate(host)} ${parts.get('list')?.template()} ${parts.missing('list', words)} ${parts.missing('search', words)}
    ${parts.get('paste')?.template()} ${parts.get('suggest')?.template()} ${browseTemplate(host)} ${noticeTemplate(host)} ${chipsTemplate(host)} ${footTemplate(host)} ${announcer.template()}
  `;
}

function hintOf({ hint, strings, most, readonly }: PickerHost): string {
  return [hint ?? (readonly ? '' : strings.hint), readonly || most === undefined ? '' : strings.most(most)].filter(Boolean).join(' ');
}

/** What was taken away can be had back here until the next act: nobody has to hurry. */
function noticeTemplate({ picking: { notice }, strings, isFixed, acts }: PickerHost): TemplateResult | typeof nothing {
  if (!notice || isFixed) return nothing;
  return html`<p class="notice no-print">${notice} <button class="button small undo" type="button" @click=${acts.undo}>${strings.undo}</button></p>`;
}

function browseTemplate({ taxonomy, isFixed, isBrowsing, acts, strings, parts, locale }: PickerHost): TemplateResult | typeof nothing {
  if (!taxonomy?.hasFamilies || isFixed) return nothing;
  return html`<div class="no-print">
    <button class="button small browse" type="button" aria-expanded=${isBrowsing} aria-controls="families" @click=${acts.onBrowse}>${strings.browse}</button>
    <div id="families" part="browse" ?hidden=${!isBrowsing}>${isBrowsing ? (parts.use('browse')?.() ?? parts.waiting('browse', stringsFor(common, locale.lang))) : nothing}</div>
  </div>`;
}

function footTemplate({ chosen, strings, most, isFixed, acts }: PickerHost): TemplateResult | typeof nothing {
  if (!chosen.length) return nothing;
  const clear = chosen.length > 1 && !isFixed ? html`<button class="button small" type="button" @click=${acts.clear}>${strings.clear}</button>` : nothing;
  return html`<p class="foot no-print"><span class="muted">${strings.count(chosen.length, most)}</span> ${clear}</p>`;
}
