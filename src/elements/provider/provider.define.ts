import { define } from '../define.js';
import { IjProvider } from './provider.js';

export * from '../page-settings.js';

define('ij-provider', IjProvider);

declare global {
  interface HTMLElementTagNameMap {
    'ij-provider': IjProvider;
  }
}
