import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { inLanguage, say } from '../../src/importers/words.js';
import { FRENCH } from '../../src/importers/words.fr.js';

const FOLDER = fileURLToPath(new URL('../../src/importers/', import.meta.url));

/** Every sentence that the importers say, as its code. */
function codesIn(file: string): string[] {
  const codes: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'say') {
      const { template } = node;
      const rest = ts.isTemplateExpression(template) ? template.templateSpans.map(({ literal }, i) => `{${i}}${literal.text}`).join('') : '';
      codes.push((ts.isTemplateExpression(template) ? template.head.text : template.text) + rest);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(FOLDER + file, 'utf8'), ts.ScriptTarget.Latest, true));
  return codes;
}

const holes = (sentence: string): string[] => [...new Set(sentence.match(/\{\d+\}/g) ?? [])].sort();
const said = [...new Set(readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).flatMap(codesIn))];

describe('the words of reports', () => {
  it('are all in French too, with the same holes', () => {
    assert.ok(said.length > 150, String(said.length));
    assert.deepEqual(said.filter((code) => !Object.hasOwn(FRENCH, code)), []);
    for (const [code, french] of Object.entries(FRENCH)) assert.deepEqual(holes(french), holes(code), code);
  });
  it('are none that nobody says', () => assert.deepEqual(Object.keys(FRENCH).filter((code) => !said.includes(code)), []));
  it('are put together in the language asked for', () => {
    const words = say`${say`an element`} is left out: ${say`it is empty`}`;
    assert.equal(inLanguage(words, 'en'), 'an element is left out: it is empty');
    assert.equal(inLanguage(words, 'fr'), 'un élément est laissé de côté : elle est vide');
    assert.equal(inLanguage(say`nobody has translated ${[say`its end`, 2, '{0}']}`, 'fr'), 'nobody has translated sa fin, 2, {0}');
  });
});
