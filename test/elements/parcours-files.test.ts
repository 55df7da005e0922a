import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { PathTimes } from '../../src/elements/parcours/path-clock.model.js';
import { filesStrings } from '../../src/elements/parcours/files.strings.js';
import { hatchPath } from '../../src/elements/parcours/hatches.model.js';
import { pathRows, rLines, stateCodes, type ROptions } from '../../src/elements/parcours/r-lines.model.js';
import { PATTERNS } from '../../src/elements/parcours/state-looks.model.js';
import { tableRows } from '../../src/elements/parcours/table-rows.js';
import { toldPaths } from '../../src/elements/parcours/told-paths.model.js';
import { anyPaths, tableOf } from '../helpers/path-tables.js';

const months: PathTimes = { unit: 'month', align: 'date', first: 2019 * 12 + 10, length: 4 };
const options: ROptions = { file: 'paths.csv', labels: ['École', 'Lycée', 'Emploi'], words: { ...filesStrings.fr, head: ['Titre'] }, leastTypes: 2, mostTypes: 8 };
const times = (n: number, path: string): string[] => Array<string>(n).fill(path);

describe('paths that leave the page', () => {
  it('are all there without a threshold, each once, with people and weights', () => {
    const told = toldPaths(tableOf(['AABB', 'AAAA', 'AABB'], 3, [1, 0.5, 2]), 1);
    assert.deepEqual(pathRows(told, months), [
      ['people', 'weight', '2019-11', '2019-12', '2020-01', '2020-02'],
      [2, 3, 'A', 'A', 'B', 'B'],
      [1, 0.5, 'A', 'A', 'A', 'A'],
    ]);
    assert.equal(told.left, 0);
  });

  it('are those of k people, in whole times k, and the others only together', () => {
    const told = toldPaths(tableOf([...times(12, 'AAAA'), ...times(5, 'BBBB'), ...times(4, 'CCCC')], 3), 5);
    assert.deepEqual([told.people, told.left, [...(told.table.weights ?? [])]], [[5, 5], 11, [5, 5]]);
    // two who are left alone in A take others along; so does one of all
    assert.deepEqual(toldPaths(tableOf([...times(6, 'AAAA'), ...times(5, 'BBBB')], 3), 5).left, 6);
  });

  it('leave nobody alone in a situation, nor in two of them, where pictures tell how many are there', () => {
    fc.assert(
      fc.property(anyPaths({ most: 60, states: 2, length: 3 }), fc.integer({ min: 2, max: 5 }), (table, k) => {
        const { people, table: told } = toldPaths(table, k);
        for (let p = 0; p < table.length; p++) {
          for (let q = p; q < table.length; q++) {
            const rests = new Map<string, number>();
            const add = ({ size, length, cells }: typeof table, n: (row: number) => number): void => {
              for (let row = 0; row < size; row++) {
                const key = `${cells[row * length + p]} ${cells[row * length + q]}`;
                rests.set(key, (rests.get(key) ?? 0) + n(row));
              }
            };
            add(table, () => 1);
            const whole = new Map(rests);
            add(told, (row) => -(people[row] ?? 0));
            for (const [key, rest] of rests) assert.ok(rest === 0 || rest >= k || rest === whole.get(key), `${rest} at ${p} and ${q} in ${key}`);
          }
        }
      }),
    );
  });

  it('tell no number of 1 to k − 1, and lose nobody', () => {
    fc.assert(
      fc.property(anyPaths({ most: 60, states: 2, length: 2 }), fc.integer({ min: 1, max: 6 }), (table, k) => {
        const { people, left, total } = toldPaths(table, k);
        assert.equal(people.reduce((sum, n) => sum + n, left), total);
        for (const n of [...people, left]) assert.ok(n === 0 || n >= k || total < k, `${n} of ${total}`);
        if (total < k) assert.deepEqual(people, []);
      }),
    );
  });

  it('have names that R reads as they are: unknown, void, ages, codes that could be misread', () => {
    const told = toldPaths({ ...tableOf(['A?B%'], 2), states: ['NA', '=1+1'] }, 1);
    assert.deepEqual(pathRows(told, { ...months, align: 'age', first: 11.5 * 12, unit: 'quarter' }), [['people', 'weight', 11.5, 11.75, 12, 12.25], [1, 1, 'S1', '*', 'S2', '%']]);
    assert.deepEqual(stateCodes(['EMP_S', 'a.b']), ['EMP_S', 'a.b']);
  });
});

