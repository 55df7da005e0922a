import { instantMs } from '../../../src/contract/agenda-set.js';
import { wallMs } from '../../../src/contract/zone.js';
import type { SeedEvent } from './agenda-special.js';
import type { SeedVenue } from './agenda-towns.js';

const ZONE = 'Europe/Paris';
const MINUTE_MS = 60_000;

/** A partner's agenda as OpenAgenda's second version answers it, all languages, all details. */
export function partnerOpenAgenda(events: readonly SeedEvent[], stamp: string): Record<string, unknown> {
  return { total: events.length, events: events.map((event, i) => entryOf(event, i, stamp)), after: null, sort: 'timings.asc' };
}

function entryOf({ id, title, ...event }: SeedEvent, index: number, stamp: string): Record<string, unknown> {
  const { accessibility = [], categories = [], price, place, registration } = event;
  const summary = event.summary ?? '';
  const timings = (event.timings as { start: string; end: string }[]).map(({ start, end }) => ({ begin: withOffset(start), end: withOffset(end) }));
  return {
    uid: 71_000_000 + index,
    slug: id,
    title: { fr: title },
    description: { fr: summary },
    longDescription: { fr: `${summary}\n\n**Bon à savoir** : on peut venir en train.` },
    conditions: price ? { fr: price } : null,
    keywords: { fr: categories },
    image: null,
    registration: registration?.required ? [{ type: 'email', value: 'inscription@example.org' }] : [],
    accessibility: { hi: false, vi: false, pi: false, mi: accessibility.includes('wheelchair'), ii: false },
    timings,
    firstTiming: timings[0],
    nextTiming: timings[0],
    lastTiming: timings.at(-1),
    timezone: ZONE,
    attendanceMode: 1,
    onlineAccessLink: null,
    status: 1,
    state: 2,
    location: locationOf(place as SeedVenue, index),
    originAgenda: { uid: 7_100, title: 'Campus et lycées' },
    updatedAt: `${stamp}T06:00:00.000Z`,
  };
}

const locationOf = ({ name, address, city, postcode, citycode, lat, lon }: SeedVenue, index: number): Record<string, unknown> => ({
  uid: 72_000_000 + index, name, address: `${address}, ${postcode ?? ''} ${city}`, city, postalCode: postcode, insee: citycode, latitude: lat, longitude: lon, countryCode: 'FR', timezone: ZONE, region: 'Nouvelle-Aquitaine',
});

/** `2027-01-20T14:00` → `2027-01-20T14:00:00+01:00` */
function withOffset(wall: string): string {
  const atMs = instantMs(wall, ZONE);
  const minutes = (wallMs(atMs, ZONE) - atMs) / MINUTE_MS;
  return `${wall}:00+${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
