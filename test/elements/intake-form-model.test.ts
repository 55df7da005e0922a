import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { allKinds, checkAnswers, form, parseContract, planForm, submission, visibleQuestions as visibleOnServer, type FormPlan } from '../../src/contract/index.js';
import { faultText } from '../../src/elements/intake-form/fault-words.js';
import {
  adoptPlan, answerOf, createDraft, missingNotice, questionsAdded, reduceDraft, remainingWarning, toSubmission, validateDraft, visibleQuestions,
  type Change, type Draft, type Input,
} from '../../src/elements/intake-form/intake-form.model.js';
import { intakeFormEn } from '../../src/elements/intake-form/intake-form.strings.en.js';
import { intakeFormFr } from '../../src/elements/intake-form/intake-form.strings.js';
import { localDay, newSubmissionId } from '../../src/client/submission-id.js';

const ID = '9f1c2a34-5b6d-4e7f-8a90-b1c2d3e4f506';
const OPTIONS = [{ code: 'a', label: 'A' }, { code: 'b', label: 'B' }, { code: 'c', label: 'C' }];

function plan(questions: object[], more: object = {}): FormPlan {
  const parsed = parseContract(form, { id: 'f', version: 2, modules: [{ id: 'm', questions }], ...more });
  assert.ok(parsed.ok, JSON.stringify(parsed));
  const planned = planForm(parsed.value, { kinds: allKinds });
  assert.ok(planned.ok, JSON.stringify(planned));
  return planned.plan;
}

const question = (type: string, more: object = {}) => ({ id: 'q', type, label: 'Question', options: OPTIONS, ...more });
const only = (type: string, more: object = {}) => {
  const [one] = plan([question(type, more)]).questions;
  assert.ok(one);
  return one;
};
const set = (q: string, input: string | boolean): Change => ({ q, kind: 'set', input });
const after = (draft: Draft, ...changes: Change[]): Draft => changes.reduce(reduceDraft, draft);
const context = { submissionId: ID, on: '2026-11-21', lang: 'fr' };

describe('answerOf', () => {
  const table: [type: string, input: Input | undefined, answer: unknown][] = [
    ['choice', undefined, undefined],
    ['choice', 'a', 'a'],
    ['choices', ['c', 'a'], ['a', 'c']],
    ['choices', [], undefined],
    ['text', '  mot  ', 'mot'],
    ['text', '   ', undefined],
    ['number', '12', 12],
    ['number', '12,5', 12.5],
    ['number', '1 250', 1250],
    ['number', '1\u202f250', 1250],
    ['number', '-3', -3],
    ['number', 'douze', 'douze'],
    ['number', '1e9', '1e9'],
    ['number', ' ', undefined],
    ['scale', '4', 4],
    ['yesno', false, false],
    ['yesno', undefined, undefined],
    ['consent', true, true],
    ['consent', false, undefined],
    ['date', ['7', '3', '2009'], '2009-03-07'],
    ['date', ['', ' ', ''], undefined],
    ['date', ['7', '', '2009'], '2009-00-07'],
    ['dream-jobs', [' vétérinaire ', '', 'pompière'], ['vétérinaire', 'pompière']],
    ['dream-jobs', ['', ''], undefined],
  ];
  for (const [type, input, answer] of table) {
    it(`${type}: ${JSON.stringify(input)} → ${JSON.stringify(answer)}`, () => assert.deepEqual(answerOf(only(type), input), answer));
  }
});

describe('reduceDraft', () => {
  it('has no answer that nobody gave', () => {
    const all = plan(['choice', 'choices', 'text', 'number', 'yesno', 'date', 'scale', 'consent', 'dream-jobs'].map((type) => question(type, { id: type })));
    assert.deepEqual({ ...toSubmission(createDraft(all), context).answers }, {});
  });

  it('gives back the same draft for a change that changes nothing', () => {
    const draft = after(createDraft(plan([question('text'), question('choices', { id: 'c' }), question('date', { id: 'd' })])), set('q', 'mot'));
    assert.equal(after(draft, set('q', 'mot')), draft);
    assert.equal(after(draft, { q: 'c', kind: 'toggle', code: 'a', isOn: false }), draft);
    assert.equal(after(draft, { q: 'd', kind: 'part', index: 1, text: '' }), draft);
    assert.equal(after(draft, { q: 'stranger', kind: 'set', input: 'x' }), draft);
  });

  it('sets the parts of an answer one by one, in any order', () => {
    const draft = after(createDraft(plan([question('date')])), { q: 'q', kind: 'part', index: 2, text: '2009' }, { q: 'q', kind: 'part', index: 0, text: '7' });
    assert.deepEqual(draft.inputs.get('q'), ['7', '', '2009']);
  });

  it('clears', () => assert.equal(after(createDraft(plan([question('choice')])), set('q', 'a'), { q: 'q', kind: 'clear' }).inputs.size, 0));

  it('keeps the set of visible questions when no rule reads the changed one', () => {
    const draft = createDraft(plan([question('text'), question('text', { id: 'r' })]));
    assert.equal(after(draft, set('q', 'x')).visible, draft.visible);
  });
});

