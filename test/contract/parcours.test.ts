import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parcours, parcoursFlows, parcoursFromCsv, parseContract } from '../../src/contract/index.js';
import { coarsenRow, paintSpells } from '../../src/contract/paint-spells.js';
import { monthsOf, sayMonth } from '../../src/contract/path-time.js';

const faults = (schema: typeof parcours | typeof parcoursFlows, value: unknown): string[] => {
  const parsed = parseContract<unknown>(schema, value);
  return parsed.ok ? [] : parsed.issues.map(({ path, message }) => `${path} ${message}`);
};

describe('ij/parcours@1', () => {
  it('takes the three forms of a path, and a list a field', () => {
    const parsed = parseContract(parcours, {
      paths: [{ sequence: ['A', null, '%'] }, { sps: 'A/3' }, { spells: [{ state: null, start: '2019', end: null }], consent: 'story' }],
      columns: { sps: ['A/3', ''], attributes: { sex: ['f', null] } },
    });
    assert.ok(parsed.ok);
    assert.deepEqual([parsed.value.time.unit, parsed.value.time.align, parsed.value.paths[1]?.events, parsed.value.states], ['month', 'date', [], []]);
  });

  it('names the culprit', () => {
    assert.deepEqual(faults(parcours, { paths: [{ sps: 'A/3' }, { sequence: ['A', 3] }] }), ['paths[1].sequence[1] is not a string']);
    assert.deepEqual(faults(parcours, { columns: { sps: ['A/3', 4] } }), ['columns.sps[1] is not a string']);
    assert.deepEqual(faults(parcours, { paths: [{ spells: [{ state: 'A', start: '2019', end: {} }] }] }).map((one) => one.split(' ')[0]), ['paths[0].spells[0].end']);
    assert.deepEqual(faults(parcours, { paths: [{ weight: -1, sps: '' }] }), ['paths[0].weight is under the minimum of 0']);
    assert.match(faults(parcours, { states: [{ id: 'A', label: 'A', color: 'red' }] })[0] ?? '', /^states\[0\]\.color does not have the form/);
  });

  it('is bounded in paths, positions and states', () => {
    assert.match(faults(parcours, { columns: { sps: Array(100_001).fill('') } }).join(), /columns\.sps is over the limit of 100000 items/);
    assert.match(faults(parcours, { paths: [{ sequence: Array(1_201).fill('A') }] }).join(), /sequence is over the limit of 1200/);
    assert.match(faults(parcours, { states: [...Array(128)].map((_, i) => ({ id: `s${i}`, label: 's' })) }).join(), /states is over the limit of 127/);
  });
});

describe('ij/parcours-flows@1', () => {
  it('names a row that is none', () => {
    const good = { columns: [14, 16], nodes: [['A', 0, 12], ['?', 1, null]], links: [['A', '*', 0, 7], ['%', 'A', 0, 6, 5]], others: [[0, 5]] };
    assert.deepEqual(faults(parcoursFlows, good), []);
    for (const node of [['A', 0], ['A', 0, -1], ['', 0, 5], ['A', null, 5], ['A', 0, 5, 5], ['A', 0, 1.5]]) assert.deepEqual(faults(parcoursFlows, { ...good, nodes: [['A', 1, 9], node] }), ['nodes[1] is not [state, column, n]']);
    for (const link of [['A', 0, 5], ['A', 'B', 0, '5'], ['A', 'B', 0, 5, 1, 2]]) assert.match(faults(parcoursFlows, { ...good, links: [link] }).join(), /^links\[0\] is not \[from, to, column, n\]/);
  });
});

