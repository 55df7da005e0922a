import { pathCells, type PathTable } from './path-table.model.js';
import { symbolOf } from './symbols.model.js';

/**
 * Paths without their void cells, sorted so that those that begin alike follow each other: what was computed of a beginning is computed once. From
 * their end to their beginning where more is alike that way (a distance by insertions, deletions and substitutions is the same both ways).
 */
export interface SortedPaths {
  readonly size: number;
  /** cells from one path to the next in `symbols` */
  readonly stride: number;
  /** in sorted order */
  readonly symbols: Uint8Array;
  /** as are these: the length of each, and how much of its beginning is that of the one before */
  readonly lengths: Int32Array;
  readonly shared: Int32Array;
  /** which path of the table it is */
  readonly order: Int32Array;
}

/** `symbols`: states, and one more if the unknown is a state; it is left out as void is if not. */
export function sortPaths(table: PathTable, symbols: number): SortedPaths {
  const forwards = sortCompact(table, symbols, false);
  const backwards = sortCompact(table, symbols, true);
  return sum(forwards.shared) > sum(backwards.shared) ? forwards : backwards;
}

const sum = (numbers: Int32Array): number => numbers.reduce((total, one) => total + one, 0);

function sortCompact(table: PathTable, count: number, isReversed: boolean): SortedPaths {
  const { size, length: stride } = table;
  const unsorted = new Uint8Array(size * stride);
  const ends = new Int32Array(size);
  const unknown = count > table.states.length ? count - 1 : -1;
  for (let path = 0; path < size; path++) {
    const cells = pathCells(table, path);
    ends[path] = compact(isReversed ? cells.slice().reverse() : cells, unsorted.subarray(path * stride), unknown);
  }
  const alike = (one: number, other: number): number => {
    const most = Math.min(ends[one] as number, ends[other] as number);
    let same = 0;
    while (same < most && unsorted[one * stride + same] === unsorted[other * stride + same]) same++;
    return same;
  };
  const order = new Int32Array(size).map((_, path) => path).sort((one, other) => {
    const same = alike(one, other);
    if (same === ends[one] || same === ends[other]) return (ends[one] as number) - (ends[other] as number);
    return (unsorted[one * stride + same] as number) - (unsorted[other * stride + same] as number);
  });
  const symbols = new Uint8Array(size * stride);
  order.forEach((path, i) => symbols.set(unsorted.subarray(path * stride, (path + 1) * stride), i * stride));
  const shared = new Int32Array(size).map((_, i) => (i ? alike(order[i - 1] as number, order[i] as number) : 0));
  return { size, stride, symbols, lengths: order.map((path) => ends[path] as number), shared, order };
}

/** Writes the symbols of the cells that have one; tells how many. */
function compact(cells: Int8Array, into: Uint8Array, unknown: number): number {
  let length = 0;
  for (const cell of cells) {
    const symbol = symbolOf(cell, unknown);
    if (symbol >= 0) into[length++] = symbol;
  }
  return length;
}
