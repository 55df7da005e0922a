import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { WIDGETS, type WidgetName } from '../../src/contract/widget.js';
import { agendaDocument, directoryDocument } from '../../src/elements/agenda-map/example-agenda.js';
import { emptyDocument, fileDocument, largeDocument, longWordsDocument as longTable } from '../../src/elements/cross-table/example-documents.js';
import { countsDocument, longLabelsDocument, questionDocument } from '../../src/elements/dream-jobs/example-documents.js';
import { lifeDocument } from '../../src/elements/dream-jobs/example-life.js';
import { flowsDocument, pathsDocument } from '../../src/elements/parcours/example-documents.js';
import { longWordsDocument as longQuestions, questionsDocument } from '../../src/elements/question-wall/example-questions.js';
import { cardOf, PictureError, pictureOf, pngOf, type PictureOptions } from '../../src/pictures/index.js';
import { extentOfWords, readSvg, sizeOfPng } from './read-picture.js';

const NOW = Date.parse('2026-11-22T10:00Z');
const DAY = '2026-11-20';
const ABOUT = { title: 'Un titre', description: 'Deux phrases. La seconde.', source: 'Info Jeunes' };

const CARDS: readonly (Omit<PictureOptions, 'lang'> & { readonly says: RegExp })[] = [
  ...['units', 'bars', 'compare', 'stages'].map((view) => ({ widget: 'dream-jobs' as const, document: countsDocument(), options: { view }, says: /12 mai 2014|May 12, 2014/ })),
  { widget: 'dream-jobs', document: lifeDocument(), options: { view: 'trend' }, says: /Source/ },
  { widget: 'dream-jobs', document: questionDocument(), options: {}, says: /./ },
  { widget: 'dream-jobs', document: longLabelsDocument(), options: { view: 'stages compare units' }, says: /./ },
  { widget: 'dream-jobs', document: { counts: [], masked: 0 }, options: {}, says: /./ },
  ...['table', 'bars', 'heat'].map((view) => ({ widget: 'cross-table' as const, document: fileDocument(), options: { view, share: 'row' }, says: /800/ })),
  { widget: 'cross-table', document: longTable(), options: {}, says: /./ },
  { widget: 'cross-table', document: emptyDocument(), options: {}, says: /./ },
  { widget: 'parcours', document: flowsDocument(), options: {}, says: /320.*données inventées/s },
  { widget: 'parcours', document: pathsDocument(), options: { view: 'distribution' }, says: /364/ },
  { widget: 'agenda-map', document: agendaDocument(DAY), options: {}, says: /22 novembre 2026|November 22, 2026/ },
  { widget: 'agenda-map', document: directoryDocument(), options: {}, says: /./ },
  { widget: 'question-wall', document: questionsDocument(), options: {}, says: /20 novembre 2026|November 20, 2026/ },
  { widget: 'question-wall', document: longQuestions(), options: {}, says: /./ },
  ...(['intake-form', 'dataviz-kit', 'competences', 'experience', 'portfolio'] as const).map((widget) => ({ widget, document: undefined, about: ABOUT, says: /Un titre.*Deux phrases.*Info Jeunes/s })),
];

describe('a picture without a page', () => {
  it('is there for every widget', () => assert.deepEqual([...new Set(CARDS.map(({ widget }) => widget))].sort(), [...WIDGETS].sort()));

  for (const { says, ...card } of CARDS) {
    for (const lang of ['fr', 'en']) {
      it(`of ${card.widget} ${card.options?.['view'] ?? ''}, ${lang}: a whole card, its words within the frame`, async () => {
        const { svg, width, height, title, alternative } = await cardOf({ ...card, lang, nowMs: NOW });
        const { words, root } = readSvg(svg);
        assert.equal(root.attributes['lang'], lang);
        assert.match(words.join('\n'), says);
        assert.ok(title && alternative && alternative.length <= 1_000);
        const { left, top, right, bottom } = extentOfWords(svg);
        const [x = 0, y = 0, w = 0, h = 0] = (root.attributes['viewBox'] ?? '').split(' ').map(Number);
        assert.ok(left >= x && top >= y && right <= x + w && bottom <= y + h, JSON.stringify({ left, top, right, bottom, x, y, w, h }));
        assert.deepEqual(sizeOfPng(await pngOf(svg, { width })), [1_200, 630]);
        assert.equal(height, 630);
      });
    }
  }

  it('is measured by its letters, wherever they are', () => {
    const { left, right } = extentOfWords('<svg xmlns="http://www.w3.org/2000/svg" width="50" height="20"><text x="-9" y="15" font-size="15">Trop large</text></svg>');
    assert.ok(left < 0 && right > 60 && right < 80);
  });

  it('is as high as it must be without a frame, and of true size on paper', async () => {
    const document = countsDocument();
    assert.deepEqual([(await pictureOf({ widget: 'dream-jobs', document })).width, (await pictureOf({ widget: 'cross-table', document: fileDocument() })).width], [960, 960]);
    const poster = await pictureOf({ widget: 'dream-jobs', document, paper: 'a4' });
    assert.match(poster.svg, /width="210mm" height="297mm"/);
    assert.deepEqual(sizeOfPng(await pngOf(poster.svg, poster)), [794, 1_123]);
    await assert.rejects(cardOf({ widget: 'dream-jobs', document, width: 60_000 }), RangeError);
  });
});

