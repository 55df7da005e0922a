/** The wall clocks of the IANA time zones, from what the platform knows of them (`Intl`). */

const DAY_MS = 86_400_000;
const SPAN_MS = 8 * DAY_MS;
/** half of what `Date` can hold */
const LAST_MS = 4.32e15;
/** Two centuries of a zone are some 10,000: a document with more has made them up. */
const MOST_EDGES = 20_000;
const EDGES = new Map<string, Map<number, number>>();
let edgesKept = 0;
const FORMATS = new Map<string, Intl.DateTimeFormat>();

/** Throws RangeError for a zone that the platform does not know. */
function formatOf(zone: string): Intl.DateTimeFormat {
  // a document may write one name in thousands of ways (`EUROPE/paris`, `+01:23`): those that are left are as many as the platform has
  const key = zone.toLowerCase();
  const known = FORMATS.get(key);
  if (known) return known;
  if (!/^[a-z]/.test(key)) throw new RangeError(zone);
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' } as const;
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', ...parts });
  FORMATS.set(key, format);
  return format;
}

export function isZone(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** How far a zone is ahead of UTC at an instant, in ms, whole seconds, as the platform says: some 40 µs. */
function askedOffsetMs(instantMs: number, zone: string): number {
  const part: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(instantMs)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - wholeSeconds(instantMs);
}

const wholeSeconds = (ms: number): number => Math.floor(ms / 1_000) * 1_000;

/** At the edges of spans of eight days: no zone changes its clocks and takes it back so soon. */
function edgeOffsetMs(edgeMs: number, zone: string): number {
  const edges = EDGES.get(zone);
  const known = edges?.get(edgeMs);
  if (known !== undefined) return known;
  const offset = askedOffsetMs(edgeMs, zone);
  if (edgesKept++ > MOST_EDGES) {
    EDGES.clear();
    edgesKept = 0;
  }
  EDGES.set(zone, (EDGES.get(zone) ?? new Map<number, number>()).set(edgeMs, offset));
  return offset;
}

/** Asks the platform only in a span in which the clocks change. Beyond what a date can be, NaN. */
function offsetMs(instantMs: number, zone: string): number {
  const edgeMs = Math.floor(instantMs / SPAN_MS) * SPAN_MS;
  if (!(Math.abs(edgeMs) < LAST_MS)) return NaN;
  const offset = edgeOffsetMs(edgeMs, zone);
  return offset === edgeOffsetMs(edgeMs + SPAN_MS, zone) ? offset : askedOffsetMs(instantMs, zone);
}

/** What the clock on the wall shows in a zone, as if it were UTC: ms since 1970, whole seconds; NaN for no instant. */
export const wallMs = (instantMs: number, zone: string): number => wholeSeconds(instantMs) + offsetMs(instantMs, zone);

/**
 * The instant at which a zone's clock shows a time (ms as `wallMs` gives them). RFC 5545 §3.3.5: a time that the clock skips is read with
 * the offset before the gap; of a time that it shows twice, the first.
 */
export function instantOfWall(wall: number, zone: string): number {
  const [before, after] = [offsetMs(wall - DAY_MS, zone), offsetMs(wall + DAY_MS, zone)];
  for (const offset of before === after ? [before] : [before, after]) {
    if (offsetMs(wall - offset, zone) === offset) return wall - offset;
  }
  return wall - before;
}
