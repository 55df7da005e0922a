import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { formatNumber, pluralOf } from '../../src/i18n/format.js';
import { formatDay } from '../../src/i18n/format-day.js';
import { formatList } from '../../src/i18n/format-list.js';
import { writtenDay } from '../../src/i18n/written-day.js';

describe('formatNumber', () => {
  for (const lang of ['fr', 'en', 'fr-CH', 'ar']) {
    it(`writes a number as ${lang} does`, () => {
      const intl = new Intl.NumberFormat(lang);
      const anyNumber = fc.oneof(fc.integer({ min: -5, max: 20_000 }), fc.maxSafeNat(), fc.double({ min: -1e6, max: 1e6, noNaN: true }));
      fc.assert(fc.property(anyNumber, (n) => assert.equal(formatNumber(lang, Object.is(n, -0) ? 0 : n), intl.format(Object.is(n, -0) ? 0 : n))));
    });
  }
});

describe('pluralOf', () => {
  it('is the form that a language has for a count', () => {
    const anyNumber = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 900_000, max: 3_000_000 }), fc.double({ min: 0, max: 3, noNaN: true }), fc.constant(2_000_000));
    for (const lang of ['fr', 'en', 'fr-CH', 'ar']) {
      const rules = new Intl.PluralRules(lang);
      fc.assert(fc.property(anyNumber, (n) => assert.equal(pluralOf(lang, n), rules.select(n))));
    }
  });
});

describe('formatList', () => {
  it('is a list of the language, also of one or none', () => {
    for (const lang of ['fr', 'en', 'ar', 'fr-CH']) {
      for (const items of [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']]) assert.equal(formatList(lang, items), new Intl.ListFormat(lang).format(items));
    }
  });
});

describe('writtenDay', () => {
  it('writes every day of some years as the browser does', () => {
    for (const lang of ['fr', 'en', 'ar']) {
      for (let time = Date.UTC(2023, 11, 28); time < Date.UTC(2025, 0, 4); time += 86_400_000) {
        const day = new Date(time).toISOString().slice(0, 10);
        assert.equal(writtenDay(lang, day), formatDay(lang, day));
      }
    }
  });
});
