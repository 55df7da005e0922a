import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placeInWorkbook, placesInJson } from '../../src/importers/source-order.js';
import { readCorpus } from './corpus.js';

const sorted = (paths: readonly string[], placeOf: (path: string) => number | undefined): string[] => [...paths].sort((a, b) => (placeOf(a) ?? Infinity) - (placeOf(b) ?? Infinity));

describe('the order of a source', () => {
  it('of JSON is the one it is written in; what is not in it stands at its parent', () => {
    const placeOf = placesInJson({ z: [{ b: 1, a: 2 }, { 'odd.key': 3 }], a: {} });
    const paths = ['z[0].b', 'z[0].a', 'z[1]', 'z[1].odd.key', 'a', 'a.none[3].deep'];
    assert.deepEqual(sorted([...paths].reverse(), placeOf).slice(0, 4), paths.slice(0, 4));
    assert.equal(placeOf('a.none[3].deep'), placeOf('a'));
    assert.equal(placeOf('nowhere'), 0);
  });
  it('of a workbook is by sheet, row and column', () => {
    const cells = ['settings', 'settings!B2', 'survey!2', 'survey!B2', 'survey!AA2', 'survey!A10', 'choices!3'];
    assert.deepEqual(sorted([...cells].reverse(), placeInWorkbook), cells);
    assert.equal(placeInWorkbook('elsewhere!A1'), undefined);
  });
  for (const { kind, name, run, source } of readCorpus()) {
    it(`is that of the report of ${kind}: ${name}`, () => {
      const imported = run();
      assert.ok(imported.ok);
      const placeOf = kind === 'xlsform' ? placeInWorkbook : placesInJson(JSON.parse(source));
      const places = imported.report.map(({ path }) => (path ? placeOf(path) : undefined) ?? Infinity);
      assert.ok(places.every((place, i) => place >= (places[i - 1] ?? 0)), places.join(' '));
    });
  }
});
