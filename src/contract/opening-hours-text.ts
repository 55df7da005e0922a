/** Reads OpenStreetMap's `opening_hours`. What is not understood whole is not understood: nothing is guessed. */

/** Minutes since midnight; `to` is over 1440 past midnight. */
export type MinuteSpan = readonly [from: number, to: number];

/** Months from 1. From the first day to the last, both included; it may go over the end of the year. */
interface DateRange {
  readonly from: readonly [month: number, day: number];
  readonly to: readonly [month: number, day: number];
}

interface HoursRule {
  /** Monday is 0; `nth` 0: each, negative: from the end of the month */
  readonly days: readonly { readonly day: number; readonly nth: number }[];
  readonly dates: readonly DateRange[];
  readonly weeks: readonly (readonly [from: number, to: number, step: number])[];
  /** on public holidays */
  readonly isHoliday: boolean;
  /** in school holidays, which nothing here knows */
  readonly isSchoolHoliday: boolean;
  readonly spans: readonly MinuteSpan[];
  readonly isOff: boolean;
  readonly comment: string | undefined;
  /** is it more time for its days, rather than other time? */
  readonly isMore: boolean;
}

export interface OpeningHours {
  /** later ones stand over earlier ones */
  readonly rules: readonly HoursRule[];
  /** are other hours said for school holidays? */
  readonly hasSchoolHolidays: boolean;
  readonly text: string;
}

type Draft = { -readonly [K in keyof HoursRule]: HoursRule[K] extends readonly (infer T)[] ? T[] : HoursRule[K] };

const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LAST_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const DAY = `(?:${DAYS.join('|')})`;
const MONTH = `(?:${MONTHS.join('|')})`;
const DATE = String.raw`\d{1,2}(?![\d:])`;
/** Each takes its token from the start of the rest; between tokens only blanks, commas and colons. */
const TOKENS: readonly (readonly [pattern: RegExp, take: (rule: Draft, match: readonly (string | undefined)[]) => boolean])[] = [
  [/"([^"]*)"/iy, takeComment],
  [/24\/7\b/iy, (rule) => rule.spans.push([0, 1440]) > 0],
  [/(\d{1,2}):(\d\d) ?- ?(\d{1,2}):(\d\d)(?! ?[+/])/iy, takeSpan],
  [/(off|closed)\b/iy, (rule) => (rule.isOff = true)],
  [/open\b/y, () => true],
  [/ph\b/iy, (rule) => (rule.isHoliday = true)],
  [/sh\b/iy, (rule) => (rule.isSchoolHoliday = true)],
  [/week ?(\d{1,2}(?:-\d{1,2}(?:\/\d{1,2})?)?(?:,\d{1,2}(?:-\d{1,2}(?:\/\d{1,2})?)?)*)(?![\d:])/iy, takeWeeks],
  [new RegExp(`(${DAY})(?: ?- ?(${DAY})|\\[(-?[1-5])\\])?(?![a-z[])`, 'iy'), takeDays],
  [new RegExp(`(${MONTH})(?: (${DATE}))?(?: ?- ?(?:(${MONTH})(?: (${DATE}))?|(${DATE})))?(?![a-z])`, 'iy'), takeDates],
];

const MOST_LENGTH = 1_000;

/** Undefined for a text that is not understood whole, `sunrise` or a year for instance: it is shown as it is. */
export function readOpeningHours(text: string): OpeningHours | undefined {
  if (text.length > MOST_LENGTH) return undefined;
  const rules: HoursRule[] = [];
  for (const part of partsOf(text.replace(/[–—]/g, '-').replace(/\s+/g, ' '))) {
    const read = rulesOf(part.trim());
    if (!read) return undefined;
    rules.push(...read);
  }
  return rules.length ? { rules, hasSchoolHolidays: rules.some(({ isSchoolHoliday }) => isSchoolHoliday), text } : undefined;
}

