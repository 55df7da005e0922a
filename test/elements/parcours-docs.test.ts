import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as analysis from '../../src/elements/parcours/analysis.js';

const GUIDE = readFileSync(new URL('../../docs/parcours.md', import.meta.url), 'utf8');
const [, example = ''] = /^```js\n([^]*?)^```$/m.exec(GUIDE) ?? [];
const MODULE = new URL('../../src/elements/parcours/analysis.ts', import.meta.url).href;
const IMPORTED = "'infolab-widgets/parcours-analysis.js'";

/** The functions that the table of the guide names, without their arguments. */
function functionsOf(guide: string): readonly string[] {
  const [, table = ''] = /^## Functions$([^]*?)^## /m.exec(guide) ?? [];
  const cells = table.split('\n').flatMap((line) => (line.startsWith('| `') ? (line.split(' | ')[1] ?? []) : []));
  return cells.flatMap((cell) => [...cell.matchAll(/`(\w+)/g)].map(([, name = '']) => name));
}

describe('the developer guide of paths', () => {
  it('has an example that gives what it says', async (t) => {
    assert.ok(example.includes(IMPORTED));
    const { mock } = t.mock.method(console, 'log', () => undefined);
    await import(`data:text/javascript,${encodeURIComponent(example.replace(IMPORTED, `'${MODULE}'`))}`);
    const said = mock.calls.map(({ arguments: words }) => words.join(' '));
    assert.deepEqual(said, [...example.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm)].map(([, words]) => words));
    assert.ok(said.length > 10);
  });

  it('names every function that can be called, and no other', () => {
    const functions = Object.entries(analysis).flatMap(([name, value]) => (typeof value === 'function' ? name : []));
    assert.deepEqual([...functionsOf(GUIDE)].sort(), functions.sort());
  });
});
