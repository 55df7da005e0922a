import assert from 'node:assert/strict';
import { it } from 'node:test';
import { build, type Rolldown } from 'vite';
import { inRepository } from '../../.tools/lib/repository.js';

it('importers and exporters are one file for browsers: nothing of Node, nothing else to load, no code from text', async () => {
  const built = await build({ configFile: inRepository('vite.config.ts'), root: inRepository(), mode: 'cdn:importers', logLevel: 'silent', build: { write: false } });
  const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput;
  const chunks = output.filter((file) => file.type === 'chunk');
  assert.equal(chunks.length, 1);
  const [chunk] = chunks;
  assert.deepEqual([chunk?.imports, chunk?.dynamicImports], [[], []]);
  assert.doesNotMatch(chunk?.code ?? '', /["'`]node:|__vite-browser-external|\bnew Function\b|\beval\(/);
  for (const name of ['importSurveyJs', 'importXlsForm', 'importJsonSchema', 'answersJsonSchema', 'codebookCsv']) assert.ok(chunk?.exports.includes(name), name);
});
