import { define } from '../define.js';
import { IjQuestionWall } from './question-wall.js';

export * from '../page-settings.js';

define('ij-question-wall', IjQuestionWall);

declare global {
  interface HTMLElementTagNameMap {
    'ij-question-wall': IjQuestionWall;
  }
}
