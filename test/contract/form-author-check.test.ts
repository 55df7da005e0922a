import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { authorWarnings } from '../../src/contract/author-check.js';
import { nearest } from '../../src/contract/nearest.js';

const FORMS = new URL('../../demo/forms/', import.meta.url);
const said = (document: unknown): string[] => authorWarnings(document).map(({ path, message }) => `${path} ${message}`);
const formWith = (question: object, more: object = {}): object => ({ id: 'f', version: 1, modules: [{ id: 'm', questions: [{ id: 'a', type: 'text', label: 'A', ...question }] }], ...more });
const mistyped = (path: string, meant: string): string => `${path} "${path.split('.').at(-1) ?? ''}" is not a key that a form has here: it is passed over; did you mean "${meant}"?`;

describe('what an author may have mistyped', () => {
  const Q = 'modules[0].questions[0]';
  const table: readonly [string, unknown, string][] = [
    ['a key of a question', formWith({ showif: { q: 'b', eq: 1 } }), mistyped(`${Q}.showif`, 'showIf')],
    ['with a letter too many', formWith({ optionnal: false }), mistyped(`${Q}.optionnal`, 'optional')],
    ['with two letters the wrong way round', formWith({ hnit: 'x' }), mistyped(`${Q}.hnit`, 'hint')],
    ['of the form', formWith({}, { titel: 'x' }), mistyped('titel', 'title')],
    ['of the privacy notice', formWith({}, { privacy: { retentions: 'x' } }), mistyped('privacy.retentions', 'retention')],
    ['of an option in a list', formWith({}, { lists: { l: [{ code: 'a', label: 'A', untill: 2 }] } }), mistyped('lists.l[0].untill', 'until')],
    ['of a page of a variant', formWith({}, { variants: { v: { pages: [{ titre: 'x', q: [] }] } } }), mistyped('variants.v.pages[0].titre', 'title')],
    ['of a rule', formWith({ showIf: { q: 'b', knwon: true, eq: 1 } }), mistyped(`${Q}.showIf.knwon`, 'known')],
    ['of a rule inside rules', formWith({ showIf: { any: [{ not: { q: 'b', eqq: 1 } }] } }), mistyped(`${Q}.showIf.any[0].not.eqq`, 'eq')],
    ['of a calculation', formWith({ value: { sum: [{ totl: { q: 'b', of: 'c' } }] } }), mistyped(`${Q}.value.sum[0].totl`, 'total')],
    ['of a question in a repeated group', formWith({ questions: [{ id: 'b', type: 'text', label: 'B', Label: 'C', formt: 'email' }] }), mistyped(`${Q}.questions[0].formt`, 'format')],
    ['of a translation', formWith({}, { i18n: { en: { questions: { a: { labl: 'x' } } } } }), mistyped('i18n.en.questions.a.labl', 'label')],
  ];
  for (const [name, document, expected] of table) it(name, () => assert.ok(said(document).includes(expected), said(document).join('\n')));

  it('a key that is like none is told without a guess', () => assert.deepEqual(said(formWith({ colour: 'x' })), [`${Q}.colour "colour" is not a key that a form has here: it is passed over`]));
  it('what is there already is not what was meant', () => assert.deepEqual(said(formWith({ labell: 'x' })), [`${Q}.labell "labell" is not a key that a form has here: it is passed over`]));
  it('names that the author chooses, and remarks, are nobody\'s mistake', () => {
    assert.deepEqual(said(formWith({ _note: 'x', '//': 'y' }, { $schema: 'z', lists: { showif: [] }, i18n: { xx: { modules: { anything: 'x' } } } })), []);
  });
  it('an unknown type is asked as text, and the one that was meant is named', () => {
    assert.deepEqual(said(formWith({ type: 'choise' })), [`${Q}.type "choise" is not a type this version knows: asked as text; did you mean "choice"?`]);
    assert.deepEqual(said(formWith({ type: 'hologram' })), [`${Q}.type "hologram" is not a type this version knows: asked as text`]);
    assert.equal(said(formWith({ questions: [{ id: 'b', type: 'txt', label: 'B' }] })).length, 1);
  });
  it('whatever the document is, there is an answer', () => {
    const deep = (levels: number): unknown => [...Array<undefined>(levels)].reduce<unknown>((inner) => ({ not: inner }), { q: 'b', eq: 1 });
    for (const odd of [null, 3, 'x', [], {}, { modules: {} }, { modules: [null, 3, { questions: [null, 'x', { type: 3 }] }] }, { lists: [], privacy: 'x' }, formWith({ showIf: deep(5_000) })]) assert.ok(Array.isArray(authorWarnings(odd)));
  });
  for (const file of readdirSync(FORMS)) it(`nothing in ${file}`, () => assert.deepEqual(said(JSON.parse(readFileSync(new URL(file, FORMS), 'utf8'))), []));
});

describe('the nearest word', () => {
  const words = ['showIf', 'optional', 'options', 'eq', 'q', 'id', 'label'];
  const table: readonly [string, string | undefined][] = [['showif', 'showIf'], ['SHOWIF', 'showIf'], ['show_if', 'showIf'], ['option', 'options'], ['eqq', 'eq'], ['label', 'label'], ['lbl', undefined], ['x', undefined], ['xy', undefined], ['', undefined], ['placeholder', undefined]];
  for (const [word, near] of table) it(`${word} → ${near ?? 'none'}`, () => assert.equal(nearest(word, words), near));
});
