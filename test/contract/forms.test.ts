import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { extendForm } from '../../src/contract/extend-form.js';
import { allKinds, form as formSchema, parseContract, planForm, type AnswerRow, type Form, type FormOption, type FormPlan, type PlannedQuestion, type Question } from '../../src/contract/index.js';
import { plannedPages } from '../../src/contract/form-pages.js';
import { spellsOf } from '../../demo/server/path-rows.js';

const FOLDER = new URL('../../demo/forms/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
const MOST_KEYS = 12;
const LONGEST_LABEL = 120;
const MOST_ROWS = 15;

function read(file: string): Form {
  const parsed = parseContract(formSchema, JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')));
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return parsed.value;
}

/** With the core that it extends. */
function whole(file: string): Form {
  const local = read(file);
  if (local.extends === undefined) return local;
  const extended = extendForm(whole(`${local.extends}.json`), local);
  assert.ok(extended.ok, JSON.stringify(extended));
  return extended.value;
}

function plan(form: Form, variant?: string): FormPlan {
  const planned = planForm(form, { kinds: allKinds, variant });
  assert.ok(planned.ok, JSON.stringify(planned));
  return planned.plan;
}

/** Every question of the definition, those of repeated groups too. */
const questionsOf = (form: Form): Question[] =>
  form.modules.flatMap(({ questions }) => questions.flatMap((question) => [question, ...((question.questions ?? []) as Question[])]));

/** Every list of options, by the list or the question that has it. */
function optionLists(form: Form): [string, readonly FormOption[]][] {
  const own = questionsOf(form).flatMap(({ id, options }) => (options ? [[`question ${id}`, options] as [string, FormOption[]]] : []));
  return [...Object.entries(form.lists).map(([name, options]) => [`list ${name}`, options] as [string, FormOption[]]), ...own];
}

const published = JSON.parse(readFileSync(new URL('../fixtures/forms/codes.json', import.meta.url), 'utf8')) as Record<string, Record<string, string[]>>;

for (const file of FILES) {
  describe(file, () => {
    const form = read(file);

    it('is called as its file, and says who receives what, why and for how long', () => {
      assert.equal(`${form.id}.json`, file);
      const { controller, purpose, retention, contact } = form.privacy ?? {};
      assert.ok(controller && purpose && retention && contact);
    });

    it('asks in each of its variants what it means, with nothing this version lacks', () => {
      const asked = whole(file);
      for (const variant of [undefined, ...Object.keys(asked.variants)]) {
        const planned = plan(asked, variant);
        assert.deepEqual(planned.warnings, []);
        assert.ok(planned.questions.length);
      }
    });

    it(`has labels of at most ${LONGEST_LABEL} characters, and choices of at most ${MOST_ROWS} rows`, () => {
      const labels = questionsOf(form).flatMap(({ type, label, rows = [] }) => [...(type === 'note' ? [] : [label]), ...rows.map((row) => row.label)]);
      const all = [...labels, ...optionLists(form).flatMap(([, options]) => options.map(({ label }) => label))];
      assert.deepEqual(all.filter((label) => label.length > LONGEST_LABEL || /[<>]|\s$|^\s/.test(label)), []);
      assert.deepEqual(optionLists(form).filter(([, options]) => options.length > MOST_ROWS).map(([name]) => name), []);
    });

    it('uses each code and each key once in a list, and never drops a published code', () => {
      const codes = Object.fromEntries(optionLists(form).map(([name, options]) => [name, options.map(({ code }) => code)]));
      for (const [name, options] of optionLists(form)) {
        const keys = options.flatMap(({ key }) => key ?? []);
        assert.equal(new Set(codes[name]).size, options.length, name);
        assert.equal(new Set(keys).size, keys.length, name);
      }
      assert.deepEqual(codes, published[form.id], 'a new code: add it to test/fixtures/forms/codes.json; an old one stays, with `until`');
    });

    it('says why it asks what is sensitive, and sends what names a person apart', () => {
      for (const { id, why, privacy, autocomplete, format } of questionsOf(form)) {
        if (privacy?.sensitive) assert.ok(why, `${id}: sensitive, without its reason`);
        if (privacy?.envelope === 'contact') assert.ok(privacy.keep, `${id}: how long is it kept?`);
        if (format === 'email' || format === 'tel-fr' || /name|email|tel/.test(autocomplete ?? '')) assert.equal(privacy?.envelope, 'contact', id);
      }
    });
  });
}

describe('the express sheet', () => {
  const form = read('socle-ij.json');
  const express = plan(form, 'express');
  const isTyped = ({ type }: PlannedQuestion) => type === 'text' || type === 'longtext';

  it(`takes at most ${MOST_KEYS} keystrokes: one an answer, those remembered for free, one to send`, () => {
    const answers = express.questions.filter((question) => !isTyped(question) && !question.remember);
    assert.ok(answers.length + 1 <= MOST_KEYS, `${answers.length + 1} keystrokes`);
    assert.equal(express.layout, 'one-screen');
    assert.ok(express.isEndless);
  });

  it('gives each question, and each answer of a question that always shows, a key of its own', () => {
    const keys = express.questions.flatMap(({ key }) => key ?? []);
    assert.equal(new Set(keys).size, keys.length);
    for (const { id, key, showIf, options } of express.questions) {
      if (showIf && id !== 'niveau') continue; // asked after another, where the focus is already
      assert.match(key ?? '', /^[a-z]$/, id);
      assert.ok(options.every((option) => /^\d$/.test(option.key ?? '')), id);
    }
  });

  it('remembers where people come from, never who they are', () => {
    assert.deepEqual(express.questions.flatMap(({ id, remember }) => (remember ? [id] : [])), ['canal', 'oriente']);
  });

  it('requires the theme alone', () => assert.deepEqual(express.questions.flatMap(({ id, optional }) => (optional ? [] : [id])), ['theme']));
});

describe('the desk of Valbourg', () => {
  const form = whole('accueil-valbourg.json');

  it('asks the core and its own questions, in its own order, and not what it hides', () => {
    const express = plan(form, 'express').questions.map(({ id }) => id);
    assert.deepEqual(express.slice(0, 9), ['theme', 'question', 'age', 'sexe', 'statut', 'niveau', 'territoire', 'x-valbourg-quartier', 'x-valbourg-qpv']);
    const interview = plan(form, 'entretien').questions.map(({ id }) => id);
    assert.ok(interview.includes('mobilite') && !interview.includes('logement'));
  });

  it('has codes that no core will ever use', () => {
    const local = read('accueil-valbourg.json');
    assert.ok(questionsOf(local).every(({ id }) => id.startsWith('x-valbourg-')));
    assert.ok(Object.values(local.lists).every((options) => options.every(({ code }) => code.startsWith('x-valbourg-') || code === 'non-demande')));
  });
});

describe('the interview', () => {
  const interview = plan(read('socle-ij.json'), 'entretien');

  it('has five pages and is read again before it is sent', () => {
    assert.deepEqual(plannedPages(interview).map(({ title }) => title), ['Votre demande', 'Vous, sans votre nom', 'Études et travail', 'La suite', 'Être recontacté']);
    assert.ok(interview.hasReview);
  });

  it('sends contact details apart, and nothing else with them', () => {
    const last = plannedPages(interview).at(-1)?.questions ?? [];
    const apart = interview.questions.filter(({ privacy }) => privacy?.envelope === 'contact').map(({ id }) => id);
    assert.deepEqual(apart, last.filter((id) => id !== 'recontact-note'));
  });
});

/** What a translation lacks, or has too much. */
function overlayFaults(form: Form, lang: string): string[] {
  const other = form.i18n?.[lang];
  assert.ok(other, lang);
  const named = (where: string, wanted: readonly string[], given: object | undefined) => {
    const has = Object.keys(given ?? {});
    return [...wanted.filter((key) => !has.includes(key)).map((key) => `${where}.${key} is missing`), ...has.filter((key) => !wanted.includes(key)).map((key) => `${where}.${key} is nothing`)];
  };
  const variants = Object.entries(form.variants).flatMap(([name, { pages = [] }]) => [name, ...pages.map((_, i) => `${name}.${i}`)]);
  const texts = (['label', 'hint', 'why', 'minLabel', 'maxLabel', 'itemLabel'] as const);
  return [
    ...named('', (['title', 'intro', 'thanks', 'submitLabel'] as const).filter((key) => form[key] !== undefined), Object.fromEntries(Object.entries(other).filter(([, value]) => typeof value === 'string'))),
    ...named('lists', Object.keys(form.lists), other.lists),
    ...Object.entries(form.lists).flatMap(([name, options]) => named(`lists.${name}`, options.map(({ code }) => code), other.lists?.[name])),
    ...named('modules', form.modules.map(({ id }) => id), other.modules),
    ...named('variants', variants, other.variants),
    ...named('questions', questionsOf(form).map(({ id }) => id), other.questions),
    ...questionsOf(form).flatMap((question) => {
      const { options, rows, ...said } = other.questions?.[question.id] ?? {};
      const own = [...(question.options ? named('options', question.options.map(({ code }) => code), options) : []), ...(question.rows ? named('rows', question.rows.map(({ id }) => id), rows) : [])];
      return [...named('', texts.filter((key) => question[key] !== undefined), said), ...own].map((fault) => `${question.id} ${fault}`);
    }),
  ];
}

describe('the English of', () => {
  for (const id of ['socle-ij', 'metiers-reves']) it(`${id} says everything, and nothing that isn't there`, () => assert.deepEqual(overlayFaults(read(`${id}.json`), 'en'), []));
});

describe('the guidance path', () => {
  const form = read('parcours-orientation.json');

  it('knows each state once, and each state under one family', () => {
    const states = Object.entries(form.lists).flatMap(([name, options]) => (name.startsWith('etats-') ? options.map(({ code }) => code) : []));
    assert.equal(states.length, 31);
    assert.equal(new Set(states).size, 31);
    const families = form.lists['familles']?.map(({ code }) => code).filter((code) => code !== 'INC');
    assert.deepEqual(families, Object.keys(form.lists).flatMap((name) => (name.startsWith('etats-') ? name.slice('etats-'.length) : [])));
  });

  it('becomes spells: half-open months, an unknown state null, what still holds without an end', () => {
    const periods: AnswerRow[] = [
      { famille: 'COL', 'etat-COL': 'COL', 'debut-annee': 2019, encore: false, 'fin-annee': 2023 },
      { famille: 'INC', 'debut-annee': 2023, 'debut-mois': 9, encore: false, 'fin-annee': 2023, 'fin-mois': 12 },
      { famille: 'ALT', 'debut-annee': 2024, 'debut-mois': 1, encore: true },
    ];
    assert.deepEqual(spellsOf(periods), [
      { state: 'COL', start: '2019-09', end: '2023-09' },
      { state: null, start: '2023-09', end: '2024-01' },
      { state: 'ALT', start: '2024-01', end: null },
    ]);
  });
});

describe('the event', () => {
  it('asks for every field of the shared agenda that a person can give', () => {
    const ids = questionsOf(read('proposer-evenement.json')).map(({ id }) => id);
    for (const field of ['title', 'summary', 'description', 'categories', 'audiences', 'timings', 'place-name', 'city', 'price', 'accessibility', 'registration', 'organizer', 'url', 'image', 'image-alt']) assert.ok(ids.includes(field), field);
  });
});

describe('the guide to writing a form', () => {
  const guide = readFileSync(new URL('../../docs/guide-formulaires.md', import.meta.url), 'utf8');
  const blocks = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = '']) => text);

  it('has examples that can be pasted: whole forms, questions and parts of forms', () => {
    assert.ok(blocks.length >= 5);
    for (const block of blocks) {
      const json = JSON.parse(block.startsWith('{') ? block : `{${block}}`) as Record<string, unknown>;
      const questions = 'type' in json ? [json] : [{ id: 'a', type: 'text', label: 'A' }];
      const document = 'modules' in json ? json : { id: 'f', version: 1, modules: [{ id: 'm', questions }], ...('type' in json ? {} : json) };
      const parsed = parseContract(formSchema, document);
      assert.ok(parsed.ok, `${block}${JSON.stringify(parsed)}`);
      if (parsed.value.extends) assert.ok(extendForm(read('socle-ij.json'), parsed.value).ok);
      else if ('privacy' in json) plan(parsed.value);
    }
  });
});
