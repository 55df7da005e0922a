import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as formats from 'ajv-formats';
import fc from 'fast-check';
import { allKinds, checkAnswers, form as formSchema, parseContract, planForm, visibleQuestions, type AnswerValue, type Form, type PlannedQuestion } from '../../src/contract/index.js';
import { answersJsonSchema, codebookCsv, importJsonSchema, ruleInWords } from '../../src/importers/index.js';
import { readCorpus } from './corpus.js';

// a question may be called `constructor`, which every object seems to have
const ajv = new Ajv2020({ ownProperties: true, strict: true, strictRequired: false, allErrors: true, allowUnionTypes: true });
// its types tell of a default inside the default, as CommonJS has it
(formats.default as unknown as { default: (to: Ajv2020) => void }).default(ajv);

const corpus = readCorpus();
const definitionOf = (one: (typeof corpus)[number]): Form => {
  const imported = one.run();
  assert.ok(imported.ok);
  return imported.definition;
};

const every = (): Form => {
  const parsed = parseContract(formSchema, JSON.parse(readFileSync(new URL('../fixtures/good/form.every-type.json', import.meta.url), 'utf8')));
  assert.ok(parsed.ok);
  return parsed.value;
};

/** An answer that the question might get, right or wrong. */
function answerTo(question: PlannedQuestion): fc.Arbitrary<AnswerValue> {
  const codes = question.options.map(({ code }) => code);
  const code = fc.constantFrom(...codes, 'stranger');
  const wrong = fc.constantFrom<AnswerValue>('x', 3, true, ['x'], {});
  const right: Partial<Record<string, fc.Arbitrary<AnswerValue>>> = {
    choice: code,
    choices: fc.array(code, { maxLength: 3 }),
    number: fc.oneof(fc.integer({ min: -5, max: 200 }), fc.constant(2.5)),
    scale: fc.integer({ min: -1, max: 12 }),
    yesno: fc.boolean(),
    consent: fc.boolean(),
    date: fc.constantFrom('2026-11-25', '2026-13-45', '25/11/2026'),
    text: fc.constantFrom('', 'un mot', 'a@b.example', '79000', '05 49 00 00 00', 'x'.repeat(300)),
    longtext: fc.constantFrom('', 'deux mots', 'x'.repeat(2_500)),
    matrix: fc.dictionary(fc.constantFrom(...(question.rows ?? []).map(({ id }) => id), 'other'), code),
  };
  return fc.oneof({ weight: 12, arbitrary: right[question.type] ?? wrong }, { weight: 1, arbitrary: wrong });
}

