import { NO_ANSWER, type CountDimension } from '../../contract/form-counts.js';
import type { CountsIndex } from './counts-index.model.js';
import { layoutGrid, shareIn, type Figure } from './grid.model.js';
import { orderOf, pick } from './sort-rows.model.js';

/** Who is compared: everybody of a document, or those of one line of a dimension. */
export interface Side {
  readonly index: CountsIndex;
  readonly label: string;
  readonly dimension?: string | undefined;
  readonly code?: string | undefined;
}

export type Sides = readonly [a: Side, b: Side];

export interface CompareRow {
  readonly code: string;
  readonly label: string;
  readonly sides: readonly [a: Figure, b: Figure];
  /** a less b in points of percentage, whole; null: one of them isn't told */
  readonly points: number | null;
}

export interface Comparison {
  readonly dimension: CountDimension;
  readonly labels: readonly [string, string];
  /** all persons of each side; null: not told */
  readonly bases: readonly [number | null, number | null];
  readonly rows: readonly CompareRow[];
  readonly hidden: number;
}

export type CompareSort = 'order' | 'a' | 'b' | 'points';

const NOBODY: Figure = { n: 0, base: null };

/** Two groups side by side, each in parts of its own size. Undefined: one of the documents doesn't tell it by this dimension. */
export function layoutComparison(sides: Sides, rowsId: string, by: CompareSort = 'order'): Comparison | undefined {
  const [a, b] = sides.map((side) => sideOf(side, rowsId));
  if (!a || !b) return undefined;
  const values = [...a.values, ...b.values.filter(({ code }) => !a.figures.has(code))];
  const lines = [...values.filter(({ code }) => code !== NO_ANSWER), ...values.filter(({ code }) => code === NO_ANSWER)];
  const rows = lines.filter(({ code }) => [a, b].some(({ figures }) => figures.has(code) && figures.get(code)?.n !== 0)).map(({ code, label }): CompareRow => {
    const pair = [a.figures.get(code) ?? { ...NOBODY, base: a.base }, b.figures.get(code) ?? { ...NOBODY, base: b.base }] as const;
    return { code, label, sides: pair, points: pointsBetween(pair) };
  });
  const figureAt = (i: number): Figure | undefined => {
    const row = rows[i];
    if (by !== 'points') return row?.sides[by === 'b' ? 1 : 0];
    return { n: row?.points === null || row === undefined ? null : Math.abs(row.points), base: null };
  };
  return {
    dimension: a.dimension,
    labels: [sides[0].label, sides[1].label],
    bases: [a.base, b.base],
    rows: by === 'order' ? rows : pick(rows, orderOf(rows, figureAt)),
    hidden: rows.reduce((sum, row) => sum + row.sides.filter(({ n }) => n === null).length, 0),
  };
}

function sideOf({ index, dimension, code }: Side, rowsId: string) {
  const grid = layoutGrid(index, { rows: rowsId, columns: dimension, shareOf: 'column' });
  const column = grid?.columns.findIndex((one) => one.code === code) ?? -1;
  if (!grid || (dimension !== undefined && column < 0)) return undefined;
  const base = dimension === undefined ? grid.people.n : (grid.columns[column]?.total.n ?? null);
  const figures = grid.rows.map((row, i): readonly [string, Figure] => [row.code, { n: (dimension === undefined ? row.total.n : grid.cells[i]?.[column]?.n) ?? null, base }]);
  return { dimension: grid.rowDimension, values: grid.rows, figures: new Map(figures), base };
}

/** From the shares as they are, rounded once: the difference of two rounded ones may be a point off. */
function pointsBetween([a, b]: readonly [Figure, Figure]): number | null {
  const [first, second] = [shareIn(a), shareIn(b)];
  return first === null || second === null ? null : Math.round((first - second) * 100);
}

/** The line that the groups differ most in; undefined: nothing of both is told. No answer is no such line. */
export function widestIn({ rows }: Comparison): CompareRow | undefined {
  const told = rows.filter(({ code, points }) => points !== null && code !== NO_ANSWER);
  return told.reduce<CompareRow | undefined>((widest, row) => (widest && Math.abs(widest.points ?? 0) >= Math.abs(row.points ?? 0) ? widest : row), undefined);
}
