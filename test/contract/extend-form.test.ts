import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extendForm } from '../../src/contract/extend-form.js';
import { allKinds, form as formSchema, parseContract, planForm, type Form } from '../../src/contract/index.js';

function parsed(document: unknown): Form {
  const result = parseContract(formSchema, document);
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

const socle = parsed({
  id: 'socle-ij', version: 4, minClient: '0.9.0', lang: 'fr', title: 'Socle', thanks: 'Merci', submitLabel: 'Envoyer', privacy: { purpose: 'compter', retention: '1 an' },
  i18n: { en: { title: 'Core', questions: { theme: { label: 'About' } } } },
  lists: { themes: [{ code: 'ETU', label: 'Études' }] },
  modules: [{ id: 'socle', kind: 'socle', questions: [
    { id: 'theme', type: 'choice', list: 'themes', label: 'Thème', optional: false },
    { id: 'age', type: 'number', label: 'Âge' },
    { id: 'canal', type: 'text', label: 'Canal', showIf: { q: 'age', ge: 12 } },
  ] }],
  variants: { express: { order: ['theme', 'age'] }, entretien: { layout: 'pages' } },
});

const local = (changes: object = {}) => parsed({
  id: 'bij', version: 1, minClient: '0.10.0', extends: 'socle-ij', title: 'BIJ', hide: ['age'],
  lists: { 'x-quartiers': [{ code: 'q1', label: 'Q1' }] },
  modules: [{ id: 'bij', questions: [{ id: 'x-bij-qpv', type: 'choice', list: 'x-quartiers', label: 'Quartier', showIf: { q: 'theme', eq: 'ETU' } }] }],
  variants: { express: { order: ['theme', 'x-bij-qpv'] }, 'x-atelier': { order: ['x-bij-qpv'] } },
  privacy: { controller: 'BIJ', contact: 'a@b.example' },
  i18n: { en: { title: 'Desk', questions: { 'x-bij-qpv': { label: 'District' } } }, uk: { title: 'Х' } },
  ...changes,
});

function issuesOf(changes: object): { path: string; message: string }[] {
  const result = extendForm(socle, local(changes));
  assert.equal(result.ok, false);
  return result.ok ? [] : [...result.issues];
}

describe('a desk’s form', () => {
  it('adds questions, lists, variants and its own words; the core’s stay', () => {
    const result = extendForm(socle, local());
    assert.ok(result.ok);
    const { value } = result;
    assert.equal('extends' in value, false);
    assert.deepEqual([value.id, value.version, value.title, value.thanks, value.minClient, value.lang], ['bij', 1, 'BIJ', 'Merci', '0.10.0', 'fr']);
    assert.deepEqual(value.modules.map(({ id, kind }) => [id, kind]), [['socle', 'socle'], ['bij', 'local']]);
    assert.deepEqual(value.privacy, { purpose: 'compter', retention: '1 an', controller: 'BIJ', contact: 'a@b.example' });
    assert.deepEqual(value.i18n?.['en']?.title, 'Desk');
    assert.deepEqual(Object.keys(value.i18n?.['en']?.questions ?? {}), ['theme', 'x-bij-qpv']);
    assert.deepEqual(Object.keys(value.variants), ['express', 'entretien', 'x-atelier']);
  });

  it('can be asked: what is hidden is not, also where a rule reads it', () => {
    const result = extendForm(socle, local({ variants: {} }));
    assert.ok(result.ok);
    for (const variant of [undefined, 'express', 'entretien']) {
      const planned = planForm(result.value, { kinds: allKinds, variant });
      assert.ok(planned.ok, JSON.stringify(planned));
      assert.equal(planned.plan.questions.some(({ id }) => id === 'age'), false);
    }
  });

  it('can be extended in turn', () => {
    const first = extendForm(socle, local());
    assert.ok(first.ok);
    const second = extendForm(first.value, parsed({ id: 'annexe', version: 2, extends: 'bij', hide: ['canal'], modules: [] }));
    assert.ok(second.ok);
    assert.deepEqual([second.value.id, second.value.hide], ['annexe', ['age', 'canal']]);
    assert.equal(extendForm(first.value, parsed({ id: 'annexe', version: 2, extends: 'bij', modules: [{ id: 'bij', questions: [] }] })).ok, false);
  });

  const question = (changes: object) => ({ modules: [{ id: 'bij', questions: [{ id: 'x-a', type: 'text', label: 'A', ...changes }] }], variants: {} });
  const cases: [name: string, changes: object, path: string, words: RegExp][] = [
    ['ask a question of the core in its own way', question({ id: 'theme' }), 'modules[0].questions[0].id', /"theme" is a question of the socle "socle-ij"/],
    ['name a question as the core might', question({ id: 'quartier' }), 'modules[0].questions[0].id', /does not start with "x-".*socle "socle-ij"/],
    ['call its module the core’s', { modules: [{ id: 'bij', kind: 'socle', questions: [] }], variants: {} }, 'modules[0].kind', /only the socle "socle-ij"/],
    ['add to a module of the core', { modules: [{ id: 'socle', questions: [] }], variants: {} }, 'modules[0].id', /module of the socle/],
    ['touch a list of the core', { lists: { themes: [] }, modules: [], variants: {} }, 'lists.themes', /list of the socle "socle-ij"/],
    ['hide what is not optional', { hide: ['theme'] }, 'hide[0]', /not optional in the socle "socle-ij"/],
    ['hide what is not there', { hide: ['age', 'sexe'] }, 'hide[1]', /"sexe" is not a question of the socle/],
    ['leave out of a variant what the core’s must ask', { variants: { express: { order: ['age'] } } }, 'variants.express', /does not ask "theme"/],
    ['leave it out of its pages', { variants: { entretien: { layout: 'pages', pages: [{ q: ['canal'] }] } } }, 'variants.entretien', /does not ask "theme"/],
    ['label a question of the core again', { i18n: { en: { questions: { theme: { label: 'Topic' } } } } }, 'i18n.en.questions.theme', /socle "socle-ij"/],
    ['label a list of the core again', { i18n: { uk: { lists: { themes: { ETU: 'x' } } } } }, 'i18n.uk.lists.themes', /socle "socle-ij"/],
    ['be written in another language', { lang: 'en' }, 'lang', /socle "socle-ij" is written in "fr"/],
  ];
  for (const [name, changes, path, words] of cases) {
    it(`can’t ${name}`, () => {
      const [issue, ...others] = issuesOf(changes);
      assert.equal(issue?.path, path);
      assert.match(issue.message, words);
      assert.deepEqual(others, []);
    });
  }

  it('is told of every fault at once', () => {
    assert.deepEqual(issuesOf({ ...question({ id: 'age' }), hide: ['theme'], lists: { themes: [] } }).map(({ path }) => path), ['hide[0]', 'lists.themes', 'modules[0].questions[0].id']);
  });
});
