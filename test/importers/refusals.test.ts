import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { detectFormat, importJsonSchema, importSurveyJs, importXlsForm, type Imported } from '../../src/importers/index.js';
import { createNames, toCode, toIdentifier } from '../../src/importers/names.js';
import { formatOfPattern } from '../../src/importers/patterns.js';
import { languageTag, toPlainText } from '../../src/importers/texts.js';
import { makeXlsx } from './make-xlsx.js';

const issueOf = (imported: Imported): string => {
  assert.ok(!imported.ok);
  return imported.issues.map(({ path, message }) => `${path} ${message}`.trim())[0] ?? '';
};
const zip = (files: Record<string, string>) => zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

describe('a source that isn\'t one names the culprit', () => {
  const table: readonly [string, Imported, RegExp][] = [
    ['SurveyJS from a list', importSurveyJs([]), /not a SurveyJS survey/],
    ['SurveyJS without pages', importSurveyJs({ title: 'x' }), /^pages is missing/],
    ['SurveyJS without any question', importSurveyJs({ pages: [] }), /no question/],
    ['JSON Schema from a text', importJsonSchema('x'), /not a JSON Schema/],
    ['JSON Schema of a list', importJsonSchema({ type: 'array' }), /^type is not "object".*array/],
    ['JSON Schema without properties', importJsonSchema({ type: 'object' }), /^properties is missing/],
    ['XLSForm from text', importXlsForm(strToU8('type,name')), /can't be unpacked/],
    ['XLSForm from nothing', importXlsForm(new Uint8Array()), /can't be unpacked/],
    ['XLSForm from another zip', importXlsForm(zip({ 'readme.txt': 'x' })), /no xl\/workbook.xml/],
    ['XLSForm whose parts are no XML', importXlsForm(zip({ 'xl/workbook.xml': '<workbook' })), /no XML/],
    ['XLSForm without survey', importXlsForm(makeXlsx(new Map([['choices', [['list_name', 'name']]]]))), /^survey is missing.*"choices"/],
    ['XLSForm with an empty survey', importXlsForm(makeXlsx(new Map([['survey', [['type', 'name']]]]))), /no column "type"/],
    ['XLSForm that unpacks to very much', importXlsForm(zip({ 'xl/workbook.xml': ' '.repeat(25_000_000) })), /too large/],
  ];
  for (const [name, imported, reason] of table) it(name, () => assert.match(issueOf(imported), reason));
});

it('entities of a document type are not expanded', () => {
  const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><workbook>&b;</workbook>';
  assert.match(issueOf(importXlsForm(zip({ 'xl/workbook.xml': bomb }))), /no XML|survey/);
});

describe('the kind of a JSON file', () => {
  const table: readonly [unknown, ReturnType<typeof detectFormat>][] = [
    [{ modules: [] }, 'form'],
    [{ pages: [] }, 'surveyjs'],
    [{ elements: [] }, 'surveyjs'],
    [{ type: 'object', properties: {} }, 'json-schema'],
    [{ $schema: 'https://json-schema.org/draft/2020-12/schema' }, 'json-schema'],
    [{ name: 'x' }, undefined],
    [[], undefined],
    [null, undefined],
  ];
  for (const [json, kind] of table) it(JSON.stringify(json), () => assert.equal(detectFormat(json), kind));
});

describe('names', () => {
  it('become identifiers', () => {
    const table = { 'Âge révolu ?': 'Age-revolu', '1er choix': 'q-1er-choix', 'a.b/c': 'a-b-c', '': 'q-x', '名前': 'q-x', ok_1: 'ok_1', __proto__x: 'q-proto__x', cœur: 'coeur' };
    for (const [name, id] of Object.entries(table)) assert.equal(toIdentifier(name), id);
    assert.match(toIdentifier('x'.repeat(200)), /^x{64}$/);
  });
  it('become codes', () => {
    for (const [value, code] of Object.entries({ 'bac+2': 'bac+2', 'été': 'ete', '10 km': '10-km', '?': 'x', ['__proto__']: 'proto' })) assert.equal(toCode(value).replace(/^_|_$/g, ''), code);
  });
  it('are given once', () => {
    const nameOf = createNames();
    assert.deepEqual(['a', 'a', 'a-2', 'a', 'b'].map(nameOf), ['a', 'a-2', 'a-2-2', 'a-3', 'b']);
    const long = createNames();
    assert.ok(['x', 'x'].map((letter) => long(letter.repeat(64))).every((name) => name.length <= 64));
  });
});

describe('a free pattern', () => {
  const usual: readonly [string, ReturnType<typeof formatOfPattern>][] = [
    ['^\\d{5}$', 'postcode'],
    ['[0-9]{5}', 'postcode'],
    ['^(?:0[1-9]|[1-8]\\d|9[0-8])\\d{3}$', 'postcode'],
    ['^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$', 'email'],
    ['^[\\w.-]+@[\\w-]+(\\.[\\w-]+)+$', 'email'],
    ['^[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\\.[a-zA-Z]{2,}$', 'email'],
    ['^0[1-9][0-9]{8}$', 'tel-fr'],
    ['^(\\+33|0)[0-9]{9}$', 'tel-fr'],
    ['^[^@]+@ville\\.example$', undefined],
    ['^\\d{4}$', undefined],
    ['^(a+)+$', undefined],
    ['^\\d{10}$', undefined],
    ['^AB-[0-9]{4}$', undefined],
    ['@', undefined],
    ['('.repeat(5_000), undefined],
  ];
  for (const [pattern, format] of usual) it(`${pattern.slice(0, 50)} is ${format ?? 'not carried'}`, () => assert.equal(formatOfPattern(pattern), format));
});

describe('texts', () => {
  it('lose their markup, keep their words', () => {
    assert.equal(toPlainText('<p>Un <b>mot</b> &amp; deux</p><ul><li>a</li><li>b</li></ul>'), 'Un mot & deux\n– a\n– b');
    assert.equal(toPlainText('<script>alert(1)</script>Bonjour<style>p{}</style>'), 'Bonjour');
    assert.equal(toPlainText('moins de < 18 ans'), 'moins de < 18 ans');
  });
  it('are cleaned in no time, whatever they are', () => {
    for (const hard of ['<'.repeat(50_000), '<script '.repeat(20_000), '<a'.repeat(50_000), `<script>${'<'.repeat(50_000)}`, ' \n'.repeat(50_000) + '<b>']) {
      const before = process.cpuUsage().user;
      toPlainText(hard);
      assert.ok(process.cpuUsage().user - before < 2_000_000, hard.slice(0, 10));
    }
  });
  it('have languages', () => {
    for (const [name, tag] of Object.entries({ fr: 'fr', 'Français (fr)': 'fr', French: 'fr', 'pt-BR': 'pt-BR', 'English': 'en', 'Klingon!': undefined })) assert.equal(languageTag(name), tag);
  });
});
