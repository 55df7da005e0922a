import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { run } from '../../src/command/run.js';
import { readOfficialPoints } from '../../src/command/geo/official-points.js';
import { placeCommunes, type KnownCommune } from '../../src/command/geo/place-communes.js';
import { simplifyLine } from '../../src/command/geo/simplify.js';
import { decodeGazetteer, type GazetteerData } from '../../src/geo/gazetteer-data.js';

const ROOT = new URL('../../', import.meta.url);

/** Reads the repository's files, or those given, and writes to memory. */
async function geo(words: readonly string[], files: Record<string, string> = {}) {
  const written = new Map<string, string>();
  const said = { out: '', error: '' };
  const code = await run(['geo', ...words], {
    read: async (path) => (files[path] === undefined ? readFile(new URL(path, ROOT)) : new TextEncoder().encode(files[path])),
    write: async (path, text) => void written.set(path, String(text)),
    out: (text) => void (said.out += text),
    error: (text) => void (said.error += text),
  });
  return { code, ...said, written };
}

describe('geo', () => {
  it('makes from the packages what is committed', async () => {
    const { code, error, written } = await geo(['--out', 'src/geo']);
    assert.equal(code, 0);
    assert.match(error, /34969 communes, 8652 with a point of their own, 26317 placed among their neighbours\n$/);
    assert.equal(written.size, 22);
    for (const [path, text] of written) assert.ok(text === (await readFile(new URL(path, ROOT), 'utf8')), `${path}: npm run geo`);
  });
  it('takes better points from an official file, and writes JSON for other programs', async () => {
    const points = JSON.stringify([{ code: '16001', centre: { type: 'Point', coordinates: [0.716, 46.099] } }]);
    const { code, written } = await geo(['--out', 'x', '--as', 'json', '--communes', 'points.json'], { 'points.json': points });
    assert.equal(code, 0);
    const [abzac] = decodeGazetteer(JSON.parse(written.get('x/gazetteer/region-75.json') ?? '') as GazetteerData);
    assert.deepEqual([abzac?.name, abzac?.point, abzac?.isApproximate], ['Abzac', [0.716, 46.099], false]);
  });
  it('says what is missing or wrong', async () => {
    const missing = await geo(['--packages', 'nowhere']);
    assert.equal(missing.code, 1);
    assert.match(missing.error, /nowhere\/@etalab\/decoupage-administratif\/data\/epci\.json can't be read/);
    assert.equal((await geo(['file.json'])).code, 64);
    assert.equal((await geo(['--as', 'xml'])).code, 64);
    const empty = await geo(['--communes', 'points.json'], { 'points.json': '[]' });
    assert.match(empty.error, /points\.json has no commune with a code and a point/);
  });
});

describe('official points', () => {
  it('come from points, areas and tables', () => {
    const square = [[[0, 45], [2, 45], [2, 46], [0, 46], [0, 45]]];
    const features = [
      { properties: { INSEE_COM: '16001' }, geometry: { type: 'Polygon', coordinates: square } },
      { properties: { code: '2A004' }, geometry: { type: 'Point', coordinates: [8.7, 41.9] } },
      { properties: { code: 'x' }, geometry: { type: 'Point', coordinates: [1, 1] } },
      { properties: { code: '16002' }, geometry: null },
    ];
    assert.deepEqual([...readOfficialPoints(JSON.stringify({ type: 'FeatureCollection', features }))], [['16001', [1, 45.5]], ['2A004', [8.7, 41.9]]]);
    assert.deepEqual([...readOfficialPoints('\uFEFFcode\tnom\tlat\tlon\r\n16001\tAbzac\t46.1\t0.7\r\n16002\tx\t\t\n')], [['16001', [0.7, 46.1]]]);
  });
});

describe('communes without a point', () => {
  const commune = (code: string, postcode: string, more: Partial<KnownCommune> = {}): KnownCommune =>
    ({ code, name: code, region: '75', postcodes: [postcode], population: 100, epci: 'e1', ...more });
  const city = (insee: string, lon: number) => ({ name: insee, country: 'FR', insee, population: 2_000, point: [lon, 45] as const });

  it('go to their postcode, else their group, else their département, by inhabitants', () => {
    const known = [commune('16001', '16100', { population: 300 }), commune('16002', '16100'), commune('16003', '16100'), commune('16004', '16999'), commune('16005', '16999', { epci: undefined })];
    const placed = placeCommunes(known, [city('16001', 0), city('16002', 1)]);
    assert.deepEqual(placed.map(({ point: [lon], isApproximate }) => [lon, isApproximate]), [[0, false], [1, false], [0.25, true], [0.25, true], [0.25, true]]);
  });
  it('are never made up', () => {
    assert.throws(() => placeCommunes([commune('16001', '16100')], []), /no source says where 16001/);
  });
});

describe('a simplified line', () => {
  it('keeps its ends and what matters', () => {
    assert.deepEqual(simplifyLine([[0, 0], [5, 0], [10, 0], [10, 10]], 1), [[0, 0], [10, 0], [10, 10]]);
    assert.deepEqual(simplifyLine([[0, 0], [1, 1]], 100), [[0, 0], [1, 1]]);
    assert.equal(simplifyLine([[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]], 100).length, 4);
  });
});
