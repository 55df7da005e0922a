import type { DreamCell, DreamCounts, DreamKey } from './dream-jobs.js';

/** What is asked for: one value of each key that is named; null: not known. */
export type DreamFilter = Readonly<Partial<Record<DreamKey, string | null>>>;

export interface FilteredDreams {
  /** cells by job and the keys asked for; `n` null, or no cell: not told */
  readonly cells: readonly DreamCell[];
  /** cells that are not told, among these */
  readonly masked: number;
  /** false: added up from finer cells, so that what is hidden there is missing in each number */
  readonly isDeclared: boolean;
}

/**
 * The jobs under a filter, each split by some more keys: by sex, to draw women and men. Undefined: the document has no table by these keys together, so
 * this can't be asked of it. Nothing is ever subtracted, and tables of the document are never added up; a document of finest
 * cells alone (job × sex × stage) has any filter by these two, as sums of what it shows.
 */
export function tableFor(document: Pick<DreamCounts, 'counts' | 'tables'>, filter: DreamFilter, split: readonly DreamKey[] = []): FilteredDreams | undefined {
  const keys = [...new Set([...(Object.keys(filter) as DreamKey[]).filter((key) => filter[key] !== undefined), ...split])];
  const isAsked = (cell: DreamCell): boolean => keys.every((key) => filter[key] === undefined || (cell[key] ?? null) === filter[key]);
  if (!document.tables) return keys.some((key) => key !== 'sex' && key !== 'stage') ? undefined : { ...addUp(document.counts.filter(isAsked), keys), isDeclared: false };
  const table = document.tables.find(({ by }) => by.length === keys.length && keys.every((key) => by.includes(key)));
  const cells = table?.counts.filter(isAsked);
  return cells && { cells, masked: untold(cells), isDeclared: true };
}

/** One cell a job and value of the keys; null where no finer cell is told. */
function addUp(finest: readonly DreamCell[], keys: readonly DreamKey[]): { cells: DreamCell[]; masked: number } {
  const cells = new Map<string, DreamCell>();
  for (const cell of finest) {
    const own = Object.fromEntries(keys.map((key) => [key, cell[key]]));
    const id = JSON.stringify([cell.job, ...keys.map((key) => cell[key] ?? null)]);
    const n = cells.get(id)?.n;
    cells.set(id, { job: cell.job, code: cell.code, ...own, n: typeof cell.n === 'number' ? (n ?? 0) + cell.n : (n ?? null) });
  }
  return { cells: [...cells.values()], masked: untold(finest) };
}

const untold = (cells: readonly DreamCell[]): number => cells.filter(({ n }) => typeof n !== 'number').length;
