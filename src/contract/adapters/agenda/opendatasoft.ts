import type { AdaptOptions, AgendaAdapter } from '../../agenda-source.js';
import { pageAddress, pageParameter } from './next-page.js';
import { fieldsOf, listOf, numberOf, type Fields } from './read.js';
import { adaptRows } from './rows.js';

/** Explore v2.1 gives no more by `offset`. */
const MOST_BY_OFFSET = 10_000;

/** Opendatasoft: Explore v2.1 (`results`), exports (a bare list), records/1.0 (`records[].fields`). Their columns are those of OpenAgenda, or anything. */
export const fromOpendatasoft: AgendaAdapter = (document, options) => {
  const root = fieldsOf(document);
  if (Array.isArray(root['records'])) return fromRecords(root, options);
  const [key, list] = Array.isArray(document) ? ['', document as unknown[]] : ['results', listOf(root['results'])];
  const total = numberOf(root['total_count']);
  const envelope = { total, next: nextOf({ total, count: list.length, names: ['offset', 'limit'] }, options) };
  return adaptRows({ rows: list, pathOf: (i) => `${key}[${i}]`, envelope }, options);
};

/** Points stand in `geometry` as well, longitude first. */
function fromRecords(root: Fields, options: AdaptOptions) {
  const records = listOf(root['records']).map(fieldsOf);
  const total = numberOf(root['nhits'] ?? root['total_count']);
  const envelope = { total, next: nextOf({ total, count: records.length, names: ['start', 'rows'] }, options) };
  return adaptRows(
    {
      // v2.0 has one wrapping more
      rows: records.map((record) => record['fields'] ?? fieldsOf(record['record'])['fields']),
      pathOf: (i) => `records[${i}].fields`,
      envelope,
      fallback: (i) => {
        const [lon, lat] = listOf(fieldsOf(records[i]?.['geometry'])['coordinates']).map(numberOf);
        return { id: records[i]?.['recordid'] ?? fieldsOf(records[i]?.['record'])['id'], lat, lon };
      },
    },
    options,
  );
}

interface Page {
  readonly total: number | undefined;
  readonly count: number;
  readonly names: readonly [offset: string, size: string];
}

function nextOf({ total, count, names: [name, size] }: Page, options: AdaptOptions): string | undefined {
  const offset = (numberOf(pageParameter(options, name)) ?? 0) + count;
  const limit = numberOf(pageParameter(options, size)) ?? count;
  return total === undefined || count === 0 || offset >= total || offset + limit > MOST_BY_OFFSET ? undefined : pageAddress(options, { [name]: offset });
}
