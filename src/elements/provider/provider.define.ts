import { define } from '../define.js';
import { IjProvider } from './provider.js';

define('ij-provider', IjProvider);

declare global {
  interface HTMLElementTagNameMap {
    'ij-provider': IjProvider;
  }
}
