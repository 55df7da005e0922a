import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { countFlows, countGroups, stepsOf } from '../../src/elements/parcours/flow-counts.model.js';
import { columnPlaces } from '../../src/elements/parcours/flow-axis.model.js';
import { maskFlow } from '../../src/elements/parcours/flow-mask.model.js';
import { layoutFlow, type FlowLayout, type FlowOptions } from '../../src/elements/parcours/layout-flow.model.js';
import { OTHERS, type PathTable, UNKNOWN, VOID } from '../../src/elements/parcours/path-table.model.js';
import { anyPaths, tableOf } from '../helpers/path-tables.js';
import { deepFreeze } from '../helpers/dream-tables.js';

const nameOf = (state: number): string => (state >= 0 ? `Situation ${state}` : state === UNKNOWN ? 'Inconnu' : 'Autres');
const options = (widthPx: number): FlowOptions => ({ widthPx, nameOf, columnName: (column) => `${14 + column} ans` });
const anyTable = anyPaths({ most: 60, states: 4, length: 4 });
const anyWidth = fc.constantFrom(0, 320, 560, 1280);
/** half of a rounding on each side */
const ROUNDED = 0.11;

describe('flows between positions', () => {
  const table = tableOf(['ABAC', 'ABAC', '%%BB', 'AA%%', 'A?BC', 'CACA'], 3);
  const flow = maskFlow(countFlows(table, [3, 0, 2, 2, 9, -1]), 1);
  const links = (column: number): string[] => flow.links.filter((link) => link.column === column).map(({ from, to, people }) => `${from}>${to}:${people}`);

  it('takes each position that there is once, in order', () => assert.deepEqual(flow.columns, [0, 2, 3]));

  it('counts who is where, late entries, exits and the unknown', () => {
    const nodes = flow.nodes.map(({ column, state, people }) => `${column}/${state}:${people}`);
    assert.deepEqual(nodes, ['0/0:4', '0/2:1', `0/${VOID}:1`, '1/0:2', '1/1:2', '1/2:1', `1/${VOID}:1`, '2/0:1', '2/1:1', '2/2:3', `2/${VOID}:1`]);
    assert.deepEqual(links(0), ['0>0:2', '0>1:1', `0>${VOID}:1`, '2>2:1', `${VOID}>1:1`]);
    assert.deepEqual(links(1), ['0>2:2', '1>1:1', '1>2:1', '2>0:1', `${VOID}>${VOID}:1`]);
  });

  it('counts groups at once as one by one', () => {
    fc.assert(
      fc.property(anyTable, fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 60, maxLength: 60 }), (any, of) => {
        const groups = countGroups(stepsOf(any, [0, 1, 3]), of, 3);
        groups.forEach((group, i) => assert.deepEqual(group, countFlows(any, [0, 1, 3], { people: of.slice(0, any.size).map((one) => Number(one === i)) })));
      }),
      { numRuns: 30 },
    );
  });

  it('sees returns to what was left between the columns too', () => {
    // C at 0, A at 1, C at 2, A at 3: from 2 to 3 back to A, which no other column shows
    assert.deepEqual(flow.links.filter(({ returned }) => returned > 0).map(({ column, from, to, returned }) => [column, from, to, returned]), [[1, 2, 0, 1]]);
    const [stay] = maskFlow(countFlows(tableOf(['ABA']), [0, 2]), 1).links;
    assert.equal(stay?.returned, 0);
    const [unknown] = maskFlow(countFlows(tableOf(['A?A']), [1, 2]), 1).links;
    assert.equal(unknown?.returned, 0);
  });

  it('keeps weights and people apart', () => {
    const counts = countFlows(tableOf(['AB', 'AB', 'BB'], 2, [0.5, 2, 4]), [0, 1]);
    assert.deepEqual([counts.total, [...counts.nodes.n.slice(0, 2)], [...counts.nodes.people.slice(0, 2)]], [{ n: 6.5, people: 3 }, [2.5, 4], [2, 1]]);
    const part = countFlows(tableOf(['AB', 'AB', 'BB'], 2, [0.5, 2, 4]), [0, 1], { people: [1, 0, 1] });
    assert.deepEqual(part.total, { n: 4.5, people: 2 });
  });
});

/** Both ends of a ribbon, from its path: `M… C… …L… C… …Z`. */
function endsOf(d: string, isVertical: boolean): [number, number] {
  const numbers = d.match(/-?[\d.]+/g)?.map(Number) ?? [];
  const across = (point: number): number => numbers[point * 2 + (isVertical ? 0 : 1)] ?? NaN;
  return [across(7) - across(0), across(4) - across(3)];
}