/** Rules end at a semicolon that is not quoted. */
const partsOf = (text: string): readonly string[] => (text.match(/(?:"[^"]*"|[^;"]|")+/g) ?? []).filter((part) => part.trim());

const emptyRule = (isMore: boolean): Draft => ({
  ...{ days: [], dates: [], weeks: [], spans: [] },
  ...{ isHoliday: false, isSchoolHoliday: false, isOff: false, comment: undefined, isMore },
});

/** `Mo 09:00-12:00, We 14:00-18:00`: a day after hours begins a rule of more hours. */
function rulesOf(part: string): HoursRule[] | undefined {
  const rules = [emptyRule(false)];
  for (let at = 0; at < part.length; ) {
    const blank = /[ ,:]*/y;
    blank.lastIndex = at;
    at += blank.exec(part)?.[0].length ?? 0;
    if (at >= part.length) break;
    const length = takeToken(part, at, rules);
    if (!length) return undefined;
    at += length;
  }
  return rules.every(isWhole) ? rules : undefined;
}

function takeToken(text: string, at: number, rules: Draft[]): number {
  for (const [pattern, take] of TOKENS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const isSelector = TOKENS.findIndex(([one]) => one === pattern) > 4;
    const current = rules.at(-1);
    if (isSelector && current && (current.spans.length || current.isOff)) rules.push(emptyRule(true));
    const rule = rules.at(-1);
    return rule && take(rule, match.slice(1)) ? match[0].length : 0;
  }
  return 0;
}

/** Hours, a word that it is closed, or a comment in place of hours. */
const isWhole = ({ spans, isOff, comment }: HoursRule): boolean => spans.length > 0 || isOff || comment !== undefined;

function takeComment(rule: Draft, [comment]: readonly (string | undefined)[]): boolean {
  rule.comment = [rule.comment, comment].filter(Boolean).join(', ');
  return true;
}

function takeSpan(rule: Draft, match: readonly (string | undefined)[]): boolean {
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = match.map(Number);
  const [from, to] = [fromHour * 60 + fromMinute, toHour * 60 + toMinute];
  const isTime = fromHour < 24 && toHour <= 48 && fromMinute < 60 && toMinute < 60;
  // 22:00-02:00 and 22:00-26:00 are the same
  const end = to <= from ? to + 1440 : to;
  return isTime && end <= from + 1440 && rule.spans.push([from, end]) > 0;
}

function takeWeeks(rule: Draft, [list = '']: readonly (string | undefined)[]): boolean {
  for (const one of list.split(',')) {
    const [from = 0, to = from, step = 1] = one.split(/[-/]/).map(Number);
    if (from < 1 || to > 53 || step < 1) return false;
    rule.weeks.push([from, to, step]);
  }
  return true;
}

const nameAt = (names: readonly string[], name: string): number => names.indexOf(name.toLowerCase());

function takeDays(rule: Draft, [first = '', last, nth]: readonly (string | undefined)[]): boolean {
  const [from, to] = [nameAt(DAYS, first), nameAt(DAYS, last ?? first)];
  const length = (to - from + 7) % 7;
  for (let i = 0; i <= length; i += 1) rule.days.push({ day: (from + i) % 7, nth: Number(nth ?? 0) });
  return true;
}

/** `Jul-Aug`, `Dec 24-26`, `Dec 24-Jan 2`, `May 8` */
function takeDates(rule: Draft, [first = '', firstDay, last, lastDay, sameMonthDay]: readonly (string | undefined)[]): boolean {
  const [from, to] = [nameAt(MONTHS, first) + 1, nameAt(MONTHS, last ?? first) + 1];
  if (sameMonthDay !== undefined && firstDay === undefined) return false;
  const end = Number(lastDay ?? sameMonthDay ?? (last === undefined ? firstDay : undefined) ?? LAST_DAYS[to - 1]);
  const start = Number(firstDay ?? 1);
  const isDate = start >= 1 && end >= 1 && start <= (LAST_DAYS[from - 1] ?? 0) && end <= (LAST_DAYS[to - 1] ?? 0);
  return isDate && rule.dates.push({ from: [from, start], to: [to, end] }) > 0;
}
