import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { toCsv } from '../../src/ui/csv.js';

/** RFC 4180 read back, written apart from the writer. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let field = '';
  let isQuoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i];
    if (isQuoted) {
      if (char !== '"') field += char;
      else if (text[i + 1] === '"') field += text[(i += 1)];
      else isQuoted = false;
    } else if (char === '"') isQuoted = true;
    else if (char === ',' || char === '\r') {
      rows.at(-1)?.push(field);
      field = '';
      if (char === '\r') rows.push([]);
    } else if (char !== '\n') field += char;
  }
  return rows.slice(0, -1);
}

describe('toCsv', () => {
  it('starts with a byte order mark, separates by commas, ends each line with CRLF', () => {
    assert.equal(toCsv([['Métier', 'Total'], ['Vétérinaire', 1207]]), '\ufeffMétier,Total\r\nVétérinaire,1207\r\n');
  });

  it('quotes what holds a separator, a quote or a line break', () => {
    assert.equal(toCsv([['a,b', 'dit "oui"', 'deux\nlignes']]), '\ufeff"a,b","dit ""oui""","deux\nlignes"\r\n');
  });

  for (const start of ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠', ' =', '\u00a0@']) {
    it(`disarms a text that starts with ${JSON.stringify(start)}`, () => {
      const [[field] = []] = readCsv(toCsv([[`${start}HYPERLINK("x")`]]).slice(1));
      assert.ok(field?.startsWith("'"), field);
    });
  }

  it('leaves numbers alone, also negative ones', () => assert.equal(toCsv([[-5, 0.5]]), '\ufeff-5,0.5\r\n'));

  it('gives back what was put in, but for the disarming quote', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 4 }), { minLength: 1 }), (rows) => {
        const back = readCsv(toCsv(rows).slice(1));
        assert.deepEqual(back.map((row) => row.length), rows.map((row) => row.length));
        rows.forEach((row, i) => row.forEach((field, j) => assert.equal(back[i]?.[j]?.replace(/^'/, ''), field.replace(/^'/, ''))));
      }),
    );
  });
});
