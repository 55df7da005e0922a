import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { evaluateExpression, evaluateRule, type AnswerValue, type Expression, type Rule } from '../../src/contract/index.js';
import type { Known } from '../../src/importers/expression/known.js';
import { parseSurveyJsExpression } from '../../src/importers/expression/surveyjs-expression.js';
import { Unconvertible, type Term } from '../../src/importers/expression/term.js';
import { toRule } from '../../src/importers/expression/to-rule.js';
import { toValue } from '../../src/importers/expression/to-value.js';
import { parseXPath } from '../../src/importers/expression/xpath-expression.js';
import { say } from '../../src/importers/words.js';

const codes = (...values: string[]) => new Map(values.map((value) => [value, value.replace(/ /g, '-')]));
const QUESTIONS: Record<string, Known> = {
  c: { id: 'c', type: 'choice', codes: codes('x', 'y', 'a b') },
  n: { id: 'n', type: 'choice', codes: codes('1', '2', '3') },
  m: { id: 'm', type: 'choices', codes: codes('x', 'y', 'z') },
  i: { id: 'i', type: 'number', isInteger: true },
  j: { id: 'j', type: 'number' },
  b: { id: 'b', type: 'yesno', literals: new Map([['oui', true], ['non', false]]) },
  t: { id: 't', type: 'text' },
  d: { id: 'd', type: 'date' },
  r: { id: 'r', type: 'repeat', columns: new Map([['p', { id: 'p', type: 'number' }], ['w', { id: 'w', type: 'text' }]]) },
};
const resolve = (name: string): Known => {
  const known = QUESTIONS[name];
  if (!known) throw new Unconvertible(say`no ${name}`);
  return known;
};

type Case = readonly [source: string, rule: Rule];
const RULES: Record<'surveyjs' | 'xpath', readonly Case[]> = {
  surveyjs: [
    ["{c} = 'x'", { q: 'c', eq: 'x' }],
    ["'a b' == {c}", { q: 'c', eq: 'a-b' }],
    ["{c} <> 'x'", { not: { q: 'c', eq: 'x' } }],
    ["{c} anyof ['x', 'a b']", { q: 'c', in: ['x', 'a-b'] }],
    ["{m} contains 'x' and {m} notcontains 'y'", { all: [{ q: 'm', has: 'x' }, { not: { q: 'm', has: 'y' } }] }],
    ["{m} allof ['x','y']", { all: [{ q: 'm', has: 'x' }, { q: 'm', has: 'y' }] }],
    ["{m} noneof ['x','y']", { not: { any: [{ q: 'm', has: 'x' }, { q: 'm', has: 'y' }] } }],
    ['{i} >= 18 && {i} < 26 or {b} = true', { any: [{ all: [{ q: 'i', ge: 18 }, { q: 'i', lt: 26 }] }, { q: 'b', eq: true }] }],
    ["{i} > '3'", { q: 'i', gt: 3 }],
    ['5 < {i}', { q: 'i', gt: 5 }],
    ['{n} >= 2', { q: 'n', in: ['2', '3'] }],
    ["{b} = 'oui'", { q: 'b', eq: true }],
    ['{b}', { q: 'b', eq: true }],
    ['!{b}', { not: { q: 'b', eq: true } }],
    ['{t} empty', { q: 't', known: false }],
    ['{r} notempty', { q: 'r', known: true }],
    ["{t} != ''", { q: 't', known: true }],
    ["{d} > '2026-01-31'", { q: 'd', gt: '2026-01-31' }],
    ['{c} = x', { q: 'c', eq: 'x' }],
    ["({c} = 'x' or {c} = 'y') and ({i} > 1)", { all: [{ any: [{ q: 'c', eq: 'x' }, { q: 'c', eq: 'y' }] }, { q: 'i', gt: 1 }] }],
    ["{i} > -1", { q: 'i', gt: -1 }],
  ],
  xpath: [
    ["${c} = 'x'", { q: 'c', eq: 'x' }],
    ["selected(${m}, 'x') and not(selected(${m},'y'))", { all: [{ q: 'm', has: 'x' }, { not: { q: 'm', has: 'y' } }] }],
    ["selected(${c}, 'x')", { q: 'c', eq: 'x' }],
    ["${t} != ''", { q: 't', known: true }],
    ["${t} = ''", { q: 't', known: false }],
    ['int(${i}) > 3', { q: 'i', gt: 3 }],
    ['number(${j}) <= 2.5', { q: 'j', le: 2.5 }],
    ["${d} >= date('2026-01-31')", { q: 'd', ge: '2026-01-31' }],
    ["${c} != 'x' or ${i} = 1 and ${i} < 9", { any: [{ not: { q: 'c', eq: 'x' } }, { all: [{ q: 'i', eq: 1 }, { q: 'i', lt: 9 }] }] }],
    ['true()', { all: [] }],
    ['${n} < 2', { q: 'n', eq: '1' }],
  ],
};

