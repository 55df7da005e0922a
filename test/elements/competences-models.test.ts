import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { customCompetenceId } from '../../src/contract/competences.js';
import { entriesOf, faultOf, moved, readChosen, readIds, readLevels, unlisted } from '../../src/elements/competences/competences.model.js';
import { FAMILY_STEP, familiesOf, familyRows } from '../../src/elements/competences/families.model.js';
import { foldWords, markPieces } from '../../src/elements/competences/marks.model.js';
import { readPasted } from '../../src/elements/competences/paste.model.js';

const listOf = (items: readonly { id: string; label: string; parent?: string }[]) => ({ items, byId: new Map(items.map((item) => [item.id, item])), groups: new Map([['g', { id: 'g', label: 'G' }], ['none', { id: 'none', label: 'N' }]]), levels: [], lang: undefined, hasFamilies: true });

describe('choices of competences', () => {
  it('are too few, too many or missing; a field that may be empty and is has no fault', () => {
    const limits = { required: false, min: 2, max: 3 };
    assert.deepEqual([0, 1, 2, 3, 4].map((n) => faultOf(n, limits)?.flag), [undefined, 'rangeUnderflow', undefined, undefined, 'rangeOverflow']);
    assert.deepEqual(faultOf(0, { ...limits, required: true }), { flag: 'valueMissing', limit: 2 });
    assert.deepEqual(faultOf(0, { required: true }), { flag: 'valueMissing', limit: 1 });
  });

  it('are sent as ids, with all that is known only where ids do not say everything', () => {
    const plain = { id: 'a', label: 'A' };
    assert.deepEqual(entriesOf('c', [plain]), [['c', 'a']]);
    assert.deepEqual(entriesOf('c', [plain, { id: 'b', label: 'B', level: 2 }]).at(-1), ['c__detail', '[{"id":"a","label":"A"},{"id":"b","label":"B","level":2}]']);
  });

  it('are read from whatever a page gives, each once', () => {
    assert.deepEqual(readIds(' a b\n a '), ['a', 'b']);
    assert.deepEqual(readIds(['a b', 3, 'a b']), ['a b']);
    assert.deepEqual(readChosen([null, 'x', { id: '' }, { id: 'a', level: '2', note: 1 }, { id: 'a', label: 'again' }, { id: 'b', label: 'B', level: 2, isCustom: true }]), [
      { id: 'a', label: 'a' },
      { id: 'b', label: 'B', level: 2, isCustom: true },
    ]);
    assert.deepEqual(unlisted(customCompetenceId('Faire du feu')), { id: 'custom:faire-du-feu', label: 'faire du feu', isCustom: true });
    assert.deepEqual([readChosen('a'), readChosen(undefined)], [[], []]);
  });

  it('move, and have levels in words', () => {
    assert.deepEqual([moved(['a', 'b', 'c'], 0, 2), moved(['a', 'b', 'c'], 2, 0)], [['b', 'c', 'a'], ['c', 'a', 'b']]);
    assert.deepEqual([readLevels(undefined), readLevels(''), readLevels('un | deux')], [undefined, [], [{ value: 1, label: 'un' }, { value: 2, label: 'deux' }]]);
  });
});

describe('markPieces', () => {
  const mark = (label: string, typed: string): string => markPieces(label, foldWords(typed)).map((piece, i) => (i % 2 ? `[${piece}]` : piece)).join('');
  it('marks what was typed, whatever its accents, ligatures and slips', () => {
    assert.equal(mark('Réparer des vélos', 'velo rep'), '[Rép]arer des [vélo]s');
    assert.equal(mark('Mettre en œuvre', 'oeuv'), 'Mettre en [œuv]re');
    assert.equal(mark('Cuisine', 'cuisne'), '[Cuis]ine');
    assert.equal(mark('Cuisine', 'xy'), 'Cuisine');
    assert.equal(mark('Du baby-sitting', 'babysiting'), 'Du [baby-sit]ting');
    assert.equal(mark('Du baby-sitting', 'sitt'), 'Du baby-[sitt]ing');
    assert.equal(mark('Du baby-sitting', 'ba'), 'Du [ba]by-sitting');
  });
});

describe('readPasted', () => {
  const known = new Set(['écouter, comprendre', 'jardiner', 'peindre']);
  const read = (text: string) => readPasted(text, (name) => (known.has(name) ? name : undefined));
  it('reads lines, then semicolons, then commas, and never cuts a label at its own comma', () => {
    assert.deepEqual(read('- écouter, comprendre\r\n• jardiner;peindre\n3. jardiner').found, ['écouter, comprendre', 'jardiner', 'peindre']);
    assert.deepEqual(read('jardiner, nager, peindre'), { found: ['jardiner', 'peindre'], missing: ['nager'] });
    assert.deepEqual(read('écouter, comprendre; nager'), { found: ['écouter, comprendre'], missing: ['nager'] });
    assert.deepEqual(read(' \n;,'), { found: [], missing: [';,'] });
  });
});

describe('familyRows', () => {
  it('shows families, opens them, has no empty heading, and ends where families go round in circles', () => {
    const list = listOf([{ id: 'a', label: 'A' }, { id: 'b', label: 'B', parent: 'a' }, { id: 'x', label: 'X', parent: 'y' }, { id: 'y', label: 'Y', parent: 'x' }, { id: 'o', label: 'O', parent: 'unknown' }, { id: 'm', label: 'M', parent: 'g' }]);
    const rows = (...open: string[]): string[] => familyRows(familiesOf(list), { open: new Set(open), more: new Map() }).map(({ key, level, place, all }) => `${key} ${level} ${place}/${all}`);
    assert.deepEqual(rows(), ['g 1 1/3', 'a 1 2/3', 'o 1 3/3']);
    assert.deepEqual(rows('a', 'x', 'y', 'g'), ['g 1 1/3', 'm 2 1/1', 'a 1 2/3', '=a 2 1/2', 'b 2 2/2', 'o 1 3/3']);
  });

  it('shows a large family a step at a time', () => {
    const list = listOf(Array.from({ length: 2 * FAMILY_STEP }, (_, i) => ({ id: `${i}`, label: `${i}` })));
    const kinds = (steps: number): (string | undefined)[] => {
      const rows = familyRows(familiesOf(list), { open: new Set(), more: new Map([['', steps]]) });
      return [String(rows.length), rows.at(-1)?.kind];
    };
    assert.deepEqual([kinds(0), kinds(1)], [[String(FAMILY_STEP + 1), 'more'], [String(2 * FAMILY_STEP), 'choice']]);
  });
});
