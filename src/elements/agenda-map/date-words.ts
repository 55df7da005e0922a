import type { Occurrence } from '../../contract/agenda-set.js';
import { dayOf } from './periods.model.js';

const FORMATS = new Map<string, Intl.DateTimeFormat>();

/** An Intl object costs more to build than to use. */
function format(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = lang + JSON.stringify(options);
  const known = FORMATS.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(lang, options);
  FORMATS.set(key, made);
  return made;
}

const noon = (day: string): Date => new Date(`${day}T12:00Z`);

/** A day in words; the first of a month is `1er` in French, which browsers don't know. */
const written = (lang: string, day: string, options: Intl.DateTimeFormatOptions): string =>
  format(lang, { ...options, timeZone: 'UTC' }).format(noon(day)).replace(/\b1 /, lang.startsWith('fr') ? '1er ' : '1 ');

/** `mercredi 20 janvier 2027`; the year only when it is not that of today */
export const longDay = (lang: string, day: string, today: string): string =>
  written(lang, day, { weekday: 'long', day: 'numeric', month: 'long', ...(day.slice(0, 4) !== today.slice(0, 4) && { year: 'numeric' }) });

/** `20 janv.` */
export const shortDay = (lang: string, day: string): string => written(lang, day, { day: 'numeric', month: 'short' });

/** The three lines of a date's block: `mer.`, `20`, `janv.` */
export const dayBlock = (lang: string, day: string): readonly [weekday: string, number: string, month: string] => [
  written(lang, day, { weekday: 'short' }),
  String(Number(day.slice(8))),
  written(lang, day, { month: 'short' }),
];

/** `14 h`, `14 h 30` in French; as the language writes it elsewhere. In the zone of the event. */
export function timeOfDay(lang: string, instantMs: number, zone: string): string {
  const text = format(lang, { hour: 'numeric', minute: '2-digit', timeZone: zone }).format(instantMs);
  if (!lang.startsWith('fr')) return text;
  const [hour = '', minute = ''] = text.split(':');
  return `${Number(hour)}\u00a0h${minute === '00' ? '' : `\u00a0${minute}`}`;
}

interface When {
  readonly occurrence: Occurrence;
  readonly zone: string;
  readonly lang: string;
  readonly allDay: string;
  readonly until: (day: string) => string;
}

/** `14 h – 17 h`, `Toute la journée`, `14 h, jusqu’au 22 janv.`: the time of an occurrence beside its day. */
export function timeWords({ occurrence: { startMs, endMs, isAllDay }, zone, lang, allDay, until }: When): string {
  const [first, last] = [dayOf(startMs, zone), dayOf(Math.max(startMs, endMs - 1), zone)];
  const isLong = endMs - startMs > 20 * 3_600_000 && last > first;
  const ending = isLong ? until(shortDay(lang, last)) : '';
  if (isAllDay) return ending || allDay;
  const start = timeOfDay(lang, startMs, zone);
  if (isLong) return `${start}, ${ending}`;
  return endMs > startMs ? `${start} – ${timeOfDay(lang, endMs, zone)}` : start;
}

/** `heure de La Réunion`, when the event's clock is not that of the region at that moment. */
export function zoneWords(lang: string, instantMs: number, { zone, home }: { readonly zone: string; readonly home: string }): string {
  if (zone === home || timeOfDay(lang, instantMs, zone) === timeOfDay(lang, instantMs, home)) return '';
  return format(lang, { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts(instantMs).find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

