import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { allKinds, form, parseContract, planForm, type Form, type Question } from '../../src/contract/index.js';
import { importJsonSchema, importSurveyJs, importXlsForm, type Imported } from '../../src/importers/index.js';
import { readCorpus, type CorpusCase } from './corpus.js';
import { makeXlsx, readSheets } from './make-xlsx.js';

const corpus = readCorpus();
const ofKind = (kind: CorpusCase['kind']) => corpus.filter((one) => one.kind === kind);

/** What people, editors and converters leave behind: wrong types, other people's syntax, names that objects have anyway. */
const junk = fc.oneof(
  fc.constantFrom<unknown>(null, '', [], {}, 0, -1, 1e300, true, 'constructor', '__proto__', '{{x}}', '{x}', '${x}', "{a} = '", '((((', '=1+1', '\u202e', { default: 3 }, [null], [[]], 'x'.repeat(3_000)),
  fc.string(),
  fc.integer(),
);

/** Replaces, removes or doubles one part of a JSON value, chosen by `at`. */
function mutate(value: unknown, at: number, by: { how: 'replace' | 'remove' | 'double' | 'rename'; junk: unknown }): unknown {
  let count = -1;
  const visit = (node: unknown): unknown => {
    if (typeof node !== 'object' || node === null) return node;
    if (Array.isArray(node)) return node.flatMap((item) => change(item, visit));
    return Object.fromEntries(Object.entries(node).flatMap(([key, item]) => change(item, visit).map((one, i) => [by.how === 'rename' && count === at ? String(by.junk).slice(0, 20) : i ? `${key}2` : key, one])));
  };
  const change = (item: unknown, go: (node: unknown) => unknown): unknown[] => {
    count += 1;
    if (count !== at) return [go(item)];
    return by.how === 'remove' ? [] : by.how === 'double' ? [item, item] : by.how === 'rename' ? [item] : [by.junk];
  };
  return visit(value);
}

const mutation = fc.array(
  fc.record({ at: fc.nat(400), by: fc.record({ how: fc.constantFrom('replace' as const, 'remove' as const, 'double' as const, 'rename' as const), junk }) }),
  { minLength: 1, maxLength: 6 },
);

function assertSound(imported: Imported): void {
  if (!imported.ok) {
    assert.ok(imported.issues.length);
    for (const { message } of imported.issues) assert.doesNotMatch(message, /importer made/);
    return;
  }
  const parsed = parseContract(form, JSON.parse(JSON.stringify(imported.definition)));
  assert.ok(parsed.ok, JSON.stringify(parsed));
  for (const variant of [undefined, ...Object.keys(parsed.value.variants)]) assert.ok(planForm(parsed.value, { kinds: allKinds, variant }).ok);
}

const OPTIONS = { numRuns: 1_000, seed: 20_261_122 };

describe('a damaged source', () => {
  for (const [kind, run] of [['surveyjs', importSurveyJs], ['json-schema', importJsonSchema]] as const) {
    it(`of ${kind} gives a form that is valid, or says why not; it never throws`, () => {
      fc.assert(
        fc.property(fc.constantFrom(...ofKind(kind)), mutation, ({ source }, steps) => {
          assertSound(run(steps.reduce((value: unknown, { at, by }) => mutate(value, at, by), JSON.parse(source))));
        }),
        OPTIONS,
      );
    });
    it(`that is any JSON at all, read as ${kind}, is refused or carried`, () => {
      fc.assert(fc.property(fc.jsonValue(), (json) => assertSound(run(json))), OPTIONS);
    });
  }

  it('of xlsform, with cells changed, gives a valid form or says why not', () => {
    const cell = fc.oneof(junk.map((value) => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))), fc.constantFrom('begin_group', 'end_group', 'begin_repeat', 'end repeat', 'select_one', 'range', 'calculate', "${a} = 'x'", 'yes', '-3'));
    const step = fc.record({ sheet: fc.nat(2), row: fc.nat(20), column: fc.nat(9), cell });
    fc.assert(
      fc.property(fc.constantFrom(...ofKind('xlsform')), fc.array(step, { minLength: 1, maxLength: 8 }), ({ source }, steps) => {
        const sheets = new Map([...readSheets(source)].map(([name, rows]) => [name, rows.map((row) => [...row])]));
        const names = [...sheets.keys()];
        for (const { sheet, row, column, cell: text } of steps) {
          const cells = sheets.get(names[sheet % names.length] ?? '')?.[row];
          if (cells) cells[column % cells.length] = text;
        }
        assertSound(importXlsForm(makeXlsx(sheets)));
      }),
      { ...OPTIONS, numRuns: 400 },
    );
  });

  it('of xlsform, with bytes changed, gives a valid form or says why not', () => {
    const files = ofKind('xlsform').map(({ source }) => makeXlsx(readSheets(source)));
    const step = fc.record({ at: fc.nat(20_000), byte: fc.nat(255) });
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.array(step, { minLength: 1, maxLength: 20 }), fc.nat(5_000), (file, steps, cut) => {
        const bytes = new Uint8Array(cut % 3 ? file : file.slice(0, cut % file.length));
        for (const { at, byte } of steps) if (bytes.length) bytes[at % bytes.length] = byte;
        assertSound(importXlsForm(bytes));
      }),
      { ...OPTIONS, numRuns: 400 },
    );
  });
});

