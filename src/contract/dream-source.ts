import type { Parsed } from './parse.js';
import { parseContract } from './parse.js';
import { countDreams } from './adapters/count-dreams.js';
import { dreamAnswers, dreamCounts, type DreamCounts } from './dream-jobs.js';

/** A table to show, and whether it was counted here from rows of persons (then nothing can be promised about secrecy). */
export interface DreamTable {
  readonly counts: DreamCounts;
  readonly countedHere: boolean;
}

/**
 * Reads `ij/dream-counts@1`, or `ij/dream-answers@1` which it counts. Recognised by `schema`, else by the key that is there.
 * Cells under `minCount` are masked in both cases: an endpoint may ask for more, never for less.
 */
export function parseDreamTable(value: unknown, minCount: number): Parsed<DreamTable> {
  const hasRows = isRecord(value) && (value['schema'] === 'ij/dream-answers@1' || (value['schema'] === undefined && Array.isArray(value['answers'])));
  if (hasRows) {
    const rows = parseContract(dreamAnswers, value);
    return rows.ok ? { ok: true, value: { counts: countDreams(rows.value, minCount), countedHere: true } } : rows;
  }
  const counted = parseContract(dreamCounts, value);
  return counted.ok ? { ok: true, value: { counts: maskCounts(counted.value, minCount), countedHere: false } } : counted;
}

/** Hides the cells that are under the page's own threshold as well; unnames jobs that have none left. */
export function maskCounts(table: DreamCounts, minCount: number): DreamCounts {
  const threshold = Math.max(minCount, table.minCount);
  const low = (n: number | null | undefined): boolean => typeof n === 'number' && n > 0 && n < threshold;
  const hidden = table.counts.filter(({ n }) => low(n)).length;
  const { people = 0, ...rest } = table;
  // beside cells hidden here, the number of persons could give one back; and a handful of persons is itself a small count
  if (!hidden) return { ...(people < threshold ? rest : table), minCount: threshold };
  const named = new Set(table.counts.filter(({ n }) => typeof n === 'number' && n >= threshold).map(({ job }) => job));
  const counts = table.counts.filter(({ job }) => named.has(job)).map((cell) => (low(cell.n) ? { ...cell, n: null } : cell));
  return { ...rest, minCount: threshold, counts, answers: counts.reduce((sum, { n }) => sum + (n ?? 0), 0), masked: table.masked + hidden };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
