import { shortDay } from './date-words.js';
import type { CalendarMode } from './calendar.model.js';
import type { CalendarStrings } from './calendar.strings.js';

const noon = (day: string): Date => new Date(`${day}T12:00Z`);
const FORMATS = new Map<string, Intl.DateTimeFormat>();

/** An Intl object costs more to build than to use. */
function written(lang: string, day: string, options: Intl.DateTimeFormatOptions): string {
  const key = lang + JSON.stringify(options);
  const format = FORMATS.get(key) ?? new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' });
  FORMATS.set(key, format);
  return format.format(noon(day));
}

/** `janvier 2027` */
const monthName = (lang: string, day: string): string => written(lang, day, { month: 'long', year: 'numeric' });

/** `mer`, `mercredi`: over a narrow column, a point would be a line of its own */
export const shortWeekday = (lang: string, day: string): string => written(lang, day, { weekday: 'short' }).replace(/\.$/, '');
export const weekdayName = (lang: string, day: string): string => written(lang, day, { weekday: 'long' });

/** `janvier 2027`; `du 18 janv. au 24 janv. 2027` */
export function rangeWords(mode: CalendarMode, [first, last]: readonly [string, string], { lang, strings }: { readonly lang: string; readonly strings: CalendarStrings }): string {
  return mode === 'week' ? `${strings.weekFrom(shortDay(lang, first), shortDay(lang, last))} ${last.slice(0, 4)}` : monthName(lang, first);
}

/** `1er`, `2`: as the name of the day says it */
export const dayNumber = (lang: string, day: string): string => (day.endsWith('-01') && lang.startsWith('fr') ? '1er' : String(Number(day.slice(8))));

interface WithWeekInfo {
  readonly weekInfo?: { readonly firstDay: number };
  getWeekInfo?(): { readonly firstDay: number };
}

/** 0 Monday … 6 Sunday: what the language's main country does, where the browser knows; else as in Europe. */
export function firstWeekday(lang: string): number {
  const locale = new Intl.Locale(lang) as WithWeekInfo;
  const { firstDay } = locale.getWeekInfo?.() ?? locale.weekInfo ?? { firstDay: 1 };
  return (firstDay + 6) % 7;
}
