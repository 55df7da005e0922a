import { define } from '../define.js';
import { IjIntakeForm } from './intake-form.js';
import type { IntakeFormEventMap } from './intake-form.events.js';

export * from '../page-settings.js';

define('ij-intake-form', IjIntakeForm);

declare global {
  interface HTMLElementTagNameMap {
    'ij-intake-form': IjIntakeForm;
  }
  // events that bubble can be listened to anywhere above
  interface HTMLElementEventMap extends IntakeFormEventMap {}
}
