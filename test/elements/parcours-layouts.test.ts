import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { chooseDetail, foldStates } from '../../src/elements/parcours/detail.model.js';
import { meanTimes } from '../../src/elements/parcours/durations.model.js';
import { maskFlow } from '../../src/elements/parcours/flow-mask.model.js';
import { findInFlow } from '../../src/elements/parcours/flow-finding.model.js';
import { flowStrings } from '../../src/elements/parcours/flow.strings.js';
import { flowEn } from '../../src/elements/parcours/flow.strings.en.js';
import { countFlows } from '../../src/elements/parcours/flow-counts.model.js';
import { layoutDistribution, maskPositions, tellPositions, toldEntropies } from '../../src/elements/parcours/layout-distribution.model.js';
import { layoutIndex, MIXED_CELL, orderPaths, PATH_ORDERS, UNKNOWN_CELL, VOID_CELL } from '../../src/elements/parcours/layout-index.model.js';
import { layoutArcs, tellReturns } from '../../src/elements/parcours/layout-returns.model.js';
import { layoutStory } from '../../src/elements/parcours/layout-story.model.js';
import { layoutTimes, maskTimes, tellTimes, type GroupTimes, type StateTime } from '../../src/elements/parcours/layout-times.model.js';
import { layoutTypes, qualityOf } from '../../src/elements/parcours/layout-types.model.js';
import { countMoves } from '../../src/elements/parcours/moves.model.js';
import { viewStrings } from '../../src/elements/parcours/parcours.strings.js';
import { viewsEn } from '../../src/elements/parcours/parcours.strings.en.js';
import { OTHERS, pathCells, type PathTable } from '../../src/elements/parcours/path-table.model.js';
import { countPositions } from '../../src/elements/parcours/positions.model.js';
import { countReturns } from '../../src/elements/parcours/shown-returns.js';
import { staysOf, tellPath, visitorsOf } from '../../src/elements/parcours/tell-path.model.js';
import { findInDistribution, findInIndex, findInReturns, findInStory, findInTypes, type Finding } from '../../src/elements/parcours/words.model.js';
import { anyPaths, tableOf } from '../helpers/path-tables.js';

const STATES = 4;
const anyTable = anyPaths({ most: 50, states: STATES, length: 6 });
const RUNS = { numRuns: 40 };
const nameOf = (state: number): string => (state >= 0 ? 'ABCDEFGHIJ'.charAt(state) : 'autres');
const DEGENERATE: readonly PathTable[] = [tableOf([], STATES), tableOf(['ABCABC'], STATES), tableOf(Array<string>(9).fill('AAAAAA'), STATES), tableOf(['??????', '%%%%%%'], STATES)];
const repeat = (path: string, times: number): string[] => Array<string>(times).fill(path);
const isFinite = (layout: object): void => assert.doesNotMatch(JSON.stringify(layout, (_, value: unknown) => (typeof value === 'number' && !Number.isFinite(value) ? 'NaN' : value)), /NaN|undefined/);

const timesOf = (table: PathTable): GroupTimes => ({ times: meanTimes(table), visitors: visitorsOf(table), people: table.size });
const told = (table: PathTable, k: number): readonly StateTime[] => tellTimes(timesOf(table), maskTimes([timesOf(table)], k), k);

