import { define } from '../define.js';
import { IjParcours } from './parcours.js';

export * from '../page-settings.js';

define('ij-parcours', IjParcours);

declare global {
  interface HTMLElementTagNameMap {
    'ij-parcours': IjParcours;
  }
}
