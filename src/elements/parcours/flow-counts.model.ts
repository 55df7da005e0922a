import type { PathTable } from './path-table.model.js';
import { add } from './symbols.model.js';

/**
 * A number for each cell of a table of categories: `n` weighted, `people` not. The same array where nobody has a weight.
 * The categories of a column are the states in their order, then « unknown », then « not observed »: each person is in exactly one of them.
 */
export interface FlowCells {
  readonly n: Float64Array;
  readonly people: Float64Array;
}

/** Where everybody is at some positions, and where they go from each to the next. Exact: for nobody's eyes before `maskFlow`. */
export interface FlowCounts {
  readonly states: readonly string[];
  /** positions in the paths, ascending */
  readonly columns: readonly number[];
  /** categories of a column: states + 2 */
  readonly size: number;
  /** people, and their weights */
  readonly total: { readonly n: number; readonly people: number };
  /** `columns × size` */
  readonly nodes: FlowCells;
  /** `(columns − 1) × size × size`: from, to */
  readonly links: FlowCells;
  /** of the people of a link, those who come back to a state that they had left, wherever in their path that was; as `links` */
  readonly returns: FlowCells;
}

export interface CountOptions {
  /** by path: how many people it stands for, which no weight tells: 0 for those who are not counted, 1 when not given */
  readonly people?: ArrayLike<number>;
}

/** −1 unknown, −2 void → the two categories after the states. */
export const categoryOf = (cell: number, states: number): number => (cell < 0 ? states - 1 - cell : cell);

/** Positions that the table has, once each, ascending. */
export const columnsOf = ({ length }: PathTable, positions: readonly number[]): readonly number[] =>
  [...new Set(positions)].filter((position) => Number.isInteger(position) && position >= 0 && position < length).sort((a, b) => a - b);

/** One pass over the cells: 100,000 paths of 7 positions take some milliseconds. */
export function countFlows(table: PathTable, positions: readonly number[], { people }: CountOptions = {}): FlowCounts {
  const columns = columnsOf(table, positions);
  const size = table.states.length + 2;
  const steps = Math.max(0, columns.length - 1) * size;
  const empty = (rows: number): Float64Array => new Float64Array(rows * size);
  const counts: Counted = { columns, size, nodes: empty(columns.length), links: empty(steps), returns: empty(steps) };
  const weighted = table.weights && { ...counts, nodes: empty(columns.length), links: empty(steps), returns: empty(steps) };
  if (columns.length) walk(table, counts, people);
  const weights = people ? table.weights?.map((weight, path) => (people[path] ? weight : 0)) : table.weights;
  if (weighted && columns.length) walk(table, weighted, weights);
  const cells = (name: 'nodes' | 'links' | 'returns'): FlowCells => ({ people: counts[name], n: weighted?.[name] ?? counts[name] });
  const persons = sumOf(table.size, people);
  const total = { people: persons, n: weights ? sumOf(table.size, weights) : persons };
  return { states: table.states, columns, size, total, nodes: cells('nodes'), links: cells('links'), returns: cells('returns') };
}

interface Counted {
  readonly columns: readonly number[];
  readonly size: number;
  readonly nodes: Float64Array;
  readonly links: Float64Array;
  readonly returns: Float64Array;
}

function sumOf(size: number, amounts: ArrayLike<number> | undefined): number {
  let sum = amounts ? 0 : size;
  for (let path = 0; amounts && path < size; path++) sum += amounts[path] ?? 0;
  return sum;
}

/**
 * Adds all paths to the counts, each as many times as `amounts` says. A state is returned to when the path was in it at the column left or before, and
 * is elsewhere at that column.
 */
function walk({ cells, length, states, size: paths }: PathTable, { columns, size, nodes, links, returns }: Counted, amounts: ArrayLike<number> | undefined): void {
  const last = columns.at(-1) ?? -1;
  // where in the whole of `cells` a path is first in a category: what is less than the path's own first cell is of an earlier path
  const firstAt = new Int32Array(size).fill(-1);
  for (let path = 0, start = 0; path < paths; path++, start += length) {
    const amount = amounts?.[path] ?? 1;
    let column = 0;
    let from = 0;
    let left = 0;
    for (let at = start; at <= start + last; at++) {
      const to = categoryOf(cells[at] ?? 0, states.length);
      if ((firstAt[to] ?? 0) < start) firstAt[to] = at;
      if (start + (columns[column] ?? 0) !== at) continue;
      add(nodes, column * size + to, amount);
      if (column > 0) {
        const link = ((column - 1) * size + from) * size + to;
        add(links, link, amount);
        if (from !== to && from < states.length && to < states.length && (firstAt[to] ?? 0) <= left) add(returns, link, amount);
      }
      from = to;
      left = at;
      column += 1;
    }
  }
}
