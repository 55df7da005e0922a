import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { allKinds, form as formSchema, parseContract, parseDreamTable, planForm, visibleQuestions, checkAnswers } from '../../src/contract/index.js';
import { assertIssues } from './assert-issues.js';
import { GOOD, mutations } from './payloads.js';

const PAYLOADS = 10_000;

describe('documents with a fault anywhere', () => {
  it('a form that parses plans, shows and checks without throwing', () => {
    let planned = 0;
    fc.assert(
      fc.property(mutations(GOOD['ij/form@1']), fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string(), { maxLength: 4 }))), (document, answers) => {
        const parsed = parseContract(formSchema, document);
        if (!parsed.ok) return;
        const plan = planForm(parsed.value, { kinds: allKinds });
        if (!plan.ok) return assertIssues(plan.issues);
        planned += 1;
        const visible = visibleQuestions(plan.plan, answers);
        for (const { q } of checkAnswers(plan.plan, answers)) assert.equal(typeof q, 'string');
        for (const id of visible) assert.ok(plan.plan.byId.has(id));
      }),
      { numRuns: PAYLOADS, seed: 7 },
    );
    assert.ok(planned > PAYLOADS / 20, `only ${planned} forms were good enough to plan: the test would prove little`);
  });

  it('a table counted elsewhere shows no count under the page’s threshold either, nor persons beside what is hidden here', () => {
    const cell = fc.record({ job: fc.constantFrom('A', 'B', 'C'), sex: fc.constantFrom('f', 'm'), n: fc.option(fc.nat(20)) });
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 12 }), fc.nat(40), fc.integer({ min: 1, max: 12 }), (counts, people, k) => {
        const table = parseDreamTable({ minCount: 1, people, counts }, k);
        assert.ok(table.ok);
        const { counts: shown, people: told } = table.value.counts;
        for (const { n } of shown) assert.ok(n === null || n === 0 || (n ?? 0) >= k);
        const hidHere = counts.some(({ n }) => n !== null && n > 0 && n < k);
        assert.ok(told === undefined || (!hidHere && told >= k));
      }),
      { numRuns: 2_000, seed: 4 },
    );
  });

  it('a dream table never shows a count under the threshold', () => {
    const job = fc.constantFrom('vétérinaire', 'Veterinaire', 'pompier', 'licorne', '', '  ', 'youtubeur');
    const row = fc.record({ jobs: fc.array(job, { maxLength: 3 }), sex: fc.constantFrom('f', 'm', 'x', null), stage: fc.constantFrom('cp', 'lycee', null) });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 120 }), fc.integer({ min: 1, max: 12 }), (answers, k) => {
        const table = parseDreamTable({ answers }, k);
        assert.ok(table.ok);
        for (const { n, job: label } of table.value.counts.counts) {
          assert.ok(n === null || (n ?? 0) >= k);
          assert.ok(table.value.counts.counts.some((cell) => cell.job === label && cell.n !== null), 'a job is named only if one of its cells is shown');
        }
      }),
      { numRuns: 500, seed: 3 },
    );
  });
});
