import type { CellRuns } from './cell-runs.model.js';
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

/** The same of a path whose runs are known, the unknown passed over: time grows with the runs. @param states how many there are */
export function scanRuns(into: Spells, { first, categories, ends }: CellRuns, { path, states }: { readonly path: number; readonly states: number }): Spells {
  let last = -1;
  for (let run = first[path] ?? 0, after = first[path + 1] ?? 0, start = 0; run < after; run++) {
    const symbol = categories[run] ?? 0;
    const end = ends[run] ?? 0;
    if (symbol < states) {
      if (last < 0 || into.symbols[last] !== symbol) {
        last++;
        into.symbols[last] = symbol;
        into.starts[last] = start;
        into.lengths[last] = 0;
      }
      into.lengths[last] = (into.lengths[last] as number) + end - start;
      into.ends[last] = end;
    }
    start = end;
  }
  into.count = last + 1;
  return into;
}

/** Of the spells before this one, the last one in its state; −1: there is none. */
export function spellBefore({ symbols }: Spells, spell: number): number {
  let earlier = spell - 1;
  while (earlier >= 0 && symbols[earlier] !== symbols[spell]) earlier--;
  return earlier;
}
