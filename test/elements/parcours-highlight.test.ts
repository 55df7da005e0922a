import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { LitShares } from '../../src/elements/parcours/certain-shares.model.js';
import { countFlows } from '../../src/elements/parcours/flow-counts.model.js';
import { maskFlow } from '../../src/elements/parcours/flow-mask.model.js';
import { doStays, linesOf, litLines } from '../../src/elements/parcours/highlight.model.js';
import { readHighlight, typeKey, type Highlight } from '../../src/elements/parcours/read-highlight.model.js';
import { layoutFlow } from '../../src/elements/parcours/layout-flow.model.js';
import { layoutIndex, type IndexLayout } from '../../src/elements/parcours/layout-index.model.js';
import { partOfAreas } from '../../src/elements/parcours/lit-areas.model.js';
import { partOfFlow } from '../../src/elements/parcours/lit-parts.model.js';
import { sharesOfLines } from '../../src/elements/parcours/lit-shares.model.js';
import type { PathTable } from '../../src/elements/parcours/path-table.model.js';
import { anyPaths, tableOf } from '../helpers/path-tables.js';

const [K, STATES] = [3, 3];
const POSITIONS = [0, 2, 4];
const repeat = (path: string, times: number): string[] => Array<string>(times).fill(path);
const carpet = (table: PathTable, k = K): IndexLayout => layoutIndex(table, { order: 'start', rowsPx: 480, k });

function sharesIn(layout: IndexLayout, states: readonly string[], highlight: Highlight): LitShares {
  const lines = linesOf(layout, states);
  return sharesOfLines(lines, litLines(lines, highlight, POSITIONS), { highlight, positions: POSITIONS });
}

const HIGHLIGHTS: readonly Highlight[] = [
  ...[0, 1, 2].flatMap((column) => [0, 1, 2].flatMap((state): Highlight[] => [{ kind: 'at', state, column }, { kind: 'link', from: state, to: 1, column: Math.min(1, column) }, { kind: 'through', state }])),
  { kind: 'way', states: [0, 1] },
  { kind: 'type', place: 1, stays: [{ state: 0, start: 0, end: 5 }] },
];

/** Everything that all choices let be seen. */
const allShares = (layout: IndexLayout, states: readonly string[]): readonly number[] =>
  HIGHLIGHTS.flatMap((highlight) => {
    const { link, at, move } = sharesIn(layout, states, highlight);
    const cells = [0, 1, 2].flatMap((from) => [0, 1, 2].map((to) => ({ from, to })));
    return cells.flatMap(({ from, to }) => [link({ column: 0, from, to }), link({ column: 1, from, to }), at(from, to), at(4 - from, to), move({ from, to, isReturn: false }), move({ from, to, isReturn: true })]);
  });

