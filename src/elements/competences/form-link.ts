import type { PickerHost } from './competence-parts.js';
import { entriesOf, faultOf } from './competences.model.js';

/** What a form around the element knows of it: its entries, whether they are valid and why not, its labels. */
export class FormLink {
  /** has somebody been told, by sending, that something is wrong? */
  isTold = false;
  readonly #host: PickerHost;
  #told: readonly unknown[] = [];

  constructor(host: PickerHost) {
    this.#host = host;
    host.addEventListener('invalid', () => {
      this.isTold = true;
      host.requestUpdate();
    });
  }

  /** The names of the field in the page, in one text: browsers don't give them to the field inside (WebKit 259124). */
  get pageLabel(): string {
    return [...(this.#host.internals.labels as NodeListOf<HTMLLabelElement>)].map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim()).join(' ');
  }

  /** What the form would send now. */
  tell(): void {
    const { name, chosen } = this.#host;
    this.check();
    if (name === this.#told[0] && chosen === this.#told[1]) return;
    this.#told = [name, chosen];
    const entries = new FormData();
    for (const [key, value] of name ? entriesOf(name, chosen) : []) entries.append(key, value);
    this.#host.internals.setFormValue(name ? entries : null, JSON.stringify(chosen));
  }

  check(): void {
    const { strings, pageFault, chosen, readonly, field, required, min, most, box: { typed } } = this.#host;
    const fault = readonly ? undefined : faultOf(chosen.length, { required, min, max: most });
    const words = { valueMissing: strings.missing, rangeUnderflow: strings.few, rangeOverflow: strings.many };
    if (pageFault) this.#refuse({ customError: true }, pageFault, field);
    else if (typed && !readonly) this.#refuse({ badInput: true }, strings.unchosen(typed), field);
    else if (fault) this.#refuse({ [fault.flag]: true }, words[fault.flag](fault.limit), field);
    else this.#host.internals.setValidity({});
  }

  #refuse(flags: ValidityStateFlags, message: string, field: HTMLElement | undefined): void {
    if (field) this.#host.internals.setValidity(flags, message, field);
    else this.#host.internals.setValidity(flags, message); // before the first drawing there is nothing to point at
  }
}
