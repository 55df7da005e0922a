import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { adviseOn } from '../../demo/site/auteur/advice.js';
import { checkText } from '../../demo/site/auteur/check-form.js';
import { lineAndColumn, placeOf, readJson } from '../../demo/site/auteur/json-places.js';
import { formatPath, form as formSchema, parseContract } from '../../src/contract/index.js';

const SOCLE = readFileSync(new URL('../../demo/forms/socle-ij.json', import.meta.url), 'utf8');
const MADE = { seed: 20_261_122 } as const;

const parsed = (text: string): unknown => {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
};

/** Every value of a JSON value with its path, as the contract writes paths. */
function walk(value: unknown, path: readonly (string | number)[] = []): [string, unknown][] {
  const children = Array.isArray(value)
    ? value.map((item, i) => [i, item] as const)
    : typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [[formatPath(path), value], ...children.flatMap(([key, child]) => walk(child, [...path, key]))];
}

describe('reading JSON with its places', () => {
  it('reads what JSON.parse reads, and finds each value where it stands', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(undefined, 1, '\t'), (value, space) => {
        const text = JSON.stringify(value, undefined, space);
        const read = readJson(text);
        assert.ok(read.ok, text);
        assert.deepEqual(read.value, JSON.parse(text));
        const nameless = walk(value).filter(([path], i, all) => all.findIndex(([other]) => other === path) === i && !/[^\w.[\]]|\.\.|^\.|\.$/.test(path));
        for (const [path, part] of nameless.slice(0, 20)) {
          const place = read.places.get(path);
          // two odd keys may read as one path (`a.b` and `a` → `b`): then either place is right
          if (place) assert.ok(parsed(text.slice(place.start, place.end)), path);
          else assert.equal(part, undefined, path);
        }
      }),
      { ...MADE, numRuns: 500 },
    );
  });

  it('refuses what JSON.parse refuses, at a place inside the text', () => {
    fc.assert(
      fc.property(fc.nat(SOCLE.length), fc.constantFrom('', ',', '}', '"', ']', ':', '«', 'x', '\n', '\\'), fc.nat(3), (at, put, cut) => {
        const text = SOCLE.slice(0, at) + put + SOCLE.slice(at + cut);
        const read = readJson(text);
        if (read.ok) return assert.deepEqual(read.value, JSON.parse(text));
        assert.ok(!parsed(text) || /écrit deux fois/.test(read.fault.message), read.fault.message);
        assert.ok(read.fault.at >= 0 && read.fault.at <= text.length);
      }),
      { ...MADE, numRuns: 400 },
    );
  });

  const faults: [string, RegExp, [number, number]][] = [
    ['', /vide/, [1, 1]],
    ['{\n  "a": 1,\n}', /virgule est de trop/, [2, 9]],
    ['{\n  "a": 1\n  "b": 2\n}', /virgule ou « } »/, [3, 3]],
    ['{ "a" 1 }', /Deux-points/, [1, 7]],
    ['{ a: 1 }', /entre guillemets/, [1, 3]],
    ['[1, 2', /jamais refermé/, [1, 1]],
    ['{ "a": "b\n" }', /guillemet/, [1, 8]],
    ['{ "a": « b » }', /guillemets droits/, [1, 8]],
    ['{ "a": 1, "a": 2 }', /deux fois/, [1, 11]],
    ['{} {}', /après la dernière accolade/, [1, 4]],
    ['{ "a":', /trop tôt/, [1, 7]],
    ['['.repeat(500), /niveaux/, [1, 102]],
  ];
  for (const [text, message, [line, column]] of faults) {
    it(`${JSON.stringify(text.slice(0, 24))}: line ${line}, column ${column}`, () => {
      const read = readJson(text);
      assert.ok(!read.ok);
      assert.match(read.fault.message, message);
      assert.deepEqual(lineAndColumn(text, read.fault.at), { line, column });
    });
  }

  it('places what is missing where its parent stands', () => {
    const read = readJson('{ "a": [ { "b": 1 } ] }');
    assert.ok(read.ok);
    assert.deepEqual(placeOf(read.places, 'a[0].c.d'), read.places.get('a[0]'));
    assert.deepEqual(placeOf(read.places, 'z[3]'), read.places.get(''));
    assert.deepEqual(placeOf(read.places, 'odd]'), read.places.get(''));
  });
});

