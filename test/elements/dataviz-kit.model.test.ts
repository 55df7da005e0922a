import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dreamsDocument, extremeDocument, tallyDocument } from '../../src/elements/dataviz-kit/example-documents.js';
import { hasFew, planKit, type KitPlan } from '../../src/elements/dataviz-kit/kit-plan.model.js';
import { chooseUnit, circumferenceMm, diameterMm, piecesOf, shownByDiameter, volumeError } from '../../src/elements/dataviz-kit/kit-scale.model.js';
import { sceneOf } from '../../src/elements/dataviz-kit/kit-scene.model.js';
import { KITS, readSizes, type Kit } from '../../src/elements/dataviz-kit/kit-sizes.model.js';
import { parseKit, type KitData, type KitLine } from '../../src/elements/dataviz-kit/kit-source.model.js';

function kitOf(document: unknown, minCount = 5): KitData {
  const parsed = parseKit(document, minCount);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

const linesOf = (...numbers: (number | null)[]): KitLine[] => numbers.map((n, i) => ({ label: `Métier ${i}`, n, secrecy: n === null ? 'below' : 'shown' }));
const plan = (kit: Kit, lines: readonly KitLine[], { sizes = '', unit, isEqual }: { sizes?: string; unit?: number; isEqual?: boolean } = {}): KitPlan =>
  planKit(lines, { kit, sizes: readSizes(sizes), unit, isEqual });

describe('the scale of a balloon', () => {
  it('follows the cube root: 100, 50, 25, 10, 5 are 28, 22.2, 17.6, 13.0, 10.3 cm', () => {
    assert.deepEqual([100, 50, 25, 10, 5].map((n) => diameterMm(n, 100, 280)), [280, 222, 176, 130, 103]);
  });

  it('makes eight times the number twice the diameter', () => assert.equal(diameterMm(800, 800, 300), 2 * diameterMm(100, 800, 300)));

  it('reads the number back, within the millimetre that it was rounded to', () => {
    for (const n of [5, 17, 99, 206]) assert.ok(Math.abs(shownByDiameter(diameterMm(n, 206, 280), 206, 280) - n) <= 2, String(n));
  });

  it('goes round by πd, and is off by 5 % in volume at half a centimetre too much', () => {
    assert.equal(circumferenceMm(280), 880);
    assert.equal(Math.round(volumeError(280, 5) * 100), 5);
  });

  it('is nothing for nobody', () => assert.deepEqual([diameterMm(0, 100, 280), diameterMm(0, 0, 280)], [0, 0]));
});

describe('chooseUnit', () => {
  it('takes the finest of 1, 2, 5, 10, 20, 50 … that fits', () => {
    const chosen = [3, 19, 20, 100, 2_000].map((most) => chooseUnit(most, (unit) => piecesOf(most, unit) <= 10));
    assert.deepEqual(chosen, [1, 2, 2, 10, 200]);
  });

  it('ends, whatever never fits', () => {
    assert.equal(chooseUnit(7, () => false), 10);
    assert.equal(chooseUnit(0, () => false), 1);
    assert.ok(chooseUnit(Number.MAX_SAFE_INTEGER, () => false) > 0);
  });
});

describe('what is read', () => {
  it('takes the jobs alone of declared tables, the largest first', () => {
    const { lines, people, areJobs } = kitOf(dreamsDocument());
    assert.deepEqual(lines.slice(0, 2), [{ label: 'Vétérinaire', n: 206, secrecy: 'shown' }, { label: 'Professeure ou professeur des écoles', n: 149, secrecy: 'shown' }]);
    assert.deepEqual([people, areJobs], [1600, true]);
  });

  it('takes girls and boys apart from what is told of each, in the order of the jobs', () => {
    const { bySex } = kitOf(dreamsDocument());
    assert.deepEqual(bySex.slice(0, 3), [
      { label: 'Vétérinaire', n: 152, secrecy: 'shown', sex: 'f' },
      { label: 'Vétérinaire', n: 54, secrecy: 'shown', sex: 'm' },
      { label: 'Professeure ou professeur des écoles', n: 118, secrecy: 'shown', sex: 'f' },
    ]);
    const tables = [{ by: [], counts: [{ job: 'A', n: 90 }, { job: 'B', n: 40 }], masked: 0 }, { by: ['sex'], counts: [{ job: 'A', sex: 'f', n: 60 }, { job: 'A', sex: 'm', n: null }, { job: 'B', sex: 'm', n: 35 }], masked: 1 }];
    const hidden = kitOf({ stages: [], counts: [], masked: 1, tables }).bySex;
    assert.deepEqual(hidden.map(({ n }) => n), [60, null, null, 35], 'never what one leaves of the other: 30 boys, 5 girls');
    assert.deepEqual([kitOf(tallyDocument()).bySex, kitOf({ stages: [], counts: [], masked: 0, tables: [tables[0]] }).bySex], [[], []]);
  });

  it('adds up told cells where jobs alone are not told, and says that something is missing', () => {
    const cells = [{ job: 'Pilote', sex: 'f', n: 8 }, { job: 'Pilote', sex: 'm', n: null }, { job: 'Juge', sex: 'f', n: 6 }, { job: 'Juge', sex: 'm', n: 0 }];
    const finest = kitOf({ stages: [], counts: cells, masked: 1 });
    assert.deepEqual(finest.lines.map(({ n, secrecy }) => [n, secrecy]), [[8, 'partial'], [6, 'shown']]);
    const declared = kitOf({ stages: [], counts: [], masked: 1, tables: [{ by: ['sex'], counts: cells, masked: 1 }] });
    assert.deepEqual(declared.lines.map(({ n, secrecy }) => [n, secrecy]), [[8, 'partial'], [6, 'partial']]);
  });

  it('does not say "fewer than" of several hidden cells together', () => {
    const { lines } = kitOf({ stages: [], masked: 2, counts: [{ job: 'A', sex: 'f', n: 9 }, { job: 'B', sex: 'f', n: null }, { job: 'B', sex: 'm', n: null }, { job: 'C', sex: 'f', n: null }] });
    assert.deepEqual(lines.map(({ label, secrecy }) => [label, secrecy]), [['A', 'shown'], ['B', 'rare'], ['C', 'below']]);
  });

  it('does not say "fewer than" of a cell of a declared table, which may be hidden for the sake of another', () => {
    const bySex = { by: ['sex'], counts: [{ job: 'A', sex: 'f', n: 60 }, { job: 'B', sex: 'f', n: 30 }, { job: 'B', sex: 'm', n: null }], masked: 1 };
    const tables = [{ by: [], counts: [{ job: 'A', n: 90 }, { job: 'B', n: null }], masked: 1 }, bySex];
    const { lines } = kitOf({ stages: [], counts: [], masked: 2, tables });
    assert.deepEqual(lines.map(({ label, n, secrecy }) => [label, n, secrecy]), [['A', 90, 'shown'], ['B', null, 'rare']]);
  });

  it('takes any count, and hides what is under the threshold of the page or of the document', () => {
    const items = [{ label: 'a', n: 4 }, { label: 'b', n: 0 }, { label: 'c', n: 9 }, { label: 'd', n: null }];
    const numbers = (document: object, minCount: number) => kitOf(document, minCount).lines.map(({ label, n }) => [label, n]);
    assert.deepEqual(numbers({ items }, 5), [['c', 9], ['b', 0], ['a', null], ['d', null]]);
    assert.deepEqual(numbers({ items, minCount: 1 }, 1), [['c', 9], ['a', 4], ['b', 0], ['d', null]]);
    assert.deepEqual(numbers({ items, minCount: 10 }, 1), [['b', 0], ['a', null], ['c', null], ['d', null]]);
  });

  it('says what is wrong, and where', () => {
    const parsed = parseKit({ items: [{ label: 'a', n: -1 }] }, 5);
    assert.ok(!parsed.ok && JSON.stringify(parsed).includes('items[0].n'));
  });
});

describe('planKit', () => {
  const lines = linesOf(206, 149, 83, 12);

  for (const kit of KITS) {
    it(`${kit}: each line shows its number within half a piece, and the sums add up`, () => {
      const { unit, lines: planned, totals } = plan(kit, lines);
      for (const { n, shows, error } of planned) {
        assert.equal(error, (shows ?? 0) - (n ?? 0));
        assert.ok(Math.abs(error ?? 0) <= Math.max(1, unit / 2), `${n} shown as ${shows}`);
      }
      assert.equal(totals.n, 450);
      assert.equal(totals.error, totals.shows - totals.n);
    });

    it(`${kit}: makes no object of what is not told, and takes it into no sum`, () => {
      const { lines: planned, totals } = plan(kit, linesOf(40, null));
      const { pieces, sizeMm, shows, error } = planned[1] ?? {};
      assert.deepEqual([pieces, sizeMm, shows, error], [0, 0, null, null]);
      assert.equal(totals.n, 40);
    });

    it(`${kit}: holds for nothing, for nobody, for one and for huge numbers`, () => {
      for (const numbers of [[], [0], [null], [1], [Number.MAX_SAFE_INTEGER, 1]]) {
        const made = plan(kit, linesOf(...numbers));
        const { widthMm, heightMm, shapes } = sceneOf(made);
        assert.ok([widthMm, heightMm, made.totals.pieces].every(Number.isFinite), JSON.stringify(numbers));
        assert.ok(!shapes.join('').includes('NaN'));
        assert.ok(made.totals.pieces <= 500);
      }
    });

    it(`${kit}: fits the room that there is by default`, () => assert.equal(plan(kit, lines).isTooLarge, false));
  }

  it('chooses the scale from the wall', () => {
    assert.equal(plan('notes', linesOf(40), { sizes: 'wall-height=400 note=10' }).unit, 1);
    assert.equal(plan('notes', linesOf(40), { sizes: 'wall-height=50 wall-width=30 note=10' }).unit, 5);
    assert.equal(plan('sheets', linesOf(40), { sizes: 'wall-height=150' }).unit, 10);
  });

  it('sets notes side by side where there is room for it, all columns alike', () => {
    const { across, lines: planned } = plan('notes', linesOf(60, 30), { unit: 1, sizes: 'note=10 wall-width=200 wall-height=120' });
    assert.equal(across, 5);
    assert.deepEqual(planned.map(({ sizeMm }) => sizeMm), [1200, 600]);
  });

  it('cuts sheets to the millimetre, and into strips when the wall is narrow', () => {
    const { lines: planned, stripsOfSheet } = plan('sheets', linesOf(100, 25), { unit: 50 });
    assert.deepEqual(planned.map(({ sizeMm, pieces, shows }) => [sizeMm, pieces, shows]), [[594, 2, 100], [149, 1, 25]]);
    assert.equal(stripsOfSheet, 1);
    assert.equal(plan('sheets', linesOf(100, 25, 20, 10), { sizes: 'wall-width=60' }).stripsOfSheet, 2);
  });

  it('says when a scale that is asked for is too fine for the room', () => assert.equal(plan('boxes', lines, { unit: 1 }).isTooLarge, true));

  it('offers equal balloons as long as they can be counted at a glance', () => {
    assert.deepEqual([hasFew(linesOf(20, 3)), hasFew(linesOf(21))], [true, false]);
    const { isRows, unit, lines: planned } = plan('balloons', linesOf(20, 3), { isEqual: true });
    assert.deepEqual([isRows, unit, ...planned.map(({ pieces, sizeMm }) => [pieces, sizeMm])], [true, 1, [20, 3000], [3, 450]]);
  });

  it('makes no balloon that is smaller than a ball of paper', () => {
    const { lines: planned } = plan('balloons', kitOf(extremeDocument()).lines);
    assert.deepEqual(planned.map(({ pieces }) => pieces), [1, 0, 0, 0]);
  });

  it('gives the same kit for the same numbers', () => {
    const { lines: tallied } = kitOf(tallyDocument());
    assert.deepEqual(plan('boxes', tallied), plan('boxes', tallied));
  });
});

describe('readSizes', () => {
  it('takes what is named and makes sense', () => {
    const sizes = readSizes(' wall-width=250  note=0 box-height=abc nonsense=3 balloon=30.5 ');
    assert.deepEqual([sizes['wall-width'], sizes.note, sizes['box-height'], sizes.balloon], [250, 7.6, 10, 30.5]);
    assert.ok(!('nonsense' in sizes));
  });
});
