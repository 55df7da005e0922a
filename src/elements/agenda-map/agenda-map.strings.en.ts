import { formatNumber, plural } from '../../i18n/format.js';
import type { AgendaStrings } from './agenda-map.strings.js';

const events = { one: '# event', other: '# events' };
const places = { one: '# place', other: '# places' };

export const en: AgendaStrings = {
  search: 'Search',
  when: 'When',
  anyTime: 'Coming up',
  periods: { today: 'Today', weekend: 'This weekend', week: 'This week', month: 'This month', days: 'Choose dates' },
  from: 'From',
  to: 'to',
  category: 'Topic',
  kind: 'Kind of place',
  audience: 'For whom',
  city: 'Town',
  all: 'All',
  more: 'More filters',
  fewer: 'Fewer filters',
  near: 'Near',
  nearHint: 'Town or postcode',
  aroundMe: 'Around me',
  clear: 'Clear all',
  view: 'Display',
  views: { list: 'List', map: 'Map', calendar: 'Calendar' },
  count: (n, isDirectory) => plural('en', n, isDirectory ? places : events),
  statuses: { cancelled: 'Cancelled', postponed: 'Postponed', full: 'Full', 'online-only': 'Online only' },
  free: 'Free',
  online: 'Online',
  accessible: 'Accessible',
  past: 'Past',
  openNow: 'Open now',
  closedNow: 'Closed now',
  otherTimes: (n) => plural('en', n, { one: 'and # other date', other: 'and # other dates' }),
  allDay: 'All day',
  until: (time) => `until ${time}`,
  alsoFrom: (labels) => `Announced by ${labels}`,
  showMore: (n) => plural('en', n, { one: 'Show # more', other: 'Show # more' }),
  shown: (n, all) => `${formatNumber('en', n)} shown of ${formatNumber('en', all)}`,
  emptyAgenda: 'Nothing is announced for now. Come back soon.',
  undated: 'Date to be announced',
};
