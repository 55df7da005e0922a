import { categoryOf } from './flow-counts.model.js';
import { VOID, type PathTable } from './path-table.model.js';

/** Equal cells one after the other, of all paths of a table: where people stay for a while, far fewer than cells. */
export interface CellRuns {
  /** by path, its first run; one more for the end of all */
  readonly first: Int32Array;
  /** by run: the category of its cells, and the position after the last of them */
  readonly categories: Uint8Array;
  readonly ends: Int32Array;
}

const known = new WeakMap<Int8Array, { readonly table: PathTable; readonly runs: CellRuns }>();

/** Read once for all that is worked out of the same cells. */
export function runsOf(table: PathTable): CellRuns {
  const before = known.get(table.cells);
  if (before?.table.length === table.length && before.table.states.length === table.states.length) return before.runs;
  const runs = readRuns(table);
  known.set(table.cells, { table, runs });
  return runs;
}

function readRuns(table: PathTable): CellRuns {
  const { cells, length, size, states } = table;
  const first = firstRuns(table);
  const count = first[size] ?? 0;
  const runs = { first, categories: new Uint8Array(count), ends: new Int32Array(count) };
  let run = 0;
  for (let path = 0; path < size; path++) {
    const start = path * length;
    for (let at = start; at < start + length; run++) {
      const cell = cells[at] ?? VOID;
      while (at < start + length && cells[at] === cell) at += 1;
      runs.categories[run] = categoryOf(cell, states.length);
      runs.ends[run] = at - start;
    }
  }
  return runs;
}

function firstRuns({ cells, length, size }: PathTable): Int32Array {
  const first = new Int32Array(size + 1);
  let count = 0;
  for (let path = 0; path < size; path++) {
    const start = path * length;
    for (let at = start; at < start + length; at++) if (at === start || cells[at] !== cells[at - 1]) count += 1;
    first[path + 1] = count;
  }
  return first;
}

/**
 * Paths in the order of their cells, from the first on (`step` 1) or from the last back (−1); equal ones stay in the order of the table. From the least
 * important run to the most, each sort keeps the order that the one before has made: time grows with the runs, not with the cells.
 */
export function sortByCells(table: PathTable, step: 1 | -1): Int32Array {
  const runs = runsOf(table);
  const counts = new Int32Array(table.size).map((_, path) => (runs.first[path + 1] ?? 0) - (runs.first[path] ?? 0));
  const most = counts.reduce((max, count) => Math.max(max, count), 0);
  const sorted = countingSort(new Int32Array(table.size).map((_, path) => path), counts, most + 1);
  const keys = new Int32Array(table.size);
  // those that have fewer runs differ from the others before this one
  for (let place = most - 1, from = table.size; place >= 0; place--) {
    while (from > 0 && (counts[sorted[from - 1] ?? 0] ?? 0) > place) from -= 1;
    const those = sorted.subarray(from);
    writeKeys(keys, those, { runs, place, step, length: table.length });
    those.set(countingSort(those, keys, (table.states.length + 2) * keysOf(table.length)));
  }
  return sorted;
}

/** Of a category. */
const keysOf = (length: number): number => 2 * length + 2;

interface RunPlace {
  readonly runs: CellRuns;
  /** of the run in its path, counted from where the order begins */
  readonly place: number;
  readonly step: 1 | -1;
  readonly length: number;
}

/** Of a category, runs before a lesser one: the shorter the sooner; then those that nothing follows; then those before a greater one: the longer the sooner. */
function writeKeys(keys: Int32Array, paths: Int32Array, { runs: { first, categories, ends }, place, step, length }: RunPlace): void {
  for (let i = 0; i < paths.length; i++) {
    const path = paths[i] ?? 0;
    const begin = first[path] ?? 0;
    const last = (first[path + 1] ?? 0) - 1;
    const run = step > 0 ? begin + place : last - place;
    const category = categories[run] ?? 0;
    const lasting = (ends[run] ?? 0) - (run > begin ? (ends[run - 1] ?? 0) : 0);
    const isLast = run === (step > 0 ? last : begin);
    const rank = isLast ? length : (categories[run + step] ?? 0) < category ? lasting : 2 * length + 1 - lasting;
    keys[path] = category * keysOf(length) + rank;
  }
}

/** @param keys by path, from 0 to before `range` */
export function countingSort(rows: Int32Array, keys: Int32Array, range: number): Int32Array {
  const next = new Int32Array(range + 1);
  for (let i = 0; i < rows.length; i++) {
    const after = (keys[rows[i] ?? 0] ?? 0) + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
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
