import { instantMs, type AgendaItem, type Occurrence } from './agenda-set.js';
import type { WireEvent } from './agenda.js';
import { parseRule, type Until } from './recurrence-rule.js';
import { zoneLines } from './write-vtimezone.js';
import { instantOfWall, wallMs } from './zone.js';

/** Writes events as iCalendar (RFC 5545), for the calendar that a person keeps. */

export interface WriteOptions {
  /** of the calendar, shown when it is subscribed to */
  readonly name: string;
  /** whose events these are, the end of each UID: `agenda.example.fr` */
  readonly host: string;
  /** the moment of writing, ms since 1970 */
  readonly nowMs: number;
  /** of the page that shows the agenda */
  readonly url?: string | undefined;
  /** where an event is shown that names no page of its own */
  readonly eventUrl?: string | undefined;
  /** of categories, by id */
  readonly categoryLabels?: ReadonlyMap<string, string> | undefined;
  /** before what has no field of its own in a calendar */
  readonly words?: Readonly<Record<'price' | 'organizer' | 'contact', string>> | undefined;
  /** leaves out the times that are over, of what has others to come */
  readonly isComingOnly?: boolean | undefined;
}

const WORDS = { price: 'Prix', organizer: 'Organisé par', contact: 'Contact' };

/** Ends in CRLF, as every line. Items without a time have no place in a calendar: they are left out. */
export function writeICalendar(items: readonly AgendaItem[], options: WriteOptions): string {
  const dated = items.filter(({ occurrences }) => occurrences.length);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//infolab-widgets//agenda//FR',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(options.name)}`,
    `NAME:${escaped(options.name)}`,
    ...(options.url ? [`URL:${address(options.url)}`] : []),
    ...zonesOf(dated).flatMap(([zone, range]) => zoneLines(zone, range)),
    ...dated.flatMap((item) => itemLines(item, options)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

type Range = { fromMs: number; toMs: number; isEndless: boolean };

/** The zones that times are written in, with the span of time that each has to explain. */
function zonesOf(items: readonly AgendaItem[]): (readonly [string, Range])[] {
  const ranges = new Map<string, Range>();
  for (const { zone, occurrences, event } of items) {
    const timed = occurrences.filter(({ isAllDay }) => !isAllDay);
    if (!timed.length || zone === 'UTC') continue;
    const range = ranges.get(zone) ?? { fromMs: Infinity, toMs: -Infinity, isEndless: false };
    for (const { startMs, endMs } of timed) [range.fromMs, range.toMs] = [Math.min(range.fromMs, startMs), Math.max(range.toMs, endMs)];
    range.isEndless ||= Boolean(event?.recurrence);
    ranges.set(zone, range);
  }
  const zones: (readonly [string, Range])[] = [];
  ranges.forEach((range, zone) => zones.push([zone, range]));
  return zones;
}

/**
 * One VEVENT with its rule, or one for each time: calendars keep them apart by UID. It says which of the times in order: of an event that gets a second
 * time the first stays the same, and a time that moves is moved in the calendar that has it. By its day, the one before would stay there.
 */
function itemLines(item: AgendaItem, options: WriteOptions): string[] {
  const [first] = item.occurrences;
  if (!first) return [];
  const rule = ruleLines(item);
  const uid = `${item.event?.id ?? item.key}`.replace(/[^\w.@#-]+/g, '-').slice(0, 200);
  if (rule) return eventLines(item, { first: ruleStart(item) ?? first, uid: `${uid}@${options.host}`, extra: rule }, options);
  const isComing = ({ endMs, startMs }: Occurrence): boolean => Math.max(endMs, startMs + 1) > options.nowMs;
  const isLeftOut = options.isComingOnly && item.occurrences.some(isComing) ? (one: Occurrence) => !isComing(one) : () => false;
  return item.occurrences.flatMap((occurrence, i) => (isLeftOut(occurrence) ? [] : eventLines(item, { first: occurrence, uid: `${uid}${i ? `-${i + 1}` : ''}@${options.host}`, extra: [] }, options)));
}

/** A rule needs its first time, which the window shown may lack; a second timing of the wire is no part of the rule. */
const ruleStart = ({ event, occurrences }: AgendaItem): Occurrence | undefined => (event?.timings.length === 1 || event?.date ? occurrences[0] : undefined);

function ruleLines(item: AgendaItem): string[] | undefined {
  const { event, zone, occurrences } = item;
  const [first] = occurrences;
  const rule = parseRule(event?.recurrence ?? '');
  if (!event || !first || !rule || rule.count !== undefined || !ruleStart(item)) return undefined;
  const text = (event.recurrence ?? '').toUpperCase().replace(/^\s*RRULE[^:]*:/, '').replace(/UNTIL *=[^;]*/, '').replace(/^[;\s]+|[;\s]+$/g, '');
  if (!/^[A-Z0-9=;,+ -]+$/.test(text)) return undefined;
  const excluded = event.excluded.flatMap((value) => excludedLine(value, first, zone) ?? []);
  return [`RRULE:${text.replace(/ /g, '').replace(/;{2,}/g, ';')}${rule.until ? `;UNTIL=${untilText(rule.until, first.isAllDay, zone)}` : ''}`, ...excluded];
}

/** §3.3.10: in UTC where the start has a zone, a day where it is one. */
function untilText({ wall, isUtc, isDay }: Until, isAllDay: boolean, zone: string): string {
  if (isAllDay) return compact(wall).slice(0, 8);
  return `${compact(isUtc ? wall : instantOfWall(isDay ? wall + 86_399_000 : wall, zone))}Z`;
}

/** EXDATE has the form of DTSTART. What is no time at all takes none away. */
function excludedLine(value: string, { startMs, isAllDay }: Occurrence, zone: string): string | undefined {
  if (!Number.isFinite(instantMs(value, zone))) return undefined;
  const day = value.slice(0, 10).replaceAll('-', '');
  if (isAllDay) return `EXDATE;VALUE=DATE:${day}`;
  const time = value.length > 10 ? value.slice(11, 19).replaceAll(':', '').padEnd(6, '0') : compact(wallMs(startMs, zone)).slice(9);
  if (/(Z|[+-]\d\d:?\d\d)$/.test(value.slice(10))) return `EXDATE:${compact(Date.parse(value.replace(' ', 'T')))}Z`;
  return zone === 'UTC' ? `EXDATE:${day}T${time}Z` : `EXDATE;TZID=${zone}:${day}T${time}`;
}

interface Timed {
  readonly first: Occurrence;
  readonly uid: string;
  readonly extra: readonly string[];
}

function eventLines(item: AgendaItem, { first, uid, extra }: Timed, options: WriteOptions): string[] {
  const { event, where } = item;
  const { nowMs, categoryLabels, eventUrl } = options;
  const updatedMs = Date.parse(event?.updated ?? '');
  const changed = Number.isNaN(updatedMs) ? [] : [`LAST-MODIFIED:${compact(updatedMs)}Z`, `SEQUENCE:${sequenceOf(updatedMs)}`];
  const place = [where.name, where.address, [where.postcode, where.city].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${compact(nowMs)}Z`,
    ...timeLines(first, item.zone),
    ...extra,
    `SUMMARY:${escaped(item.title)}`,
    ...given('DESCRIPTION', descriptionOf(item, options)),
    ...given('LOCATION', place || (item.isOnline ? (event?.online?.url ?? '') : '')),
    ...(where.point && !where.isApproximate ? [`GEO:${where.point[1]};${where.point[0]}`] : []),
    ...(item.categories.length ? [`CATEGORIES:${item.categories.map((id) => escaped(categoryLabels?.get(id) ?? id)).join(',')}`] : []),
    ...addressLines(event, eventUrl),
    ...given('CONTACT', contactOf(event)),
    `STATUS:${{ cancelled: 'CANCELLED', postponed: 'TENTATIVE' }[item.status as string] ?? 'CONFIRMED'}`,
    ...changed,
    'END:VEVENT',
  ];
}

/** Minutes since 2020: grows with every change, and stays an integer of 31 bits. */
const sequenceOf = (updatedMs: number): number => Math.max(0, Math.floor((updatedMs - Date.UTC(2020, 0)) / 60_000));

function descriptionOf({ summary, description, event }: AgendaItem, { words = WORDS }: WriteOptions): string {
  const named = (word: keyof typeof WORDS, text: string | null | undefined): string => (text ? `${words[word]}\u00a0: ${text}` : '');
  const organizer = mailOf(event) ? '' : event?.organizer?.name;
  const facts = [named('price', event?.price), named('organizer', organizer), named('contact', contactOf(event))].filter(Boolean).join('\n');
  return [summary, description === summary ? '' : description, facts, event?.online?.url ?? '', event?.registration?.url ?? ''].filter(Boolean).join('\n\n');
}

/** Who answers for those who want to register. */
const contactOf = (event: WireEvent | undefined): string => [event?.registration?.phone, event?.registration?.email].filter(Boolean).join(', ');

const mailOf = (event: WireEvent | undefined): string | undefined => /^mailto:([^\s?,;:"]+@[^\s?,;:"]+)$/i.exec(event?.organizer?.url ?? '')?.[1];

const given = (name: string, text: string): string[] => (text ? [`${name}:${escaped(text)}`] : []);

/** ORGANIZER must be an address that answers can be sent to (§3.8.4.3): without a mail there is none. */
function addressLines(event: WireEvent | undefined, eventUrl: string | undefined): string[] {
  const mail = mailOf(event);
  const url = event?.url ?? eventUrl;
  const name = (event?.organizer?.name ?? '').replace(/["\r\n]/g, ' ');
  return [
    ...(url ? [`URL:${address(url)}`] : []),
    ...(event?.image?.url ? [`IMAGE;VALUE=URI;DISPLAY=BADGE:${address(event.image.url)}`] : []),
    ...(mail ? [`ORGANIZER${name && `;CN="${name}"`}:mailto:${mail}`] : []),
  ];
}

function timeLines({ startMs, endMs, isAllDay }: Occurrence, zone: string): string[] {
  const [start, end] = [wallMs(startMs, zone), wallMs(endMs, zone)].map(compact);
  if (isAllDay) return [`DTSTART;VALUE=DATE:${start?.slice(0, 8) ?? ''}`, `DTEND;VALUE=DATE:${end?.slice(0, 8) ?? ''}`];
  const line = (name: string, ms: number, wall = ''): string => (zone === 'UTC' ? `${name}:${compact(ms)}Z` : `${name};TZID=${zone}:${wall}`);
  return [line('DTSTART', startMs, start), ...(endMs > startMs ? [line('DTEND', endMs, end)] : [])];
}

/** `20270120T140000` */
export const compact = (ms: number): string => new Date(ms).toISOString().slice(0, 19).replace(/[-:]/g, '');

/** §3.3.11; other controls than a new line may not be there. */
const escaped = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ').replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');

/** An address is written as it is: whatever would end its line is taken out. */
const address = (url: string): string => url.replace(/[\u0000-\u0020\u007f]/g, '');

const LONGEST_LINE = 75;

/** §3.1: no line over 75 octets of UTF-8, none cut inside a character. */
function folded(line: string): string {
  let [text, length] = ['', 0];
  for (const sign of line) {
    const octets = octetsOf(sign.codePointAt(0) ?? 0);
    if (length + octets > LONGEST_LINE) [text, length] = [`${text}\r\n `, 1];
    text += sign;
    length += octets;
  }
  return text;
}

const octetsOf = (point: number): number => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);
