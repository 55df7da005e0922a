import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { SEXES, type DreamCounts } from '../../src/contract/dream-jobs.js';
import { parseDreamTable } from '../../src/contract/dream-source.js';
import { layoutCompare } from '../../src/elements/dream-jobs/layout-compare.model.js';
import { layoutStages, leaderOf } from '../../src/elements/dream-jobs/layout-stages.model.js';
import { layoutTrend, pushApart, ticksOf, widestOf, type TrendLabel } from '../../src/elements/dream-jobs/layout-trend.model.js';
import { dreamJobsStrings } from '../../src/elements/dream-jobs/dream-jobs.strings.js';
import { selectDreams } from '../../src/elements/dream-jobs/select-any.model.js';
import { textWidth } from '../../src/elements/dream-jobs/text-width.model.js';
import { compareNodes } from '../../src/elements/dream-jobs/compare-picture.js';
import { stagesNodes } from '../../src/elements/dream-jobs/stages-picture.js';
import { trendNodes } from '../../src/elements/dream-jobs/trend-picture.js';
import type { ViewPicture } from '../../src/elements/dream-jobs/view-picture.js';
import { HIDDEN_PX, viewNumbers, type ViewNumbers } from '../../src/elements/dream-jobs/view-numbers.model.js';
import { anyTable, deepFreeze, tableFrom } from '../helpers/dream-tables.js';

const EPSILON = 1e-6;
const anyWidth = fc.oneof(fc.integer({ min: 240, max: 2000 }), fc.constantFrom(0, -5, Number.NaN));

/** Fails when the document has no such numbers. */
function told(numbers: ViewNumbers | undefined): ViewNumbers {
  assert.ok(numbers);
  return numbers;
}

/** A declared table of jobs by period; a cell left out is not told. */
function byPeriod(rows: readonly (readonly [job: string, numbers: readonly (number | null)[]])[]): DreamCounts {
  const counts = rows.flatMap(([job, numbers]) => numbers.map((n, i) => ({ job, period: `p${i}`, n })));
  return deepFreeze({ ...tableFrom([]), tables: [{ by: ['period' as const], counts, masked: 0 }] });
}

const periodsOf = (count: number, label = 'année') => new Array(count).fill(0).map((_, i) => ({ id: `p${i}`, label: `${label} ${i}` }));

const anyPeriods = fc
  .record({ count: fc.integer({ min: 1, max: 14 }), label: fc.constantFrom('2024', 'septembre', '2024-2025', 'année très longue à écrire') })
  .chain(({ count, label }) =>
    fc.record({
      periods: fc.constant(periodsOf(count, label)),
      rows: fc.uniqueArray(
        fc.tuple(
          fc.oneof(fc.constantFrom('Vétérinaire', 'Professeure ou professeur des écoles', '__proto__'), fc.string({ minLength: 1, maxLength: 90 })),
          fc.array(fc.option(fc.integer({ min: 0, max: 5_000 }), { freq: 4 }), { minLength: count, maxLength: count }),
        ),
        { maxLength: 9, selector: ([job]) => job },
      ),
    }),
  );

const finiteIn = (value: unknown): void => assert.doesNotMatch(JSON.stringify(value), /null(?=[,}\]])(?<!"n":null)(?<!"rank":null)(?<!"share":null)|NaN|Infinity/);

describe('numbers of a view', () => {
  it('takes a cell that is not listed for nobody among finest cells, for not told in a declared table', () => {
    const finest = told(viewNumbers(tableFrom([['A', 'f', 'cp', 9]]), {}, 'sex'));
    assert.deepEqual([finest.numberOf('A', 'f'), finest.numberOf('A', 'm')], [9, 0]);
    const declared = told(viewNumbers(byPeriod([['A', [9]]]), {}, 'period'));
    assert.deepEqual([declared.numberOf('A', 'p0'), declared.numberOf('A', 'p1')], [9, null]);
  });

  it('has none by what the document has no table for', () => {
    assert.equal(viewNumbers(tableFrom([['A', 'f', 'cp', 9]]), {}, 'period'), undefined);
    assert.equal(viewNumbers(byPeriod([['A', [9]]]), { sex: 'f' }, 'period'), undefined);
  });
});

