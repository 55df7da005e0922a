import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { layoutDreams, wrapWords, type DreamLayout, type PlacedJob } from '../../src/elements/dream-jobs/layout-picture.model.js';
import { countShirts, planUnits, shareShirts } from '../../src/elements/dream-jobs/layout-units.model.js';
import { formatNumber } from '../../src/i18n/format.js';
import { selectDreams } from '../../src/elements/dream-jobs/select-any.model.js';
import { anyTable, deepFreeze, tableFrom } from '../helpers/dream-tables.js';

const layoutOf = (table: Parameters<typeof selectDreams>[0], options: { view: 'units' | 'bars'; widthPx: number }, top = 12) => {
  const selection = deepFreeze(selectDreams(table, { top }));
  return { selection, layout: layoutDreams(selection, { ...options, format: (n) => formatNumber('fr', n) }) };
};

/** Where each shirt starts, read from the path itself: one absolute move each. */
const shirtsOf = (d: string): [number, number][] => [...d.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);


function checkCommon(layout: DreamLayout): void {
  for (const { marks, viewBox } of layout.jobs) assert.doesNotMatch([viewBox, ...marks.map(({ d }) => d)].join(), /NaN|Infinity|undefined/);
  for (const value of [layout.heightPx, layout.widthPx, layout.scale, ...layout.jobs.flatMap(({ x, y, widthPx, heightPx }) => [x, y, widthPx, heightPx])]) {
    assert.ok(Number.isFinite(value) && value >= 0, String(value));
  }
  assert.ok(Object.isFrozen(layout) && Object.isFrozen(layout.jobs) && layout.jobs.every((job) => Object.isFrozen(job)));
  checkBlocks(layout);
}

const EPSILON = 1e-6;

/** No block leaves the picture, and no two share a point of their insides. */
function checkBlocks({ jobs, widthPx, heightPx }: DreamLayout): void {
  for (const { x, y, blockWidthPx, blockHeightPx, stripX, stripY, widthPx: strip, heightPx: high } of jobs) {
    assert.ok(x + blockWidthPx <= widthPx + EPSILON && y + blockHeightPx <= heightPx + EPSILON);
    assert.ok(stripX + strip <= blockWidthPx + EPSILON && stripY + high <= blockHeightPx + EPSILON, 'a strip stays in its block');
  }
  const overlap = (a: PlacedJob, b: PlacedJob) =>
    a.x < b.x + b.blockWidthPx - EPSILON && b.x < a.x + a.blockWidthPx - EPSILON && a.y < b.y + b.blockHeightPx - EPSILON && b.y < a.y + a.blockHeightPx - EPSILON;
  jobs.forEach((a, i) => jobs.slice(i + 1).forEach((b) => assert.ok(!overlap(a, b), `${a.job} over ${b.job}`)));
}

const anyWidth = fc.integer({ min: 120, max: 2000 });

describe('layoutDreams', () => {
  it('draws any table at any width: finite, frozen, inside, nothing over anything', () => {
    fc.assert(
      fc.property(anyTable, anyWidth, fc.constantFrom('units' as const, 'bars' as const), (table, widthPx, view) => checkCommon(layoutOf(table, { view, widthPx }).layout)),
    );
  });

  it('says the same twice', () => {
    fc.assert(
      fc.property(anyTable, anyWidth, (table, widthPx) => {
        assert.deepEqual(layoutOf(table, { view: 'units', widthPx }).layout, layoutOf(table, { view: 'units', widthPx }).layout);
      }),
      { numRuns: 20 },
    );
  });

  for (const widthPx of [0, -5, Number.NaN, 1]) {
    it(`survives a width of ${widthPx}`, () => checkCommon(layoutOf(tableFrom([['A', 'f', null, 7]]), { view: 'units', widthPx }).layout));
  }

  it('draws nothing for nobody', () => assert.deepEqual(layoutOf(tableFrom([]), { view: 'units', widthPx: 600 }).layout.jobs, []));

  it('writes numbers as the language does', () => {
    const { jobs } = layoutOf(tableFrom([['A', 'f', null, 12_345]]), { view: 'bars', widthPx: 600 }).layout;
    assert.equal(jobs[0]?.text.replace(/\s/g, ' '), '12 345');
  });
});

