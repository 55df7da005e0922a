import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as scale from 'd3-scale';
import * as shape from 'd3-shape';
import fc from 'fast-check';
import type { Sex } from '../../src/contract/dream-jobs.js';
import * as light from '../../src/elements/dream-jobs/light-d3.js';

const SEXES: readonly Sex[] = ['f', 'm', 'x'];
const anyCount = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 1_000_000 }));
const anyRows = fc.array(fc.record({ f: anyCount, m: anyCount, x: anyCount }), { maxLength: 5 });

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

  it('stack', () => {
    fc.assert(
      fc.property(anyRows, fc.shuffledSubarray([...SEXES]), (rows, keys) => {
        const plain = (series: readonly (readonly { readonly [end: number]: number }[] & { readonly key: Sex })[]) =>
          series.map((one) => [one.key, ...one.map((span) => [span[0], span[1]])]);
        const theirs = shape.stack<unknown, Record<Sex, number>, Sex>().keys(keys)(rows);
        assert.deepEqual(plain(light.stack().keys(keys)(rows)), plain(theirs));
      }),
    );
  });
});
