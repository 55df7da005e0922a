import { UNKNOWN, VOID, type PathTable } from './path-table.model.js';
import { categoryOf } from './flow-counts.model.js';

/** By the first state and those after it; by the last and those before it; by a distance; by when the first state is left; as they come. */
export const PATH_ORDERS = ['start', 'end', 'distance', 'break', 'given'] as const;
export type PathOrder = (typeof PATH_ORDERS)[number];

/** Cells of the picture that are no state. `MIXED_CELL`: too few of the line are in one state for it to be told. */
export const UNKNOWN_CELL = 253;
export const VOID_CELL = 254;
export const MIXED_CELL = 255;

export interface IndexLayout {
  /** lines of cells, and cells of each: one a position */
  readonly rows: number;
  readonly columns: number;
  /** `rows × columns`: a state, or one of the cells that are none */
  readonly cells: Uint8Array;
  /** paths, in the order of the lines */
  readonly order: Int32Array;
  /** people of a line; the last may have others: see `rowStart` */
  readonly perRow: number;
  /** by line, where its paths begin in `order`; one more for the end */
  readonly rowStart: Int32Array;
}

export interface IndexOptions {
  readonly order: PathOrder;
  /** for the order by distance: a number a path */
  readonly distances?: ArrayLike<number>;
  /** lines of pixels there are */
  readonly rowsPx: number;
  /** under which nothing is told: a line is then 2k people or more, and a cell the state of k of them or more (relative frequency groups, Fasang & Liao 2014) */
  readonly k: number;
}

/** Every path in a line: of many for one line of pixels, the state that most of them are in. Paths are people: one each. */
export function layoutIndex(table: PathTable, { k, rowsPx, ...by }: IndexOptions): IndexLayout {
  const order = orderPaths(table, by);
  const isMasked = k > 1;
  const least = isMasked ? 2 * k : 1;
  const perRow = Math.max(least, Math.ceil(table.size / Math.max(1, Math.floor(rowsPx))));
  const rows = isMasked ? Math.floor(table.size / perRow) : Math.ceil(table.size / perRow);
  const rowStart = Int32Array.from({ length: rows + 1 }, (_, row) => (row === rows ? (rows ? table.size : 0) : row * perRow));
  const cells = fillCells(table, { order, rowStart, rows, least: isMasked ? k : 1 });
  return Object.freeze({ rows, columns: table.length, cells, order, perRow, rowStart });
}

interface Lines {
  readonly order: Int32Array;
  readonly rowStart: Int32Array;
  readonly rows: number;
  /** people in a state for a cell to have it */
  readonly least: number;
}

function fillCells({ cells: paths, length, states }: PathTable, { order, rowStart, rows, least }: Lines): Uint8Array {
  const cells = new Uint8Array(rows * length);
  const counts = new Int32Array(states.length + 2);
  for (let row = 0; row < rows; row++) {
    const [from, to] = [rowStart[row] ?? 0, rowStart[row + 1] ?? 0];
    for (let position = 0; position < length; position++) {
      let [best, most] = [0, 0];
      for (let i = from; i < to; i++) {
        const category = categoryOf(paths[(order[i] ?? 0) * length + position] ?? VOID, states.length);
        const count = (counts[category] ?? 0) + 1;
        counts[category] = count;
        if (count > most || (count === most && category < best)) [best, most] = [category, count];
      }
      counts.fill(0);
      cells[row * length + position] = most < least ? MIXED_CELL : cellOf(best, states.length);
    }
  }
  return cells;
}

const cellOf = (category: number, states: number): number => (category < states ? category : category === categoryOf(UNKNOWN, states) ? UNKNOWN_CELL : VOID_CELL);

/** Rows of the table, each once. Equal ones stay in their order. */
export function orderPaths(table: PathTable, { order, distances }: Pick<IndexOptions, 'order' | 'distances'>): Int32Array {
  const rows = Int32Array.from({ length: table.size }, (_, i) => i);
  if (order === 'distance' && distances) return rows.sort((a, b) => (distances[a] ?? 0) - (distances[b] ?? 0) || a - b);
  if (order === 'end') return sortByCells(table, rows, 1);
  if (order === 'start') return sortByCells(table, rows, -1);
  if (order !== 'break') return rows;
  const breaks = Int32Array.from(rows, (path) => firstBreak(table, path));
  return countingSort(sortByCells(table, rows, -1), breaks, table.length + 1);
}

/** How many keys a sort takes at once. */
const MOST_KEYS = 4_096;

/** From the least important positions to the most, some at once: each sort keeps the order that the one before has made. */
function sortByCells({ cells, length, size, states }: PathTable, rows: Int32Array, step: 1 | -1): Int32Array {
  const range = states.length + 2;
  const digits = Math.max(1, Math.floor(Math.log(MOST_KEYS) / Math.log(range)));
  const keys = new Int32Array(size);
  let sorted = rows;
  for (let done = 0; done < length; done += digits) {
    const count = Math.min(digits, length - done);
    const first = step > 0 ? done + count - 1 : length - done - count;
    for (let path = 0; path < size; path++) {
      let key = 0;
      for (let digit = 0, at = path * length + first; digit < count; digit++, at -= step) key = key * range + categoryOf(cells[at] ?? VOID, states.length);
      keys[path] = key;
    }
    sorted = countingSort(sorted, keys, range ** count);
  }
  return sorted;
}

/** @param keys by path, from 0 to before `range` */
function countingSort(rows: Int32Array, keys: Int32Array, range: number): Int32Array {
  const next = new Int32Array(range + 1);
  for (const key of keys) next[key + 1] = (next[key + 1] ?? 0) + 1;
  for (let key = 1; key <= range; key++) next[key] = (next[key] ?? 0) + (next[key - 1] ?? 0);
  const sorted = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const key = keys[row] ?? 0;
    const at = next[key] ?? 0;
    sorted[at] = row;
    next[key] = at + 1;
  }
  return sorted;
}

/** The position at which a path leaves its first state; its length when it never does. */
function firstBreak({ cells, length }: PathTable, path: number): number {
  const start = path * length;
  let first = 0;
  while (first < length && (cells[start + first] ?? VOID) === VOID) first += 1;
  let end = first;
  while (end < length && cells[start + end] === cells[start + first]) end += 1;
  return end;
}