describe('the index plot', () => {
  const table = tableOf(['BBA', 'AAB', 'AB%', 'A?A', 'AAB'], 2);
  const inOrder = (order: (typeof PATH_ORDERS)[number], distances?: number[]): number[] => [...orderPaths(table, { order, ...(distances && { distances }) })];

  it('puts paths in order of start, end, first break or distance, equal ones as they came', () => {
    assert.deepEqual(inOrder('start'), [1, 4, 2, 3, 0]);
    assert.deepEqual(inOrder('end'), [0, 3, 1, 4, 2]);
    assert.deepEqual(inOrder('break'), [2, 3, 1, 4, 0]);
    assert.deepEqual(inOrder('distance', [3, 1, 2, 1, 0]), [4, 1, 3, 2, 0]);
    assert.deepEqual(inOrder('given'), [0, 1, 2, 3, 4]);
  });

  it('sorts as a plain comparison does', () => {
    fc.assert(
      fc.property(anyTable, (any) => {
        const keyOf = (path: number): string[] => [...pathCells(any, path)].map((cell) => String.fromCharCode(cell < 0 ? 90 - cell : 65 + cell));
        const keys = { start: (path: number) => keyOf(path).join(''), end: (path: number) => keyOf(path).reverse().join('') };
        for (const order of ['start', 'end'] as const) {
          const key = keys[order];
          const expected = [...Array(any.size)].map((_, i) => i).sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a - b));
          assert.deepEqual([...orderPaths(any, { order })], expected);
        }
      }),
      RUNS,
    );
  });

  it('draws each path when there is room, and the state of most when there is not', () => {
    assert.deepEqual([...layoutIndex(table, { order: 'given', rowsPx: 50, k: 1 }).cells], [1, 1, 0, 0, 0, 1, 0, 1, VOID_CELL, 0, UNKNOWN_CELL, 0, 0, 0, 1]);
    const { rows, perRow, rowStart, cells } = layoutIndex(table, { order: 'start', rowsPx: 2, k: 1 });
    assert.deepEqual([rows, perRow, [...rowStart]], [2, 3, [0, 3, 5]]);
    assert.deepEqual([...cells.slice(0, 3)], [0, 0, 1]);
  });

  it('never shows fewer than k people in a cell, nor a line of fewer than 2k', () => {
    fc.assert(
      fc.property(anyTable, fc.constantFrom(...PATH_ORDERS), (any, order) => {
        const { rows, columns, cells, rowStart, order: sorted } = layoutIndex(any, { order, rowsPx: 30, k: 4 });
        for (let row = 0; row < rows; row++) {
          const people = [...sorted.subarray(rowStart[row], rowStart[row + 1])];
          assert.ok(people.length >= 8);
          for (let at = 0; at < columns; at++) {
            const cell = cells[row * columns + at] ?? MIXED_CELL;
            const state = cell === VOID_CELL ? -2 : cell === UNKNOWN_CELL ? -1 : cell;
            const counts = [0, 1, 2, 3, -1, -2].map((one) => people.filter((path) => pathCells(any, path)[at] === one).length);
            const most = Math.max(...counts);
            assert.equal(state, most < 4 ? MIXED_CELL : [0, 1, 2, 3, -1, -2][counts.indexOf(most)]);
          }
        }
        assert.ok(rows === 0 ? any.size < 8 : rowStart[rows] === any.size);
      }),
      RUNS,
    );
  });
});

describe('states in time', () => {
  it('are shares that make a whole, of nobody fewer than k', () => {
    fc.assert(
      fc.property(anyTable, fc.constantFrom(1, 4), (any, k) => {
        const counts = countPositions(any);
        const positions = tellPositions(counts, maskPositions([counts], k));
        positions.forEach(({ parts, n, outside }) => {
          if (any.size >= k) for (const part of [...parts, { n: outside }]) assert.ok(part.n === 0 || part.n >= k);
          if (parts.length) assert.ok(Math.abs(parts.reduce((sum, { share }) => sum + share, 0) - 1) < 1e-9);
          assert.equal(n + outside, any.size);
        });
        for (const entropy of toldEntropies(positions, STATES)) assert.ok(entropy >= 0 && entropy <= 1);
        isFinite(layoutDistribution(positions, { widthPx: 320, states: STATES, k: 1, nameOf, named: [0, 3, 5] }));
      }),
      RUNS,
    );
  });

  it('are told of groups and of everybody by the same states, so that no difference is of few people', () => {
    const [girls, boys] = [countPositions(tableOf([...repeat('A', 9), ...repeat('B', 9), 'C', 'C', 'C', 'C', 'C'], 3)), countPositions(tableOf([...repeat('A', 9), ...repeat('B', 7), 'C'], 3))];
    const states = [girls, boys].map((counts) => tellPositions(counts, maskPositions([girls, boys], 5))[0]?.parts.map(({ state, n }) => [state, n]));
    assert.deepEqual(states, [[[0, 9], [OTHERS, 14]], [[0, 9], [OTHERS, 8]]]);
  });

  it('close their steps over each run of positions, with a gap where nobody is observed', () => {
    const counts = countPositions(tableOf(['A%A', 'B%B'], 2));
    const { areas, plot } = layoutDistribution(tellPositions(counts, maskPositions([counts], 1)), { widthPx: 308, states: 2, k: 1, nameOf: () => 'X', named: [] });
    const [bottom, middle] = [plot.y + plot.heightPx, plot.y + plot.heightPx / 2];
    assert.equal(areas[0]?.d, `M44 ${middle}H129.3V${bottom}H44ZM214.7 ${middle}H300V${bottom}H214.7Z`);
    assert.deepEqual(areas.map(({ label }) => label?.text), ['X', 'X']);
  });

  it('have bars for mean times; states few people were in are one', () => {
    const table = tableOf([...repeat('AAAAAB', 10), 'CAAAAA', 'DDAAAA', ...repeat('BBBBBB', 8)], STATES);
    assert.deepEqual([...timesOf(table).visitors as Float64Array], [12, 18, 1, 1]);
    const { bars } = layoutTimes(told(table, 5), { widthPx: 600 });
    assert.deepEqual(bars.map(({ state }) => state), [1, OTHERS]);
    // each mean is rounded to what 2k positions of all people make: half a position here
    assert.ok(bars.every(({ time }) => Number.isInteger(time * 2)));
    assert.ok(Math.abs(told(table, 1).reduce((sum, { time }) => sum + time, 0) - 6) < 1e-9);
  });
});