describe('lines for R', () => {
  const linesOf = (paths: readonly string[], rest: Partial<ROptions> = {}): string => rLines(toldPaths(tableOf(paths), 1), { ...options, ...rest });

  it('do what the page does with the columns of the file', () => {
    const text = linesOf(['AABB', 'BBBB', 'AAAC', 'AAAC']);
    for (const line of [
      'states <- as.matrix(paths[, 3:6, drop = FALSE])',
      'codes <- c("A", "B", "C")',
      'labels <- c("École", "Lycée", "Emploi")',
      '  missing = "*", left = NA, gaps = NA, right = NA, void = "%", nr = "*")',
      'seqstatd(sequences)',
      'costs <- seqsubm(sequences, method = "CONSTANT", cval = 2)',
      'distances <- seqdist(sequences, method = "OM", indel = 1, sm = costs)',
      'quality <- wcKMedRange(distances, kvals = 2:2, weights = weights)',
    ]) assert.ok(text.split('\n').includes(line), line);
  });

  it('take unknown situations as a state, and late entries where TraMineR has none', () => {
    const text = linesOf(['A?BB', '%ABB', 'AABB', 'A?B%']);
    assert.match(text, /seqdist\(.*with\.missing = TRUE\)/);
    assert.match(text, /miss\.cost = 2\)/);
    assert.match(text, /seqdef\(begun/);
    assert.match(text, /seqstatd\(moments\)/);
    assert.doesNotMatch(linesOf(['A?BB', 'AB%%', 'AABB']), /begun|moments <-/);
  });

  it('look for no types among two paths', () => assert.doesNotMatch(linesOf(['AABB', 'AAAA']), /wcKMed/));

  it('hold hostile names as texts', () => {
    const text = linesOf(['AABB'], { labels: ['"); quit("no', 'a\\', 'b\nsystem("rm")'], words: { ...options.words, head: ['Titre\nsystem("x")\u2028y\u202ez'] } });
    assert.equal(text.split('\n')[0], '# Titre system("x") y z');
    assert.ok(text.includes('labels <- c("\\"); quit(\\"no", "a\\\\", "b system(\\"rm\\")")'));
    assert.ok(!/^system/m.test(text));
  });
});

describe('what a file is made of', () => {
  it('has numbers of a table as numbers, and words as words', () => {
    const table = { caption: '', columns: [{ label: 'A' }, { label: 'n', isNumber: true }], rows: [['12', '1\u202f234'], ['=x', 'au moins 5'], ['c', '47 %']] };
    assert.deepEqual(tableRows(table, 'fr'), [['A', 'n'], ['12', 1234], ['=x', 'au moins 5'], ['c', '47 %']]);
    assert.deepEqual(tableRows({ ...table, rows: [['a', '1,234.5']] }, 'en')[1], ['a', 1234.5]);
  });

  it('has patterns that stay in their boxes', () => {
    const side = fc.integer({ min: 0, max: 400 }).map((n) => n / 10);
    fc.assert(
      fc.property(fc.constantFrom(...PATTERNS), side, side, side, side, (pattern, x, y, widthPx, heightPx) => {
        const numbers = hatchPath(pattern, { x, y, widthPx, heightPx }).match(/-?[\d.]+/g)?.map(Number) ?? [];
        numbers.forEach((n, i) => assert.ok(i % 2 ? n >= y - 0.02 && n <= y + heightPx + 0.02 : n >= x - 0.02 && n <= x + widthPx + 0.02, `${pattern} ${n}`));
      }),
    );
    assert.equal(hatchPath('diagonal', { x: 0, y: 0, widthPx: 8, heightPx: 8 }), 'M0 8L8 0');
    assert.equal(hatchPath('grid', { x: 0, y: 0, widthPx: 8, heightPx: 8 }), 'M0 4L8 4M4 0L4 8');
    assert.equal(hatchPath('solid', { x: 0, y: 0, widthPx: 8, heightPx: 8 }), '');
  });
});
