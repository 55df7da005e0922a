import type { WireTiming } from '../../agenda.js';
import type { AdaptOptions, AgendaAdapter } from '../../agenda-source.js';
import { wallOfText } from '../../icalendar-zones.js';
import { instantOfWall, isZone } from '../../zone.js';
import { Collector } from './collector.js';
import type { EventDraft } from './draft.js';
import { geoUri, splitPlace } from './icalendar-place.js';
import { durationOf, textIn } from './icalendar-times.js';
import { jsEventWith, localized } from './jscalendar-patch.js';
import { fieldsOf, isFields, listOf, textOf, type Fields } from './read.js';
import { statusOf } from './words.js';

/** JSCalendar (RFC 8984): an Event, a Group of entries, or a list of these. */

const DAY_MS = 86_400_000;
const DEEPEST = 5;

export const fromJSCalendar: AgendaAdapter = (document, options) => {
  const collector = new Collector(options);
  const reader = { options, collector };
  for (const [i, one] of listOf(document).slice(0, 100_000).map((value, at) => [at, value] as const)) {
    readObject(one, { path: Array.isArray(document) ? `[${i}]` : '', depth: 0 }, reader);
  }
  const group = fieldsOf(listOf(document)[0]);
  const isGroup = typeOf(group) === 'group';
  return collector.adapted(isGroup ? { title: localized(group, options.lang)['title'] ?? group['name'], source: undefined, updated: group['updated'] } : {});
};

interface Reader {
  readonly options: AdaptOptions;
  readonly collector: Collector;
}

/** `Event`, as drafts before the RFC: `jsevent`. */
const typeOf = (value: Fields): string => (textOf(value['@type']) ?? '').toLowerCase().replace(/^js/, '');

function readObject(value: unknown, { path, depth }: { readonly path: string; readonly depth: number }, reader: Reader): void {
  if (!isFields(value) || depth > DEEPEST) return reader.collector.leaveOut(path, 'it is no object of JSCalendar');
  const type = typeOf(value);
  const entries = value['entries'];
  if (type === 'group' || (!type && Array.isArray(entries))) {
    for (const [i, entry] of listOf(entries).map((one, at) => [at, one] as const)) readObject(entry, { path: `${path && `${path}.`}entries[${i}]`, depth: depth + 1 }, reader);
    return;
  }
  if (type === 'task') return reader.collector.lose('task', 'is a task, not an event', path);
  readEvent(value, path, reader);
}

function readEvent(raw: Fields, path: string, { options, collector }: Reader): void {
  const apart: EventDraft[] = [];
  collector.addEvent(path, () => {
    const master = draftOf(localized(raw, options.lang), collector);
    if (!master.timings.length) return void collector.leaveOut(path, 'it has no start that can be read');
    const [timings, excluded] = [[...master.timings], [] as string[]];
    for (const [start, patch] of Object.entries(fieldsOf(raw['recurrenceOverrides'])).slice(0, 1_000)) {
      if (Number.isNaN(wallOfText(start)) || !isFields(patch)) continue;
      const isRemoved = patch['excluded'] === true;
      const own = isRemoved ? undefined : draftOf(localized(jsEventWith({ ...raw, start }, patch), options.lang), collector);
      const isSameWords = own !== undefined && wordsOf(own) === wordsOf(master);
      const isUnmoved = patch['start'] === undefined && patch['duration'] === undefined && patch['timeZone'] === undefined;
      if (own && isSameWords && isUnmoved && !isAdded(start, raw)) continue;
      excluded.push(raw['showWithoutTime'] === true ? start.slice(0, 10) : start);
      if (isSameWords) timings.push(...own.timings);
      else if (own) apart.push({ ...own, id: `${String(master.id)}#${start}` });
    }
    return { ...master, timings, recurrence: ruleText(raw, collector), excluded };
  });
  for (const draft of apart) collector.addEvent(path, () => draft);
}

/** Without a rule, an override is a time more (RDATE). With one, an added time that is also the rule's does no harm. */
const isAdded = (start: string, raw: Fields): boolean => !listOf(raw['recurrenceRules']).length || start < String(raw['start']);

const wordsOf = ({ timings, recurrence, excluded, updated, id, ...words }: EventDraft): string =>
  JSON.stringify([words, [timings, recurrence, excluded, updated, id].length]);

