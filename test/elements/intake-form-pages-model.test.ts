import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { coreKinds } from '../../src/contract/core-kinds.js';
import { form } from '../../src/contract/form.js';
import { planForm, type FormPlan } from '../../src/contract/form-plan.js';
import { createDraft, type Input } from '../../src/elements/intake-form/intake-form.model.js';
import { hasContact, isTotalKnown, pagesOf, pageWith, reviewSections, shownPages, titleQuestion } from '../../src/elements/intake-form/pages.model.js';

const text = (id: string, more: object = {}) => ({ id, type: 'text', label: id.toUpperCase(), ...more });
const note = (id: string, more: object = {}) => text(id, { type: 'note', ...more });
const onYes = (q: string) => ({ showIf: { q, eq: 'oui' } });

function planOf(questions: object[], variant: object): FormPlan {
  const planned = planForm(form.parse({ id: 'f', version: 1, modules: [{ id: 'm', title: 'Module', questions }], variants: { v: variant } }), { kinds: coreKinds, variant: 'v' });
  assert.ok(planned.ok, JSON.stringify(planned));
  return planned.plan;
}
const draftOf = (plan: FormPlan, inputs: Record<string, Input> = {}) => createDraft(plan, undefined, new Map(Object.entries(inputs)));
const inPages = (...pages: string[][]) => ({ layout: 'pages', pages: pages.map((q, i) => ({ title: `Page ${i}`, q })) });

describe('the pages of a form', () => {
  it('pass over one whose questions are all hidden, though it has a note', () => {
    const plan = planOf([text('a'), note('n'), text('b', onYes('a')), text('c')], inPages(['a'], ['n', 'b'], ['c']));
    assert.deepEqual(shownPages(draftOf(plan)), [0, 2]);
    assert.deepEqual(shownPages(draftOf(plan, { a: 'oui' })), [0, 1, 2]);
  });

  it('show one that has only a note to show', () => {
    const plan = planOf([text('a'), note('n'), note('m', onYes('a')), text('c')], inPages(['n'], ['a'], ['m'], ['c']));
    assert.deepEqual(shownPages(draftOf(plan)), [0, 1, 3]);
  });

  it('are one where the form is on one page', () => {
    const plan = planOf([text('a'), text('b')], { review: true });
    assert.deepEqual(pagesOf(plan).map(({ questions }) => questions), [['a', 'b']]);
    assert.equal(titleQuestion(pagesOf(plan)[0] ?? assert.fail(), draftOf(planOf([text('a')], { review: true }))), undefined);
  });

  it('are found by a question', () => {
    const plan = planOf([text('a'), text('b')], inPages(['a'], ['b']));
    assert.deepEqual([pageWith(plan, 'b'), pageWith(plan, 'z'), pageWith(plan, undefined)], [1, -1, -1]);
  });

  it('have their one question as the title, where they have none', () => {
    const plan = planOf([text('a'), note('n'), text('b'), text('c', onYes('b'))], { layout: 'pages', pages: [{ q: ['a'] }, { q: ['n', 'b', 'c'] }] });
    const titles = (inputs: Record<string, Input>) => pagesOf(plan).map((page) => titleQuestion(page, draftOf(plan, inputs))?.id);
    assert.deepEqual(titles({}), ['a', 'b']);
    assert.deepEqual(titles({ b: 'oui' }), ['a', undefined]);
  });
});

describe('how many pages there will be', () => {
  const plan = planOf([text('a'), text('b'), text('c', onYes('b')), text('d', onYes('c')), text('e')], inPages(['a'], ['b'], ['c'], ['d', 'e']));

  it('is not said while an answer to come may change it', () => {
    assert.deepEqual([0, 1, 2, 3].map((at) => isTotalKnown(draftOf(plan), at)), [false, false, true, true]);
  });

  it('is known when what may come stands beside what surely does', () => {
    assert.equal(isTotalKnown(draftOf(planOf([text('a'), text('b', onYes('a')), text('c')], inPages(['a'], ['b', 'c']))), 0), true);
  });

  it('is right whenever it is said, whatever is answered after', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    for (let answers = 0; answers < 2 ** ids.length; answers += 1) {
      const given = Object.fromEntries(ids.map((id, i) => [id, answers & (1 << i) ? 'oui' : 'non']));
      const end = shownPages(draftOf(plan, given));
      for (const at of end) {
        const before = Object.fromEntries(ids.filter((id) => pageWith(plan, id) < at).map((id) => [id, given[id] ?? '']));
        const now = draftOf(plan, before);
        if (isTotalKnown(now, at)) assert.equal(shownPages(now).length, end.length, JSON.stringify({ given, at }));
      }
    }
  });
});

describe('the answers to read again', () => {
  const contact = { privacy: { envelope: 'contact' } };

  it('stand by page, and what goes apart on its own at the end', () => {
    const plan = planOf([text('a'), note('n'), text('p', contact), text('b'), text('h', onYes('a')), text('q', contact)], inPages(['a', 'n', 'p'], ['b', 'h'], ['q']));
    assert.deepEqual(reviewSections(draftOf(plan)).map(({ title, isApart, questions }) => [title, isApart, questions.map(({ id }) => id)]),
      [['Page 0', false, ['a']], ['Page 1', false, ['b']], [undefined, true, ['p', 'q']]]);
    assert.deepEqual(pagesOf(plan).map((page) => hasContact(page, draftOf(plan))), [true, false, true]);
  });

  it('stand by module where pages have no title', () => {
    const plan = planOf([text('a'), text('b')], { layout: 'one-per-page' });
    assert.deepEqual(reviewSections(draftOf(plan)).map(({ title, questions }) => [title, questions.length]), [['Module', 2]]);
  });
});
