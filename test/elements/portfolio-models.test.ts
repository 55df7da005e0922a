import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Experience } from '../../src/contract/experience.js';
import type { Portfolio } from '../../src/contract/portfolio.js';
import { longWordsDocument, manyDocument, portfolioDocument } from '../../src/elements/portfolio/example-documents.js';
import { portfolioCsv } from '../../src/elements/portfolio/portfolio-csv.js';
import { portfolioStrings } from '../../src/elements/portfolio/portfolio.strings.js';
import type { PortfolioWording } from '../../src/elements/portfolio/portfolio-words.js';
import { NO_FILTER, NO_YEAR, selectExperiences, viewerOf } from '../../src/elements/portfolio/select.model.js';
import { isTicked, keyOf, shareItems, tickedPortfolio } from '../../src/elements/portfolio/share-items.model.js';
import { shareStrings } from '../../src/elements/portfolio/share.strings.js';
import { pageFile, sheetPages } from '../../src/elements/portfolio/sheet-pages.js';
import { chipRows, SHEET_FORMATS, type SheetRow } from '../../src/elements/portfolio/sheet-rows.js';
import { portraitRows, storyRows } from '../../src/elements/portfolio/sheets.js';
import type { SvgTree } from '../../src/ui/svg-text.js';
import { visibilityStrings } from '../../src/ui/visibility.strings.js';

const portfolio = portfolioDocument();
const SELF = viewerOf('self');
const titles = (experiences: readonly Experience[]) => experiences.map(({ title }) => title);
const wordingOf = ({ levels = [], audiences = [] }: Portfolio): PortfolioWording => ({ strings: portfolioStrings.fr, visibility: visibilityStrings.fr, lang: 'fr', base: undefined, levels, audiences });
const counts = (choices: readonly { value: string; n: number }[]) => Object.fromEntries(choices.map(({ value, n }) => [value, n]));

describe('what is seen of a portfolio', () => {
  it('is the newest first, undated ones last', () => {
    assert.deepEqual(titles(selectExperiences(portfolio, NO_FILTER, SELF).found), ['L’atelier vélo', 'Arbitre du tournoi', undefined, 'Les vidéos du club', 'Le jardin partagé']);
  });

  it('is less for others: a member of one community never sees what is for another', () => {
    const seenBy = (viewer: string) => titles(selectExperiences(portfolio, NO_FILTER, viewerOf(viewer)).seen);
    assert.deepEqual(seenBy('anybody'), ['L’atelier vélo']);
    assert.deepEqual(seenBy('pros'), ['L’atelier vélo', 'Arbitre du tournoi']);
    assert.deepEqual(seenBy('jeunes'), ['L’atelier vélo', 'Les vidéos du club']);
    assert.deepEqual(seenBy('referent'), ['L’atelier vélo', 'Arbitre du tournoi', 'Les vidéos du club', 'Le jardin partagé']);
    assert.deepEqual(selectExperiences(portfolio, NO_FILTER, viewerOf('pros')).visibilities.map(({ value }) => value), ['community', 'public']);
  });

  it('is counted on each filter beside the others', () => {
    const view = selectExperiences(portfolio, { ...NO_FILTER, year: '2026', competences: ['equipe'] }, SELF);
    assert.equal(view.found.length, 3);
    assert.deepEqual(counts(view.years), { 2026: 3, 2025: 0, [NO_YEAR]: 0 });
    assert.deepEqual(counts(view.visibilities), { private: 1, referent: 0, community: 1, public: 1 });
    assert.deepEqual(counts(view.audiences), { pros: 1, jeunes: 0 });
    assert.deepEqual(counts(view.competences), { equipe: 3, velo: 1, 'custom:animer': 1, 'crcn:3.2': 0 });
  });

  it('is found by words, without accents, in any order', () => {
    const search = (words: string) => selectExperiences(portfolio, { ...NO_FILTER, search: words }, SELF).found.length;
    assert.deepEqual([search('velo FREINS'), search('tournoi enfants'), search('zèbre'), search('  ')], [1, 1, 0, 5]);
  });
});

const storyOf = (i: number): Experience => portfolio.experiences[i] as Experience;
const ticked = (ticks: Record<string, boolean> = {}, story?: Experience): Portfolio => {
  const items = shareItems(portfolio, story, ({ title = '' }) => title);
  return tickedPortfolio(portfolio, items, new Map(Object.entries(ticks)));
};

