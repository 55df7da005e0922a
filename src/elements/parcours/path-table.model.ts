/** Observed, but nobody knows the situation: counted and shown apart. */
export const UNKNOWN = -1;
/** Nothing to observe there: before the entry, after the exit, or not yet reached. Never in a denominator. */
export const VOID = -2;

/** Categories that are told only together: in what is told of a table, never in it. */
export const OTHERS = -3;

/** Paths by positions: the one shape that every analysis and every picture takes. Nothing in it is changed once made. */
export interface PathTable {
  /** codes of the states, in the order of everything that is drawn; at most 127 */
  readonly states: readonly string[];
  /** paths */
  readonly size: number;
  /** positions of each path: steps of time, the first is 0 */
  readonly length: number;
  /** `size × length`, path after path: the index of a state, `UNKNOWN` or `VOID` */
  readonly cells: Int8Array;
  /** how many people each path stands for; undefined: one each */
  readonly weights?: Float64Array;
}

export const weightOf = ({ weights }: PathTable, path: number): number => weights?.[path] ?? 1;

/** Weights of all paths together. */
export function totalWeight(table: PathTable): number {
  let total = 0;
  for (let path = 0; path < table.size; path++) total += weightOf(table, path);
  return total;
}

/** The cells of one path, not a copy. */
export const pathCells = ({ cells, length }: PathTable, path: number): Int8Array => cells.subarray(path * length, (path + 1) * length);

/** A table of the paths at these rows, in their order. */
export function pickPaths(table: PathTable, rows: ArrayLike<number>): PathTable {
  const cells = new Int8Array(rows.length * table.length);
  for (let i = 0; i < rows.length; i++) cells.set(pathCells(table, rows[i] ?? 0), i * table.length);
  const weights = table.weights && Float64Array.from(rows, (row) => weightOf(table, row));
  return { ...table, size: rows.length, cells, ...(weights && { weights }) };
}
