import { finestCells, isNoFinest, keysOf, untold, valuesIn, type AskedDreams, type DreamFilter, type FilteredDreams } from './dream-finest.js';
import type { DreamCell, DreamCounts, DreamKey } from './dream-jobs.js';

export type { AskedDreams, DreamFilter, FilteredDreams } from './dream-finest.js';

/**
 * The jobs under a filter, each split by some more keys: by sex, to draw women and men. Undefined: the document has no table by these keys together, so
 * this can't be asked of it. Nothing is ever subtracted, and tables of the document are never added up; a document of finest
 * cells alone (job × sex × stage) has any filter by these two, as sums of what it shows.
 */
export function tableFor(document: Pick<DreamCounts, 'counts' | 'tables'>, filter: DreamFilter, split: readonly DreamKey[] = []): FilteredDreams | undefined {
  const keys = [...new Set([...keysOf(filter), ...split])];
  const isAsked = (cell: DreamCell): boolean => keys.every((key) => filter[key] === undefined || (cell[key] ?? null) === filter[key]);
  if (!document.tables) return keys.some(isNoFinest) ? undefined : { ...addUp(document.counts.filter(isAsked), keys), isDeclared: false };
  const table = document.tables.find(({ by }) => by.length === keys.length && keys.every((key) => by.includes(key)));
  const cells = table?.counts.filter(isAsked);
  return cells && { cells, masked: untold(cells), isDeclared: true };
}

/**
 * The cells to draw under a filter: by sex where that is told with it, else jobs alone. Undefined: the document tells nothing of this filter. Of everybody,
 * where it tells neither, the cells of the table that tells most, to be added up.
 */
export function dreamCells(document: Pick<DreamCounts, 'counts' | 'tables'>, filter: DreamFilter): AskedDreams | undefined {
  if (!document.tables) return finestCells(document, filter);
  const split = tableFor(document, filter, ['sex']);
  const alone = split ?? tableFor(document, filter);
  if (alone || keysOf(filter).length) return alone && { ...alone, isSplit: !!split };
  const [fullest] = [...document.tables].sort((a, b) => told(b.counts) - told(a.counts));
  return fullest && { cells: fullest.counts, masked: untold(fullest.counts), isDeclared: true, isSplit: fullest.by.includes('sex') };
}

/** The values of a key that some cell of the document has, those not known left out. */
export const valuesOf = ({ counts, tables }: Pick<DreamCounts, 'counts' | 'tables'>, key: DreamKey): ReadonlySet<string> =>
  valuesIn(tables ? (tables.find(({ by }) => by.includes(key))?.counts ?? []) : counts, key);

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

const told = (cells: readonly DreamCell[]): number => cells.reduce((sum, { n }) => sum + (n ?? 0), 0);
