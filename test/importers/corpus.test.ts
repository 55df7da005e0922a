import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { allKinds, form, parseContract, planForm, type Form } from '../../src/contract/index.js';
import { readCorpus } from './corpus.js';

const corpus = readCorpus();

function assertPlans(definition: Form): void {
  const parsed = parseContract(form, JSON.parse(JSON.stringify(definition)));
  assert.ok(parsed.ok, JSON.stringify(parsed));
  for (const variant of [undefined, ...Object.keys(parsed.value.variants)]) {
    const planned = planForm(parsed.value, { kinds: allKinds, variant });
    assert.ok(planned.ok, JSON.stringify(planned));
    assert.deepEqual(planned.plan.warnings, []);
  }
}

describe('the corpus of forms', () => {
  for (const kind of ['surveyjs', 'xlsform', 'json-schema'] as const) {
    it(`has ten or more of ${kind}`, () => assert.ok(corpus.filter((one) => one.kind === kind).length >= 10));
  }
  for (const { kind, name, run, expected } of corpus) {
    it(`${kind}: ${name} is carried as it was read and found good`, () => {
      const imported = run();
      assert.ok(imported.ok, JSON.stringify(imported));
      assertPlans(imported.definition);
      assert.deepEqual(JSON.parse(JSON.stringify(imported)), JSON.parse(readFileSync(expected, 'utf8')));
      assert.deepEqual(run(), imported, 'the same source gives the same form');
    });
  }
});

describe('every report', () => {
  for (const { kind, name, run } of corpus) {
    it(`${kind}: ${name} says what the form needs before it can be sent`, () => {
      const imported = run();
      assert.ok(imported.ok);
      const words = imported.report.map(({ message }) => message).join('\n');
      for (const part of ['controller', 'purpose', 'retention', 'contact']) assert.match(words, new RegExp(`privacy\\.${part}`));
    });
  }
});
