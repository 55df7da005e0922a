/** Reads the text of an RFC 5545 RRULE. */

/** From the shortest to the longest; the number of a frequency is its place here. */
const FREQUENCIES = ['SECONDLY', 'MINUTELY', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
export const [HOURLY, DAILY, WEEKLY, MONTHLY, YEARLY] = [2, 3, 4, 5, 6] as const;

/** Sunday is 0, as `Date` counts. */
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** `nth` 0: every such day; negative: counted from the end of the month or year. */
export interface NthDay {
  readonly weekday: number;
  readonly nth: number;
}

/** The end of a rule as it is written: `wall` are its digits read as UTC. */
export interface Until {
  readonly wall: number;
  readonly isUtc: boolean;
  readonly isDay: boolean;
}

/** Lists are empty when the rule lacks the part. */
export interface RecurrenceRule {
  readonly frequency: number;
  readonly interval: number;
  readonly count: number | undefined;
  readonly until: Until | undefined;
  readonly months: readonly number[];
  readonly weekNumbers: readonly number[];
  readonly yearDays: readonly number[];
  readonly monthDays: readonly number[];
  readonly days: readonly NthDay[];
  readonly hours: readonly number[];
  readonly minutes: readonly number[];
  readonly seconds: readonly number[];
  readonly positions: readonly number[];
  readonly weekStart: number;
  /** RFC 7529: where a day goes that its month lacks */
  readonly skip: 'OMIT' | 'FORWARD' | 'BACKWARD';
}

class UnreadableRule extends Error {}

/**
 * Undefined for a rule that can't be trusted: a part with a value out of bounds says that we misread it. Small faults are forgiven: `RRULE:` in front, lower
 * case, spaces, a semicolon too many, unknown parts.
 */
export function parseRule(text: string): RecurrenceRule | undefined {
  const line = text.split(/[\r\n]+/, 20).find((candidate) => /FREQ *=/i.test(candidate)) ?? '';
  const parts = new Map<string, string>();
  for (const part of line.toUpperCase().replace(/^[^:=]*:/, '').split(';')) {
    const [name = '', value = ''] = part.split('=', 2);
    parts.set(name.trim(), value.replaceAll(' ', ''));
  }
  try {
    return ruleOf(parts);
  } catch (error) {
    if (error instanceof UnreadableRule) return undefined;
    throw error;
  }
}

function ruleOf(parts: ReadonlyMap<string, string>): RecurrenceRule {
  const ints = (name: string, most: number, least = -most): number[] => sorted(listOf(parts.get(name), (value) => integer(value, least, most)));
  const one = (name: string): number | undefined => ints(name, 1e6, 1)[0];
  return {
    frequency: FREQUENCIES.indexOf(oneOf(parts.get('FREQ'), FREQUENCIES)),
    interval: one('INTERVAL') ?? 1,
    count: one('COUNT'),
    until: parts.has('UNTIL') ? untilOf(parts.get('UNTIL') ?? '') : undefined,
    months: ints('BYMONTH', 12, 1),
    weekNumbers: ints('BYWEEKNO', 53),
    yearDays: ints('BYYEARDAY', 366),
    monthDays: ints('BYMONTHDAY', 31),
    days: listOf(parts.get('BYDAY'), nthDay),
    hours: ints('BYHOUR', 23, 0),
    minutes: ints('BYMINUTE', 59, 0),
    seconds: sorted(ints('BYSECOND', 60, 0).map((second) => Math.min(second, 59))),
    positions: ints('BYSETPOS', 1e7),
    weekStart: WEEKDAYS.indexOf(oneOf(parts.get('WKST') ?? 'MO', WEEKDAYS)),
    skip: skipOf(parts),
  };
}

/** Another calendar than ours (RFC 7529) is beyond us. */
function skipOf(parts: ReadonlyMap<string, string>): RecurrenceRule['skip'] {
  oneOf(parts.get('RSCALE') ?? 'GREGORIAN', ['GREGORIAN']);
  return oneOf(parts.get('SKIP') ?? 'OMIT', ['OMIT', 'FORWARD', 'BACKWARD'] as const);
}

const listOf = <T>(text: string | undefined, read: (value: string) => T): T[] => (text ?? '').split(',').filter(Boolean).map(read);

const sorted = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);

function oneOf<T extends string>(value: string | undefined, known: readonly T[]): T {
  const found = known.find((candidate) => candidate === value);
  if (found === undefined) throw new UnreadableRule();
  return found;
}

/** Zero means nothing where numbers may be negative: the first is 1, the last -1. */
function integer(text: string, least: number, most: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least || value > most || (value === 0 && least < 0)) throw new UnreadableRule();
  return value;
}

function nthDay(text: string): NthDay {
  const [, nth, name] = /^([+-]?\d+)?([A-Z]{2})$/.exec(text) ?? [];
  return { weekday: WEEKDAYS.indexOf(oneOf(name, WEEKDAYS)), nth: nth === undefined ? 0 : integer(nth, -53, 53) };
}

function untilOf(text: string): Until {
  const match = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?)?(Z)?$/.exec(text.replace(/[-:]/g, ''));
  if (!match) throw new UnreadableRule();
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map((digits) => Number(digits ?? 0));
  return { wall: Date.UTC(year, month - 1, day, hour, minute, second), isUtc: match[7] === 'Z', isDay: match[4] === undefined };
}
