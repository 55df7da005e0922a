import { shareIn, type Figure } from './grid.model.js';

/** Units of a bar's own picture. */
export const LONGEST = 1_000;
/** More rows than this wait for a button, where each has several bars. */
const FIRST_ROWS = 12;
const MANY_BARS = 120;

interface Numbers {
  readonly columns: readonly { readonly isTotal?: boolean }[];
  readonly rows: readonly { readonly cells: readonly { readonly figure?: Figure | undefined; readonly isTotal?: boolean }[] }[];
}

const figuresOf = ({ columns, rows }: Numbers): Figure[] => rows.flatMap(({ cells }) => cells.flatMap(({ figure, isTotal }) => (figure && (!isTotal || columns.length === 1) ? [figure] : [])));

const lengths = new WeakMap<Numbers, (figure: Figure) => number>();

/** How long each bar is: in parts of the longest, by percentage where there are some; 0 where nothing is told. */
export function barLengths(numbers: Numbers): (figure: Figure) => number {
  const known = lengths.get(numbers);
  if (known) return known;
  const figures = figuresOf(numbers);
  const isShare = figures.some((figure) => shareIn(figure) !== null);
  const valueOf = (figure: Figure): number => (isShare ? shareIn(figure) : figure.n) ?? 0;
  const most = figures.reduce((longest, figure) => Math.max(longest, valueOf(figure)), 0);
  const lengthOf = (figure: Figure): number => (most ? Math.round((valueOf(figure) / most) * LONGEST * 10) / 10 : 0);
  lengths.set(numbers, lengthOf);
  return lengthOf;
}

/** How many rows are drawn at first. */
export function barsShown({ columns, rows }: Numbers, extra: number): number {
  return columns.length === 1 || columns.length * rows.length <= MANY_BARS ? rows.length : Math.min(rows.length, FIRST_ROWS + extra);
}
