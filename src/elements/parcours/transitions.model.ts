import { pathCells, weightOf, type PathTable } from './path-table.model.js';
import { add, symbolOf, symbolsOf, type SymbolOptions } from './symbols.model.js';

export interface Transitions {
  readonly symbols: number;
  /** `symbols × symbols`, from × to; by position: one such matrix for each step, `(length − 1) × symbols × symbols` */
  readonly counts: Float64Array;
}

export interface TransitionOptions extends SymbolOptions {
  readonly isByPosition?: boolean;
}

/** Steps from one position to the next (weights), those that stay included. Both ends must be observed, or count as unknown. */
export function countTransitions(table: PathTable, { isByPosition = false, ...options }: TransitionOptions = {}): Transitions {
  const { size: symbols, unknown } = symbolsOf(table, options);
  const stride = isByPosition ? symbols * symbols : 0;
  const counts = new Float64Array(symbols * symbols * (isByPosition ? Math.max(0, table.length - 1) : 1));
  for (let path = 0; path < table.size; path++) {
    const cells = pathCells(table, path);
    const weight = weightOf(table, path);
    let from = symbolOf(cells[0] ?? -2, unknown);
    for (let step = 0; step < cells.length - 1; step++) {
      const to = symbolOf(cells[step + 1] as number, unknown);
      if (from >= 0 && to >= 0) add(counts, step * stride + from * symbols + to, weight);
      from = to;
    }
  }
  return { symbols, counts };
}

/**
 * Shares of those who were in a state: rows of one, or of zeros where nobody was (Gabadinho, Ritschard, Müller & Studer 2011, Journal of Statistical
 * Software 40(4)). Same shape as the counts.
 */
export function transitionRates({ symbols, counts }: Transitions): Float64Array {
  const rates = new Float64Array(counts.length);
  for (let row = 0; row < counts.length; row += symbols) {
    const total = rowTotal(counts, row, symbols) || 1;
    for (let to = row; to < row + symbols; to++) rates[to] = (counts[to] as number) / total;
  }
  return rates;
}

function rowTotal(counts: Float64Array, row: number, symbols: number): number {
  let total = 0;
  for (let to = row; to < row + symbols; to++) total += counts[to] as number;
  return total;
}

export interface Leaving {
  /** people in the state before the step: `steps × symbols` */
  readonly atRisk: Float64Array;
  /** share of them who are in another state after it; 0 where nobody was at risk */
  readonly hazard: Float64Array;
}

/** The hazard of leaving a state (discrete time), from transitions by position. */
export function leavingHazard({ symbols, counts }: Transitions): Leaving {
  const rows = symbols ? counts.length / symbols : 0;
  const leaving = { atRisk: new Float64Array(rows), hazard: new Float64Array(rows) };
  for (let row = 0; row < rows; row++) {
    const total = rowTotal(counts, row * symbols, symbols);
    const staying = counts[row * symbols + (row % symbols)] as number;
    leaving.atRisk[row] = total;
    leaving.hazard[row] = total ? (total - staying) / total : 0;
  }
  return leaving;
}
