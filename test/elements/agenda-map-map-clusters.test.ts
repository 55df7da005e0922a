import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import Supercluster from 'supercluster';
import { ClusterIndex } from '../../src/elements/agenda-map/map-clusters.model.js';
import type { LonLat } from '../../src/geo/mercator.js';

const WORLD = [-180, -85, 180, 85] as const;
const OPTIONS = { radiusPx: 64, maxZoom: 16 };

/** Coordinates as `decimals` can tell them; few, for points that share a place. */
const somePoints = (decimals: number) => {
  const at = (from: number, to: number) => fc.integer({ min: from * 10 ** decimals, max: to * 10 ** decimals }).map((value) => value / 10 ** decimals);
  return fc.array(fc.tuple(at(-2, 3), at(43, 48)), { minLength: 1, maxLength: 120 });
};

function reference(points: readonly LonLat[]): Supercluster {
  return new Supercluster({ radius: 64, extent: 256, maxZoom: 16 }).load(
    points.map(([lon, lat]) => ({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [lon, lat] } })),
  );
}

describe('clusters', () => {
  it('are as many and as large as those of supercluster, at each zoom', () => {
    fc.assert(fc.property(fc.oneof(somePoints(1), somePoints(3)), (points) => {
      const index = new ClusterIndex(points, OPTIONS);
      const known = reference(points);
      for (const zoom of [16, 12, 9, 7, 5, 2]) {
        const sizes = known.getClusters([...WORLD], zoom).map(({ properties }) => Number(properties['point_count'] ?? 1)).sort((a, b) => a - b);
        assert.deepEqual(index.within(WORLD, zoom).map(({ count }) => count).sort((a, b) => a - b), sizes);
      }
    }), { numRuns: 60, seed: 11 }); // where a distance is the radius to the last digit, the two may differ
  });
  it('hold each point once, in their order by turns, and stand at their middle', () => {
    fc.assert(fc.property(somePoints(2), fc.integer({ min: 0, max: 17 }), (points, zoom) => {
      const index = new ClusterIndex(points, OPTIONS);
      const clusters = index.within(WORLD, zoom);
      const leaves = clusters.map((cluster) => index.leavesOf(cluster));
      assert.deepEqual(leaves.flat().sort((a, b) => a - b), points.map((_, i) => i));
      clusters.forEach((cluster, i) => {
        assert.equal(leaves[i]?.length, cluster.count);
        assert.equal(index.firstOf(cluster), leaves[i]?.[0]);
        const xs = (leaves[i] ?? []).map((leaf) => (((points[leaf]?.[0] ?? 0) + 180) / 360) * 256);
        assert.ok(Math.abs(cluster.x - xs.reduce((a, b) => a + b) / xs.length) < 1e-9);
      });
    }));
  });
  it('come apart at the zoom they say; those at one address never do', () => {
    const index = new ClusterIndex([[0, 46], [0, 46], [0.01, 46]], OPTIONS);
    const [all] = index.within(WORLD, 4);
    assert.ok(all);
    assert.equal(all.count, 3);
    const split = index.splitZoomOf(all);
    assert.equal(index.within(WORLD, split - 1).length, 1);
    const [together] = index.within(WORLD, split).filter(({ count }) => count === 2);
    assert.ok(together);
    assert.equal(index.splitZoomOf(together), 17);
  });
  it('are those in sight only, and none of no points', () => {
    const index = new ClusterIndex([[0, 46], [2, 46]], OPTIONS);
    assert.deepEqual(index.within([-1, 45, 1, 47], 10).map((cluster) => index.leavesOf(cluster)), [[0]]);
    assert.deepEqual(new ClusterIndex([], OPTIONS).within(WORLD, 3), []);
  });
});
