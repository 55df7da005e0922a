import { SEXES, type DreamCounts, type Sex } from '../../contract/dream-jobs.js';
import { tableFor, type FilteredDreams } from '../../contract/dream-tables.js';
import type { PosterCell, PosterStage } from './poster-cell.model.js';
import type { DreamSelection } from './select-dreams.model.js';

/**
 * Each period's persons by job and group, in order of life, those of unknown period last. Empty: a period was chosen already, the document has no
 * such table, or there is but one period. The one place where the poster takes numbers from; nothing is added up but shown cells of one job.
 */
export function posterStages(counts: DreamCounts, { filter, stages, sexes }: DreamSelection, unknown: string): PosterStage[] {
  const table = filter.stage ? undefined : tableFor(counts, { sex: filter.sex }, ['stage', 'sex']);
  if (!table) return [];
  const asked = filter.sex ? [filter.sex] : sexes;
  const all = [...stages, { id: null, label: unknown }].map(({ id, label }): PosterStage => ({ label, cells: cellsOf(table, id, asked) }));
  const shown = all.filter(({ cells }) => [...cells.values()].some(({ groups }) => SEXES.some((sex) => groups[sex].n)));
  return shown.length > 1 ? shown : [];
}

interface Heap extends PosterCell {
  readonly groups: Record<Sex, { n: number }>;
  readonly told: Set<Sex>;
  isHiding: boolean;
}

function cellsOf({ cells, isDeclared }: FilteredDreams, stage: string | null, sexes: readonly Sex[]): ReadonlyMap<string, PosterCell> {
  const heaps = new Map<string, Heap>();
  for (const { job, sex = 'x', n, ...cell } of cells) {
    if ((cell.stage ?? null) !== stage) continue;
    const heap = heaps.get(job) ?? { groups: { f: { n: 0 }, m: { n: 0 }, x: { n: 0 } }, told: new Set<Sex>(), isHiding: false };
    heaps.set(job, heap);
    heap.told.add(sex);
    heap.groups[sex].n += n ?? 0;
    heap.isHiding ||= n === null || n === undefined;
  }
  // a cell that a declared table doesn't list isn't told; one that a document of finest cells doesn't list is nobody's
  if (isDeclared) for (const heap of heaps.values()) heap.isHiding ||= sexes.some((sex) => !heap.told.has(sex));
  return heaps;
}
