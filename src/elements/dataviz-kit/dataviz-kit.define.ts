import { define } from '../define.js';
import { IjDatavizKit } from './dataviz-kit.js';

export * from '../page-settings.js';

define('ij-dataviz-kit', IjDatavizKit);

declare global {
  interface HTMLElementTagNameMap {
    'ij-dataviz-kit': IjDatavizKit;
  }
}
