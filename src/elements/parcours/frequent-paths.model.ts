import { runsOf } from './cell-runs.model.js';
import { totalWeight, UNKNOWN, VOID, weightOf, type PathTable } from './path-table.model.js';
import type { SymbolOptions } from './symbols.model.js';
import { uniquePaths } from './unique-paths.model.js';

/** Paths without their durations (distinct successive states): each state of a spell once, then void. Its length is that of the longest. */
export function successions(table: PathTable, { withUnknown = false }: SymbolOptions = {}): PathTable {
  const { first, categories } = runsOf(table);
  const told = table.states.length + Number(withUnknown);
  const cells = new Int8Array(categories.length).fill(VOID);
  const starts = new Int32Array(table.size + 1);
  let [count, length] = [0, 0];
  for (let path = 0; path < table.size; path++) {
    const start = count;
    for (let run = first[path] ?? 0; run < (first[path + 1] ?? 0); run++) {
      const category = categories[run] ?? told;
      const cell = category === table.states.length ? UNKNOWN : category;
      if (category < told && (count === start || cells[count - 1] !== cell)) cells[count++] = cell;
    }
    starts[path + 1] = count;
    if (count - start > length) length = count - start;
  }
  return { ...table, length, cells: spread(cells, starts, length) };
}

/** As many cells for each, the last ones void. */
function spread(cells: Int8Array, starts: Int32Array, length: number): Int8Array {
  const all = new Int8Array((starts.length - 1) * length).fill(VOID);
  for (let path = 0; path + 1 < starts.length; path++) {
    const start = starts[path] ?? 0;
    const after = starts[path + 1] ?? 0;
    for (let at = start; at < after; at++) all[path * length + at - start] = cells[at] ?? VOID;
  }
  return all;
}

export interface FrequentPaths {
  /** different paths */
  readonly distinct: number;
  /** the most frequent first; equal ones in the order of their states */
  readonly top: readonly FrequentPath[];
}

export interface FrequentPath {
  /** the first row of the table that has it: `writeSps(table, row)` */
  readonly row: number;
  /** weight of those who have it */
  readonly people: number;
  /** of all people of the table */
  readonly share: number;
}

export function frequentPaths(table: PathTable, limit: number): FrequentPaths {
  const { table: unique, rows } = uniquePaths(table);
  const all = totalWeight(table) || 1;
  const order = new Int32Array(unique.size).map((_, row) => row);
  order.sort((one, other) => weightOf(unique, other) - weightOf(unique, one) || compareCells(unique, one, other));
  const top = [...order.subarray(0, limit)].map((row): FrequentPath => {
    const people = weightOf(unique, row);
    return { row: rows[row] as number, people, share: people / all };
  });
  return { distinct: unique.size, top };
}

function compareCells({ cells, length }: PathTable, one: number, other: number): number {
  for (let i = 0; i < length; i++) {
    const difference = (cells[one * length + i] as number) - (cells[other * length + i] as number);
    if (difference) return difference;
  }
  return 0;
}
