import { instantOfWall, wallMs } from '../../contract/zone.js';

export const PERIODS = ['today', 'weekend', 'week', 'month'] as const;
export type Period = (typeof PERIODS)[number];

/** From `fromMs` (included) to `toMs` (not included), ms since 1970. */
export interface Span {
  readonly fromMs: number;
  readonly toMs: number;
}

const DAY_MS = 86_400_000;

/** A day, `2027-01-20`, of a zone at an instant. */
export const dayOf = (instantMs: number, zone: string): string => new Date(wallMs(instantMs, zone)).toISOString().slice(0, 10);

/** Whose days count: a whole day is that day wherever it is. `own` is the zone of the event, `home` that of the page. */
export const zoneOfDays = (isAllDay: boolean, own: string, home: string): string => (isAllDay ? own : home);

export const addDays = (day: string, days: number): string => new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** The midnight at which a day of the zone starts. */
export const startOfDay = (day: string, zone: string): number => instantOfWall(Date.parse(day), zone);

/** The whole of the days from `first` to `last`, both included. */
export const spanOfDays = (first: string, last: string, zone: string): Span => ({ fromMs: startOfDay(first, zone), toMs: instantOfWall(Date.parse(last) + DAY_MS, zone) });

/** 0 Monday … 6 Sunday */
export const weekdayOf = (day: string): number => (new Date(day).getUTCDay() + 6) % 7;

/**
 * What people mean: `today`; `weekend` from Saturday on (on a Sunday, that day); `week` up to Sunday; `month` up to its last day. Each starts
 * today at the earliest.
 */
export function daysOfPeriod(period: Period, today: string): readonly [first: string, last: string] {
  const weekday = weekdayOf(today);
  const sunday = addDays(today, 6 - weekday);
  if (period === 'today') return [today, today];
  if (period === 'week') return [today, sunday];
  if (period === 'weekend') return [weekday === 6 ? today : addDays(sunday, -1), sunday];
  const [year = 0, month = 1] = today.split('-').map(Number);
  return [today, new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)];
}
