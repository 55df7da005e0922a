import { isDay } from '../../contract/text.js';
import { PERIODS } from './periods.model.js';
import { NO_QUERY, QUERY_KEYS, type AgendaQuery } from './query.model.js';

/** What `queryToParameters` wrote; what makes no sense is as if it was not there. */
export function queryFromParameters(read: (key: string) => string | null, fallback: AgendaQuery = NO_QUERY): AgendaQuery {
  const result: Record<string, unknown> = { ...fallback };
  for (const key of QUERY_KEYS) {
    const value = read(key);
    if (value !== null) result[key] = valueOf(key, value.slice(0, 200)) ?? fallback[key];
  }
  return result as unknown as AgendaQuery;
}

function valueOf(key: keyof AgendaQuery, value: string): unknown {
  if (key === 'period') return PERIODS.find((period) => period === value);
  if (key === 'from' || key === 'to') return !value || isDay(value) ? value : undefined;
  if (key === 'radiusKm') return Number(value) >= 0 ? Math.min(Number(value), 2_000) : undefined;
  return typeof NO_QUERY[key] === 'boolean' ? value === '1' : value;
}
