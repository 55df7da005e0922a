import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { run } from '../../src/command/run.js';
import { readCompetences } from '../../src/contract/index.js';

const SKILLS = 'conceptType,conceptUri,preferredLabel,altLabels\nKnowledgeSkillCompetence,http://x/1,coudre,"a\nb"\nKnowledgeSkillCompetence,http://x/2,souder,\n';
const GROUPS = 'conceptType,conceptUri,preferredLabel\nSkillGroup,http://x/g,gestes\nSkillGroup,http://x/h,tout\n';
const RELATIONS = 'conceptUri,broaderUri\nhttp://x/1,http://x/g\nhttp://x/g,http://x/h\nhttp://x/1,http://x/h\n';
const ROME = 'code_ogr,libelle_competence,code_ogr_macro_comp\n1,Étalonner un four,\n2,Etalonner un four à pain,1\n';

async function competences(words: readonly string[], files: Record<string, string | Uint8Array> = {}) {
  const said = { out: '', error: '' };
  const code = await run(['competences', ...words], {
    read: (path) => (files[path] === undefined ? Promise.reject(new Error('no such file')) : Promise.resolve(typeof files[path] === 'string' ? new TextEncoder().encode(files[path]) : files[path])),
    write: (_path, text) => Promise.resolve(void (said.out += String(text))),
    out: (text) => void (said.out += text),
    error: (text) => void (said.error += text),
  });
  return { code, ...said };
}

describe('competences', () => {
  it('makes one compact list of the file of the ROME', async () => {
    const { code, out, error } = await competences(['--rome', 'r.csv', '--edition', '460', '--out', 'x.json'], { 'r.csv': `\ufeff${ROME}` });
    assert.equal(code, 0, error);
    assert.equal(out.trim().split('\n').length, 1);
    const read = readCompetences(JSON.parse(out));
    assert.deepEqual(read.ok && [read.value.source, read.value.licence, read.value.items], ['ROME 4.0, France Travail, édition 460', 'Licence Ouverte 2.0', [{ id: 'rome:1', label: 'Étalonner un four' }, { id: 'rome:2', label: 'Étalonner un four à pain', parent: 'rome:1' }]]);
  });

  it('puts skills, groups and hierarchy of ESCO together', async () => {
    const { code, out } = await competences(['--esco', 's.csv', 'g.csv', 'r.csv'], { 's.csv': SKILLS, 'g.csv': GROUPS, 'r.csv': RELATIONS });
    assert.equal(code, 0);
    const { groups, items } = JSON.parse(out) as Record<string, unknown>;
    assert.deepEqual(groups, [{ id: 'http://x/g', label: 'gestes', parent: 'http://x/h' }, { id: 'http://x/h', label: 'tout' }]);
    assert.deepEqual(items, [{ id: 'http://x/1', label: 'coudre', syn: ['a', 'b'], parent: 'http://x/g' }, { id: 'http://x/2', label: 'souder' }]);
  });

  it('reads the code page of Windows', async () => {
    const { out } = await competences(['--rome', 'r.csv'], { 'r.csv': Uint8Array.from(ROME, (letter) => letter.charCodeAt(0)) });
    assert.match(out, /Étalonner un four à pain/);
  });

  it('names file, line and column of what it leaves out, and ends with 2', async () => {
    const { code, error } = await competences(['--esco', 's.csv', 'g.csv'], { 's.csv': `${SKILLS}K,http://x/3,,\nK,http://x/1,encore,\n`, 'g.csv': GROUPS });
    assert.equal(code, 2);
    assert.match(error, /s\.csv, line 5, column preferredLabel is empty: left out/);
    assert.match(error, /s\.csv, line 6 has the id "http:\/\/x\/1" of s\.csv, line 2: left out/);
  });

  it('says what is missing or wrong', async () => {
    assert.equal((await competences([])).code, 64);
    assert.equal((await competences(['--rome', 'a.csv', '--esco', 'b.csv'])).code, 64);
    assert.equal((await competences(['--rome', 'a.csv', 'b.csv'])).code, 64);
    assert.match((await competences(['--rome', 'x.csv'])).error, /x\.csv can't be read/);
    const wrong = await competences(['--rome', 's.csv'], { 's.csv': SKILLS });
    assert.deepEqual([wrong.code, wrong.error], [1, 's.csv, line 1: the columns code_ogr and libelle_competence are needed\n']);
    assert.match((await competences(['--rome', 'r.csv'], { 'r.csv': 'code_ogr,libelle_competence\n' })).error, /r\.csv: no competence/);
  });
});
