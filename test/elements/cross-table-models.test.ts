import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { formCounts } from '../../src/contract/form-counts.js';
import { parseContract } from '../../src/contract/parse.js';
import { barLengths, barsShown } from '../../src/elements/cross-table/bars.model.js';
import { layoutComparison, widestIn } from '../../src/elements/cross-table/compare.model.js';
import { dimensionsShown, indexCounts, tablesOf, type CountsIndex } from '../../src/elements/cross-table/counts-index.model.js';
import { crossTableStrings } from '../../src/elements/cross-table/cross-table.strings.js';
import { crossTableEn } from '../../src/elements/cross-table/cross-table.strings.en.js';
import { crossedDocument, fileDocument, largeDocument, multipleDocument, pilotDocument, smallDocument } from '../../src/elements/cross-table/example-documents.js';
import { filesStrings } from '../../src/elements/cross-table/files.strings.js';
import { findIn } from '../../src/elements/cross-table/finding.model.js';
import { layoutGrid, shareIn, type CrossGrid, type GridOptions } from '../../src/elements/cross-table/grid.model.js';
import { createGuard } from '../../src/elements/cross-table/guard.model.js';
import { heatScale, rangesOf, stepOf } from '../../src/elements/cross-table/heat.model.js';
import { queryFrom } from '../../src/elements/cross-table/query-address.model.js';
import { createReading } from '../../src/elements/cross-table/reading.part.js';
import { showDocument } from '../../src/elements/cross-table/show-document.js';
import { percentText, showGrid, type ShownTable, type Wording } from '../../src/elements/cross-table/shown-table.js';
import { sortRows } from '../../src/elements/cross-table/sort-rows.model.js';
import { tableCsv } from '../../src/elements/cross-table/table-csv.js';
import { viewsOf } from '../../src/elements/cross-table/query.model.js';
import { columnsOnPaper } from '../../src/elements/cross-table/paper.part.js';
import { mutations } from '../contract/payloads.js';