const noBase = (): undefined => undefined;
const definition = (questions: object[], more: object = {}): string => JSON.stringify({ id: 'f', version: 1, modules: [{ id: 'm', questions }], ...more }, undefined, 2);
const faultsOf = (text: string) => checkText(text, noBase).faults.map(({ path, message }) => `${path} ${message}`);

describe('checking what the author has typed', () => {
  it('has nothing against the examples', () => assert.deepEqual(faultsOf(SOCLE), []));

  it('names the place of a fault of the contract, on its line', () => {
    const text = SOCLE.replace('"id": "statut"', '"id": "le statut"');
    const [fault] = checkText(text, noBase).faults;
    assert.ok(fault);
    assert.equal(fault.path, 'modules[0].questions[4].id');
    assert.equal(text.split('\n')[fault.line - 1]?.trim(), '"id": "le statut",');
    assert.equal(text.slice(fault.start, fault.end), '"le statut"');
  });

  const cases: [string, string][] = [
    [definition([{ id: 'a', type: 'choice', label: 'A' }]), "modules[0].questions[0] « a » n'a pas de réponses : ajoutez options, ou list."],
    [definition([{ id: 'a', type: 'choice', label: 'A', list: 'b' }]), "modules[0].questions[0].list la liste « b » n'existe pas dans lists."],
    [definition([{ id: 'a', type: 'text', label: 'A', showIf: { q: 'b', eq: 1 } }]), "modules[0].questions[0].showIf.q aucune question ne s'appelle « b »."],
    [definition([{ id: 'a', type: 'text' }]), 'modules[0].questions[0].label manque : un texte est attendu.'],
    [definition([{ id: 'a', type: 'text', label: 'A', format: 'iban' }]), 'modules[0].questions[0].format doit être l\'une de ces valeurs : "email", "tel-fr", "postcode".'],
    [definition([{ id: 'a', type: 'text', label: 'A' }], { variants: { v: { order: ['b'] } } }), "variants.v.order[0] aucune question ne s'appelle « b »."],
    [definition([], { extends: 'nulle-part', modules: [] }), "extends « nulle-part » n'est pas parmi les exemples de cette page : la suite ne peut pas être vérifiée ici."],
  ];
  for (const [text, expected] of cases) it(expected, () => assert.deepEqual(faultsOf(text), [expected]));

  it('tells a mistyped key at its line, and shows the form all the same', () => {
    const text = definition([{ id: 'a', type: 'text', label: 'A', optionnal: false }]);
    const { faults, warnings, form } = checkText(text, noBase);
    assert.deepEqual(faults, []);
    assert.ok(form);
    assert.deepEqual(warnings.map(({ path, message }) => `${path} ${message}`), ["modules[0].questions[0].optionnal « optionnal » n'existe pas à cet endroit : ce qui y est écrit ne compte pas. Vouliez-vous écrire « optional » ?"]);
    assert.equal(text.split('\n')[(warnings[0]?.line ?? 0) - 1]?.trim(), '"optionnal": false');
  });

  it('has an unknown type asked as text: to look at, no fault', () => {
    const { faults, warnings, form } = checkText(definition([{ id: 'a', type: 'choise', label: 'A' }], { variants: { v: { order: ['a'] } } }), noBase);
    assert.deepEqual([faults.length, form?.modules[0]?.questions[0]?.type], [0, 'choise']);
    assert.deepEqual(warnings.map(({ message }) => message), ["le type « choise » n'est pas connu : la question est posée comme un texte. Vouliez-vous écrire « choice » ?"]);
    assert.match(checkText(definition([{ id: 'a', type: 'xyz', label: 'A' }]), noBase).warnings[0]?.message ?? '', /posée comme un texte\.$/);
  });

  it('tells what may be mistyped beside the faults', () => {
    const { faults, warnings } = checkText(definition([{ id: 'a', type: 'text', lable: 'A' }]), noBase);
    assert.deepEqual([faults.map(({ path }) => path), warnings.map(({ path }) => path)], [['modules[0].questions[0].label'], ['modules[0].questions[0].lable']]);
  });

  it('says every fault in French, whatever is wrong', () => {
    const base = JSON.parse(SOCLE) as object;
    const paths = walk(base).map(([path]) => path).filter((path) => path && !path.startsWith('i18n'));
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.constantFrom<unknown>(undefined, null, 'theme', '', 12, -1, true, [], {}, 'x'.repeat(3_000)), (path, value) => {
        const steps = path.split(/[.[\]]+/).filter(Boolean);
        const copy = structuredClone(base) as Record<string, unknown>;
        const last = steps.pop() ?? '';
        const parent = steps.reduce<Record<string, unknown>>((at, step) => at[step] as Record<string, unknown>, copy);
        parent[last] = value;
        for (const { message } of checkText(JSON.stringify(copy), noBase).faults) assert.doesNotMatch(message, /\b(is|does|has no|not|are|can't)\b/, `${path}: ${message}`);
      }),
      { ...MADE, numRuns: 600 },
    );
  });
});

