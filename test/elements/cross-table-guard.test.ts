import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formCounts } from '../../src/contract/form-counts.js';
import { parseContract } from '../../src/contract/parse.js';
import { indexCounts, type CountsIndex } from '../../src/elements/cross-table/counts-index.model.js';
import { crossedDocument, fileDocument, multipleDocument, pilotDocument } from '../../src/elements/cross-table/example-documents.js';
import { layoutGrid, shareIn } from '../../src/elements/cross-table/grid.model.js';
import { createGuard, guardCounts } from '../../src/elements/cross-table/guard.model.js';
import { Program } from '../../src/elements/cross-table/program.model.js';

function indexOf(document: object): CountsIndex {
  const parsed = parseContract(formCounts, document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return indexCounts(parsed.value, 5, createGuard());
}

/** Can the total be shown beside its parts? */
function isWell(people: number, parts: readonly (number | null)[], { isByHand = true } = {}): boolean {
  const { offered, ...crossed } = crossedDocument();
  const values = parts.map((_, i) => ({ code: `c${i}`, label: '' }));
  return !indexOf({ ...crossed, people, dimensions: [{ id: 'age', label: '', values }], cells: parts.map((n, i) => ({ age: `c${i}`, n })), totals: [], ...(!isByHand && { offered }) }).isLeaky;
}

describe('a program', () => {
  it('finds the most and the least of a number, and which equations hold it', () => {
    // x + y = 7, x ≤ 5, y ≤ 5, 20 − x and 14 − y are no less than 0: what those leave is much more than x and y can be
    const equations = [{ terms: [[0, 1], [1, 1]], amount: 7, isExact: true }, { terms: [[0, -1]], amount: -20, isExact: false }, { terms: [[1, -1]], amount: -14, isExact: false }] as const;
    const program = new Program(equations, [5, 5], 1e6);
    assert.equal(program.isPossible, true);
    assert.deepEqual([program.reach([1, 0]), program.values()[0], program.reach([-1, 0]), program.values()[0]], [[], 5, [0], 2]);
    assert.equal(new Program(equations, [3, 3], 1e6).isPossible, false);
  });
});

describe('what would give a hidden number back', () => {
  it('shows no total that gives a hidden number back', () => {
    assert.equal(isWell(20, [8, 12]), true);
    assert.equal(isWell(20, [8, 10, null]), false, 'one hidden: 2');
    assert.equal(isWell(20, [8, 10, null, null]), false, '0 to 2 each');
    assert.equal(isWell(24, [8, 12, null, null]), true, '0 to 4 each');
    assert.equal(isWell(58, [50, null, null]), false, 'two of less than 5: 4 and 4');
    assert.equal(isWell(58, [50, null, null], { isByHand: false }), true, '0 to 8 each, where one of them may be hidden for the other');
    assert.equal(isWell(59, [50, null, null]), true, 'they can’t both be small');
    const levels = { ...pilotDocument(), cells: [{ sex: 'f', n: 124 }, { sex: 'm', n: null }] };
    const grid = layoutGrid(indexOf(levels), { rows: 'sex', shareOf: 'all' });
    assert.deepEqual([grid?.people.n, grid?.isLeaky, shareIn(grid?.rows[0]?.total ?? { n: 1, base: 1 })], [null, true, null]);
    for (const one of [crossedDocument(), fileDocument(), pilotDocument(), multipleDocument()]) assert.equal(indexOf(one).isLeaky, false);
  });

  it('hides a second number where another table tells the total', () => {
    const values = (...codes: string[]) => codes.map((code) => ({ code, label: code }));
    const dimensions = [{ id: 'age', label: '', values: values('a', 'b', 'c') }, { id: 'sex', label: '', values: values('f', 'm') }];
    const document = { ...fileDocument(), people: null, dimensions, totals: [], cells: [{ age: 'a', n: null }, { age: 'b', n: 50 }, { age: 'c', n: 47 }, { sex: 'f', n: 60 }, { sex: 'm', n: 40 }] };
    const index = indexOf(document);
    assert.deepEqual([...['a', 'b', 'c'].map((age) => index.n({ age })), index.n({ sex: 'f' }), index.isLeaky], [null, 50, null, 60, true]);
  });

  it('hides a second number where a line of another table by two tells the total', () => {
    const values = ['x', 'y'].map((code) => ({ code, label: code }));
    const cells = [['x', 'x', null, 18], ['x', 'y', 30, 14], ['y', 'x', 20, 20], ['y', 'y', 20, 20]] as const;
    const document = { ...fileDocument(), people: null, dimensions: ['topic', 'age', 'sex'].map((id) => ({ id, label: '', values })), totals: [], cells: cells.flatMap(([topic, other, a, b]) => [{ topic, age: other, n: a }, { topic, sex: other, n: b }]) };
    const index = indexOf(document);
    assert.deepEqual([index.n({ topic: 'x', age: 'x' }), index.n({ topic: 'x', age: 'y' }), index.n({ topic: 'x', sex: 'x' })], [null, null, 18]);
  });

  it('shows the cells of one table without its totals where there is too much to compute', () => {
    const dimensions = [...Array<undefined>(8)].map((_, i) => ({ id: `d${i}`, label: '', multiple: false, values: [...Array<undefined>(220)].map((_line, line) => ({ code: `c${line}`, label: '' })) }));
    const numbers = new Map<string, number | null>([['[]', 20_000]]);
    for (let i = 0; i < 2_000; i += 1) numbers.set(JSON.stringify([`d${i % 7}`, `c${i % 220}`, 'd7', `c${(i * 7) % 220}`]), i % 9 ? 10 : null);
    const parsed = parseContract(formCounts, { ...fileDocument(), dimensions, cells: [], totals: [] });
    assert.ok(parsed.ok);
    const { work, isLeaky } = guardCounts({ counts: parsed.value, numbers, missing: 0, isByHand: true });
    assert.deepEqual([work, isLeaky, numbers.get('[]')], [0, true, null]);
    assert.deepEqual([...new Set([...numbers].flatMap(([key, n]) => (n === null || key === '[]' ? [] : [(JSON.parse(key) as string[])[0]])))], ['d0']);
  });

  it('is found within the work that a page can do: 24 rows, 20 columns, all totals', () => {
    const lines = (id: string, length: number) => ({ id, label: '', values: [...Array<undefined>(length)].map((_, i) => ({ code: `${id}${i}`, label: '' })) });
    const [rows, columns] = [lines('x', 24), lines('y', 20)];
    const n = rows.values.map((_, i) => columns.values.map((_line, j) => (i * 37 + j * 11 + i * j * 5) % 40));
    const sum = (some: readonly number[]): number => some.reduce((all, one) => all + one, 0);
    const cells = n.flatMap((line, i) => line.map((one, j) => ({ x: `x${i}`, y: `y${j}`, n: one })));
    const totals = [...n.map((line, i) => ({ x: `x${i}`, n: sum(line) })), ...columns.values.map((_, j) => ({ y: `y${j}`, n: sum(n.map((line) => line[j] ?? 0)) }))];
    const parsed = parseContract(formCounts, { ...fileDocument(), people: sum(n.flat()), dimensions: [rows, columns], cells, totals });
    assert.ok(parsed.ok);
    let found = { isLeaky: false, work: 0 };
    const index = indexCounts(parsed.value, 5, (told) => {
      found = guardCounts(told);
      return found.isLeaky;
    });
    const told = [...rows.values.map(({ code }) => index.n({ x: code })), ...columns.values.map(({ code }) => index.n({ y: code }))].filter((one) => one !== null);
    assert.ok(found.work > 1_000 && found.work < 1_500_000, `${found.work} numbers computed with`);
    assert.ok(told.length > 15, `${told.length} totals of 44 are shown`);
  });

  it('shows it in no other table of the document either', () => {
    const document = fileDocument();
    const cells = document.cells.map((cell) => (cell['age'] === 'a16' && cell['status'] === 'recherche' ? { ...cell, n: 6 } : cell));
    const index = indexOf({ ...document, cells });
    assert.deepEqual([index.n({ age: 'a16' }), index.n({ status: 'recherche' }), index.n({ age: 'a12' }), index.isLeaky], [null, null, 70, true]);
    assert.equal(layoutGrid(index, { rows: 'age', shareOf: 'none' })?.people.n, null, 'all less the others');
  });
});
