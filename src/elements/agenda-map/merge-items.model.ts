import type { AgendaItem } from '../../contract/agenda-set.js';
import { foldWords } from './search.model.js';

const SAME_START_MS = 15 * 60_000;
const SAME_PLACE_M = 150;

/**
 * The same event from two partners, once: same title (folded), a first start within 15 minutes, and the same spot: within 150 m, or the same
 * town when one of them has no point. The fuller one stays and names both sources.
 */
export function mergeItems(items: readonly AgendaItem[]): AgendaItem[] {
  const byTitle = new Map<string, AgendaItem[]>();
  for (const item of items) {
    const title = foldWords(item.title).join(' ');
    const known = byTitle.get(title) ?? [];
    byTitle.set(title, known);
    const twin = known.findIndex((other) => isSame(item, other));
    if (twin < 0) known.push(item);
    else known[twin] = merged(known[twin] as AgendaItem, item);
  }
  return [...byTitle.values()].flat();
}

/** Two entries of one source are two events, whatever they look like. */
function isSame(a: AgendaItem, b: AgendaItem): boolean {
  return !b.sources.some((label) => a.sources.includes(label)) && a.isPlace === b.isPlace && isSameTime(a, b) && isSameSpot(a, b);
}

function isSameTime({ occurrences: [a] }: AgendaItem, { occurrences: [b] }: AgendaItem): boolean {
  return a && b ? Math.abs(a.startMs - b.startMs) <= SAME_START_MS : a === b;
}

function isSameSpot({ where: a }: AgendaItem, { where: b }: AgendaItem): boolean {
  if (a.point && b.point) return roughMeters(a.point, b.point) <= SAME_PLACE_M;
  const [townA, townB] = [a, b].map(({ city }) => foldWords(city ?? '').join(' '));
  return !townA || !townB || townA === townB;
}

const DEGREE_M = 111_195;

/** On a flat piece of the earth: right to a few per mille at this distance. */
function roughMeters([lonA, latA]: readonly [number, number], [lonB, latB]: readonly [number, number]): number {
  return DEGREE_M * Math.hypot(latA - latB, (lonA - lonB) * Math.cos((latA * Math.PI) / 180));
}

const fullness = ({ description, where, event, actor }: AgendaItem): number =>
  (where.point ? 2 : 0) + (description ? 1 : 0) + Object.values(event ?? actor ?? {}).filter((value) => value !== undefined && value !== null && value !== '').length / 20;

/** A partner who says "cancelled" knows something that the others don't yet. */
function merged(a: AgendaItem, b: AgendaItem): AgendaItem {
  const [best, other] = fullness(b) > fullness(a) ? [b, a] : [a, b];
  return {
    ...best,
    key: a.key,
    title: a.title, // the page names its sources in the order of its trust
    status: best.status === 'scheduled' ? other.status : best.status,
    where: { ...other.where, ...defined(best.where) },
    categories: [...new Set([...best.categories, ...other.categories])],
    audiences: [...new Set([...best.audiences, ...other.audiences])],
    accessibility: [...new Set([...best.accessibility, ...other.accessibility])],
    isFree: a.isFree || b.isFree,
    isOnline: a.isOnline || b.isOnline,
    sources: [...a.sources, ...b.sources],
  };
}

const defined = <T extends object>(value: T): Partial<T> => Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Partial<T>;
