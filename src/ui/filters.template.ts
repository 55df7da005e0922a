import { html, type TemplateResult } from 'lit';

export interface Segmented<T> {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
}

/**
 * The browser moves a control before anybody decides: when the page takes the choice back, nothing has changed that Lit could draw. The
 * attributes say what is chosen, and the controls follow them after each update.
 */
export function settleControls(root: ParentNode): void {
  for (const input of root.querySelectorAll('input')) input.checked = input.defaultChecked;
  for (const option of root.querySelectorAll('option')) option.selected = option.defaultSelected;
}

/** Native radios, drawn as one row of buttons: the browser brings their keyboard and their words. */
export function segmented<T extends string | undefined>({ name, legend, choices, value, onChoose }: Segmented<T>): TemplateResult {
  return html`<fieldset class="segmented">
    <legend class="legend">${legend}</legend>
    <div class="segments">
      ${choices.map(
        (choice) =>
          html`<label class="segment">
            <input type="radio" name=${name} value=${choice.value ?? ''} ?checked=${choice.value === value} @change=${() => onChoose(choice.value)} />
            <span>${choice.label}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}
