import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { layoutMosaic, type MosaicBox, type MosaicPhoto } from '../../src/ui/mosaic.model.js';

const photos = fc.array(
  fc.record({ width: fc.integer({ min: 1, max: 20_000 }), height: fc.integer({ min: 1, max: 20_000 }), format: fc.constantFrom('original', 'square', '4:3', undefined) }),
  { minLength: 1, maxLength: 6 },
);
const near = (a: number, b: number) => Math.abs(a - b) < 1e-6 * Math.max(1, a, b);
const apart = (a: MosaicBox, b: MosaicBox, gap: number) =>
  a.x + a.width + gap <= b.x + 1e-6 || b.x + b.width + gap <= a.x + 1e-6 || a.y + a.height + gap <= b.y + 1e-6 || b.y + b.height + gap <= a.y + 1e-6;
const rowsOf = (boxes: readonly MosaicBox[]) => new Set(boxes.map(({ y }) => y)).size;
const one = (width: number, height: number, format?: MosaicPhoto['format']): MosaicPhoto => ({ width, height, format });

describe('layoutMosaic', () => {
  it('shows every photo whole, in its own shape, inside a box of its own', () =>
    fc.assert(
      fc.property(photos, fc.constantFrom(0, 4, 8), (given, gap) => {
        const { boxes, height } = layoutMosaic(given, { width: 600, gap });
        assert.equal(boxes.length, given.length);
        boxes.forEach((box, i) => {
          const { picture } = box;
          assert.ok(near(picture.width / picture.height, (given[i]?.width ?? 0) / (given[i]?.height ?? 1)), 'its shape');
          assert.ok(picture.x >= box.x - 1e-6 && picture.x + picture.width <= box.x + box.width + 1e-6 && picture.y >= box.y - 1e-6 && picture.y + picture.height <= box.y + box.height + 1e-6, 'inside');
          assert.ok(near(picture.width, box.width) || near(picture.height, box.height), 'as large as the box allows');
          assert.ok(box.x >= -1e-6 && box.x + box.width <= 600 + 1e-6 && box.y >= 0 && box.y + box.height <= height + 1e-6, 'in the mosaic');
          for (const other of boxes.slice(i + 1)) assert.ok(apart(box, other, gap), 'beside the others');
        });
      }),
    ));

  it('keeps the order in which a page is read, and fills each row', () =>
    fc.assert(
      fc.property(photos, (given) => {
        const { boxes } = layoutMosaic(given, { width: 600, gap: 8 });
        boxes.slice(1).forEach((box, i) => assert.ok(box.y > (boxes[i]?.y ?? 0) || box.x > (boxes[i]?.x ?? 0)));
        for (const y of new Set(boxes.map((box) => box.y))) {
          const row = boxes.filter((box) => box.y === y);
          const width = row.reduce((sum, box) => sum + box.width, 8 * (row.length - 1));
          assert.ok(near(width, 600) || near(row[0]?.height ?? 0, 540), `a row ${width} wide and ${row[0]?.height} high`);
        }
      }),
    ));

  it('gives a chosen format its shape, and the same picture the same layout at any size', () => {
    const { boxes: [square, wide] } = layoutMosaic([one(4000, 1000, 'square'), one(500, 900, '4:3')], { width: 600, gap: 8 });
    assert.ok(near(square?.width ?? 0, square?.height ?? 1) && near((wide?.width ?? 0) * 3, (wide?.height ?? 0) * 4));
    const small = layoutMosaic([one(3, 4), one(4, 3), one(1, 1)], { width: 300, gap: 4 });
    const large = layoutMosaic([one(3, 4), one(4, 3), one(1, 1)], { width: 1200, gap: 16 });
    assert.ok(near(small.height * 4, large.height));
  });

  it('breaks rows where photos would become stamps, and puts three landscapes on two rows at most', () => {
    const six = layoutMosaic([...Array(6)].map(() => one(4, 3)), { width: 600, gap: 8 });
    assert.equal(rowsOf(six.boxes), 3);
    assert.equal(rowsOf(layoutMosaic([one(4, 3), one(4, 3), one(4, 3)], { width: 600, gap: 8 }).boxes), 2);
    assert.equal(rowsOf(layoutMosaic([one(3, 4), one(3, 4)], { width: 600, gap: 8 }).boxes), 1);
    assert.ok(layoutMosaic([one(20_000, 1), one(1, 20_000)], { width: 600, gap: 8 }).height < 1_200, 'a thread and a ruler leave each other room');
    assert.deepEqual(layoutMosaic([], { width: 600, gap: 8 }), { boxes: [], height: 0 });
  });
});
