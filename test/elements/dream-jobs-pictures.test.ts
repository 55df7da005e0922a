import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { DreamCounts } from '../../src/contract/dream-jobs.js';
import { extentOf, type Drawing, type DrawnPath, type DrawnText } from '../../src/elements/dream-jobs/drawing.model.js';
import { dreamJobsStrings } from '../../src/elements/dream-jobs/dream-jobs.strings.js';
import { countsDocument, longLabelsDocument } from '../../src/elements/dream-jobs/example-documents.js';
import { shirtPath } from '../../src/elements/dream-jobs/glyphs.model.js';
import { layoutCard, type Frame } from '../../src/elements/dream-jobs/layout-card.model.js';
import { layoutPoster, PAPERS } from '../../src/elements/dream-jobs/layout-poster.model.js';
import { altText, cardContent, cardSvg, fileStem, posterContent, posterSvg, type FileOptions } from '../../src/elements/dream-jobs/picture-words.js';
import { pictogramLook } from '../../src/elements/dream-jobs/pictograms.part.js';
import { selectDreams } from '../../src/elements/dream-jobs/select-any.model.js';
import { parseDreamTable } from '../../src/contract/dream-source.js';
import { anyTable, deepFreeze, tableFrom } from '../helpers/dream-tables.js';

const FACEBOOK: Frame = { width: 1200, height: 630 };
const SQUARE: Frame = { width: 1080, height: 1080 };
const EPSILON = 1e-6;

const optionsOf = (counts: DreamCounts, rest: Partial<FileOptions> = {}, filter: object = {}): FileOptions => ({
  counts: deepFreeze(counts),
  selection: selectDreams(counts, { top: 12, ...filter }),
  strings: dreamJobsStrings.fr,
  lang: 'fr',
  view: 'units',
  minCount: 5,
  heading: undefined,
  ...rest,
});

function read(document: object): DreamCounts {
  const parsed = parseDreamTable(document, 5);
  assert.ok(parsed.ok);
  return parsed.value.counts;
}

const demo = (): FileOptions => optionsOf({ ...read(countsDocument()), title: 'Rêver son métier' });
const textsOf = ({ items }: Drawing): DrawnText[] => items.filter((item): item is DrawnText => 'words' in item);
const pathsOf = ({ items }: Drawing): DrawnPath[] => items.filter((item): item is DrawnPath => 'd' in item);
const words = (drawing: Drawing): string => textsOf(drawing).map((text) => text.words).join(' ');
const shirts = (drawing: Drawing, tone: string): number => pathsOf(drawing).filter((path) => path.tone === tone && !path.stroke).reduce((sum, { d }) => sum + (d.match(/M/g)?.length ?? 0), 0);

/** No number is missing, and every text stands inside the frame, none on another. */
function check(drawing: Drawing): void {
  const { width, height } = drawing;
  for (const path of pathsOf(drawing)) assert.doesNotMatch(JSON.stringify(path), /NaN|null|Infinity/);
  const boxes = textsOf(drawing).map((text) => {
    const [left, right] = extentOf(text);
    assert.ok(text.size > 0 && left >= 0 && right <= width + EPSILON && text.y - text.size >= -EPSILON && text.y + text.size * 0.25 <= height, JSON.stringify(text));
    return { left, right, top: text.y - text.size * 0.75, bottom: text.y, words: text.words };
  });
  boxes.forEach((a, i) => {
    for (const b of boxes.slice(i + 1)) {
      const isOver = a.left < b.right - EPSILON && b.left < a.right - EPSILON && a.top < b.bottom - EPSILON && b.top < a.bottom - EPSILON;
      assert.ok(!isOver || !a.words.trim() || !b.words.trim(), `${a.words} on ${b.words}`);
    }
  });
}

const anyFrame = fc.record({ width: fc.integer({ min: 200, max: 2000 }), height: fc.integer({ min: 200, max: 2000 }) });

