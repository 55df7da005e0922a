import type { WireTiming } from '../../agenda.js';
import { isDay } from '../../text.js';

/** A day, and a time on it if there is one: `offset` is missing when the time is that of a clock on some wall. */
export interface Moment {
  readonly day: string;
  /** `HH:MM:SS` */
  readonly time?: string | undefined;
  /** `Z`, `+02:00` */
  readonly offset?: string | undefined;
}

const ISO = /^(\d{4})-(\d\d?)-(\d\d?)(?:(?:[Tt]| {1,3})(\d\d?)(?:[:hH](\d\d)?(?::(\d\d)(?:[.,]\d{1,9})?)?)? ?(Z|z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?$/;
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z|[+-]\d\d:?\d\d)?)?$/;
const FRENCH = /^(\d\d?)[/.-](\d\d?)[/.-](\d{4}|\d\d)(?:,? (?:(?:à|a|at|de) )?(\d\d?)(?: ?[:hH] ?(\d\d)?(?::(\d\d))?)?)?$/;
const WORDS = /^(?:[a-z]{3,9}\.?,? )?(?:le )?(\d\d?)(?:er)? ([a-z]{3,9})\.? (\d{4})(?:,? (?:(?:a|at|de) )?(\d\d?)(?: ?[:h] ?(\d\d)?)?)?$/;
const MONTHS = ['jan', 'fev feb', 'mar', 'avr apr', 'mai may', 'juin jun', 'juil jul', 'aou aug', 'sep', 'oct', 'nov', 'dec'];

type Parts = readonly (string | undefined)[];

/** A date as people and machines write it: ISO 8601, `20/01/2027 14h30`, `20 janvier 2027 à 14h`, seconds or ms since 1970. */
export function readMoment(value: unknown): Moment | undefined {
  if (typeof value === 'number' && Number.isFinite(value) && Math.abs(value) >= 1e8 && Math.abs(value) < 4e12) return ofEpoch(value);
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value).slice(0, 80).replace(/\[[^[\]]*\]$/, '').replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso) return build(iso.slice(1));
  const french = FRENCH.exec(text);
  return french ? ofFrench(french) : ofWords(text);
}

/** Eight digits are a day; otherwise seconds up to the year 2286, then ms. */
function ofEpoch(value: number): Moment | undefined {
  const compact = build(COMPACT.exec(String(value))?.slice(1) ?? []);
  if (compact) return compact;
  const date = new Date(Math.abs(value) < 1e10 ? value * 1_000 : value).toISOString();
  return { day: date.slice(0, 10), time: date.slice(11, 19), offset: 'Z' };
}

/** Day first; month first only where it can't be otherwise. */
function ofFrench([, a = '', b = '', year = '', ...time]: Parts): Moment | undefined {
  const [day, month] = Number(b) > 12 && Number(a) <= 12 ? [b, a] : [a, b];
  return build([year.length === 2 ? `20${year}` : year, month, day, ...time]);
}

function ofWords(text: string): Moment | undefined {
  const folded = text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
  const [, day, name = '', year, ...time] = WORDS.exec(folded) ?? [];
  const month = day ? MONTHS.findIndex((starts) => starts.split(' ').some((start) => name.startsWith(start))) + 1 : 0;
  return month ? build([year, String(month), day, ...time]) : undefined;
}

function build([year, month = '', date = '', hour, minute = '00', second = '00', zone]: Parts): Moment | undefined {
  const day = `${year ?? ''}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  if (!isDay(day)) return undefined;
  if (hour === undefined) return { day };
  const [h, m, s] = [Number(hour), Number(minute), Math.min(Number(second), 59)];
  if (h > 24 || m > 59 || (h === 24 && m > 0)) return undefined;
  const time = [h % 24, m, s].map((n) => String(n).padStart(2, '0')).join(':');
  return { day: h === 24 ? dayAfter(day) : day, time, offset: offsetOf(zone) };
}

/** `+0200`, `+02` → `+02:00` */
function offsetOf(zone: string | undefined): string | undefined {
  if (!zone) return undefined;
  if (!/^[+-]/.test(zone)) return 'Z';
  const offset = `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`;
  return /^[+-](0\d|1[0-8]):[0-5]\d$/.test(offset) ? offset : undefined;
}

const DAY_MS = 86_400_000;
const shift = (day: string, days: number): string => {
  const moved = new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
  return isDay(moved) ? moved : day;
};
export const dayAfter = (day: string): string => shift(day, 1);
export const dayBefore = (day: string): string => shift(day, -1);

/** The day, at an hour said apart: `14h30`, `14:30`, `9h`. */
export function withTime(moment: Moment | undefined, time: unknown): Moment | undefined {
  if (!moment || moment.time || typeof time !== 'string') return moment;
  const [, hour, minute = '00', second] = /^(\d\d?) ?(?:[:hH] ?(\d\d)?)?(?::(\d\d))?$/.exec(time.slice(0, 40).trim().replace(/[Zz]$/, '')) ?? [];
  const [year, month, day] = moment.day.split('-');
  return hour === undefined ? moment : (build([year, month, day, hour, minute, second]) ?? moment);
}

const writeMoment = ({ day, time, offset }: Moment): string => (time === undefined ? day : `${day}T${time}${offset ?? ''}`);

/** A timing of the contract; an end that lies before its start is no end. */
export function timingOf(start: Moment | undefined, end?: Moment): WireTiming | undefined {
  if (!start) return undefined;
  if (start.time === undefined) return end && end.day > start.day ? { date: start.day, endDate: end.day } : { date: start.day };
  const until = end?.time === undefined ? (end && end.day > start.day ? { ...start, day: end.day, time: '23:59:00' } : undefined) : end;
  return until && !isBefore(until, start) ? { start: writeMoment(start), end: writeMoment(until) } : { start: writeMoment(start) };
}

/** Read as if on one clock where an offset is missing. */
function isBefore(a: Moment, b: Moment): boolean {
  const isOneClock = a.offset === undefined || b.offset === undefined;
  const [msA, msB] = [a, b].map((one) => Date.parse(writeMoment({ ...one, offset: isOneClock ? 'Z' : one.offset })));
  return (msA ?? 0) < (msB ?? 0);
}

/** A day, and the last of a run of days when it ends where the next begins (RFC 5545). */
export const wholeDays = (start: Moment | undefined, end?: Moment): WireTiming | undefined =>
  start && timingOf({ day: start.day }, end && { day: end.day });
