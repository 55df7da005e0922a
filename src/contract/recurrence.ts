import { instantMs, type ExpandRecurrence, type Occurrence } from './agenda-set.js';
import type { WireEvent } from './agenda.js';
import { completed, DAY_MS, dayOf, isDayChosen, movedDays, periodOf, periodsBefore } from './recurrence-days.js';
import { DAILY, HOURLY, MONTHLY, parseRule, type RecurrenceRule } from './recurrence-rule.js';
import { instantOfWall, wallMs } from './zone.js';

/** Makes the occurrences of RFC 5545 rules. The rule runs on the wall clock of the event, so that 14:00 stays 14:00 when the clocks change. */

/** Days looked at and times made for one rule: what a hostile one may cost is a few ms. */
const MOST_STEPS = 30_000;
const [HOUR_MS, MINUTE_MS, SECOND_MS] = [3_600_000, 60_000, 1_000];
const UNITS_MS = [SECOND_MS, MINUTE_MS, HOUR_MS];

export interface WalkOptions {
  /** wall time, ms as UTC */
  readonly start: number;
  /** no time before this one is needed: only rules without COUNT can jump there */
  readonly from?: number | undefined;
  /** included */
  readonly until: number;
  /** a whole day has no hours */
  readonly isAllDay?: boolean;
  readonly steps?: number;
}

interface Walk extends WalkOptions {
  readonly rule: RecurrenceRule;
  steps: number;
}

/** The times of a rule from its start on, in order: wall time, ms as UTC. Ends without a word when the steps are used up. */
export function* timesOf(rule: RecurrenceRule, options: WalkOptions): Generator<number> {
  const walk: Walk = { ...options, rule: completed(rule, options.start), steps: options.steps ?? MOST_STEPS };
  let left = rule.count ?? Infinity;
  let last = -Infinity;
  for (const time of rule.frequency >= DAILY ? timesByDays(walk) : timesByClock(walk)) {
    walk.steps -= 1;
    if (time > options.until || left === 0 || walk.steps < 0) return;
    if (time < options.start || time <= last) continue;
    last = time;
    left -= 1;
    yield time;
  }
}

function* timesByDays(walk: Walk): Generator<number> {
  const { rule, start, until, from, isAllDay } = walk;
  const startDay = dayOf(start);
  const times = isAllDay ? [0] : timesOfDay(rule.hours, rule.minutes, rule.seconds);
  for (let number = from === undefined || rule.count ? 0 : periodsBefore(rule, startDay, from); walk.steps > 0; number += 1) {
    const period = periodOf(rule, startDay, number);
    if (!(period[0] <= until)) return;
    yield* chosenOf(daysOf(walk, period), times, rule.positions);
  }
}

/** Days before the window are not needed, unless they are counted. */
function daysOf(walk: Walk, period: readonly [number, number]): number[] {
  const days: number[] = [];
  const isCounted = walk.rule.count !== undefined || walk.rule.positions.length > 0;
  const first = isCounted || walk.from === undefined ? period[0] : Math.max(period[0], dayOf(walk.from));
  for (let day = first; day < period[1]; day += DAY_MS) if (isDayChosen(walk.rule, day, period)) days.push(day);
  walk.steps -= (period[1] - period[0]) / DAY_MS;
  const moved = walk.rule.frequency >= MONTHLY ? movedDays(walk.rule, period) : [];
  return moved.length ? [...new Set([...days, ...moved])].sort((a, b) => a - b) : days;
}

/** Hours, minutes or seconds: each is a period of its own, and what does not fit is leapt over. */
function* timesByClock(walk: Walk): Generator<number> {
  const { rule, start, until, from } = walk;
  const unit = UNITS_MS[rule.frequency] ?? HOUR_MS;
  const first = Math.floor(start / unit) * unit;
  const step = unit * rule.interval;
  let time = from === undefined || rule.count ? first : first + Math.max(0, Math.floor((from - first) / step) - 1) * step;
  let chosenDay = NaN;
  for (; time <= until && walk.steps > 0; walk.steps -= 1) {
    const day = dayOf(time);
    if (day !== chosenDay && isDayChosen(rule, day, [day, day + DAY_MS])) chosenDay = day;
    const next = day === chosenDay ? leap(rule, time) : day + DAY_MS;
    if (next === time) yield* chosenOf([day], timesWithin(rule, time), rule.positions);
    time = first + Math.max((time - first) / step + 1, Math.ceil((next - first) / step)) * step;
  }
}

/** The first time on a day at which a period can be, by its hour, then its minute: `time` itself if it fits. */
function leap(rule: RecurrenceRule, time: number): number {
  const date = new Date(time);
  const fits = (list: readonly number[], value: number): boolean => !list.length || list.includes(value);
  const after = (unit: number): number => (Math.floor(time / unit) + 1) * unit;
  if (!fits(rule.hours, date.getUTCHours())) return after(HOUR_MS);
  if (rule.frequency < HOURLY && !fits(rule.minutes, date.getUTCMinutes())) return after(MINUTE_MS);
  return rule.frequency === 0 && !fits(rule.seconds, date.getUTCSeconds()) ? after(SECOND_MS) : time;
}

function timesWithin({ frequency, minutes, seconds }: RecurrenceRule, time: number): number[] {
  const date = new Date(time);
  return timesOfDay([date.getUTCHours()], frequency === HOURLY ? minutes : [date.getUTCMinutes()], frequency > 0 ? seconds : [date.getUTCSeconds()]);
}

