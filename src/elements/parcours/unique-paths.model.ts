import { pathCells, pickPaths, weightOf, type PathTable } from './path-table.model.js';
import { add } from './symbols.model.js';

export interface UniquePaths {
  /** each different path once, in the order they first appear; its weight is that of all its people */
  readonly table: PathTable;
  /** for each path of the first table, its row in this one */
  readonly of: Int32Array;
  /** for each row of this table, the first such path of the first one */
  readonly rows: Int32Array;
}

/** Paths are the same where all their cells are. Time grows with the cells: a table of hashes, open addressing. */
export function uniquePaths(table: PathTable): UniquePaths {
  const of = new Int32Array(table.size);
  const rows = new Int32Array(table.size);
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * table.size + 2))).fill(-1);
  let found = 0;
  for (let path = 0; path < table.size; path++) {
    const slot = slotOf(table, path, { slots, rows });
    if (slots[slot] === -1) {
      rows[found] = path;
      slots[slot] = found++;
    }
    of[path] = slots[slot] as number;
  }
  const first = rows.slice(0, found);
  return { table: { ...pickPaths(table, first), weights: summedWeights(table, of, found) }, of, rows: first };
}

interface Hashes {
  /** rows by hash; −1: free */
  readonly slots: Int32Array;
  readonly rows: Int32Array;
}

/** Where the path is, or is to be put. */
function slotOf(table: PathTable, path: number, { slots, rows }: Hashes): number {
  const mask = slots.length - 1;
  let slot = hashOf(pathCells(table, path)) & mask;
  for (;;) {
    const row = slots[slot] as number;
    if (row === -1 || isSame(table, path, rows[row] as number)) return slot;
    slot = (slot + 1) & mask;
  }
}

/** FNV-1a, its high bits mixed into the low ones that choose the slot. */
function hashOf(cells: Int8Array): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < cells.length; i++) hash = Math.imul(hash ^ (cells[i] as number), 0x01000193);
  return hash ^ (hash >>> 15);
}

function isSame({ cells, length }: PathTable, one: number, other: number): boolean {
  for (let i = one * length, j = other * length; i < (one + 1) * length; i++, j++) if (cells[i] !== cells[j]) return false;
  return true;
}

function summedWeights(table: PathTable, of: Int32Array, size: number): Float64Array {
  const weights = new Float64Array(size);
  for (let path = 0; path < table.size; path++) add(weights, of[path] as number, weightOf(table, path));
  return weights;
}
