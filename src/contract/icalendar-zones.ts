import type { ICalComponent } from './icalendar.js';
import { parseRule } from './recurrence-rule.js';
import { timesOf } from './recurrence.js';
import { instantOfWall, isZone, wallMs } from './zone.js';

/** What the TZID of a calendar file means. */
export interface FileZone {
  /** the platform knows it by this name */
  readonly iana?: string;
  /** otherwise: the instant at which the clocks of the file's own zone show a time (`wall` as `wallMs` gives it) */
  readonly instantOf?: (wall: number) => number;
}

/** Windows' names as CLDR pairs them, those met in France and overseas; others come with a VTIMEZONE. */
const WINDOWS: Readonly<Record<string, string>> = {
  'romance': 'Europe/Paris', 'w. europe': 'Europe/Berlin', 'central europe': 'Europe/Budapest', 'central european': 'Europe/Warsaw',
  'gmt': 'Europe/London', 'greenwich': 'Atlantic/Reykjavik', 'e. europe': 'Europe/Chisinau', 'fle': 'Europe/Kiev', 'gtb': 'Europe/Bucharest',
  'russian': 'Europe/Moscow', 'turkey': 'Europe/Istanbul', 'morocco': 'Africa/Casablanca', 'w. central africa': 'Africa/Lagos', 'egypt': 'Africa/Cairo',
  'south africa': 'Africa/Johannesburg', 'e. africa': 'Africa/Nairobi', 'mauritius': 'Indian/Mauritius', 'arabian': 'Asia/Dubai', 'india': 'Asia/Kolkata',
  'china': 'Asia/Shanghai', 'tokyo': 'Asia/Tokyo', 'aus eastern': 'Australia/Sydney', 'central pacific': 'Pacific/Guadalcanal', 'hawaiian': 'Pacific/Honolulu',
  'new zealand': 'Pacific/Auckland', 'saint pierre': 'America/Miquelon', 'sa eastern': 'America/Cayenne', 'sa western': 'America/La_Paz',
  'atlantic': 'America/Halifax', 'eastern': 'America/New_York', 'central': 'America/Chicago', 'mountain': 'America/Denver', 'pacific': 'America/Los_Angeles',
};

/** Tried, nearest first, for a VTIMEZONE whose name says nothing. */
const COMMON = [
  'Europe/Paris', 'Europe/London', 'Europe/Helsinki', 'Europe/Moscow', 'UTC', 'America/Cayenne', 'America/Martinique', 'America/Miquelon', 'Indian/Reunion',
  'Indian/Mayotte', 'Pacific/Noumea', 'Pacific/Tahiti', 'America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles', 'Asia/Tokyo', 'Australia/Sydney',
];

const DAY_MS = 86_400_000;
const YEAR_MS = 366 * DAY_MS;

/** Undefined when nothing tells what is meant. `aroundWall`: a time at which the zone must hold. */
export function fileZone(tzid: string, zones: readonly ICalComponent[], aroundWall: number): FileZone | undefined {
  const iana = ianaName(tzid);
  if (iana) return { iana };
  const zone = zones.find((one) => valueOf(one, 'tzid') === tzid);
  if (!zone) return undefined;
  const known = ianaName(valueOf(zone, 'x-lic-location') ?? '');
  if (known) return { iana: known };
  const observances = zone.components.flatMap((one) => observanceOf(one, aroundWall) ?? []);
  if (!observances.length) return undefined;
  const instantOf = (wall: number): number => wall - offsetAt(observances, wall);
  const alike = COMMON.find((name) => isAlike(instantOf, name, aroundWall));
  return alike ? { iana: alike } : { instantOf };
}

/** `Europe/Paris`, `/mozilla.org/20070129_1/Europe/Paris`, `Romance Standard Time`. */
function ianaName(tzid: string): string | undefined {
  const windows = WINDOWS[/^(.{1,40}) (?:standard|daylight|summer) time$/i.exec(tzid)?.[1]?.toLowerCase() ?? ''];
  if (windows) return windows;
  const parts = tzid.slice(0, 200).split('/').slice(-3);
  const candidates = [tzid, ...(parts.length > 1 ? [parts.join('/'), parts.slice(-2).join('/')] : [])];
  return candidates.find((name) => /^[A-Za-z][\w+/-]{1,60}$/.test(name) && isZone(name));
}

const valueOf = ({ properties }: ICalComponent, name: string): string | undefined => properties.find((property) => property.name === name)?.values[0];

/** One STANDARD or DAYLIGHT of a VTIMEZONE: when it begins, in wall time, those of three years before an event and of thirty after. */
interface Observance {
  readonly onsets: readonly number[];
  readonly fromMs: number;
  readonly toMs: number;
}

function observanceOf({ properties }: ICalComponent, aroundWall: number): Observance | undefined {
  const value = (name: string): string => properties.find((property) => property.name === name)?.values[0] ?? '';
  const start = wallOfText(value('dtstart'));
  const [fromMs, toMs] = [offsetOf(value('tzoffsetfrom')), offsetOf(value('tzoffsetto'))];
  if (Number.isNaN(start + toMs)) return undefined;
  const more = properties.filter(({ name }) => name === 'rdate').flatMap(({ values }) => values.map(wallOfText));
  const rule = parseRule(value('rrule'));
  // the UTC end of the rule is some hours off its wall clock, where onsets are months apart
  const until = Math.min(aroundWall + 30 * YEAR_MS, (rule?.until?.wall ?? Infinity) + DAY_MS);
  const ruled = rule ? [...timesOf(rule, { start, from: Math.min(aroundWall, until) - 3 * YEAR_MS, until })] : [];
  return { onsets: [start, ...more, ...ruled], fromMs: Number.isNaN(fromMs) ? toMs : fromMs, toMs };
}

/** `+0100`, `-03:00` → ms */
function offsetOf(text: string): number {
  const [, sign, hours, minutes, seconds = '0'] = /^([+-])(\d\d):?(\d\d):?(\d\d)?$/.exec(text) ?? [];
  return sign ? (sign === '-' ? -1 : 1) * (Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds)) * 1_000 : NaN;
}

/** The digits of a date and time read as UTC: `20270120T140000`, `2027-01-20T14:00:00`; NaN for anything else. */
export function wallOfText(text: string): number {
  const match = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)?)?/.exec(text);
  if (!match) return NaN;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map((digits) => Number(digits ?? 0));
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** §3.6.5: that of the observance that began last; before all of them, what the first came from. */
function offsetAt(observances: readonly Observance[], wall: number): number {
  let [last, offset] = [-Infinity, observances.reduce((a, b) => ((b.onsets[0] ?? 0) < (a.onsets[0] ?? 0) ? b : a)).fromMs];
  for (const { onsets, fromMs, toMs } of observances) {
    // a time that the clocks leap over still has the offset before (§3.3.5)
    const latest = wall - Math.max(0, toMs - fromMs);
    for (const onset of onsets) if (onset <= latest && onset > last) [last, offset] = [onset, toMs];
  }
  return offset;
}

/** Do the clocks agree for two years? Noon of every fifth day tells both changes within the week. */
function isAlike(instantOf: (wall: number) => number, zone: string, aroundWall: number): boolean {
  if (!isZone(zone)) return false;
  const noon = Math.floor(aroundWall / DAY_MS) * DAY_MS + DAY_MS / 2;
  for (let wall = noon; wall < noon + 2 * YEAR_MS; wall += 5 * DAY_MS) if (instantOfWall(wall, zone) !== instantOf(wall)) return false;
  return wallMs(instantOf(noon), zone) === noon;
}
