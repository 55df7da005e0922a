import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { indexNames, type Named } from '../../src/search/search-index.js';
import { Searcher } from '../../src/search/searcher.js';

const LABELS = [
  'Abattre un arbre',
  'Tailler les arbres',
  'Conseiller des usagers',
  'Accueillir et conseiller une clientèle',
  'Doser des produits d’entretien',
  'Entretenir un espace vert',
  'Organiser son travail',
  'Travailler en équipe',
  'Gérer une équipe de travail',
  'Piloter un drone',
  'Réaliser une photographie',
  'Réparer un cycle',
  'Cœur de métier',
  'Lire un plan',
] as const;

function made(items: readonly Named[]): Searcher {
  const steps = indexNames(items);
  for (;;) {
    const step = steps.next();
    if (step.done) return new Searcher(step.value);
  }
}

const searcher = made(LABELS.map((label) => ({ label })));
const first = (query: string): string | undefined => LABELS[searcher.search(query)[0]?.item ?? -1];

describe('search in labels', () => {
  const found: readonly (readonly [why: string, query: string, label: (typeof LABELS)[number]])[] = [
    ['as it is written', 'piloter un drone', 'Piloter un drone'],
    ['without accents or capitals', 'REALISER UNE PHOTOGRAPHIE', 'Réaliser une photographie'],
    ['a ligature written out', 'coeur de metier', 'Cœur de métier'],
    ['its beginning', 'photog', 'Réaliser une photographie'],
    ['a letter too few, the first', 'rone', 'Piloter un drone'],
    ['a letter too many', 'dronne', 'Piloter un drone'],
    ['another letter', 'drane', 'Piloter un drone'],
    ['two letters swapped', 'dorne', 'Piloter un drone'],
    ['two slips in a long word', 'photokraphi', 'Réaliser une photographie'],
    ['a slip while typing', 'photofr', 'Réaliser une photographie'],
    ['as it sounds', 'fotografi', 'Réaliser une photographie'],
    ['as it sounds, all of it', 'doz produi antretian', 'Doser des produits d’entretien'],
    ['another form of the verb', 'conseillé usagers', 'Conseiller des usagers'],
    ['a plural', 'arbre abattre', 'Abattre un arbre'],
    ['what begins with it before what has it elsewhere', 'travail équipe', 'Travailler en équipe'],
  ];
  for (const [why, query, label] of found) it(`finds ${why}: “${query}”`, () => assert.equal(first(query), label));

  it('finds an item by another name of it', () => {
    const search = made([{ label: 'Réparer un cycle', syn: ['bricoler un vélo'] }, { label: 'Bricoler une étagère' }]);
    assert.deepEqual(search.search('velo').map(({ item }) => item), [0]);
  });

  it('puts words in the order asked before the others', () => {
    const search = made([{ label: 'Vendre et conseiller' }, { label: 'Conseiller et vendre' }]);
    assert.deepEqual(search.search('conseiller vendre').map(({ item }) => item), [1, 0]);
  });

  it('puts the label before the other name of an item that was there first', () => {
    const search = made([{ label: 'Cuisiner', syn: ['faire un gâteau'] }, { label: 'Faire un gâteau' }]);
    assert.deepEqual(search.search('gâteau').map(({ item }) => item), [1, 0]);
  });

  const words: readonly (readonly [query: string, label: string])[] = [
    ['babysiting', 'Faire du baby-sitting'],
    ['babys', 'Faire du baby-sitting'],
    ['bébé sitting', 'Faire du baby-sitting'],
    ['porte monaie', 'Ranger un portemonnaie'],
    ['ranger portemonaie', 'Ranger un portemonnaie'],
    ['comptesrendus', 'Rédiger des comptes rendus'],
    ['rédiger comptesrendu', 'Rédiger des comptes rendus'],
    ['week end', 'Animer un weekend'],
  ];
  it('finds words written apart, glued or with a hyphen, each way', () => {
    const labels = ['Faire du baby-sitting', 'Ranger un portemonnaie', 'Porter des charges', 'Rédiger des comptes rendus', 'Rendre la monnaie', 'Animer un weekend', 'Tenir des comptes', 'Week de formation'];
    const search = made(labels.map((label) => ({ label })));
    for (const [query, label] of words) assert.equal(labels[search.search(query)[0]?.item ?? -1], label, query);
  });

  it('answers the same in the same order, whatever was asked between', () => {
    const before = searcher.search('arbre');
    for (const query of ['a', 'ar', 'xyz', 'travail', 'gérer une', 'ééé']) searcher.search(query);
    assert.deepEqual(searcher.search('arbre'), before);
    assert.deepEqual(before.map(({ item }) => item).sort((a, b) => a - b), [0, 1]);
  });

  it('gives no more than asked, each once', () => {
    const items = searcher.search('e', 3).map(({ item }) => item);
    assert.equal(items.length, 3);
    assert.equal(new Set(items).size, 3);
  });

  const hostile = ['', ' ', '…', '😀😀', 'жук', 'x'.repeat(10_000), 'a '.repeat(5_000), '\u0301\u0301', '1234567890'.repeat(9), 'œ'.repeat(600)];
  for (const query of hostile) {
    it(`bears “${query.slice(0, 12)}” (${query.length})`, () => {
      for (const { score } of searcher.search(query)) assert.ok(Number.isFinite(score) && score > 0);
    });
  }

  it('finds nothing in nothing', () => {
    assert.deepEqual(made([]).search('arbre'), []);
    assert.deepEqual(made([{ label: '' }, { label: '—' }]).search('arbre'), []);
    assert.deepEqual(searcher.search('wxyz'), []);
  });

  it('bears labels of any length and letters', () => {
    const search = made([{ label: 'œ'.repeat(9_000) }, { label: 'ж'.repeat(50) }, { label: `${'long '.repeat(2_000)}fin` }, { label: 'a'.repeat(40), syn: ['', 'b'] }]);
    assert.equal(search.search('a'.repeat(40))[0]?.item, 3);
    assert.equal(search.search('b')[0]?.item, 3);
  });

  it('is made in steps, and tells how far it is', () => {
    const steps = [...indexNames([...' '.repeat(2_000)].map((_, i) => ({ label: `Compétence ${i}` })))];
    assert.ok(steps.length > 10);
    assert.deepEqual(steps, [...steps].sort((a, b) => a - b));
    assert.ok(steps.every((done) => done >= 0 && done < 1));
  });
});
