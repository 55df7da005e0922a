import { pathCells, pickPaths, VOID, weightOf, type PathTable } from './path-table.model.js';
import { uniquePaths } from './unique-paths.model.js';

/** Different paths that may leave the page, each once. */
export interface ToldPaths {
  /** those that most people have first; its weights are those of the people told */
  readonly table: PathTable;
  /** by row: people told */
  readonly people: readonly number[];
  /** people of the whole, and those who are not in the rows */
  readonly total: number;
  readonly left: number;
}

/**
 * With a threshold: paths that k people or more share, of each as many whole times k as there are. Exact numbers, taken from those that the pictures tell
 * of a situation, would leave how many of the others are in it: one, maybe.
 */
export function toldPaths(table: PathTable, k: number): ToldPaths {
  const unique = uniquePaths(table);
  const all = new Int32Array(unique.table.size);
  for (const row of unique.of) all[row] = (all[row] as number) + 1;
  const told = k > 1 ? wholeTimes(all, k) : all;
  const rows = [...told.keys()].filter((row) => told[row]).sort((a, b) => (told[b] as number) - (told[a] as number) || a - b);
  const people = rows.map((row) => told[row] as number);
  const weights = Float64Array.from(rows, (row) => (weightOf(unique.table, row) * (told[row] as number)) / (all[row] as number));
  return { table: { ...pickPaths(unique.table, rows), weights }, people, total: table.size, left: table.size - people.reduce((sum, n) => sum + n, 0) };
}

/** And those who are left, if there are any, are k or more. */
function wholeTimes(people: Int32Array, k: number): Int32Array {
  const told = people.map((n) => n - (n % k));
  const left = people.reduce((sum, n, i) => sum + n - (told[i] as number), 0);
  if (left > 0 && left < k) {
    const least = told.reduce((best, n, i) => (n > 0 && (best < 0 || n < (told[best] as number)) ? i : best), -1);
    if (least >= 0) told[least] = (told[least] as number) - k;
  }
  return told;
}

/** Is something observed again after nothing was: a late entry, or a return? */
export function hasInnerVoid(table: PathTable): boolean {
  for (let path = 0; path < table.size; path++) {
    const cells = pathCells(table, path);
    const gap = cells.indexOf(VOID);
    if (gap >= 0 && cells.subarray(gap).some((cell) => cell !== VOID)) return true;
  }
  return false;
}
