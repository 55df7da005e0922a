import { define } from '../define.js';
import { IjCompetences } from './competences.js';

export * from '../page-settings.js';

define('ij-competences', IjCompetences);

declare global {
  interface HTMLElementTagNameMap {
    'ij-competences': IjCompetences;
  }
}