describe('how many persons each group has', () => {
  const groups = [{ sex: 'f' as const, n: 90 }, { sex: 'm' as const, n: 40 }];
  const groupsAfter = (minCount: number) => {
    const parsed = parseDreamTable({ ...tableFrom([['A', 'f', 'cp', 60]]), groups }, minCount);
    assert.ok(parsed.ok);
    return parsed.value.counts.groups;
  };

  it('is told as the document tells it', () => assert.deepEqual(groupsAfter(5), groups));
  it('is not told of a group of few', () => assert.equal(groupsAfter(50), undefined));
  it('is not told beside numbers that the page hides', () => assert.equal(groupsAfter(61), undefined));
});

describe('two groups mirrored', () => {
  const layout = (table: DreamCounts, widthPx: number, persons?: { f: number; m: number }) =>
    layoutCompare(told(viewNumbers(table, {}, 'sex')), { pair: ['f', 'm'], top: 12, widthPx, persons });

  it('stays inside and finite for any table, width and pair; rows never touch', () => {
    fc.assert(
      fc.property(anyTable, anyWidth, fc.shuffledSubarray([...SEXES], { minLength: 2, maxLength: 2 }), (table, widthPx, pair) => {
        const { rows, widthPx: width, heightPx } = layoutCompare(told(viewNumbers(table, {}, 'sex')), { pair: [pair[0] ?? 'f', pair[1] ?? 'm'], top: 12, widthPx });
        finiteIn(rows);
        for (const { sides, y, heightPx: high } of rows) {
          assert.ok(y >= 0 && y + high <= heightPx + EPSILON);
          const [left, right] = sides;
          assert.ok(left.fromPx >= -EPSILON && left.toPx <= right.fromPx + EPSILON && right.toPx <= width + EPSILON, 'no side over the other');
        }
        rows.slice(1).forEach(({ y }, i) => assert.ok(y >= (rows[i]?.y ?? 0) + (rows[i]?.heightPx ?? 0)));
      }),
    );
  });

  it('draws what is not told always as long, whatever stands beside it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 100_000 }), fc.integer({ min: 320, max: 1300 }), (n, widthPx) => {
        const [row] = layout(tableFrom([['A', 'f', null, n], ['A', 'm', null, null]]), widthPx).rows;
        const side = row?.sides[1];
        assert.ok(side && side.n === null && side.share === null && Math.abs(side.toPx - side.fromPx - HIDDEN_PX) < EPSILON);
      }),
    );
  });

  it('ranks by the larger of both, with one scale for both', () => {
    const { rows } = layout(tableFrom([['A', 'f', null, 10], ['A', 'm', null, 40], ['B', 'f', null, 30], ['C', 'm', null, 80]]), 800);
    assert.deepEqual(rows.map(({ job }) => job), ['C', 'A', 'B']);
    const lengths = rows.map(({ sides }) => sides.map(({ fromPx, toPx }) => toPx - fromPx));
    assert.ok(Math.abs((lengths[1]?.[1] ?? 0) * 2 - (lengths[0]?.[1] ?? 0)) < EPSILON);
    assert.ok(Math.abs((lengths[2]?.[0] ?? 0) - (lengths[1]?.[1] ?? 0) * 0.75) < EPSILON);
  });

  it('compares shares where it is known how many persons each group has', () => {
    const table = tableFrom([['A', 'f', null, 50], ['A', 'm', null, 40]]);
    const { isShare, rows } = layout(table, 800, { f: 500, m: 100 });
    assert.ok(isShare);
    assert.deepEqual(rows[0]?.sides.map(({ share }) => share), [0.1, 0.4]);
    assert.equal(layout(table, 800, { f: 500, m: 0 }).isShare, false);
  });

  it('says which jobs are first of each group, ties together', () => {
    const table = tableFrom([['A', 'f', null, 9], ['B', 'f', null, 9], ['B', 'm', null, 7], ['C', 'm', null, null]]);
    assert.deepEqual(layout(table, 800).firsts, [['A', 'B'], ['B']]);
  });
});

