import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { CellSpace, type Axis, type Crossings, type Person } from '../../demo/server/statistics/cells.js';
import { formCounts, NO_ANSWER, type FormCounts } from '../../src/contract/form-counts.js';
import { parseContract } from '../../src/contract/parse.js';
import { indexCounts, tablesOf } from '../../src/elements/cross-table/counts-index.model.js';
import { layoutGrid } from '../../src/elements/cross-table/grid.model.js';
import { createGuard } from '../../src/elements/cross-table/guard.model.js';
import { Simplex } from '../demo/helpers/simplex.js';

/**
 * Files written by hand: small numbers left in, or hidden without another beside them. The attacker reads all tables of the document in the widget, and
 * knows which hidden numbers are small ones: each is from 0 to k − 1, and must stay so; what is hidden beside them must have k values too.
 */
/** more persons than any of these documents has */
const MOST_PEOPLE = 400;

interface Case {
  readonly axes: readonly Axis[];
  readonly people: readonly Person[];
  readonly k: number;
  /** are small numbers nulls of the document, or left in it? */
  readonly isHidden: boolean;
}

const cases = (axes: number, options: { readonly sizes: number; readonly people: number }): fc.Arbitrary<Case> =>
  fc
    .array(fc.record({ size: fc.integer({ min: 2, max: options.sizes }), multiple: fc.integer({ min: 0, max: 3 }).map((one) => one === 0) }), { minLength: axes, maxLength: axes })
    .map((all) => all.map(({ size, multiple }): Axis => (multiple ? { size: size + 1, multiple, none: size } : { size, multiple })))
    .chain((all) => fc.record({ axes: fc.constant(all), people: fc.array(fc.tuple(...all.map(linesOf)), { minLength: 12, maxLength: options.people, size: 'max' }), k: fc.integer({ min: 3, max: 7 }), isHidden: fc.boolean() }));

/** Crowded at the first lines, as real answers are. */
function linesOf({ size, multiple }: Axis): fc.Arbitrary<number[]> {
  if (multiple) return fc.uniqueArray(fc.nat(size - 2), { maxLength: 3 }).map((some) => (some.length ? some : [size - 1]));
  return fc.tuple(fc.nat(size - 1), fc.nat(size - 1), fc.nat(size - 1)).map((some) => [Math.min(...some)]);
}

const codeOf = (axis: Axis | undefined, line: number): string => (line === axis?.none ? NO_ANSWER : String(line));

