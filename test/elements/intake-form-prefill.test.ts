import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkAnswer } from '../../src/contract/answers.js';
import { coreKinds } from '../../src/contract/core-kinds.js';
import { CORE_TYPES, form, type AnswerValue } from '../../src/contract/form.js';
import { planForm, type PlannedQuestion } from '../../src/contract/form-plan.js';
import { answerOf, createDraft } from '../../src/elements/intake-form/intake-form.model.js';
import { inputOf, keptInputs, takeAnswers, takeInputs } from '../../src/elements/intake-form/prefill.model.js';

/** Mulberry32: the same answers each time. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const OPTIONS = ['a', 'b', 'c', '__proto__', 'true'].map((code) => ({ code, label: code }));
const questions = CORE_TYPES.map((type) => ({ id: type, type, label: type, ...(type.startsWith('choice') && { options: OPTIONS }), ...(type === 'scale' && { min: -2, max: 9 }) }));
const planned = planForm(form.parse({ id: 'f', version: 1, modules: [{ id: 'm', questions: [...questions, { id: 'phone', type: 'text', label: 'phone', privacy: { envelope: 'contact' } }] }] }), { kinds: coreKinds });
assert.ok(planned.ok);
const { plan } = planned;

const random = randomFrom(20_261_122);
const upTo = (n: number) => Math.floor(random() * n);
const pick = <T>(items: readonly T[]): T => items[upTo(items.length)] as T;
const word = () => [...Array<unknown>(1 + upTo(12))].map(() => pick([...'aé9 -œ«🦊\'\\{}<'])).join('').trim() || 'x';
const pad = (n: number) => String(n).padStart(2, '0');

const ANSWERS: Record<string, () => AnswerValue> = {
  choice: () => pick(OPTIONS).code,
  choices: () => OPTIONS.map(({ code }) => code).filter(() => random() < 0.5),
  text: word,
  longtext: () => `${word()}\n${word()}`,
  number: () => pick([upTo(1_000), -upTo(1_000), random(), random() * 1e12, upTo(100) / 8, 1e21, 1e-7, Number.MAX_SAFE_INTEGER]),
  scale: () => upTo(10) - 1,
  yesno: () => random() < 0.5,
  date: () => `${2000 + upTo(30)}-${pad(1 + upTo(12))}-${pad(1 + upTo(28))}`,
  consent: () => true,
  'dream-jobs': () => [word(), word(), word()].slice(upTo(3)),
};

describe('inputOf', () => {
  it('is what gives the answer back, for every type', () => {
    for (let i = 0; i < 5_000; i += 1) {
      const question = pick(plan.questions.filter(({ type }) => type !== 'note'));
      const answer = ANSWERS[question.type]?.() ?? assert.fail();
      if ((Array.isArray(answer) && !answer.length) || checkAnswer(question, answer, { kinds: coreKinds })) continue;
      assert.deepEqual(answerOf(question, inputOf(question, answer)), answer, `${question.type} ${JSON.stringify(answer)}`);
    }
  });

  it('is nothing for what is no answer of the question', () => {
    const of = (type: string) => plan.byId.get(type) as PlannedQuestion;
    const wrong: [string, unknown][] = [['choice', 'z'], ['choice', ['a']], ['choices', ['a', 'z']], ['choices', []], ['number', '12'], ['number', NaN], ['number', Infinity], ['date', '2026-02-30'], ['date', ['1']],
      ['yesno', 'true'], ['consent', false], ['text', 3], ['text', ''], ['text', { a: 'b' }], ['dream-jobs', 'x'], ['dream-jobs', [{ a: 'b' }]], ['note', 'x']];
    for (const [type, answer] of wrong) assert.equal(inputOf(of(type), answer as AnswerValue), undefined, `${type} ${JSON.stringify(answer)}`);
  });
});

describe('what is taken over', () => {
  const inputs = new Map<string, string | boolean | string[]>([['choice', 'a'], ['choices', ['b', 'c']], ['text', 'mot'], ['number', 'douze'], ['date', ['3']], ['yesno', false], ['dream-jobs', ['', 'x']], ['phone', '06']]);

  it('of what was kept is the same, right or wrong, without the contact', () => {
    const kept = JSON.parse(JSON.stringify(keptInputs(createDraft(plan, undefined, inputs)))) as Record<string, unknown>;
    const taken = takeInputs(plan, kept);
    inputs.delete('phone');
    assert.deepEqual([taken.inputs, taken.lost], [inputs, []]);
  });

  it('of answers leaves what is no longer asked, and never a contact', () => {
    const taken = takeAnswers(plan, { text: 'mot', gone: 'x', choice: 'z', phone: '06', number: 3 });
    assert.deepEqual([[...taken.inputs], taken.lost], [[['text', 'mot'], ['number', '3']], ['gone', 'choice']]);
  });

  it('of rich answers is what their part writes', () => {
    const writers = { text: { write: (_: PlannedQuestion, answer: AnswerValue) => ({ rich: answer }) } };
    assert.deepEqual(takeAnswers(plan, { text: 'mot' }, writers).inputs, new Map([['text', { rich: 'mot' }]]));
    assert.deepEqual(takeInputs(plan, { text: { answer: 'mot' } }, writers).inputs, new Map([['text', { rich: 'mot' }]]));
    assert.deepEqual(takeInputs(plan, { text: { answer: { a: { b: 1 } } } }, writers).lost, ['text']);
  });
});