/** Of each widget with figures, a document with numbers of its own that must not be told. */
const SECRETS: readonly (PictureOptions & { readonly secret: RegExp; readonly told: RegExp })[] = [
  {
    widget: 'dream-jobs',
    document: { minCount: 5, masked: 1, counts: [{ job: 'Vétérinaire', sex: 'f', n: 4_321 }, { job: 'Vétérinaire', sex: 'm', n: 37 }, { job: 'Luthier', sex: 'm', n: 38 }, { job: 'Sabotier', sex: 'f', n: null }] },
    options: { 'min-count': '40' },
    secret: /\b3[78]\b|4[\s,\u202f]?358/,
    told: /4[\s,\u202f]?321/,
  },
  { widget: 'cross-table', document: fileDocument(), options: { 'min-count': '50', view: 'heat' }, secret: /\b(41|22|12|39|9)\b/, told: /\b118\b/ },
  { widget: 'parcours', document: flowsDocument(), options: { 'min-count': '40' }, secret: /\b31\b|\b14\b/, told: /\b191\b/ },
];

describe('what is hidden', () => {
  for (const { secret, told, ...card } of SECRETS) {
    it(`stays hidden in all that is made of ${card.widget}`, async () => {
      for (const frame of [undefined, { width: 1_200, height: 630 }]) {
        const { svg, csv, alternative, title } = await pictureOf({ ...card, frame });
        const all = [...readSvg(svg).words, csv, alternative, title].join('\n');
        assert.match(all, told);
        assert.doesNotMatch(all.replaceAll(/\d+ (?:à|ou|to|or) \d+ ans|\d+ ans|ans et \d+|(?<=de )\d+ jeunes/g, ''), secret);
      }
    });
  }
});

const BAD = '</text><script href="https://evil.example/x">alert(1)</script>\u0000\u001f]]>&amp;<image href="https://evil.example/y"/>';
const HOSTILE: readonly PictureOptions[] = [
  { widget: 'dream-jobs', document: { title: BAD, source: BAD, counts: [{ job: BAD, sex: 'f', n: 40, stage: 's' }], stages: [{ id: 's', label: BAD }], masked: 0 }, options: { heading: BAD } },
  { widget: 'cross-table', document: { ...fileDocument(), title: BAD, source: BAD, dimensions: fileDocument().dimensions.map((one) => ({ ...one, label: BAD, values: one.values.map(({ code }) => ({ code, label: BAD })) })) } },
  { widget: 'parcours', document: { ...flowsDocument(), title: BAD, source: BAD, states: ['COL', 'GT', 'PRO', 'APP'].map((id) => ({ id, label: BAD })) } },
  { widget: 'agenda-map', document: { title: BAD, source: BAD, events: [{ uid: 'a', title: `Forum ${BAD}`, timings: [{ begin: '2026-11-23T10:00:00+01:00', end: '2026-11-23T11:00:00+01:00' }], location: { name: BAD, city: BAD } }] } },
  { widget: 'question-wall', document: { title: BAD, source: BAD, themes: [{ id: 't', label: BAD }], items: [{ id: 'q', text: BAD, theme: 't' }] } },
  { widget: 'intake-form', document: { title: BAD, description: BAD, source: BAD, updated: BAD }, about: { title: BAD, description: BAD, source: BAD } },
];

describe('a hostile document', () => {
  for (const card of HOSTILE) {
    it(`is words in ${card.widget}`, async () => {
      const drawn = await cardOf({ ...card, nowMs: NOW });
      const { names, root } = readSvg(drawn.svg);
      assert.deepEqual([...names].filter((name) => !['svg', 'title', 'desc', 'rect', 'g', 'path', 'text', 'tspan'].includes(name)), []);
      assert.doesNotMatch(JSON.stringify(root.toJSON()), /"(?:href|style|on\w+)":/);
      await pngOf(drawn.svg, drawn);
    });
  }

  it('is refused in words that name the place', async () => {
    const wrong: readonly (readonly [WidgetName, unknown, RegExp])[] = [
      ['dream-jobs', {}, /^counts is missing/],
      ['cross-table', { cells: 3 }, /cells/],
      ['parcours', { links: [[1]] }, /links|nodes/],
      ['parcours', { ...flowsDocument(), states: [{ id: 'COL', label: 'Collège', color: BAD }] }, /^states\[0\]\.color/],
      ['agenda-map', { schema: 'ij/agenda@1', events: 3 }, /events/],
      ['question-wall', [], /./],
    ];
    for (const [widget, document, says] of wrong) await assert.rejects(cardOf({ widget, document }), (error) => error instanceof PictureError && says.test(error.message));
  });

  it('takes a bounded time, however large it is', async () => {
    const started = performance.now();
    await cardOf({ widget: 'cross-table', document: largeDocument() });
    await cardOf({ widget: 'dream-jobs', document: { masked: 0, counts: [...Array<undefined>(5_000)].map((_, i) => ({ job: `Métier ${i} ${'x'.repeat(60)}`, sex: 'f', n: 5 + i })) }, options: { top: '5000' } });
    await cardOf({ widget: 'agenda-map', document: agendaDocument(DAY, 400), nowMs: NOW });
    assert.ok(performance.now() - started < 8_000);
  });
});
