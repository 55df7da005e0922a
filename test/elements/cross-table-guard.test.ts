import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formCounts } from '../../src/contract/form-counts.js';
import { parseContract } from '../../src/contract/parse.js';
import { indexCounts, type CountsIndex } from '../../src/elements/cross-table/counts-index.model.js';
import { crossedDocument, fileDocument, multipleDocument, pilotDocument } from '../../src/elements/cross-table/example-documents.js';
import { layoutGrid, shareIn } from '../../src/elements/cross-table/grid.model.js';
import { createGuard, guardCounts, hidesWell } from '../../src/elements/cross-table/guard.model.js';

function indexOf(document: object): CountsIndex {
  const parsed = parseContract(formCounts, document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return indexCounts(parsed.value, 5, createGuard());
}

describe('what would give a hidden number back', () => {
  it('shows no total that gives a hidden number back', () => {
    assert.equal(hidesWell(20, [8, 12], 5), true);
    assert.equal(hidesWell(20, [8, 10, null], 5), false, 'one hidden: 2');
    assert.equal(hidesWell(20, [8, 10, null, null], 5), false, '0 to 2 each');
    assert.equal(hidesWell(24, [8, 12, null, null], 5), true, '0 to 4 each');
    assert.equal(hidesWell(58, [50, null, null], 5), false, 'two of less than 5: 4 and 4');
    assert.equal(hidesWell(58, [50, null, null], 5, false), true, '0 to 8 each, where one of them may be hidden for the other');
    assert.equal(hidesWell(59, [50, null, null], 5), true, 'they can’t both be small');
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

  it('costs what the document lists, not all that its dimensions could cross', () => {
    const dimensions = [...Array<undefined>(8)].map((_, i) => ({ id: `d${i}`, label: '', multiple: false, values: [...Array<undefined>(220)].map((_line, line) => ({ code: `c${line}`, label: '' })) }));
    const numbers = new Map<string, number | null>();
    for (let i = 0; i < 2_000; i += 1) numbers.set(JSON.stringify([`d${i % 7}`, `c${i % 220}`, 'd7', `c${(i * 7) % 220}`]), i % 9 ? 10 : null);
    const parsed = parseContract(formCounts, { ...fileDocument(), dimensions, cells: [], totals: [] });
    assert.ok(parsed.ok);
    const { work } = guardCounts({ counts: parsed.value, numbers, missing: 0, isByHand: true });
    assert.ok(work > 2_000 && work < 200_000, `${work} numbers looked at; all crossings would be 28 × 48,400`);
  });

  it('shows it in no other table of the document either', () => {
    const document = fileDocument();
    const cells = document.cells.map((cell) => (cell['age'] === 'a16' && cell['status'] === 'recherche' ? { ...cell, n: 6 } : cell));
    const index = indexOf({ ...document, cells });
    assert.deepEqual([index.n({ age: 'a16' }), index.n({ status: 'recherche' }), index.n({ age: 'a12' }), index.isLeaky], [null, null, 70, true]);
    assert.equal(layoutGrid(index, { rows: 'age', shareOf: 'none' })?.people.n, null, 'all less the others');
  });
});