const timesOfDay = (hours: readonly number[], minutes: readonly number[], seconds: readonly number[]): number[] =>
  hours.flatMap((hour) => minutes.flatMap((minute) => seconds.map((second) => hour * HOUR_MS + minute * MINUTE_MS + second * SECOND_MS)));

/** Every time of every day, or those at the places of BYSETPOS. */
function* chosenOf(days: readonly number[], times: readonly number[], positions: readonly number[]): Generator<number> {
  const total = days.length * times.length;
  const at = (place: number): number => (days[Math.floor(place / times.length)] ?? 0) + (times[place % times.length] ?? 0);
  if (!positions.length) for (let place = 0; place < total; place += 1) yield at(place);
  const places = positions.map((position) => (position > 0 ? position - 1 : total + position)).sort((a, b) => a - b);
  for (const place of places) if (place >= 0 && place < total) yield at(place);
}

export interface RecurrenceWindow {
  /** ms since 1970; what ends before is left out */
  readonly fromMs: number;
  /** ms since 1970, not included */
  readonly toMs: number;
  /** how many occurrences of one rule at most */
  readonly most: number;
}

/**
 * Expands the rules of events, their first time included. A rule that ends is given whole if it is no more than `most`, others as far as the
 * window shows. A rule that can't be read leaves the first time alone.
 */
export function expander(window: RecurrenceWindow): ExpandRecurrence {
  return (event, first, zone) => {
    const rule = parseRule(event.recurrence ?? '');
    if (!rule || (first.isAllDay && rule.frequency < DAILY)) return [first];
    const hasEnd = rule.count !== undefined || rule.until !== undefined;
    const all = hasEnd ? seriesOf(event, { rule, first, zone, fromMs: -Infinity, toMs: Infinity, most: window.most + 1 }) : undefined;
    return all && all.length <= window.most ? all : seriesOf(event, { rule, first, zone, ...window });
  };
}

interface Series extends RecurrenceWindow {
  readonly rule: RecurrenceRule;
  readonly first: Occurrence;
  readonly zone: string;
}

function seriesOf(event: WireEvent, series: Series): Occurrence[] {
  const { first, zone, fromMs, toMs, most } = series;
  const isExcluded = exclusions(event.excluded, first, zone);
  const made: Occurrence[] = [];
  let lastMs = -Infinity;
  const from = wallFrom(series);
  for (const wall of wallsOf(series, from)) {
    if (from !== undefined && wall < from) continue;
    const occurrence = occurrenceAt(wall, first, zone);
    const { startMs, endMs } = occurrence;
    if (startMs >= toMs || made.length >= most) break;
    // an hour that the clocks skip falls on the one that follows
    if (startMs > lastMs && Math.max(endMs, startMs + 1) > fromMs && !isExcluded(startMs, wall)) made.push(occurrence);
    lastMs = startMs;
  }
  return made;
}

/** Where the window begins on the wall, with room for one change of the clocks. */
function wallFrom({ first, zone, fromMs }: Series): number | undefined {
  return Number.isFinite(fromMs) ? wallMs(fromMs, zone) - (first.endMs - first.startMs) - 3 * HOUR_MS : undefined;
}

/** RFC 5545 §3.3.10: the start is the first time and counts as one, even if the rule would not choose it. */
function* wallsOf({ rule, first, zone, toMs }: Series, from: number | undefined): Generator<number> {
  const start = wallMs(first.startMs, zone);
  const until = Math.min(endOf(rule, first.isAllDay, zone), Number.isFinite(toMs) ? toMs + DAY_MS : Infinity);
  const isSynchronous = timesOf({ ...rule, count: 1 }, { start, until: start, isAllDay: first.isAllDay }).next().value === start;
  if (!isSynchronous) yield start;
  if (!isSynchronous && rule.count === 1) return;
  const count = isSynchronous || rule.count === undefined ? rule.count : rule.count - 1;
  yield* timesOf({ ...rule, count }, { start, from, until, isAllDay: first.isAllDay });
}

function endOf({ until }: RecurrenceRule, isAllDay: boolean, zone: string): number {
  if (!until) return Infinity;
  if (isAllDay) return dayOf(until.wall);
  if (until.isDay) return until.wall + DAY_MS - 1;
  return until.isUtc ? wallMs(until.wall, zone) : until.wall;
}

/** §3.8.5.3: the same exact length for each; whole days stay whole though one may have 23 hours. */
function occurrenceAt(wall: number, { startMs, endMs, isAllDay }: Occurrence, zone: string): Occurrence {
  const start = instantOfWall(wall, zone);
  const end = isAllDay ? instantOfWall(wall + wallMs(endMs, zone) - wallMs(startMs, zone), zone) : start + endMs - startMs;
  return { startMs: start, endMs: end, isAllDay };
}

/** EXDATE by the instant, or by the day when it says no more than a day or the event has no hours. */
function exclusions(excluded: readonly string[], { isAllDay }: Occurrence, zone: string): (startMs: number, wall: number) => boolean {
  const isDay = (text: string): boolean => isAllDay || text.length === 10;
  const days = new Set(excluded.filter(isDay).map((text) => Date.parse(text.slice(0, 10))));
  const instants = new Set(excluded.filter((text) => !isDay(text)).map((text) => instantMs(text, zone)));
  return (startMs, wall) => instants.has(startMs) || days.has(dayOf(wall));
}
