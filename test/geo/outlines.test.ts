import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { data } from '../../src/geo/outlines/france.js';
import { cornersOf, decodeNumbers, decodeOutlines, encodeNumbers, type Area } from '../../src/geo/outlines.js';
import { DEPARTEMENTS, REGIONS } from '../../src/geo/territories.js';

const { areas, borders } = decodeOutlines(data);
const areaOf = (code: string): Area => areas.find((area) => area.code === code) ?? assert.fail(code);

/** Even-odd rule: a ray to the east crosses the outline an odd number of times. */
function isIn(area: Area, lon: number, lat: number): boolean {
  const crossings = cornersOf(area, borders).flatMap((ring) => ring.slice(1).map((to, i) => [ring[i] ?? to, to] as const))
    .filter(([[x0, y0], [x1, y1]]) => y0 > lat !== y1 > lat && lon < x0 + ((lat - y0) / (y1 - y0)) * (x1 - x0));
  return crossings.length % 2 === 1;
}

describe('the outlines', () => {
  it('have the 101 départements, in the region each belongs to', () => {
    assert.equal(areas.length, 101);
    const known = new Map(DEPARTEMENTS.map(({ code, region }) => [code, region]));
    assert.ok(areas.every(({ code, region }) => known.get(code) === region));
    assert.equal(new Set(areas.map(({ region }) => region)).size, 18);
    assert.ok(areas.every(({ region }) => REGIONS.some(({ code }) => code === region)));
  });
  it('are closed, and hold the towns that they should', () => {
    for (const { area, rings } of areas.map((area) => ({ area, rings: cornersOf(area, borders) }))) assert.ok(rings.length && rings.every((ring) => ring.length > 3 && ring[0]?.join() === ring.at(-1)?.join()), area.code);
    const towns = { 86: [0.34, 46.58], 16: [0.15, 45.65], 33: [-0.58, 44.84], 75: [2.35, 48.857], '2A': [8.8, 41.95], 974: [55.5, -21.1], 973: [-53, 4], 13: [5.4, 43.5] } as const;
    for (const [code, [lon, lat]] of Object.entries(towns)) assert.deepEqual(areas.filter((area) => isIn(area, lon, lat)).map((area) => area.code), [code]);
    assert.equal(isIn(areaOf('86'), -0.58, 44.84), false);
  });
  it('tell borders inside a region from those of regions and coasts', () => {
    const inner = borders.filter(({ isInner }) => isInner);
    assert.ok(inner.length > 100 && inner.length < borders.length);
  });
  it('weigh no more than 12 kB with the names', () => {
    const weigh = (path: string) => brotliCompressSync(readFileSync(new URL(`../../src/geo/${path}`, import.meta.url))).length;
    assert.ok(weigh('outlines/france.ts') + weigh('territory-names.ts') < 12_000);
  });
  it('write any whole numbers as text and back', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 })), (numbers) => {
      const text = encodeNumbers(numbers);
      assert.deepEqual(decodeNumbers(text), numbers);
      assert.doesNotMatch(text, /['"\\`\s]/);
    }));
  });
});
