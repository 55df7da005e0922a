import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plannedPages } from '../../src/contract/form-pages.js';
import { allKinds } from '../../src/contract/rich-kinds.js';
import { form, type Form } from '../../src/contract/form.js';
import { planForm } from '../../src/contract/form-plan.js';
import { translateForm } from '../../src/contract/translate-form.js';

const EN = {
  title: 'Welcome',
  submitLabel: 'Send',
  privacy: { purpose: 'To help' },
  lists: { ages: { a: 'Under 18' } },
  modules: { socle: 'You' },
  variants: { long: 'Interview', 'long.1': 'Next', 'long.1.intro': 'More' },
  questions: {
    age: { label: 'Your age', hint: 'In years' },
    mood: { label: 'Mood', minLabel: 'low', maxLabel: 'high', options: { b: 'Good' } },
    grid: { rows: { r1: 'First' } },
    rows: { label: 'Jobs', itemLabel: 'job' },
    job: { label: 'Which job' },
    constructor: { label: 'A name every object has' },
  },
};

const FORM: Form = form.parse({
  id: 'f', version: 2, lang: 'fr', title: 'Accueil', intro: 'Bonjour', thanks: 'Merci',
  lists: { ages: [{ code: 'a', label: 'Moins de 18' }, { code: 'b', label: 'Plus' }] },
  modules: [{
    id: 'socle', title: 'Toi', questions: [
      { id: 'age', type: 'choice', list: 'ages', label: 'Ton âge', why: 'Pour savoir' },
      { id: 'mood', type: 'choices', label: 'Humeur', options: [{ code: 'a', label: 'Bof', hint: 'un peu' }, { code: 'b', label: 'Bien' }], showIf: { q: 'age', eq: 'a' } },
      { id: 'grid', type: 'matrix', label: 'Grille', list: 'ages', rows: [{ id: 'r1', label: 'Un' }, { id: 'r2', label: 'Deux' }] },
      { id: 'rows', type: 'repeat', label: 'Métiers', itemLabel: 'métier', questions: [{ id: 'job', type: 'text', label: 'Quel métier' }] },
      { id: 'constructor', type: 'text', label: 'Un nom' },
      { id: 'toString', type: 'text', label: 'Un autre' },
    ],
  }],
  variants: { long: { title: 'Entretien', layout: 'pages', pages: [{ title: 'Un', q: ['age', 'mood'] }, { title: 'Deux', intro: 'Encore', q: ['rows'] }] } },
  privacy: { controller: 'Bureau', purpose: 'Aider', retention: '2 ans', contact: 'a@exemple.fr' },
  i18n: { en: EN, 'pt-BR': { title: 'Bem-vindo' }, 'en-GB': { title: 'Welcome, mate' } },
});

const deepFreeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
};
deepFreeze(FORM);

describe('translateForm', () => {
  it('is the form itself in its own language, in one it lacks, and without any overlay', () => {
    for (const lang of ['fr', 'FR', 'fr-CA', 'fr-x-tu', 'de', '', 'e']) assert.equal(translateForm(FORM, lang), FORM, lang);
    const { i18n: _, ...plain } = FORM;
    assert.equal(translateForm(plain, 'en'), plain);
  });

  for (const [lang, tag] of [['en', 'en'], ['en-US', 'en'], ['EN-gb', 'en-GB'], ['en-GB-x-a', 'en-GB'], ['pt', 'pt-BR'], ['pt-PT', 'pt-BR'], ['pt-BR', 'pt-BR']]) {
    it(`takes ${tag} for ${lang}`, () => assert.equal(translateForm(FORM, lang ?? '').lang, tag));
  }

  it('prefers the language that the form is written in to a cousin of it', () => {
    const british = { ...FORM, lang: 'en-GB', i18n: { 'en-US': { title: 'Hi' } } };
    assert.equal(translateForm(british, 'en'), british);
    assert.equal(translateForm(british, 'en-US').title, 'Hi');
  });

  it('gives the same object back', () => {
    assert.equal(translateForm(FORM, 'en'), translateForm(FORM, 'en-US'));
    assert.notEqual(translateForm(FORM, 'en'), translateForm(FORM, 'en-GB'));
  });

  it('says every text that the overlay has, and leaves the others as written', () => {
    const english = translateForm(FORM, 'en');
    assert.deepEqual([english.title, english.intro, english.thanks, english.submitLabel], ['Welcome', 'Bonjour', 'Merci', 'Send']);
    assert.deepEqual(english.privacy, { ...FORM.privacy, purpose: 'To help' });
    assert.deepEqual(english.lists['ages']?.map(({ label }) => label), ['Under 18', 'Plus']);
    assert.deepEqual([english.variants['long']?.title, english.variants['long']?.pages?.map(({ title }) => title)], ['Interview', ['Un', 'Next']]);
    assert.deepEqual(english.variants['long']?.pages?.map(({ intro }) => intro), [undefined, 'More']);
    const [module] = english.modules;
    const [age, mood, grid, rows, constructor, other] = module?.questions ?? [];
    assert.equal(module?.title, 'You');
    assert.deepEqual([age?.label, age?.hint, age?.why], ['Your age', 'In years', 'Pour savoir']);
    assert.deepEqual(mood?.options, [{ code: 'a', label: 'Bof', hint: 'un peu', lang: 'fr' }, { code: 'b', label: 'Good' }]);
    assert.deepEqual([age, mood, constructor, other].map((question) => question?.lang), [undefined, undefined, undefined, 'fr'], 'what is left out says its language');
    assert.deepEqual([mood?.minLabel, mood?.maxLabel, mood?.showIf], ['low', 'high', { q: 'age', eq: 'a' }]);
    assert.deepEqual(grid?.rows, [{ id: 'r1', label: 'First' }, { id: 'r2', label: 'Deux' }]);
    assert.deepEqual([rows?.label, rows?.itemLabel, rows?.questions?.[0]?.label], ['Jobs', 'job', 'Which job']);
    assert.deepEqual([constructor?.label, other?.label], ['A name every object has', 'Un autre']);
  });

  it('asks the same: ids, codes, rules and order', () => {
    const shape = (one: Form) => {
      const planned = planForm(one, { kinds: allKinds, variant: 'long' });
      assert.ok(planned.ok);
      const { questions, dependents } = planned.plan;
      return { ids: questions.map(({ id, type, options }) => [id, type, options.map(({ code }) => code)]), pages: plannedPages(planned.plan).map((page) => page.questions), dependents: questions.map(({ id }) => dependents.get(id)) };
    };
    assert.deepEqual(shape(translateForm(FORM, 'en')), shape(FORM));
  });

  it('is not fooled by overlays of what is not there', () => {
    const odd = { ...FORM, i18n: { en: { lists: { none: { a: 'x' } }, modules: { none: 'x' }, variants: { 'long.9': 'x', none: 'y' }, questions: { none: { label: 'x' }, age: { options: { z: 'x' }, rows: { z: 'x' } } } } } };
    const withoutLang = (one: Form): unknown => JSON.parse(JSON.stringify(one, (key, value: unknown) => (key === 'lang' ? undefined : value)));
    assert.deepEqual(withoutLang(translateForm(odd, 'en')), withoutLang(odd));
  });
});
