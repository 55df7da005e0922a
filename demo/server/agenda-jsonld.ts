import type { WireEvent } from '../../src/contract/agenda.js';
import type { AgendaItem, Occurrence } from '../../src/contract/agenda-set.js';
import { wallMs } from '../../src/contract/zone.js';
import type { BoardEntry } from './agenda-board.js';

type Node = Readonly<Record<string, unknown>>;

const STATUSES: Readonly<Record<WireEvent['status'], string>> = {
  scheduled: 'EventScheduled',
  full: 'EventScheduled',
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
  'online-only': 'EventMovedOnline',
};

interface JsonLdOptions {
  /** the address of this endpoint, to make addresses whole */
  readonly base: string;
  /** of categories, by id: people search for words */
  readonly categoryLabels?: ReadonlyMap<string, string>;
}

/** Events as schema.org says them, for search engines and other agendas. */
export const toJsonLd = (entries: readonly BoardEntry[], options: JsonLdOptions): Node => ({ '@context': 'https://schema.org', '@graph': entries.map((entry) => nodeOf(entry, options)) });

function nodeOf({ event, item }: BoardEntry, { base, categoryLabels }: JsonLdOptions): Node {
  const [first, ...others] = item.occurrences;
  const status = `https://schema.org/${STATUSES[event.status]}`;
  const places = [...(event.place ? [placeOf(event.place)] : []), ...(event.online ? [{ '@type': 'VirtualLocation', ...defined({ url: event.online.url }) }] : [])];
  const common = { name: event.title, eventStatus: status, eventAttendanceMode: `https://schema.org/${modeOf(event, item)}`, ...defined({ location: places.length > 1 ? places : places[0] }) };
  return {
    '@type': 'Event',
    '@id': `${base}/api/agenda/${encodeURIComponent(event.id)}`,
    ...common,
    ...(first && timesOf(first, item.zone, item.occurrences.at(-1) ?? first)),
    ...defined({
      description: event.description ?? event.summary,
      url: event.url,
      image: event.image && new URL(event.image.url, base).href,
      organizer: event.organizer?.name && { '@type': 'Organization', name: event.organizer.name, ...defined({ url: event.organizer.url }) },
      offers: offerOf(event, item),
      isAccessibleForFree: item.isFree || undefined,
      keywords: event.categories.length ? event.categories.map((id) => categoryLabels?.get(id) ?? id).join(', ') : undefined,
    }),
    ...(others.length && first && { subEvent: item.occurrences.map((one) => ({ '@type': 'Event', ...common, ...timesOf(one, item.zone, one) })) }),
  };
}

const modeOf = (event: WireEvent, { isOnline }: AgendaItem): string => {
  if (!isOnline) return 'OfflineEventAttendanceMode';
  return event.place && event.status !== 'online-only' ? 'MixedEventAttendanceMode' : 'OnlineEventAttendanceMode';
};

/** schema.org's last day is included, as ours is on the wire. */
function timesOf({ startMs, isAllDay }: Occurrence, zone: string, { endMs }: Occurrence): Node {
  if (isAllDay) return { startDate: localText(startMs, zone).slice(0, 10), endDate: localText(endMs - 1_000, zone).slice(0, 10) };
  return { startDate: localText(startMs, zone), ...(endMs > startMs && { endDate: localText(endMs, zone) }) };
}

/** `2027-01-20T14:00:00+01:00` */
function localText(instantMs: number, zone: string): string {
  const wall = wallMs(instantMs, zone);
  const minutes = Math.round((wall - instantMs) / 60_000);
  const two = (n: number): string => String(Math.floor(n)).padStart(2, '0');
  return `${new Date(wall).toISOString().slice(0, 19)}${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
}

const placeOf = ({ name, address, postcode, city, lat, lon, isApproximate }: NonNullable<WireEvent['place']>): Node => ({
  '@type': 'Place',
  name: name ?? city ?? address ?? '',
  address: { '@type': 'PostalAddress', ...defined({ streetAddress: address, postalCode: postcode, addressLocality: city }), addressCountry: 'FR' },
  ...(typeof lat === 'number' && typeof lon === 'number' && !isApproximate && { geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon } }),
});

/** Without a price in figures an offer says where to register, and whether a place is left. */
function offerOf({ registration, status }: WireEvent, { isFree }: AgendaItem): Node | undefined {
  if (!registration?.url && status !== 'full' && !isFree) return undefined;
  return { '@type': 'Offer', ...(isFree && { price: 0, priceCurrency: 'EUR' }), availability: `https://schema.org/${status === 'full' ? 'SoldOut' : 'InStock'}`, ...defined({ url: registration?.url }) };
}

const defined = (values: Readonly<Record<string, unknown>>): Node => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== ''));