describe('cards', () => {
  it('cut no word, whatever the table and the frame', () => {
    fc.assert(
      fc.property(anyTable, anyFrame, fc.constantFrom('units' as const, 'bars' as const), fc.string({ maxLength: 300, unit: 'grapheme' }), (table, frame, view, source) => {
        const drawing = layoutCard(cardContent(optionsOf({ ...table, people: 1600, source }, { view })), frame);
        assert.deepEqual([drawing.width, drawing.height], [frame.width, frame.height]);
        check(drawing);
      }),
      { numRuns: 60 },
    );
  });

  for (const view of ['units', 'bars'] as const) {
    it(`are read on a telephone: large letters, five to seven jobs (${view})`, () => {
      const options = { ...demo(), view };
      for (const [frame, least] of [[FACEBOOK, 28], [SQUARE, 25.2]] as const) {
        const drawing = layoutCard(cardContent(options), frame);
        check(drawing);
        assert.ok(Math.min(...textsOf(drawing).map(({ size }) => size)) >= least);
        const shown = options.selection.jobs.filter(({ n }) => textsOf(drawing).some((text) => text.isBold && text.words === String(n)));
        assert.ok(shown.length >= 5 && shown.length <= 7, String(shown.length));
        const all = words(drawing).replace(/\s/g, ' ');
        for (const part of ['207 personnes', 'Femmes', 'Hommes', '1 600 personnes', '12 mai 2014', 'enquête des centres', 'moins de 5']) assert.ok(all.includes(part), part);
        assert.equal(all.includes('1 T-shirt = 10 personnes'), view === 'units');
      }
    });
  }

  it('take smaller letters for long names rather than cut them', () => {
    const drawing = layoutCard(cardContent(optionsOf(read(longLabelsDocument()))), FACEBOOK);
    check(drawing);
    assert.ok(words(drawing).includes('bâtiments anciens'));
  });

  it('are never smaller than can be read', () => {
    for (const side of [0, -5, Number.NaN]) check(layoutCard(cardContent(demo()), { width: side, height: side }));
  });

  it('say that there is nothing where there is nothing', () => check(layoutCard(cardContent(optionsOf(tableFrom([]))), FACEBOOK)));
});

describe('the poster', () => {
  it('cuts no word, whatever the table', () => {
    fc.assert(
      fc.property(anyTable, fc.constantFrom('a3' as const, 'a4' as const), fc.string({ maxLength: 300, unit: 'grapheme' }), (table, paper, title) => {
        const drawing = layoutPoster(posterContent(optionsOf({ ...table, title }), title.slice(0, 120)), paper);
        check(drawing);
        for (const text of textsOf(drawing)) {
          const [left, right] = extentOf(text);
          assert.ok(left >= 100 - EPSILON && right <= drawing.width - 100 + EPSILON && text.y <= drawing.height - 100, `10 mm around ${text.words}`);
        }
      }),
      { numRuns: 40 },
    );
  });

  for (const paper of ['a3', 'a4'] as const) {
    it(`has one shirt a person for 1,600 answers, by job and period (${paper})`, () => {
      const options = demo();
      const drawing = layoutPoster(posterContent(options, 'Point jeunes'), paper);
      check(drawing);
      assert.deepEqual([drawing.width, drawing.height], [PAPERS[paper].width, PAPERS[paper].height]);
      const all = words(drawing).replace(/\s/g, ' ');
      for (const part of ['Rêver son métier', '1 T-shirt = 1 personne', 'Collège', 'Lycée', 'Fleuriste', 'Point jeunes', 'moins de 5']) assert.ok(all.includes(part), part);
      for (const sex of ['f', 'm', 'x'] as const) {
        const persons = options.selection.all.reduce((sum, { groups }) => sum + groups[sex].n, 0);
        assert.equal(shirts(drawing, sex), persons + 1, 'and one more on the line');
      }
    });
  }

  it('draws what may not be told as one dashed shirt, whatever it hides', () => {
    const dashed = (hidden: number): number => {
      const rows = [['Pompier', 'f', 'cp', 9], ['Pompier', 'm', 'lycee', 12], ...Array.from({ length: hidden }, () => ['Pompier', 'x', 'lycee', null])] as Parameters<typeof tableFrom>[0];
      return pathsOf(layoutPoster(posterContent(optionsOf(tableFrom(rows)), ''), 'a4')).filter(({ dash }) => dash).length;
    };
    assert.deepEqual([dashed(0), dashed(1), dashed(3)], [0, 2, 2], 'one in its heap, one in the legend');
  });

  it('takes the numbers of declared tables as they are, and by job alone without such a table', () => {
    const jobs = [{ job: 'Pompier', sex: 'f' as const, stage: 'cp', n: 40 }, { job: 'Pompier', sex: 'm' as const, stage: 'lycee', n: 30 }];
    const table = tableFrom([['Pompier', 'f', 'cp', 40], ['Pompier', 'm', 'lycee', 30]]);
    const declared = (by: ('sex' | 'stage')[]) => ({ ...table, tables: [{ by, counts: jobs, masked: 0 }] });
    assert.equal(posterContent(optionsOf(declared(['sex', 'stage'])), '').stages.length, 2);
    assert.equal(posterContent(optionsOf(declared(['sex'])), '').stages.length, 0);
    assert.equal(posterContent(optionsOf(table, {}, { stage: 'cp' }), '').stages.length, 0);
  });

  it('is drawn, however many periods there are', () => {
    const stages = Array.from({ length: 60 }, (_, i) => ({ id: `s${i}`, label: `${i}` }));
    const rows = Array.from({ length: 40 }, (_, i) => stages.map(({ id }) => [`Métier ${i} `.repeat(20), 'f', id, 7 + i] as const)).flat();
    check(layoutPoster(posterContent(optionsOf({ ...tableFrom(rows), stages }), ''), 'a3'));
  });

  it('lets a shirt stand for more people when there are too many', () => {
    const many = tableFrom(Array.from({ length: 20 }, (_, i) => [`Métier ${i}`, 'f', null, 40_000 - i] as const));
    const drawing = layoutPoster(posterContent(optionsOf(many), ''), 'a3');
    check(drawing);
    assert.match(words(drawing).replace(/\s/g, ' '), /1 T-shirt = [125]0+ personnes/);
  });
});

