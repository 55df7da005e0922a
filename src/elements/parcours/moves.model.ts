import { runsOf } from './cell-runs.model.js';
import { weightOf, type PathTable } from './path-table.model.js';
import { createSpells, scanRuns, spellBefore } from './spells.model.js';

/** People who went from a state to another, once or more: for the first time there, or back to where they had been. */
export interface Move {
  readonly from: number;
  readonly to: number;
  readonly isReturn: boolean;
  /** weighted, and not; each person once */
  readonly n: number;
  readonly people: number;
}

/** Unknown positions are passed over, as `findReturns` does. The most frequent first. */
export function countMoves(table: PathTable): readonly Move[] {
  const states = table.states.length;
  const size = states * states * 2;
  const [n, people, last] = [new Float64Array(size), new Float64Array(size), new Int32Array(size)];
  const spells = createSpells(table.length);
  const runs = runsOf(table);
  for (let path = 0; path < table.size; path++) {
    const { symbols, count } = scanRuns(spells, runs, { path, states });
    for (let i = 1; i < count; i++) {
      const isReturn = Number(spellBefore(spells, i) >= 0);
      const at = ((symbols[i - 1] ?? 0) * states + (symbols[i] ?? 0)) * 2 + isReturn;
      if (last[at] === path + 1) continue;
      last[at] = path + 1;
      people[at] = (people[at] ?? 0) + 1;
      n[at] = (n[at] ?? 0) + weightOf(table, path);
    }
  }
  const moves = [...people].map((count, at): Move => ({ from: Math.floor(at / 2 / states), to: Math.floor(at / 2) % states, isReturn: at % 2 === 1, n: n[at] ?? 0, people: count }));
  return moves.filter((move) => move.people > 0).sort((a, b) => b.n - a.n || a.from - b.from || a.to - b.to || Number(a.isReturn) - Number(b.isReturn));
}
