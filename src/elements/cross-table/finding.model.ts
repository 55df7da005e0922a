import { NO_ANSWER } from '../../contract/form-counts.js';
import { shareIn, SMALL_BASE, type CrossGrid, type GridLine } from './grid.model.js';

/** Less is no difference worth a sentence. */
export const LEAST_POINTS = 5;

/** What can be said of a table in one sentence, and how sure it is. */
export type Finding =
  | { readonly kind: 'nothing' }
  /** the lines with the most persons; `isPartial`: of those that are told */
  | { readonly kind: 'largest'; readonly lines: readonly (readonly GridLine[])[]; readonly n: number; readonly people: number | null; readonly isPartial: boolean }
  /** the row that is least like everybody */
  | ({ readonly kind: 'gap' } & Gap)
  | { readonly kind: 'alike'; readonly isPartial: boolean };

interface Gap {
  readonly row: GridLine;
  readonly column: GridLine;
  readonly share: number;
  readonly overall: number;
  readonly base: number;
}

export function findIn(grid: CrossGrid): Finding {
  if (!grid.columnDimension) return largestIn(grid);
  const gaps = gapsIn(grid);
  const widest = gaps.reduce<Gap | undefined>((best, gap) => (best && distance(best) >= distance(gap) ? best : gap), undefined);
  if (!widest) return largestIn(grid);
  return distance(widest) * 100 >= LEAST_POINTS ? { kind: 'gap', ...widest } : { kind: 'alike', isPartial: grid.hidden > 0 };
}

const distance = ({ share, overall }: Gap): number => Math.abs(share - overall);

function gapsIn({ rows, columns, cells, people }: CrossGrid): Gap[] {
  return rows.flatMap((row, i) => {
    const base = row.total.n;
    if (row.code === NO_ANSWER || base === null || base < SMALL_BASE) return [];
    return columns.flatMap((column, j): Gap[] => {
      const [share, overall] = [shareIn({ n: cells[i]?.[j]?.n ?? null, base }), shareIn({ n: column.total.n, base: people.n })];
      return column.code === NO_ANSWER || share === null || overall === null ? [] : [{ row, column, share, overall, base }];
    });
  });
}

function largestIn({ rows, columns, cells, people, hidden }: CrossGrid): Finding {
  const named = rows.flatMap((row, i): { line: GridLine[]; n: number | null; isAnswer: boolean }[] =>
    columns.length
      ? columns.map((column, j) => ({ line: [row, column], n: cells[i]?.[j]?.n ?? null, isAnswer: row.code !== NO_ANSWER && column.code !== NO_ANSWER }))
      : [{ line: [row], n: row.total.n, isAnswer: row.code !== NO_ANSWER }],
  );
  const answers = named.filter(({ isAnswer }) => isAnswer);
  const n = answers.reduce((most, one) => Math.max(most, one.n ?? 0), 0);
  if (n === 0) return { kind: 'nothing' };
  return { kind: 'largest', lines: answers.filter((one) => one.n === n).map(({ line }) => line), n, people: people.n, isPartial: hidden > 0 };
}
