import { DAILY, MONTHLY, WEEKLY, YEARLY, type NthDay, type RecurrenceRule } from './recurrence-rule.js';

/** The days of one period (year, month, week or day) that a rule chooses. Days are midnights in wall time, ms as UTC. */

export const DAY_MS = 86_400_000;
const THURSDAY_4_DAYS = 4;

export const dayOf = (wall: number): number => Math.floor(wall / DAY_MS) * DAY_MS;

const weekOf = (day: number, weekStart: number): number => day - ((new Date(day).getUTCDay() - weekStart + 7) % 7) * DAY_MS;

/** RFC 5545 §3.3.10: week 1 is the first with four days or more in its year, so the one of 4 January. */
const firstWeek = (year: number, weekStart: number): number => weekOf(Date.UTC(year, 0, THURSDAY_4_DAYS), weekStart);

/** The year that a day belongs to when weeks are numbered. */
function weekYear(day: number, weekStart: number): number {
  const year = new Date(day).getUTCFullYear();
  if (day < firstWeek(year, weekStart)) return year - 1;
  return day < firstWeek(year + 1, weekStart) ? year : year + 1;
}

/** First day of the period `number` intervals after that of the start, and of the one that follows it. */
export function periodOf(rule: RecurrenceRule, startDay: number, number: number): readonly [first: number, end: number] {
  const { frequency, weekStart } = rule;
  const ahead = number * rule.interval;
  const start = new Date(startDay);
  if (frequency === YEARLY && rule.weekNumbers.length) {
    const year = weekYear(startDay, weekStart) + ahead;
    return [firstWeek(year, weekStart), firstWeek(year + 1, weekStart)];
  }
  const [year, month] = [start.getUTCFullYear(), start.getUTCMonth()];
  if (frequency === YEARLY) return [Date.UTC(year + ahead, 0), Date.UTC(year + ahead + 1, 0)];
  if (frequency === MONTHLY) return [Date.UTC(year, month + ahead), Date.UTC(year, month + ahead + 1)];
  const length = frequency === WEEKLY ? 7 * DAY_MS : DAY_MS;
  const first = (frequency === WEEKLY ? weekOf(startDay, weekStart) : startDay) + ahead * length;
  return [first, first + length];
}

/** How many whole intervals can be jumped over without missing `day`: one less than needed rather than one too many. */
export function periodsBefore(rule: RecurrenceRule, startDay: number, day: number): number {
  const longest = { [YEARLY]: 366, [MONTHLY]: 31, [WEEKLY]: 7, [DAILY]: 1 }[rule.frequency] ?? 1;
  return Math.max(0, Math.floor((day - startDay) / (longest * DAY_MS * rule.interval)) - 2);
}

/**
 * What a rule leaves open is that of its start (§3.3.10). A yearly rule with days of the month but no month keeps to the month of its start, as
 * libical reads it; others take all twelve.
 */
export function completed(rule: RecurrenceRule, startWall: number): RecurrenceRule {
  const { frequency, months, weekNumbers, yearDays, monthDays, days } = rule;
  const start = new Date(startWall);
  const isOpen = !(yearDays.length || monthDays.length || days.length);
  const isYearly = frequency === YEARLY;
  const needsWeekday = isOpen && (frequency === WEEKLY || (isYearly && weekNumbers.length > 0));
  const needsDay = isOpen && !needsWeekday && frequency >= MONTHLY;
  const needsMonth = isYearly && !months.length && (needsDay || (monthDays.length > 0 && !(days.length || weekNumbers.length || yearDays.length)));
  return {
    ...rule,
    months: needsMonth ? [start.getUTCMonth() + 1] : months,
    monthDays: needsDay ? [start.getUTCDate()] : monthDays,
    days: needsWeekday ? [{ weekday: start.getUTCDay(), nth: 0 }] : days,
    hours: rule.hours.length || frequency < DAILY ? rule.hours : [start.getUTCHours()],
    minutes: rule.minutes.length || frequency < DAILY - 1 ? rule.minutes : [start.getUTCMinutes()],
    seconds: rule.seconds.length || frequency < 1 ? rule.seconds : [start.getUTCSeconds()],
  };
}

/** Is the place `index` (from 0) of `length` in a list of places counted from 1, or from -1 at the end? No list: all are. */
const isListed = (list: readonly number[], index: number, length: number): boolean => !list.length || list.includes(index + 1) || list.includes(index - length);

/** Does a rule that is `completed` choose this day of a period? `weeks`: those of the period, when they are numbered. */
export function isDayChosen(rule: RecurrenceRule, day: number, [first, end]: readonly [number, number]): boolean {
  const date = new Date(day);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (rule.months.length && !rule.months.includes(month + 1)) return false;
  const monthStart = Date.UTC(year, month);
  const inMonth = [(day - monthStart) / DAY_MS, (Date.UTC(year, month + 1) - monthStart) / DAY_MS] as const;
  if (!isListed(rule.monthDays, ...inMonth)) return false;
  const yearStart = Date.UTC(year, 0);
  const inYear = [(day - yearStart) / DAY_MS, (Date.UTC(year + 1, 0) - yearStart) / DAY_MS] as const;
  if (!isListed(rule.yearDays, ...inYear)) return false;
  const week = 7 * DAY_MS;
  if (rule.frequency === YEARLY && !isListed(rule.weekNumbers, Math.floor((day - first) / week), (end - first) / week)) return false;
  return !rule.days.length || rule.days.some((nthDay) => isNth(nthDay, date.getUTCDay(), placeFor(rule, inMonth, inYear)));
}

type Place = readonly [index: number, length: number];

/** `2MO` is the second of the month in monthly rules and beside BYMONTH, else of the year; elsewhere the number means nothing. */
function placeFor({ frequency, months, weekNumbers }: RecurrenceRule, inMonth: Place, inYear: Place): Place | undefined {
  if (frequency === MONTHLY || (frequency === YEARLY && months.length)) return inMonth;
  return frequency === YEARLY && !weekNumbers.length ? inYear : undefined;
}

const isNth = ({ weekday, nth }: NthDay, day: number, place: Place | undefined): boolean =>
  weekday === day && (nth === 0 || !place || (nth > 0 ? Math.floor(place[0] / 7) + 1 === nth : Math.floor((place[1] - 1 - place[0]) / 7) + 1 === -nth));

/** RFC 7529 §4.1: days that months of the period lack, moved to the last day there is, or to the first that follows. */
export function movedDays(rule: RecurrenceRule, [first, end]: readonly [number, number]): number[] {
  const moved: number[] = [];
  if (rule.skip === 'OMIT' || rule.days.length || rule.yearDays.length || rule.weekNumbers.length) return moved;
  for (let month = first; month < end; ) {
    const date = new Date(month);
    const next = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1);
    const isMeant = !rule.months.length || rule.months.includes(date.getUTCMonth() + 1);
    if (isMeant && rule.monthDays.some((day) => Math.abs(day) > (next - month) / DAY_MS)) moved.push(rule.skip === 'FORWARD' ? next : next - DAY_MS);
    month = next;
  }
  return moved;
}
