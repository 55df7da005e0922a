import { UNKNOWN, type PathTable } from './path-table.model.js';

export interface SymbolOptions {
  /** the unknown situation counts as one more state, after the others; otherwise it is passed over */
  readonly withUnknown?: boolean;
}

/** What is counted: the states, then the unknown situation where it counts. */
export interface Symbols {
  readonly size: number;
  /** the symbol of the unknown situation; −1: it is passed over */
  readonly unknown: number;
}

export function symbolsOf({ states }: PathTable, { withUnknown = false }: SymbolOptions = {}): Symbols {
  return withUnknown ? { size: states.length + 1, unknown: states.length } : { size: states.length, unknown: -1 };
}

/** The symbol of a cell; −1: nothing to count. */
export const symbolOf = (cell: number, unknown: number): number => (cell >= 0 ? cell : cell === UNKNOWN ? unknown : -1);

export function add(into: Float64Array, at: number, amount: number): void {
  into[at] = (into[at] as number) + amount;
}

/** Shannon's entropy of the `size` weights from `start` on; natural logarithm; 0 where there is nothing. */
export function entropyOf(weights: Float64Array, start: number, size: number): number {
  let total = 0;
  for (let i = start; i < start + size; i++) total += weights[i] as number;
  let entropy = 0;
  for (let i = start; i < start + size; i++) {
    const share = (weights[i] as number) / total;
    if (share > 0) entropy -= share * Math.log(share);
  }
  return entropy;
}

/** Between 0 and 1: an entropy over the largest that as many symbols can have. */
export const normalizeEntropy = (entropy: number, symbols: number): number => (symbols > 1 ? entropy / Math.log(symbols) : 0);

/** Cells that are not void. */
export function countCells(cells: Int8Array): number {
  let count = 0;
  for (const cell of cells) if (cell >= UNKNOWN) count++;
  return count;
}
