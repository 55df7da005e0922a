import type { WireTiming } from '../../agenda.js';
import type { ICalComponent, ICalProperty } from '../../icalendar.js';
import { fileZone, wallOfText, type FileZone } from '../../icalendar-zones.js';
import { parseRule } from '../../recurrence-rule.js';
import { timesOf } from '../../recurrence.js';
import { instantOfWall, wallMs } from '../../zone.js';

/** The times of a VEVENT in the words of the contract. Wall times are ms as UTC. */

const DAY_MS = 86_400_000;
const MOST_EXPANDED = 900;

/** A date, or a date and time: `instantMs` is missing when it is the wall clock of wherever one is. */
export interface ICalMoment {
  readonly wall: number;
  readonly isDay: boolean;
  readonly zone?: FileZone | undefined;
  readonly instantMs?: number | undefined;
}

/** Zones are sought once for each name: a file repeats them with every event. */
export class ZoneFinder {
  readonly #zones: readonly ICalComponent[];
  readonly #known = new Map<string, FileZone | undefined>();
  readonly #onUnknown: (tzid: string) => void;

  constructor(zones: readonly ICalComponent[], onUnknown: (tzid: string) => void) {
    this.#zones = zones;
    this.#onUnknown = onUnknown;
  }

  find(tzid: string, aroundWall: number): FileZone | undefined {
    if (!this.#known.has(tzid)) this.#known.set(tzid, fileZone(tzid, this.#zones, aroundWall));
    const zone = this.#known.get(tzid);
    if (!zone) this.#onUnknown(tzid);
    return zone;
  }

  moment(text: string, property: ICalProperty | undefined): ICalMoment | undefined {
    const wall = wallOfText(text);
    if (Number.isNaN(wall)) return undefined;
    if (property?.type === 'date' || !/T/.test(text)) return { wall: Math.floor(wall / DAY_MS) * DAY_MS, isDay: true };
    if (/Z$/i.test(text)) return { wall, isDay: false, zone: { iana: 'UTC' }, instantMs: wall };
    const tzid = property?.params['tzid']?.[0];
    const zone = tzid ? this.find(tzid, wall) : undefined;
    const instantMs = zone?.iana ? instantOfWall(wall, zone.iana) : zone?.instantOf?.(wall);
    return { wall, isDay: false, zone, instantMs };
  }
}

const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 19);

/** An instant on the wall clock of a zone, or as it is when that clock shows the time twice. */
export function textIn(zone: string, instantMs: number): string {
  const wall = wallMs(instantMs, zone);
  return instantOfWall(wall, zone) === instantMs && zone !== 'UTC' ? iso(wall) : `${iso(instantMs)}Z`;
}

/** Wall clock where the zone has a name or is nobody's, else the instant. */
export const momentText = ({ wall, isDay, zone, instantMs }: ICalMoment): string =>
  isDay ? iso(wall).slice(0, 10) : instantMs !== undefined && zone?.iana === undefined ? `${iso(instantMs)}Z` : zone?.iana === 'UTC' ? `${iso(wall)}Z` : iso(wall);

/** `P1W`, `P1DT2H`, `PT90M` → days, which the calendar counts, and ms, which the clock does. */
export function durationOf(text: string): { readonly days: number; readonly ms: number } | undefined {
  const match = /^\+?P(?:(\d{1,5})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,7})H)?(?:(\d{1,7})M)?(?:(\d{1,9})(?:\.\d+)?S)?)?$/i.exec(text);
  if (!match) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((digits) => Number(digits ?? 0));
  return { days: weeks * 7 + days, ms: ((hours * 60 + minutes) * 60 + seconds) * 1_000 };
}

/** How long: an end said outright, or a length. */
export interface Length {
  readonly end?: ICalMoment | undefined;
  readonly duration?: { readonly days: number; readonly ms: number } | undefined;
}

/** The end of a date is not included in the file, and is in the contract. */
export function timingFrom(start: ICalMoment, { end, duration }: Length): WireTiming {
  if (start.isDay) {
    const lastWall = (end?.wall ?? start.wall + (duration?.days ?? 1) * DAY_MS) - DAY_MS;
    return lastWall > start.wall ? { date: momentText(start), endDate: iso(lastWall).slice(0, 10) } : { date: momentText(start) };
  }
  const until = end ?? (duration && endAfter(start, duration));
  return until && !until.isDay ? { start: momentText(start), end: endText(start, until) } : { start: momentText(start) };
}

/** An end on other clocks than the start is told by its instant. */
function endText(start: ICalMoment, end: ICalMoment): string {
  const isSame = start.zone?.iana === end.zone?.iana;
  if (isSame || end.instantMs === undefined) return momentText(end);
  return start.zone?.iana ? textIn(start.zone.iana, end.instantMs) : `${iso(end.instantMs)}Z`;
}

function endAfter(start: ICalMoment, { days, ms }: { readonly days: number; readonly ms: number }): ICalMoment {
  const wall = start.wall + days * DAY_MS;
  if (start.instantMs === undefined) return { ...start, wall: wall + ms };
  const instantMs = (start.zone?.iana ? instantOfWall(wall, start.zone.iana) : start.instantMs + days * DAY_MS) + ms;
  return { wall: instantMs, instantMs, isDay: false, zone: { iana: 'UTC' } };
}

/** The length of one timing given to another start. */
export function lengthBetween(start: ICalMoment, { end, duration }: Length): Length {
  if (duration || !end) return { duration };
  if (start.isDay) return { duration: { days: Math.max(1, Math.round((end.wall - start.wall) / DAY_MS)), ms: 0 } };
  return { duration: { days: 0, ms: Math.max(0, (end.instantMs ?? end.wall) - (start.instantMs ?? start.wall)) } };
}

/** The times of a rule in a zone without a name, the first 900: the contract can only repeat in zones that have one. */
export function expandedIn(start: ICalMoment, recurrence: string): ICalMoment[] {
  const rule = parseRule(recurrence);
  const { zone } = start;
  if (!rule || !zone?.instantOf) return [];
  const moments: ICalMoment[] = [];
  const until = rule.until && !rule.until.isUtc ? rule.until.wall + (rule.until.isDay ? DAY_MS - 1 : 0) : Infinity;
  for (const wall of timesOf(rule, { start: start.wall, until })) {
    const instantMs = zone.instantOf(wall);
    if (moments.length >= MOST_EXPANDED || (rule.until?.isUtc && instantMs > rule.until.wall)) break;
    moments.push({ wall, isDay: false, zone, instantMs });
  }
  return moments;
}
