import { formatNumber } from '../../i18n/format.js';
import type { IndexStrings } from './index.strings.js';

export const indexEn: IndexStrings = {
  keys: 'With the keyboard: arrows in the list of ways, Enter shows one in the carpet, Escape goes back.',
  orderByType: 'By type of path',
  start: (at) => `At the start (${at})`,
  end: (at) => `At the end (${at})`,
  ways: 'Most frequent ways, however long they take',
  way: (states) => states.join(', then '),
  said: (way, people, groups) => `${way}: ${people}.${groups.length ? ` Share of each group: ${groups.join(', ')}.` : ''}`,
  peopleOf: (people, share) => `${people}, that is ${share}`,
  part: (share, group) => `${group} ${share}`,
  others: (share, k) => `And other ways, taken by ${share} of the young people; the rarest are not shown one by one (threshold: ${formatNumber('en', k)} people).`,
  otherWays: 'Other ways, together',
  noWays: (k) => `No way is taken by ${formatNumber('en', k)} young people or more: each goes their own.`,
  noLines: (least) => `Fewer than ${formatNumber('en', least)} young people: their lines are not shown, so that nobody can be recognised.`,
  columns: { way: 'Way', share: 'Share' },
};
