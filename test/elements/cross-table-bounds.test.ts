import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { CellSpace, type Axis, type Person } from '../../demo/server/statistics/cells.js';
import { protect } from '../../demo/server/statistics/protect.js';
import { formCounts, type FormCounts } from '../../src/contract/form-counts.js';
import { parseContract } from '../../src/contract/parse.js';
import { layoutComparison } from '../../src/elements/cross-table/compare.model.js';
import { indexCounts } from '../../src/elements/cross-table/counts-index.model.js';
import { crossedDocument, pilotDocument } from '../../src/elements/cross-table/example-documents.js';
import { createGuard } from '../../src/elements/cross-table/guard.model.js';
import { layoutGrid, SHARES, shareIn, type CrossGrid, type Figure } from '../../src/elements/cross-table/grid.model.js';
import { boundHidden, valuesBetween, type Width } from '../demo/helpers/linear-attacker.js';

/**
 * What a reader of the widget sees, as counts of cells: every number that it shows in any of its states, the base of every percentage (which is all
 * that a percentage adds to its number), the bases of comparisons. The attacker then bounds what is hidden from all of that.
 */
const RUNS = 150;

interface Table {
  readonly axes: readonly Axis[];
  readonly people: readonly Person[];
  readonly k: number;
}

const tables: fc.Arbitrary<Table> = fc
  .record({ sizes: fc.tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 4 })), isMultiple: fc.boolean() })
  .map(({ sizes, isMultiple }) => sizes.map((size, i): Axis => (isMultiple && i === 1 ? { size: size + 1, multiple: true, none: size } : { size, multiple: false })))
  .chain((axes) => fc.record({ axes: fc.constant(axes), people: fc.array(fc.tuple(...axes.map(linesOf)), { minLength: 20, maxLength: 90, size: 'max' }), k: fc.integer({ min: 3, max: 11 }) }));

/** Crowded at the first lines, as real answers are. */
function linesOf({ size, multiple }: Axis): fc.Arbitrary<number[]> {
  if (multiple) return fc.uniqueArray(fc.nat(size - 2), { maxLength: 3 }).map((some) => (some.length ? some : [size - 1]));
  return fc.tuple(fc.nat(size - 1), fc.nat(size - 1)).map(([a, b]) => [Math.min(a, b)]);
}

const codeOf = (line: number): string => `c${line}`;
const NAMES = ['rows', 'columns'];