describe('small multiples', () => {
  const STAGES = [{ id: 'cp', label: 'CP' }, { id: 'lycee', label: 'Lycée' }, { id: 'unknown', label: 'Une période au nom qui prend de la place' }];
  const numbersOf = (table: DreamCounts): ViewNumbers => told(viewNumbers(table, {}, 'stage'));

  it('stays inside and finite for any table, width and chosen job; panels never touch', () => {
    fc.assert(
      fc.property(anyTable, anyWidth, fc.option(fc.constantFrom('Pompier', '__proto__', 'nobody’s'), { nil: undefined }), (table, widthPx, chosen) => {
        const { panels, widthPx: width, heightPx, most } = layoutStages(numbersOf(table), { stages: STAGES, widthPx, chosen });
        finiteIn(panels);
        assert.deepEqual(panels.map(({ id }) => id), ['cp', 'lycee', 'unknown']);
        panels.forEach((a, i) => {
          assert.ok(a.x + a.widthPx <= width + EPSILON && a.y + a.heightPx <= heightPx + EPSILON);
          for (const { barPx, n } of a.rows) assert.ok(barPx <= a.widthPx + EPSILON && (n === null ? barPx === Math.min(HIDDEN_PX, a.widthPx) : Math.abs(barPx - (n / most) * a.widthPx) < EPSILON));
          a.rows.slice(1).forEach(({ y }, j) => assert.ok(y >= (a.rows[j]?.y ?? 0) + (a.rows[j]?.heightPx ?? 0)));
          panels.slice(i + 1).forEach((b) => assert.ok(a.x + a.widthPx <= b.x + EPSILON || a.y + a.heightPx <= b.y + EPSILON));
        });
      }),
    );
  });

  it('has one column on a phone, three or four on a large screen', () => {
    const twelve = new Array(12).fill(0).map((_, i) => ({ id: `s${i}`, label: `S${i}` }));
    const columns = (widthPx: number) => layoutStages(numbersOf(tableFrom([])), { stages: twelve, widthPx, chosen: undefined }).columns;
    assert.deepEqual([288, 736, 1000, 1248].map(columns), [1, 2, 3, 4]);
  });

  it('finds the chosen job in each stage: beyond the first ones with its rank, hidden as hidden, nobody’s not at all', () => {
    const rows = (['A', 'B', 'C', 'D', 'E'] as const).map((job, i) => [job, 'f', 'cp', 60 - i] as const);
    const numbers = numbersOf(tableFrom([...rows, ['Z', 'f', 'cp', 6], ['Z', 'f', 'lycee', null], ['Z', 'm', 'unknown', 0]]));
    const { panels } = layoutStages(numbers, { stages: STAGES, widthPx: 1000, chosen: 'Z' });
    assert.deepEqual(panels.map((panel) => panel.rows.filter(({ job }) => job === 'Z').map(({ n, rank }) => [n, rank])), [[[6, 6]], [[null, null]], []]);
  });

  it('tells the job that leads most often', () => {
    const numbers = numbersOf(tableFrom([['A', 'f', 'cp', 9], ['A', 'f', 'lycee', 8], ['B', 'f', 'unknown', 30]]));
    assert.deepEqual(leaderOf(layoutStages(numbers, { stages: STAGES, widthPx: 1000, chosen: undefined })), { job: 'A', stages: 2, of: 3 });
    assert.equal(leaderOf(layoutStages(numbersOf(tableFrom([])), { stages: STAGES, widthPx: 1000, chosen: undefined })), undefined);
  });
});

