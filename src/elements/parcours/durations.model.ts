import { runsOf } from './cell-runs.model.js';
import { pathCells, totalWeight, UNKNOWN, VOID, weightOf, type PathTable } from './path-table.model.js';
import { add, symbolsOf, type SymbolOptions } from './symbols.model.js';

/** Positions that a path passes in each state, mean over all paths of the table, those without any observation included. */
export function meanTimes(table: PathTable, options?: SymbolOptions): Float64Array {
  const { size, unknown } = symbolsOf(table, options);
  const times = new Float64Array(size);
  const { first, categories, ends } = runsOf(table);
  const states = table.states.length;
  for (let path = 0; path < table.size; path++) {
    const after = first[path + 1] ?? 0;
    for (let run = first[path] ?? 0, start = 0; run < after; run++) {
      const category = categories[run] ?? 0;
      const symbol = category < states ? category : category === states ? unknown : -1;
      if (symbol >= 0) add(times, symbol, weightOf(table, path) * ((ends[run] ?? 0) - start));
      start = ends[run] ?? 0;
    }
  }
  const people = totalWeight(table) || 1;
  return times.map((time) => time / people);
}

/** How long spells last. An unknown position ends a spell here: nobody knows how long it really was. */
export interface SpellLengths {
  /** the longest possible, in positions */
  readonly length: number;
  /** `states × (length + 1)`: weight of spells of each length that were seen to end in another state */
  readonly ended: Float64Array;
  /** same shape: those that were cut by the end of what is observed */
  readonly cut: Float64Array;
}

export function spellLengths(table: PathTable): SpellLengths {
  const { length } = table;
  const size = table.states.length * (length + 1);
  const lengths = { length, ended: new Float64Array(size), cut: new Float64Array(size) };
  for (let path = 0; path < table.size; path++) {
    const cells = pathCells(table, path);
    for (let start = 0, end = 0; start < length; start = end) {
      const state = cells[start] as number;
      while (end < length && cells[end] === state) end++;
      const next = cells[end] ?? VOID;
      if (state >= 0) add(next === VOID || next === UNKNOWN ? lengths.cut : lengths.ended, state * (length + 1) + end - start, weightOf(table, path));
    }
  }
  return lengths;
}

export interface DurationSummary {
  /** weight of all */
  readonly count: number;
  /** positions */
  readonly mean: number;
  /** half of them are no longer than this */
  readonly median: number;
  readonly longest: number;
}

/** Of weights by duration, from 0 on; zeros where there is none. */
export function summarizeDurations(weights: Float64Array): DurationSummary {
  const count = weights.reduce((sum, weight) => sum + weight, 0);
  const time = weights.reduce((sum, weight, duration) => sum + weight * duration, 0);
  let median = 0;
  for (let shorter = weights[0] ?? 0; shorter < count / 2; shorter += weights[median] as number) median++;
  return { count, mean: time / (count || 1), median, longest: Math.max(0, weights.findLastIndex((weight) => weight > 0)) };
}

/** Spells in a state. The share that was cut: where it is large, the figures are too short by as much as these would have lasted. */
export function summarizeSpells({ length, ended, cut }: SpellLengths, state: number): DurationSummary & { readonly cutShare: number } {
  const [start, end] = [state * (length + 1), (state + 1) * (length + 1)];
  const cutOnes = cut.subarray(start, end);
  const summary = summarizeDurations(ended.slice(start, end).map((weight, duration) => weight + (cutOnes[duration] as number)));
  return { ...summary, cutShare: summarizeDurations(cutOnes).count / (summary.count || 1) };
}
