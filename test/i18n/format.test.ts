import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { formatList, formatNumber } from '../../src/i18n/format.js';

describe('formatNumber', () => {
  for (const lang of ['fr', 'en', 'fr-CH', 'ar']) {
    it(`writes a number as ${lang} does`, () => {
      const intl = new Intl.NumberFormat(lang);
      const anyNumber = fc.oneof(fc.integer({ min: -5, max: 20_000 }), fc.maxSafeNat(), fc.double({ min: -1e6, max: 1e6, noNaN: true }));
      fc.assert(fc.property(anyNumber, (n) => assert.equal(formatNumber(lang, Object.is(n, -0) ? 0 : n), intl.format(Object.is(n, -0) ? 0 : n))));
    });
  }
});

describe('formatList', () => {
  it('is a list of the language, also of one or none', () => {
    for (const items of [[], ['a'], ['a', 'b'], ['a', 'b', 'c']]) assert.equal(formatList('fr', items), new Intl.ListFormat('fr').format(items));
  });
});