describe('over time', () => {
  const overlap = (a: TrendLabel, b: TrendLabel): boolean =>
    a.x < b.x + b.widthPx - EPSILON && b.x < a.x + a.widthPx - EPSILON && a.y < b.y + b.heightPx - EPSILON && b.y < a.y + a.heightPx - EPSILON;

  it('stays inside and finite, and no label covers another', () => {
    fc.assert(
      fc.property(anyPeriods, anyWidth, ({ periods, rows }, widthPx) => {
        const { lines, ticks, widthPx: width, heightPx, plot, ...layout } = layoutTrend(told(viewNumbers(byPeriod(rows), {}, 'period')), { periods, top: 7, widthPx });
        finiteIn([lines, ticks]);
        assert.doesNotMatch(lines.map(({ d, leader }) => d + leader).join(), /NaN|Infinity/);
        const labels = [...lines.map(({ label }) => label), ...layout.periods.flatMap(({ label }) => label ?? [])];
        for (const { x, y, widthPx: wide, heightPx: high } of labels) assert.ok(x >= 0 && y >= 0 && x + wide <= width + EPSILON && y + high <= heightPx + EPSILON);
        labels.forEach((a, i) => labels.slice(i + 1).forEach((b) => assert.ok(!overlap(a, b), `${a.lines.join(' ')} over ${b.lines.join(' ')}`)));
        for (const { points } of lines) for (const { n, x, y } of points) assert.ok(x >= plot.x && x <= plot.x + plot.widthPx && (n === null ? y === layout.laneY : y >= plot.y - EPSILON && y <= plot.y + plot.heightPx + EPSILON));
      }),
    );
  });

  it('leaves a gap where a number is not told', () => {
    const [line] = layoutTrend(told(viewNumbers(byPeriod([['A', [9, 8, null, 7, 6]]]), {}, 'period')), { periods: periodsOf(5), top: 7, widthPx: 800 }).lines;
    assert.match(line?.d ?? '', /^M[\d.,]+L[\d.,]+M[\d.,]+L[\d.,]+$/);
  });

  it('finds the job that went furthest, and counts the periods that tell something', () => {
    const layout = layoutTrend(told(viewNumbers(byPeriod([['A', [90, 91, null]], ['B', [10, null, 40]]]), {}, 'period')), { periods: periodsOf(4), top: 7, widthPx: 800 });
    assert.deepEqual(widestOf(layout), { job: 'B', from: { id: 'p0', n: 10 }, to: { id: 'p2', n: 40 } });
    assert.equal(layout.toldCount, 3);
  });

  it('counts in round steps from nought', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (most) => {
        const ticks = ticksOf(most);
        assert.ok(ticks[0] === 0 && (ticks.at(-1) ?? 0) >= most && ticks.length >= 2 && ticks.length <= 7 && ticks.every(Number.isInteger));
      }),
    );
  });

  it('pushes boxes apart within their room', () => {
    const anyBoxes = fc.array(fc.record({ wish: fc.integer({ min: -50, max: 450 }), px: fc.integer({ min: 1, max: 40 }) }), { maxLength: 10 });
    fc.assert(
      fc.property(anyBoxes, (boxes) => {
        const placed = pushApart(boxes, { from: 0, to: 400 }).map((top, i) => ({ top, bottom: top + (boxes[i]?.px ?? 0) })).sort((a, b) => a.top - b.top);
        placed.forEach(({ top, bottom }, i) => assert.ok(top >= 0 && bottom <= 400 && top >= (placed[i - 1]?.bottom ?? 0)));
      }),
    );
  });
});

describe('pictures of the views, for files', () => {
  const strings = dreamJobsStrings.fr;
  const inputOf = (counts: DreamCounts) => ({ counts, selection: selectDreams(counts, { top: 12 }), strings, lang: 'fr', minCount: 5 });

  /** Every text is inside, as wide as it may be; no number is NaN. */
  function checkPicture({ nodes, widthPx, heightPx }: ViewPicture): void {
    assert.doesNotMatch(JSON.stringify(nodes), /NaN|Infinity|undefined/);
    for (const { attributes, children } of nodes.filter(({ name }) => name === 'text')) {
      const { x, y, 'text-anchor': anchor = 'start', 'font-size': size = 15, 'font-weight': weight } = attributes;
      const wide = textWidth(String(children[0]), { size: Number(size), isBold: weight !== undefined });
      const start = Number(x) - (anchor === 'end' ? wide : anchor === 'middle' ? wide / 2 : 0);
      assert.ok(start >= -1 && start + wide <= widthPx + 1 && Number(y) >= 0 && Number(y) <= heightPx, `${String(children[0])}: ${start} to ${start + wide} of ${widthPx}`);
    }
  }

  it('keep their texts inside for any table', () => {
    fc.assert(
      fc.property(anyTable, fc.integer({ min: 360, max: 1200 }), (table, widthPx) => {
        const input = inputOf(table);
        checkPicture(compareNodes(layoutCompare(told(viewNumbers(table, {}, 'sex')), { pair: ['f', 'm'], top: 12, widthPx }), input));
        checkPicture(stagesNodes(layoutStages(told(viewNumbers(table, {}, 'stage')), { stages: input.selection.stages, widthPx, chosen: 'Pompier' }), input));
      }),
    );
    fc.assert(
      fc.property(anyPeriods, fc.integer({ min: 360, max: 1200 }), ({ periods, rows }, widthPx) => {
        const counts = byPeriod(rows);
        checkPicture(trendNodes(layoutTrend(told(viewNumbers(counts, {}, 'period')), { periods, top: 7, widthPx }), inputOf(counts)));
      }),
    );
  });

  it('write what is not told as not told', () => {
    const table = tableFrom([['A', 'f', null, 9], ['A', 'm', null, null]]);
    const { nodes } = compareNodes(layoutCompare(told(viewNumbers(table, {}, 'sex')), { pair: ['f', 'm'], top: 12, widthPx: 800 }), inputOf(table));
    assert.ok(nodes.some(({ children }) => children[0] === 'non montré'));
    assert.equal(nodes.filter(({ attributes }) => attributes['stroke-dasharray'] !== undefined).length, 1);
  });
});
