import { define } from '../define.js';
import { IjDreamJobs } from './dream-jobs.js';

export * from '../page-settings.js';

define('ij-dream-jobs', IjDreamJobs);

declare global {
  interface HTMLElementTagNameMap {
    'ij-dream-jobs': IjDreamJobs;
  }
}
