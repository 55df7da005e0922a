import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { authorWarnings } from '../../src/contract/author-check.js';
import { allKinds, form, parseContract, planForm, type ContractIssue } from '../../src/contract/index.js';

const GUIDE = readFileSync(new URL('../../docs/guide-formulaires.md', import.meta.url), 'utf8');
const blocks = [...GUIDE.matchAll(/^```json\n([^]*?)^```$/gm)].map(([, text = '']) => text);
/** Questions that others of the guide read. */
const READ = [{ id: 'essaye', type: 'yesno', label: 'As-tu cherché ?' }];

const asDocument = (text: string): Record<string, unknown> => JSON.parse(text.trimStart().startsWith('{') ? text : `{${text}}`) as Record<string, unknown>;
const questions = blocks.map(asDocument).filter((one) => 'type' in one);
const formOf = (asked: readonly object[], more: object = {}): object => ({ id: 'guide', version: 1, modules: [{ id: 'm', questions: [...READ, ...asked] }], ...more });

function issuesOf(document: unknown): readonly ContractIssue[] {
  const parsed = parseContract(form, document);
  if (!parsed.ok) return parsed.issues;
  const plans = [undefined, ...Object.keys(parsed.value.variants)].map((variant) => planForm(parsed.value, { kinds: allKinds, variant }));
  return [...authorWarnings(document), ...plans.flatMap((planned) => (planned.ok ? planned.plan.warnings : planned.issues))];
}

describe('the examples of the guide', () => {
  it('are there, one of each rich type among them', () => {
    assert.ok(blocks.length >= 10, String(blocks.length));
    for (const type of ['matrix', 'repeat', 'place', 'file', 'calc']) assert.ok(questions.some((one) => one['type'] === type), type);
  });
  it('of questions can be asked together, in the order of the guide', () => assert.deepEqual(issuesOf(formOf(questions)), []));
  for (const document of blocks.map(asDocument).filter((one) => 'modules' in one)) {
    it(`the form ${String(document['id'])} is one`, () => {
      // a form that extends another is planned with it; alone, it is only read
      const parsed = parseContract(form, document);
      assert.ok(parsed.ok, JSON.stringify(parsed));
      assert.deepEqual('extends' in document ? authorWarnings(document) : issuesOf(document), []);
    });
  }
  for (const document of blocks.map(asDocument).filter((one) => !('type' in one) && !('modules' in one))) {
    const [part = ''] = Object.keys(document);
    it(`the part ${part} fits in a form`, () => {
      const asked = ['theme', 'age', 'statut', 'question'].map((id) => ({ id, type: 'text', label: id }));
      assert.deepEqual(issuesOf(formOf(asked, document)), []);
    });
  }
});
