import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allKinds, checkAnswers, checkContact, form as formSchema, isDay, parseContract, planForm, type Answers } from '../../src/contract/index.js';

function faults(question: Record<string, unknown>, answers: Answers) {
  const parsed = parseContract(formSchema, { id: 'test', version: 1, modules: [{ id: 'm', questions: [{ id: 'a', label: 'A', ...question }] }] });
  assert.ok(parsed.ok, JSON.stringify(parsed));
  const planned = planForm(parsed.value, { kinds: allKinds });
  assert.ok(planned.ok, JSON.stringify(planned));
  return checkAnswers(planned.plan, answers).map(({ q, fault }) => `${q} ${fault.code}`);
}

const options = [{ code: 'x', label: 'X' }, { code: 'y', label: 'Y' }];

describe('checkAnswers', () => {
  const cases: [string, Record<string, unknown>, Answers, string[]][] = [
    ['nothing is required by default', { type: 'text' }, {}, []],
    ['a required question', { type: 'text', optional: false }, {}, ['a required']],
    ['an empty list is no answer', { type: 'dream-jobs', optional: false }, { a: [] }, ['a required']],
    ['and is none where none is needed', { type: 'choices', options }, { a: [] }, []],
    ['a stranger', { type: 'text' }, { z: 'x' }, ['z not-asked']],
    ['a note takes no answer', { type: 'note' }, { a: 'x' }, ['a not-asked']],
    ['a code', { type: 'choice', options }, { a: 'x' }, []],
    ['a code that is not offered', { type: 'choice', options }, { a: 'z' }, ['a unknown-code']],
    ['a list where one is asked', { type: 'choice', options }, { a: ['x'] }, ['a wrong-type']],
    ['several codes', { type: 'choices', options }, { a: ['x', 'y'] }, []],
    ['one wrong among several', { type: 'choices', options }, { a: ['x', 'z'] }, ['a unknown-code']],
    ['text at the limit', { type: 'text', maxLength: 3 }, { a: 'abc' }, []],
    ['text over it', { type: 'text', maxLength: 3 }, { a: 'abcd' }, ['a too-long']],
    ['an address', { type: 'text', format: 'email' }, { a: 'lea@exemple.fr' }, []],
    ['half an address', { type: 'text', format: 'email' }, { a: 'lea@exemple' }, ['a bad-format']],
    ['a number by phone', { type: 'text', format: 'tel-fr' }, { a: '06 12 34 56 78' }, []],
    ['a short one', { type: 'text', format: 'tel-fr' }, { a: '06 12' }, ['a bad-format']],
    ['a postcode', { type: 'text', format: 'postcode' }, { a: '16100' }, []],
    ['a number as text', { type: 'number' }, { a: '12 ans' }, ['a not-a-number']],
    ['a number in range', { type: 'number', min: 1, max: 9 }, { a: 9 }, []],
    ['under', { type: 'number', min: 1 }, { a: 0 }, ['a too-small']],
    ['over', { type: 'number', max: 9 }, { a: 10 }, ['a too-big']],
    ['a scale without ends is 1 to 5', { type: 'scale' }, { a: 6 }, ['a too-big']],
    ['no as an answer', { type: 'yesno', optional: false }, { a: false }, []],
    ['consent must be given', { type: 'consent', optional: false }, { a: false }, ['a required']],
    ['or may be refused', { type: 'consent' }, { a: false }, []],
    ['a day', { type: 'date' }, { a: '2024-02-29' }, []],
    ['a day that is not', { type: 'date' }, { a: '2023-02-29' }, ['a not-a-day']],
    ['a day too early', { type: 'date', min: '2026-01-01' }, { a: '2025-12-31' }, ['a too-small']],
    ['three dreams', { type: 'dream-jobs' }, { a: ['a', 'b', 'c'] }, []],
    ['four', { type: 'dream-jobs' }, { a: ['a', 'b', 'c', 'd'] }, ['a too-many']],
    ['a blank dream', { type: 'dream-jobs' }, { a: [' '] }, ['a required']],
  ];
  for (const [title, question, answers, expected] of cases) it(title, () => assert.deepEqual(faults(question, answers), expected));
});

describe('checkContact', () => {
  const contact = { privacy: { envelope: 'contact' } };
  const after = (q: string) => ({ constraint: { rule: { any: [{ q, known: false }, { q, eq: 'x' }] }, message: 'no' } });
  const modules = [{ id: 'm', questions: [
    { id: 'theme', type: 'choice', label: 'Theme', options },
    { id: 'how', type: 'choice', label: 'How', options, ...contact },
    { id: 'tel', type: 'text', label: 'Tel', ...contact, constraint: { rule: { q: 'how', eq: 'x' }, message: 'by phone only' } },
    { id: 'mail', type: 'text', label: 'Mail', ...contact, constraint: { rule: { q: 'theme', eq: 'x' }, message: 'for one theme only' } },
    { id: 'kin', type: 'repeat', label: 'Kin', ...contact, questions: [
      { id: 'name', type: 'text', label: 'Name' },
      { id: 'age', type: 'text', label: 'Age', optional: false, showIf: { q: 'theme', eq: 'x' } },
      { id: 'near', type: 'text', label: 'Near', ...after('how') },
      { id: 'far', type: 'text', label: 'Far', showIf: { q: 'name', eq: 'Sam' } },
    ] },
  ] }];
  const parsed = parseContract(formSchema, { id: 'test', version: 1, modules });
  const planned = parsed.ok ? planForm(parsed.value, { kinds: allKinds }) : undefined;
  const cases: [string, Answers, string[]][] = [
    ['a constraint reads the other contact answers', { how: 'x', tel: '06' }, []],
    ['and refuses by them', { how: 'y', tel: '06' }, ['tel constraint']],
    ['one that reads an answer for the statistics is passed over', { mail: 'a@b.example' }, []],
    ['in rows too', { how: 'x', kin: [{ name: 'Lou', near: 'yes' }] }, []],
    ['where others are checked', { how: 'y', kin: [{ name: 'Lou', near: 'yes' }] }, ['kin in-row']],
    ['a row’s question that may have been shown is taken', { kin: [{ name: 'Lou', age: '9' }] }, []],
    ['one that its own row hides is not', { kin: [{ name: 'Lou', far: 'yes' }] }, ['kin in-row']],
    ['an answer for the statistics has no place', { theme: 'x' }, ['theme not-asked']],
  ];
  for (const [title, answers, expected] of cases) {
    it(title, () => {
      assert.ok(planned?.ok, JSON.stringify([parsed, planned]));
      assert.deepEqual(checkContact(planned.plan, answers).map(({ q, fault }) => `${q} ${fault.code}`), expected);
    });
  }
});

describe('isDay', () => {
  it('agrees with the calendar for every day of four centuries', () => {
    for (let year = 1900; year < 2300; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
        const text = (day: number) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        assert.equal(isDay(text(last)), true);
        assert.equal(isDay(text(last + 1)), false);
        assert.equal(isDay(text(0)), false);
      }
    }
    for (const text of ['2026-13-01', '2026-00-10', '26-01-01', '2026-1-1', ' 2026-01-01', '2026-01-01T00:00']) assert.equal(isDay(text), false, text);
  });
});