function documentOf(space: CellSpace, counts: readonly (number | null)[], k: number): FormCounts {
  const cells: Record<string, unknown>[] = [];
  const totals: Record<string, unknown>[] = [];
  counts.forEach((n, cell) => {
    const parts = space.partsOf(cell);
    const codes = Object.fromEntries(parts.map(({ axis, line }) => [NAMES[axis] ?? '', codeOf(line)]));
    if (parts.length) (parts.length === 2 ? cells : totals).push({ ...codes, n });
  });
  const dimensions = space.axes.map(({ size, multiple }, axis) => ({ id: NAMES[axis], label: NAMES[axis], multiple, values: [...Array<undefined>(size)].map((_, line) => ({ code: codeOf(line), label: codeOf(line) })) }));
  const parsed = parseContract(formCounts, { form: 'f', from: '2026-01-01', to: '2026-12-31', minCount: k, people: counts[space.total], dimensions, cells, totals, offered: { dimensions: [] } });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

/** Everything that any state of the widget shows of a document, by the cells of the space. */
function seenIn(document: FormCounts, space: CellSpace): (number | null)[] {
  const index = indexCounts(document, document.minCount, createGuard());
  assert.equal(index.isLeaky, false, 'all that an endpoint tells is shown');
  const seen = [...Array<null>(space.size)].map((): number | null => null);
  const see = (codes: readonly (readonly [axis: number, code: string])[], n: number | null): void => {
    const cell = space.find(codes.map(([axis, code]) => ({ axis, line: Number(code.slice(1)) })));
    if (cell === undefined || n === null) return;
    assert.ok(seen[cell] === null || seen[cell] === n, 'two numbers for one cell');
    seen[cell] = n;
  };
  const seeGrid = (grid: CrossGrid, [own, across]: readonly [number, number]): void => {
    const whole = (codes: readonly (readonly [number, string])[], { n, base }: Figure, of: readonly (readonly [number, string])[]): void => {
      see(codes, n);
      if (shareIn({ n, base }) !== null) see(of, base);
    };
    // a line that is left out is one of nobody
    grid.rowDimension.values.filter(({ code }) => !grid.rows.some((row) => row.code === code)).forEach(({ code }) => see([[own, code]], 0));
    grid.columnDimension?.values.filter(({ code }) => !grid.columns.some((column) => column.code === code)).forEach(({ code }) => see([[across, code]], 0));
    grid.rows.forEach((row, i) => {
      see([[own, row.code]], row.total.n);
      grid.columns.forEach((column, j) => {
        const figure = grid.cells[i]?.[j] ?? { n: null, base: null };
        const { base } = figure;
        const of = base !== null && base === row.total.n ? [[own, row.code] as const] : base !== null && base === column.total.n ? [[across, column.code] as const] : [];
        whole([[own, row.code], [across, column.code]], figure, of);
      });
    });
    grid.columns.forEach((column) => see([[across, column.code]], column.total.n));
    see([], grid.people.n);
  };
  for (const shareOf of SHARES) {
    for (const [rows, columns, axes] of [['rows', 'columns', [0, 1]], ['columns', 'rows', [1, 0]], ['rows', undefined, [0, 1]], ['columns', undefined, [1, 0]]] as const) {
      const grid = layoutGrid(index, { rows, columns, shareOf });
      if (grid) seeGrid(grid, axes);
    }
  }
  const [first, second] = index.dimension('columns')?.values ?? [];
  const side = (code = '') => ({ index, label: code, dimension: 'columns', code });
  const pair = layoutComparison([side(first?.code), side(second?.code)], 'rows');
  pair?.rows.forEach((row) => row.sides.forEach((figure, i) => see([[0, row.code], [1, (i ? second : first)?.code ?? '']], figure.n)));
  pair?.bases.forEach((base, i) => see([[1, (i ? second : first)?.code ?? '']], base));
  return seen;
}

function assertWide(widths: ReadonlyMap<number, Width> | undefined, hidden: ReadonlySet<number>, k: number): number {
  let count = 0;
  for (const [cell, width] of widths ?? []) {
    if (!hidden.has(cell)) continue; // told by the document, not shown here
    count += 1;
    assert.ok(valuesBetween(width) >= k, `cell ${cell} is from ${width.least} to ${width.most}: fewer than ${k} values`);
  }
  return count;
}

const hiddenIn = (counts: readonly (number | null)[]): Set<number> => new Set(counts.flatMap((n, cell) => (n === null ? [cell] : [])));

describe('all that the widget shows of a document', () => {
  it(`bounds nothing that an endpoint hides to fewer than k values, in ${RUNS} random tables`, () => {
    let hidden = 0;
    fc.assert(
      fc.property(tables, ({ axes, people, k }) => {
        const { space, counts } = protect(people, axes, { minCount: k });
        const seen = seenIn(documentOf(space, counts, k), space);
        seen.forEach((n, cell) => assert.ok(n === null || n === counts[cell], 'a number that the document does not tell'));
        hidden += assertWide(boundHidden({ space, releases: [seen] }, k), hiddenIn(counts), k);
      }),
      { numRuns: RUNS, seed: 21, endOnFailure: true },
    );
    assert.ok(hidden > 5 * RUNS, `only ${hidden} cells were hidden`);
  });
});

describe('the documents of the examples', () => {
  it('are safe: the pilot’s four tables, each with the total', () => {
    const document = pilotDocument();
    for (const { id, values, multiple = false } of document.dimensions) {
      const space = new CellSpace([{ size: values.length, multiple }]);
      const counts = [document.people, ...values.map(({ code }) => document.cells.find((cell) => cell[id] === code)?.n ?? null)];
      const widths = boundHidden({ space, releases: [counts] }, 5);
      for (const width of widths?.values() ?? []) assert.ok(valuesBetween(width) >= 5, `${id}: from ${width.least} to ${width.most}`);
      assert.equal(widths?.size, { age: 0, status: 2, level: 3, sex: 0 }[id]);
    }
  });

  it('are safe: ages by situations with all totals', () => {
    const document = crossedDocument();
    const [rows, columns] = document.dimensions;
    if (!rows || !columns) throw new Error('two dimensions');
    const space = new CellSpace([rows, columns].map(({ values }) => ({ size: values.length, multiple: false })));
    const numbers = [...document.cells, ...document.totals];
    const counts = [...Array<undefined>(space.size)].map((_, cell) => {
      const codes = space.partsOf(cell).map(({ axis, line }): [string, string] => [document.dimensions[axis]?.id ?? '', document.dimensions[axis]?.values[line]?.code ?? '']);
      if (!codes.length) return document.people;
      return numbers.find((one) => Object.keys(one).length === codes.length + 1 && codes.every(([id, code]) => (one as Record<string, unknown>)[id] === code))?.n ?? null;
    });
    const widths = boundHidden({ space, releases: [counts] }, 5);
    assert.equal(widths?.size, 4);
    for (const width of widths?.values() ?? []) assert.ok(valuesBetween(width) >= 5, `from ${width.least} to ${width.most}`);
  });
});
