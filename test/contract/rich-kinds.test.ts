import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allKinds, checkAnswers, form as formSchema, parseContract, planForm, visibleQuestions, type Answers, type FormPlan } from '../../src/contract/index.js';

type Json = Record<string, unknown>;

function planned(questions: Json[], extra: Json = {}) {
  const parsed = parseContract(formSchema, { id: 'test', version: 1, modules: [{ id: 'm', questions: questions.map((question) => ({ label: String(question['id']), ...question })) }], ...extra });
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return planForm(parsed.value, { kinds: allKinds });
}
function plan(...args: Parameters<typeof planned>): FormPlan {
  const result = planned(...args);
  assert.ok(result.ok, JSON.stringify(result));
  return result.plan;
}
const issues = (...args: Parameters<typeof planned>) => {
  const result = planned(...args);
  return result.ok ? [] : result.issues.map(({ path, message }) => `${path} ${message}`);
};
const faults = (questions: Json[], answers: Answers) => checkAnswers(plan(questions), answers).map(({ q, fault }) => (fault.code === 'in-row' ? `${q}[${fault.row}].${fault.q} ${fault.fault.code}` : `${q} ${fault.code}`));

const OPTIONS = [{ code: 'no', label: 'Non' }, { code: 'yes', label: 'Oui' }];
const MATRIX = { id: 'm', type: 'matrix', options: OPTIONS, rows: [{ id: 'a', label: 'A' }, { id: 'b', label: 'B' }] };
const REPEAT = {
  id: 'r', type: 'repeat', max: 3,
  questions: [
    { id: 'what', type: 'choice', label: 'what', optional: false, options: OPTIONS },
    { id: 'n', type: 'number', label: 'n', showIf: { q: 'what', eq: 'yes' } },
    { id: 'w', type: 'text', label: 'w', showIf: { q: 'out', eq: 'x' } },
    { id: 'end', type: 'number', label: 'end', constraint: { rule: { any: [{ q: 'end', ge: 10 }, { q: 'what', eq: 'no' }] }, message: 'Dix au moins.' } },
  ],
};
const OUT = { id: 'out', type: 'text' };
const DOC = { id: 'f', type: 'file', maxSize: 10, max: 2 };
const file = (more: Json = {}) => ({ name: 'photo-1.jpg', type: 'image/jpeg', size: 3, data: 'AAAA', ...more }) as Record<string, string | number>;

