import { define } from '../define.js';
import { IjAgendaMap } from './agenda-map.js';

export * from '../page-settings.js';

define('ij-agenda-map', IjAgendaMap);

declare global {
  interface HTMLElementTagNameMap {
    'ij-agenda-map': IjAgendaMap;
  }
}