describe('T-shirts', () => {
  it('draws one for one person', () => {
    const { layout } = layoutOf(tableFrom([['A', 'f', null, 1]]), { view: 'units', widthPx: 320 });
    assert.equal(layout.perShirt, 1);
    assert.equal(shirtsOf(layout.jobs[0]?.marks[0]?.d ?? '').length, 1);
  });

  it('draws as many as there are persons when one shirt is one person, women first, then men, then others', () => {
    const { layout } = layoutOf(tableFrom([['A', 'f', null, 13], ['A', 'm', null, 9], ['A', 'x', null, 2]]), { view: 'units', widthPx: 900 });
    assert.equal(layout.perShirt, 1);
    assert.deepEqual(layout.jobs[0]?.marks.map(({ sex, d }) => [sex, shirtsOf(d).length]), [['f', 13], ['m', 9], ['x', 2]]);
  });

  it('keeps every shirt apart, inside its strip, and as large as promised', () => {
    fc.assert(
      fc.property(anyTable, fc.integer({ min: 280, max: 1600 }), (table, widthPx) => {
        const { layout } = layoutOf(table, { view: 'units', widthPx });
        for (const { marks, viewBox } of layout.jobs) {
          const [, , width = 0, height = 0] = viewBox.split(' ').map(Number);
          const places = marks.flatMap(({ d }) => shirtsOf(d));
          // a shirt's box starts 6.5 units before and 0.5 above its first point, and is 20 by 25
          for (const [x, y] of places) assert.ok(x >= 6.5 && x + 13.5 <= width && y >= 0.5 && y + 24.5 <= height);
          places.forEach(([x, y], i) => {
            for (const [x2, y2] of places.slice(i + 1, i + 12)) assert.ok(Math.abs(x - x2) >= 20 || Math.abs(y - y2) >= 25);
          });
          assert.equal(new Set(places.map(String)).size, places.length);
          assert.ok(places.length <= 2000);
        }
        if (layout.jobs.length) assert.ok(layout.scale * 20 >= 12);
      }),
      { numRuns: 60 },
    );
  });

  it('shares the shirts of a job so that they add up, each group within one of its due, none for nobody', () => {
    const persons = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 500_000 }));
    fc.assert(
      fc.property(persons, persons, persons, fc.constantFrom(1, 2, 5, 10, 500, 100_000), (f, m, x, perShirt) => {
        const shares = shareShirts({ f, m, x }, perShirt);
        assert.equal(shares.f + shares.m + shares.x, countShirts(f + m + x, perShirt));
        for (const [n, share] of [[f, shares.f], [m, shares.m], [x, shares.x]] as const) {
          assert.ok(n > 0 || share === 0);
          assert.ok(Math.abs(share - n / perShirt) <= 1);
        }
      }),
    );
  });

  it('counts by 1, 2, 5, 10 …, never fewer persons a shirt for more persons, and by tens in whole columns', () => {
    const room = { stripPx: 560, highestPx: 120 };
    let before = 0;
    for (const max of [0, 1, 2, 9, 40, 200, 1_000, 16_000, 160_000, 4_000_000]) {
      const { perShirt, rows, shirtPx } = planUnits(max, room);
      assert.match(String(perShirt), /^[125]0*$/);
      assert.ok(perShirt >= before && 10 % rows === 0 && shirtPx >= 12);
      before = perShirt;
    }
  });

  it('gives more shirts to more persons', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 10_000 }), fc.constantFrom(1, 2, 5, 10), (a, b, perShirt) => {
        if (a <= b) assert.ok(countShirts(a, perShirt) <= countShirts(b, perShirt));
      }),
    );
  });
});

describe('bars', () => {
  it('are as long as their numbers, in one scale', () => {
    const { layout } = layoutOf(tableFrom([['A', 'f', null, 100], ['B', 'f', null, 50], ['C', 'm', null, 10]]), { view: 'bars', widthPx: 800 });
    const [a, b, c] = layout.jobs.map(({ widthPx }) => widthPx);
    assert.ok(a && Math.abs((b ?? 0) / a - 0.5) < 1e-9 && Math.abs((c ?? 0) / a - 0.1) < 1e-9);
  });

  it('keep their segments in order, apart, from where one ends to where it should', () => {
    fc.assert(
      fc.property(anyTable, fc.integer({ min: 280, max: 1600 }), (table, widthPx) => {
        for (const job of layoutOf(table, { view: 'bars', widthPx }).layout.jobs) {
          let before = 0;
          for (const { d, n } of job.marks) {
            const across = [...d.matchAll(/[MH](-?[\d.]+)/g)].map(([, x]) => Number(x));
            const [from, to] = [Math.min(...across), Math.max(...across)];
            assert.ok(from >= before - 0.011 && to >= from && to <= job.widthPx + 0.011);
            assert.ok(Math.abs(to - from - (n / job.n) * job.widthPx) < 6); // what is taken for the gap, or for the last upright line
            before = to;
          }
          assert.equal(job.marks.reduce((sum, { n }) => sum + n, 0), job.n);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('wrapWords', () => {
  it('loses no letter and makes no line longer than asked', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 8, max: 60 }), (words, max) => {
        const lines = wrapWords(words, max);
        assert.equal(lines.join('').replace(/\s/g, ''), words.replace(/\s/g, ''));
        for (const line of lines) assert.ok([...line].length <= max);
      }),
    );
  });
});
