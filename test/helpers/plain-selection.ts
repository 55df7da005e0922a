import type { AgendaItem } from '../../src/contract/agenda-set.js';
import { NO_QUERY, type AgendaQuery } from '../../src/elements/agenda-map/query.model.js';
import { askedSpan, type SelectOptions } from '../../src/elements/agenda-map/select-items.model.js';

/** Which item is shown, said one item after the other as the words say it: what the fast code is compared with. */
export function isShown(item: AgendaItem, options: SelectOptions): boolean {
  const { query, isOpen, distanceTo } = options;
  const meters = distanceTo?.(item);
  return (
    (item.isPlace || isTimely(item, options)) &&
    (!query.category || item.categories.includes(query.category)) &&
    (!query.audience || item.audiences.includes(query.audience)) &&
    (!query.city || item.where.city === query.city) &&
    (!query.free || item.isFree) &&
    (!query.accessible || item.isAccessible) &&
    (!query.online || item.isOnline) &&
    (!query.open || Boolean(isOpen?.(item))) &&
    (!distanceTo || !query.radiusKm || (meters === undefined ? item.isOnline : meters <= query.radiusKm * 1_000))
  );
}

function isTimely(item: AgendaItem, options: SelectOptions): boolean {
  const { period, from, to } = options.query;
  return item.occurrences.length ? timesShown(item, options) > 0 : !period && !from && !to;
}

export function timesShown({ occurrences }: AgendaItem, options: SelectOptions): number {
  const { fromMs, sinceMs, toMs } = askedSpan(options);
  return occurrences.filter(({ startMs, endMs }) => startMs < toMs && (endMs > startMs ? endMs > fromMs : startMs >= sinceMs)).length;
}

/** How many are shown when this is asked instead. */
export const countWith = (items: readonly AgendaItem[], options: SelectOptions, change: Partial<AgendaQuery>): number =>
  items.filter((item) => isShown(item, { ...options, query: { ...NO_QUERY, ...options.query, ...change } })).length;
