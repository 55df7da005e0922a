import type { WireTiming } from '../../agenda.js';
import type { EventDraft, PlaceDraft, WhereDraft } from './draft.js';
import type { FieldName, ReadField } from './fields.js';
import { readMoment, timingOf, withTime, type Moment } from './moment.js';
import { fieldsOf, flagOf, isFields, jsonOf, listOf, manyWords, numberOf, recordsOf, textOf, wordsOf } from './read.js';
import { accessOf, agesOf, freeWord, priceOf, registrationOf, statusOf } from './words.js';

/** Flat rows: tables, properties of GeoJSON, records of open data, custom fields. */

/** Has the row a day of its own? */
export const isDated = (read: ReadField): boolean => timingsOf(read).length > 0;

export function eventOfRow(read: ReadField, lang: string): EventDraft {
  const words = (name: FieldName) => wordsOf(read(name), lang);
  const contact = registrationOf(read('registration'));
  const place = placeFields(read('place'), lang);
  return {
    ...aboutOfRow(read, lang),
    title: words('title'),
    status: statusOf(read('status')),
    timings: timingsOf(read),
    recurrence: read('recurrence'),
    timezone: read('timezone'),
    place: { ...place, ...defined(whereOfRow(read, lang)) },
    online: onlineOf(read),
    organizer: { name: words('organizer'), url: words('organizerUrl') },
    registration: {
      required: flagOf(read('required')),
      url: contact.url,
      email: contact.email ?? firstOf(read('email')),
      phone: contact.phone ?? firstOf(read('phone')),
    },
  };
}

export function placeOfRow(read: ReadField, lang: string): PlaceDraft {
  const words = (name: FieldName) => wordsOf(read(name), lang);
  const hours = jsonOf(read('hours'));
  return {
    ...aboutOfRow(read, lang),
    ...whereOfRow(read, lang),
    name: words('title'),
    kind: manyWords(read('kind'), lang)[0],
    phone: firstOf(read('phone')),
    email: firstOf(read('email')),
    hours: Array.isArray(hours) ? hours.map(textOf).filter(Boolean).join('; ') : textOf(hours),
    services: manyWords(jsonOf(read('services')), lang),
    booking: words('booking'),
  };
}

function aboutOfRow(read: ReadField, lang: string) {
  const words = (name: FieldName) => wordsOf(read(name), lang);
  const ages = agesOf(read('ageMin'), read('ageMax'), lang);
  return {
    id: read('id'),
    summary: words('summary') === words('description') ? undefined : words('summary'),
    description: words('description'),
    categories: manyWords(jsonOf(read('categories')), lang),
    audiences: [...manyWords(jsonOf(read('audiences')), lang), ...(ages === undefined ? [] : [ages])],
    url: linkOf(words('url')),
    image: { url: imageOf(read('image'), lang), alt: words('imageAlt'), credit: words('imageCredit') },
    price: flagOf(read('free')) ? freeWord(lang) : priceWords(read('price'), lang),
    accessibility: accessOf(read('accessibility')),
    updated: read('updated'),
  };
}

/** A column `site` may hold the name of a site. */
const linkOf = (text: string | undefined): string | undefined => (text !== undefined && /[./]/.test(text) && !/\s/.test(text) ? text : undefined);

/** A lone number is euros. */
const priceWords = (price: unknown, lang: string): string | undefined => (numberOf(price) === undefined ? wordsOf(price, lang) : priceOf(price, undefined, lang));

function imageOf(value: unknown, lang: string): string | undefined {
  const image = fieldsOf(jsonOf(value));
  return textOf(image['url']) ?? textOf(image['src']) ?? wordsOf(jsonOf(value), lang);
}

function whereOfRow(read: ReadField, lang: string): WhereDraft {
  const words = (name: FieldName) => wordsOf(read(name), lang);
  const [lat, lon] = pointOf(read('point')) ?? [];
  const street = [words('housenumber'), words('address')].filter(Boolean).join(' ');
  return {
    address: street || undefined,
    postcode: words('postcode'),
    city: words('city'),
    citycode: words('citycode'),
    lat: numberOf(read('lat')) ?? lat,
    lon: numberOf(read('lon')) ?? lon,
    // what the national geocoder writes beside a point that is but the commune's
    isApproximate: flagOf(read('isApproximate')) ?? (textOf(read('isApproximate')) === 'municipality' || undefined),
  };
}

