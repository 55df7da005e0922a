import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { dreamAnswers, dreamCounts, form, formatPath, parseContract, problem, receipt, submission } from '../../src/contract/index.js';
import { schemas } from '../../src/contract/schemas.js';

const fixtures = new URL('../fixtures/', import.meta.url);

/** A fixture's name starts with its document's: `form.rule-without-operator.json` is an `ij/form@1`. */
function load(kind: 'good' | 'bad') {
  return readdirSync(new URL(`${kind}/`, fixtures)).map((file) => {
    const name = `ij/${file.split('.')[0]}@1` as keyof typeof schemas;
    assert.ok(name in schemas, `${file} names no schema`);
    return { file, schema: schemas[name], json: JSON.parse(readFileSync(new URL(`${kind}/${file}`, fixtures), 'utf8')) as Record<string, unknown> };
  });
}

describe('parseContract', () => {
  for (const { file, schema, json } of load('good')) {
    it(`accepts ${file}`, () => {
      const parsed = parseContract<unknown>(schema, json);
      assert.deepEqual(parsed.ok ? [] : parsed.issues, []);
    });
  }

  for (const { file, schema, json } of load('bad')) {
    it(`refuses ${file}, naming the path`, () => {
      const { $expect, ...document } = json as { $expect: { path: string; message: string } };
      const parsed = parseContract<unknown>(schema, document);
      assert.equal(parsed.ok, false);
      assert.deepEqual(parsed.ok ? [] : parsed.issues[0], $expect);
    });
  }

  it('drops unknown keys and never lets a prototype through', () => {
    const hostile: unknown = JSON.parse('{"submissionId":"7d4ff9b2-9c6e-4f57-8c6f-2f2a2a4f2b7d","__proto__":{"stored":true},"constructor":1}');
    const parsed = parseContract(receipt, hostile);
    assert.ok(parsed.ok);
    assert.equal(parsed.value.stored, undefined);
    assert.deepEqual(Object.keys(parsed.value), ['submissionId']);
    assert.equal(({} as { stored?: boolean }).stored, undefined);
  });

  it('refuses what is no document at all', () => {
    for (const schema of [form, submission, receipt, dreamAnswers, dreamCounts]) {
      for (const value of [null, undefined, 3, 'text', [], true]) assert.equal(parseContract<unknown>(schema, value).ok, false);
    }
    assert.equal(parseContract(problem, {}).ok, true, 'a problem may say nothing');
  });
});

describe('formatPath', () => {
  it('writes indexes in brackets', () => {
    assert.equal(formatPath([]), '');
    assert.equal(formatPath(['answers', 3, 'jobs', 0]), 'answers[3].jobs[0]');
    assert.equal(formatPath([0, 'a']), '[0].a');
  });
});
