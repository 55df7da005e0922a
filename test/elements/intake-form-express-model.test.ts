import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { coreKinds } from '../../src/contract/core-kinds.js';
import { form } from '../../src/contract/form.js';
import { planForm, type FormPlan } from '../../src/contract/form-plan.js';
import { parseContract } from '../../src/contract/parse.js';
import { canRemember, chipsOf, nextQuestion, proposedDraft, questionOf, steppedNumber, toRemember, typedKey } from '../../src/elements/intake-form/express.model.js';
import { createDraft, reduceDraft, type Draft, type Input } from '../../src/elements/intake-form/intake-form.model.js';

const WORDS = { yes: 'Oui', no: 'Non' };

function planOf(questions: object[]): FormPlan {
  const parsed = parseContract(form, { id: 'essai', version: 1, modules: [{ id: 'm', questions }] });
  assert.ok(parsed.ok);
  const planned = planForm(parsed.value, { kinds: coreKinds });
  assert.ok(planned.ok);
  return planned.plan;
}

const questionIn = (question: object) => {
  const [first] = planOf([{ id: 'q', label: 'Q', ...question }]).questions;
  assert.ok(first);
  return first;
};

const options = (...keys: (string | undefined)[]) => keys.map((key, i) => ({ code: `c${i}`, label: `C${i}`, ...(key !== undefined && { key }) }));
const keysOf = (question: object) => chipsOf(questionIn(question), WORDS)?.map(({ key }) => key);
const fill = (draft: Draft, inputs: Record<string, Input>) => Object.entries(inputs).reduce((now, [q, input]) => reduceDraft(now, { q, kind: 'set', input }), draft);

describe('express: keys of answers', () => {
  it('are the options’ own, else the digit of the place, each once', () => {
    assert.deepEqual(keysOf({ type: 'choice', options: options(undefined, undefined, undefined) }), ['1', '2', '3']);
    assert.deepEqual(keysOf({ type: 'choice', options: options('F', undefined, 'x') }), ['f', '2', 'x']);
    assert.deepEqual(keysOf({ type: 'choice', options: options('2', undefined, '2') }), ['2', undefined, undefined]);
    assert.deepEqual(keysOf({ type: 'choices', options: options(...Array<undefined>(12).fill(undefined)) }), [...'1234567890', undefined, undefined]);
  });

  it('of a scale are its points, of a yes or no 1 and 2; a long list or a wide scale has none', () => {
    assert.deepEqual(keysOf({ type: 'scale', min: 0, max: 10 }), [...'0123456789', undefined]);
    assert.deepEqual(keysOf({ type: 'yesno' }), ['1', '2']);
    assert.equal(keysOf({ type: 'choice', options: options(...Array<undefined>(16).fill(undefined)) }), undefined);
    assert.equal(keysOf({ type: 'scale', min: 0, max: 100 }), undefined);
    assert.equal(keysOf({ type: 'scale', min: 5, max: 5 }), undefined);
    assert.equal(keysOf({ type: 'text' }), undefined);
  });

  it('are read off a French keyboard without Shift, and never off arrows of the pad', () => {
    assert.equal(typedKey({ key: '&', code: 'Digit1', shiftKey: false }), '1');
    assert.equal(typedKey({ key: 'à', code: 'Digit0', shiftKey: false }), '0');
    assert.equal(typedKey({ key: '1', code: 'Digit1', shiftKey: true }), '1');
    assert.equal(typedKey({ key: '!', code: 'Digit1', shiftKey: true }), '!');
    assert.equal(typedKey({ key: '7', code: 'Numpad7', shiftKey: false }), '7');
    assert.equal(typedKey({ key: 'ArrowDown', code: 'Numpad2', shiftKey: false }), 'arrowdown');
    assert.equal(typedKey({ key: 'A', code: 'KeyQ', shiftKey: true }), 'a');
  });
});

