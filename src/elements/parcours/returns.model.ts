import { runsOf } from './cell-runs.model.js';
import { weightOf, type PathTable } from './path-table.model.js';
import { createSpells, scanRuns, spellBefore, type Spells } from './spells.model.js';
import { add } from './symbols.model.js';

/** A state left for another one and found again at once: A → B → A. */
export interface Detour {
  readonly state: number;
  readonly through: number;
  /** how often, weighted; more than once in a path counts each time */
  readonly times: number;
  /** paths that have it, unweighted: what thresholds of privacy hold on */
  readonly paths: number;
}

/** Returns to a state that had been left. Unknown positions are passed over: a state known before and after them was not left. */
export interface Returns {
  /** weight of the paths with any observation */
  readonly people: number;
  /** weight of those who came back to a state, and the same unweighted */
  readonly returning: number;
  readonly returningPaths: number;
  /** returning / people; 0 of nobody */
  readonly share: number;
  /** spells in a state that had been left, weighted; in all, and by state */
  readonly total: number;
  readonly byState: Float64Array;
  /** `states × length`: weight of returns by positions passed elsewhere, from the end of the last spell in the state (`summarizeDurations`) */
  readonly timesAway: Float64Array;
  /** the most frequent first */
  readonly detours: readonly Detour[];
}

export function findReturns(table: PathTable): Returns {
  const states = table.states.length;
  const sums = { people: 0, returning: 0, returningPaths: 0, byState: new Float64Array(states), timesAway: new Float64Array(states * table.length) };
  const detours = { states, times: new Float64Array(states * states), paths: new Int32Array(states * states), last: new Int32Array(states * states) };
  const spells = createSpells(table.length);
  const runs = runsOf(table);
  for (let path = 0; path < table.size; path++) {
    const weight = weightOf(table, path);
    scanRuns(spells, runs, { path, states });
    if (!spells.count) continue;
    sums.people += weight;
    countDetours(detours, spells, { weight, path });
    if (!countReturns(sums, spells, weight)) continue;
    sums.returning += weight;
    sums.returningPaths++;
  }
  const total = sums.byState.reduce((sum, one) => sum + one, 0);
  return { ...sums, share: sums.returning / (sums.people || 1), total, detours: sortedDetours(detours) };
}

type ReturnCounts = Pick<Returns, 'byState' | 'timesAway'>;

/** Does any spell of the path come back to a state? */
function countReturns({ byState, timesAway }: ReturnCounts, spells: Spells, weight: number): boolean {
  const { count, symbols, starts, ends } = spells;
  const length = timesAway.length / byState.length;
  let isReturning = false;
  for (let spell = 2; spell < count; spell++) {
    const state = symbols[spell] as number;
    const earlier = spellBefore(spells, spell);
    if (earlier < 0) continue;
    isReturning = true;
    add(byState, state, weight);
    add(timesAway, state * length + (starts[spell] as number) - (ends[earlier] as number), weight);
  }
  return isReturning;
}

interface DetourCounts {
  readonly states: number;
  /** `states × states`: back to, through */
  readonly times: Float64Array;
  readonly paths: Int32Array;
  /** the last path that had it, from 1: a path is counted once */
  readonly last: Int32Array;
}

function countDetours({ states, times, paths, last }: DetourCounts, { count, symbols }: Spells, { weight, path }: { readonly weight: number; readonly path: number }): void {
  for (let spell = 2; spell < count; spell++) {
    if (symbols[spell] !== symbols[spell - 2]) continue;
    const at = (symbols[spell] as number) * states + (symbols[spell - 1] as number);
    add(times, at, weight);
    if (last[at] !== path + 1) paths[at] = (paths[at] as number) + 1;
    last[at] = path + 1;
  }
}

function sortedDetours({ states, times, paths }: DetourCounts): Detour[] {
  const detourAt = (count: number, at: number): Detour => ({ state: Math.floor(at / states), through: at % states, times: times[at] as number, paths: count });
  return [...paths]
    .map(detourAt)
    .filter((detour) => detour.paths > 0)
    .sort((a, b) => b.times - a.times || a.state - b.state || a.through - b.through);
}
