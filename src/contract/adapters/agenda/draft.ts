import type { EventStatus, WireEvent, WireTiming } from '../../agenda.js';
import type { WirePlace } from '../../directory.js';
import { manyWords, numberOf, textOf } from './read.js';
import { plainLine, plainText } from './plain-text.js';

/** What an adapter found out of an event, raw: any value may still be of any shape or length, and hold HTML. */
export interface EventDraft extends AboutDraft {
  readonly title?: unknown;
  readonly status?: EventStatus | undefined;
  readonly timings: readonly WireTiming[];
  readonly recurrence?: unknown;
  readonly excluded?: readonly string[] | undefined;
  readonly timezone?: unknown;
  readonly place?: WhereDraft & { readonly name?: unknown };
  /** an address, or only that it is */
  readonly online?: unknown;
  readonly organizer?: { readonly name?: unknown; readonly url?: unknown };
  readonly registration?: { readonly required?: boolean | undefined; readonly url?: unknown; readonly email?: unknown; readonly phone?: unknown };
}

/** The same of a place of the directory. */
export interface PlaceDraft extends AboutDraft, WhereDraft {
  readonly name?: unknown;
  readonly kind?: unknown;
  readonly phone?: unknown;
  readonly email?: unknown;
  readonly hours?: unknown;
  readonly services?: unknown;
  readonly booking?: unknown;
}

interface AboutDraft {
  readonly id?: unknown;
  readonly summary?: unknown;
  readonly description?: unknown;
  readonly categories?: unknown;
  readonly audiences?: unknown;
  readonly url?: unknown;
  readonly image?: { readonly url?: unknown; readonly alt?: unknown; readonly credit?: unknown } | undefined;
  readonly price?: unknown;
  readonly accessibility?: unknown;
  readonly updated?: unknown;
}

export interface WhereDraft {
  readonly address?: unknown;
  readonly postcode?: unknown;
  readonly city?: unknown;
  readonly citycode?: unknown;
  readonly lat?: unknown;
  readonly lon?: unknown;
  /** is the point that of the commune only? */
  readonly isApproximate?: boolean | undefined;
}

/** What finishing needs to know of the document. */
export interface FinishOptions {
  readonly lang: string;
  readonly url?: string | undefined;
  /** IANA name of the zone, if it is one */
  readonly zoneOf: (zone: unknown) => string | undefined;
  /** tells, once a kind, of something that can't be carried */
  readonly lose: (kind: string, message: string) => void;
}

const MOST_TIMINGS = 1_000;

/** At most `max` UTF-16 units, no half sign at the end. */
export function cut(text: string, max: number): string {
  const short = text.length > max ? text.slice(0, max) : text;
  return /[\ud800-\udbff]$/.test(short) ? short.slice(0, -1) : short;
}

const line = (value: unknown, max = 300): string | undefined => {
  const text = textOf(value);
  return text === undefined ? undefined : cut(plainLine(text), max) || undefined;
};

const prose = (value: unknown, max: number): string | undefined => {
  const text = textOf(value);
  return text === undefined ? undefined : cut(plainText(text), max) || undefined;
};

/** An address: whole ones as they are, those relative to the document resolved, `www.…` with its scheme. Whether it may be followed is settled later. */
export function addressOf(value: unknown, base: string | undefined): string | undefined {
  const text = textOf(value);
  if (text === undefined || text.length > 2_000) return undefined;
  if (/^www\.[^\s/]+\.[^\s]+$/i.test(text)) return `https://${text}`;
  if (/^[a-z][a-z\d+.-]*:/i.test(text) || base === undefined) return text;
  return /^(\/|\.|[\w%-]+\/)/.test(text) && URL.canParse(text, base) ? cut(new URL(text, base).href, 2_000) : text;
}

const many = (value: unknown, most: number, lang: string): string[] => [
  ...new Set(manyWords(value, lang).slice(0, most * 4).flatMap((word) => line(word) ?? [])),
].slice(0, most);

/** Without what is missing; `undefined` when all is. */
function compact<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } | undefined {
  const known = Object.entries(value).filter(([, one]) => one !== undefined && !(Array.isArray(one) && !one.length));
  return known.length ? (Object.fromEntries(known) as { [K in keyof T]: Exclude<T[K], undefined> }) : undefined;
}

function about(draft: AboutDraft, { lang, url }: FinishOptions) {
  const image = addressOf(draft.image?.url, url);
  const [summary, description] = [prose(draft.summary, 5_000), prose(draft.description, 50_000)];
  return {
    summary,
    description: description === summary ? undefined : description,
    categories: many(draft.categories, 50, lang),
    audiences: many(draft.audiences, 50, lang),
    url: addressOf(draft.url, url),
    image: image === undefined ? undefined : compact({ url: image, alt: line(draft.image?.alt, 1_000), credit: line(draft.image?.credit) }),
    price: line(draft.price, 500),
    accessibility: many(draft.accessibility, 30, lang),
    updated: line(draft.updated, 40),
  };
}

