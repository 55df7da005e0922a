import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { customCompetenceId, readCompetences, type CompetencesRead } from '../../src/contract/index.js';

const itemsOf = (read: CompetencesRead) => (read.ok ? read.value.items : assert.fail(JSON.stringify(read.issues)));
const notesOf = ({ notes }: CompetencesRead): string[] => notes.map(({ path, message }) => `${path} ${message}`);

describe('readCompetences', () => {
  it('reads texts, ids with labels, and lists that call them otherwise', () => {
    assert.deepEqual(itemsOf(readCompetences(['Coudre', ' Souder '])), [{ id: 'Coudre', label: 'Coudre' }, { id: 'Souder', label: 'Souder' }]);
    assert.deepEqual(itemsOf(readCompetences([{ id: 1, label: 'Coudre', syn: ['Couture', 'Coudre', 3] }, { value: 's', name: 'Souder' }])), [{ id: '1', label: 'Coudre', syn: ['Couture', '3'] }, { id: 's', label: 'Souder' }]);
  });

  it('reads skills of ESCO, names on several lines', () => {
    const read = readCompetences('conceptType,conceptUri,preferredLabel,altLabels,status,description\nK,http://x/1,coudre,"faire de la couture\ncouture",released,"Avec du fil, ""ou"" sans"\n');
    assert.deepEqual(itemsOf(read), [{ id: 'http://x/1', label: 'coudre', syn: ['faire de la couture', 'couture'], def: 'Avec du fil, "ou" sans' }]);
    assert.deepEqual(notesOf(read), ['status is a column that a list of competences has no place for: left out']);
  });

  it('reads competences of the ROME with those above them, capitals with their accents', () => {
    const read = readCompetences('"code_ogr","libelle_competence","definition","code_ogr_macro_comp"\n"1","Etre précis","Etre précis",""\n"2","Evaluer une oeuvre","","1"\n"3","Effectuer un envoi","","1"\n');
    assert.deepEqual(itemsOf(read), [{ id: 'rome:1', label: 'Être précis' }, { id: 'rome:2', label: 'Évaluer une œuvre', parent: 'rome:1' }, { id: 'rome:3', label: 'Effectuer un envoi', parent: 'rome:1' }]);
    assert.deepEqual(read.notes, []);
  });

  it('leaves out what is faulty, says where, and keeps the rest; empty rows are none', () => {
    const read = readCompetences('id;label;parent;extra\na;A;;\na;again;;\n;;;\nb; ;;\n"c\nc";C;zz;1\n');
    assert.deepEqual(itemsOf(read), [{ id: 'a', label: 'A' }, { id: 'c\nc', label: 'C' }]);
    assert.deepEqual(notesOf(read), [
      'extra is a column that a list of competences has no place for: left out',
      'line 3 has the id "a" of line 2: left out',
      'line 5, column label is empty: left out',
      'line 6, column parent is not in the list, "zz": put at the top',
    ]);
  });

  it('opens circles, of items and of groups', () => {
    const items = [['a', 'b'], ['b', 'c'], ['c', 'a'], ['d', 'd'], ['e', 'h']].map(([id, parent]) => ({ id, label: id, parent }));
    const read = readCompetences({ items, groups: [{ id: 'g', label: 'G', parent: 'h' }, { id: 'h', label: 'H', parent: 'g' }] });
    assert.deepEqual(itemsOf(read).map(({ id, parent }) => [id, parent]), [['a', 'b'], ['b', 'c'], ['c', undefined], ['d', undefined], ['e', 'h']]);
    assert.deepEqual(read.ok && read.value.groups, [{ id: 'g', label: 'G' }, { id: 'h', label: 'H', parent: 'g' }]);
    assert.equal(read.notes.length, 3);
  });

  it('cuts what is too long, and refuses what it does not know', () => {
    assert.equal(itemsOf(readCompetences(['x'.repeat(200), `y${'x'.repeat(300)}`])).length, 1);
    for (const document of [undefined, 3, 'abc', 'a,b\n1,2', {}, { items: {} }]) assert.match(readCompetences(document).ok ? '' : 'refused', /refused/);
    const wrong = readCompetences({ levels: [{ value: 'x', label: 'X' }], items: [] });
    assert.deepEqual(wrong.ok || wrong.issues.map(({ path }) => path), ['levels[0].value']);
  });
});

describe('customCompetenceId', () => {
  it('is one for the same words', () => {
    assert.equal(customCompetenceId('  Réparer des VÉLOS !'), 'custom:reparer-des-velos');
    assert.equal(customCompetenceId('x'.repeat(500)).length, 200);
  });
});
