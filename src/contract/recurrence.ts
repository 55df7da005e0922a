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
  readonly steps?: Steps | undefined;
}

/** How far a walk may go still: it is at its end where none are left. */
interface Steps {
  left: number;
}

interface Walk extends WalkOptions {
  readonly rule: RecurrenceRule;
  readonly steps: Steps;
  /** steps that one day costs: long lists are looked through for each */
  readonly dayPrice: number;
}

/** The times of a rule from its start on, in order: wall time, ms as UTC. Ends without a word when the steps are used up. */
export function* timesOf(rule: RecurrenceRule, options: WalkOptions): Generator<number> {
  const { weekNumbers, yearDays, monthDays, days, positions } = rule;
  const dayPrice = 1 + (weekNumbers.length + yearDays.length + monthDays.length + days.length + positions.length) / 20;
  const walk: Walk = { ...options, rule: completed(rule, options.start), steps: options.steps ?? { left: MOST_STEPS }, dayPrice };
  let left = rule.count ?? Infinity;
  let last = -Infinity;
  for (const time of rule.frequency >= DAILY ? timesByDays(walk) : timesByClock(walk)) {
    walk.steps.left -= 1;
    if (time > options.until || left === 0 || walk.steps.left < 0) return;
    if (time < options.start || time <= last) continue;
    last = time;
    left -= 1;
    yield time;
  }
}

function* timesByDays(walk: Walk): Generator<number> {
  const { rule, start, until, from, isAllDay } = walk;
  const startDay = dayOf(start);
  const times = isAllDay ? timesOfDay([0], [0], [0]) : timesOfDay(rule.hours, rule.minutes, rule.seconds);
  for (let number = from === undefined || rule.count ? 0 : periodsBefore(rule, startDay, from); walk.steps.left > 0; number += 1) {
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
  walk.steps.left -= ((period[1] - period[0]) / DAY_MS) * walk.dayPrice;
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
  for (; time <= until && walk.steps.left > 0; walk.steps.left -= walk.dayPrice) {
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

/** Worked out one by one: a rule may choose each second of a day. */
interface Times {
  readonly length: number;
  at(place: number): number;
}

function timesWithin({ frequency, minutes, seconds }: RecurrenceRule, time: number): Times {
  const date = new Date(time);
  return timesOfDay([date.getUTCHours()], frequency === HOURLY ? minutes : [date.getUTCMinutes()], frequency > 0 ? seconds : [date.getUTCSeconds()]);
}

function timesOfDay(hours: readonly number[], minutes: readonly number[], seconds: readonly number[]): Times {
  const perHour = minutes.length * seconds.length;
  const pick = (list: readonly number[], place: number): number => list[Math.floor(place) % list.length] ?? 0;
  return { length: hours.length * perHour, at: (place) => pick(hours, place / perHour) * HOUR_MS + pick(minutes, place / seconds.length) * MINUTE_MS + pick(seconds, place) * SECOND_MS };
}

/** Every time of every day, or those at the places of BYSETPOS. */
function* chosenOf(days: readonly number[], times: Times, positions: readonly number[]): Generator<number> {
  const total = days.length * times.length;
  const at = (place: number): number => (days[Math.floor(place / times.length)] ?? 0) + times.at(place % times.length);
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
  /** where to begin when there are more than that: the dates that are near are wanted first; `fromMs` when missing */
  readonly nowMs?: number | undefined;
  /** what all the rules together may use */
  readonly budget?: RuleBudget | undefined;
  /** a rule has more times than are given */
  readonly onCut?: (() => void) | undefined;
}

/** Goes down with each rule. Each gets its share of what is left: what one does not use, those that follow may. */
export interface RuleBudget {
  /** rules still to come */
  rules: number;
  /** occurrences */
  times: number;
  /** days looked at, some 0.2 µs each */
  steps: number;
}

/** Of one rule when nothing is left: enough to find its next time if it says plainly when. */
const LEAST_STEPS = 1_000;

/**
 * Expands the rules of events, their first time included. A rule that ends is given whole if it is no more than `most`, others as far as the
 * window shows. A rule that can't be read leaves the first time alone.
 */
export function expander(window: RecurrenceWindow): ExpandRecurrence {
  const { budget = { rules: 1, times: Infinity, steps: Infinity } } = window;
  return (event, first, zone) => {
    const rule = parseRule(event.recurrence ?? '');
    if (!rule || (first.isAllDay && rule.frequency < DAILY)) return [first];
    const share = (left: number): number => Math.floor(left / Math.max(1, budget.rules));
    const most = Math.min(window.most, Math.max(1, share(budget.times)));
    const limit = Math.min(MOST_STEPS, Math.max(LEAST_STEPS, share(budget.steps)));
    const seek: Seek = (span) => {
      const steps = { left: limit };
      const found = seriesOf(event, { rule, first, zone, steps, ...span });
      budget.steps -= limit - steps.left;
      return { found, isWhole: steps.left > 0 && found.length < span.most };
    };
    const { found, isWhole } = seekNearest({ ...window, most }, rule, seek);
    if (!isWhole) window.onCut?.();
    budget.rules -= 1;
    budget.times -= found.length;
    return found.length || isWhole ? found : [first];
  };
}

interface Found {
  readonly found: readonly Occurrence[];
  /** are these all? */
  readonly isWhole: boolean;
}

type Seek = (span: Pick<RecurrenceWindow, 'fromMs' | 'toMs' | 'most'>) => Found;

/** All of a rule that ends; else all of the window; else what comes next in it. */
function seekNearest({ fromMs, toMs, most, nowMs = fromMs }: RecurrenceWindow, { count, until }: RecurrenceRule, seek: Seek): Found {
  const hasEnd = count !== undefined || until !== undefined;
  const whole = hasEnd ? seek({ fromMs: -Infinity, toMs: Infinity, most: most + 1 }) : undefined;
  if (whole?.isWhole) return whole;
  const inWindow = seek({ fromMs, toMs, most: most + 1 });
  if (inWindow.isWhole) return inWindow;
  const { found } = seek({ fromMs: nowMs, toMs, most });
  return { found: found.length ? found : inWindow.found.slice(0, most), isWhole: false };
}

interface Series extends RecurrenceWindow {
  readonly rule: RecurrenceRule;
  readonly first: Occurrence;
  readonly zone: string;
  readonly steps: Steps;
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
function* wallsOf({ rule, first, zone, toMs, steps }: Series, from: number | undefined): Generator<number> {
  const start = wallMs(first.startMs, zone);
  const until = Math.min(endOf(rule, first.isAllDay, zone), Number.isFinite(toMs) ? toMs + DAY_MS : Infinity);
  const isSynchronous = timesOf({ ...rule, count: 1 }, { start, until: start, isAllDay: first.isAllDay, steps }).next().value === start;
  if (!isSynchronous) yield start;
  if (!isSynchronous && rule.count === 1) return;
  const count = isSynchronous || rule.count === undefined ? rule.count : rule.count - 1;
  yield* timesOf({ ...rule, count }, { start, from, until, isAllDay: first.isAllDay, steps });
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