describe('express: the way through the sheet', () => {
  const plan = planOf([
    { id: 'age', type: 'yesno', label: 'A', key: 'A' },
    { id: 'note', type: 'note', label: 'N' },
    { id: 'more', type: 'yesno', label: 'M', key: 'm', showIf: { q: 'age', eq: true } },
    { id: 'wish', type: 'text', label: 'W', key: 'w' },
    { id: 'again', type: 'text', label: 'W', key: 'w' },
  ]);
  const draft = createDraft(plan);

  it('goes to the next question shown that has no answer, and past the last to the button', () => {
    assert.equal(nextQuestion(draft)?.id, 'age');
    assert.equal(nextQuestion(draft, 'age')?.id, 'wish');
    assert.equal(nextQuestion(fill(draft, { age: true }), 'age')?.id, 'more');
    assert.equal(nextQuestion(fill(draft, { age: true, more: false, wish: 'x' }), 'age')?.id, 'again');
    assert.equal(nextQuestion(draft, 'again'), undefined);
  });

  it('leads by letter to what is shown, the first of two that share one', () => {
    assert.equal(questionOf(draft, 'a')?.id, 'age');
    assert.equal(questionOf(draft, 'm'), undefined);
    assert.equal(questionOf(fill(draft, { age: true }), 'm')?.id, 'more');
    assert.equal(questionOf(draft, 'w')?.id, 'wish');
  });

  it('counts up and down within the bounds, from nothing to one', () => {
    const people = questionIn({ type: 'number', min: 1, max: 3 });
    assert.equal(steppedNumber(people, undefined, 1), '1');
    assert.equal(steppedNumber(people, '2', 1), '3');
    assert.equal(steppedNumber(people, '3', 1), '3');
    assert.equal(steppedNumber(people, '1', -1), '1');
    assert.equal(steppedNumber(people, 'deux', 1), '1');
    assert.equal(steppedNumber(questionIn({ type: 'number', min: 10 }), undefined, 1), '10');
  });
});

describe('express: what the next sheet proposes', () => {
  const choice = { type: 'choice', options: options(undefined, undefined), remember: true };

  it('is never personal, sensitive, of the contact, nor a text, whatever the definition asks', () => {
    assert.equal(canRemember(questionIn(choice)), true);
    assert.equal(canRemember(questionIn({ ...choice, remember: false })), false);
    for (const privacy of [{ personal: true }, { sensitive: true }, { envelope: 'contact' }]) assert.equal(canRemember(questionIn({ ...choice, privacy })), false, JSON.stringify(privacy));
    for (const type of ['text', 'longtext', 'date', 'consent', 'dream-jobs']) assert.equal(canRemember(questionIn({ type, remember: true })), false, type);
  });

  it('is what was shown and remembered, and comes back only as far as it is still an answer', () => {
    const plan = planOf([{ id: 'canal', label: 'C', ...choice }, { id: 'age', type: 'yesno', label: 'A' }, { id: 'hid', label: 'H', ...choice, showIf: { q: 'age', eq: true } }]);
    const sheet = fill(createDraft(plan), { canal: 'c1', age: true, hid: 'c0' });
    assert.deepEqual(toRemember(sheet), { canal: 'c1', hid: 'c0' });
    assert.deepEqual(toRemember(fill(sheet, { age: false })), { canal: 'c1' });
    assert.deepEqual([...proposedDraft(plan, undefined, { canal: 'c1', hid: 'c0', age: true }).inputs], [['canal', 'c1']]);
    assert.equal(proposedDraft(plan, undefined, { canal: 'gone' }).inputs.size, 0);
    assert.equal(proposedDraft(plan, undefined, { canal: true }).inputs.size, 0);
    assert.equal(proposedDraft(plan, undefined, JSON.parse('{"__proto__":{"canal":"c1"}}') as Record<string, Input>).inputs.size, 0);
  });

  it('leaves the number of people unanswered when nobody gave it', () => {
    const plan = planOf([{ id: 'nb', type: 'number', label: 'N', stat: { dimension: 'people' } }]);
    assert.equal(proposedDraft(plan, undefined, {}).inputs.size, 0);
  });
});

describe('express: the demo’s own sheet', () => {
  it('has one key a question, none of them a digit that an answer needs', () => {
    const parsed = parseContract(form, JSON.parse(readFileSync(new URL('../../demo/forms/socle-ij.json', import.meta.url), 'utf8')));
    assert.ok(parsed.ok);
    const planned = planForm(parsed.value, { kinds: coreKinds, variant: 'express' });
    assert.ok(planned.ok);
    const keys = planned.plan.questions.flatMap(({ key }) => key ?? []);
    assert.equal(new Set(keys).size, keys.length);
    assert.ok(keys.every((key) => /^[a-z]$/.test(key)));
  });
});
