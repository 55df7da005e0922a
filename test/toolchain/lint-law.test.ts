import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { ESLint } from 'eslint';
import { forbiddenImports, forbiddenSyntax, goodCode } from './lint-law.cases.js';

// the rules that need types read the file from disk, so each snippet takes the place of a real file
const PLACES = {
  'src/contract': 'src/contract/text.ts',
  'src/client': 'src/client/retry.ts',
  'src/geo': 'src/geo/distance.ts',
  'src/state': 'src/state/remote.ts',
  'src/importers': 'src/importers/names.ts',
  'src/command': 'src/command/system.ts',
  'src/pictures': 'src/pictures/fonts.ts',
  'src/ui': 'src/ui/status-panel.template.ts',
  'src/elements': 'src/elements/provider/provider.ts',
  picker: 'src/elements/experience/picker.part.ts',
  model: 'src/elements/dream-jobs/layout-picture.model.ts',
  'src/i18n': 'src/i18n/format.ts',
  'src/tokens': 'src/tokens/tokens.styles.ts',
  test: 'test/toolchain/lint-law.cases.ts',
} as const;

export type Place = keyof typeof PLACES;

describe('the law of the house, kept by lint', () => {
  let eslint: ESLint;
  before(() => {
    eslint = new ESLint({ overrideConfigFile: '.config/eslint.config.js' });
  });

  async function rulesBroken(place: Place, code: string): Promise<string[]> {
    const [result] = await eslint.lintText(code, { filePath: PLACES[place] });
    const fatal = result?.messages.find((message) => message.fatal);
    assert.equal(fatal, undefined, `${place}: ${fatal?.message ?? ''}`);
    return result?.messages.map(({ ruleId }) => ruleId ?? '') ?? [];
  }

  for (const { place, code, rule } of forbiddenSyntax) {
    it(`forbids in ${place}: ${code}`, async () => {
      assert.ok((await rulesBroken(place, code)).includes(rule), `${rule} said nothing`);
    });
  }

  for (const { place, code } of forbiddenImports) {
    it(`forbids in ${place}: ${code}`, async () => {
      assert.ok((await rulesBroken(place, code)).includes('ij/rooms'), 'ij/rooms said nothing');
    });
  }

  for (const { place, code } of goodCode) {
    it(`allows in ${place}: ${code}`, async () => {
      const broken = (await rulesBroken(place, code)).filter((rule) => !UNRELATED.includes(rule));
      assert.deepEqual(broken, []);
    });
  }
});

/** A snippet names things that are declared nowhere: what follows from that is no part of these cases. */
const UNRELATED = ['@typescript-eslint/no-unused-vars', '@typescript-eslint/no-unsafe-argument', '@typescript-eslint/no-unsafe-assignment',
  '@typescript-eslint/no-unsafe-call', '@typescript-eslint/no-unsafe-member-access', '@typescript-eslint/no-unused-expressions'];