describe('what is ticked', () => {
  it('starts without what is private, and without how to reach the person', () => {
    const start = ticked();
    assert.deepEqual(Object.keys(start.profile ?? {}), ['name', 'headline', 'about']);
    assert.deepEqual(titles(start.experiences), ['L’atelier vélo', 'Arbitre du tournoi', 'Les vidéos du club', 'Le jardin partagé']);
  });

  it('lets nothing through of what is ticked out: not its photos, and not the competences that it alone shows', () => {
    const { experiences, competences } = ticked({ [keyOf('experience', storyOf(0).id)]: false });
    assert.deepEqual(titles(experiences), ['Arbitre du tournoi', 'Les vidéos du club', 'Le jardin partagé']);
    assert.deepEqual(competences?.map(({ id }) => id), ['tableur']);
    assert.doesNotMatch(JSON.stringify(experiences), /Réparer|freins|image/);
  });

  it('says a competence by itself when it is ticked and no experience that shows it is', () => {
    const { competences } = ticked({ [keyOf('experience', storyOf(0).id)]: false, [keyOf('competence', 'velo')]: true });
    assert.deepEqual(competences?.map(({ id }) => id), ['velo', 'tableur']);
  });

  it('leaves parts and photos out of a story', () => {
    const story = storyOf(0);
    const [one] = ticked({ [keyOf('part', 'when', story.id)]: false, [keyOf('part', 'text', story.id)]: false, [keyOf('photo', 0, story.id)]: false, [keyOf('competence', 'equipe', story.id)]: false }, story).experiences;
    assert.deepEqual([one?.from, one?.until, one?.text, one?.place, one?.photos?.length, one?.competences?.map(({ id }) => id)], [undefined, undefined, '', 'Valbourg', 1, ['velo']]);
  });

  it('has no private story before it is ticked', () => {
    const story = storyOf(4);
    const items = shareItems(portfolio, story, () => 'x');
    assert.equal(items.some((item) => item.group !== 'profile' && isTicked(item, new Map(), portfolio)), false);
    assert.deepEqual(ticked({ [keyOf('experience', story.id)]: true }, story).experiences.map(({ id }) => id), [story.id]);
  });
});

const textsOf = ({ name, children }: SvgTree): string[] => (name === 'text' ? [children.join('')] : children.flatMap((child) => (typeof child === 'string' ? [] : textsOf(child))));
const options = (document: Portfolio, name: keyof typeof SHEET_FORMATS) => ({ ...wordingOf(document), format: SHEET_FORMATS[name], words: shareStrings.fr, photosOf: ({ photos = [] }: Experience) => photos.map((photo) => ({ ...photo, href: `data:${photo.type};base64,${photo.data}` })) });
const pagesOf = (document: Portfolio, name: keyof typeof SHEET_FORMATS) => sheetPages(portraitRows(document, options(document, name)), SHEET_FORMATS[name], shareStrings.fr.foot);

describe('a sheet', () => {
  it('has every competence in full on every size, the longest too, and no empty page', () => {
    for (const document of [portfolio, manyDocument(120), longWordsDocument(), { experiences: [] }] as Portfolio[]) {
      for (const name of ['a4', 'card'] as const) {
        const pages = pagesOf(document, name);
        const said = pages.flatMap(({ nodes }) => nodes.flatMap(textsOf)).join('').replace(/\s/g, '');
        for (const { label } of document.experiences.flatMap(({ competences = [] }) => competences)) assert.ok(said.includes(label.replace(/\s/g, '')), label);
        for (const { nodes } of pages) assert.ok(nodes.filter((node) => node.name === 'g').length > 0);
      }
    }
  });

  it('keeps every row inside its page, but one that is higher than a page, and titles with what follows', () => {
    const { height, margin, size } = SHEET_FORMATS.a4;
    const row = (rowHeight: number, more: Partial<SheetRow> = {}): SheetRow => ({ height: rowHeight, gap: 10, nodes: [], ...more });
    const rows = [...Array.from({ length: 30 }, () => row(60)), row(40, { leads: true }), row(700), row(2_000), row(20)];
    const pages = sheetPages(rows, SHEET_FORMATS.a4, String);
    const placed = pages.map(({ nodes }) => nodes.flatMap(({ name, attributes }) => (name === 'g' ? [Number(/ (\d+)\)/.exec(String(attributes['transform']))?.[1])] : [])));
    assert.equal(placed.flat().length, rows.length);
    for (const tops of placed) assert.equal(tops[0], margin);
    const ends = placed.flatMap((tops) => tops.at(-1) ?? 0);
    assert.ok(ends.every((y) => y < height - margin - size));
    const titlePage = placed.findIndex((tops, i) => tops.length > 1 && i >= 2);
    assert.ok(titlePage > 0);
  });

  it('breaks a chip that is wider than the sheet into lines, all of them there', () => {
    const label = 'Prendre la parole devant un groupe, '.repeat(8).trim();
    const [row] = chipRows([label], SHEET_FORMATS.a4);
    assert.equal((row?.nodes ?? []).flatMap(textsOf).join(' '), label);
  });

  it('of a story has all of its text and its levels, and its photos inside the file', () => {
    const rows = storyRows(storyOf(0), portfolio, options(portfolio, 'card'));
    const [page] = sheetPages(rows, SHEET_FORMATS.card, shareStrings.fr.foot);
    assert.ok(page);
    const file = pageFile(page, { title: 'a < b & "c"', words: 'x\u0000y', lang: 'fr' });
    assert.match(file, /<image [^>]*href="data:image\/png;base64,/);
    assert.match(file, /Réparer un vélo – Je sais faire sans aide/);
    assert.match(file, /<title id="title">a &lt; b &amp; &quot;c&quot;<\/title>/);
    assert.doesNotMatch(file, /https?:\/\/(?!www\.w3\.org)|\u0000/);
  });
});

it('a table has a line an experience, and no formula', () => {
  const csv = portfolioCsv({ experiences: [storyOf(0), { ...storyOf(1), text: '=1+1' }] }, wordingOf(portfolio), { columns: { title: 'T', text: 'X', from: 'D', until: 'A', place: 'L', competences: 'C', visibility: 'V', audience: 'M' } });
  assert.deepEqual(csv.slice(1).trimEnd().split('\r\n').map((line) => line.split(';').length), [8, 9, 9]);
  assert.match(csv, /;'=1\+1;/);
  assert.match(csv, /;Les professionnels\r\n/);
});
