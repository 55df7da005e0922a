import { define } from '../define.js';
import { IjExperience } from './experience.js';

export * from '../page-settings.js';

define('ij-experience', IjExperience);

declare global {
  interface HTMLElementTagNameMap {
    'ij-experience': IjExperience;
  }
}
