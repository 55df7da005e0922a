import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { run } from '../../src/command/run.js';
import { makeXlsx, readSheets } from '../importers/make-xlsx.js';

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));
const FORM = { id: 'f', version: 1, modules: [{ id: 'm', questions: [{ id: 'a', type: 'text', label: 'A' }] }] };

/** Runs the command over files that are only in memory. */
async function command(words: readonly string[], files: Record<string, string | Uint8Array> = {}, locale?: string) {
  const written = new Map<string, string>();
  const said = { out: '', error: '' };
  const code = await run(words, {
    locale,
    read: async (path) => {
      const file = files[path];
      if (file === undefined) throw new Error('no such file');
      return typeof file === 'string' ? new TextEncoder().encode(file) : file;
    },
    write: async (path, text) => {
      if (path.startsWith('locked')) throw new Error('not allowed');
      written.set(path, String(text));
    },
    out: (text) => void (said.out += text),
    error: (text) => void (said.error += text),
  });
  return { code, ...said, written };
}

const fixture = (path: string) => readFile(FIXTURES + path, 'utf8');
const whole = JSON.stringify({ locale: 'fr', elements: [{ type: 'text', name: 'a' }] });

describe('import', () => {
  it('ends with 0 when all is carried, and writes the definition out', async () => {
    const { code, out, error } = await command(['import', 's.json'], { 's.json': whole });
    assert.equal(code, 0);
    assert.equal((JSON.parse(out) as { id: string }).id, 'form');
    assert.match(error, /Imported whole\.\n$/);
  });
  it('ends with 2 when something is lost, says it first, and writes to a file', async () => {
    const { code, out, error, written } = await command(['import', 's.json', '--out', 'form.json'], { 's.json': await fixture('import/surveyjs/retour-stage.json') });
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.ok(JSON.parse(written.get('form.json') ?? ''));
    assert.match(error, /^written to form\.json\nLost \(\d+\)\n {2}cookieName: /);
    assert.match(error, /Imported, with losses\.\n$/);
  });
  it('tells the format of each file by itself', async () => {
    const xlsx = makeXlsx(readSheets(await fixture('import/xlsform/youth-wellbeing.md')));
    assert.equal((await command(['import', 'x.xlsx'], { 'x.xlsx': xlsx })).code, 0);
    assert.equal((await command(['import', 'j.json'], { 'j.json': await fixture('import/json-schema/feedback.json') })).code, 2);
  });
  it('gives programs one JSON document', async () => {
    const { code, out, error } = await command(['import', 's.json', '--json'], { 's.json': whole });
    const { ok, definition, report } = JSON.parse(out) as { ok: boolean; definition: { id: string }; report: { severity: string }[] };
    assert.deepEqual([code, ok, definition.id, error], [0, true, 'form', '']);
    assert.ok(report.length > 0 && report.every(({ severity }) => severity !== 'dropped'));
  });
  it('ends with 1 for what can\'t be read, and says why', async () => {
    const table: readonly [string[], Record<string, string>, RegExp][] = [
      [['import', 'none.json'], {}, /none\.json can't be read: no such file/],
      [['import', 'a.json'], { 'a.json': '{' }, /a\.json is no JSON/],
      [['import', 'a.json'], { 'a.json': '{"x":1}' }, /none of surveyjs, xlsform, json-schema/],
      [['import', 'a.json'], { 'a.json': JSON.stringify(FORM) }, /form definition already/],
      [['import', 'a.json', '--from', 'surveyjs'], { 'a.json': '{"x":1}' }, /pages is missing/],
      [['import', 'a.json', '--from', 'xlsform'], { 'a.json': '{}' }, /not an XLSForm/],
      [['import', 'a.json', '--out', 'locked.json'], { 'a.json': whole }, /locked\.json can't be written/],
    ];
    for (const [words, files, reason] of table) {
      const { code, error } = await command(words, files);
      assert.equal(code, 1, words.join(' '));
      assert.match(error, reason);
    }
  });
  it('says a refusal in JSON too', async () => {
    const { code, out } = await command(['import', 'a.json', '--from', 'surveyjs', '--json'], { 'a.json': '[]' });
    assert.equal(code, 1);
    assert.equal((JSON.parse(out) as { ok: boolean }).ok, false);
  });
});

describe('the language of an import', () => {
  const silent = JSON.stringify({ elements: [{ type: 'radiogroup', name: 'b', choices: ['x'], hasOther: true }, { type: 'signaturepad', name: 's' }] });
  const words = async (args: readonly string[], locale?: string) => {
    const { out, error, code } = await command(['import', 's.json', ...args], { 's.json': silent }, locale);
    const { lang, modules } = JSON.parse(out) as { lang?: string; modules: { questions: { options?: { label: string }[] }[] }[] };
    return { lang, other: modules[0]?.questions[0]?.options?.[1]?.label, error, code };
  };
  it('is the one asked for: the report, the words of ours, and what the form says it is written in', async () => {
    const french = await words(['--lang', 'fr'], 'en_US.UTF-8');
    assert.deepEqual([french.lang, french.other], ['fr', 'Autre']);
    assert.match(french.error, /^Perdu \(1\)\n {2}elements\[1\] : « s » est laissé de côté : une signature ne se demande pas\n/);
    assert.match(french.error, /locale : la source ne dit pas sa langue : « fr » est retenu/);
    assert.match(french.error, /Importé, avec des pertes\.\n$/);
    const english = await words(['--lang', 'en'], 'fr_FR.UTF-8');
    assert.deepEqual([english.lang, english.other], ['en', 'Other']);
    assert.match(english.error, /^Lost \(1\)\n {2}elements\[1\]: "s" is left out: a signature is not asked\n/);
  });
  it('is the machine\'s when nobody says, and unknown where the machine has none', async () => {
    for (const locale of ['fr_FR.UTF-8', 'fr', 'fr_CA']) assert.deepEqual([(await words([], locale)).lang, (await words([], locale)).code], ['fr', 2]);
    assert.equal((await words([], 'en_GB')).lang, 'en');
    for (const locale of [undefined, '', 'C', 'C.UTF-8', 'POSIX', 'de_DE.UTF-8', 'frr_DE']) {
      const { lang, error } = await words([], locale);
      assert.equal(lang, undefined);
      assert.match(error, /does not say its language: set "lang"/);
    }
  });
  it('is the source\'s own when it says one', async () => {
    const own = JSON.stringify({ locale: 'es', elements: [{ type: 'text', name: 'a' }] });
    const { out, error } = await command(['import', 's.json', '--lang', 'fr'], { 's.json': own });
    assert.equal((JSON.parse(out) as { lang: string }).lang, 'es');
    assert.doesNotMatch(error, /sa langue/);
  });
  it('a refusal is in it too', async () => {
    const { code, error } = await command(['import', 'a.json', '--from', 'surveyjs', '--lang', 'fr'], { 'a.json': '{"x":1}' });
    assert.deepEqual([code, error], [1, 'a.json ne peut pas être importé :\n  pages manque : un questionnaire SurveyJS a des pages, ou des éléments\n']);
  });
  it('is one of those there are', async () => assert.equal((await command(['import', 's.json', '--lang', 'de'], { 's.json': silent })).code, 64));
});

describe('export', () => {
  const files = { 'f.json': JSON.stringify(FORM) };
  it('gives a JSON Schema of the answers', async () => {
    const { code, out } = await command(['export', 'f.json', '--as', 'json-schema'], files);
    assert.equal(code, 0);
    assert.deepEqual((JSON.parse(out) as { properties: object }).properties, { a: { title: 'A', type: 'string', maxLength: 200 } });
  });
  it('gives a codebook, with the separator asked for', async () => {
    const { code, written } = await command(['export', 'f.json', '--as', 'codebook', '--separator', ';', '--out', 'c.csv'], files);
    assert.equal(code, 0);
    assert.match(written.get('c.csv') ?? '', /^\ufeffid;type;label;/);
  });
  it('refuses a definition with faults', async () => {
    const broken = JSON.stringify({ ...FORM, modules: [{ id: 'm', questions: [{ id: 'a', type: 'choice', label: 'A' }] }] });
    const { code, error } = await command(['export', 'f.json', '--as', 'codebook'], { 'f.json': broken });
    assert.equal(code, 1);
    assert.match(error, /modules\[0\]\.questions\[0\] "a" has neither options nor list/);
  });
});

describe('check', () => {
  it('ends with 0 for a good form, and warns of its privacy notice', async () => {
    const { code, out } = await command(['check', 'f.json'], { 'f.json': JSON.stringify(FORM) });
    assert.equal(code, 0);
    assert.match(out, /warning {2}privacy\.controller is missing/);
    assert.match(out, /f\.json: good\n$/);
  });
  it('names each fault by its path, of the schema or of a variant, once', async () => {
    const faulty = { ...FORM, variants: { express: { order: ['a', 'zz'] }, long: { layout: 'pages', pages: [{ q: ['a'] }] } } };
    const { code, out } = await command(['check', 'f.json'], { 'f.json': JSON.stringify(faulty) });
    assert.equal(code, 1);
    assert.match(out, /fault {2}variants\.express\.order\[1\] "zz" is not a question/);
    const schema = await command(['check', 'f.json', '--json'], { 'f.json': JSON.stringify({ ...FORM, version: 'x' }) });
    assert.equal(schema.code, 1);
    assert.deepEqual((JSON.parse(schema.out) as { faults: { path: string }[] }).faults.map(({ path }) => path), ['version']);
  });
  it('reads the core that a desk\'s form adds to', async () => {
    const local = { id: 'local', version: 1, extends: './f.json', modules: [{ id: 'x-m', kind: 'local', questions: [{ id: 'x-q', type: 'yesno', label: 'Q', showIf: { q: 'a', known: true } }] }] };
    const files = { 'f.json': JSON.stringify(FORM), 'l.json': JSON.stringify(local) };
    assert.match((await command(['check', 'l.json'], files)).out, /warning {2}extends the core is another file/);
    const both = await command(['check', 'l.json', '--core', 'f.json'], files);
    assert.equal(both.code, 0, both.out);
    assert.equal((await command(['export', 'l.json', '--as', 'codebook'], files)).code, 1);
    assert.match((await command(['export', 'l.json', '--as', 'codebook', '--core', 'f.json'], files)).out, /x-q,yesno/);
  });
});

describe('what may be mistyped', () => {
  const privacy = { controller: 'a', purpose: 'b', retention: 'c', contact: 'd' };
  const form = (question: object): string => JSON.stringify({ ...FORM, privacy, modules: [{ id: 'm', questions: [{ id: 'a', type: 'text', label: 'A', ...question }] }] });
  const check = (question: object, ...more: string[]) => command(['check', 'f.json', ...more], { 'f.json': form(question) });
  it('is a warning: the form is good all the same', async () => {
    const { code, out } = await check({ optionnal: false });
    assert.deepEqual([code, out], [0, 'warning  modules[0].questions[0].optionnal "optionnal" is not a key that a form has here: it is passed over; did you mean "optional"?\nf.json: good\n']);
  });
  it('is a fault where that is asked for', async () => {
    const { code, out } = await check({ optionnal: false }, '--strict');
    assert.equal(code, 1);
    assert.match(out, /^fault {2}modules\[0\]\.questions\[0\]\.optionnal .*\nf\.json: 1 to mend\n$/);
    assert.equal((await check({}, '--strict')).code, 0);
  });
  it('is in what programs read', async () => {
    const told = async (...more: string[]) => JSON.parse((await check({ showif: {} }, '--json', ...more)).out) as { ok: boolean; faults: { path: string }[]; warnings: { path: string }[] };
    const [plain, strict] = [await told(), await told('--strict')];
    assert.deepEqual([plain.ok, plain.faults.length, plain.warnings.map(({ path }) => path)], [true, 0, ['modules[0].questions[0].showif']]);
    assert.deepEqual([strict.ok, strict.faults.map(({ path }) => path), strict.warnings], [false, ['modules[0].questions[0].showif'], []]);
  });
  it('an unknown type is told once, and is no fault', async () => {
    const { code, out } = await check({ type: 'choise' });
    assert.deepEqual([code, out], [0, 'warning  modules[0].questions[0].type "choise" is not a type this version knows: asked as text; did you mean "choice"?\nf.json: good\n']);
  });
  it('is told beside what the schema refuses', async () => {
    const { code, out } = await check({ label: undefined, lable: 'A' });
    assert.equal(code, 1);
    assert.match(out, /fault {2}modules\[0\]\.questions\[0\]\.label is missing[^]*warning .*did you mean "label"\?/);
  });
});

describe('check --against', () => {
  const version = (n: number, options: object[]) => JSON.stringify({ ...FORM, version: n, lists: { l: options }, modules: [{ id: 'm', questions: [{ id: 'a', type: 'choice', label: 'A', list: 'l' }] }] });
  const [x, y] = [{ code: 'x', label: 'X' }, { code: 'y', label: 'Y' }];
  const check = (newer: string, older: string) => command(['check', 'new.json', '--against', 'old.json'], { 'new.json': newer, 'old.json': older });

  it('ends with 0 when codes are added or closed, and are still to close', async () => {
    const cases: [object[], object[]][] = [[[x], [x, y]], [[x, y], [x, { ...y, until: 1 }]], [[x, { ...y, until: 1 }], [x]], [[x, { ...y, until: 3 }], [x, { ...y, until: 4 }]], [[x, { ...y, until: 1 }], [x, { ...y, until: 1 }]]];
    for (const [older, newer] of cases) assert.deepEqual(await check(version(2, newer), version(1, older)).then(({ code }) => code), 0, JSON.stringify(newer));
  });
  it('ends with 2 and names the form, the list and the code when one is dropped, or offered again', async () => {
    const dropped = await check(version(2, [x]), version(1, [x, y]));
    assert.deepEqual([dropped.code, /form "f", list "l": code "y" is gone/.test(dropped.out)], [2, true], dropped.out);
    const again = await check(version(3, [x, y]), version(2, [x, { ...y, until: 1 }]));
    assert.deepEqual([again.code, /code "y" was closed and is offered again/.test(again.out)], [2, true], again.out);
    assert.equal((await check(version(3, [x, y]), version(2, [x, { ...y, until: '2026-01-31' }]))).code, 2);
  });
  it('refuses what is no earlier version', async () => {
    const { code, error } = await check(version(1, [x]), version(1, [x]));
    assert.equal(code, 1);
    assert.match(error, /old\.json is not an earlier version of "f"/);
  });
});

describe('called the wrong way', () => {
  const table = [[], ['fly'], ['import'], ['import', 'a', 'b'], ['import', 'a', '--fast'], ['import', 'a', '--from', 'word'], ['export', 'a'], ['export', 'a', '--as', 'pdf'], ['export', 'a', '--as', 'codebook', '--separator', 'x'], ['check'], ['constructor', 'a']];
  for (const words of table) {
    it(`infolab-widgets ${words.join(' ')} ends with 64 and says how`, async () => {
      const { code, error } = await command(words, { a: '{}', b: '{}' });
      assert.equal(code, 64);
      assert.match(error, /infolab-widgets import <file>/);
    });
  }
  it('asked for help, says it and ends with 0', async () => {
    const { code, out } = await command(['--help']);
    assert.equal(code, 0);
    assert.match(out, /Exit codes/);
  });
});

it('runs as a program: arguments, files, streams and exit code', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'import-'));
  try {
    const [source, out] = [join(folder, 's.json'), join(folder, 'form.json')];
    await writeFile(source, await fixture('import/surveyjs/retour-stage.json'));
    const program = fileURLToPath(new URL('../../src/command/infolab-widgets.ts', import.meta.url));
    const failed = await promisify(execFile)(process.execPath, ['--import', 'tsx', program, 'import', source, '--out', out]).then(() => undefined, (error: { code: number; stderr: string }) => error);
    assert.equal(failed?.code, 2);
    assert.match(failed.stderr, /Lost/);
    assert.equal((JSON.parse(await readFile(out, 'utf8')) as { id: string }).id, 'retour-de-stage');
  } finally {
    await rm(folder, { recursive: true });
  }
});
