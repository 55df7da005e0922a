import { countGroups, type GroupedPeople } from './discrepancy.model.js';
import { type PathTable, weightOf } from './path-table.model.js';
import { add, symbolOf, symbolsOf, type SymbolOptions } from './symbols.model.js';

export interface PositionOptions extends SymbolOptions {
  /** positions that count together, from each on; at least 1 */
  readonly window?: number;
}

export interface PositionDiscrepancy {
  /** by position: the share of the differences between people that lies between groups, 0 to 1 */
  readonly shares: Float64Array;
  /** by position: weight of those whose state and group are known */
  readonly people: Float64Array;
}

/**
 * When groups differ: the discrepancy between them position by position (Studer et al. 2011, section on differences over time), two people being at
 * distance 1 where their states differ. Sums of squares are then those of counts (Light & Margolin 1971), and those of a window the sum of its
 * positions'. `groups`: by path of the table, the number of its group; −1: not known.
 */
export function discrepancyByPosition(table: PathTable, groups: GroupedPeople['groups'], options: PositionOptions = {}): PositionDiscrepancy {
  const count = countGroups(groups);
  const [total, within, people] = [new Float64Array(table.length), new Float64Array(table.length), new Float64Array(table.length)];
  const window = Math.max(1, Math.floor(options.window ?? 1));
  for (let position = 0; position < table.length; position++) {
    const { size, counts } = countStates(table, { groups, count, position, symbols: symbolsOf(table, options) });
    for (let start = size; start < counts.length; start += size) add(within, position, squaresOf(counts.subarray(start, start + size)));
    const all = counts.subarray(0, size);
    total[position] = squaresOf(all);
    people[position] = all.reduce((sum, weight) => sum + weight, 0);
  }
  const shares = total.map((_, position) => {
    const sum = (values: Float64Array): number => values.subarray(position, position + window).reduce((one, other) => one + other, 0);
    return sum(total) > 0 ? Math.max(0, 1 - sum(within) / sum(total)) : 0;
  });
  return { shares, people };
}

interface Counting {
  readonly groups: GroupedPeople['groups'];
  readonly count: number;
  readonly position: number;
  readonly symbols: { readonly size: number; readonly unknown: number };
}

/** Weights by state at a position: of all, then of each group. */
function countStates(table: PathTable, { groups, count, position, symbols }: Counting): { readonly size: number; readonly counts: Float64Array } {
  const { size, unknown } = symbols;
  const counts = new Float64Array(size * (count + 1));
  for (let path = 0; path < table.size; path++) {
    const symbol = symbolOf(table.cells[path * table.length + position] as number, unknown);
    const group = groups[path] as number;
    if (symbol < 0 || group < 0) continue;
    add(counts, symbol, weightOf(table, path));
    add(counts, (group + 1) * size + symbol, weightOf(table, path));
  }
  return { size, counts };
}

/** Twice the sum of squares of people in so many states: pairs in different ones, each counted twice, over all people. */
function squaresOf(weights: Float64Array): number {
  let [sum, squares] = [0, 0];
  for (const weight of weights) {
    sum += weight;
    squares += weight * weight;
  }
  return sum > 0 ? sum - squares / sum : 0;
}
