import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TerritoryArea, TerritoryCounts } from '../../src/contract/territory.js';
import { radiusPx } from '../../src/elements/agenda-map/map-discs.js';
import { byCount, discScale, discsOf, regionsOf } from '../../src/elements/agenda-map/territory.model.js';
import { territoryStrings } from '../../src/elements/agenda-map/territory.strings.js';
import { csvRows } from '../../src/elements/agenda-map/territory.template.js';

const area = (code: string, n: number | null, seat?: string): TerritoryArea => ({ code, label: `Aire ${code}`, n, ...(seat && { seat }) });
const counts = (level: TerritoryCounts['level'], areas: TerritoryArea[]): TerritoryCounts => ({ level, areas, minCount: 5, masked: 0, notes: [], total: null });
const POINTS: Readonly<Record<string, readonly [number, number]>> = { 86194: [0.34, 46.58], 79191: [-0.46, 46.32] };

describe('requests by territory', () => {
  it('colour départements, and make discs of what has no outline', () => {
    assert.deepEqual([...(regionsOf(counts('departement', [area('86', 40), area('16', null)]))?.values ?? [])], [['86', 40], ['16', null]]);
    assert.equal(regionsOf(counts('commune', [])), undefined);
    assert.deepEqual(discsOf(counts('departement', [area('86', 40)]), () => [0, 0]), []);
  });
  it('put a disc at the commune, or at the seat of a grouping; none for zero, nor where no point is known', () => {
    const communes = [area('86194', 40), area('79191', null), area('16001', 0), area('99999', 7)];
    assert.deepEqual(discsOf(counts('commune', communes), (code) => POINTS[code]), [{ point: POINTS['86194'], share: 1 }, { point: POINTS['79191'], share: undefined }]);
    assert.deepEqual(discsOf(counts('epci', [area('200069854', 12, '86194')]), (code) => POINTS[code]), [{ point: POINTS['86194'], share: 1 }]);
  });
  it('give a disc the area of its count', () => {
    assert.ok(Math.abs((radiusPx(1) / radiusPx(0.25)) ** 2 - 4) < 1e-9);
    assert.ok(radiusPx(0.0001) >= 3);
  });
  it('are sorted by number, what is hidden between one and none', () => {
    assert.deepEqual(byCount([area('a', 0), area('b', null), area('c', 9), area('d', 5)]).map(({ code }) => code), ['c', 'd', 'b', 'a']);
  });
  it('have a legend of round numbers, the largest first', () => {
    assert.deepEqual(discScale([area('a', 413), area('b', null), area('c', 8)]), [413, 100, 20]);
    assert.deepEqual(discScale([area('a', 5)]), [5, 1]);
    assert.deepEqual(discScale([area('a', null)]), []);
  });
  it('are given out without what is hidden', () => {
    assert.deepEqual(csvRows({ counts: counts('epci', [area('1', null), area('2', 6)]), strings: territoryStrings.fr }), [
      ['code', 'Intercommunalité', 'Demandes'], ['2', 'Aire 2', 6], ['1', 'Aire 1', 'caché'],
    ]);
  });
});