describe('checkAnswers of rich questions', () => {
  const cases: [string, Json[], Answers, string[]][] = [
    ['a matrix', [MATRIX], { m: { a: 'yes', b: 'no' } }, []],
    ['half of one that is optional', [MATRIX], { m: { b: 'no' } }, []],
    ['half of one that is not: the statement is named', [{ ...MATRIX, optional: false }], { m: { a: 'no' } }, ['m[1].b required']],
    ['an empty one is no answer', [MATRIX], { m: {} }, ['m wrong-type']],
    ['none where one is needed', [{ ...MATRIX, optional: false }], {}, ['m required']],
    ['a code of nobody', [MATRIX], { m: { a: 'maybe' } }, ['m unknown-code']],
    ['a statement of nobody', [MATRIX], { m: { constructor: 'no' } }, ['m unknown-code']],
    ['a list for a matrix', [MATRIX], { m: ['no'] }, ['m wrong-type']],
    ['rows', [OUT, REPEAT], { out: 'x', r: [{ what: 'yes', n: 2, w: 'mot' }, { what: 'no' }] }, []],
    ['what is hidden in the row', [OUT, REPEAT], { r: [{ what: 'no', n: 2 }] }, ['r[0].n not-asked']],
    ['what an answer outside hides', [OUT, REPEAT], { out: 'y', r: [{ what: 'no' }, { what: 'no', w: 'mot' }] }, ['r[1].w not-asked']],
    ['what is wrong in a row', [OUT, REPEAT], { r: [{ what: 'no' }, { what: 'yes', n: 'deux' }] }, ['r[1].n not-a-number']],
    ['what is needed in a row', [OUT, REPEAT], { r: [{ end: 12 }] }, ['r[0].what required']],
    ['a constraint that reads its row', [OUT, REPEAT], { r: [{ what: 'no', end: 2 }, { what: 'yes', end: 2 }] }, ['r[1].end constraint']],
    ['a row with nothing in it', [OUT, { ...REPEAT, questions: [{ id: 'w', type: 'text', label: 'w' }] }], { r: [{ w: 'a' }, {}] }, ['r[1].w required']],
    ['a stranger in a row', [OUT, REPEAT], { r: [{ what: 'no', toString: 'x' }] as never }, ['r[0].toString not-asked']],
    ['too many rows', [OUT, REPEAT], { r: [1, 2, 3, 4].map(() => ({ what: 'no' })) }, ['r too-many']],
    ['too few', [OUT, { ...REPEAT, min: 2 }], { r: [{ what: 'no' }] }, ['r too-few']],
    ['no row is no answer', [OUT, { ...REPEAT, optional: false }], { r: [] }, ['r required']],
    ['texts for rows', [OUT, REPEAT], { r: ['no'] }, ['r wrong-type']],
    ['a code for a place', [{ id: 'p', type: 'place', options: OPTIONS }], { p: 'no' }, []],
    ['a place that no list has', [{ id: 'p', type: 'place' }], { p: 'Trifouillis' }, []],
    ['a place as long as a book', [{ id: 'p', type: 'place' }], { p: 'x'.repeat(121) }, ['p too-long']],
    ['a place that is none', [{ id: 'p', type: 'place' }], { p: 3 }, ['p wrong-type']],
    ['a file', [DOC], { f: [file()] }, []],
    ['one that is heavier than it says', [DOC], { f: [file({ size: 2 })] }, ['f wrong-type']],
    ['padding counts', [DOC], { f: [file({ size: 1, data: 'AA==' })] }, []],
    ['no base64', [DOC], { f: [file({ data: 'é===' })] }, ['f wrong-type']],
    ['too heavy', [DOC], { f: [file({ size: 12, data: 'A'.repeat(16) })] }, ['f too-heavy']],
    ['of another kind', [DOC], { f: [file({ type: 'application/zip' })] }, ['f bad-file']],
    ['a photo is no document', [{ ...DOC, type: 'photo' }], { f: [file({ type: 'application/pdf' })] }, ['f bad-file']],
    ['too many files', [DOC], { f: [file(), file(), file()] }, ['f too-many']],
    ['a file with more than a file has', [DOC], { f: [file({ path: '/home' })] }, ['f wrong-type']],
    ['a sum that is right', [{ id: 'a', type: 'number' }, { id: 'c', type: 'calc', value: { sum: [{ q: 'a' }, 1] } }], { a: 2, c: 3 }, []],
    ['a sum that is not', [{ id: 'a', type: 'number' }, { id: 'c', type: 'calc', value: { sum: [{ q: 'a' }, 1] } }], { a: 2, c: 4 }, ['c not-derived']],
    ['a sum of what was not answered', [{ id: 'a', type: 'number' }, { id: 'c', type: 'calc', value: { sum: [{ q: 'a' }, 1] } }], { c: 1 }, ['c not-derived']],
    ['a sum left out', [{ id: 'a', type: 'number' }, { id: 'c', type: 'calc', value: { sum: [{ q: 'a' }, 1] } }], { a: 2 }, ['c not-derived']],
    ['rows and files where a rule hides them', [OUT, { ...REPEAT, showIf: { q: 'out', eq: 'z' } }, { ...DOC, showIf: { q: 'out', eq: 'z' } }, { ...MATRIX, showIf: { q: 'out', eq: 'z' } }],
      { r: [{ what: 'no' }], f: [file()], m: { a: 'no' } }, ['r not-asked', 'f not-asked', 'm not-asked']],
  ];
  for (const [title, questions, answers, expected] of cases) it(title, () => assert.deepEqual(faults(questions, answers), expected));
});

