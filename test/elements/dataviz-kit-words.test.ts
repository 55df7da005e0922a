import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dreamsDocument } from '../../src/elements/dataviz-kit/example-documents.js';
import { datavizKitEn } from '../../src/elements/dataviz-kit/dataviz-kit.strings.en.js';
import { datavizKitStrings } from '../../src/elements/dataviz-kit/dataviz-kit.strings.js';
import { kitCsv } from '../../src/elements/dataviz-kit/kit-csv.js';
import { planKit } from '../../src/elements/dataviz-kit/kit-plan.model.js';
import { KITS, readSizes, type Kit } from '../../src/elements/dataviz-kit/kit-sizes.model.js';
import { parseKit } from '../../src/elements/dataviz-kit/kit-source.model.js';
import { errorText, lengthText, makeText, tableOf, type KitInput } from '../../src/elements/dataviz-kit/kit-words.js';
import { makingStrings } from '../../src/elements/dataviz-kit/making.strings.js';

const strings = datavizKitStrings.fr;

function inputOf(document: unknown, kit: Kit): KitInput {
  const parsed = parseKit(document, 5);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return { data: parsed.value, plan: planKit(parsed.value.lines, { kit, sizes: readSizes('') }), strings, lang: 'fr' };
}

describe('lengths and errors', () => {
  it('are written as people say them', () => {
    assert.deepEqual([103, 280, 999, 1000, 2105, 3000].map((mm) => lengthText(mm, strings)), ['10,3\u00a0cm', '28\u00a0cm', '99,9\u00a0cm', '1\u00a0m', '2,1\u00a0m', '3\u00a0m']);
    assert.equal(lengthText(103, datavizKitEn), '10.3\u00a0cm');
    assert.deepEqual([3, 0, -1200].map((error) => errorText(error, 'fr')), ['+3', '0', '−1\u202f200']);
  });
});

describe('the words of a kit', () => {
  it('give a diameter, a count or a height, and say when a balloon is too small to blow up', () => {
    const items = [{ label: 'A', n: 100 }, { label: 'B', n: 1 }];
    const wordsOf = (kit: Kit) => {
      const input = inputOf({ items, minCount: 0 }, kit);
      const plan = { ...input.plan, lines: input.plan.lines };
      return plan.lines.map((line) => makeText(line, input));
    };
    assert.equal(wordsOf('balloons')[0], '28\u00a0cm de diamètre, 88\u00a0cm de tour');
    assert.equal(wordsOf('balloons')[1], strings.labelOnly);
    assert.match(wordsOf('sheets')[0] ?? '', /^1\u202f485 mm\u00a0: 5 feuilles$|mm\u00a0: /);
  });

  it('are there in both languages, for every kit', () => {
    for (const kit of KITS) {
      const input = inputOf(dreamsDocument(), kit);
      for (const words of [strings, datavizKitEn]) {
        const { rows, columns } = tableOf({ ...input, strings: words });
        assert.equal(rows.length, input.plan.lines.length + 1);
        assert.ok(rows.every((row) => row.length === columns.length && row.every((cell) => !/undefined|NaN/.test(cell))));
      }
      const english = makingStrings.en;
      for (const words of [makingStrings.fr, typeof english === 'function' ? makingStrings.fr : english]) {
        assert.ok(words.stepsOf(input.plan).length >= 3);
        assert.ok(words.shopping({ plan: input.plan, pieces: 11, length: '2 m', size: '7 cm', paper: 3 }).length >= 3);
      }
    }
  });

  it('leave the page as a table in which a hidden number keeps its words, and no label is a formula', () => {
    const items = [{ label: '=HYPERLINK("x")', n: 40 }, { label: 'Santé', n: 2 }];
    const [head = '', first = '', second = ''] = kitCsv(inputOf({ items }, 'notes'), makingStrings.fr).split('\r\n');
    assert.match(head, /N°,Nom,Vrai nombre,Objets,Taille \(mm\),On voit,Écart,À faire/);
    assert.match(first, /^1,"'=HYPERLINK\(""x""\)",40,/);
    assert.equal(second, '2,Santé,moins de 5,0,0,,,"Pas d’objet, une étiquette seulement"');
  });
});