describe('answersJsonSchema', () => {
  for (const one of corpus) {
    it(`${one.kind}: ${one.name}: is a schema, and takes every answer that the endpoint takes`, () => {
      const definition = definitionOf(one);
      const validate = ajv.compile(answersJsonSchema(definition));
      const planned = planForm(definition, { kinds: allKinds });
      assert.ok(planned.ok);
      const { plan } = planned;
      const asked = plan.questions.filter(({ type }) => type !== 'note' && type !== 'calc');
      const answers = fc.record(Object.fromEntries(asked.map((question) => [question.id, answerTo(question)])), { requiredKeys: [] });
      fc.assert(
        fc.property(answers, (some) => {
          const given = some as Record<string, AnswerValue>;
          const visible = visibleQuestions(plan, given);
          const kept = Object.fromEntries(Object.entries(given).filter(([id]) => visible.has(id)));
          if (!checkAnswers(plan, kept).length) assert.ok(validate(kept), ajv.errorsText(validate.errors));
        }),
        { numRuns: 60, seed: 7 },
      );
    });
  }

  it('takes one good answer to a whole form, and refuses what is wrong with each', () => {
    const definition = definitionOf(corpus.find(({ name }) => name === 'contact-request') ?? assert.fail('no such form'));
    const validate = ajv.compile(answersJsonSchema(definition));
    const good = { prenom: 'Lou', courriel: 'lou@exemple.fr', code_postal: '79000', accord: true };
    assert.ok(validate(good), ajv.errorsText(validate.errors));
    for (const wrong of [{ accord: false }, { prenom: 3 }, { prenom: 'x'.repeat(41) }, { courriel: 'lou' }, { code_postal: '7900' }, { more: 1 }]) assert.ok(!validate({ ...good, ...wrong }), JSON.stringify(wrong));
    assert.ok(!validate({ prenom: 'Lou' }));
  });

  it('keeps titles and codes, so that an import of it asks the same', () => {
    const definition = definitionOf(corpus.find(({ name }) => name === 'feedback') ?? assert.fail('no such form'));
    const again = importJsonSchema(answersJsonSchema(definition));
    assert.ok(again.ok);
    const brief = (form: Form) => form.modules.flatMap(({ questions }) => questions.map(({ id, type, label, options }) => ({ id, type, label, options })));
    assert.deepEqual(brief(again.definition), brief(definition));
  });

  it('parts the two envelopes, and knows every type', () => {
    const definition = every();
    const [stats, contact] = (['stats', 'contact'] as const).map((envelope) => Object.keys((answersJsonSchema(definition, { envelope }) as { properties: object }).properties));
    assert.ok(stats?.length);
    assert.deepEqual(stats.filter((id) => contact?.includes(id)), []);
    ajv.compile(answersJsonSchema(definition));
  });

  it('says the faults of a definition that can\'t be planned', () => {
    assert.throws(() => answersJsonSchema({ id: 'x', version: 1, lists: {}, modules: [], variants: {} }), /modules is empty/);
  });
});

const rowsOf = (csv: string): string[] => csv.replace(/^\ufeff/, '').trim().split('\r\n');

describe('codebookCsv', () => {
  for (const one of corpus) {
    it(`${one.kind}: ${one.name}: has a line for every question and code`, () => {
      const definition = definitionOf(one);
      const lines = rowsOf(codebookCsv(definition));
      const ids = lines.map((line) => line.split(',')[0]);
      for (const { questions } of definition.modules) for (const { id } of questions) assert.ok(ids.includes(id), id);
      assert.equal(lines[0], 'id,type,label,code,code label,since,until,mapsTo,optional,showIf,dimension,envelope,keep,personal,sensitive,module,kind');
    });
  }

  const question = { id: 'q', type: 'choice', label: '=HYPERLINK("x")', optional: true, options: [{ code: '+1', label: '@sum; "so"', since: 2, until: '2026-12-31', mapsTo: 'one' }], showIf: { q: 'a', in: ['x'] }, stat: { dimension: 'age' }, privacy: { sensitive: true, keep: 'P3M' } } as const;
  const small: Form = { id: 'f', version: 1, lists: {}, variants: {}, modules: [{ id: 'm', kind: 'socle', questions: [{ id: 'a', type: 'text', label: 'a', optional: false }, { ...question, options: [...question.options], showIf: { q: 'a', in: ['x'] } }] }] };

  it('never starts a cell with what a spreadsheet would run', () => {
    for (const separator of [',', ';'] as const) {
      const csv = codebookCsv(small, { separator });
      assert.doesNotMatch(csv, new RegExp(`(^|[\\r\\n${separator}]"?)[=+@-]`));
    }
  });
  it('writes all columns of a question and its code', () => {
    assert.deepEqual(rowsOf(codebookCsv(small, { separator: ';' }))[3], `q;choice;"'=HYPERLINK(""x"")";'+1;"'@sum; ""so""";2;2026-12-31;one;yes;a is one of x;age;stats;P3M;no;yes;m;socle`);
  });
  it('says a rule in words', () => {
    assert.equal(ruleInWords({ all: [{ q: 'a', ge: 16, lt: 26 }, { any: [{ q: 'b', known: false }, { not: { q: 'c', has: 'x' } }] }] }), 'a is under 26 and a is at least 16 and (b is not answered or not (c has x))');
  });
});
