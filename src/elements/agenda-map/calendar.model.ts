import type { AgendaItem, Occurrence } from '../../contract/agenda-set.js';
import { addDays, dayOf, daysOfPeriod, spanOfDays, weekdayOf, zoneOfDays } from './periods.model.js';
import type { AgendaQuery } from './query.model.js';
import type { Entry } from './select-items.model.js';

export const CALENDAR_MODES = ['month', 'week', 'agenda'] as const;
export type CalendarMode = (typeof CALENDAR_MODES)[number];

/** One time of an item, on the days it covers, both included: `2027-01-20`. */
export interface Placed {
  readonly item: AgendaItem;
  readonly occurrence: Occurrence;
  readonly firstDay: string;
  readonly lastDay: string;
}

/** What starts in a cell and how many cells of its row it covers, that one included. */
export interface Slot {
  readonly placed: Placed;
  readonly days: number;
  /** did it begin in a row above, does it go on in one below? */
  readonly isFromBefore: boolean;
  readonly isGoingOn: boolean;
}

export interface CalendarDay {
  readonly day: string;
  /** everything on that day, in order of time */
  readonly placed: readonly Placed[];
  /** from top to bottom; undefined: room that a slot of an earlier cell takes, or none */
  readonly slots: readonly (Slot | undefined)[];
  /** how many don't fit */
  readonly more: number;
}

export interface DayRange {
  readonly first: string;
  readonly last: string;
}

/** Under this, what goes on past midnight is the evening of one day. As `timeWords` sees it. */
const LONG_MS = 20 * 3_600_000;
const DAY_MS = 86_400_000;

/** The days of the week that a day is in. `firstWeekday`: 0 Monday … 6 Sunday. */
export function weekOfDay(day: string, firstWeekday: number): readonly string[] {
  const first = addDays(day, -((weekdayOf(day) - firstWeekday + 7) % 7));
  return [0, 1, 2, 3, 4, 5, 6].map((i) => addDays(first, i));
}

export function daysOfMonth(day: string): DayRange {
  const first = `${day.slice(0, 8)}01`;
  return { first, last: addDays(addMonths(first, 1), -1) };
}

/** The same day some months later; the last one, in a shorter month. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(date, last.getUTCDate()))).toISOString().slice(0, 10);
}

/** Whole weeks that hold the month of a day: the first and the last have days of its neighbours. */
export function weeksOfMonth(day: string, firstWeekday: number): readonly (readonly string[])[] {
  const { first, last } = daysOfMonth(day);
  const weeks: (readonly string[])[] = [];
  for (let start = first; start <= last; start = addDays(weeks.at(-1)?.[6] ?? last, 1)) weeks.push(weekOfDay(start, firstWeekday));
  return weeks;
}

/** The days that a filter leaves; undefined: all of them, those gone by too. */
export function askedDays({ period, from, to }: AgendaQuery, today: string): DayRange | undefined {
  if (!period && !from && !to) return undefined;
  const [first, last] = period ? daysOfPeriod(period, today) : [from, to];
  return { first: first || '0001-01-01', last: last || '9998-12-31' };
}

/** Every time of the entries that touches the days, by time. `zone` places them, but a whole day is that day wherever it is. */
export function placeEntries(entries: readonly Entry[], { first, last }: DayRange, zone: string): readonly Placed[] {
  const { fromMs, toMs } = spanOfDays(first, last, zone);
  const isNear = ({ startMs, endMs }: Occurrence): boolean => startMs < toMs + DAY_MS && endMs > fromMs - DAY_MS;
  const placed = entries.flatMap(({ item }) => item.occurrences.filter(isNear).map((occurrence) => place(item, occurrence, zone)));
  return placed.filter(({ firstDay, lastDay }) => firstDay <= last && lastDay >= first).sort(byTime);
}

function place(item: AgendaItem, occurrence: Occurrence, home: string): Placed {
  const { startMs, endMs, isAllDay } = occurrence;
  const zone = zoneOfDays(isAllDay, item.zone, home);
  const firstDay = dayOf(startMs, zone);
  return { item, occurrence, firstDay, lastDay: isAllDay || endMs - startMs > LONG_MS ? dayOf(Math.max(startMs, endMs - 1), zone) : firstDay };
}

/** What lasts days before what lasts hours, then by time: bars stay at the top of their cells. */
const byTime = (a: Placed, b: Placed): number =>
  Number(isLong(b)) - Number(isLong(a)) || a.occurrence.startMs - b.occurrence.startMs || a.item.title.localeCompare(b.item.title);
const isLong = ({ occurrence, firstDay, lastDay }: Placed): boolean => occurrence.isAllDay || lastDay > firstDay;

export const onDay = (placed: readonly Placed[], day: string): readonly Placed[] => placed.filter(({ firstDay, lastDay }) => firstDay <= day && lastDay >= day);

/** Lays one row of days out: each thing takes the first lane free on all its days, at most `most` lanes. `placed` as `placeEntries` orders them. */
export function layoutWeek(days: readonly string[], placed: readonly Placed[], most: number): readonly CalendarDay[] {
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const slots = days.map((): (Slot | undefined)[] => []);
  const more = days.map(() => 0);
  const lanes: boolean[][] = [];
  for (const one of placed.filter(({ firstDay, lastDay }) => firstDay <= last && lastDay >= first)) {
    const start = one.firstDay < first ? 0 : days.indexOf(one.firstDay);
    const end = one.lastDay > last ? days.length - 1 : days.indexOf(one.lastDay);
    const lane = freeLane(lanes, start, end);
    if (lane >= most) {
      for (let i = start; i <= end; i++) more[i] = (more[i] ?? 0) + 1;
      continue;
    }
    const taken = (lanes[lane] ??= []);
    for (let i = start; i <= end; i++) {
      taken[i] = true;
      fillTo(slots[i] ?? [], lane);
    }
    (slots[start] ?? [])[lane] = { placed: one, days: end - start + 1, isFromBefore: one.firstDay < first, isGoingOn: one.lastDay > last };
  }
  return days.map((day, i) => ({ day, placed: onDay(placed, day), slots: slots[i] ?? [], more: more[i] ?? 0 }));
}

function freeLane(lanes: readonly (readonly boolean[])[], start: number, end: number): number {
  const free = lanes.findIndex((taken) => !taken.slice(start, end + 1).includes(true));
  return free < 0 ? lanes.length : free;
}

function fillTo(slots: (Slot | undefined)[], lane: number): void {
  while (slots.length <= lane) slots.push(undefined);
}

/** Where to look when the days shown hold nothing: the first time after them, else the last one before. */
export function nearestDay(entries: readonly Entry[], { first, last }: DayRange, { zone, limits }: { readonly zone: string; readonly limits: DayRange | undefined }): string | undefined {
  const days = entries.flatMap(({ item }) => item.occurrences.map((occurrence) => place(item, occurrence, zone).firstDay));
  const allowed = days.filter((day) => !limits || (day >= limits.first && day <= limits.last)).sort();
  return allowed.find((day) => day > last) ?? allowed.filter((day) => day < first).at(-1);
}

/** By the day that each stands under: what began before the first day stands there. */
export function groupByDay(placed: readonly Placed[], first: string): readonly (readonly [day: string, placed: readonly Placed[]])[] {
  const days = new Map<string, Placed[]>();
  for (const one of placed) {
    const day = one.firstDay < first ? first : one.firstDay;
    const list = days.get(day) ?? [];
    list.push(one);
    days.set(day, list);
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1));
}
