import { runsOf } from './cell-runs.model.js';
import { weightOf, type PathTable } from './path-table.model.js';
import { add, entropyOf, normalizeEntropy, type SymbolOptions } from './symbols.model.js';

/** People (their weights) by position. At each position, those in the states, the unknown and those outside are all people. */
export interface PositionCounts {
  readonly states: number;
  readonly length: number;
  /** `length × states`, position after position */
  readonly inState: Float64Array;
  /** in any state; by position, as the two that follow */
  readonly observed: Float64Array;
  readonly unknown: Float64Array;
  /** nothing to observe there, or not yet */
  readonly outside: Float64Array;
}

export function countPositions(table: PathTable): PositionCounts {
  const { length } = table;
  const states = table.states.length;
  const numbers = (size: number): Float64Array => new Float64Array(size);
  const counts = { states, length, inState: numbers(length * states), observed: numbers(length), unknown: numbers(length), outside: numbers(length) };
  const { first, categories, ends } = runsOf(table);
  for (let path = 0; path < table.size; path++) {
    const after = first[path + 1] ?? 0;
    for (let run = first[path] ?? 0, start = 0; run < after; run++) {
      const end = ends[run] ?? 0;
      countRun(counts, { category: categories[run] ?? 0, start, end, weight: weightOf(table, path) });
      start = end;
    }
  }
  return counts;
}

interface WeightedRun {
  readonly category: number;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

function countRun({ states, inState, observed, unknown, outside }: PositionCounts, { category, start, end, weight }: WeightedRun): void {
  const others = category < states ? observed : category === states ? unknown : outside;
  for (let position = start; position < end; position++) {
    add(others, position, weight);
    if (category < states) add(inState, position * states + category, weight);
  }
}

/** How people are spread over the states at each position. */
export interface Distribution {
  /** states, and one more where the unknown counts */
  readonly symbols: number;
  readonly length: number;
  /** `length × symbols`: parts of one; zeros where nobody is */
  readonly shares: Float64Array;
  /** by position: what the shares are of */
  readonly people: Float64Array;
}

/** The distribution of states, position by position (Billari 2001). People outside are in no denominator. */
export function stateDistribution(counts: PositionCounts, { withUnknown = false }: SymbolOptions = {}): Distribution {
  const { states, length, inState, observed, unknown } = counts;
  const symbols = withUnknown ? states + 1 : states;
  const shares = new Float64Array(length * symbols);
  const people = observed.map((some, position) => some + (withUnknown ? (unknown[position] as number) : 0));
  for (let position = 0; position < length; position++) {
    const all = people[position] || 1;
    for (let state = 0; state < states; state++) shares[position * symbols + state] = (inState[position * states + state] as number) / all;
    if (withUnknown) shares[position * symbols + states] = (unknown[position] as number) / all;
  }
  return { symbols, length, shares, people };
}

/** Shannon's entropy of each distribution (Billari 2001), natural logarithm; over its largest value unless `isNormalized` is false. */
export function positionEntropies({ symbols, length, shares }: Distribution, { isNormalized = true } = {}): Float64Array {
  return new Float64Array(length).map((_, position) => {
    const entropy = entropyOf(shares, position * symbols, symbols);
    return isNormalized ? normalizeEntropy(entropy, symbols) : entropy;
  });
}

export interface ModalStates {
  /** by position; the first of equal ones; −1 where nobody is */
  readonly states: Int8Array;
  readonly shares: Float64Array;
}

export function modalStates({ symbols, length, shares }: Distribution): ModalStates {
  const modal = { states: new Int8Array(length).fill(-1), shares: new Float64Array(length) };
  for (let at = 0; at < shares.length; at++) {
    const position = Math.floor(at / symbols);
    if ((shares[at] as number) <= (modal.shares[position] as number)) continue;
    modal.shares[position] = shares[at] as number;
    modal.states[position] = at % symbols;
  }
  return modal;
}
