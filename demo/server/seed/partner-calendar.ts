import type { SeedEvent } from './agenda-special.js';
import type { SeedVenue } from './agenda-towns.js';

const LONGEST_LINE = 60;

/**
 * A partner's agenda as its calendar software exports it: zones by name without their rules, one rule that repeats, a GEO, lines folded short.
 * Apart from the library's own writer, so that the page reads a file of another hand.
 */
export function partnerCalendar(events: readonly SeedEvent[], stamp: string): string {
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Logiciel de la mission locale//exemple//FR', 'X-WR-CALNAME:Missions locales', 'X-WR-TIMEZONE:Europe/Paris'];
  const lines = [...head, ...events.flatMap((event) => eventLines(event, `${stamp.replaceAll('-', '')}T060000Z`)), 'END:VCALENDAR'];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

function eventLines({ id, title, summary, timings, recurrence, place: where, categories = [] }: SeedEvent, stamp: string): string[] {
  const [timing] = timings as { start: string; end: string }[];
  const place = where as SeedVenue;
  return [
    'BEGIN:VEVENT',
    `UID:${id}@missions.example.org`,
    `DTSTAMP:${stamp}`,
    `DTSTART;TZID=Europe/Paris:${compact(timing?.start ?? '')}`,
    `DTEND;TZID=Europe/Paris:${compact(timing?.end ?? '')}`,
    ...(recurrence ? [`RRULE:${recurrence}`] : []),
    `SUMMARY:${escape(title)}`,
    `DESCRIPTION:${escape(summary ?? '')}`,
    `LOCATION:${escape([place.name, place.address, `${place.postcode ?? ''} ${place.city}`].join(', '))}`,
    `GEO:${place.lat};${place.lon}`,
    ...(categories.length ? [`CATEGORIES:${categories.map(escape).join(',')}`] : []),
    'END:VEVENT',
  ];
}

const compact = (time: string): string => `${time.replace(/[-:]/g, '')}00`;
const escape = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');

/** Short of the 75 octets allowed, letters with accents counted as two. */
const fold = (line: string): string => line.replace(new RegExp(`(.{${LONGEST_LINE}})(?=.)`, 'gu'), '$1\r\n ');