describe('time', () => {
  it('reads months, quarters, years, days and ages', () => {
    const said = (moment: string | number) => monthsOf(moment) && `${sayMonth(monthsOf(moment)?.first ?? 0)} ${monthsOf(moment)?.length}`;
    assert.deepEqual(['2019-09', '2019', '2019-Q3', '2019-T4', '2019-09-17', 2019, 2019.75].map(said), ['2019-09 1', '2019-01 12', '2019-07 3', '2019-10 3', '2019-09 1', '2019-01 12', '2019-10 1']);
    assert.deepEqual(['2019-13', '2019-00', 'soon', '', '2019-9', Number.NaN].map(monthsOf), Array(6).fill(undefined));
    assert.equal(monthsOf(11)?.first, 132);
  });

  it('paints the channel that comes first over the others, the later beginning over the earlier, and unknown under all', () => {
    const row = new Int8Array(8).fill(-128);
    const at = (state: number, from: number, to: number, rank: number) => ({ state, from: 100 + from, to: 100 + to, rank });
    const resolved = paintSpells(row, [at(0, 0, 3, 0), at(1, 2, 6, 2), at(2, 4, 5, 2), at(-1, 0, 7, -1)], { start: 100, end: 107 });
    assert.deepEqual([...row], [0, 0, 0, 1, 2, 1, -1, -128]);
    assert.equal(resolved, 2); // 0 hides the beginning of 1, 2 its middle
    assert.equal(paintSpells(new Int8Array(3).fill(-128), [at(0, 0, 2, 0), at(0, 1, 3, 0)], { start: 100, end: 200 }), 0, 'the same state twice hides nothing');
  });

  it('makes longer steps: most, first or last, and void only where nothing else is', () => {
    const row = Int8Array.from([-2, 0, 1, 1, 2, 2, 0, -1, -1, -2, -2, -2]);
    const coarse = (keep?: 'first' | 'last', phase = 0) => {
      const into = new Int8Array(Math.ceil((12 + phase) / 3));
      coarsenRow(row, into, { factor: 3, phase, keep, isVoid: -2 });
      return [...into];
    };
    assert.deepEqual(coarse(), [0, 2, -1, -2]);
    assert.deepEqual(coarse('first'), [0, 1, 0, -2]);
    assert.deepEqual(coarse('last'), [1, 2, -1, -2]);
    assert.deepEqual(coarse(undefined, 2), [-2, 1, 2, -1, -2]);
  });
});

describe('a spreadsheet of paths', () => {
  const document = (csv: string, mapping = {}) => parcoursFromCsv(csv, { mapping }) as { document: { time?: unknown; columns: { sps: string[]; weight: number[]; attributes: Record<string, unknown> }; paths: { spells: unknown[] }[] }; form: string; lost: { path: string; message: string }[] };

  it('with a column a month: the longest row of months, whatever is before and after', () => {
    const { document: read, form, lost } = document('"id";"poids";"né à";"Jul.93";"Aug.93";"Sep.93";"sexe"\n1;0,5;Cognac;école;;emploi;f\n2;x;;NA;école;NA;\n');
    assert.equal(form, 'wide');
    assert.deepEqual(read.time, { unit: 'month', start: '1993-07' });
    assert.deepEqual(read.columns, { sps: ['école/1-?/1-emploi/1', '?/1-école/1'], id: ['1', '2'], weight: [0.5, 1], attributes: { 'ne-a': ['Cognac', null], sexe: ['f', null] } });
    assert.deepEqual(lost, [{ path: 'rows[1].poids', message: 'is no weight: "x"; it counts as 1' }]);
  });

  it('knows months in two languages, years, quarters, ages and numbers', () => {
    const time = (...names: string[]) => document(`id,${names.join()}\n1,${names.map(() => 'A').join()}\n`).document?.time;
    assert.deepEqual(time('juil. 2019', 'août 2019', 'sept. 2019'), { unit: 'month', start: '2019-07' });
    assert.deepEqual(time('2019-T1', '2019-T2', '2019-T3'), { unit: 'quarter', start: '2019-01' });
    assert.deepEqual(time('2019', '2020', '2021'), { unit: 'year', start: '2019-01' });
    assert.deepEqual(time('14 ans', '15 ans', '16 ans'), { unit: 'year', align: 'age', start: 14 });
    assert.deepEqual(time('[P9]', '[P10]', '[P11]'), {});
    assert.equal(time('a', 'b', 'c'), undefined);
  });

  it('takes the columns that `mapping` names, and says which are not there', () => {
    const { document: read, lost } = document('who,a,b,c,note\nx,A,B,,n\n', { id: 'who', first: 'a', last: 'c', weight: 'w' });
    assert.deepEqual(read.columns.sps, ['A/1-B/1']);
    assert.deepEqual(lost, [{ path: 'w', message: 'is no column (it was to be "weight")' }]);
    assert.equal(document('nom,ville\nx,y\n').lost.length, 1);
  });

  it('with a row a spell: by person, with what could not be read', () => {
    const { document: read, form, lost } = document('jeune,situation,début,fin,dispositif,sexe\n1,CAP,09/2019,2021-09,,f\n1,ML,2021-09,,accompagnement,f\n2,CAP,bientôt,,,m\n,CAP,2019,,,m\n3,CAP,2019-09,jamais,,m\n');
    assert.equal(form, 'long');
    assert.deepEqual(read.paths.map(({ spells }) => spells), [[{ state: 'CAP', start: '2019-09', end: '2021-09' }, { state: 'ML', start: '2021-09', end: null, channel: 'accompagnement' }]]);
    assert.deepEqual(lost.map(({ path }) => path), ['rows[2]', 'rows[3]', 'rows[4]']);
  });
});
