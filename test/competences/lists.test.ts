import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { COMPETENCE_LISTS, isCompetenceListName, loadCompetences } from '../../src/competences/load-competences.js';
import { competenceList, parseContract, readCompetences } from '../../src/contract/index.js';

const SIZES = { 'savoir-etre': 16, crcn: 16, socle: 18, digcomp: 21, rectec: 12, engagement: 9 };

describe('the lists that come with the library', () => {
  for (const name of COMPETENCE_LISTS) {
    it(`${name}: complete, readable, with source, licence and everyday words`, async () => {
      const list = await loadCompetences(name);
      assert.deepEqual(parseContract(competenceList, list), { ok: true, value: list });
      assert.deepEqual(readCompetences(list), { ok: true, value: list, notes: [] });
      assert.equal(list.items.length, SIZES[name]);
      assert.ok(list.source && list.licence && list.label);
      for (const { label, words = [], parent } of list.items) {
        assert.match(label, /^[\p{Lu}]/u);
        assert.ok(words.length >= 10 && new Set(words).size === words.length, `${label}: ${words.join()}`);
        assert.equal(parent === undefined, list.groups === undefined);
      }
    });
  }

  it('have names that an attribute may give', () => {
    assert.ok(isCompetenceListName('crcn'));
    assert.ok(!isCompetenceListName('constructor'));
  });
});
