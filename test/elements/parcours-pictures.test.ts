import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parcours } from '../../src/contract/parcours.js';
import { parcoursStrings } from '../../src/elements/parcours/figure.strings.js';
import { readCountedTypes } from '../../src/elements/parcours/counted-types.model.js';
import { countFlows } from '../../src/elements/parcours/flow-counts.model.js';
import { maskFlow } from '../../src/elements/parcours/flow-mask.model.js';
import { drawFlows } from '../../src/elements/parcours/flow-picture.js';
import { layoutFlow, type FlowLayout } from '../../src/elements/parcours/layout-flow.model.js';
import { layoutIndex } from '../../src/elements/parcours/layout-index.model.js';
import { layoutStory } from '../../src/elements/parcours/layout-story.model.js';
import { partOfFlow } from '../../src/elements/parcours/lit-parts.model.js';
import type { FigureOptions } from '../../src/elements/parcours/parcours.template.js';
import { OTHERS, UNKNOWN } from '../../src/elements/parcours/path-table.model.js';
import { statePaint } from '../../src/elements/parcours/picture-states.js';
import { viewsEn } from '../../src/elements/parcours/parcours.strings.en.js';
import { viewStrings } from '../../src/elements/parcours/parcours.strings.js';
import { readPaths } from '../../src/elements/parcours/read-paths.model.js';
import { lookOf, stateLooks } from '../../src/elements/parcours/state-looks.model.js';
import { FAMILIES_FR, STATES_FR } from '../../src/elements/parcours/states-fr.js';
import { tellPaths } from '../../src/elements/parcours/tell-paths.js';
import { findInIndex } from '../../src/elements/parcours/words.model.js';
import { svgText } from '../../src/ui/svg-text.js';
import { tableOf } from '../helpers/path-tables.js';

const widthOf = (text: string): number => text.length * 8;

