import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { frenchStem } from '../../src/competences/french-stem.js';
import { indexCompetences } from '../../src/competences/index-competences.js';
import { loadCompetences } from '../../src/competences/load-competences.js';
import { suggestCompetences } from '../../src/competences/suggest-competences.js';
import type { CompetenceList } from '../../src/contract/index.js';

const TRADES: CompetenceList = {
  items: [
    { id: 'cycle', label: 'Réparer un cycle' },
    { id: 'age', label: 'Accompagner une personne âgée' },
    { id: 'arbre', label: 'Abattre un arbre', def: 'Couper un tronc en sécurité' },
    { id: 'net', label: 'Publier un contenu sur les réseaux sociaux' },
    { id: 'bois', label: 'Assembler des pièces de bois', words: ['cabane', 'fait de mes mains'] },
  ],
};

const told = (text: string, list = TRADES): string[] => suggestCompetences(list, text).map(({ item, because }) => `${item.id}: ${because.join(', ')}`);

describe('frenchStem', () => {
  for (const family of ['reparer repare reparation reparais', 'organiser organisation organisateur', 'vendu vendre vente vendeuse', 'responsable responsabilites', 'jardin jardinage jardiniers', 'rapide rapidement', 'musique musicienne']) {
    it(`has one stem for ${family}`, () => assert.equal(new Set(family.split(' ').map(frenchStem)).size, 1));
  }

  it('keeps apart what means something else', () => {
    for (const [a, b] of [['village', 'ville'], ['courage', 'cours'], ['papi', 'papier'], ['animal', 'animation']]) assert.notEqual(frenchStem(a as string), frenchStem(b as string));
  });
});

describe('suggestCompetences', () => {
  it('says which of the own words led there, as they were written', () => {
    assert.deepEqual(told('J’ai retapé le VÉLO de ma mamie !'), ['cycle: retapé, VÉLO', 'age: mamie']);
    assert.deepEqual(told("C'était fait de mes deux mains"), ['bois: fait de mes deux mains']);
  });

  it('understands who writes what they hear, without accents', () => {
    assert.deepEqual(told('jé réparré 1 vélau').map((one) => one.split(':')[0]), ['cycle']);
    assert.deepEqual(told('postés sur insta'), ['net: postés, insta']);
  });

  it('does not take what was not done for done', () => {
    assert.deepEqual(told("Je n'ai jamais abattu un arbre"), []);
    assert.deepEqual(told('Je fais pas du vélo'), []);
    assert.deepEqual(told("Je n'ai pas abattu l'arbre mais réparé un vélo"), ['cycle: réparé, vélo']);
    assert.deepEqual(told("C'était pas facile d'abattre cet arbre").map((one) => one.split(':')[0]), ['arbre']);
  });

  it('hears in "pas lâché" what was done', async () => {
    const [first] = suggestCompetences(await loadCompetences('savoir-etre'), "j'ai pas lâché");
    assert.equal(first?.item.id, 'rome:300485');
  });

  it('gives nothing for nothing', () => {
    for (const text of ['', 'bonjour', '… 😀', "j'ai été là avec eux"]) assert.deepEqual(told(text), []);
    assert.deepEqual(suggestCompetences({ items: [] }, 'vélo'), []);
  });

  it('gives at most as many as asked, without those that are there already, the same each time', async () => {
    const list = await loadCompetences('rectec');
    const text = "J'ai organisé un tournoi de foot avec mes potes, j'ai géré le budget et parlé à la mairie";
    const all = suggestCompetences(list, text);
    assert.ok(all.length > 2 && all.length <= 5);
    assert.deepEqual(suggestCompetences(list, text), all);
    const [first, second] = all;
    const rest = suggestCompetences(list, text, { limit: 1, except: new Set([first?.item.id ?? '']) });
    assert.deepEqual(rest.map(({ item }) => item.id), [second?.item.id]);
  });

  it('takes other words for everyday ones, and is made in steps', () => {
    const steps = indexCompetences(TRADES, { lexicon: 'bécane: cycle' });
    let step = steps.next();
    while (!step.done) step = steps.next();
    assert.deepEqual(suggestCompetences(step.value, 'ma bécane, pas mon vélo').map(({ item, because }) => [item.id, because]), [['cycle', ['bécane']]]);
  });

  it('reads a page of text in milliseconds', async () => {
    const list = await loadCompetences('savoir-etre');
    suggestCompetences(list, 'x');
    const before = process.cpuUsage();
    suggestCompetences(list, 'Je ne garde pas mes petits frères, je répare des scooters avec le club. '.repeat(140));
    assert.ok(process.cpuUsage(before).user < 300_000); // 10,000 characters
  });
});
