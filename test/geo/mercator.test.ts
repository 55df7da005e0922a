import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { distanceM } from '../../src/geo/distance.js';
import { boundsOf, project, unproject, worldSizePx } from '../../src/geo/mercator.js';

const lonLat = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -85, max: 85, noNaN: true }));

describe('the projection of web maps', () => {
  it('puts known places where tiles have them', () => {
    assert.deepEqual(project([0, 0], 0), [128, 128]);
    assert.ok(project([-180, 85.051129], 3).every((px) => Math.abs(px) < 0.01));
    // as https://wiki.openstreetmap.org/wiki/Slippy_map_tilenames writes the formula
    const row = (1 - Math.asinh(Math.tan((46.58 * Math.PI) / 180)) / Math.PI) / 2;
    assert.ok(Math.abs(project([0.34, 46.58], 11)[1] - row * 256 * 2 ** 11) < 1e-6);
  });
  it('is undone by its inverse, at any zoom', () => {
    fc.assert(fc.property(lonLat, fc.integer({ min: 0, max: 18 }), ([lon, lat], zoom) => {
      const [backLon, backLat] = unproject(project([lon, lat], zoom), zoom);
      assert.ok(Math.abs(backLon - lon) < 1e-8 && Math.abs(backLat - lat) < 1e-8);
    }));
  });
  it('keeps the poles in the world', () => {
    for (const lat of [90, -90]) {
      const [, y] = project([0, lat], 5);
      assert.ok(y > -1 && y < worldSizePx(5) + 1);
    }
  });
  it('boxes points, and nothing is in no box', () => {
    assert.deepEqual(boundsOf([[1, 2], [-3, 5]]), [-3, 2, 1, 5]);
    assert.equal(boundsOf([]), undefined);
  });
});

describe('distance', () => {
  it('is that of the great circle', () => {
    // Paris to Marseille, 660 to 661 km
    assert.ok(Math.abs(distanceM([2.3522, 48.8566], [5.3698, 43.2965]) - 660_500) < 1_000);
    assert.ok(Math.abs(distanceM([0, 0], [180, 0]) - Math.PI * 6_371_008.8) < 1);
    assert.equal(distanceM([1, 2], [1, 2]), 0);
  });
  it('is the same both ways, and never more than half around', () => {
    fc.assert(fc.property(lonLat, lonLat, (a, b) => {
      assert.ok(Math.abs(distanceM(a, b) - distanceM(b, a)) < 1e-3);
      assert.ok(distanceM(a, b) <= 20_015_115);
    }));
  });
});
