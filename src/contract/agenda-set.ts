import { ACCESS_WORDS, type Agenda, type EventStatus, type WireEvent, type WireTiming } from './agenda.js';
import type { WirePlace } from './directory.js';
import { instantOfWall, isZone } from './zone.js';

/** One time that an event takes place, ms since 1970. `endMs` is not included; a whole day ends at the next midnight of its zone. */
export interface Occurrence {
  readonly startMs: number;
  readonly endMs: number;
  readonly isAllDay: boolean;
}

/** An address, and its point if it has one. */
export interface Whereabouts {
  readonly name?: string | undefined;
  readonly address?: string | undefined;
  readonly postcode?: string | undefined;
  readonly city?: string | undefined;
  readonly citycode?: string | undefined;
  /** WGS84 degrees */
  readonly point?: readonly [lon: number, lat: number] | undefined;
  /** is the point that of the commune only? */
  readonly isApproximate?: boolean;
}

/** What the wire says, times apart, in the form that the element works on: an event of the agenda or a place of the directory. */
export interface AgendaItem {
  /** unique in its set */
  readonly key: string;
  readonly isPlace: boolean;
  readonly title: string;
  readonly summary: string;
  readonly description: string;
  readonly status: EventStatus;
  /** in order of time; without end in sight, those of the window asked for */
  readonly occurrences: readonly Occurrence[];
  /** IANA */
  readonly zone: string;
  readonly where: Whereabouts;
  readonly isOnline: boolean;
  readonly isFree: boolean;
  readonly categories: readonly string[];
  readonly audiences: readonly string[];
  readonly accessibility: readonly string[];
  /** by a word of the contract: a partner's own may say "not" */
  readonly isAccessible: boolean;
  /** labels of the sources that publish it: more than one, it was merged */
  readonly sources: readonly string[];
  /** all the rest, as the wire said it */
  readonly event?: WireEvent;
  readonly actor?: WirePlace;
}

export interface AgendaSet {
  readonly title: string | undefined;
  readonly items: readonly AgendaItem[];
  /** label of each category by id */
  readonly categoryLabels: ReadonlyMap<string, string>;
  /** of a directory: no dates */
  readonly isDirectory: boolean;
  /** do the items stand in the order of the list already: by their first time, then by name? */
  readonly isInOrder?: boolean | undefined;
}

export const HOME_ZONE = 'Europe/Paris';
const DAY_MS = 86_400_000;

/** Makes occurrences of a rule: code that comes only when an event has one (`recurrence.ts`). */
export type ExpandRecurrence = (event: WireEvent, first: Occurrence, zone: string) => readonly Occurrence[];

export interface NormalizeOptions {
  /** who says so, for the person */
  readonly label: string;
  /** keeps keys of several sources apart */
  readonly prefix: string;
  readonly expand?: ExpandRecurrence | undefined;
}

export const hasRecurrence = ({ events }: Pick<Agenda, 'events'>): boolean => events.some(({ recurrence }) => recurrence);

export function itemsOfAgenda({ events }: Pick<Agenda, 'events'>, options: NormalizeOptions): AgendaItem[] {
  return events.map((event, i) => itemOfEvent(event, `${options.prefix}${event.id || String(i)}`, options));
}

function itemOfEvent(event: WireEvent, key: string, { label, expand }: NormalizeOptions): AgendaItem {
  // a whole day is that day here too: it has no hours to be moved by
  const isTimed = event.timings.some((timing) => 'start' in timing);
  const zone = isTimed && event.timezone && isZone(event.timezone) ? event.timezone : HOME_ZONE;
  const { place } = event;
  return {
    key,
    isPlace: false,
    title: event.title,
    summary: event.summary ?? '',
    description: event.description ?? '',
    status: event.status,
    occurrences: occurrencesOf(event, zone, expand),
    zone,
    where: place ? { ...whereaboutsOf(place), name: place.name ?? undefined } : {},
    isOnline: Boolean(event.online) || event.status === 'online-only',
    categories: [...new Set(event.categories)],
    ...servesOf(event),
    sources: [label],
    event,
  };
}

type WireWhereabouts = Pick<WirePlace, 'address' | 'postcode' | 'city' | 'citycode' | 'lat' | 'lon' | 'isApproximate'>;

/** 0, 0 lies in the Gulf of Guinea: it is what software writes when it does not know. */
export function whereaboutsOf({ address, postcode, city, citycode, lat, lon, isApproximate }: WireWhereabouts): Whereabouts {
  const isPlaced = typeof lat === 'number' && typeof lon === 'number' && (lat !== 0 || lon !== 0);
  return {
    address: address ?? undefined,
    postcode: postcode ?? undefined,
    city: city ?? undefined,
    citycode: citycode ?? undefined,
    ...(isPlaced && { point: [lon, lat] as const }),
    ...(isPlaced && isApproximate && { isApproximate }),
  };
}

export const servesOf = ({ audiences, accessibility, price }: Pick<WirePlace, 'audiences' | 'accessibility' | 'price'>): Pick<AgendaItem, 'audiences' | 'accessibility' | 'isAccessible' | 'isFree'> => ({
  audiences: [...new Set(audiences)],
  accessibility,
  isAccessible: accessibility.some((word) => (ACCESS_WORDS as readonly string[]).includes(word)),
  isFree: FREE.test(price ?? '') && !COSTS.test(price ?? ''),
});

/** A price that says so in words or with a zero; no word on a price is no promise, nor is one with an amount or a condition beside it. */
const FREE = /^\s*((entrée|accès)\s(libre|gratuite?)|gratuite?|free|0([.,]0+)?\s*(€|euros?|$))(?!\p{L})/iu;
const COSTS = /[1-9][\d.,]*\s*([€£$]|eur)|[€£$]\s*[1-9]|condition/i;

function occurrencesOf(event: WireEvent, zone: string, expand: ExpandRecurrence | undefined): readonly Occurrence[] {
  const timings: readonly WireTiming[] = event.timings.length || !event.date ? event.timings : [{ date: event.date }];
  const all = timings.map((timing) => occurrenceOf(timing, zone)).filter(({ endMs }) => Number.isFinite(endMs));
  const inOrder = (list: Occurrence[]): Occurrence[] => list.sort((a, b) => a.startMs - b.startMs);
  // the rule is of the timing that comes first in the document: others may be earlier
  const [first, ...others] = all;
  if (!event.recurrence || !expand || !first) return inOrder(all);
  const repeated = expand(event, first, zone);
  const known = new Set(repeated.map(({ startMs }) => startMs));
  return inOrder([...repeated, ...others.filter(({ startMs }) => !known.has(startMs))]);
}

function occurrenceOf(timing: WireTiming, zone: string): Occurrence {
  if ('date' in timing) {
    const lastDay = timing.endDate && timing.endDate > timing.date ? timing.endDate : timing.date;
    return { startMs: instantMs(timing.date, zone), endMs: instantOfWall(Date.parse(lastDay) + DAY_MS, zone), isAllDay: true };
  }
  const startMs = instantMs(timing.start, zone);
  const endMs = timing.end ? instantMs(timing.end, zone) : startMs;
  return { startMs, endMs: Math.max(startMs, endMs), isAllDay: false };
}

/** A day or a date and time of the contract as ms since 1970; what has no offset is the wall clock of the zone. */
export function instantMs(value: string, zone: string): number {
  const text = value.replace(' ', 'T');
  return /(Z|[+-]\d\d:?\d\d)$/.test(text.slice(10)) ? Date.parse(text) : instantOfWall(Date.parse(text.includes('T') ? `${text}Z` : text), zone);
}