const allQuestions = (definition: Form): Question[] => definition.modules.flatMap(({ questions }) => questions.flatMap((question) => [question, ...((question.questions ?? []) as Question[])]));

/** Every element of a survey that asks or says something: its name and the path of its place. */
function elementsOf(value: unknown, path = ''): { name: string; path: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) => {
    const lists = ['elements', 'questions', 'templateElements'];
    if (!Array.isArray(child)) return [];
    return child.flatMap((item: { name?: string; type?: string }, i) => {
      const at = `${path ? `${path}.` : ''}${key}[${i}]`;
      return [...(lists.includes(key) && item.name && item.type !== 'panel' ? [{ name: item.name, path: at }] : []), ...elementsOf(item, at)];
    });
  });
}

const plain = (name: string): string => name.normalize('NFD').replace(/[^A-Za-z0-9]+/g, '');

describe('nothing is lost in silence', () => {
  const isTold = (imported: Imported, { name, path }: { name: string; path: string }): boolean => {
    assert.ok(imported.ok);
    const slug = plain(name);
    return (
      allQuestions(imported.definition).some(({ id }) => id === name || plain(id).includes(slug)) ||
      imported.report.some((entry) => entry.severity === 'dropped' && (entry.path.startsWith(path) || entry.message.includes(`"${name}"`)))
    );
  };

  for (const one of ofKind('surveyjs')) {
    it(`surveyjs: ${one.name}: each element is in the form or in the report`, () => {
      const json: unknown = JSON.parse(one.source);
      const imported = one.run();
      const hidden = one.name === 'vacances-ados' ? ['interne'] : []; // inside a page that is left out whole, which is told
      for (const element of elementsOf(json).filter(({ name }) => !hidden.includes(name))) assert.ok(isTold(imported, element), JSON.stringify(element));
    });
  }
  for (const one of ofKind('json-schema')) {
    it(`json-schema: ${one.name}: each property is in the form or in the report`, () => {
      const { properties } = JSON.parse(one.source) as { properties: Record<string, unknown> };
      for (const name of Object.keys(properties)) assert.ok(isTold(one.run(), { name, path: `properties.${name}` }), name);
    });
  }
  for (const one of ofKind('xlsform')) {
    it(`xlsform: ${one.name}: each row is in the form or in the report`, () => {
      const rows = readSheets(one.source).get('survey') ?? [];
      const column = rows[0]?.indexOf('name') ?? 1;
      const imported = one.run();
      rows.forEach((row, i) => {
        const name = row[column];
        if (!name || i === 0 || /^(begin|end)[ _]group/.test(row[0] ?? '') || row[0] === 'today') return;
        const nested = one.name === 'stock-jeux' && name === 'quoi'; // counted in the entry of its group
        assert.ok(nested || isTold(imported, { name, path: `survey!A${i + 1}` }), name);
      });
    });
  }
});
