import { formatNumber, plural } from '../../i18n/format.js';
import type { AgendaStrings } from './agenda-map.strings.js';

function distance(meters: number): string {
  const km = meters / 1_000;
  if (km < 1.2) return `${formatNumber('en', Math.max(50, Math.round(meters / 50) * 50))} m, on foot`;
  const far = `${km < 10 ? String(Math.round(km * 10) / 10) : formatNumber('en', Math.round(km))} km`;
  return `${far}, ${byCar((km * 1.3) / 60)}`;
}

const byCar = (hours: number): string => (hours < 0.22 ? 'about 15 min by bike or 10 min by car' : hours < 1 ? `about ${Math.ceil((hours * 60) / 15) * 15} min by car` : 'more than an hour by car');

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
  flags: { free: 'Free', accessible: 'Accessible to disabled people', online: 'Online', open: 'Open now' },
  near: 'Near',
  nearHint: 'Town or postcode',
  aroundMe: 'Around me',
  locating: 'Looking for your position…',
  notLocated: 'Your position is not known. Type your town or postcode instead.',
  unknownPlace: (text) => `“${text}” is not a known town or postcode.`,
  radius: 'Within',
  anyRadius: 'Any distance',
  clear: 'Clear all',
  view: 'Display',
  views: { list: 'List', map: 'Map', calendar: 'Calendar' },
  count: (n, isDirectory) => plural('en', n, isDirectory ? places : events),
  nothing: (isDirectory) => (isDirectory ? 'No place matches this search.' : 'No event matches this search.'),
  without: {
    text: 'without the word searched for',
    when: 'on other dates',
    category: 'on other topics',
    audience: 'for other people',
    city: 'in other towns',
    free: 'not free, or without a price',
    accessible: 'without a word on access',
    online: 'on site',
    open: 'closed now',
    radiusKm: 'farther away',
  },
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
  reading: (label, read, total) => `${label}: ${formatNumber('en', read)}${total ? ` of ${formatNumber('en', total)}` : ''} read…`,
  failedSource: (label) => `${label} does not answer: its events are missing here.`,
  emptyAgenda: 'No event is announced for now. Come back soon.',
  undated: 'Date to be announced',
  distance,
  yourCity: (city) => `In ${city}`,
  nearby: 'Neighbouring towns',
  farther: 'Farther away',
  loadingPart: 'Loading…',
  failedPart: 'This display could not be loaded.',
  retry: 'Try again',
  propose: 'Propose an event',
};
