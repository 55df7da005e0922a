import { symbolOf } from './symbols.model.js';

/** The spells of one path: runs of equal symbols. Used again from path to path: what is behind `count` is old. */
export interface Spells {
  count: number;
  readonly symbols: Int8Array;
  /** position of the first cell */
  readonly starts: Int32Array;
  /** position after the last cell */
  readonly ends: Int32Array;
  /** cells: less than from start to end where unknown ones between were passed over */
  readonly lengths: Int32Array;
}

export const createSpells = (length: number): Spells => ({
  count: 0,
  symbols: new Int8Array(length),
  starts: new Int32Array(length),
  ends: new Int32Array(length),
  lengths: new Int32Array(length),
});

/**
 * Reads the spells of a path. Void is passed over, and so is the unknown unless it has a symbol (−1: none): the same state before and after makes one
 * spell then, since nothing tells that it was left.
 */
export function scanSpells(into: Spells, cells: Int8Array, unknown: number): Spells {
  let last = -1;
  for (let position = 0; position < cells.length; position++) {
    const symbol = symbolOf(cells[position] as number, unknown);
    if (symbol < 0) continue;
    if (last < 0 || into.symbols[last] !== symbol) {
      last++;
      into.symbols[last] = symbol;
      into.starts[last] = position;
      into.lengths[last] = 0;
    }
    into.lengths[last] = (into.lengths[last] as number) + 1;
    into.ends[last] = position + 1;
  }
  into.count = last + 1;
  return into;
}
