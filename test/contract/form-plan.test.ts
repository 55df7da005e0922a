import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { allKinds, evaluateRule, form as formSchema, parseContract, planForm, visibleQuestions, type AnswerValue, type FormPlan, type Rule } from '../../src/contract/index.js';

type Json = Record<string, unknown>;

function planOf(questions: Json[], extra: Json = {}, variant?: string) {
  const parsed = parseContract(formSchema, { id: 'test', version: 3, modules: [{ id: 'm', questions }], ...extra });
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return planForm(parsed.value, { kinds: allKinds, variant });
}

function good(...args: Parameters<typeof planOf>): FormPlan {
  const planned = planOf(...args);
  assert.ok(planned.ok, JSON.stringify(planned));
  return planned.plan;
}

const text = (id: string, showIf?: Rule): Json => ({ id, type: 'text', label: id, ...(showIf && { showIf }) });
const issuesOf = (...args: Parameters<typeof planOf>) => {
  const planned = planOf(...args);
  return planned.ok ? [] : planned.issues.map(({ path, message }) => `${path} ${message}`);
};

describe('evaluateRule', () => {
  const table: [Rule, AnswerValue | undefined, boolean][] = [
    [{ q: 'x', eq: 'a' }, 'a', true],
    [{ q: 'x', eq: 'a' }, undefined, false],
    [{ q: 'x', eq: 1 }, '1', false],
    [{ q: 'x', ne: 'a' }, 'b', true],
    [{ q: 'x', ne: 'a' }, undefined, false],
    [{ q: 'x', in: ['a', 'b'] }, 'b', true],
    [{ q: 'x', in: [] }, 'b', false],
    [{ q: 'x', has: 'a' }, ['b', 'a'], true],
    [{ q: 'x', has: 'a' }, [], false],
    [{ q: 'x', lt: 18 }, 17, true],
    [{ q: 'x', lt: 18 }, 18, false],
    [{ q: 'x', le: 18 }, 18, true],
    [{ q: 'x', gt: 18 }, '19', false],
    [{ q: 'x', ge: '2026-01-01' }, '2026-01-01', true],
    [{ q: 'x', ge: 5, lt: 10 }, 12, false],
    [{ q: 'x', known: true }, false, true],
    [{ q: 'x', known: true }, undefined, false],
    [{ q: 'x', known: false }, undefined, true],
    [{ not: { q: 'x', eq: 'a' } }, undefined, true],
    [{ all: [] }, undefined, true],
    [{ any: [] }, undefined, false],
  ];
  for (const [rule, answer, expected] of table) {
    it(`${JSON.stringify(rule)} of ${JSON.stringify(answer)} is ${expected}`, () => assert.equal(evaluateRule(rule, () => answer), expected));
  }
});

describe('planForm refuses, with the path', () => {
  it('a rule that reads a later question', () => {
    assert.deepEqual(issuesOf([text('a', { q: 'b', known: true }), text('b')]), ['modules[0].questions[0].showIf.q "b" is not asked before "a": a rule may only look back']);
  });
  it('a cycle, which is always a look ahead somewhere', () => {
    assert.equal(issuesOf([text('a', { q: 'c', eq: 1 }), text('b', { q: 'a', eq: 1 }), text('c', { q: 'b', eq: 1 })]).length, 1);
  });
  it('a rule on itself', () => assert.equal(issuesOf([text('a', { q: 'a', known: true })]).length, 1));
  it('a rule on nothing, deep in a tree', () => {
    assert.deepEqual(issuesOf([text('a'), text('b', { all: [{ q: 'a', eq: 1 }, { any: [{ not: { q: 'z', eq: 1 } }] }] })]), ['modules[0].questions[1].showIf.all[1].any[0].not.q "z" is not a question']);
  });
  it('an id used twice', () => assert.deepEqual(issuesOf([text('a'), text('a')]), ['modules[0].questions[1].id "a" is already the id of modules[0].questions[0]']));
  it('a question that is counted and depends on one that goes with the contact', () => {
    const phone = { ...text('tel'), privacy: { envelope: 'contact' } };
    assert.match(issuesOf([phone, text('a', { q: 'tel', known: true })])[0] ?? '', /^modules\[0\]\.questions\[1\]\.showIf\.q "tel" goes with the contact: "a"/);
    assert.deepEqual(issuesOf([text('a'), { ...phone, showIf: { q: 'a', known: true } }]), []);
  });
  it('a list that is not there', () => assert.deepEqual(issuesOf([{ id: 'a', type: 'choice', label: 'A', list: 'nope' }]), ['modules[0].questions[0].list "nope" is not in lists']));
  it('a choice without options', () => assert.deepEqual(issuesOf([{ id: 'a', type: 'choice', label: 'A' }]), ['modules[0].questions[0] "a" has neither options nor list']));
  it('a code used twice', () => assert.deepEqual(issuesOf([{ id: 'a', type: 'choice', label: 'A', options: [{ code: 'x', label: '1' }, { code: 'x', label: '2' }] }]), ['modules[0].questions[0] code "x" is used twice']));
  it('a variant that is not there, or names a stranger', () => {
    assert.deepEqual(issuesOf([text('a')], {}, 'express'), ['variants.express is missing: the form has no variant']);
    assert.deepEqual(issuesOf([text('a')], { variants: { express: { order: ['a', 'z'] } } }, 'express'), ['variants.express.order[1] "z" is not a question']);
    assert.deepEqual(issuesOf([text('a')], { variants: { other: {} } }, 'toString'), ['variants.toString is missing: the form has other']);
  });
  it('an order in which a rule looks ahead', () => {
    assert.equal(issuesOf([text('a'), text('b', { q: 'a', known: true })], { variants: { v: { order: ['b', 'a'] } } }, 'v').length, 1);
  });
});

