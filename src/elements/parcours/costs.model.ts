import { type PathTable } from './path-table.model.js';
import { countTransitions, transitionRates } from './transitions.model.js';
import { symbolsOf, type SymbolOptions } from './symbols.model.js';

/** What it costs to change a path into another, state by state. */
export interface Costs {
  /** states, and one more, the unknown situation, where it is a state of its own; where not, unknown positions are left out of the paths */
  readonly symbols: number;
  /** `symbols × symbols`, symmetric, zeros in the diagonal; by position: one such matrix each */
  readonly values: Float64Array;
  /** of putting a position in, or taking it out */
  readonly indel: number;
  readonly isByPosition?: boolean;
}

/** `withUnknown` is true unless told otherwise. */
export interface CostOptions extends SymbolOptions {
  /** between the unknown and each state, instead of what the rates give */
  readonly unknownCost?: number;
  readonly indel?: number;
}

/** The same cost between any two states; the indel is half of it, so that distances are those of the longest common subsequence. */
export function constantCosts(table: PathTable, cost = 2, { withUnknown = true, unknownCost = cost, indel = cost / 2 }: CostOptions = {}): Costs {
  const { size: symbols, unknown } = symbolsOf(table, { withUnknown });
  const costs = { symbols, values: new Float64Array(symbols * symbols), indel };
  return fill(costs, (from, to) => (from === unknown || to === unknown ? unknownCost : cost));
}

/** `most` − p(i → j) − p(j → i): the more often people pass between two states, the nearer these are (Gabadinho et al. 2011, JSS 40(4)). */
export function rateCosts(table: PathTable, most = 2, { withUnknown = true, unknownCost, indel = most / 2 }: CostOptions = {}): Costs {
  const { size: symbols, unknown } = symbolsOf(table, { withUnknown });
  const rates = transitionRates(countTransitions(table, { withUnknown }));
  const rate = (from: number, to: number): number => rates[from * symbols + to] as number;
  return fill({ symbols, values: new Float64Array(symbols * symbols), indel }, (from, to) => {
    const isFixed = unknownCost !== undefined && (from === unknown || to === unknown);
    return isFixed ? unknownCost : most - (rate(from, to) + rate(to, from));
  });
}

/**
 * Costs of dynamic Hamming: by position, `most` less the rates of passing between two states in the step before and in the step after (Lesnard 2010,
 * Sociological Methods & Research 38). The first and the last position have one step only, which counts twice: all positions weigh the same.
 */
export function positionCosts(table: PathTable, most = 4, { withUnknown = true, indel = most / 2 }: Omit<CostOptions, 'unknownCost'> = {}): Costs {
  const { size: symbols } = symbolsOf(table, { withUnknown });
  const rates = transitionRates(countTransitions(table, { withUnknown, isByPosition: true }));
  const both = (step: number, from: number, to: number): number => {
    const first = Math.min(Math.max(0, step), table.length - 2) * symbols * symbols;
    return (rates[first + from * symbols + to] ?? 0) + (rates[first + to * symbols + from] ?? 0);
  };
  const values = new Float64Array(table.length * symbols * symbols);
  for (let position = 0; position < table.length; position++) {
    const matrix = values.subarray(position * symbols * symbols, (position + 1) * symbols * symbols);
    fill({ symbols, values: matrix, indel }, (from, to) => most - both(position - 1, from, to) - both(position, from, to));
  }
  return { symbols, values, indel, isByPosition: true };
}

/**
 * Costs that somebody has chosen, a row a state; a row more is the unknown's. The indel is half of the largest unless given.
 * @throws RangeError they are not as many as the states (or one more), not symmetric, below zero, or not zero from a state to itself.
 */
export function givenCosts(table: PathTable, rows: readonly (readonly number[])[], indel?: number): Costs {
  const symbols = rows.length;
  const states = table.states.length;
  if (symbols !== states && symbols !== states + 1) throw new RangeError(`costs of ${symbols} states, where there are ${states}`);
  const cost = (from: number, to: number): number => rows[from]?.[to] ?? NaN;
  const values = new Float64Array(symbols * symbols).map((_, at) => cost(Math.floor(at / symbols), at % symbols));
  const isRight = values.every((value, at) => {
    const [from, to] = [Math.floor(at / symbols), at % symbols];
    return value >= 0 && value < Infinity && value === cost(to, from) && (from !== to || value === 0);
  });
  if (!isRight) throw new RangeError('costs must be symmetric, positive, and zero from a state to itself');
  return { symbols, values, indel: indel ?? values.reduce((most, value) => Math.max(most, value), 0) / 2 };
}

/** Fills all but the diagonal. */
function fill(costs: Costs, cost: (from: number, to: number) => number): Costs {
  const { symbols, values } = costs;
  for (let at = 0; at < values.length; at++) {
    const [from, to] = [Math.floor(at / symbols), at % symbols];
    if (from !== to) values[at] = cost(from, to);
  }
  return costs;
}
