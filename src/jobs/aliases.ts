import { CARE_AND_SCHOOL } from './list/care-and-school.js';
import { SHOW_AND_DREAMS } from './list/show-and-dreams.js';
import { TRADES_AND_OFFICES } from './list/trades-and-offices.js';

/** What children, teenagers and grown-ups dream of, under the words they use; the order decides where two would have the same word. */
export const OWN_JOBS = [CARE_AND_SCHOOL, SHOW_AND_DREAMS, TRADES_AND_OFFICES].join('\n');
