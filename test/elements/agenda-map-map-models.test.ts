import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fitted, MAX_ZOOM, MIN_ZOOM, panned, sightOf, zoomed, type Camera } from '../../src/elements/agenda-map/map-camera.model.js';
import { layerOf, shadeOf } from '../../src/elements/agenda-map/map-regions.model.js';
import { legendOf } from '../../src/elements/agenda-map/map-regions.table.js';
import { mapStrings } from '../../src/elements/agenda-map/map.strings.js';
import { project } from '../../src/geo/mercator.js';

const CAMERA: Camera = { center: [0.3, 46.5], zoom: 8, widthPx: 800, heightPx: 480 };

describe('the camera', () => {
  it('zooms around a point that stays where it is', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 480 }), fc.integer({ min: -3, max: 6 }), (x, y, steps) => {
      const [west, , , north] = sightOf(CAMERA);
      const before = project([west, north], CAMERA.zoom).map((edge, i) => (edge + (i ? y : x)) / 2 ** CAMERA.zoom);
      const after = zoomed(CAMERA, CAMERA.zoom + steps, [x, y]);
      const [west2, , , north2] = sightOf(after);
      project([west2, north2], after.zoom).forEach((edge, i) => assert.ok(Math.abs((edge + (i ? y : x)) / 2 ** after.zoom - (before[i] ?? 0)) < 1e-6));
    }));
  });
  it('stays within its zooms', () => {
    assert.equal(zoomed(CAMERA, 99).zoom, MAX_ZOOM);
    assert.equal(zoomed(CAMERA, -5).zoom, MIN_ZOOM);
  });
  it('pans by pixels', () => {
    const moved = panned(panned(CAMERA, [120, -40]), [-120, 40]);
    moved.center.forEach((degrees, i) => assert.ok(Math.abs(degrees - (CAMERA.center[i] ?? 0)) < 1e-9));
  });
  it('fits what it is given, as near as can be', () => {
    const { zoom, center } = fitted(CAMERA, [-1.8, 42.8, 2.6, 47.2]);
    const [west, south, east, north] = sightOf({ ...CAMERA, zoom, center });
    assert.ok(west < -1.8 && south < 42.8 && east > 2.6 && north > 47.2);
    assert.equal(zoom, 6);
    assert.equal(fitted(CAMERA, [0, 46, 0, 46]).zoom, 13);
    assert.equal(fitted(CAMERA, [-180, -80, 180, 80]).zoom, MIN_ZOOM);
  });
});

describe('a coloured map', () => {
  const layer = (values: readonly (readonly [string, number | null])[]) => layerOf({ level: 'departement', values: new Map(values), minCount: 5 });

  it('has five quantiles, zero and masked apart', () => {
    const hundred = layer([...[...Array(100).keys()].map((i) => [String(i), i + 1] as const), ['z', 0], ['m', null]]);
    assert.deepEqual(hundred.classes, [{ from: 1, to: 20 }, { from: 21, to: 40 }, { from: 41, to: 60 }, { from: 61, to: 80 }, { from: 81, to: 100 }]);
    assert.deepEqual(['0', '19', '20', '99', 'z', 'm', 'x'].map((code) => shadeOf(hundred, code)), [0, 0, 1, 4, 'none', 'masked', 'unknown']);
  });
  it('keeps equal values together, with fewer classes when there are few', () => {
    assert.deepEqual(layer([['a', 7], ['b', 7], ['c', 7]]).classes, [{ from: 7, to: 7 }]);
    assert.deepEqual(layer([]).classes, []);
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 101 }), (counts) => {
      const made = layer(counts.map((count, i) => [String(i), count]));
      assert.ok(made.classes.length <= 5);
      assert.ok(made.classes.every(({ from, to }, i) => from <= to && (made.classes[i + 1]?.from ?? Infinity) > to));
      counts.forEach((count, i) => {
        const shade = shadeOf(made, String(i));
        assert.ok(count === 0 ? shade === 'none' : typeof shade === 'number' && count >= (made.classes[shade]?.from ?? NaN) && count <= (made.classes[shade]?.to ?? NaN));
      });
    }));
  });
  it('says in a legend what the colours say', () => {
    const some = layer([['16', 8], ['86', 40], ['79', 0], ['17', null]]);
    assert.deepEqual(legendOf(some, mapStrings.fr).map(({ label }) => label), ['8', '40', 'aucun', 'moins de 5']);
  });
});
