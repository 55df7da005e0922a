import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as scale from 'd3-scale';
import * as shape from 'd3-shape';
import fc from 'fast-check';
import * as light from '../../src/elements/dream-jobs/light-d3.js';

const anyPx = fc.double({ min: 0, max: 10_000, noNaN: true });

describe('the light d3 of page bundles does what d3 does', () => {
  it('scaleBand', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.double({ min: 0, max: 10_000, noNaN: true }), fc.integer({ min: -1, max: 61 }), (rows, heightPx, asked) => {
        const domain = new Array(rows).fill(0).map((_, i) => i);
        const [ours, theirs] = [light.scaleBand(domain, [0, heightPx])(asked), scale.scaleBand<number>(domain, [0, heightPx])(asked)];
        if (theirs === undefined) assert.equal(ours, undefined);
        else assert.ok(ours !== undefined && Math.abs(ours - theirs) <= 1e-9 * Math.max(1, heightPx), `${ours} is not ${theirs}`);
      }),
    );
  });

  it('line', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ x: anyPx, y: anyPx, isThere: fc.boolean() }), { maxLength: 8 }), (points) => {
        type Point = (typeof points)[number];
        const [x, y, isThere] = [(one: Point) => one.x, (one: Point) => one.y, (one: Point) => one.isThere];
        const theirs = shape.line<Point>().defined(isThere).x(x).y(y)(points);
        assert.equal(light.line<Point>().defined(isThere).x(x).y(y)(points), theirs ?? '');
      }),
    );
  });
});
