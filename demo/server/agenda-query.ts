import { HOME_ZONE } from '../../src/contract/agenda-set.js';
import { isDay } from '../../src/contract/index.js';
import { instantOfWall } from '../../src/contract/zone.js';
import { distanceM } from '../../src/geo/distance.js';
import type { BoardEntry } from './agenda-board.js';
import { refuseQuery } from './statistics/form-statistics.js';

const DAY_MS = 86_400_000;
const MOST_PER_PAGE = 300;
const PER_PAGE = 50;
const DEFAULT_RADIUS_KM = 20;
const MOST_RADIUS_KM = 500;

/** What of the agenda is asked for. */
export interface AgendaFilter {
  /** ms since 1970: entries that end before are left out */
  readonly fromMs: number;
  /** ms since 1970, not included */
  readonly toMs: number;
  readonly category: string | undefined;
  readonly near: { readonly point: readonly [lon: number, lat: number]; readonly radiusM: number } | undefined;
}

export type Query = Readonly<Record<string, string>>;

/** `from`, `to` (days, both included, of the region's time), `category`, `near=46.58,0.34` and `radius` in km. Throws a RefusedError, 400. */
export function readFilter({ from, to, category, near, radius }: Query): AgendaFilter {
  for (const [name, day] of [['from', from], ['to', to]] as const) if (day !== undefined && !isDay(day)) throw refuseQuery(name, 'is not a day of the form YYYY-MM-DD');
  return {
    fromMs: from === undefined ? -Infinity : midnightMs(from),
    toMs: to === undefined ? Infinity : instantOfWall(Date.parse(to) + DAY_MS, HOME_ZONE),
    category: category || undefined,
    near: near === undefined ? undefined : { point: readPoint(near), radiusM: 1_000 * readNumber('radius', radius, { fallback: DEFAULT_RADIUS_KM, min: 0, max: MOST_RADIUS_KM }) },
  };
}

const midnightMs = (day: string): number => instantOfWall(Date.parse(day), HOME_ZONE);

function readPoint(near: string): [lon: number, lat: number] {
  const [lat = NaN, lon = NaN, ...others] = near.split(',').map((part) => (part.trim() ? Number(part) : NaN));
  if (!others.length && Math.abs(lat) <= 90 && Math.abs(lon) <= 180) return [lon, lat];
  throw refuseQuery('near', 'is a latitude and a longitude in degrees, as in near=46.58,0.34');
}

interface Range {
  readonly fallback: number;
  readonly min: number;
  readonly max: number;
}

function readNumber(name: string, text: string | undefined, { fallback, min, max }: Range): number {
  if (text === undefined) return fallback;
  const value = text.trim() ? Number(text) : NaN;
  if (value >= min && value <= max) return value;
  throw refuseQuery(name, `is a number from ${min} to ${max}`);
}

/** Those that take place between, in the order given; one without a date only when no day is asked. */
export function filterEntries(entries: readonly BoardEntry[], { fromMs, toMs, category, near }: AgendaFilter): BoardEntry[] {
  const isAnytime = fromMs === -Infinity && toMs === Infinity;
  return entries.filter(({ event, item }) => {
    const isThen = isAnytime || item.occurrences.some(({ startMs, endMs }) => startMs < toMs && Math.max(endMs, startMs + 1) > fromMs);
    const isThere = !near || (item.where.point !== undefined && distanceM(item.where.point, near.point) <= near.radiusM);
    return isThen && isThere && (!category || event.categories.includes(category));
  });
}

export interface PageOf<Entry> {
  readonly entries: readonly Entry[];
  /** the query of the page after this one */
  readonly next: string | undefined;
}

/** One page: `page` from 1, `size` entries each. What else was asked stays in the address of the next one. */
export function pageOf<Entry>(entries: readonly Entry[], query: Query): PageOf<Entry> {
  const size = Math.floor(readNumber('size', query['size'], { fallback: PER_PAGE, min: 1, max: MOST_PER_PAGE }));
  const page = Math.floor(readNumber('page', query['page'], { fallback: 1, min: 1, max: 100_000 }));
  const hasNext = page * size < entries.length;
  const next = new URLSearchParams({ ...query, page: String(page + 1) });
  return { entries: entries.slice((page - 1) * size, page * size), next: hasNext ? String(next) : undefined };
}
