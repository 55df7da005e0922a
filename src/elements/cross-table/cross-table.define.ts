import { define } from '../define.js';
import { IjCrossTable } from './cross-table.js';

export * from '../page-settings.js';

define('ij-cross-table', IjCrossTable);

declare global {
  interface HTMLElementTagNameMap {
    'ij-cross-table': IjCrossTable;
  }
}
