import { VOID, type PathTable } from './path-table.model.js';
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
  /** `paths × columns`: twice the category; 1 more for a state that was left before and is come back to since the column before */
  readonly codes: Uint16Array;
}

/** One pass over the cells: 100,000 paths of 7 positions take some milliseconds. */
export const countFlows = (table: PathTable, positions: readonly number[], { people }: CountOptions = {}): FlowCounts => countSteps(stepsOf(table, positions), { people });

/** A state is returned to when the path was in it at the column left or before, and is elsewhere at that column. */
export function stepsOf(table: PathTable, positions: readonly number[]): FlowSteps {
  const columns = columnsOf(table, positions);
  const { cells, length, states } = table;
  const size = states.length + 2;
  const codes = new Uint16Array(table.size * columns.length);
  // where in the whole of `cells` a path is first in a category: what is less than the path's own first cell is of an earlier path
  const firstAt = new Int32Array(size).fill(-1);
  let into = 0;
  for (let path = 0, start = 0; path < table.size; path++, start += length) {
    let [at, left, from, to, known] = [start, start - 1, -1, 0, VOID - 1];
    for (let column = 0; column < columns.length; column++) {
      for (const stop = start + (columns[column] as number); at <= stop; at++) {
        const cell = cells[at] as number;
        if (cell === known) continue;
        known = cell;
        to = categoryOf(cell, states.length);
        if ((firstAt[to] as number) < start) firstAt[to] = at;
      }
      const isBack = from !== to && from >= 0 && from < states.length && to < states.length && (firstAt[to] as number) <= left;
      codes[into++] = to * 2 + Number(isBack);
      [from, left] = [to, at - 1];
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
  total: number;
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
  const empty = (rows: number): Float64Array => new Float64Array(Math.max(0, rows) * size);
  const links = (columns.length - 1) * size;
  const groups = [...Array<undefined>(count)].map((): Tally => ({ total: 0, nodes: empty(columns.length), links: empty(links), returns: empty(links) }));
  for (let path = 0, at = 0; path < table.size; path++) {
    const group = groups[of?.[path] ?? 0] as Tally;
    const amount = amounts?.[path] ?? 1;
    group.total += amount;
    let from = 0;
    for (let node = 0, link = -size * size; node < group.nodes.length; node += size, link += size * size) {
      const code = codes[at++] as number;
      const to = code >> 1;
      add(group.nodes, node + to, amount);
      if (node) {
        add(group.links, link + from * size + to, amount);
        if (code & 1) add(group.returns, link + from * size + to, amount);
      }
      from = to;
    }
  }
  return groups;
}
