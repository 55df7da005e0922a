import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sheetsOf, withMargin, type SheetWords } from '../../src/elements/dataviz-kit/kit-sheets.model.js';
import { planKit } from '../../src/elements/dataviz-kit/kit-plan.model.js';
import { circumferenceMm } from '../../src/elements/dataviz-kit/kit-scale.model.js';
import { KITS, readSizes, type Kit } from '../../src/elements/dataviz-kit/kit-sizes.model.js';
import type { KitLine } from '../../src/elements/dataviz-kit/kit-source.model.js';
import { CONTENT_HEIGHT_MM, CONTENT_TOP_MM, SHEET_WIDTH_MM, type Sheet } from '../../src/elements/dataviz-kit/sheet.model.js';
import { piecesOfStrip, TAB_MM } from '../../src/elements/dataviz-kit/sheet-strips.model.js';
import { fitText, wrapText } from '../../src/elements/dataviz-kit/sheet-text.model.js';

const words: SheetWords = {
  glue: 'coller',
  piece: (number, all) => `${number}/${all}`,
  number: ({ n }) => (n === null ? 'moins de 5' : String(n)),
  scale: '1 = 5',
  note: () => 'note',
  ring: (mm) => `Ø ${mm}`,
  anyBalloon: 'un ballon',
  ruler: 'réglette',
};
const LINES: readonly KitLine[] = [
  { label: 'Vétérinaire', n: 206, secrecy: 'shown' },
  { label: 'Technicienne ou technicien de maintenance des systèmes énergétiques et climatiques', n: 40, secrecy: 'shown' },
  { label: 'Fleuriste', n: null, secrecy: 'below' },
];
const sheets = (kit: Kit, { lines = LINES, sizes = '' }: { lines?: readonly KitLine[]; sizes?: string } = {}): Sheet[] => sheetsOf(planKit(lines, { kit, sizes: readSizes(sizes) }), words);
const textsOf = (made: readonly Sheet[]): string => made.flatMap(({ marks }) => marks.flatMap((mark) => ('text' in mark ? mark.text : []))).join(' ');

/** Every rectangle of a page: x, y, width, height, mm. */
const boxes = ({ marks }: Sheet): number[][] =>
  marks.flatMap((mark) => {
    const found = 'path' in mark && mark.pen === 'cut' ? /^M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)h/.exec(mark.path) : null;
    return found ? [found.slice(1).map(Number)] : [];
  });

describe('templates', () => {
  for (const kit of KITS) {
    it(`${kit}: nothing stands over the edge of a page`, () => {
      for (const sheet of sheets(kit)) {
        for (const [x = 0, y = 0, width = 0, height = 0] of boxes(sheet)) {
          assert.ok(x >= 0 && x + width <= SHEET_WIDTH_MM, `${sheet.kind} ${x}+${width}`);
          assert.ok(y >= CONTENT_TOP_MM && y + height <= CONTENT_TOP_MM + CONTENT_HEIGHT_MM, `${sheet.kind} ${y}+${height}`);
        }
      }
    });

    it(`${kit}: a label for each line; what is not told has its label alone`, () => {
      const labels = sheets(kit).filter(({ kind }) => kind === 'labels');
      assert.equal(labels.reduce((sum, { pieces }) => sum + pieces, 0), 3);
      const text = textsOf(labels);
      assert.ok(text.includes('Fleuriste') && text.includes('moins de 5'));
      assert.ok(!textsOf(sheets(kit).filter(({ kind }) => kind !== 'labels')).includes('Fleuriste'));
    });
  }

  it('gives each balloon a ring as long as it goes round, tabs left out', () => {
    const { lines } = planKit(LINES, { kit: 'balloons', sizes: readSizes('') });
    const lengths = sheets('balloons').flatMap((sheet) => (sheet.kind === 'rings' ? boxes(sheet) : [])).map(([, , , height = 0]) => height - TAB_MM);
    const expected = lines.reduce((sum, { sizeMm }) => sum + circumferenceMm(sizeMm), 0);
    assert.ok(Math.abs(lengths.reduce((sum, length) => sum + length, 0) - expected) < 0.1);
  });

  it('cuts a strip into equal pieces that add up to it exactly; a ring has one tab more than a ruler', () => {
    const strip = { rank: '1', name: 'a', detail: 'b', lengthMm: 880, isRing: true, ticks: [] };
    const pieces = piecesOfStrip(strip);
    assert.deepEqual(pieces.map(({ lengthMm }) => lengthMm), [176, 176, 176, 176, 176]);
    assert.ok(pieces.every(({ hasTab }) => hasTab));
    assert.deepEqual(piecesOfStrip({ ...strip, lengthMm: 297, isRing: false }).map(({ hasTab }) => hasTab), [true, false]);
  });

  it('gives one ring for balloons that are all the same', () => {
    const few = sheetsOf(planKit([{ label: 'a', n: 7, secrecy: 'shown' }], { kit: 'balloons', sizes: readSizes(''), isEqual: true }), words);
    assert.ok(textsOf(few).includes('un ballon'));
  });

  it('says how often a page of equal pieces is printed, with one in ten more', () => {
    const [shirts] = sheets('hangers');
    const { totals } = planKit(LINES, { kit: 'hangers', sizes: readSizes('') });
    assert.equal(shirts?.copies, Math.ceil(withMargin(totals.pieces) / (shirts?.pieces ?? 1)));
    assert.deepEqual([withMargin(0), withMargin(1), withMargin(10), withMargin(100)], [0, 2, 11, 110]);
  });

  it('has labels and nothing else when there is nothing to build', () => {
    for (const kit of KITS) assert.deepEqual(sheets(kit, { lines: LINES.slice(2) }).map(({ kind }) => kind), ['labels']);
  });
});

describe('texts on paper', () => {
  it('are never cut: what is too long is smaller, then longer', () => {
    const text = 'x'.repeat(200);
    const { lines, sizeMm } = fitText(text, { widthMm: 70, heightMm: 20, sizesMm: [7, 3] });
    assert.equal(lines.join(''), text);
    assert.equal(sizeMm, 3);
  });

  it('break between words', () => assert.deepEqual(wrapText('un deux  trois', 7), ['un deux', 'trois']));
});
