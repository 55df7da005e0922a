import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { build } from 'vite';
import * as real from '../../src/contract/parse.js';
import { schemas } from '../../src/contract/schemas.js';
import { GOOD, mutations, payloadsFor } from './payloads.js';

const PAYLOADS = 10_000;
const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

type Contract = typeof real & { readonly schemas: typeof schemas };

/** The contract as bundles for pages have it, its schemas built on the light one. */
async function buildLight(folder: string): Promise<Contract> {
  const entry = join(folder, 'entry.ts');
  writeFileSync(entry, `export * from ${JSON.stringify(at('src/contract/parse.ts'))};\nexport { schemas } from ${JSON.stringify(at('src/contract/schemas.ts'))};\n`);
  const result = await build({ configFile: false, logLevel: 'silent', resolve: { alias: { 'zod/mini': at('src/contract/light-zod.ts') } }, build: { write: false, minify: false, lib: { entry, formats: ['es'] } } });
  const [output] = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  assert.ok(output && 'code' in output && !output.code.includes('$ZodType'), 'no zod in it');
  const file = join(folder, 'contract.mjs');
  writeFileSync(file, output.code);
  return (await import(pathToFileURL(file).href)) as Contract;
}

describe('the light zod of page bundles says what zod says', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ij-light-'));
  let light: Contract;
  before(async () => void (light = await buildLight(folder)));
  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const name of Object.keys(schemas) as (keyof typeof schemas)[]) {
    it(`${name}: ${PAYLOADS} documents`, () => {
      let refused = 0;
      fc.assert(
        fc.property(payloadsFor(name), (payload) => {
          const expected = real.parseContract<unknown>(schemas[name], payload);
          if (!expected.ok) refused += 1;
          assert.deepEqual(light.parseContract<unknown>(light.schemas[name], payload), expected);
        }),
        { numRuns: PAYLOADS, seed: 42 },
      );
      assert.ok(refused > PAYLOADS / 10 && refused < PAYLOADS, `${refused} were refused: both sides must be seen`);
    });

    it(`${name}: a good document with one fault, one by one`, () => {
      fc.assert(fc.property(mutations(GOOD[name]), (payload) => assert.deepEqual(light.parseContract<unknown>(light.schemas[name], payload), real.parseContract<unknown>(schemas[name], payload))), { numRuns: PAYLOADS, seed: 9 });
    });
  }

  it('survives, with a path, as many faults as a document can have', () => {
    const answers = [...Array<unknown>(150_000)].map(() => ({ jobs: 3 }));
    const parsed = light.parseContract(light.schemas['ij/dream-answers@1'], { answers });
    assert.equal(parsed.ok ? '' : parsed.issues[0]?.path, 'answers[0].jobs');
  });
});