describe('what is brought out', () => {
  it('is read from what a view writes', () => {
    assert.deepEqual(readHighlight('1.3@2'), { kind: 'at', state: 3, column: 2 });
    assert.deepEqual(readHighlight('0.-1@0>2'), { kind: 'link', from: -1, to: 2, column: 0 });
    assert.deepEqual(readHighlight('0.3@'), { kind: 'through', state: 3 });
    assert.deepEqual(readHighlight('index.3-4'), { kind: 'way', states: [3, 4] });
    assert.deepEqual(readHighlight('group.sex=f|x'), { kind: 'group', attribute: 'sex', group: 'f|x' });
    const stays = [{ state: 3, start: 0, end: 12 }, { state: -1, start: 12, end: 20 }];
    assert.deepEqual(readHighlight(typeKey(2, stays)), { kind: 'type', place: 2, stays });
    assert.deepEqual([undefined, '', '<b>', 'group.x', '0.1'].map(readHighlight), Array(5).fill(undefined));
  });

  it('is the lines of the carpet that do it, in tenths', () => {
    const table = tableOf([...repeat('AAAAA', 12), ...repeat('ABBBB', 12), ...repeat('BBBBC', 6)], STATES);
    const layout = carpet(table);
    const lit = (highlight: Highlight): string => [...litLines(linesOf(layout, table.states), highlight, POSITIONS)].join('');
    assert.equal(layout.perRow, 6);
    assert.equal(lit({ kind: 'at', state: 1, column: 1 }), '00111');
    assert.equal(lit({ kind: 'link', from: 0, to: 1, column: 0 }), '00110');
    assert.equal(lit({ kind: 'through', state: 2 }), '00001');
    assert.equal(lit({ kind: 'way', states: [0, 1] }), '00110');
    assert.equal(lit({ kind: 'type', place: 1, stays: [{ state: 0, start: 0, end: 1 }, { state: 1, start: 1, end: 5 }] }), '00110');
    const { link, at, move } = sharesIn(layout, table.states, { kind: 'at', state: 1, column: 2 });
    assert.deepEqual([link({ column: 1, from: 1, to: 1 }), link({ column: 0, from: 0, to: 0 }), link({ column: 0, from: 1, to: 1 }), at(0, 0), at(4, 1), move({ from: 0, to: 1, isReturn: false })], [1, 0, 0, 0.5, 1, 1]);
  });

  it('says no more than the carpet does: paths that make the same lines are brought out alike', () => {
    // in a line of six, two who do something else are in no cell of it
    const few = tableOf([...repeat('AAAAA', 10), 'AAAAB', 'AAACA', ...repeat('BBBBB', 6)], STATES);
    const none = tableOf([...repeat('AAAAA', 12), ...repeat('BBBBB', 6)], STATES);
    assert.deepEqual(carpet(few).cells, carpet(none).cells);
    assert.deepEqual(allShares(carpet(few), few.states), allShares(carpet(none), none.states));
    assert.ok(allShares(carpet(few), few.states).every((share) => Number.isInteger(Math.round(share * 1e6) / 1e5)));
  });

  it('is of no line with fewer than 2k people, and of no cell that fewer than k are in', () => {
    fc.assert(
      fc.property(anyPaths({ most: 40, states: STATES, length: 5 }), (table) => {
        const layout = carpet(table);
        const lines = linesOf(layout, table.states);
        assert.ok([...(lines.weights ?? [])].every((people) => people >= 2 * K));
        lines.cells.forEach((cell, at) => {
          const own = layout.order.subarray(layout.rowStart[Math.floor(at / 5)], layout.rowStart[Math.floor(at / 5) + 1]);
          assert.ok(cell < 0 || own.filter((path) => table.cells[path * 5 + (at % 5)] === cell).length >= K);
        });
        assert.ok(allShares(layout, table.states).every((share) => share >= 0 && share <= 1));
      }),
      { numRuns: 40 },
    );
  });

  it('finds typical paths that do it', () => {
    const stays = [{ state: 0, start: 0, end: 3 }, { state: 1, start: 3, end: 5 }];
    const does = (highlight: Highlight): boolean => doStays(stays, highlight, { positions: POSITIONS, length: 5 });
    assert.deepEqual([does({ kind: 'at', state: 1, column: 2 }), does({ kind: 'at', state: 1, column: 0 }), does({ kind: 'way', states: [0, 1] }), does({ kind: 'through', state: 2 })], [true, false, true, false]);
    assert.equal(doStays([], { kind: 'type', place: 1, stays: [] }, { positions: [], length: 0 }), false);
  });

  it('brings nothing that only paths need when people are already counted', () => {
    const folder = new URL('../../src/elements/parcours/', import.meta.url);
    const seen = new Set<string>();
    const follow = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      const code = readFileSync(new URL(file, folder), 'utf8');
      for (const [, next = ''] of code.matchAll(/^(?:import|export) (?!type )[^;]*? from '\.\/([\w.-]+)\.js';$/gm)) follow(`${next}.ts`);
    };
    follow('highlight.part.ts');
    assert.ok(seen.has('lit-parts.model.ts'));
    for (const file of ['index-scene.ts', 'lit-shares.model.ts', 'tell-paths.ts', 'positions.model.ts']) assert.ok(!seen.has(file), file);
  });

  it('is drawn in the places of all', () => {
    const table = tableOf([...repeat('AAAAA', 30), ...repeat('ABABA', 10)], STATES);
    const layout = layoutFlow(maskFlow(countFlows(table, POSITIONS), 1), { widthPx: 1280, nameOf: String, columnName: String });
    const [part] = partOfFlow(layout, ({ column }) => (column ? 0 : 0.5));
    const [whole] = layout.ribbons;
    assert.equal(part?.d.split('C')[0], whole?.d.split('C')[0]);
    const areas = partOfAreas([{ parts: [{ state: 0, n: 3, share: 0.5 }, { state: 1, n: 3, share: 0.5 }], n: 6, outside: 0 }], { x: 0, y: 0, widthPx: 10, heightPx: 100 }, (_, state) => (state ? 0.5 : 0));
    assert.deepEqual(areas, [{ state: 1, d: 'M0 25H10V50H0Z' }]);
  });
});
