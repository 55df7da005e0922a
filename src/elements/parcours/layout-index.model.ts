import { countingSort, runsOf, sortByCells } from './cell-runs.model.js';
import { categoryOf } from './flow-counts.model.js';
import { UNKNOWN, VOID, type PathTable } from './path-table.model.js';

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

/** Lines of so many people, and people of each. */
export function sizeIndex(people: number, { k, rowsPx }: Pick<IndexOptions, 'k' | 'rowsPx'>): Pick<IndexLayout, 'rows' | 'perRow'> {
  const isMasked = k > 1;
  const perRow = Math.max(isMasked ? 2 * k : 1, Math.ceil(people / Math.max(1, Math.floor(rowsPx))));
  return { rows: isMasked ? Math.floor(people / perRow) : Math.ceil(people / perRow), perRow };
}

/** Every path in a line: of many for one line of pixels, the state that most of them are in. Paths are people: one each. */
export function layoutIndex(table: PathTable, { k, rowsPx, ...by }: IndexOptions): IndexLayout {
  const order = orderPaths(table, by);
  const { rows, perRow } = sizeIndex(table.size, { k, rowsPx });
  const rowStart = Int32Array.from({ length: rows + 1 }, (_, row) => (row === rows ? (rows ? table.size : 0) : row * perRow));
  const cells = fillCells(table, { order, rowStart, rows, least: k });
  return Object.freeze({ rows, columns: table.length, cells, order, perRow, rowStart });
}

interface Lines {
  readonly order: Int32Array;
  readonly rowStart: Int32Array;
  readonly rows: number;
  /** people in a state for a cell to have it */
  readonly least: number;
}

/** People of a line by position and category are told from where their runs begin and end: nothing is counted where nobody changes. */
function fillCells(table: PathTable, { order, rowStart, rows, least }: Lines): Uint8Array {
  const { length, states } = table;
  const cells = new Uint8Array(rows * length);
  const size = states.length + 2;
  const changes = new Int32Array((length + 1) * size);
  const counts = new Int32Array(size);
  for (let row = 0; row < rows; row++) {
    const changing = markChanges(table, order.subarray(rowStart[row], rowStart[row + 1]), changes);
    let cell = MIXED_CELL;
    for (let position = 0; position < length; position++) {
      if (changing[position]) cell = mostOf(counts, changes.subarray(position * size, (position + 1) * size), { least, states: states.length });
      cells[row * length + position] = cell;
    }
    counts.fill(0);
    changes.fill(0);
  }
  return cells;
}

/** @param changes `(length + 1) × categories`: how many more, or fewer, are in it from there on */
function markChanges(table: PathTable, paths: Int32Array, changes: Int32Array): Uint8Array {
  const { first, categories, ends } = runsOf(table);
  const size = table.states.length + 2;
  const changing = new Uint8Array(table.length + 1);
  for (let i = 0; i < paths.length; i++) {
    const path = paths[i] ?? 0;
    const after = first[path + 1] ?? 0;
    for (let run = first[path] ?? 0, start = 0; run < after; run++) {
      const end = ends[run] ?? 0;
      const category = categories[run] ?? 0;
      changes[start * size + category] = (changes[start * size + category] ?? 0) + 1;
      changes[end * size + category] = (changes[end * size + category] ?? 0) - 1;
      changing[start] = 1;
      start = end;
    }
  }
  return changing;
}

/** Brings the counts up to date. The cell of the category that most are in, the first of equal ones. */
function mostOf(counts: Int32Array, changes: Int32Array, { least, states }: { readonly least: number; readonly states: number }): number {
  let best = 0;
  let most = 0;
  for (let category = 0; category < counts.length; category++) {
    const count = (counts[category] ?? 0) + (changes[category] ?? 0);
    counts[category] = count;
    if (count <= most) continue;
    best = category;
    most = count;
  }
  return most < least ? MIXED_CELL : cellOf(best, states);
}

const cellOf = (category: number, states: number): number => (category < states ? category : category === categoryOf(UNKNOWN, states) ? UNKNOWN_CELL : VOID_CELL);

/** Rows of the table, each once. Equal ones stay in their order. */
export function orderPaths(table: PathTable, { order, distances }: Pick<IndexOptions, 'order' | 'distances'>): Int32Array {
  if (order === 'end') return sortByCells(table, -1);
  if (order === 'start') return sortByCells(table, 1);
  if (order === 'break') return countingSort(sortByCells(table, 1), firstBreaks(table), table.length + 1);
  const rows = new Int32Array(table.size).map((_, path) => path);
  return order === 'distance' && distances ? rows.sort((a, b) => (distances[a] ?? 0) - (distances[b] ?? 0) || a - b) : rows;
}

/** By path, the position at which it leaves its first state; its length when it never does. */
function firstBreaks(table: PathTable): Int32Array {
  const { first, categories, ends } = runsOf(table);
  const outside = categoryOf(VOID, table.states.length);
  return new Int32Array(table.size).map((_, path) => {
    const run = first[path] ?? 0;
    const entry = run + Number(categories[run] === outside);
    return entry < (first[path + 1] ?? 0) ? (ends[entry] ?? 0) : table.length;
  });
}