describe('planForm', () => {
  it('asks an unknown type as text and says so', () => {
    const plan = good([{ id: 'a', type: 'hologram', label: 'A' }]);
    assert.equal(plan.questions[0]?.type, 'text');
    assert.deepEqual(plan.warnings, [{ path: 'modules[0].questions[0].type', message: '"hologram" is not a type this version knows: asked as text' }]);
  });
  it('offers only the codes that are open in this version', () => {
    const options = [{ code: 'old', label: 'o', until: 2 }, { code: 'now', label: 'n', since: 2 }, { code: 'later', label: 'l', since: 4 }];
    assert.deepEqual(good([{ id: 'a', type: 'choice', label: 'A', options }]).questions[0]?.options.map(({ code }) => code), ['now']);
  });
  it('indexes who depends on whom, through others too', () => {
    const { dependents } = good([text('a'), text('b', { q: 'a', known: true }), text('c', { q: 'b', known: true }), text('d')]);
    assert.deepEqual([...(dependents.get('a') ?? [])].sort(), ['b', 'c']);
    assert.deepEqual(dependents.get('b'), ['c']);
    assert.deepEqual(dependents.get('d'), []);
  });
});

describe('visibleQuestions', () => {
  it('does not read a hidden answer', () => {
    const plan = good([text('a'), text('b', { q: 'a', eq: 'yes' }), text('c', { q: 'b', known: true })]);
    assert.deepEqual([...visibleQuestions(plan, { a: 'no', b: 'kept from before' })], ['a']);
    assert.deepEqual([...visibleQuestions(plan, { a: 'yes', b: 'kept from before' })], ['a', 'b', 'c']);
  });

  it('agrees with the dependency index: an answer changes nothing outside its dependents', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const ruleOver = (before: string[]) => fc.option(fc.record({ q: fc.constantFrom(...before), eq: fc.constantFrom('1', '2') }), { nil: undefined });
    const questions = fc.tuple(...ids.map((_, i) => (i ? ruleOver(ids.slice(0, i)) : fc.constant(undefined))));
    const answer = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom('1', '2'));
    fc.assert(fc.property(questions, answer, fc.constantFrom(...ids), fc.constantFrom('1', '2', undefined), (rules, answers, changed, value) => {
      const plan = good(ids.map((id, i) => text(id, rules[i])));
      const after: Record<string, string> = { ...answers };
      if (value === undefined) delete after[changed];
      else after[changed] = value;
      const [x, y] = [visibleQuestions(plan, answers), visibleQuestions(plan, after)];
      for (const id of ids) if (x.has(id) !== y.has(id)) assert.ok(plan.dependents.get(changed)?.includes(id), `${id} moved with ${changed}`);
    }), { numRuns: 2_000, seed: 11 });
  });
});

describe('a definition that would keep a page busy', () => {
  const chain = (n: number) => [...Array(n)].map((_, i) => text(`q${i}`, i ? { q: `q${i - 1}`, known: true } : undefined));

  it('a long chain of rules is indexed at once', () => {
    const plan = good(chain(500));
    assert.equal(plan.dependents.get('q0').length, 499);
    assert.deepEqual(plan.dependents.get('q497'), ['q498', 'q499']);
  });
  it('more questions than anybody answers', () => {
    const modules = ['a', 'b', 'c'].map((id) => ({ id, questions: [...Array(400)].map((_, i) => text(`${id}${i}`)) }));
    assert.deepEqual(issuesOf([], { modules }), ['modules ask 1200 questions: 1000 at most']);
  });
  it('more calculated values than the stack can follow', () => {
    const calcs = [text('a'), ...[...Array(201)].map((_, i) => ({ id: `c${i}`, type: 'calc', label: 'C', value: { sum: [{ q: i ? `c${i - 1}` : 'a' }, 1] } }))];
    assert.match(issuesOf(calcs).join(), /calculate more than 200/);
  });
  it('a rule nested too deeply', () => {
    let rule: Rule = { q: 'a', known: true };
    for (let i = 0; i < 20_000; i += 1) rule = { not: rule };
    const parsed = parseContract(formSchema, { id: 'test', version: 1, modules: [{ id: 'm', questions: [text('a'), text('b', rule)] }] });
    assert.deepEqual(parsed, { ok: false, issues: [{ path: '', message: 'is nested too deeply' }] });
  });
});
