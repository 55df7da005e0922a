import type { Axis, CellSpace } from '../../../demo/server/statistics/cells.js';

/** All that an attacker knows: every published cell, null where it is hidden. */
export interface Published {
  readonly space: CellSpace;
  readonly counts: readonly (number | null)[];
}

export interface Range {
  min: number;
  max: number;
}

/** Cells that add up to another; `parts` may also come to more (several answers a person), or to less. */
interface Equation {
  readonly whole: number;
  readonly parts: readonly number[];
}

const indexes = (size: number): number[] => [...Array<undefined>(size)].map((_, i) => i);

/** Persons of one line are those of its cells with another axis, where a person has one line only. */
function equations({ axes, total, one, two }: Bound): Equation[] {
  const found: Equation[] = [];
  axes.forEach((a, i) => {
    if (!a.multiple) found.push({ whole: total, parts: indexes(a.size).map((v) => one(i, v)) });
    axes.forEach((b, j) => {
      if (i !== j && !b.multiple) for (const v of indexes(a.size)) found.push({ whole: one(i, v), parts: indexes(b.size).map((w) => two(i, v, j, w)) });
    });
  });
  return found;
}

interface Bound {
  readonly axes: readonly Axis[];
  readonly total: number;
  readonly one: (axis: number, line: number) => number;
  readonly two: (a: number, v: number, b: number, w: number) => number;
}

const bind = (space: CellSpace): Bound => ({
  axes: space.axes,
  total: space.total,
  one: (axis, line) => space.find([{ axis, line }]) ?? -1,
  two: (a, v, b, w) => space.find([{ axis: a, line: v }, { axis: b, line: w }]) ?? -1,
});

/**
 * What interval propagation makes of everything published together: sums of lines, overlaps (Fréchet: of v and w there are at most min(v, w),
 * at least v + w − all), and overlaps within each line of a third axis (Bonferroni).
 */
export function propagate({ space, counts }: Published): Range[] {
  const top = counts[space.total] ?? MOST;
  const ranges = counts.map((n): Range => (n === null ? { min: 0, max: top } : { min: n, max: n }));
  const bound = bind(space);
  const sums = equations(bound);
  for (let changed = true; changed; ) {
    const narrow = (cell: number, min: number, max: number): void => {
      const range = ranges[cell];
      if (!range || (min <= range.min && max >= range.max)) return;
      [range.min, range.max] = [Math.max(min, range.min), Math.min(max, range.max)];
      changed = true;
    };
    changed = false;
    for (const sum of sums) addUp(sum, ranges, narrow);
    overlap(bound, ranges, narrow);
  }
  return ranges;
}

/** More than any test has. */
const MOST = 1_000;

type Narrow = (cell: number, min: number, max: number) => void;

function addUp({ whole, parts }: Equation, ranges: readonly Range[], narrow: Narrow): void {
  const at = (cell: number): Range => ranges[cell] ?? { min: 0, max: MOST };
  const least = parts.reduce((sum, cell) => sum + at(cell).min, 0);
  const most = parts.reduce((sum, cell) => sum + at(cell).max, 0);
  narrow(whole, least, most);
  for (const cell of parts) narrow(cell, at(whole).min - (most - at(cell).max), at(whole).max - (least - at(cell).min));
}

function overlap({ axes, total, one, two }: Bound, ranges: readonly Range[], narrow: Narrow): void {
  const at = (cell: number): Range => ranges[cell] ?? { min: 0, max: MOST };
  axes.forEach((a, i) => axes.forEach((b, j) => {
    if (j <= i) return;
    for (const v of indexes(a.size)) for (const w of indexes(b.size)) {
      const [x, y, cell] = [one(i, v), one(j, w), two(i, v, j, w)];
      narrow(cell, at(x).min + at(y).min - at(total).max, Math.min(at(x).max, at(y).max));
      narrow(x, at(cell).min, at(total).max - at(y).min + at(cell).max);
      narrow(y, at(cell).min, at(total).max - at(x).min + at(cell).max);
      axes.forEach((c, k) => {
        if (k === i || k === j || c.multiple) return;
        const within = indexes(c.size).map((u) => [at(two(i, v, k, u)), at(two(j, w, k, u)), at(one(k, u))] as const);
        narrow(cell, within.reduce((sum, [p, q, r]) => sum + Math.max(0, p.min + q.min - r.max), 0), within.reduce((sum, [p, q]) => sum + Math.min(p.max, q.max), 0));
      });
    }
  }));
}

/**
 * Every value each cell takes in some set of persons that shows what is published: all sets are tried. For single-answer axes and few persons.
 * Undefined when there would be more than `limit` sets to try.
 */
export function enumerate({ space, counts }: Published, limit: number): Set<number>[] | undefined {
  const people = counts[space.total];
  if (typeof people !== 'number') return undefined;
  const profiles = space.axes.reduce<number[][]>((rows, { size }) => rows.flatMap((row) => indexes(size).map((line) => [...row, line])), [[]]);
  const cellsOf = profiles.map((lines) => {
    const cells: number[] = [];
    space.visit(lines.map((line) => [line]), (cell) => cells.push(cell));
    return cells;
  });
  const values = counts.map(() => new Set<number>());
  const now = new Int32Array(space.size);
  let tried = 0;
  const lastProfile = lastProfiles(space, cellsOf);
  const place = (profile: number, left: number): void => {
    tried += 1;
    if (tried > limit) return;
    if (profile === profiles.length) {
      if (left === 0 && counts.every((n, cell) => n === null || now[cell] === n)) values.forEach((set, cell) => set.add(now[cell] ?? 0));
      return;
    }
    const own = cellsOf[profile] ?? [];
    const add = (n: number): void => own.forEach((cell) => (now[cell] = (now[cell] ?? 0) + n));
    const isOver = (): boolean => own.some((cell) => typeof counts[cell] === 'number' && (now[cell] ?? 0) > (counts[cell] ?? 0));
    let placed = 0;
    for (let n = 0; n <= left; n += 1) {
      if (n) add(1), (placed += 1);
      if (isOver()) break;
      // a told cell that no later profile can fill must be full by now
      if (own.every((cell) => typeof counts[cell] !== 'number' || lastProfile[cell] !== profile || now[cell] === counts[cell])) place(profile + 1, left - n);
    }
    add(-placed);
  };
  place(0, people);
  return tried > limit ? undefined : values;
}

function lastProfiles(space: CellSpace, cellsOf: readonly (readonly number[])[]): Int32Array {
  const last = new Int32Array(space.size).fill(-1);
  cellsOf.forEach((cells, profile) => cells.forEach((cell) => (last[cell] = profile)));
  return last;
}