describe('a condition becomes a rule', () => {
  const parsers: Record<keyof typeof RULES, (source: string) => Term> = { surveyjs: parseSurveyJsExpression, xpath: parseXPath };
  for (const language of ['surveyjs', 'xpath'] as const) {
    for (const [source, rule] of RULES[language]) it(`${language}: ${source}`, () => assert.deepEqual(toRule(parsers[language](source), resolve), rule));
  }
});

describe('a condition that our rules can\'t say is refused with its reason', () => {
  const table: readonly [string, RegExp][] = [
    ["{c} = 'unknown'", /no option/],
    ["{m} = 'x'", /several answers/],
    ["{t} contains 'x'", /text/],
    ["{t} > 'x'", /no order/],
    ['{i} + 1 > 2', /one question/],
    ['{i} > {j}', /fixed value/],
    ['age({d}) > 3', /age\(\)/],
    ['{t}', /alone/],
    ["{r} = 'x'", /several parts/],
    ['{i} > ', /end is missing/],
    ['({i} > 1', /missing/],
    ['{i} > 1)', /not expected/],
    ['{i} @ 1', /can't be read/],
    ["{d} > 'x'", /no day/],
    ["{i} = 'many'", /no number/],
    ['', /empty/],
    [`${'('.repeat(100)}{i} = 1${')'.repeat(100)}`, /too deep/],
    [Array(200).fill('{i} = 1').join(' or '), /more than 100/],
    ["{c} anyof []", /empty/],
  ];
  for (const [source, reason] of table) {
    it(source.slice(0, 60), () => assert.throws(() => toRule(parseSurveyJsExpression(source), resolve), (error) => error instanceof Unconvertible && reason.test(error.message)));
  }
  for (const source of ["../c = 'x'", "/data/c = 'x'", 'count-selected(${m}) > 1', "regex(${t}, '.*')", "${unknown} = '1'"]) {
    it(source, () => assert.throws(() => toRule(parseXPath(source), resolve), Unconvertible));
  }
});

describe('a formula becomes a calculated value', () => {
  const surveyjs: readonly [string, Record<string, AnswerValue>, number | string | undefined][] = [
    ['{i} + {j} * 2', { i: 1, j: 3 }, 7],
    ['{i} + {j}', { i: 1 }, 1],
    ['10 - 2 - 3', {}, 5],
    ['2 + 3 * 4', {}, 14],
    ['sum({i}, {j})', { j: 4 }, 4],
    ['min({i}, {j})', { i: 2, j: 5 }, 2],
    ['round({j}, 1)', { j: 1.25 }, 1.3],
    ["iif({i} > 1, 'x', 'y')", { i: 2 }, 'x'],
    ["sumInArray({r}, 'p')", { r: [{ p: 1 }, { p: 2 }, {}] }, 3],
  ];
  for (const [source, answers, expected] of surveyjs) {
    it(`surveyjs: ${source}`, () => {
      const tree: Expression = toValue(parseSurveyJsExpression(source), { resolve, isEmptyZero: true });
      assert.equal(evaluateExpression(tree, (id) => answers[id]), expected);
    });
  }
  const xpath: readonly [string, Record<string, AnswerValue>, number | string | undefined][] = [
    ['${i} + ${j}', { i: 1 }, undefined],
    ['round(${i} div ${j}, 2)', { i: 1, j: 3 }, 0.33],
    ["if(${i} > 1, 'x', 'y')", { i: 0 }, 'y'],
    ['count-selected(${m})', { m: ['x', 'y'] }, 2],
    ['count(${r})', { r: [{ p: 1 }] }, 1],
  ];
  for (const [source, answers, expected] of xpath) {
    it(`xpath: ${source}`, () => assert.equal(evaluateExpression(toValue(parseXPath(source), { resolve, isEmptyZero: false }), (id) => answers[id]), expected));
  }
  for (const source of ["{t} + 'x'", '{i} % 2', '{c} + 1', 'today()', '{i} > 1', "sumInArray({r}, 'w')", 'round({i}, 9)']) {
    it(`refuses ${source}`, () => assert.throws(() => toValue(parseSurveyJsExpression(source), { resolve, isEmptyZero: true }), Unconvertible));
  }
});

describe('a question that nobody answered', () => {
  it('differs from every value, as in both sources', () => {
    assert.equal(evaluateRule(toRule(parseSurveyJsExpression("{c} <> 'x'"), resolve), () => undefined), true);
    assert.equal(evaluateRule(toRule(parseXPath("${c} != 'x'"), resolve), () => undefined), true);
    assert.equal(evaluateRule(toRule(parseSurveyJsExpression("{m} notcontains 'x'"), resolve), () => undefined), true);
    assert.equal(evaluateRule(toRule(parseSurveyJsExpression('{i} < 5'), resolve), () => undefined), false);
  });
});
