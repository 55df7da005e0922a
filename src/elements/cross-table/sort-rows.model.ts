import { NO_ANSWER } from '../../contract/form-counts.js';
import { shareIn, type CrossGrid, type Figure } from './grid.model.js';

/** The order of the form, the totals, or a column by its code after `=`. */
export type SortBy = 'order' | 'total' | `=${string}`;

/** The largest first. What is hidden has no rank: it stands after the others, in the order of the form; no answer is last. */
export function sortRows(grid: CrossGrid, by: SortBy): CrossGrid {
  const column = grid.columns.findIndex(({ code }) => `=${code}` === by);
  if (by === 'order' || (by !== 'total' && column < 0)) return grid;
  const figureAt = (row: number): Figure | undefined => (by === 'total' ? grid.rows[row]?.total : grid.cells[row]?.[column]);
  const order = orderOf(grid.rows, figureAt);
  return { ...grid, rows: pick(grid.rows, order), cells: pick(grid.cells, order) };
}

/** Places in the order of their figures: by percentage where there are some, since their bases differ. */
export function orderOf(rows: readonly { readonly code: string }[], figureAt: (row: number) => Figure | undefined): number[] {
  const valueOf = (row: number): number => {
    const figure = figureAt(row);
    if (rows[row]?.code === NO_ANSWER) return -3;
    return !figure || figure.n === null ? -2 : figure.base === null ? figure.n : (shareIn(figure) ?? -1);
  };
  return rows.map((_, i) => i).sort((a, b) => valueOf(b) - valueOf(a) || a - b);
}

export const pick = <T>(list: readonly T[], order: readonly number[]): T[] => order.flatMap((i) => (i < list.length ? [list[i] as T] : []));
