import { define } from '../define.js';
import { IjDreamJobs } from './dream-jobs.js';

define('ij-dream-jobs', IjDreamJobs);

declare global {
  interface HTMLElementTagNameMap {
    'ij-dream-jobs': IjDreamJobs;
  }
}
