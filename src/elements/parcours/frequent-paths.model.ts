import { pathCells, totalWeight, UNKNOWN, VOID, weightOf, type PathTable } from './path-table.model.js';
import { createSpells, scanSpells } from './spells.model.js';
import { symbolsOf, type SymbolOptions } from './symbols.model.js';
import { uniquePaths } from './unique-paths.model.js';

/** Paths without their durations (distinct successive states): each state of a spell once, then void. Its length is that of the longest. */
export function successions(table: PathTable, options?: SymbolOptions): PathTable {
  const { unknown } = symbolsOf(table, options);
  const cells = new Int8Array(table.size * table.length).fill(VOID);
  const spells = createSpells(table.length);
  let length = 0;
  for (let path = 0; path < table.size; path++) {
    const { count, symbols } = scanSpells(spells, pathCells(table, path), unknown);
    length = Math.max(length, count);
    const own = cells.subarray(path * table.length);
    for (let spell = 0; spell < count; spell++) own[spell] = symbols[spell] === unknown ? UNKNOWN : (symbols[spell] as number);
  }
  return { ...table, length, cells: narrowed(cells, table, length) };
}

function narrowed(cells: Int8Array, { size, length }: PathTable, least: number): Int8Array {
  const narrow = new Int8Array(size * least);
  for (let path = 0; path < size; path++) narrow.set(cells.subarray(path * length, path * length + least), path * least);
  return narrow;
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