describe('rules', () => {
  const chain = plan([
    question('yesno', { id: 'school' }),
    question('choice', { id: 'class', showIf: { q: 'school', eq: true } }),
    question('text', { id: 'track', showIf: { q: 'class', eq: 'c' }, optional: false }),
    question('note', { id: 'word', showIf: { q: 'class', eq: 'c' } }),
  ]);

  it('keep a hidden answer for when it comes back, but neither send nor read it', () => {
    const full = after(createDraft(chain), set('school', true), set('class', 'c'), set('track', 'bois'));
    assert.deepEqual([...full.visible], ['school', 'class', 'track', 'word']);
    const hidden = after(full, set('school', false));
    assert.deepEqual([...hidden.visible], ['school']);
    assert.deepEqual({ ...toSubmission(hidden, context).answers }, { school: false });
    assert.deepEqual(validateDraft(hidden), []);
    assert.deepEqual({ ...toSubmission(after(hidden, set('school', true)), context).answers }, { school: true, class: 'c', track: 'bois' });
  });

  it('count the questions added, not the notes', () => {
    const before = after(createDraft(chain), set('school', true));
    assert.equal(questionsAdded(before, after(before, set('class', 'c'))), 1);
    assert.equal(questionsAdded(before, after(before, set('class', 'a'))), 0);
  });

  it('do not read half a date nor a word for a number', () => {
    const draft = createDraft(plan([
      question('date', { id: 'born' }), question('number', { id: 'n' }),
      question('text', { id: 'x', showIf: { q: 'born', ge: '2000-01-01' } }), question('text', { id: 'y', showIf: { q: 'n', known: true } }),
    ]));
    const typing = after(draft, { q: 'born', kind: 'part', index: 2, text: '2009' }, set('n', 'dix'));
    assert.deepEqual([...typing.visible], ['born', 'n']);
    const typed = after(typing, { q: 'born', kind: 'part', index: 0, text: '7' }, { q: 'born', kind: 'part', index: 1, text: '3' }, set('n', '10'));
    assert.deepEqual([...typed.visible].sort(), ['born', 'n', 'x', 'y']);
  });
});

