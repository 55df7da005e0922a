import { wallMs } from './zone.js';

/** The clocks of a zone as a VTIMEZONE (RFC 5545 §3.6.5), from what the platform knows of them. */

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** a rule without end is explained as far as calendars look ahead */
const AHEAD_MS = 5 * 365 * DAY_MS;

const PARIS = [
  'BEGIN:VTIMEZONE', 'TZID:Europe/Paris',
  'BEGIN:DAYLIGHT', 'DTSTART:19810329T020000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'TZNAME:CEST', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT',
  'BEGIN:STANDARD', 'DTSTART:19961027T030000', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'TZNAME:CET', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD',
  'END:VTIMEZONE',
];

export interface ZoneSpan {
  readonly fromMs: number;
  readonly toMs: number;
  readonly isEndless: boolean;
}

/** Europe/Paris by the rule it has kept since 1996; of other zones each change in the span, one observance for each. */
export function zoneLines(zone: string, { fromMs, toMs, isEndless }: ZoneSpan): string[] {
  if (zone === 'Europe/Paris' && fromMs >= Date.UTC(1996, 9, 28)) return PARIS;
  const start = Math.floor(fromMs / DAY_MS - 370) * DAY_MS;
  const end = Math.min(toMs + (isEndless ? AHEAD_MS : DAY_MS), start + 60 * 366 * DAY_MS);
  const lines = observance({ atMs: start, before: offsetAt(start, zone), after: offsetAt(start, zone) });
  for (let at = start; at < end; at += 7 * DAY_MS) {
    const [before, after] = [offsetAt(at, zone), offsetAt(at + 7 * DAY_MS, zone)];
    if (before !== after) lines.push(...observance({ atMs: changeBetween(at, zone), before, after }));
  }
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...lines, 'END:VTIMEZONE'];
}

const offsetAt = (atMs: number, zone: string): number => wallMs(atMs, zone) - atMs;

/** To the second, within the week after `fromMs`. */
function changeBetween(fromMs: number, zone: string): number {
  const before = offsetAt(fromMs, zone);
  let [low, high] = [fromMs, fromMs + 7 * DAY_MS];
  while (high - low > 1_000) {
    const middle = Math.floor((low + high) / 2_000) * 1_000;
    if (offsetAt(middle, zone) === before) low = middle;
    else high = middle;
  }
  return high;
}

interface Change {
  readonly atMs: number;
  readonly before: number;
  readonly after: number;
}

/** The onset is told on the clock as it was before. */
function observance({ atMs, before, after }: Change): string[] {
  const kind = after > before ? 'DAYLIGHT' : 'STANDARD';
  const onset = new Date(atMs + before).toISOString().slice(0, 19).replace(/[-:]/g, '');
  return [`BEGIN:${kind}`, `DTSTART:${onset}`, `TZOFFSETFROM:${offsetText(before)}`, `TZOFFSETTO:${offsetText(after)}`, `END:${kind}`];
}

function offsetText(offset: number): string {
  const minutes = Math.floor(Math.abs(offset) / 60_000);
  return `${offset < 0 ? '-' : '+'}${String(Math.floor(minutes / 60)).padStart(2, '0')}${String(minutes % 60).padStart(2, '0')}`;
}