describe('names in a picture', () => {
  it('of columns never touch, nor leave it, however long they are', () => {
    const flow = maskFlow(countFlows(tableOf(Array<string>(20).fill('AABBCCA')), [0, 1, 2, 3, 4, 5, 6]), 5);
    fc.assert(
      fc.property(fc.integer({ min: 560, max: 1200 }), fc.array(fc.integer({ min: 1, max: 24 }), { minLength: 7, maxLength: 7 }), (widthPx, lengths) => {
        const { columns } = layoutFlow(flow, { widthPx, nameOf: () => 'A', columnName: (column) => 'x'.repeat(lengths[column] ?? 1), widthOf });
        const spans = columns.map(({ x, y, text }) => ({ y, from: x - widthOf(text) / 2, to: x + widthOf(text) / 2 }));
        spans.forEach((one, i) => {
          assert.ok(one.from >= -0.1 && one.to <= widthPx + 0.1 && one.y >= 0);
          for (const other of spans.slice(i + 1)) assert.ok(one.y !== other.y || one.to < other.from || other.to < one.from);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('of events stand free of each other, and of the lines that go down to later ones', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ position: fc.integer({ min: 0, max: 100 }), label: fc.string({ minLength: 1, maxLength: 20 }) }), { maxLength: 8 }), (events) => {
        const { events: placed } = layoutStory(new Int8Array(100), events, { widthPx: 900, nameOf: () => 'A', widthOf });
        placed.forEach(({ x, labelX, labelY, text }, i) => {
          const end = labelX + widthOf(text);
          for (const later of placed.slice(i + 1)) {
            assert.ok(labelY !== later.labelY || end < later.labelX || later.labelX + widthOf(later.text) < labelX);
            assert.ok(later.x <= x || later.x > end || later.labelY < labelY);
          }
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('a picture as a file', () => {
  const flow = maskFlow(countFlows(tableOf([...Array<string>(20).fill('AB'), ...Array<string>(20).fill('BA')]), [0, 1]), 5);
  const drawn = (lit?: object): string => {
    const figure = { names: { short: String }, columnName: String, strings: parcoursStrings.fr, lang: 'fr', detail: 'asked', by: undefined, lit } as unknown as FigureOptions;
    const paint = statePaint(stateLooks([{ id: 'A', label: 'A' }, { id: 'B', label: 'B' }]), () => '');
    return (drawFlows([{ title: undefined, flow }], figure, { widthPx: 800, paint, paintOf: () => paint })?.body.nodes ?? []).map(svgText).join('');
  };

  it('has who is brought out as on the screen, and all alike when nobody is', () => {
    const half = drawn({ ribbons: (_panel: number, layout: FlowLayout) => partOfFlow(layout, ({ from }) => (from ? 0 : 0.5)) });
    assert.deepEqual([half.match(/fill-opacity="0.75"/g)?.length, half.match(/fill-opacity="0.1"/g)?.length, half.includes('0.28')], [1, 2, false]);
    assert.ok(!drawn().includes('0.75'));
  });

  it('tells those who are together from those of whom nothing is known', () => {
    assert.notDeepEqual(lookOf([], OTHERS), lookOf([], UNKNOWN));
  });
});

describe('the sentence of lines', () => {
  it('tells of groups beside each other, in both languages', () => {
    const panel = (size: number, rowsPx: number) => ({ ...layoutIndex(tableOf(Array<string>(size).fill('AB')), { order: 'start', rowsPx, k: 5 }), people: size });
    const finding = findInIndex([panel(30, 3), panel(24, 2), panel(4, 2)]);
    const names = { state: String, at: String, lasting: String };
    assert.match(viewStrings.fr.finding(finding, names), /^58 jeunes en 3 groupes, .*10 à 12 qui/);
    assert.match(viewsEn.finding(finding, names), /^58 young people in 3 groups, .*10 to 12 who/);
  });
});

describe('typical paths that an endpoint has counted', () => {
  const states = ['A', 'B'].map((id) => ({ id, label: id }));

  it('are told where k people are of each, and of all others', () => {
    const told = readCountedTypes({ people: 20, medoids: [{ sps: 'A/1-Z/1', n: 8 }, { sps: 'A/1-B/2', label: 'L', n: 12 }] }, { k: 5, states });
    assert.deepEqual(told.types.map(({ label, n, stays }) => [label, n, stays.map(({ state, end }) => `${state}/${end}`)]), [['L', 12, ['0/1', '1/3']], [undefined, 8, ['0/1', '-1/2']]]);
    assert.equal(told.length, 3);
  });

  it('tell no number that others give away, and no path of fewer than k people', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(12)), { maxLength: 5 }), fc.option(fc.nat(40)), fc.integer({ min: 1, max: 6 }), (amounts, people, k) => {
        const { types } = readCountedTypes({ people, medoids: amounts.map((n) => ({ sps: 'A/1-B/2', n })) }, { k, states });
        const total = amounts.reduce((sum: number, n) => sum + (n ?? 0), 0);
        assert.equal(types.length, amounts.length);
        assert.equal(types.filter(({ stays }) => stays.length).length, amounts.filter((n) => n !== null && n >= k && n > 0).length);
        for (const { n } of types) if (n !== null) for (const left of [n, total - n, Math.max(0, (people ?? total) - total)]) assert.ok(left === 0 || left >= k);
      }),
    );
  });
});

describe('a story among few', () => {
  it('is told in its own states, whatever the others are folded to', () => {
    const others = Array.from({ length: 12 }, (_, i) => ({ sps: `${i % 2 ? 'LG' : 'LT'}/2-${['UNIV', 'BTS', 'CPGE'][i % 3] ?? ''}/2` }));
    const document = parcours.parse({ time: { unit: 'year', align: 'age', start: 15 }, paths: [...others, { sps: 'LG/1-LT/1-CPGE/2', consent: 'story' }] });
    const value = { document, paths: readPaths(document, { vocabulary: STATES_FR }) };
    const told = tellPaths(value, { k: 5, at: undefined, strings: parcoursStrings.fr, families: FAMILIES_FR });
    assert.equal(told.detail, 'families');
    const { value: own, names } = told.unfolded;
    const cells = own.paths?.table.cells.slice(-4) ?? [];
    assert.deepEqual([...cells].map(names.short), ['Lyc. général', 'Lyc. techno', 'Prépa', 'Prépa']);
  });
});
