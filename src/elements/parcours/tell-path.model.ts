import { runsOf } from './cell-runs.model.js';
import { UNKNOWN, VOID, type PathTable } from './path-table.model.js';

/** A stay in one state: positions from `start` to before `end`. */
export interface Stay {
  readonly state: number;
  readonly start: number;
  readonly end: number;
}

/** A path as its stays, the unknown ones too; what is not observed before, between and after makes none. */
export function staysOf(cells: ArrayLike<number>): readonly Stay[] {
  const stays: Stay[] = [];
  for (let start = 0, end = 0; start < cells.length; start = end) {
    const state = cells[start] ?? VOID;
    while (end < cells.length && cells[end] === state) end += 1;
    if (state !== VOID) stays.push({ state, start, end });
  }
  return stays;
}

/** How a path that stands for others is told: as it is, with durations rounded, or by families of states and with durations rounded more. */
export type Detail = 'exact' | 'rounded' | 'families' | 'none';

export interface TellPathOptions {
  readonly k: number;
  /** people whose path is exactly this one, and people whose paths are near it */
  readonly exact: number;
  readonly near: number;
  /** positions in a quarter of a year, at least 1 */
  readonly quarter: number;
  /** the first state of each state's family, to stand for it */
  readonly familyOf?: (state: number) => number;
}

/** A typical path is somebody's path: under k people who share it, only its lines are told; with less than k people near it, nothing. */
export function tellPath(cells: Int8Array, { k, exact, near, quarter, familyOf = (state) => state }: TellPathOptions): { readonly detail: Detail; readonly stays: readonly Stay[] } {
  if (exact >= k || k <= 1) return { detail: 'exact', stays: staysOf(cells) };
  if (near < k) return { detail: 'none', stays: [] };
  const isMany = near >= 2 * k;
  const step = Math.max(1, Math.round(quarter)) * (isMany ? 1 : 4);
  const known = isMany ? cells : cells.map((cell) => (cell >= 0 ? familyOf(cell) : cell));
  return { detail: isMany ? 'rounded' : 'families', stays: staysOf(roundStays(known, step)) };
}

/** Each step of time gets the state that most of it is in, the earlier of equal ones; a stay shorter than half a step is gone. */
function roundStays(cells: Int8Array, step: number): Int8Array {
  const rounded = new Int8Array(cells.length);
  for (let start = 0; start < cells.length; start += step) {
    const part = cells.subarray(start, start + step);
    rounded.fill(mostOf(part), start, start + step);
  }
  return rounded;
}

function mostOf(cells: Int8Array): number {
  const counts = new Map<number, number>();
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [UNKNOWN, 0] as [number, number])[0];
}

/** By state, everybody who is in it or was: for what is told of a state as a whole. */
export function visitorsOf(table: PathTable): Float64Array {
  const { first, categories } = runsOf(table);
  const visitors = new Float64Array(table.states.length + 2);
  const last = new Int32Array(visitors.length);
  for (let path = 0; path < table.size; path++) {
    for (let run = first[path] ?? 0, after = first[path + 1] ?? 0; run < after; run++) {
      const category = categories[run] ?? 0;
      if (last[category] === path + 1) continue;
      last[category] = path + 1;
      visitors[category] = (visitors[category] ?? 0) + 1;
    }
  }
  return visitors.slice(0, table.states.length);
}