describe('validateDraft', () => {
  it('names what lacks and what is wrong, in asking order, of visible questions only', () => {
    const draft = createDraft(plan([
      question('choice', { id: 'a', optional: false }),
      question('number', { id: 'b', min: 0 }),
      question('text', { id: 'c', optional: false, showIf: { q: 'a', eq: 'a' } }),
      question('longtext', { id: 'd', maxLength: 3 }),
    ]));
    assert.deepEqual(validateDraft(after(draft, set('b', '-1'), set('d', 'long'))), [
      { q: 'a', fault: { code: 'required' } },
      { q: 'b', fault: { code: 'too-small', min: 0 } },
      { q: 'd', fault: { code: 'too-long', max: 3, length: 4 } },
    ]);
  });

  it('has specific words for every fault, in both languages, that name the question', () => {
    const cases = [
      [only('choice'), { code: 'required' }], [only('choices'), { code: 'required' }], [only('text'), { code: 'required' }], [only('longtext'), { code: 'required' }],
      [only('number'), { code: 'required' }], [only('date'), { code: 'required' }], [only('yesno'), { code: 'required' }], [only('scale'), { code: 'required' }],
      [only('consent'), { code: 'required' }], [only('dream-jobs'), { code: 'required' }], [only('text'), { code: 'too-long', max: 5, length: 6 }],
      [only('dream-jobs'), { code: 'too-many', max: 3 }], [only('number'), { code: 'not-a-number' }], [only('number'), { code: 'too-small', min: 2 }],
      [only('number'), { code: 'too-big', max: 9 }], [only('date'), { code: 'not-a-day' }], [only('date'), { code: 'too-small', min: '2020-01-01' }],
      [only('date'), { code: 'too-big', max: '2020-01-01' }], [only('text', { format: 'email' }), { code: 'bad-format', format: 'email' }], [only('text'), { code: 'refused-there', message: 'non' }],
    ] as const;
    for (const [strings, lang] of [[intakeFormFr, 'fr'], [intakeFormEn, 'en']] as const) {
      const said = cases.map(([one, fault]) => faultText(one, fault, { strings, lang }));
      for (const text of said) {
        assert.match(text, /Question/);
        assert.doesNotMatch(text, /veuillez|invalide|invalid|undefined|NaN/i);
      }
      assert.ok(new Set(said).size >= 15);
    }
  });

  it('never breaks a line before French punctuation or inside French quotes', () => {
    const said = (words: unknown): string[] => {
      if (typeof words === 'function') return said((words as (...all: unknown[]) => unknown)(2, '3', '4'));
      return typeof words === 'object' ? Object.values(words ?? {}).flatMap(said) : [String(words)];
    };
    for (const sentence of said(intakeFormFr)) assert.doesNotMatch(sentence, / [?!:;»]|« /);
  });

  it('gives an example that would be accepted', () => {
    assert.match(faultText(only('number', { min: 100 }), { code: 'not-a-number' }, { strings: intakeFormFr, lang: 'fr' }), /par exemple 100\./);
  });
});

describe('toSubmission', () => {
  it('says of a value that can\'t be worked out nothing: it was asked of nobody', () => {
    const sum = plan([{ id: 'n', type: 'number', label: 'N' }, { id: 'double', type: 'calc', label: 'Double', value: { product: [{ q: 'n' }, 2] } }]);
    assert.deepEqual([...toSubmission(createDraft(sum), context).skipped], ['n']);
  });
  it('follows the contract, and tells what was asked in vain from what was not asked', () => {
    const draft = createDraft(plan([question('choice'), question('text', { id: 't' }), question('note', { id: 'n' }), question('text', { id: 'h', showIf: { q: 'q', eq: 'b' } })]));
    const document = toSubmission(after(draft, set('q', 'a')), { ...context, desk: 'bij-cognac' });
    assert.ok(parseContract(submission, document).ok);
    assert.deepEqual(document, {
      schema: 'ij/submission@1', submissionId: ID, form: 'f', version: 2, desk: 'bij-cognac', answers: { q: 'a' }, skipped: ['t'], on: '2026-11-21', lang: 'fr',
    });
  });

  it('can be read but not changed', () => {
    const document = toSubmission(after(createDraft(plan([question('choices')])), { q: 'q', kind: 'toggle', code: 'a', isOn: true }), context);
    assert.throws(() => (document.answers['q'] as string[]).push('b'), TypeError);
  });
});

it('a question may be called like something that every object has', () => {
  const draft = createDraft(plan([question('text', { id: 'constructor' }), question('text', { id: 'r', showIf: { q: 'constructor', known: true } })]));
  assert.deepEqual([...draft.visible], ['constructor']);
  assert.deepEqual(checkAnswers(draft.plan, {}), []);
  assert.deepEqual([...visibleOnServer(draft.plan, {})], ['constructor']);
  const { answers } = toSubmission(after(draft, set('constructor', 'x')), context);
  assert.ok(Object.hasOwn(answers, 'constructor'));
  const parsed = parseContract(form, { id: 'f', version: 1, modules: [{ id: 'm', questions: [{ id: 'q', type: 'choice', label: 'Q', list: 'constructor' }] }] });
  assert.ok(parsed.ok && !planForm(parsed.value, { kinds: allKinds }).ok);
});

describe('adoptPlan', () => {
  const draft = after(createDraft(plan([question('text'), question('choice', { id: 'c' })])), set('q', 'mot'), set('c', 'c'));

  it('keeps what was typed', () => assert.equal(adoptPlan(draft, plan([question('text'), question('choice', { id: 'c' })])).inputs, draft.inputs));

  it('gives back what was typed when its question comes back', () => {
    const without = adoptPlan(draft, plan([question('choice', { id: 'c' })]));
    assert.deepEqual(toSubmission(without, context).answers, { c: 'c' });
    const back = adoptPlan(after(without, set('c', 'b')), plan([question('text'), question('choice', { id: 'c' })]));
    assert.deepEqual(toSubmission(back, context).answers, { q: 'mot', c: 'b' });
  });

  it('leaves behind what is asked otherwise, or no longer offered', () => {
    const next = adoptPlan(draft, plan([question('number'), question('choice', { id: 'c', options: OPTIONS.slice(0, 2) })]));
    assert.equal(next.inputs.size, 0);
  });
});

