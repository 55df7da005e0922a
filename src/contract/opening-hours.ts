import { isFrenchHoliday } from './french-holidays.js';
import type { MinuteSpan, OpeningHours } from './opening-hours-text.js';
import { instantOfWall, wallMs } from './zone.js';

export { readOpeningHours, type MinuteSpan, type OpeningHours } from './opening-hours-text.js';

/** What opening hours mean on a day, and now. Days are midnights in wall time, ms as UTC. */

type HoursRule = OpeningHours['rules'][number];

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
/** further ahead nobody asks */
const MOST_DAYS = 370;

export interface DayHours {
  readonly spans: readonly MinuteSpan[];
  /** words of the place: `sur rendez-vous` */
  readonly note?: string | undefined;
}

/** Rules in their order: one that fits the day stands in place of those before, unless it says more hours or takes some away. */
export function hoursOfDay({ rules }: OpeningHours, day: number): DayHours {
  let found: DayHours = { spans: [] };
  for (const rule of rules) if (fitsDay(rule, day)) found = withRule(found, rule);
  return found;
}

function withRule(before: DayHours, { spans, isOff, isMore, comment }: HoursRule): DayHours {
  if (isOff && spans.length) return { spans: before.spans.flatMap((span) => without(span, spans)), note: before.note };
  if (isOff) return { spans: [], note: comment };
  return isMore ? { spans: merged([...before.spans, ...spans]), note: comment ?? before.note } : { spans: merged(spans), note: comment };
}

function without(span: MinuteSpan, taken: readonly MinuteSpan[]): MinuteSpan[] {
  return taken.reduce<MinuteSpan[]>((left, [from, to]) => left.flatMap(([start, end]) => [[start, Math.min(end, from)], [Math.max(start, to), end]] as MinuteSpan[]).filter(([start, end]) => start < end), [span]);
}

/** In order, those that touch in one. */
function merged(spans: readonly MinuteSpan[]): MinuteSpan[] {
  const all: [number, number][] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = all.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else all.push([from, to]);
  }
  return all;
}

function fitsDay(rule: HoursRule, day: number): boolean {
  const date = new Date(day);
  const place = (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
  if (rule.dates.length && !rule.dates.some(({ from, to }) => isWithin(place, from[0] * 100 + from[1], to[0] * 100 + to[1]))) return false;
  if (rule.weeks.length && !rule.weeks.some(([from, to, step]) => isWithin(isoWeek(day), from, to) && (isoWeek(day) - from) % step === 0)) return false;
  if (rule.isHoliday && isFrenchHoliday(day)) return true;
  if (rule.days.length) return rule.days.some((chosen) => isDay(chosen, date));
  return !rule.isHoliday && !rule.isSchoolHoliday;
}

/** A range may go over the end of the year. */
const isWithin = (place: number, from: number, to: number): boolean => (from <= to ? place >= from && place <= to : place >= from || place <= to);

function isDay({ day, nth }: HoursRule['days'][number], date: Date): boolean {
  if ((date.getUTCDay() + 6) % 7 !== day) return false;
  const length = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  const place = nth > 0 ? Math.ceil(date.getUTCDate() / 7) : -Math.ceil((length - date.getUTCDate() + 1) / 7);
  return nth === 0 || place === nth;
}

const monday = (day: number): number => day - ((new Date(day).getUTCDay() + 6) % 7) * DAY_MS;

/** ISO 8601: week 1 has 4 January. */
function isoWeek(day: number): number {
  const thursday = monday(day) + 3 * DAY_MS;
  return 1 + Math.floor((thursday - Date.UTC(new Date(thursday).getUTCFullYear(), 0)) / WEEK_MS);
}

const today = (nowMs: number, zone: string): number => Math.floor(wallMs(nowMs, zone) / DAY_MS) * DAY_MS;

export interface OpenState {
  readonly isOpen: boolean;
  /** when that changes, ms since 1970; missing when it does not within a year */
  readonly changesMs?: number;
  readonly note?: string | undefined;
}

/** Is it open now? Hours go on the wall clock of the zone: on nights when the clocks change, too. */
export function openState(hours: OpeningHours, nowMs: number, zone: string): OpenState {
  const first = today(nowMs, zone);
  const { note } = hoursOfDay(hours, first);
  let openUntilMs: number | undefined;
  for (let day = first - DAY_MS; day < first + MOST_DAYS * DAY_MS; day += DAY_MS) {
    for (const [from, to] of hoursOfDay(hours, day).spans) {
      const [startMs, endMs] = [instantOfWall(day + from * MINUTE_MS, zone), instantOfWall(day + to * MINUTE_MS, zone)];
      if (endMs <= nowMs) continue;
      if (startMs > (openUntilMs ?? nowMs)) return openUntilMs === undefined ? { isOpen: false, changesMs: startMs, note } : { isOpen: true, changesMs: openUntilMs, note };
      openUntilMs = Math.max(openUntilMs ?? 0, endMs);
    }
    if (openUntilMs !== undefined && openUntilMs < instantOfWall(day + DAY_MS, zone)) return { isOpen: true, changesMs: openUntilMs, note };
  }
  return { isOpen: openUntilMs !== undefined, note };
}

export interface DayRow extends DayHours {
  /** `2027-01-20` */
  readonly day: string;
  readonly isToday: boolean;
  readonly isHoliday: boolean;
}

/** The week of now, from Monday, with the holidays in it. */
export function weekOf(hours: OpeningHours, nowMs: number, zone: string): DayRow[] {
  const now = today(nowMs, zone);
  return [0, 1, 2, 3, 4, 5, 6].map((i) => {
    const day = monday(now) + i * DAY_MS;
    return { day: new Date(day).toISOString().slice(0, 10), isToday: day === now, isHoliday: isFrenchHoliday(day), ...hoursOfDay(hours, day) };
  });
}
