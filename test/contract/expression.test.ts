import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { evaluateExpression, expression, parseContract, readsOfExpression, type AnswerValue, type Expression } from '../../src/contract/index.js';

const ANSWERS: Readonly<Record<string, AnswerValue>> = {
  two: 2, half: 0.5, zero: 0, word: 'bleu', yes: true, codes: ['a', 'b', 'c'], matrix: { r: 'a' },
  rows: [{ n: 3, w: 'x' }, { w: 'y' }, { n: 4.5 }], empty: [{ w: 'y' }],
};
const valueOf = (tree: Expression): number | string | undefined => evaluateExpression(tree, (id) => ANSWERS[id]);

describe('evaluateExpression', () => {
  const table: [Expression, number | string | undefined][] = [
    [7, 7],
    ['mot', 'mot'],
    [{ q: 'two' }, 2],
    [{ q: 'word' }, 'bleu'],
    [{ q: 'nobody' }, undefined],
    [{ q: 'yes' }, undefined],
    [{ q: 'codes' }, undefined],
    [{ q: 'matrix' }, undefined],
    [{ sum: [{ q: 'two' }, { q: 'half' }, 1] }, 3.5],
    [{ sum: [{ q: 'two' }, { q: 'nobody' }] }, undefined],
    [{ sum: [{ q: 'two' }, { q: 'word' }] }, undefined],
    [{ sum: [{ q: 'zero' }] }, 0],
    [{ product: [{ q: 'two' }, 3, 4] }, 24],
    [{ minus: [{ q: 'two' }, 5] }, -3],
    [{ divide: [{ q: 'two' }, { q: 'half' }] }, 4],
    [{ divide: [{ q: 'two' }, { q: 'zero' }] }, undefined],
    [{ divide: [{ q: 'zero' }, { q: 'zero' }] }, undefined],
    [{ product: [1e308, 1e308] }, undefined],
    [{ min: [{ q: 'two' }, 1, 3] }, 1],
    [{ max: [{ q: 'two' }, 1, 3] }, 3],
    [{ count: 'codes' }, 3],
    [{ count: 'rows' }, 3],
    [{ count: 'nobody' }, undefined],
    [{ count: 'word' }, undefined],
    [{ total: { q: 'rows', of: 'n' } }, 7.5],
    [{ total: { q: 'empty', of: 'n' } }, undefined],
    [{ total: { q: 'codes', of: 'length' } }, undefined],
    [{ if: { q: 'two', ge: 2 }, then: 'assez', else: { q: 'nobody' } }, 'assez'],
    [{ if: { q: 'nobody', ge: 2 }, then: 'assez', else: { sum: [1, 1] } }, 2],
  ];
  for (const [tree, expected] of table) it(`${JSON.stringify(tree)} is ${expected}`, () => assert.equal(valueOf(tree), expected));

  const rounded: [number, number, number][] = [
    [2.5, 0, 3], [-2.5, 0, -3], [1.005, 2, 1.01], [-1.005, 2, -1.01], [0.1 + 0.2, 6, 0.3], [1e-9, 2, 0], [123456.789, 1, 123456.8], [1e21, 2, 1e21], [1.5e300, 6, 1.5e300],
    [9_007_199_254_740_991, 0, 9_007_199_254_740_991],
  ];
  for (const [value, digits, expected] of rounded) {
    it(`rounds ${value} to ${digits} digits: ${expected}`, () => assert.equal(valueOf({ round: value, digits }), expected));
  }
  it('never comes to minus nothing', () => assert.ok(Object.is(valueOf({ round: -0.2 }), 0)));
});

describe('an expression', () => {
  const good = (tree: unknown) => parseContract(expression, tree).ok;
  it('is a tree of what is known, of bounded size', () => {
    assert.ok(good({ round: { divide: [{ sum: [{ q: 'a' }, 1] }, { count: 'b' }] }, digits: 2 }));
    assert.ok(!good({ minus: [1] }));
    assert.ok(!good({ minus: [1, 2, 3] }));
    assert.ok(!good({ sum: [] }));
    assert.ok(!good({ power: [2, 3] }));
    assert.ok(!good({ q: '__proto__' }));
    assert.ok(!good({ round: 1, digits: 7 }));
    assert.ok(!good(null));
    assert.ok(!good(true));
    assert.ok(!good({ if: { q: 'a' }, then: 1, else: 2 }));
  });

  it('tells what it reads, where, and as what', () => {
    const tree: Expression = { sum: [{ q: 'a' }, { round: { count: 'b' } }, { if: { any: [{ q: 'c', eq: 1 }, { not: { q: 'd', known: true } }] }, then: { total: { q: 'e', of: 'n' } }, else: 'x' }] };
    assert.deepEqual(readsOfExpression(tree, 'value'), [
      { id: 'a', path: 'value.sum[0].q', as: 'value' },
      { id: 'b', path: 'value.sum[1].round.count', as: 'count' },
      { id: 'c', path: 'value.sum[2].if.any[0].q', as: 'value' },
      { id: 'd', path: 'value.sum[2].if.any[1].not.q', as: 'known' },
      { id: 'e', path: 'value.sum[2].then.total.q', as: 'total', of: 'n' },
    ]);
  });
});
