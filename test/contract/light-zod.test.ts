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
import { assertIssues } from './assert-issues.js';
import { GOOD, mutationsAt, payloadsFor } from './payloads.js';

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
    const parseBoth = (payload: unknown): real.Parsed<unknown> => {
      const expected = real.parseContract<unknown>(schemas[name], payload);
      assert.deepEqual(light.parseContract<unknown>(light.schemas[name], payload), expected);
      return expected;
    };

    it(`${name}: any of ${PAYLOADS} documents is accepted, or refused with words, never thrown at`, () => {
      let refused = 0;
      const assertSame = (payload: unknown): void => {
        const parsed = parseBoth(payload);
        if (parsed.ok) return;
        refused += 1;
        assertIssues(parsed.issues);
      };
      fc.assert(fc.property(payloadsFor(name), assertSame), { numRuns: PAYLOADS, seed: 42 });
      assert.ok(refused > PAYLOADS / 10 && refused < PAYLOADS, `${refused} were refused: both sides must be seen`);
    });

    it(`${name}: the place of a fault is named, or the place that it spoils, in ${PAYLOADS} good documents with one fault`, () => {
      let spoilt = 0;
      const assertNamed = ({ place, payload }: { place: string | undefined; payload: unknown }): void => {
        const parsed = parseBoth(payload);
        if (place === undefined) return;
        spoilt += 1;
        const isAbout = ({ path }: real.ContractIssue): boolean => path.startsWith(place) || place.startsWith(path);
        assert.ok(parsed.ok || parsed.issues.some(isAbout), `${place} was spoilt, named were ${parsed.ok || parsed.issues.map(({ path }) => path).join(', ')}`);
      };
      fc.assert(fc.property(mutationsAt(GOOD[name]), assertNamed), { numRuns: PAYLOADS * 1.4, seed: 9 });
      assert.ok(spoilt >= PAYLOADS, `only ${spoilt} had something else in a place, not nothing`);
    });
  }

  it('survives, with a path, as many faults as a document can have', () => {
    const answers = [...Array<unknown>(150_000)].map(() => ({ jobs: 3 }));
    const parsed = light.parseContract(light.schemas['ij/dream-answers@1'], { answers });
    assert.equal(parsed.ok ? '' : parsed.issues[0]?.path, 'answers[0].jobs');
  });
});