function indexOf(document: object, least = 5): CountsIndex {
  const parsed = parseContract(formCounts, document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return indexCounts(parsed.value, least, createGuard());
}

function gridOf(index: CountsIndex, options: GridOptions): CrossGrid {
  const grid = layoutGrid(index, options);
  if (!grid) throw new Error('the document has no such table');
  return grid;
}

const wording = (documentNotes: readonly string[] = []): Wording => ({ strings: crossTableStrings.fr, lang: 'fr', minCount: 5, documentNotes, reading: createReading() });
const crossed = indexOf(crossedDocument());
const byAge = (shareOf: GridOptions['shareOf']): CrossGrid => gridOf(crossed, { rows: 'age', columns: 'status', shareOf });
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const shown = (grid: CrossGrid, share: GridOptions['shareOf'] = 'none'): ShownTable => showGrid(grid, share, wording());

describe('what a document of counts tells', () => {
  it('is found in any order of its dimensions; a file may have several tables', () => {
    assert.equal(crossed.n({ status: 'lycee', age: 'a16' }), 118);
    assert.equal(crossed.n({ age: 'a16' }), 179);
    assert.deepEqual(tablesOf(indexOf(pilotDocument())), [{ rows: 'age' }, { rows: 'status' }, { rows: 'level' }, { rows: 'sex' }]);
    assert.equal(crossed.has('age', 'sex'), false);
    assert.equal(crossed.has('age', 'age'), false);
    assert.equal(crossed.has('constructor'), false);
  });

  it('is shown as wished where it can be, else as it is', () => {
    assert.deepEqual(dimensionsShown(crossed, {}), { rows: 'age', columns: 'status' });
    assert.deepEqual(dimensionsShown(crossed, { rows: 'status' }), { rows: 'status' });
    assert.deepEqual(dimensionsShown(crossed, { rows: 'status', columns: 'age' }), { rows: 'status', columns: 'age' });
    assert.deepEqual(dimensionsShown(crossed, { rows: 'age', columns: '' }), { rows: 'age' });
    assert.deepEqual(dimensionsShown(crossed, { rows: 'sex', columns: 'age' }), { rows: 'age', columns: 'status' });
  });

  it('takes what is left out for nobody, unless more is masked than is listed', () => {
    const cells = [{ age: 'a12', n: 7 }];
    const document = { ...fileDocument(), dimensions: fileDocument().dimensions.slice(0, 1), cells, totals: [] };
    assert.equal(indexOf({ ...document, masked: 0 }).n({ age: 'a16' }), 0);
    assert.equal(indexOf({ ...document, masked: 2 }).n({ age: 'a16' }), null);
  });

  it('counts hidden cells for that, not hidden totals', () => {
    const { dimensions } = fileDocument();
    const document = { ...fileDocument(), people: null, dimensions, cells: [{ age: 'a12', status: 'college', n: 9 }], totals: [{ age: 'a12', n: null }], masked: 1 };
    assert.equal(indexOf(document).n({ age: 'a16', status: 'lycee' }), null, 'one cell is masked, and not listed');
  });

  it('hides small numbers by default, whatever the document says', () => {
    const small = { ...pilotDocument(), people: 100, minCount: 1, cells: [{ age: 'a10', n: 2 }, { age: 'a16', n: 1 }, { age: 'a18', n: 97 }] };
    const index = indexOf(small);
    assert.deepEqual([index.n({ age: 'a10' }), index.n({ age: 'a16' }), index.n({ age: 'a18' }), index.counts.people, index.counts.minCount], [null, null, 97, null, 5]);
  });

  it('hides more where the page is more careful than its document', () => {
    const index = indexOf(smallDocument(), 10);
    assert.deepEqual([index.n({ atelier: 'cv', sex: 'f' }), index.n({ atelier: 'stage', sex: 'm' }), index.counts.minCount], [null, 12, 10]);
  });
});

describe('the table', () => {
  it('has percentages of what they say, and none where a number or its base is hidden', () => {
    const shares = (shareOf: GridOptions['shareOf']) => byAge(shareOf).cells[1]?.slice(0, 3).map((figure) => shareIn(figure));
    assert.deepEqual(shares('row'), [null, 118 / 179, 41 / 179]);
    assert.deepEqual(shares('column'), [null, 118 / 140, 41 / 108]);
    assert.deepEqual(shares('all'), [null, 118 / 800, 41 / 800]);
    assert.deepEqual(shares('none'), [null, null, null]);
    const noTotals = gridOf(indexOf({ ...fileDocument(), totals: [], people: null }), { rows: 'age', columns: 'status', shareOf: 'row' });
    assert.equal(noTotals.rows[1]?.total.n, null, 'never the sum of a line with hidden numbers');
    assert.equal(shareIn(noTotals.cells[1]?.[1] ?? { n: 1, base: 1 }), null);
    assert.equal(noTotals.rows[0]?.total.n, 70, 'the sum of a line that is told');
  });

  it('takes the totals of several answers from the document alone', () => {
    const { totals: _, ...document } = multipleDocument();
    const grid = gridOf(indexOf(document), { rows: 'sex', columns: 'outcome', shareOf: 'row' });
    assert.deepEqual(grid.rows.map(({ total }) => total.n), [null, null]);
    const told = gridOf(indexOf(multipleDocument()), { rows: 'sex', columns: 'outcome', shareOf: 'row' });
    assert.equal(shareIn(told.cells[0]?.[0] ?? { n: 1, base: 1 }), 0.7);
    assert.match(shown(told).notes.join(), /ne s’additionnent pas/);
  });

  it('leaves lines of nobody out, and says which', () => {
    const document = fileDocument();
    const cells = document.cells.map((cell) => (cell['age'] === 'a12' ? { ...cell, n: 0 } : cell));
    const grid = gridOf(indexOf({ ...document, cells, totals: [] }), { rows: 'age', columns: 'status', shareOf: 'none' });
    assert.deepEqual(grid.rows.map(({ code }) => code), ['a16', 'a18', 'a26', '']);
    assert.match(plain(shown(grid).notes.join()), /« Âge » : personne dans « 12 à 15 ans »\./);
  });

  it('is not made of more cells than a page can hold, whatever a document says', () => {
    const values = [...Array<undefined>(2_000)].map((_, i) => ({ code: `c${i}`, label: '' }));
    const huge = { form: 'f', from: '2026-01-01', to: '2026-12-31', dimensions: ['x', 'y'].map((id) => ({ id, label: id, values })), cells: [{ x: 'c1', y: 'c1', n: 9 }] };
    assert.equal(dimensionsShown(indexOf(huge), {}), undefined);
  });

  it('sorts by a column or the totals: hidden numbers have no rank, no answer is last', () => {
    const order = (by: Parameters<typeof sortRows>[1], share: GridOptions['shareOf'] = 'none') => sortRows(byAge(share), by).rows.map(({ code }) => code);
    assert.deepEqual(order('order'), ['a12', 'a16', 'a18', 'a26', '']);
    assert.deepEqual(order('total'), ['a18', 'a16', 'a26', 'a12', '']);
    assert.deepEqual(order('=college'), ['a12', 'a18', 'a16', 'a26', '']);
    assert.deepEqual(order('=emploi', 'row'), ['a26', 'a18', 'a12', 'a16', ''], 'by percentage');
    assert.deepEqual(order('=nothing'), order('order'));
    const sorted = sortRows(byAge('none'), 'total');
    assert.equal(sorted.cells[0]?.[3]?.n, 134, 'numbers go with their rows');
  });

  it('holds none, one, equal and many', () => {
    assert.equal(layoutGrid(crossed, { rows: 'nothing', shareOf: 'none' }), undefined);
    const one = gridOf(indexOf({ ...pilotDocument(), people: 9, cells: [{ sex: 'f', n: 9 }], masked: 0 }), { rows: 'sex', shareOf: 'all' });
    assert.deepEqual(one.rows.map(({ code, total }) => [code, shareIn(total)]), [['f', 1]]);
    const large = gridOf(indexOf(largeDocument()), { rows: 'town', columns: 'topic', shareOf: 'row' });
    assert.deepEqual([large.rows.length, large.columns.length], [40, 60]);
    assert.ok(barsShown(shown(large), 0) < 40);
  });
});

describe('two groups', () => {
  const side = (document: object, label: string, code?: string) => ({ index: indexOf(document), label, ...(code !== undefined && { dimension: 'status', code }) });
  const ages = { a12: 20, a16: 40, a18: 300, a26: 30, '': 10 };
  const later = () => ({ ...fileDocument(), people: 400, dimensions: fileDocument().dimensions.slice(0, 1), totals: [], cells: Object.entries(ages).map(([age, n]) => ({ age, n })), masked: 0 });

  it('are told in parts of themselves, their difference where both are told', () => {
    const pair = layoutComparison([side(fileDocument(), 'A', 'lycee'), side(fileDocument(), 'B', 'college')], 'age');
    assert.deepEqual(pair?.rows.map(({ code, points }) => [code, points]), [['a12', -88], ['a16', null], ['a18', 16], ['a26', null]]);
    assert.deepEqual(pair?.bases, [140, 73]);
  });

  it('may be two documents; the widest difference is found, no answer is none', () => {
    const pair = layoutComparison([side(fileDocument(), 'A'), side(later(), 'B')], 'age', 'points');
    assert.deepEqual(pair?.rows[0], { code: 'a18', label: '18 à 25 ans', sides: [{ n: 414, base: 800 }, { n: 300, base: 400 }], points: -23 });
    assert.equal(pair && widestIn(pair)?.code, 'a18');
    assert.equal(layoutComparison([side(fileDocument(), 'A'), side(pilotDocument(), 'B')], 'status')?.rows.length, 12, 'codes of both');
    assert.equal(layoutComparison([side(fileDocument(), 'A'), side(pilotDocument(), 'B')], 'topic'), undefined);
  });

  it('have no percentage of a base that is not told', () => {
    const pair = layoutComparison([side(fileDocument(), 'A'), side({ ...later(), people: null }, 'B')], 'age');
    assert.ok(pair?.rows.every(({ points }) => points === null));
  });
});

describe('the finding', () => {
  it('is the row least like everybody, of those that are large enough', () => {
    const found = findIn(byAge('none'));
    assert.ok(found.kind === 'gap');
    assert.deepEqual([found.row.code, found.column.code, found.share, found.overall, found.base], ['a12', 'college', 64 / 70, 73 / 800, 70]);
  });

  it('is the largest number where no percentage can be told, or groups are small, and says so', () => {
    const pilot = gridOf(indexOf(pilotDocument()), { rows: 'status', shareOf: 'none' });
    assert.equal(plain(shown(pilot).finding ?? ''), 'Parmi les nombres montrés, le plus grand : « en recherche d’emploi », 118 personnes sur 254.');
    assert.equal(findIn(gridOf(indexOf(smallDocument()), { rows: 'atelier', columns: 'sex', shareOf: 'row' })).kind, 'largest');
  });

  it('says of lines that are alike that they are', () => {
    const cells = ['a', 'b'].flatMap((x) => ['c', 'd'].map((y) => ({ x, y, n: 50 })));
    const dimension = (id: string, codes: string[]) => ({ id, label: id, values: codes.map((code) => ({ code, label: code })) });
    const alike = { form: 'f', from: '2026-01-01', to: '2026-12-31', people: 200, dimensions: [dimension('x', ['a', 'b']), dimension('y', ['c', 'd'])], cells };
    assert.deepEqual(findIn(gridOf(indexOf(alike), { rows: 'x', columns: 'y', shareOf: 'none' })), { kind: 'alike', isPartial: false });
    assert.equal(findIn(gridOf(indexOf({ ...alike, people: 0, cells: cells.map((cell) => ({ ...cell, n: 0 })) }), { rows: 'x', columns: 'y', shareOf: 'none' })).kind, 'nothing');
  });
});

describe('the words', () => {
  it('say of what a percentage is, and of a hidden number that it is', () => {
    const sentences = (share: GridOptions['shareOf']) => [0, 1, 7].map((column) => plain(shown(byAge(share), share).sentence(1, column)));
    assert.deepEqual(sentences('row'), [
      '« 16 ou 17 ans » et « au collège » : ce nombre n’est pas montré (moins de 5 personnes, ou il permettrait d’en deviner un autre).',
      '66 % des personnes « 16 ou 17 ans » ont pour réponse « au lycée » (118 sur 179).',
      '« 16 ou 17 ans » : 179 personnes.',
    ]);
    assert.equal(sentences('column')[2], '22 % de toutes les personnes ont pour réponse « 16 ou 17 ans » (179 sur 800).');
    assert.equal(plain(shown(byAge('row'), 'row').sentence(5, 1)), '18 % de toutes les personnes ont pour réponse « au lycée » (140 sur 800).');
  });

  it('say desks and months as people do, and each question of which nobody gave an answer', () => {
    const lines = (id: string, label: string, codes: readonly string[]) => ({ id, label, values: codes.map((code) => ({ code, label: code })) });
    const dimensions = [lines('desk', 'Accueil', ['valbourg-gare', 'valbourg-centre', 'bus']), lines('month', 'Mois', ['2026-03', '2026-04'])];
    const cells = [{ desk: 'valbourg-gare', month: '2026-03', n: 40 }, { desk: 'valbourg-centre', month: '2026-03', n: 60 }];
    const table = shown(gridOf(indexOf({ form: 'f', from: '2026-03-01', to: '2026-04-30', people: 100, dimensions, cells }), { rows: 'desk', columns: 'month', shareOf: 'column' }), 'column');
    assert.deepEqual([table.rows.map(({ label }) => label), table.columns.map(({ label }) => label)], [['Valbourg gare', 'Valbourg centre'], ['mars 2026', 'Total']]);
    assert.equal(plain(table.sentence(0, 0)), '40 % des personnes venues en mars 2026 ont été reçues à « Valbourg gare » (40 sur 100).');
    assert.deepEqual(table.notes.slice(1).map(plain), ['« Accueil » : personne dans « bus ».', '« Mois » : personne dans « avril 2026 ».']);
  });

  it('never round a part to nothing or to all', () => {
    assert.deepEqual([0, 0.001, 0.5, 0.999, 1].map((share) => plain(percentText('fr', share))), ['0 %', '< 1 %', '50 %', '> 99 %', '100 %']);
  });

  it('name periods as people do', () => {
    const { periodName } = crossTableStrings.fr;
    assert.deepEqual([['2025-01-01', '2025-12-31'], ['2010-01-01', '2021-12-31'], ['2024-09-01', '2025-08-31'], ['2026-02-01', '2026-02-28'], ['2026-02-01', '2026-04-30']].map(([from = '', to = '']) => plain(periodName(from, to))), [
      'année 2025', 'de 2010 à 2021', 'année scolaire 2024-2025', 'février 2026', 'du 1er février 2026 au 30 avril 2026',
    ]);
    assert.equal(crossTableEn.periodName('2026-02-01', '2026-02-28'), 'February 2026');
  });

  it('do not repeat what the document says itself', () => {
    const note = 'Un nombre de moins de 5 personnes n’est pas dit ; d’autres sont masqués aussi.';
    const [first] = showGrid(byAge('none'), 'none', wording([note])).notes;
    assert.equal(plain(first ?? ''), '« Moins de 5 ou masqué » : ces cases ne comptent ni dans les rangs, ni dans les pourcentages.');
  });
});

describe('bars and colours', () => {
  it('are in parts of the largest that is told; what is hidden has none', () => {
    const lengthOf = barLengths(shown(byAge('none')));
    assert.deepEqual([lengthOf({ n: 134, base: null }), lengthOf({ n: 67, base: null }), lengthOf({ n: null, base: null })], [1_000, 500, 0]);
    const scale = heatScale(byAge('none'));
    assert.deepEqual([scale, stepOf({ n: 0, base: null }, scale), stepOf({ n: 1, base: null }, scale), stepOf({ n: 134, base: null }, scale), stepOf({ n: null, base: null }, scale)], [{ isShare: false, most: 134 }, 0, 1, 5, undefined]);
  });

  it('have a step for each whole number and no number twice', () => {
    for (const most of [1, 2, 4, 5, 7, 23, 134]) {
      const numbers = rangesOf({ isShare: false, most }).flatMap(({ step, from, to }) => [...Array<undefined>(to - from + 1)].map((_, i) => [from + i, step]));
      assert.deepEqual(numbers, [...Array<undefined>(most)].map((_, i) => [i + 1, stepOf({ n: i + 1, base: null }, { isShare: false, most })]));
    }
    assert.deepEqual(rangesOf({ isShare: false, most: 0 }), []);
  });
});

describe('any document that is one', () => {
  it('is shown without a fault', () => {
    fc.assert(
      fc.property(fc.oneof(...[crossedDocument(), pilotDocument(), smallDocument()].map(mutations)), (document) => {
        const parsed = parseContract(formCounts, document);
        if (!parsed.ok) return;
        const found = showDocument({ index: indexCounts(parsed.value, 5, createGuard()), against: '' }, { share: 'row', sort: 'total' }, wording());
        if (found) assert.equal(typeof tableCsv({ table: found.table, title: '', period: '', source: undefined, people: null, untold: '', minCount: 5, notes: [], words: filesStrings.fr }), 'string');
      }),
      { numRuns: 400, seed: 31 },
    );
  });
});

describe('what is asked', () => {
  it('is read from an address as far as it makes sense', () => {
    const words = { rows: '__proto__', columns: '', period: '2026-12-31/2026-01-01', share: 'row', view: 'pie', against: '2024-01-01/2024-12-31', sort: '=x', a: '=f' };
    const query = Object.fromEntries(Object.entries(queryFrom(words)).filter(([, value]) => value !== undefined));
    assert.deepEqual(query, { columns: '', share: 'row', against: '2024-01-01/2024-12-31', sort: '=x', a: '=f' });
    assert.deepEqual(viewsOf('heat table pie heat'), ['heat', 'table']);
    assert.deepEqual(viewsOf(''), ['table', 'bars', 'heat']);
  });

  it('is the same in the file of the demo', () => {
    assert.deepEqual(JSON.parse(readFileSync(new URL('../../demo/site/static/pilote-254.json', import.meta.url), 'utf8')), JSON.parse(JSON.stringify(pilotDocument())));
  });
});

describe('a table wider than a sheet of paper', () => {
  it('is cut into tables of at most fourteen columns, as even as they can be, each column once', () => {
    for (const count of [1, 14, 15, 29, 61]) {
      const tables = columnsOnPaper(count);
      assert.deepEqual(tables.flat(), [...Array(count).keys()]);
      assert.equal(tables.length, Math.ceil(count / 14));
      assert.ok(tables.every(({ length }) => length > 0 && length <= 14));
    }
  });
});
