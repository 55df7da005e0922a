import { pathCells, totalWeight, weightOf, type PathTable } from './path-table.model.js';
import { createSpells, scanSpells, type Spells } from './spells.model.js';
import { add, countCells, entropyOf, normalizeEntropy, symbolsOf, type Symbols, type SymbolOptions } from './symbols.model.js';
import { largestTurbulence, turbulenceOf } from './turbulence.model.js';

const COUNTS = ['length', 'transitions', 'visited', 'recurrence'] as const;
const INDICES = ['entropy', 'complexity', 'turbulence', 'turbulenceOfAllStates', 'normalizedTurbulence', 'volatility'] as const;
const NAMES = [...COUNTS, ...INDICES] as const;

/**
 * One number a path and indicator. Zero everywhere for a path without any observation.
 *
 * - `length`: positions that are not void, the unknown ones included
 * - `transitions`: changes of state; unknown positions between are passed over, unless they count as a state
 * - `visited`: different states; `recurrence`: spells for each of them, 1 without any return
 * - `entropy`: of the time passed in each state, 0 to 1
 * - `complexity`: √(transitions / (length − 1) · entropy), 0 to 1 (Gabadinho et al. 2010)
 * - `turbulence`, `turbulenceOfAllStates`: turbulence.model.ts; `normalizedTurbulence`: the first, from 0 to 1 for the longest path of the table
 * - `volatility`: mean of (visited − 1) / (states − 1) and transitions / (length − 1), 0 to 1 (Brzinsky-Fay 2018)
 */
export type PathIndicators = Readonly<Record<(typeof NAMES)[number], Float64Array>>;

export function pathIndicators(table: PathTable, options?: SymbolOptions): PathIndicators {
  const symbols = symbolsOf(table, options);
  const indicators = Object.fromEntries(NAMES.map((name) => [name, new Float64Array(table.size)])) as unknown as PathIndicators;
  const spells = createSpells(table.length);
  for (let path = 0; path < table.size; path++) {
    const cells = pathCells(table, path);
    indicators.length[path] = countCells(cells);
    measure(indicators, path, { spells: scanSpells(spells, cells, symbols.unknown), symbols });
  }
  normalizeTurbulence(indicators, symbols.size);
  return indicators;
}

function measure(into: PathIndicators, path: number, { spells, symbols }: { readonly spells: Spells; readonly symbols: Symbols }): void {
  if (!spells.count) return;
  const times = timesOf(spells, symbols.size);
  const visited = times.reduce((count, time) => count + (time > 0 ? 1 : 0), 0);
  const transitions = spells.count - 1;
  const changing = transitions / Math.max(1, (into.length[path] as number) - 1);
  const entropy = normalizeEntropy(entropyOf(times, 0, symbols.size), symbols.size);
  into.transitions[path] = transitions;
  into.visited[path] = visited;
  into.recurrence[path] = spells.count / visited;
  into.entropy[path] = entropy;
  into.complexity[path] = Math.sqrt(changing * entropy);
  const { turbulence, turbulenceOfAllStates } = turbulenceOf(spells, { symbols: symbols.size, visited });
  into.turbulence[path] = turbulence;
  into.turbulenceOfAllStates[path] = turbulenceOfAllStates;
  into.volatility[path] = ((visited - 1) / Math.max(1, symbols.size - 1) + changing) / 2;
}

function timesOf({ count, symbols, lengths }: Spells, size: number): Float64Array {
  const times = new Float64Array(size);
  for (let spell = 0; spell < count; spell++) add(times, symbols[spell] as number, lengths[spell] as number);
  return times;
}

/** As Elzinga & Liefbroer's, less the 1 of a single spell, over its largest value. */
function normalizeTurbulence({ length, turbulence, normalizedTurbulence }: PathIndicators, symbols: number): void {
  const longest = length.reduce((most, one) => Math.max(most, one), 0);
  const range = largestTurbulence(longest, symbols) - 1;
  turbulence.forEach((one, path) => {
    normalizedTurbulence[path] = range > 0 ? Math.max(0, one - 1) / range : 0;
  });
}

/** Mean of an indicator over the people of the table; 0 of nobody. */
export function meanIndicator(table: PathTable, values: Float64Array): number {
  return values.reduce((sum, value, path) => sum + value * weightOf(table, path), 0) / (totalWeight(table) || 1);
}
