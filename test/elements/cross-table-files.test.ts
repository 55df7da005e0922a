import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formCounts } from '../../src/contract/form-counts.js';
import { parseContract } from '../../src/contract/parse.js';
import { crossCard } from '../../src/elements/cross-table/card.js';
import { dimensionsShown, indexCounts, type CountsIndex } from '../../src/elements/cross-table/counts-index.model.js';
import { crossTableStrings } from '../../src/elements/cross-table/cross-table.strings.js';
import { fileDocument, longWordsDocument, pilotDocument } from '../../src/elements/cross-table/example-documents.js';
import { filesStrings } from '../../src/elements/cross-table/files.strings.js';
import { layoutGrid, type CrossGrid, type GridOptions } from '../../src/elements/cross-table/grid.model.js';
import { createGuard } from '../../src/elements/cross-table/guard.model.js';
import { crossPicture } from '../../src/elements/cross-table/picture.js';
import { coloursOf } from '../../src/elements/cross-table/picture-parts.js';
import { textLines, widthOfText } from '../../src/ui/text-lines.js';
import { createReading } from '../../src/elements/cross-table/reading.part.js';
import { showGrid, type ShownTable, type Wording } from '../../src/elements/cross-table/shown-table.js';
import { tableCsv } from '../../src/elements/cross-table/table-csv.js';

function indexOf(document: object): CountsIndex {
  const parsed = parseContract(formCounts, document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return indexCounts(parsed.value, 5, createGuard());
}

function gridOf(index: CountsIndex, options: GridOptions): CrossGrid {
  const grid = layoutGrid(index, options);
  if (!grid) throw new Error('the document has no such table');
  return grid;
}

const wording: Wording = { strings: crossTableStrings.fr, lang: 'fr', minCount: 5, documentNotes: [], reading: createReading() };
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const shown = (grid: CrossGrid, share: GridOptions['shareOf'] = 'none'): ShownTable => showGrid(grid, share, wording);

describe('files', () => {
  const table = shown(gridOf(indexOf(fileDocument()), { rows: 'age', columns: 'status', shareOf: 'row' }), 'row');
  const about = { title: '=Accueil', period: 'année 2025', source: 'Valbourg', people: 800, untold: 'non dit', minCount: 5, notes: ['Une note'], words: filesStrings.fr };

  it('say title, period, source, threshold and notes; hidden numbers in words, persons and percent apart', () => {
    const lines = plain(tableCsv({ table, ...about })).split('\r\n');
    assert.deepEqual(lines.slice(0, 6), ['\ufeff\'=Accueil', '"Âge, selon : Situation"', 'Période;année 2025', 'Source;Valbourg', 'Personnes;800', 'Seuil;5']);
    assert.ok(lines.some((line) => line.includes('Une note')));
    assert.ok(lines.find((line) => line.startsWith('Âge;'))?.startsWith('Âge;au collège;au collège (%);'));
    assert.ok(lines.find((line) => line.startsWith('16 ou'))?.startsWith('16 ou 17 ans;moins de 5 ou masqué;;118;66;'));
  });

  it('have pictures in which every label is whole, and nothing is markup', () => {
    const hostile = { ...fileDocument(), title: '<script>' };
    const grid = gridOf(indexOf(hostile), { rows: 'age', columns: 'status', shareOf: 'row' });
    for (const colours of [undefined, grid]) {
      const { svg, width } = crossPicture({ table: shown(grid, 'row'), title: hostile.title, lang: 'fr', notes: ['a & b'], grid: colours, colours: coloursOf('') });
      assert.ok(width >= 960 && !svg.includes('<script>') && svg.includes('a &amp; b'));
      assert.ok(svg.includes('moins de 5'));
    }
  });

  it('have cards for social networks on which all that is written stands inside', () => {
    for (const [width, height] of [[1200, 630], [1080, 1080], [400, 400]] as const) {
      for (const document of [fileDocument(), longWordsDocument(), pilotDocument()]) {
        const index = indexOf(document);
        const grid = gridOf(index, { ...(dimensionsShown(index, {}) ?? { rows: '' }), shareOf: 'row' });
        const svg = crossCard({ table: shown(grid, 'row'), grid, title: 'Accueil', lang: 'fr', foot: 'année 2025 · Valbourg', more: filesStrings.fr.more, colours: coloursOf('') }, { width, height });
        const texts = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)" font-size="([\d.]+)"[^>]*>([^<]*)/g)];
        assert.ok(texts.length > 5 && svg.includes('année 2025'));
        for (const [, x, y, size, text = ''] of texts) assert.ok(Number(x) + widthOfText(text, Number(size)) <= width * 1.02 && Number(y) < height, text);
      }
    }
  });

  it('break long texts where they must', () => {
    const lines = textLines('Anticonstitutionnellementextraordinairementlong et court', 120, 14);
    assert.ok(lines.length > 2 && lines.every((line) => widthOfText(line, 14) <= 120));
    assert.equal(lines.join('').replaceAll(' ', ''), 'Anticonstitutionnellementextraordinairementlongetcourt');
    assert.deepEqual(textLines('', 10, 14), ['']);
  });
});
