import { IjElement } from '../ij-element.js';

/** An element that is a control of the form around it, with what native controls offer to a page. */
export abstract class FormField<S extends object> extends IjElement<S> {
  static readonly formAssociated = true;
  static override shadowRootOptions: ShadowRootInit = { ...IjElement.shadowRootOptions, delegatesFocus: true };

  /** @internal */
  readonly internals = this.attachInternals();
  /** @internal a fault that the page found */
  pageFault = '';

  /** The form that it belongs to. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  /** As of native fields. */
  get labels(): NodeList {
    return this.internals.labels;
  }

  /** As of native fields. */
  get validity(): ValidityState {
    return this.internals.validity;
  }

  /** As of native fields. */
  get validationMessage(): string {
    return this.internals.validationMessage;
  }

  /** As of native fields. */
  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  /** As of native fields. */
  checkValidity(): boolean {
    return this.internals.checkValidity();
  }

  /** As of native fields. */
  reportValidity(): boolean {
    return this.internals.reportValidity();
  }

  /** As of native fields: a fault that the page found; an empty text: none. */
  setCustomValidity(message: string): void {
    this.pageFault = message;
    this.look();
  }

  /** @internal looks again at what is shown and whether it is right */
  abstract look(): void;
}