function documentOf({ axes, people, k, isHidden }: Case, space: CellSpace): FormCounts {
  const cells = [...space.count(people)].flatMap((n, cell) => {
    const parts = space.partsOf(cell);
    const codes = Object.fromEntries(parts.map(({ axis, line }) => [`d${axis}`, codeOf(axes[axis], line)]));
    return parts.length ? [{ ...codes, n: isHidden && n > 0 && n < k ? null : n }] : [];
  });
  const dimensions = axes.map(({ size, multiple }, axis) => ({ id: `d${axis}`, label: '', multiple, values: [...Array<undefined>(size)].map((_, line) => ({ code: codeOf(axes[axis], line), label: '' })) }));
  const parsed = parseContract(formCounts, { form: 'f', from: '2026-01-01', to: '2026-12-31', minCount: k, people: people.length, dimensions, cells });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

/** All tables of the document in the widget, one after the other. */
function seenIn(document: FormCounts, space: CellSpace): (number | null)[] {
  const index = indexCounts(document, document.minCount, createGuard());
  const seen = [...Array<null>(space.size)].map((): number | null => null);
  const see = (codes: readonly (readonly [id: string, code: string])[], n: number | null): void => {
    const cell = space.find(codes.map(([id, code]) => ({ axis: Number(id.slice(1)), line: code === NO_ANSWER ? (space.axes[Number(id.slice(1))]?.none ?? 0) : Number(code) })));
    if (cell === undefined || n === null) return;
    assert.ok(seen[cell] === null || seen[cell] === n, 'two numbers for one cell');
    seen[cell] = n;
  };
  for (const { rows, columns } of tablesOf(index)) {
    const grid = layoutGrid(index, { rows, columns, shareOf: 'none' });
    if (!grid) continue;
    const across = columns ?? '';
    grid.rowDimension.values.filter(({ code }) => !grid.rows.some((row) => row.code === code)).forEach(({ code }) => see([[rows, code]], 0));
    grid.columnDimension?.values.filter(({ code }) => !grid.columns.some((column) => column.code === code)).forEach(({ code }) => see([[across, code]], 0));
    // a line that is left out is one of nobody
    const [left, right] = [grid.rowDimension.values, grid.columnDimension?.values ?? []];
    const isOut = (lines: readonly { readonly code: string }[], code: string): boolean => !lines.some((line) => line.code === code);
    left.forEach((row) => right.forEach((column) => {
      if (isOut(grid.rows, row.code) || isOut(grid.columns, column.code)) see([[rows, row.code], [across, column.code]], 0);
    }));
    grid.rows.forEach((row, i) => {
      see([[rows, row.code]], row.total.n);
      grid.columns.forEach((column, j) => see([[rows, row.code], [across, column.code]], grid.cells[i]?.[j]?.n ?? null));
    });
    grid.columns.forEach((column) => see([[across, column.code]], column.total.n));
    see([], grid.people.n);
  }
  return seen;
}

interface Found {
  readonly hidden: number;
  readonly isShown: boolean;
  readonly narrow: readonly string[];
}

/** Bounds what is not seen by linear programs over persons of each profile, small numbers known to be small. */
function attack(one: Case, crossings: Crossings): Found {
  const space = new CellSpace(one.axes, crossings);
  const truth = space.count(one.people);
  const seen = seenIn(documentOf(one, space), space);
  seen.forEach((n, cell) => assert.ok(n === null || n === truth[cell], 'a number that the document does not tell'));
  const hidden = seen.flatMap((n, cell) => (n === null && cell !== space.total ? [cell] : []));
  const profiles = one.axes.reduce<Person[]>((rows, axis) => rows.flatMap((row) => setsOf(axis).map((set) => [...row, set])), [[]]).map((person) => {
    const cells = new Set<number>();
    space.visit(person, (cell) => cells.add(cell));
    return cells;
  });
  const possible = profiles.filter((cells) => ![...cells].some((cell) => seen[cell] === 0));
  const isSmall = (cell: number): boolean => (truth[cell] ?? 0) > 0 && (truth[cell] ?? 0) < one.k;
  const told = seen.flatMap((n, cell) => (n ? [{ cell, n, isMost: false }] : []));
  const most = [...hidden.filter(isSmall).map((cell) => ({ cell, n: one.k - 1, isMost: true })), { cell: space.total, n: MOST_PEOPLE, isMost: true }];
  const rows = [...told, ...most];
  const goalOf = (cell: number): number[] => [...possible.map((cells) => (cells.has(cell) ? 1 : 0)), ...most.map(() => 0)];
  const simplex = new Simplex(rows.map((row) => [...possible.map((cells) => (cells.has(row.cell) ? 1 : 0)), ...most.map((other) => (other === row ? 1 : 0))]), rows.map(({ n }) => n));
  const valueOf = (goal: readonly number[]): number => simplex.solution().reduce((sum, [place, amount]) => sum + amount * (goal[place] ?? 0), 0);
  const narrow = hidden.flatMap((cell) => {
    const goal = goalOf(cell);
    simplex.maximise(goal);
    const high = Math.floor(valueOf(goal) + 1e-4);
    simplex.maximise(goal.map((n) => -n));
    const low = Math.ceil(valueOf(goal) - 1e-4);
    return high - low + 1 < one.k ? [`cell ${JSON.stringify(space.partsOf(cell))}, ${truth[cell]}, is from ${low} to ${high} where k is ${one.k}`] : [];
  });
  return { hidden: hidden.length, isShown: told.length > 0, narrow };
}

function setsOf({ size, multiple, none }: Axis): number[][] {
  const lines = [...Array<undefined>(size)].map((_, i) => i);
  if (!multiple) return lines.map((line) => [line]);
  const sets = lines.filter((line) => line !== none).reduce<number[][]>((all, line) => [...all, ...all.map((set) => [...set, line])], [[]]);
  return sets.map((set) => (set.length || none === undefined ? set : [none]));
}

interface Kind {
  readonly name: string;
  readonly axes: number;
  readonly crossings: Crossings;
  readonly sizes?: number;
  readonly runs?: number;
}

const KINDS: readonly Kind[] = [
  { name: 'tables by one dimension', axes: 3, crossings: [[0], [1], [2]] },
  { name: 'a table by two, without totals of its lines', axes: 2, crossings: [[0, 1]] },
  { name: 'a table by two, with all totals', axes: 2, crossings: [[0], [1], [0, 1]], runs: 1_000 },
  { name: 'a table by two and one by another dimension', axes: 3, crossings: [[0, 1], [2]] },
  { name: 'two tables by two, which share a dimension', axes: 3, crossings: [[0], [0, 1], [1, 2]], sizes: 3 },
  { name: 'three tables by two, in a ring', axes: 3, crossings: [[0], [1], [2], [0, 1], [0, 2], [1, 2]], sizes: 3 },
];

describe('a file by hand, in all its tables at once', () => {
  for (const { name, axes, crossings, sizes = 4, runs = 120 } of KINDS) {
    it(`gives no small number back, nor what is hidden beside it: ${name}`, () => {
      let [hidden, shown] = [0, 0];
      fc.assert(
        fc.property(cases(axes, { sizes, people: 90 }), (one) => {
          const found = attack(one, crossings);
          hidden += found.hidden;
          shown += Number(found.isShown);
          assert.deepEqual(found.narrow, []);
        }),
        { numRuns: runs, seed: 23, endOnFailure: true },
      );
      assert.ok(hidden > runs && shown > runs * 0.9, `${hidden} numbers hidden, ${shown} documents shown: the test would prove little`);
    });
  }
});