it('remainingWarning speaks only near the end of a long text', () => {
  const draft = createDraft(plan([question('longtext', { maxLength: 10 }), question('text', { id: 't' })]));
  assert.equal(remainingWarning(after(draft, set('q', '1234567')), 'q'), undefined);
  assert.equal(remainingWarning(after(draft, set('q', '12345678')), 'q'), 2);
  assert.equal(remainingWarning(after(draft, set('q', '123456789012')), 'q'), -2);
  assert.equal(remainingWarning(after(draft, set('t', 'x'.repeat(300))), 't'), undefined);
});

it('missingNotice names what the notice lacks, blanks too', () => {
  assert.deepEqual(missingNotice(plan([question('text')], { privacy: { controller: 'X', purpose: ' ', contact: 'c' } })), ['purpose', 'retention']);
});

describe('the id and the day', () => {
  it('makes a v4 id', () => {
    const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    assert.match(newSubmissionId(), pattern);
    const insecure = { getRandomValues: (bytes: Uint8Array) => bytes.fill(0xff) } as unknown as Crypto;
    assert.equal(newSubmissionId(insecure), 'ffffffff-ffff-4fff-bfff-ffffffffffff');
  });

  it('takes the local day, also just after midnight', () => assert.equal(localDay(new Date(2026, 0, 2, 0, 5).getTime()), '2026-01-02'));
});

describe('any form, any answers', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const types = ['choice', 'choices', 'text', 'number', 'yesno', 'date', 'scale', 'dream-jobs'];
  const rule = (i: number) => fc.record({ q: fc.constantFrom(...ids.slice(0, i)), known: fc.boolean() }).chain((known) =>
    fc.oneof(fc.constant(known), fc.record({ q: fc.constant(known.q), eq: fc.constantFrom('a', 1, true) }), fc.constant({ not: { any: [known] } })));
  const questions = fc.tuple(...ids.map((id, i) => fc.record({ type: fc.constantFrom(...types), optional: fc.boolean(), showIf: i ? fc.option(rule(i), { nil: undefined }) : fc.constant(undefined) })
    .map((one) => ({ ...question(one.type, { id }), ...one }))));
  const change: fc.Arbitrary<Change> = fc.constantFrom(...ids).chain((q) => fc.oneof(
    fc.record({ q: fc.constant(q), kind: fc.constant('set' as const), input: fc.oneof(fc.constantFrom('a', 'b', '1', '9', '', 'x'), fc.boolean()) }),
    fc.record({ q: fc.constant(q), kind: fc.constant('toggle' as const), code: fc.constantFrom('a', 'b'), isOn: fc.boolean() }),
    fc.record({ q: fc.constant(q), kind: fc.constant('part' as const), index: fc.nat(2), text: fc.constantFrom('', '1', '12', '2009') }),
    fc.record({ q: fc.constant(q), kind: fc.constant('clear' as const) }),
  ));

  it('looking again at dependents only comes to the same as looking at everything', () => {
    fc.assert(fc.property(questions, fc.array(change, { maxLength: 30 }), (list, changes) => {
      const draft = after(createDraft(plan(list)), ...changes);
      assert.deepEqual([...draft.visible].sort(), [...visibleQuestions(draft.plan, draft.inputs)].sort());
    }), { seed: 7, numRuns: 500 });
  });

  it('what the form lets through, the endpoint accepts', () => {
    fc.assert(fc.property(questions, fc.array(change, { maxLength: 30 }), (list, changes) => {
      const draft = after(createDraft(plan(list)), ...changes);
      if (validateDraft(draft).length) return;
      const { answers } = toSubmission(draft, context);
      assert.deepEqual(checkAnswers(draft.plan, answers), []);
      assert.deepEqual([...visibleOnServer(draft.plan, answers)].sort(), [...draft.visible].sort());
    }), { seed: 11, numRuns: 500 });
  });
});
