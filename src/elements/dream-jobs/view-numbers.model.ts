import type { DreamCounts, DreamKey } from '../../contract/dream-jobs.js';
import { tableFor, type DreamFilter } from '../../contract/dream-tables.js';

/** The numbers of one view: jobs by the values of one key. */
export interface ViewNumbers {
  /** persons of a job under a value; null: not told */
  readonly numberOf: (job: string, value: string | null) => number | null;
  /** all jobs that have a number under one value at least, in the order of the document */
  readonly jobs: readonly string[];
  /** values that some cell has, null (not known) left out */
  readonly values: readonly string[];
  /** is there anything that is not told? */
  readonly isPartial: boolean;
}

/** The one way by which views take numbers from a document; undefined: it has none by this key under this filter. */
export function viewNumbers(document: Pick<DreamCounts, 'counts' | 'tables' | 'masked'>, filter: DreamFilter, key: DreamKey): ViewNumbers | undefined {
  const table = tableFor(document, filter, [key]);
  if (!table) return undefined;
  const { cells, masked, isDeclared } = table;
  const byJob = new Map<string, Map<string | null, number | null>>();
  for (const cell of cells) byJob.set(cell.job, (byJob.get(cell.job) ?? new Map<string | null, number | null>()).set(cell[key] ?? null, cell.n ?? null));
  // a finest cell that isn't listed is nobody's; a cell of a declared table that isn't is not told
  const unlisted = isDeclared ? null : 0;
  return {
    numberOf: (job, value) => {
      const n = byJob.get(job)?.get(value);
      return n === undefined ? unlisted : n;
    },
    jobs: [...byJob].filter(([, numbers]) => [...numbers].some(([, n]) => n)).map(([job]) => job),
    values: [...new Set(cells.flatMap((cell) => cell[key] ?? []))],
    isPartial: masked > 0 || document.masked > 0,
  };
}

/** How long or wide a mark is drawn whose number is not told: the same for all, whatever the number. */
export const HIDDEN_PX = 28;

/** Most persons first; equal numbers in the order given. Jobs without a number are left out. */
export function ranked(jobs: readonly string[], valueOf: (job: string) => number | null): readonly string[] {
  const known = jobs.map((job) => ({ job, value: valueOf(job) ?? 0 })).filter(({ value }) => value > 0);
  return known.sort((a, b) => b.value - a.value || (a.job < b.job ? -1 : 1)).map(({ job }) => job);
}
