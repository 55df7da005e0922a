import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { decodeGazetteer, encodeGazetteer, type Commune, type GazetteerData } from '../../src/geo/gazetteer-data.js';
import { openGazetteer, type Gazetteer } from '../../src/geo/gazetteer.js';
import { GAZETTEER_REGIONS, loadGazetteer } from '../../src/geo/regions.js';
import { regionOf, regionOfPostcode } from '../../src/geo/territories.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url));

describe('the gazetteers', () => {
  let regions: Map<string, GazetteerData>;
  let all: readonly Commune[];
  before(async () => {
    regions = new Map();
    for (const region of GAZETTEER_REGIONS) regions.set(region, await loadGazetteer(region));
    all = [...regions.values()].flatMap(decodeGazetteer);
  });

  it('have every commune of the official list once, under its name, postcodes and population', () => {
    const rows = JSON.parse(read('node_modules/@etalab/decoupage-administratif/data/communes.json').toString()) as
      { type: string; code: string; nom: string; codesPostaux?: string[]; population?: number }[];
    const known = rows.filter(({ type }) => type === 'commune-actuelle');
    assert.equal(known.length, 34_969);
    assert.equal(all.length, known.length);
    const byCode = new Map(all.map((commune) => [commune.code, commune]));
    assert.equal(byCode.size, known.length);
    for (const { code, nom, codesPostaux = [], population = 0 } of known) {
      const { name, postcodes, ...commune } = byCode.get(code) ?? assert.fail(`${code} is lost`);
      assert.deepEqual([name, postcodes, commune.population], [nom, codesPostaux, population]);
    }
  });

  it('put each on the earth, and say which are guesses', () => {
    assert.ok(all.every(({ point: [lon, lat] }) => Math.abs(lon) <= 180 && Math.abs(lat) < 90));
    const guessed = all.filter(({ isApproximate }) => isApproximate);
    assert.equal(all.length - guessed.length, 8_652);
    const exactShare = all.filter(({ isApproximate }) => !isApproximate).reduce((sum, { population }) => sum + population, 0) / all.reduce((sum, { population }) => sum + population, 0);
    assert.ok(exactShare > 0.75, `${exactShare} of the inhabitants`);
  });

  it('stay small: 50 kB for Nouvelle-Aquitaine, and for each', () => {
    const sizes = GAZETTEER_REGIONS.map((region) => [region, brotliCompressSync(read(`src/geo/gazetteer/region-${region}.ts`)).length] as const);
    assert.deepEqual(sizes.filter(([, size]) => size > 50_000), []);
    assert.ok(brotliCompressSync(read('src/geo/outlines/towns.ts')).length < 8_000);
  });

  it('reject a region that there is not', async () => {
    await assert.rejects(loadGazetteer('99'), RangeError);
    assert.equal((await loadGazetteer('987')), regions.get('com'));
  });
});

describe('a gazetteer', () => {
  let gazetteer: Gazetteer;
  before(async () => {
    gazetteer = openGazetteer([await loadGazetteer('75')]);
  });
  const names = (text: string, limit = 5) => gazetteer.search(text, limit).map(({ name }) => name);

  it('finds by postcode, whole or begun, the most peopled first', () => {
    assert.equal(names('16100')[0], 'Cognac');
    assert.equal(names('86 000')[0], 'Poitiers');
    assert.equal(names('33')[0], 'Bordeaux');
    assert.deepEqual(names('99999'), []);
  });
  it('finds by name, accents and capitals forgiven, who is called so first', () => {
    assert.equal(names('angouleme')[0], 'Angoulême');
    assert.equal(names('ANGOULÊ')[0], 'Angoulême');
    assert.equal(names('st jean d’angely')[0], "Saint-Jean-d'Angély");
    assert.equal(names('pau')[0], 'Pau');
    assert.deepEqual(names('   '), []);
    assert.equal(names('saint', 3).length, 3);
  });
  it('finds the commune nearest to a point, and how far it is', () => {
    const { commune, distanceM } = gazetteer.nearest([0.34, 46.58]) ?? assert.fail();
    assert.equal(commune.name, 'Poitiers');
    assert.ok(distanceM < 2_000);
    assert.equal(openGazetteer([]).nearest([0, 0]), undefined);
  });
  it('finds by code', () => {
    assert.equal(gazetteer.byCode('16102')?.name, 'Cognac');
    assert.equal(gazetteer.byCode('00000'), undefined);
  });
});

describe('the columns', () => {
  it('give back what they were given, in order of the codes', () => {
    const communes: Commune[] = [
      { code: '2B033', name: 'Bastia', postcodes: ['20200', '20600'], population: 48_000, point: [9.45, 42.702], isApproximate: false },
      { code: '2A004', name: 'Ajaccio', postcodes: ['20000'], population: 0, point: [8.737, 41.926], isApproximate: true },
      { code: '97502', name: "L'Île-d'en-face", postcodes: [], population: 5, point: [-56.17, 46.78], isApproximate: false },
      { code: '16001', name: 'Abzac', postcodes: ['16500', '86460'], population: 460, point: [8.737, 41.926], isApproximate: true },
    ];
    assert.deepEqual(decodeGazetteer(encodeGazetteer(communes)), [...communes].sort((a, b) => (a.code < b.code ? -1 : 1)));
  });
  it('know territories by their codes', () => {
    assert.equal(regionOf('86'), '75');
    assert.equal(regionOf('2B'), '94');
    assert.equal(regionOfPostcode('20600'), '94');
    assert.equal(regionOfPostcode('97410'), '04');
    assert.equal(regionOfPostcode('00000'), undefined);
  });
});
