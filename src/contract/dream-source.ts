import type { Parsed } from './parse.js';
import { parseContract } from './parse.js';
import { countDreams } from './adapters/count-dreams.js';
import { dreamAnswers } from './dream-answers.js';
import { hasDreamRows, parseDreamCounts, type DreamTable } from './dream-counts-source.js';

/** Reads `ij/dream-counts@1`, or `ij/dream-answers@1` which it counts. Cells under `minCount` are masked in both cases. */
export const parseDreamTable = (value: unknown, minCount: number): Parsed<DreamTable> =>
  hasDreamRows(value) ? parseDreamRows(value, minCount) : parseDreamCounts(value, minCount);

/** Reads `ij/dream-answers@1` and counts it. */
export function parseDreamRows(value: unknown, minCount: number): Parsed<DreamTable> {
  const rows = parseContract(dreamAnswers, value);
  return rows.ok ? { ok: true, value: { counts: countDreams(rows.value, minCount), countedHere: true } } : rows;
}