describe('typical paths', () => {
  const cells = pathCells(tableOf(['AAAABBBBBBCCCDDDDDDDDDDD'], STATES), 0);
  const telling = { k: 5, quarter: 3, exact: 1, near: 40 };
  const written = (stays: readonly { state: number; start: number; end: number }[]): string => stays.map(({ state, start, end }) => `${nameOf(state)}${end - start}`).join('-');

  it('are told as they are only when k people share them', () => {
    assert.equal(written(tellPath(cells, { ...telling, exact: 5 }).stays), 'A4-B6-C3-D11');
    assert.equal(written(tellPath(cells, telling).stays), 'A3-B6-C3-D12');
    const { detail, stays } = tellPath(cells, { ...telling, near: 6, familyOf: (state) => (state === 2 ? 1 : state) });
    assert.deepEqual([detail, written(stays)], ['families', 'B12-D12']);
    assert.deepEqual(tellPath(cells, { ...telling, near: 4 }), { detail: 'none', stays: [] });
  });

  it('stand in order of size; no number when one of them is too small', () => {
    const type = (people: number): Parameters<typeof layoutTypes>[0][number] => ({ cells, n: people, people, exact: 9, near: 9, silhouette: 0.3 });
    const sizes = (all: readonly number[]): unknown[] => layoutTypes(all.map(type), { k: 5, quarter: 3, widthPx: 480, nameOf }).rows.map(({ type: place, n, share }) => [place, n, share]);
    assert.deepEqual(sizes([10, 30]), [[1, 30, 0.75], [0, 10, 0.25]]);
    assert.deepEqual(sizes([3, 30]), [[1, null, null], [0, null, null]]);
    assert.deepEqual([0.8, 0.6, 0.3, 0.2].map(qualityOf), ['strong', 'fair', 'weak', 'none']);
  });
});

describe('returns', () => {
  const table = tableOf([...repeat('ABABCC', 12), ...repeat('AABBCC', 10), 'ACABBB', ...repeat('BCBBBB', 6)], STATES);

  it('are told by kind, the rare ones together', () => {
    const { all } = tellReturns(countReturns(table), [], 5);
    assert.deepEqual([all.returning, all.people, all.otherKinds, all.detours.map(({ paths }) => paths)], [19, 29, 1, [12, 12, 6]]);
    assert.equal(tellReturns(countReturns(tableOf([...repeat('ABA', 20), 'AAA'])), [], 5).all.returning, null);
  });

  it('pass under the states, first arrivals above', () => {
    const moves = countMoves(table);
    assert.deepEqual(moves.slice(0, 2).map(({ from, to, isReturn, people }) => [from, to, isReturn, people]), [[1, 2, false, 28], [0, 1, false, 23]]);
    const { arcs, states } = layoutArcs(tellReturns(countReturns(table), [], 5).all.moves, { widthPx: 1280, times: meanTimes(table), nameOf });
    const endOf = (d: string): number => Number(d.split(' ')[1]?.split('A')[0]);
    for (const { d, isReturn, people } of arcs) {
      assert.equal(endOf(d) > (states[0]?.y ?? 0), isReturn);
      assert.ok(people >= 5);
    }
  });
});

describe('one path', () => {
  it('is stays and what happened between them, none over another', () => {
    const cells = pathCells(tableOf(['AAAAAAAABC??DDDDDDDD']), 0);
    const events = [{ position: 9, label: 'Diplôme' }, { position: 8, label: 'Changement de voie' }, { position: 60, label: 'hors du temps' }];
    for (const widthPx of [320, 1280]) {
      const { stays, events: points, heightPx, isVertical } = layoutStory(cells, events, { widthPx, nameOf });
      assert.deepEqual(points.map(({ label }) => label), ['Changement de voie', 'Diplôme']);
      assert.equal(stays.length, 5);
      const lines = [...points.map(({ labelY }) => labelY), ...(isVertical ? stays.map(({ label }) => label?.y ?? 0) : [])].sort((a, b) => a - b);
      lines.slice(1).forEach((y, i) => assert.ok(y - (lines[i] ?? 0) >= 18 && y <= heightPx));
    }
    assert.deepEqual(staysOf(Int8Array.of(-2, 0, 0, -2, -1)), [{ state: 0, start: 1, end: 3 }, { state: -1, start: 4, end: 5 }]);
  });
});

