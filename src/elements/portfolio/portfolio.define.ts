import { define } from '../define.js';
import { IjPortfolio } from './portfolio.js';

export * from '../page-settings.js';

define('ij-portfolio', IjPortfolio);

declare global {
  interface HTMLElementTagNameMap {
    'ij-portfolio': IjPortfolio;
  }
}
