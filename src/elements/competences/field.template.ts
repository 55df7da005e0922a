import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Option } from './combobox.js';
import type { PickerHost } from './competence-parts.js';

/* eslint-disable lit-a11y/click-events-have-key-events -- the keyboard stays in the field, which handles the list too */

/** Pressed in the list or on its button: the field keeps the focus, and a phone its keyboard. */
const hold = (event: Event): void => event.preventDefault();

/** The text field with its button, and the list under it. */
export function fieldTemplate(host: PickerHost): TemplateResult {
  const { acts, box, strings, readonly, isDisabled, required, error, fieldLabel } = host;
  const { isListed } = box;
  return html`<div class="box">
    <input class="input" part="input" id="field" type="text" role="combobox" dir="auto" autocomplete="off" autocapitalize="none" spellcheck="false" maxlength="2000"
      aria-autocomplete="list" aria-expanded=${isListed} aria-controls="list" aria-describedby="hint error" aria-required=${required} aria-invalid=${!!error}
      aria-label=${ifDefined(fieldLabel)}
      aria-activedescendant=${ifDefined(box.activeId)}
      .value=${box.text} ?disabled=${isDisabled} ?readonly=${readonly}
      @input=${acts.onInput} @keydown=${acts.onKey} @paste=${acts.onPaste} @focus=${acts.onFocus} @blur=${acts.onBlur} @click=${acts.onFieldClick} />
    <button class="toggle" type="button" tabindex="-1" aria-label=${strings.open} aria-expanded=${isListed} aria-controls="list" ?disabled=${isDisabled || readonly}
      @mousedown=${hold} @click=${acts.onToggle}>
      <svg viewBox="0 0 12 12" width="14" height="14" aria-hidden="true"><path d="M2 4l4 4 4-4" /></svg>
    </button>
    ${popupTemplate(host)}
  </div>`;
}

function popupTemplate(host: PickerHost): TemplateResult {
  const { box, strings, taxonomy } = host;
  const note = box.isOpen ? box.note : '';
  return html`<div class="popup" part="popup" ?hidden=${!box.isListed && !note} @mousedown=${hold}>
    <p class="note muted" ?hidden=${!note}>${note}</p>
    <ul class="list" part="list" role="listbox" id="list" aria-multiselectable="true" aria-label=${strings.options} lang=${ifDefined(taxonomy?.lang)} ?hidden=${!box.isListed}
      @click=${host.acts.onPress} @scroll=${box.onScroll}>${box.isListed ? box.rows.map((row, i) => optionTemplate(host, row, box.start + i)) : nothing}</ul>
  </div>`;
}

function optionTemplate(host: PickerHost, option: Option, at: number): TemplateResult {
  const { box, picking, strings, taxonomy, finder } = host;
  const { id, label, isCustom, parent } = option;
  const found = box.typed && !isCustom ? finder?.explain(box.typed, option) : undefined;
  const aside = found?.aside ?? (parent && (taxonomy?.byId.get(parent) ?? taxonomy?.groups.get(parent))?.label);
  return html`<li class=${at === box.active ? 'option active' : 'option'} part="option" role="option" id="o${at}"
    aria-selected=${picking.placeOf(id) >= 0} aria-setsize=${box.count} aria-posinset=${at + 1}
    >${isCustom ? strings.custom(label) : (found?.label ?? label)}${aside ? html`<small>${aside}</small>` : nothing}</li>`;
}