function checkLayout(layout: FlowLayout): void {
  assert.doesNotMatch(JSON.stringify(layout), /null|NaN|Infinity/);
  const { boxes, ribbons, stubs, perPerson, isVertical, widthPx, heightPx } = layout;
  const sizeOf = (box: (typeof boxes)[number]): number => (isVertical ? box.widthPx : box.heightPx);
  const startOf = (box: (typeof boxes)[number]): number => (isVertical ? box.x : box.y);
  for (const box of boxes) {
    assert.ok(Math.abs(sizeOf(box) - box.n * perPerson) <= ROUNDED, 'one scale');
    assert.ok(box.x >= 0 && box.y >= 0 && box.x + box.widthPx <= widthPx + ROUNDED && box.y + box.heightPx <= heightPx + ROUNDED, 'inside');
    for (const other of boxes) if (other.column === box.column && startOf(other) > startOf(box)) assert.ok(startOf(box) + sizeOf(box) <= startOf(other) + ROUNDED, 'no overlap');
    const own = (column: number, name: 'from' | 'to', kinds: readonly string[]): number =>
      ribbons.reduce((sum, ribbon) => sum + (ribbon.column === column && ribbon[name] === box.state ? ribbon.n : 0), 0) +
      stubs.reduce((sum, stub) => sum + (stub.column === box.column && stub.state === box.state && kinds.includes(stub.kind) ? stub.n : 0), 0);
    if (box.column < layout.columns.length - 1) assert.ok(Math.abs(own(box.column, 'from', ['exit', 'out']) - box.n) < 1e-9, 'all who leave');
    if (box.column > 0) assert.ok(Math.abs(own(box.column - 1, 'to', ['entry', 'in']) - box.n) < 1e-9, 'all who come');
  }
  for (const { d, n } of ribbons) {
    const [start, end] = endsOf(d, isVertical);
    assert.ok(Math.abs(start - end) < 1e-6, `as wide at both ends: ${d}`);
    assert.ok(Math.abs(start - n * perPerson) <= ROUNDED, `not inflated: ${d}`);
  }
}

describe('the picture of flows', () => {
  it('keeps sums, one scale and the frame whatever the paths, with or without a threshold', () => {
    fc.assert(fc.property(anyTable, anyWidth, fc.constantFrom(1, 4), (table, width, k) => checkLayout(layoutFlow(deepFreeze(maskFlow(countFlows(table, [0, 1, 3]), k)), options(width)))), { numRuns: 60 });
  });

  it('stands none, one, equal and unknown paths', () => {
    const tables: PathTable[] = [tableOf([]), tableOf(['ABC']), tableOf(Array<string>(9).fill('AAA')), tableOf(['???', '???']), tableOf(['%%%'])];
    for (const table of tables) for (const columns of [[], [0], [0, 1, 2]]) for (const width of [320, 1280]) checkLayout(layoutFlow(maskFlow(countFlows(table, columns), 1), options(width)));
  });

  const table = tableOf([...Array<string>(30).fill('AAB'), ...Array<string>(20).fill('BBB'), ...Array<string>(10).fill('%AA'), ...Array<string>(8).fill('A%%'), ...Array<string>(6).fill('ABA')], 3);
  const flow = maskFlow(countFlows(table, [0, 1, 2]), 1);

  it('lets flows stop and begin, and marks those who come back', () => {
    const { stubs, ribbons } = layoutFlow(flow, options(1280));
    assert.deepEqual(stubs.map(({ kind, column, n }) => [kind, column, n]), [['exit', 0, 8], ['entry', 1, 10]]);
    assert.ok(stubs.every(({ cap }) => cap));
    assert.deepEqual(ribbons.filter(({ edge }) => edge).map(({ column, from, to, returned }) => [column, from, to, returned]), [[1, 1, 0, 6]]);
  });

  it('goes down on a narrow page, with the same order', () => {
    const [wide, narrow] = [layoutFlow(flow, options(1280)), layoutFlow(flow, options(320))];
    assert.deepEqual([wide.isVertical, narrow.isVertical], [false, true]);
    assert.deepEqual(wide.boxes.map(({ state }) => state), narrow.boxes.map(({ state }) => state));
    assert.ok(narrow.boxes.every(({ label, widthPx }) => !label || label.text.length * 5 < widthPx));
  });

  it('names boxes that are tall enough, none over another', () => {
    fc.assert(
      fc.property(anyTable, anyWidth, (any, width) => {
        const { boxes, isVertical } = layoutFlow(maskFlow(countFlows(any, [0, 1, 2]), 1), options(width));
        for (const { label, heightPx, y } of boxes) if (label && !isVertical) assert.ok(heightPx >= 12 && label.y >= y && label.y <= y + heightPx);
      }),
      { numRuns: 30 },
    );
  });

  it('shows who is told together after the states', () => {
    const masked = maskFlow(countFlows(tableOf([...Array<string>(9).fill('AA'), 'BA', 'CA', 'CA', 'BB', 'BC', 'CC'], 3), [0, 1]), 4);
    assert.equal(layoutFlow(masked, options(1280)).boxes.filter(({ column }) => column === 0).at(-1)?.state, OTHERS);
  });
});

describe('columns in time', () => {
  it('are as far apart as their positions, if that leaves room for flows', () => {
    assert.deepEqual(columnPlaces([0, 12, 36], 300), [0, 100, 300]);
    const places = columnPlaces([0, 1, 72], 300);
    assert.ok((places[1] ?? 0) >= 36 && Math.abs((places[2] ?? 0) - 300) < 1e-9);
    assert.deepEqual(columnPlaces([], 300), []);
    assert.deepEqual(columnPlaces([5], 300), [0]);
  });
});