/** A point that is not on the earth in degrees is told of, and is none. */
function where(draft: WhereDraft, { lose }: FinishOptions) {
  const [lat, lon] = [numberOf(draft.lat), numberOf(draft.lon)];
  const isPoint = lat !== undefined && lon !== undefined && Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
  if (!isPoint && (lat !== undefined || lon !== undefined)) lose('point', 'is no point in degrees (WGS84): it is not on the map');
  return {
    address: line(draft.address, 500),
    postcode: postcodeOf(line(draft.postcode, 20)),
    city: line(draft.city, 200),
    citycode: line(draft.citycode, 10),
    lat: isPoint ? lat : undefined,
    lon: isPoint ? lon : undefined,
    isApproximate: (isPoint && draft.isApproximate) || undefined,
  };
}

/** Spreadsheets take `01000` for a number. */
const postcodeOf = (code: string | undefined): string | undefined => (code !== undefined && /^\d{4}$/.test(code) ? `0${code}` : code);

/** A whole event of the contract, or in words why it is none. Texts that are too long are cut. */
export function finishEvent(draft: EventDraft, options: FinishOptions): WireEvent | string {
  const title = line(draft.title, 1_000);
  if (title === undefined) return 'has no title';
  const { place, organizer, registration, online } = draft;
  const event = {
    ...about(draft, options),
    id: idOf(draft.id, title, startOf(draft.timings[0])),
    title,
    status: draft.status ?? 'scheduled',
    timings: draft.recurrence === undefined ? timingsOf(draft.timings, options) : withRuleFirst(draft.timings, options),
    recurrence: draft.timings.length ? line(draft.recurrence, 1_000) : undefined,
    excluded: draft.excluded?.slice(0, 1_000),
    timezone: options.zoneOf(draft.timezone),
    place: place && compact({ name: line(place.name), ...where(place, options) }),
    online: online === undefined || online === null || online === false || online === '' ? undefined : (compact({ url: addressOf(online, options.url) }) ?? {}),
    organizer: organizer && compact({ name: line(organizer.name), url: addressOf(organizer.url, options.url) }),
    registration: registration && compact({
      required: registration.required,
      url: addressOf(registration.url, options.url),
      email: line(registration.email),
      phone: line(registration.phone, 60),
    }),
  };
  return { ...(compact(event) as WireEvent), timings: event.timings };
}

/** The same of a place. */
export function finishPlace(draft: PlaceDraft, options: FinishOptions): WirePlace | string {
  const name = line(draft.name, 1_000);
  if (name === undefined) return 'has no name (`title` in a mapping)';
  const place = {
    ...about(draft, options),
    ...where(draft, options),
    id: idOf(draft.id, name, `${textOf(draft.postcode) ?? ''} ${textOf(draft.address) ?? ''}`),
    name,
    kind: line(draft.kind),
    phone: line(draft.phone, 60),
    email: line(draft.email),
    hours: line(draft.hours, 1_000),
    services: many(draft.services, 100, options.lang),
    booking: addressOf(draft.booking, options.url),
  };
  const { categories, ...rest } = place;
  return compact({ ...rest, kind: rest.kind ?? categories[0] }) as WirePlace;
}

/** What has no identifier of its own is known by its name and its time or address, also on the next visit. */
const idOf = (id: unknown, ...rest: readonly string[]): string => cut(textOf(id) ?? rest.join('|').toLowerCase(), 500);

/** A rule is of the timing that the document puts first, though another may be earlier. */
const withRuleFirst = ([first, ...others]: readonly WireTiming[], options: FinishOptions): WireTiming[] =>
  first ? [first, ...timingsOf(others, options).slice(1 - MOST_TIMINGS)] : [];

const startOf = (timing: WireTiming | undefined): string => (timing === undefined ? '' : 'date' in timing ? timing.date : timing.start);

/** In order and each once; of too many the last are kept, as the first are most likely over. */
function timingsOf(timings: readonly WireTiming[], { lose }: FinishOptions): WireTiming[] {
  const unique = [...new Map(timings.map((timing) => [JSON.stringify(timing), timing])).values()];
  const sorted = unique.length > 1 ? unique.sort((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0)) : unique;
  if (sorted.length > MOST_TIMINGS) lose('timings', `are over the limit of ${MOST_TIMINGS}: the earliest are left out`);
  return sorted.slice(-MOST_TIMINGS);
}
