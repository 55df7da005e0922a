import { CROSS_VIEWS, periodOf, sharesOf, type Against, type CrossQuery } from './query.model.js';

export const QUERY_KEYS = ['rows', 'columns', 'period', 'share', 'view', 'sort', 'against', 'a', 'b'] as const;

const NAME = /^[A-Za-z][\w-]{0,63}$/;

/** What an address says, as far as it makes sense. */
export function queryFrom(words: Readonly<Record<string, string | undefined>>): CrossQuery {
  const { rows, columns, period, share, view, sort, against, a, b } = words;
  return {
    rows: rows !== undefined && NAME.test(rows) ? rows : undefined,
    columns: columns === '' || (columns !== undefined && NAME.test(columns)) ? columns : undefined,
    period: periodOf(period),
    share: sharesOf(share),
    view: CROSS_VIEWS.find((one) => one === view),
    sort: sort?.slice(0, 65),
    against: against === 'columns' || against === 'file' || periodOf(against) ? (against as Against) : undefined,
    a: a?.slice(0, 65),
    b: b?.slice(0, 65),
  };
}
