import { maskFinest, tellPersons, untold, type DreamTable } from './dream-finest.js';
import { dreamCounts, type DreamCounts, type DreamCrossing } from './dream-jobs.js';
import { parseContract, type Parsed } from './parse.js';

export type { DreamTable } from './dream-finest.js';

/** Is it `ij/dream-answers@1`, rows of persons? Said by `schema`, else by the key that is there. */
export const hasDreamRows = (value: unknown): boolean =>
  isRecord(value) && (value['schema'] === 'ij/dream-answers@1' || (value['schema'] === undefined && Array.isArray(value['answers'])));

/** Reads `ij/dream-counts@1`. Cells under `minCount` are masked: an endpoint may ask for more, never for less. */
export function parseDreamCounts(value: unknown, minCount: number): Parsed<DreamTable> {
  const counted = parseContract(dreamCounts, value);
  return counted.ok ? { ok: true, value: { counts: maskCounts(counted.value, minCount), countedHere: false } } : counted;
}

/**
 * Hides the cells that are under the page's own threshold as well; unnames jobs that have none left. Of declared tables it hides the whole
 * line of a job that has such a cell, since its margin, the line of a table by fewer keys, is still told. More can't be done here: what
 * the document tells was protected for its own threshold, so that a page that asks for more shows less, and proves nothing about it.
 */
export function maskCounts(table: DreamCounts, minCount: number): DreamCounts {
  return table.tables ? maskTables(table, table.tables, minCount) : maskFinest(table, minCount);
}

function maskTables({ people, groups, others, ...table }: DreamCounts, tables: readonly DreamCrossing[], minCount: number): DreamCounts {
  const threshold = Math.max(minCount, table.minCount);
  const low = (n: number | null | undefined): boolean => !!n && n < threshold;
  const named = new Set<string>();
  const raised = tables.map(({ by, counts }) => {
    const lines = new Set(counts.filter(({ n }) => low(n)).map(({ job }) => job));
    for (const { job, n } of counts) if (n && !lines.has(job)) named.add(job);
    return { by, counts: counts.map((cell) => (lines.has(cell.job) ? { ...cell, n: null } : cell)) };
  });
  const told = raised.map(({ by, counts }, i) => {
    const hidden = untold(counts) - untold(tables[i]?.counts ?? []);
    return { by, masked: (tables[i]?.masked ?? 0) + hidden, counts: counts.filter(({ job }) => named.has(job)) };
  });
  return {
    ...table,
    minCount: threshold,
    tables: told,
    ...tellPersons({ people, groups }, threshold),
    ...(others !== undefined && !low(others) && { others }),
    ...(table.jobs && { jobs: table.jobs.filter(({ job }) => named.has(job)) }),
    masked: told.reduce((sum, { masked }) => sum + masked, 0),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