function adviceOn(question: object, more: object = {}): string[] {
  const privacy = { controller: 'a', purpose: 'b', retention: 'c', contact: 'd' };
  const read = parseContract(formSchema, { id: 'f', version: 1, privacy, modules: [{ id: 'm', questions: [{ id: 'a', type: 'text', label: 'A', ...question }] }], ...more });
  assert.ok(read.ok, JSON.stringify(read));
  return adviseOn(read.value).map(({ message }) => message);
}

const FORMS = new URL('../../demo/forms/', import.meta.url);
const formText = (file: string): string => readFileSync(new URL(file, FORMS), 'utf8');

describe('the examples', () => {
  for (const file of readdirSync(FORMS)) {
    it(`${file}: no fault, and nothing to advise`, () => {
      const { faults, warnings, advice } = checkText(formText(file), (name) => JSON.parse(formText(`${name}.json`)) as unknown);
      assert.deepEqual([...faults, ...warnings, ...advice].map(({ path, message }) => `${path} ${message}`), []);
    });
  }
});

describe('advice', () => {
  const yes = [{ code: 'a', label: 'oui' }, { code: 'b', label: 'non' }];
  const cases: [string, object, RegExp | undefined][] = [
    ['nothing for a plain question', {}, undefined],
    ['a long label', { label: 'mot '.repeat(40) }, /longue/],
    ['two questions in one', { label: 'Où ? Et quand ?' }, /Deux questions/],
    ['capitals', { label: 'VOTRE SITUATION' }, /capitales/],
    ['an asterisk', { label: 'Âge *' }, /astérisque/],
    ['a colour alone', { label: 'Les champs en rouge' }, /couleur/],
    ['jargon', { label: 'Êtes-vous NEET ?' }, /NEET/],
    ['jargon in an answer', { type: 'choice', options: [{ code: 'a', label: 'bénéficiaire' }] }, /bénéficiaire/],
    ['a format without an example', { format: 'postcode' }, /exemple/],
    ['required without a reason', { optional: false }, /obligatoire sans raison/],
    ['required, with its reason', { optional: false, why: 'Pour répondre.' }, undefined],
    ['sensitive without a reason', { privacy: { sensitive: true } }, /délicate/],
    ['sensitive, with no way out', { type: 'choice', why: 'x', options: yes, privacy: { sensitive: true } }, /préfère ne pas/],
    ['personal, kept for ever', { privacy: { personal: true } }, /combien de temps/],
    ['an address that goes with the answers', { format: 'email', hint: 'a@b.fr' }, /à part/],
    ['too many answers', { type: 'choice', options: [...Array(16)].map((_, i) => ({ code: `c${i}`, label: `${i}` })) }, /16 réponses/],
    ['several answers, unsaid', { type: 'choices', options: yes }, /plusieurs réponses/],
  ];
  for (const [name, question, expected] of cases) {
    it(name, () => {
      const advice = adviceOn(question);
      if (!expected) return assert.deepEqual(advice, []);
      assert.equal(advice.filter((message) => expected.test(message)).length, 1, advice.join('\n'));
    });
  }

  it('names the texts that the notice lacks', () => assert.match(adviceOn({}, { privacy: { controller: 'a', purpose: ' ' } })[0] ?? '', /purpose \(pourquoi\), retention .*, contact/));
});
