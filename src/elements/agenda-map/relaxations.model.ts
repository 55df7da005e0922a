import { NO_QUERY, type AgendaQuery } from './query.model.js';
import { selectItems, type IndexedSet, type SelectOptions } from './select-items.model.js';

/** What can be let go. `when` stands for the period or the days. */
const FILTERS = ['text', 'when', 'category', 'audience', 'city', 'free', 'accessible', 'online', 'open', 'radiusKm'] as const;
export type FilterKey = (typeof FILTERS)[number];

/** One thing asked that could be let go, and how many are shown then. */
export interface Relaxation {
  readonly key: FilterKey;
  readonly n: number;
  readonly change: Partial<AgendaQuery>;
}

/** When nothing is shown: what stands in the way, the most telling first. Each number is that of the list that its button brings. */
export function relaxationsOf(indexed: IndexedSet, options: SelectOptions): readonly Relaxation[] {
  const { query } = options;
  const asked = FILTERS.map((key) => ({ key, change: changeOf(key) })).filter(({ change }) => isChange(query, change));
  const counted = asked.map((one) => ({ ...one, n: selectItems(indexed, { ...options, query: { ...query, ...one.change } }).entries.length }));
  return counted.filter(({ n }) => n > 0).sort((a, b) => b.n - a.n);
}

const changeOf = (key: FilterKey): Partial<AgendaQuery> => (key === 'when' ? { period: '', from: '', to: '' } : { [key]: NO_QUERY[key] });

const isChange = (query: AgendaQuery, change: Partial<AgendaQuery>): boolean => (Object.keys(change) as (keyof AgendaQuery)[]).some((key) => query[key] !== change[key]);