describe('small cohorts', () => {
  // half of the people go between A and B, half between C and D, each in another way
  const scattered = (size: number): PathTable => tableOf([...Array(size)].map((_, i) => [...Array(6)].map((__, p) => 'ABCD'.charAt((i % 2) * 2 + ((i >> (p % 4)) & 1))).join('')), STATES);
  const families = { of: [0, 0, 1, 1], states: ['AB', 'CD'] };

  it('are shown by families, by fewer points, or as stories', () => {
    const columns = [0, 1, 2, 3, 4, 5];
    const detail = (size: number, k: number): string => chooseDetail(scattered(size), { k, columns, families }).detail;
    assert.equal(detail(400, 5), 'asked');
    assert.equal(detail(16, 5), 'families');
    assert.equal(detail(4, 5), 'stories');
  });

  it('keep everybody when states are folded', () => {
    const folded = foldStates(scattered(9), families.of, families.states);
    assert.deepEqual([folded.states, Math.max(...folded.cells), folded.cells.length], [['AB', 'CD'], 1, 54]);
  });
});

/** What each view finds in paths. */
function findingsIn(table: PathTable, k: number): Finding[] {
  const counts = countPositions(table);
  const types = table.size ? [{ cells: pathCells(table, 0), n: table.size, people: table.size, exact: table.size, near: table.size, silhouette: 0.6 }] : [];
  const layout = layoutTypes(types, { k, quarter: 3, widthPx: 480, nameOf });
  return [
    findInIndex([{ ...layoutIndex(table, { order: 'start', rowsPx: 3, k }), people: table.size }]),
    findInDistribution(tellPositions(counts, maskPositions([counts], k)), { people: table.size, states: STATES }),
    findInTypes(layout, { people: table.size, quality: 'fair' }),
    findInReturns(tellReturns(countReturns(table), [], k).all),
    ...(table.size ? [findInStory(pathCells(table, 0), 2)] : []),
  ];
}

describe('what the views say', () => {
  const names = { state: nameOf, at: (place: number) => `l’étape ${place + 1}`, lasting: (positions: number) => `${positions} mois` };

  it('is a whole sentence with its number of people, in both languages', () => {
    const table = tableOf([...repeat('ABABCC', 12), ...repeat('AABBCC', 10), ...repeat('BCBBBB', 6)], STATES);
    const said = findingsIn(table, 5).map((finding) => viewStrings.fr.finding(finding, names));
    const flow = findInFlow(maskFlow(countFlows(table, [0, 3, 5]), 5));
    assert.match(flowStrings.fr.flowFinding(flow, names), /À la dernière étape \(l’étape 3\), 79\s% des jeunes suivis sont dans la situation «\sC\s» \(28 jeunes en tout\)\. Le changement le plus fréquent\s: de «\sA\s» à «\sB\s»/);
    assert.match(said[3] ?? '', /18 jeunes sur 28 \(64\s%\) sont revenus à une situation déjà connue\. L’aller-retour le plus fréquent\s: A → B → A \(12 jeunes\)/);
    assert.equal(new Set(said).size, 5);
    assert.match(flowEn.flowFinding(flow, names), /^[A-Z0-9].*\.$/);
    for (const finding of findingsIn(table, 5)) assert.match(viewsEn.finding(finding, names), /^[A-Z0-9].*\.$/);
  });

  it('is never of a number under k, nor of what nobody knows', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        if (table.size < 4) return;
        for (const finding of [findInFlow(maskFlow(countFlows(table, [0, 3, 5]), 4)), ...findingsIn(table, 4).slice(0, 4)]) {
          const numbers = JSON.stringify([finding], (key, value: unknown) => (['people', 'n', 'returning'].includes(key) && typeof value === 'number' && value > 0 && value < 4 ? 'small' : value));
          assert.doesNotMatch(numbers, /small/);
        }
      }),
      RUNS,
    );
  });

  it('stands none, one, equal and unknown paths', () => {
    for (const table of DEGENERATE) {
      for (const finding of findingsIn(table, 1)) {
        assert.doesNotMatch(viewStrings.fr.finding(finding, names), /NaN|undefined|null|échec/);
        isFinite(finding);
      }
      isFinite(layoutArcs(countMoves(table), { widthPx: 320, times: meanTimes(table), nameOf }));
      isFinite(layoutTimes(told(table, 1), { widthPx: 320 }));
      if (table.size) isFinite(layoutStory(pathCells(table, 0), [], { widthPx: 320, nameOf }));
    }
  });
});
