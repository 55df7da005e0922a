import { shareIn, type CrossGrid, type Figure } from './grid.model.js';

/** Steps of colour above nobody. */
export const STEPS = 5;

/** What the colours are of: persons, or shares where there are percentages. */
export interface HeatScale {
  readonly isShare: boolean;
  /** the largest value that is told */
  readonly most: number;
}

export function heatScale(grid: CrossGrid): HeatScale {
  const figures = grid.columns.length ? grid.cells.flat() : grid.rows.map(({ total }) => total);
  const isShare = figures.some((figure) => shareIn(figure) !== null);
  return { isShare, most: figures.reduce((most, figure) => Math.max(most, valueOf(figure, isShare) ?? 0), 0) };
}

const valueOf = (figure: Figure, isShare: boolean): number | null => (isShare ? shareIn(figure) : figure.n);

/** 0: nobody; 1 to 5: equal parts of the largest value; undefined: not told. */
export function stepOf(figure: Figure, { isShare, most }: HeatScale): number | undefined {
  const value = valueOf(figure, isShare);
  if (value === null) return undefined;
  return most ? Math.min(STEPS, Math.max(0, Math.ceil((value / most) * STEPS - 1e-9))) : 0;
}

/** The values of each step, from 1: persons as whole numbers, shares as parts of one. A step without a whole number has none. */
export function rangesOf({ isShare, most }: HeatScale): { readonly step: number; readonly from: number; readonly to: number }[] {
  if (!most) return [];
  return [1, 2, 3, 4, 5].flatMap((step) => {
    const [above, to] = [(most * (step - 1)) / STEPS, (most * step) / STEPS];
    if (isShare) return [{ step, from: above, to }];
    const [first, last] = [Math.floor(above + 1e-9) + 1, Math.floor(to + 1e-9)];
    return first <= last ? [{ step, from: first, to: last }] : [];
  });
}