function draftOf(event: Fields, collector: Collector): EventDraft {
  if (event['participants'] !== undefined) collector.lose('participants', 'names who takes part (participants): left out');
  const places = Object.values(fieldsOf(event['locations'])).filter(isFields);
  if (places.length > 1) collector.lose('locations', 'is in several places: the first is kept');
  const online = Object.values(fieldsOf(event['virtualLocations'])).filter(isFields);
  const links = Object.values(fieldsOf(event['links'])).filter(isFields);
  const isPicture = (link: Fields): boolean => /^image\//.test(textOf(link['contentType']) ?? '') || link['rel'] === 'icon' || textOf(link['display']) !== undefined;
  return {
    id: event['uid'],
    title: event['title'],
    description: event['description'],
    status: statusOf(event['status']),
    categories: [...Object.keys(fieldsOf(event['keywords'])), ...Object.keys(fieldsOf(event['categories']))],
    place: placeOf(places[0]),
    online: online[0]?.['uri'],
    url: links.find((link) => !isPicture(link) && /^(alternate|about|describedby|self)$/.test(textOf(link['rel']) ?? 'about'))?.['href'],
    image: imageOf(links.find(isPicture)),
    organizer: organizerOf(event),
    price: event['price'],
    updated: event['updated'],
    timezone: event['timeZone'],
    timings: timingsOf(event),
  };
}

function placeOf(place: Fields | undefined): EventDraft['place'] {
  if (!place) return {};
  const [name, description] = [textOf(place['name']), textOf(place['description'])];
  const [lat, lon] = geoUri(textOf(place['coordinates']) ?? '') ?? [];
  const { name: first, address, postcode, city } = splitPlace(description ?? '');
  // the description often begins with the name again
  const street = [first === name ? '' : (first ?? ''), address ?? ''].filter(Boolean).join(', ');
  return { name: name ?? first, address: street || undefined, postcode, city, lat, lon };
}

const imageOf = (link: Fields | undefined): EventDraft['image'] => link && { url: link['href'], alt: link['title'] };

/** The one that answers go to, if it has a name: people who take part stay out. */
function organizerOf(event: Fields): EventDraft['organizer'] {
  const owner = Object.values(fieldsOf(event['participants'])).filter(isFields).find((one) => fieldsOf(one['roles'])['owner'] === true && one['kind'] !== 'individual' && one['kind'] !== undefined);
  return owner && { name: owner['name'] };
}

function timingsOf(event: Fields): WireTiming[] {
  const start = wallOfText(textOf(event['start']) ?? '');
  if (Number.isNaN(start)) return [];
  const zone = textOf(event['timeZone']);
  const { days, ms } = durationOf(textOf(event['duration']) ?? '') ?? { days: 0, ms: 0 };
  if (event['showWithoutTime'] === true) {
    const last = start + (Math.max(1, days + Math.ceil(ms / DAY_MS)) - 1) * DAY_MS;
    return [last > start ? { date: iso(start).slice(0, 10), endDate: iso(last).slice(0, 10) } : { date: iso(start).slice(0, 10) }];
  }
  if (!days && !ms) return [{ start: iso(start) }];
  const end = zone && isZone(zone) ? textIn(zone, instantOfWall(start + days * DAY_MS, zone) + ms) : iso(start + days * DAY_MS + ms);
  return [{ start: iso(start), end }];
}

const iso = (wall: number): string => new Date(wall).toISOString().slice(0, 19);

/** §4.3.3 to the text of an RRULE. */
function ruleText(event: Fields, collector: Collector): string | undefined {
  const [rule, ...others] = listOf(event['recurrenceRules'] ?? event['recurrenceRule']).filter(isFields);
  if (others.length) collector.lose('recurrenceRules', 'has several rules: only the first is kept');
  if (event['excludedRecurrenceRules'] !== undefined) collector.lose('excludedRecurrenceRules', 'takes times away by a rule, which is not read');
  if (!rule) return undefined;
  const text = Object.entries(rule).slice(0, 20).flatMap(([name, value]) => part(name, value) ?? []).join(';');
  return text.length <= 1_000 ? text : void collector.lose('rule', 'has a rule of more than 1000 characters: only the first time is kept');
}

const NAMES: Readonly<Record<string, string>> = { frequency: 'FREQ', firstDayOfWeek: 'WKST', bySetPosition: 'BYSETPOS', byWeekNo: 'BYWEEKNO' };

function part(name: string, value: unknown): string | undefined {
  if (name.startsWith('@') || value === null || value === undefined) return undefined;
  const key = Object.hasOwn(NAMES, name) ? NAMES[name] : name.toUpperCase();
  if (name === 'byDay') return `BYDAY=${listOf(value).map((one) => `${textOf(fieldsOf(one)['nthOfPeriod']) ?? ''}${textOf(fieldsOf(one)['day']) ?? ''}`).join().toUpperCase()}`;
  if (name === 'until') return `UNTIL=${(textOf(value) ?? '').replace(/[-:]|\.\d+/g, '')}`;
  return `${key ?? ''}=${listOf(value).map((one) => textOf(one) ?? '').join().toUpperCase()}`;
}
