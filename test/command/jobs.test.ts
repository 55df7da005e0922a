import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { run } from '../../src/command/run.js';
import type { ReferentialData } from '../../src/jobs/job.js';
import { readReferential } from '../../src/jobs/referential-data.js';

const HEAD = '"code_ogr","libelle_appellation_long","libelle_appellation_court","code_rome","classification","peu_usite"';
const rowOf = (label: string, code = 'J1506', sort = 'SYNONYME', rare = 'N'): string => `"1","${label}","",${code},${sort},${rare}`;
const fileOf = (...rows: string[]): string => [HEAD, ...rows].join('\r\n');

async function jobs(words: readonly string[], files: Record<string, string> = {}) {
  const written = new Map<string, string>();
  const said = { out: '', error: '' };
  const code = await run(['jobs', ...words], {
    read: (path) => (files[path] === undefined ? Promise.reject(new Error('no such file')) : Promise.resolve(new TextEncoder().encode(files[path]))),
    write: (path, text) => Promise.resolve(void written.set(path, String(text))),
    out: (text) => void (said.out += text),
    error: (text) => void (said.error += text),
  });
  return { code, ...said, written };
}

async function listOf(...rows: string[]) {
  const { code, written } = await jobs(['--rome', 'rome.csv', '--as', 'json', '--out', 'x'], { 'rome.csv': fileOf(...rows) });
  assert.equal(code, 0);
  return readReferential(JSON.parse(written.get('x/referential/rome.json') ?? '') as ReferentialData).map(({ job }) => job());
}

describe('jobs', () => {
  it('gives both genders, the code and a name for everybody back', async () => {
    const rows = [rowOf('Agent / Agente de sécurité', 'K2503', 'PRINCIPALE'), rowOf('Chanteur / Chanteuse', 'L1202'), rowOf('Dentiste', 'J1103'), rowOf('Ecrivain / Ecrivaine', 'E1102'), rowOf('Boulanger-pâtissier / Boulangère-pâtissière', 'D1102', 'PRINCIPALE')];
    const told = (await listOf(...rows)).map(({ code, masculine, feminine }) => `${code} ${masculine} / ${feminine}`);
    assert.deepEqual(told, ['D1102 Boulanger-pâtissier / Boulangère-pâtissière', 'E1102 Écrivain / Écrivaine', 'J1103 Dentiste / Dentiste', 'K2503 Agent de sécurité / Agente de sécurité', 'L1202 Chanteur / Chanteuse']);
  });

  it('keeps main and short names, each once, and drops long and rare ones', async () => {
    const rows = [rowOf('Avocat / Avocate', 'K1903'), rowOf('Avocate', 'K1904'), rowOf('Avocat / Avocate en droit de la propriété industrielle', 'K1903'), rowOf('Avocat général / Avocate générale', 'K1903', 'SYNONYME', 'O'), rowOf('Fondeur / Fondeuse de cloches', 'H2907')];
    assert.deepEqual((await listOf(...rows)).map(({ masculine }) => masculine), ['Avocat']);
  });

  it('writes a module that says where it comes from', async () => {
    const { written, error } = await jobs(['--rome', 'rome.csv', '--edition', '461', '--out', 'src/jobs'], { 'rome.csv': `\ufeff${fileOf(rowOf("Garde d'`enfant` ${x}", 'K1303', 'PRINCIPALE'))}` });
    const text = written.get('src/jobs/referential/rome.ts') ?? '';
    assert.match(text, /edition 461, France Travail, Licence Ouverte 2\.0/);
    assert.match(text, /garde d'\\`enfant\\` \\\$\{x\}/);
    assert.match(error, /1 of 1 appellations/);
  });

  it('adds what only the PCS has, in both genders, under its own code, to what the ROME gives', async () => {
    const pcs = ['Code;Libelle_masculin;Libelle_feminin', '35C2;Jongleur de quilles;Jongleuse de quilles', '62A2;"Plumeur ""bis"" ;";Plumeuse', '31A1;AVOCAT;AVOCATE', '35d1;Éleveur de licornes (agréé);Éleveuse de licornes', '35D1;Éleveur de licornes;',
      ';Sans code;Sans code', '22A1;Maire;Maire', '22A1;Fabricant de très longues échelles pliantes;Fabricante'].join('\r\n');
    const { code, error, written } = await jobs(['--rome', 'rome.csv', '--pcs', 'pcs.csv', '--out', 'x', '--as', 'json'], { 'rome.csv': fileOf(rowOf('Avocat / Avocate', 'K1903', 'PRINCIPALE'), rowOf('Cordier / Cordière d’une équipe lointaine', 'H2907')), 'pcs.csv': pcs });
    assert.equal(code, 0, error);
    const told = readReferential(JSON.parse(written.get('x/referential/rome.json') ?? '') as ReferentialData).map(({ job }) => job()).map((one) => `${one.code} ${one.masculine} / ${one.feminine}`);
    assert.deepEqual(told, ['K1903 Avocat / Avocate', '22A1 Maire / Maire', '35C2 Jongleur de quilles / Jongleuse de quilles', '35D1 Éleveur de licornes / Éleveuse de licornes', '62A2 Plumeur "bis" ; / Plumeuse']);
    assert.match(error, /4 of 7 names of the PCS/);
    assert.match((await jobs(['--rome', 'rome.csv', '--pcs', 'pcs.csv'], { 'rome.csv': fileOf(rowOf('Avocat / Avocate')), 'pcs.csv': 'libm,code\na,62A2' })).error, /PCS has no column libelle_feminin or libf/);
  });

  it('says what is missing or wrong', async () => {
    assert.equal((await jobs([])).code, 64);
    assert.equal((await jobs(['--rome', 'x.csv', '--as', 'xml'])).code, 64);
    assert.match((await jobs(['--rome', 'x.csv'])).error, /x\.csv can't be read/);
    assert.match((await jobs(['--rome', 'x.csv'], { 'x.csv': 'a,b\n1,2' })).error, /has no column libelle_appellation_long/);
    assert.match((await jobs(['--rome', 'x.csv'], { 'x.csv': HEAD })).error, /has no appellation/);
  });
});