describe('a rule, of an answer that has no single value', () => {
  const text = (showIf: Json) => ({ id: 't', type: 'text', showIf });
  it('may ask whether it is there', () => {
    for (const question of [MATRIX, { ...REPEAT, questions: [{ id: 'w', type: 'text', label: 'w' }] }, DOC]) {
      const id = String(question.id);
      const form = plan([question, text({ q: id, known: true })]);
      const answer: Answers = { m: { a: 'no' }, r: [{ w: 'x' }], f: [file()] };
      assert.deepEqual([...visibleQuestions(form, {})], [id]);
      assert.deepEqual([...visibleQuestions(form, { [id]: answer[id] ?? '' })], [id, 't']);
    }
  });
  it('may ask nothing else: it would be false for ever', () => {
    assert.deepEqual(issues([MATRIX, text({ any: [{ q: 'm', has: 'yes' }] })]), ['modules[0].questions[1].showIf.any[0].q "m" is a matrix, which has no single value: ask only whether it is "known"']);
    assert.match(issues([OUT, REPEAT, text({ q: 'r', eq: 1 })])[0] ?? '', /showIf\.q "r" is a repeat.*or for its "count" in a calculation, or for its "total"/);
    assert.match(issues([DOC, text({ q: 'f', known: true, ne: 'x' })])[0] ?? '', /"f" is a file/);
    assert.match(issues([MATRIX, { id: 'c', type: 'calc', value: { q: 'm' } }])[0] ?? '', /questions\[1\]\.value\.q "m" is a matrix/);
    assert.match(issues([MATRIX, { id: 'c', type: 'calc', value: { count: 'm' } }])[0] ?? '', /value\.count "m" is a matrix/);
    assert.match(issues([MATRIX, { ...REPEAT, questions: [{ id: 'w', type: 'text', label: 'w', showIf: { q: 'm', eq: 'yes' } }] }])[0] ?? '', /questions\[1\]\.questions\[0\]\.showIf\.q "m" is a matrix/);
    assert.match(issues([{ ...MATRIX, constraint: { rule: { q: 'm', eq: 'x' }, message: 'Non.' } }])[0] ?? '', /constraint\.rule\.q "m" is a matrix/);
  });
  it('reads the row’s own question, where it has the same name', () => {
    assert.deepEqual(issues([MATRIX, { ...REPEAT, questions: [{ id: 'm', type: 'choice', label: 'm', options: OPTIONS }, { id: 'w', type: 'text', label: 'w', showIf: { q: 'm', eq: 'yes' } }] }]), []);
  });
});

describe('planForm refuses, of rich questions', () => {
  const calc = (value: unknown, more: Json = {}) => ({ id: 'c', type: 'calc', value, ...more });
  const cases: [string, Json[], RegExp][] = [
    ['a matrix without statements', [{ ...MATRIX, rows: [] }], /"m" has no rows/],
    ['a statement named twice', [{ ...MATRIX, rows: [{ id: 'a', label: '1' }, { id: 'a', label: '2' }] }], /rows\[1\]\.id "a" is already/],
    ['a matrix without options', [{ ...MATRIX, options: undefined }], /neither options nor list/],
    ['a group without questions', [{ ...REPEAT, questions: [] }], /"r" has no questions/],
    ['a question named twice in a group', [{ ...REPEAT, questions: [{ id: 'w', type: 'text', label: 'w' }, { id: 'w', type: 'text', label: 'w' }] }], /questions\[1\]\.id "w" is already/],
    ['a group that reads what is asked after it', [{ ...REPEAT }, OUT], /questions\[2\]\.showIf\.q "out" is not asked before "r"/],
    ['a constraint in a group that does', [{ ...REPEAT, questions: [{ id: 'w', type: 'text', label: 'w', constraint: { rule: { q: 'out', known: true }, message: 'x' } }] }, OUT], /constraint\.rule\.q "out" is not asked before "r"/],
    ['a group that reads nothing there is', [REPEAT], /showIf\.q "out" is not a question/],
    ['a label in a group with an answer from outside', [OUT, { ...REPEAT, questions: [{ id: 'w', type: 'text', label: 'Et {{out}} ?' }] }], /questions\[0\]\.label "out" is not asked in the same row/],
    ['nothing to calculate', [calc(undefined)], /"c" has no value/],
    ['what would go with the contact', [calc(1, { privacy: { envelope: 'contact' } })], /privacy\.envelope "c" is calculated/],
    ['counting a text', [OUT, calc({ count: 'out' })], /value\.count "out" is no list/],
    ['adding up words', [OUT, { ...REPEAT }, calc({ total: { q: 'r', of: 'w' } })], /value\.total\.q "w" is not a number asked in the rows of "r"/],
    ['adding up a list of dreams', [{ id: 'd', type: 'dream-jobs' }, calc({ total: { q: 'd', of: 'n' } })], /"n" is not a number asked in the rows of "d"/],
    ['a value that reads itself', [calc({ q: 'c' })], /"c" is not asked before "c"/],
  ];
  for (const [title, questions, expected] of cases) it(title, () => assert.match(issues(questions).join('\n'), expected));

  it('asks what is rich inside a group as a text, and says so', () => {
    const { warnings, questions } = plan([{ ...REPEAT, questions: [{ id: 'w', type: 'photo', label: 'w' }] }]);
    assert.deepEqual(warnings.map(({ path }) => path), ['modules[0].questions[0].questions[0].type']);
    assert.equal(questions[0]?.group?.questions[0]?.type, 'text');
  });
});
