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

/** What each path does between some positions, from which groups of people are counted without looking at its cells again. */
export interface FlowSteps {
  readonly table: PathTable;
  readonly columns: readonly number[];
  readonly size: number;
  /** `paths × columns`: `(from × size + to) × 2`, and 1 for who comes back to a state left before; `from` is 0 at the first column. Under 2¹⁶ with 127 states */
  readonly codes: Uint16Array;
}

/** One pass over the cells: 100,000 paths of 7 positions take some milliseconds. */
export const countFlows = (table: PathTable, positions: readonly number[], { people }: CountOptions = {}): FlowCounts => countSteps(stepsOf(table, positions), { people });

/** A state is returned to when the path was in it at the column left or before, and is elsewhere at that column. */
export function stepsOf(table: PathTable, positions: readonly number[]): FlowSteps {
  const columns = columnsOf(table, positions);
  const { cells, length, size: paths } = table;
  const states = table.states.length;
  const size = states + 2;
  const codes = new Uint16Array(paths * columns.length);
  // where in the whole of `cells` a path is first in a category: what is less than the path's own first cell is of an earlier path
  const firstAt = new Int32Array(size).fill(-1);
  // pages run this a few times in all: nothing here may be slow before it is compiled
  for (let path = 0, into = 0, start = 0; path < paths; path++, start += length) {
    let at = start;
    let from = 0;
    let to = 0;
    let known = -128;
    for (let column = 0; column < columns.length; column++) {
      const left = at - 1;
      for (const stop = start + (columns[column] as number); at <= stop; at++) {
        const cell = cells[at] as number;
        if (cell === known) continue;
        known = cell;
        to = cell < 0 ? states - 1 - cell : cell;
        if ((firstAt[to] as number) < start) firstAt[to] = at;
      }
      const isBack = from !== to && column > 0 && from < states && to < states && (firstAt[to] as number) <= left;
      codes[into++] = (from * size + to) * 2 + (isBack ? 1 : 0);
      from = to;
    }
  }
  return { table, columns, size, codes };
}

/** How many people go each way. */
export function countSteps(steps: FlowSteps, { people }: CountOptions = {}): FlowCounts {
  const { weights } = steps.table;
  const own = people && weights ? weights.map((weight, path) => (people[path] ? weight : 0)) : weights;
  const [all] = tally(steps, { count: 1, amounts: people });
  const [weighted] = own ? tally(steps, { count: 1, amounts: own }) : [all];
  return countsOf(steps, all as Tally, weighted as Tally);
}

/** The same of groups of which everybody is in one: `of` gives that of a path, under `count`. */
export function countGroups(steps: FlowSteps, of: ArrayLike<number>, count: number): readonly FlowCounts[] {
  const all = tally(steps, { count, of });
  const weighted = steps.table.weights ? tally(steps, { count, of, amounts: steps.table.weights }) : all;
  return all.map((group, i) => countsOf(steps, group, weighted[i] as Tally));
}

interface Tally {
  readonly total: number;
  readonly nodes: Float64Array;
  readonly links: Float64Array;
  readonly returns: Float64Array;
}

function countsOf({ table, columns, size }: FlowSteps, people: Tally, n: Tally): FlowCounts {
  const cells = (name: 'nodes' | 'links' | 'returns'): FlowCells => ({ people: people[name], n: n[name] });
  return { states: table.states, columns, size, total: { people: people.total, n: n.total }, nodes: cells('nodes'), links: cells('links'), returns: cells('returns') };
}

interface TallyOptions {
  readonly count: number;
  readonly of?: ArrayLike<number>;
  readonly amounts?: ArrayLike<number> | undefined;
}

/** Adds all paths to the counts of their groups, each as many times as `amounts` says. */
function tally({ table, columns, size, codes }: FlowSteps, { count, of, amounts }: TallyOptions): readonly Tally[] {
  const stride = size * size * 2;
  const totals = new Float64Array(count);
  const sums = new Float64Array(count * columns.length * stride);
  for (let path = 0, at = 0; path < table.size; path++) {
    const group = of ? (of[path] as number) : 0;
    const amount = amounts ? (amounts[path] as number) : 1;
    add(totals, group, amount);
    let place = group * columns.length * stride;
    for (const end = place + columns.length * stride; place < end; place += stride) add(sums, place + (codes[at++] as number), amount);
  }
  return [...totals].map((total, group) => tallyOf(total, sums.subarray(group * columns.length * stride, (group + 1) * columns.length * stride), { columns, size }));
}

function tallyOf(total: number, sums: Float64Array, { columns, size }: Pick<FlowSteps, 'columns' | 'size'>): Tally {
  const links = new Float64Array(Math.max(0, columns.length - 1) * size * size);
  const tallied = { total, nodes: new Float64Array(columns.length * size), links, returns: new Float64Array(links.length) };
  for (let at = 0; at < sums.length / 2; at++) {
    const [others, back] = [sums[at * 2] as number, sums[at * 2 + 1] as number];
    add(tallied.nodes, Math.floor(at / size / size) * size + (at % size), others + back);
    if (at < size * size) continue;
    links[at - size * size] = others + back;
    tallied.returns[at - size * size] = back;
  }
  return tallied;
}
