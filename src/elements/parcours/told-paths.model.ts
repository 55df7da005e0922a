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
 * With a threshold: paths that k people or more share, of each a number of whole times k, never more than there are. Exact numbers, taken from those that the
 * pictures tell of a situation, would leave how many of the others are in it: one, maybe.
 */
export function toldPaths(table: PathTable, k: number): ToldPaths {
  const unique = uniquePaths(table);
  const all = new Int32Array(unique.table.size);
  for (const row of unique.of) all[row] = (all[row] as number) + 1;
  const told = k > 1 ? lessThanTold(unique.table, all, wholeTimes(all, k), k) : all;
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

/** More would take seconds. */
const MOST_STEPS = 50_000_000;

/**
 * Of the people whom pictures tell in a situation, or in one and later in another, as many as the rows hold, or k more at least: a rest of one to k − 1 would
 * be told by taking one off the other. Where it would, the smallest row there tells k people fewer. All pairs of positions are looked at: of tables for which
 * that takes too long, nothing is told.
 */
function lessThanTold(table: PathTable, all: Int32Array, told: Int32Array, k: number): Int32Array {
  const { size, length } = table;
  if (size * length * length > MOST_STEPS) return told.fill(0);
  for (let isLowered = true; isLowered; ) {
    isLowered = false;
    for (let span = 0; span < length; span++) if (lowerAt(table, span, { all, told, k })) isLowered = true;
  }
  return told;
}

interface Lowering {
  readonly all: Int32Array;
  readonly told: Int32Array;
  readonly k: number;
}

/** Lowers rows by what is told `span` positions apart; was there one? */
function lowerAt({ size, length, states, cells }: PathTable, span: number, { all, told, k }: Lowering): boolean {
  const kinds = states.length + 2; // unknown and nothing beside them
  const rests = new Int32Array(length * kinds * kinds);
  const rowAt = new Int32Array(rests.length).fill(-1);
  const placeOf = (row: number, position: number): number =>
    (position * kinds + (cells[row * length + position] as number) + 2) * kinds + (cells[row * length + position + span] as number) + 2;
  for (let row = 0; row < size; row++) {
    for (let position = 0; position + span < length; position++) {
      const place = placeOf(row, position);
      rests[place] = (rests[place] as number) + (all[row] as number) - (told[row] as number);
      const least = rowAt[place] as number;
      if (told[row] && (least < 0 || (told[row] as number) < (told[least] as number))) rowAt[place] = row;
    }
  }
  const rows = new Set([...rests.keys()].filter((place) => (rests[place] as number) > 0 && (rests[place] as number) < k && (rowAt[place] as number) >= 0).map((place) => rowAt[place] as number));
  for (const row of rows) told[row] = (told[row] as number) - k;
  return rows.size > 0;
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
