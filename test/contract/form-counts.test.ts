import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formCounts } from '../../src/contract/form-counts.js';
import { parseContract } from '../../src/contract/index.js';
import { findPlaces, foldPlace } from '../../src/contract/places.js';

const counts = (cells: unknown[]) => parseContract(formCounts, { form: 'f', from: '2026-01-01', to: '2026-12-31', dimensions: [{ id: 'age', label: 'Âge', values: [{ code: '', label: 'non demandé' }] }], cells });

describe('ij/form-counts@1', () => {
  it('takes cells with their codes and a number, or null', () => {
    const parsed = counts([{ age: 'A16', n: 12 }, { age: '', n: null }]);
    assert.ok(parsed.ok);
    assert.deepEqual(parsed.value.cells, [{ age: 'A16', n: 12 }, { age: '', n: null }]);
    assert.deepEqual([parsed.value.minCount, parsed.value.masked, parsed.value.notes, parsed.value.dimensions[0]?.multiple], [5, 0, [], false]);
  });

  it('refuses a cell whose number is missing, a text or no count, by its place', () => {
    for (const cell of [{ age: 'A16' }, { age: 'A16', n: '12' }]) {
      const parsed = counts([{ age: 'A18', n: 5 }, cell]);
      assert.deepEqual(parsed.ok ? [] : parsed.issues, [{ path: 'cells[1]', message: 'has no "n", a number of persons or null' }]);
    }
    assert.equal(counts([{ n: -1 }]).ok || counts([{ n: 1.5 }]).ok, false);
  });
});

describe('places', () => {
  it('are found as people type them', () => {
    const places = ['Cognac', 'Saint-Cœur', 'Val-de-Cognac', "L'Isle-d'Espagnac"].map((label, i) => ({ code: String(i), label }));
    const found = (query: string) => findPlaces(places, query, 20).map(({ label }) => label);
    assert.deepEqual(found('COGNÀC'), ['Cognac', 'Val-de-Cognac']);
    assert.deepEqual(found('st coeur'), ['Saint-Cœur']);
    assert.deepEqual(found('isle d espagnac'), ["L'Isle-d'Espagnac"]);
    assert.deepEqual(found(' - '), []);
    assert.deepEqual(findPlaces(places, 'cognac', 1).length, 1);
    assert.equal(foldPlace('Ste-Sévère'), 'sainte severe');
  });
});