/** A place given as an object inside the row. */
function placeFields(value: unknown, lang: string): WhereDraft & { readonly name?: unknown } {
  const place = jsonOf(value);
  if (!isFields(place)) return { name: wordsOf(place, lang) };
  const [lat, lon] = pointOf(place) ?? [];
  return {
    name: wordsOf(place['name'] ?? place['title'] ?? place['nom'] ?? place['venue'], lang),
    address: wordsOf(place['address'] ?? place['adresse'] ?? place['street'], lang),
    postcode: textOf(place['postcode'] ?? place['postalCode'] ?? place['zip']),
    city: wordsOf(place['city'] ?? place['ville'] ?? place['commune'], lang),
    citycode: textOf(place['citycode'] ?? place['insee']),
    lat,
    lon,
  };
}

/** `"46.58, 0.34"`, `{ lat, lon }`, a GeoJSON point; a bare pair is latitude first (Opendatasoft), unless only the other way is on the earth. */
export function pointOf(value: unknown): readonly [lat: number, lon: number] | undefined {
  const point = jsonOf(value);
  if (isFields(point)) return pointOfFields(point);
  const pair = Array.isArray(point) ? point : (textOf(point) ?? '').slice(0, 80).replace(/^\s*(?:POINT\s*)?[([]|[)\]]\s*$/gi, '').split(/\s*[;|]\s*|,\s+|\s+|,(?=-?\d+\.)/);
  const [a, b] = [numberOf(pair[0]), numberOf(pair[1])];
  if (pair.length < 2 || a === undefined || b === undefined) return undefined;
  return typeof point === 'string' && /^\s*POINT/i.test(point) ? [b, a] : [a, b];
}

function pointOfFields(point: Readonly<Record<string, unknown>>): readonly [lat: number, lon: number] | undefined {
  const [lon, lat] = Array.isArray(point['coordinates']) ? (point['coordinates'] as unknown[]).map(numberOf) : [];
  if (lat !== undefined && lon !== undefined) return [lat, lon];
  const [a, b] = [numberOf(point['lat'] ?? point['latitude']), numberOf(point['lon'] ?? point['lng'] ?? point['longitude'])];
  return a === undefined || b === undefined ? undefined : [a, b];
}

/** A link, or that it is online without one: `attendancemode` 2 and 3, or a plain yes. */
function onlineOf(read: ReadField): unknown {
  const link = read('online');
  const flag = flagOf(link);
  if (link !== undefined && flag !== false) return flag ?? (isFields(link) ? (textOf(link['url']) ?? true) : link);
  const mode = jsonOf(read('attendance'));
  const word = textOf(isFields(mode) ? mode['id'] : mode)?.slice(0, 60) ?? '';
  return /^[23]$|online|mixed|en ligne|mixte/i.test(word) && !/offline/i.test(word) ? true : undefined;
}

function timingsOf(read: ReadField): WireTiming[] {
  const several = manyTimings(read('timings'));
  if (several.length) return several;
  const range = typeof read('hours') === 'string' ? /(\d\d? ?[hH:] ?\d{0,2}) ?(?:-|–|à|au?|to) ?(\d\d? ?[hH:] ?\d{0,2})/.exec((read('hours') as string).slice(0, 200)) : null;
  const start = withTime(readMoment(read('start')), read('startTime') ?? range?.[1]);
  const said = readMoment(read('end'));
  const end = start?.time && !said ? { day: start.day } : said;
  const timing = timingOf(start, withTimeOfEnd(end, start, read('endTime') ?? range?.[2]));
  return timing ? [timing] : [];
}

/** An end without a day is on the day of the start. */
function withTimeOfEnd(end: Moment | undefined, start: Moment | undefined, time: unknown): Moment | undefined {
  const whole = withTime(end, time);
  return start?.time && whole?.time === undefined && whole?.day === start.day ? undefined : whole;
}

/** `[{ begin, end }]`, also as a string, or `begin_end;begin_end`. */
export function manyTimings(value: unknown): WireTiming[] {
  const said = jsonOf(value);
  if (typeof said === 'string') return said.slice(0, 200_000).split(';').flatMap((pair) => {
    const [start, end] = pair.split(/_|\/(?=\d{4}-)/);
    return timingOf(readMoment(start), readMoment(end)) ?? [];
  });
  return recordsOf(said).flatMap((one) => {
    const start = readMoment(one['begin'] ?? one['start'] ?? one['date'] ?? one['debut'] ?? one['from']);
    return timingOf(start, readMoment(one['end'] ?? one['endDate'] ?? one['fin'] ?? one['to'])) ?? [];
  });
}

const firstOf = (value: unknown): string | undefined => {
  const first = listOf(jsonOf(value)).map(textOf).find(Boolean);
  return first?.slice(0, 400).split(/[;|\n]/)[0]?.trim();
};

const defined = <T extends object>(value: T): Partial<T> => Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Partial<T>;
