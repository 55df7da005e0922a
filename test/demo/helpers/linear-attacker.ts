import type { Axis, CellSpace, Person } from '../../../demo/server/statistics/cells.js';
import { Simplex } from './simplex.js';

/** What an attacker has read: one release, or several of persons that became more. */
export interface Reading {
  readonly space: CellSpace;
  /** by release, the oldest first: persons in each cell, null where it is hidden */
  readonly releases: readonly (readonly (number | null)[])[];
  readonly claims?: readonly Claim[];
}

/** What another document says: there are at least so many persons in a cell of the last release, or there and elsewhere together. */
export interface Claim {
  readonly cell: number;
  readonly least: number;
  /** some of them may be counted in no release that was read */
  readonly orElsewhere: boolean;
}

export interface Width {
  readonly least: number;
  readonly most: number;
}

/**
 * Bounds every hidden cell of the last release by linear programs over everything that was read.
 *
 * The attacker modelled here knows all declared tables of all releases, which axes take several answers, and that persons never leave from one
 * release to the next. The unknowns are the persons of each profile who came in each batch: a profile is one line of each axis of one
 * answer, and one set of lines of the axis of several, so that every relation there is between tables, multiple answers included, is
 * in it. What makes bounds a little wide is only that numbers need not be whole: the witnesses of the engine are whole, and are tested apart.
 * Solving stops where a cell has `enough` values already. Undefined: nothing is told.
 */
export function boundHidden({ space, releases, claims = [] }: Reading, enough: number): ReadonlyMap<number, Width> | undefined {
  if (releases.some((counts) => counts[space.total] === null)) return undefined;
  const profiles = profilesOf(space.axes).map((person) => cellsOf(space, person));
  // who came in a batch is in its release and all later ones
  const columns = releases.flatMap((_, batch) => profiles.map((cells) => ({ batch, cells }))).filter(({ batch, cells }) => releases.every((counts, i) => i < batch || cells.every((cell) => counts[cell] !== 0)));
  const rows = releases.flatMap((counts, release) => counts.flatMap((n, cell) => (n ? [{ release, cell, n }] : [])));
  const isIn = ({ batch, cells }: { batch: number; cells: ReadonlySet<number> | readonly number[] }, row: { release: number; cell: number }): boolean =>
    batch <= row.release && (cells as readonly number[]).includes(row.cell);
  const last = releases.length - 1;
  const told = rows.map((row) => columns.map((column) => (isIn(column, row) ? 1 : 0)));
  // two more unknowns a claim: those who are more than it says, and those elsewhere
  const claimed = claims.map(({ cell, orElsewhere }, place) => [
    ...columns.map((column) => (isIn(column, { release: last, cell }) ? 1 : 0)),
    ...claims.flatMap((_, i) => (i === place ? [-1, orElsewhere ? 1 : 0] : [0, 0])),
  ]);
  const matrix = [...told.map((row) => [...row, ...claims.flatMap(() => [0, 0])]), ...claimed];
  const simplex = new Simplex(matrix, [...rows.map(({ n }) => n), ...claims.map(({ least }) => least)]);
  const hidden = (releases[last] ?? []).flatMap((n, cell) => (n === null ? [cell] : []));
  const goals = new Map(hidden.map((cell) => [cell, columns.map((column) => (isIn(column, { release: last, cell }) ? 1 : 0))]));
  return widths(simplex, goals, enough);
}

/** Whole numbers from the least to the most, with what a program of rounded numbers is wrong by. */
export const valuesBetween = ({ least, most }: Width): number => Math.floor(most + 1e-4) - Math.ceil(least - 1e-4) + 1;

/** Each corner that is visited is a set of persons for all cells: it widens what is known of every one of them. */
function widths(simplex: Simplex, goals: ReadonlyMap<number, readonly number[]>, enough: number): Map<number, Width> {
  const found = new Map<number, Width>();
  const widen = (): void => {
    const solution = simplex.solution();
    for (const [cell, goal] of goals) {
      let n = 0;
      for (const [place, amount] of solution) n += amount * (goal[place] ?? 0);
      const { least, most } = found.get(cell) ?? { least: n, most: n };
      found.set(cell, { least: Math.min(least, n), most: Math.max(most, n) });
    }
  };
  widen();
  for (const [cell, goal] of goals) {
    for (const sign of [1, -1]) {
      const { least, most } = found.get(cell) ?? { least: 0, most: 0 };
      if (valuesBetween({ least, most }) >= enough) break;
      simplex.maximise(goal.map((n) => n * sign));
      widen();
    }
  }
  return found;
}

function profilesOf(axes: readonly Axis[]): Person[] {
  return axes.reduce<Person[]>((rows, axis) => rows.flatMap((row) => setsOf(axis).map((set) => [...row, set])), [[]]);
}

function setsOf({ size, multiple, none }: Axis): number[][] {
  const lines = [...Array<undefined>(size)].map((_, i) => i);
  if (!multiple) return lines.map((line) => [line]);
  const given = lines.filter((line) => line !== none);
  const sets = given.reduce<number[][]>((all, line) => [...all, ...all.map((set) => [...set, line])], [[]]);
  return sets.map((set) => (set.length || none === undefined ? set : [none]));
}

function cellsOf(space: CellSpace, person: Person): number[] {
  const cells: number[] = [];
  space.visit(person, (cell) => cells.push(cell));
  return cells;
}