describe('words beside the pictures', () => {
  it('say the finding, the first jobs, the source and the date, in 1,000 characters', () => {
    const text = altText(demo()).replace(/\s/g, ' ');
    for (const part of ['Rêver son métier.', '207 personnes', 'Footballeur ou footballeuse, 128 personnes (7 femmes, 121 hommes)', 'Source : Rêver', '12 mai 2014']) assert.ok(text.includes(part), part);
    fc.assert(
      fc.property(anyTable, fc.string({ maxLength: 300 }), (table, source) => assert.ok(altText(optionsOf({ ...table, source, title: source }, { heading: source })).length <= 1000)),
      { numRuns: 60 },
    );
  });

  it('name a file by what it holds', () => {
    assert.equal(fileStem(demo()), 'metiers-reves_2014-05-12_1600-personnes_rever-son-metier-enquete-des-centres-inf');
    assert.equal(fileStem(optionsOf(tableFrom([['A', 'f', 'cp', 9]]), {}, { sex: 'f', stage: 'cp' }), 'affiche'), 'metiers-reves_affiche_femmes_cp');
  });

  it('draws the pictogram of the page, and says what one stands for', () => {
    const starred = { ...demo(), look: pictogramLook('star') };
    for (const [shirts, stars] of [[cardSvg(demo(), FACEBOOK), cardSvg(starred, FACEBOOK)], [posterSvg(demo(), 'a3'), posterSvg(starred, 'a3')]] as const) {
      const shirt = shirtPath('f', 0, 0).slice(-20);
      assert.ok(shirts.includes(shirt) && shirts.includes('1 T-shirt'));
      assert.ok(!stars.includes(shirt) && stars.includes('l2.9 6.9') && stars.includes('1 étoile'));
    }
  });

  it('are never markup, and never what XML cannot hold', () => {
    const hostile = optionsOf(tableFrom([['</text><script>alert(1)</script>\u0000\ud800\u0008&"', 'f', null, 9]], { title: '"><img src=x>', source: ']]><!--' }));
    for (const svg of [cardSvg(hostile, FACEBOOK), posterSvg(hostile, 'a4', '<b onclick="x">')]) {
      assert.doesNotMatch(svg, /<(script|img|b|!--)|\u0000|\ud800|\u0008| style=|url\(/);
      assert.match(svg, /&lt;script&gt;/);
    }
    assert.match(posterSvg(demo(), 'a3'), /width="297mm" height="420mm" viewBox="0 0 2970 4200"/);
  });
});
