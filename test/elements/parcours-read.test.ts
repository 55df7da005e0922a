import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parcours, parcoursFromCsv, parseContract } from '../../src/contract/index.js';
import { parcoursFromCsvInSteps } from '../../src/contract/adapters/parcours-csv.js';
import { checkingPaths } from '../../src/elements/parcours/check-paths.model.js';
import { inSlices } from '../../src/elements/parcours/in-slices.js';
import { runToEnd, type Job } from '../../src/elements/parcours/job.model.js';
import { parsingPaths } from '../../src/elements/parcours/parcours-value.js';
import { readPathsIn } from '../../src/elements/parcours/read-paths-in.js';
import { monthsAt } from '../../src/elements/parcours/path-clock.model.js';
import { readPaths, type ReadOptions, type ReadPaths } from '../../src/elements/parcours/read-paths.model.js';
import { familyStyles } from '../../src/elements/parcours/families.styles.js';
import { stateLooks } from '../../src/elements/parcours/state-looks.model.js';
import { FAMILIES_EN, STATES_EN } from '../../src/elements/parcours/states-en.js';
import { FAMILIES_FR, STATES_FR } from '../../src/elements/parcours/states-fr.js';

function read(document: unknown, options: ReadOptions = {}): ReadPaths {
  const parsed = parseContract(parcours, document);
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return readPaths(parsed.value, options);
}

/** Paths as letters: the state, `?` unknown, `.` void. */
const drawn = ({ table: { cells, length, size, states } }: ReadPaths): string[] =>
  [...Array<undefined>(size)].map((_, path) => [...cells.subarray(path * length, (path + 1) * length)].map((cell) => (cell < 0 ? (cell === -1 ? '?' : '.') : states[cell])).join(''));

const declared = (ids: string) => [...ids].map((id) => ({ id, label: id }));

describe('a path of any form', () => {
  it('is the same in the table', () => {
    const all = read({
      time: { start: '2019-09', asOf: '2020-02' },
      states: declared('AB'),
      paths: [
        { sequence: ['A', 'A', null, 'B', 'B', 'B'] },
        { sps: 'A/2-?/1-B/3' },
        { spells: [{ state: 'A', start: '2019-09', end: '2019-11' }, { state: 'B', start: '2019-12', end: null }] },
      ],
      columns: { sps: ['A/2-?/1-B/3', 'B/2'] },
    });
    assert.deepEqual(drawn(all), [...Array<string>(4).fill('AA?BBB'), 'BB....']);
    assert.deepEqual(all.report, { issues: [], more: 0, overlaps: 0, overlapping: 0, undeclared: [], read: 5, kept: 5 });
  });

  it('is void before the entry, after the exit and after the last month observed', () => {
    const spells = [{ state: 'A', start: '2019-10', end: '2019-12' }, { state: null, start: '2020-01', end: '2020-02' }, { state: 'B', start: '2020-02', end: '2021-09' }];
    const document = (changes: object) => ({ time: { start: '2019-08', length: 10, asOf: '2020-04' }, states: declared('AB'), paths: [{ spells, ...changes }] });
    assert.deepEqual(drawn(read(document({}))), ['..AA??BBB.']);
    assert.deepEqual(drawn(read(document({ entry: '2019-09', exit: '2020-03' }))), ['.?AA??B...']);
    assert.deepEqual(drawn(read(document({ spells: undefined, sps: 'A/10', entry: '2019-09', exit: '2020-03' }))), ['.AAAAAA...']);
  });

  it('has ends that are not in a spell, or are', () => {
    const document = { time: { unit: 'year', align: 'age', start: 15 }, paths: [{ spells: [{ state: 'P', start: 15, end: 17 }, { state: 'L', start: 18, end: 19 }] }] };
    assert.deepEqual(drawn(read(document)), ['PP?L']);
    assert.deepEqual(drawn(read(document, { endInclusive: true })), ['PPPLL']);
    assert.deepEqual(drawn(read({ ...document, time: { ...document.time, endInclusive: true } })), ['PPPLL']);
    const months = { paths: [{ spells: [{ state: 'P', start: '2019-09', end: '2019-10' }] }] };
    assert.deepEqual([read(months), read(months, { endInclusive: true })].map((one) => one.table.length), [1, 2]);
  });

  it('shows the job rather than the support that goes along with it, and says how many it did so for', () => {
    const spells = [{ state: 'ML', start: '2019-09', end: '2020-01' }, { state: 'EMP_T', start: '2019-10', end: '2019-12' }];
    const { table, report } = read({ paths: [{ spells }, { spells: [spells[1]] }] }, { vocabulary: STATES_FR });
    assert.deepEqual(table.states, ['ML', 'EMP_T']);
    assert.deepEqual([...table.cells], [0, 1, 1, 0, -2, 1, 1, -2]);
    assert.deepEqual([report.overlaps, report.overlapping], [1, 1]);
    const own = [{ state: 'A', start: '2019-09', end: '2019-11', channel: 'y' }, { state: 'B', start: '2019-09', end: '2019-11', channel: 'x' }];
    assert.deepEqual(drawn(read({ channels: ['x', 'y'], paths: [{ spells: own }] })), ['BB']);
  });
});

describe('what is wrong', () => {
  it('is named, and the rest kept', () => {
    const { table, report, rows } = read({
      states: declared('A'),
      paths: [
        { sps: 'A/3-' }, { sps: 'A/0' }, { sps: 'A' }, { sps: '/3' }, { sps: 'A/3' }, {},
        { spells: [{ state: 'A', start: 'bientôt' }, { state: 'A', start: '2019-09', end: '2019-08' }, { state: 'A', start: '2019-09', end: '2019-13' }] },
        { spells: [{ state: 'A', start: '?' }, { state: 'A', start: '2019-09', end: '2019-12' }], events: [{ type: 'x', at: 'hier' }] },
      ],
      columns: { sps: ['A/9999', 'A/2'] },
    });
    assert.deepEqual(rows, [4, 7, 9]);
    assert.equal(table.size, 3);
    assert.deepEqual(report.issues.map(({ path }) => path), [
      'paths[0].sps', 'paths[1].sps', 'paths[2].sps', 'paths[3].sps', 'paths[5]', 'paths[6].spells[0]', 'paths[6].spells[1]', 'paths[6].spells[2]', 'paths[6]', 'paths[7].spells[0]', 'columns.sps[0]', 'paths[7].events[0]',
    ]);
    assert.match(report.issues[6]?.message ?? '', /ends \(2019-08\) before it has begun \(2019-09\)/);
  });

  it('is counted beyond the hundredth', () => {
    const { report } = read({ columns: { sps: Array<string>(250).fill('A') } });
    assert.deepEqual([report.issues.length, report.more, report.kept], [100, 150, 0]);
  });

  it('a state that is not declared is kept after the others, and reported', () => {
    const { table, states, report } = read({ states: declared('BA'), paths: [{ sequence: ['Z', 'A', 'Z', 'B', 'X'] }] });
    assert.deepEqual(table.states, ['B', 'A', 'X', 'Z']);
    assert.deepEqual([...table.cells], [3, 1, 3, 0, 2]);
    assert.deepEqual(states[2], { id: 'X', label: 'X' });
    assert.deepEqual(report.undeclared, [{ state: 'Z', times: 2 }, { state: 'X', times: 1 }]);
  });

  it('more states than a table holds are unknown', () => {
    const { table, report } = read({ states: declared('A'), paths: [{ sequence: [...Array<undefined>(200)].map((_, i) => `s${i}`) }] });
    assert.equal(table.states.length, 127);
    assert.equal(table.cells.filter((cell) => cell === -1).length, 74);
    assert.equal(report.undeclared.length, 200);
  });

  it('nothing at all is a table of nothing', () => {
    for (const document of [{}, { paths: [] }, { columns: { sps: [] } }]) assert.deepEqual([read(document).table.size, read(document).table.length], [0, 0]);
    assert.deepEqual(drawn(read({ columns: { sps: ['', '?/2'] } })), ['..', '??']);
    assert.equal(read({ columns: { sps: ['', '?/2'] } }, { align: 'age', unit: 'year' }).table.length, 1);
  });
});

describe('time', () => {
  const document = {
    time: { start: '2019-09' },
    states: declared('ABC'),
    paths: [
      { sps: 'A/4-B/8', born: '2008-10', events: [{ type: 'out', at: '2020-01' }, { type: 'out', at: '2020-06' }] },
      { sps: 'A/2-C/10', born: '2007-09', events: [{ type: 'out', label: 'Sortie', at: '2019-11' }] },
      { sps: 'C/12' },
    ],
  };

  it('is aligned on an age, void at both ends, without those whose birth is not known', () => {
    const { time, rows, report, ...aged } = read(document, { align: 'age' });
    assert.deepEqual(rows, [0, 1]);
    assert.deepEqual(report.issues.map(({ path }) => path), ['paths[2]']);
    // the first was 10 years and 11 months old in September 2019, the second 12
    assert.deepEqual(time, { unit: 'month', align: 'age', first: 131, length: 25 });
    assert.deepEqual(drawn({ ...aged, time, rows, report }), [`AAAABBBBBBBB${'.'.repeat(13)}`, `${'.'.repeat(13)}AACCCCCCCCCC`]);
  });

  it('is aligned on the first event of a kind, with the events', () => {
    const aligned = read(document, { align: { event: 'out' } });
    assert.equal(aligned.time.first, -4);
    assert.deepEqual(drawn(aligned), ['AAAABBBBBBBB..', '..AACCCCCCCCCC']);
    assert.deepEqual(aligned.events.map(({ path, position, label }) => [path, position, label]), [[0, 4, 'out'], [0, 9, 'out'], [1, 4, 'Sortie']]);
    assert.equal(monthsAt(aligned.time, 4), 0);
  });

  it('goes by quarters and years: from the start, or by whole years of age', () => {
    assert.deepEqual(drawn(read(document, { unit: 'quarter' })), ['ABBB', 'ACCC', 'CCCC']);
    assert.deepEqual(drawn(read(document, { unit: 'year' })), ['B', 'C', 'C']);
    const aged = read(document, { unit: 'year', align: 'age' });
    assert.deepEqual([aged.time.first, aged.time.length], [120, 3]);
    assert.deepEqual(drawn(aged), ['AB.', '..C']);
  });

  it('of ages takes dates by the birth of each path', () => {
    const aged = read({ time: { unit: 'year', align: 'age', start: 11, length: 3 }, paths: [{ born: '2008-09', spells: [{ state: 'A', start: '2019-09', end: '2021-09' }] }, { spells: [{ state: 'A', start: '2019-09', end: null }] }] });
    assert.deepEqual(drawn(aged), ['AA.']);
    assert.deepEqual(aged.report.issues.map(({ path }) => path), ['paths[1].spells[0]', 'paths[1]']);
  });
});

describe('beside the paths', () => {
  it('are attributes by path, weights and stories', () => {
    const all = read({
      attributes: [{ id: 'sex', label: 'Sexe', values: [{ id: 'm', label: 'Garçons' }] }],
      paths: [{ sps: 'A/x' }, { sps: 'A/1', attributes: { sex: 'f', toString: 'x', work: true }, weight: 2, consent: 'story' }],
      columns: { sps: ['A/1', 'A/1'], weight: [0.5, 1], attributes: { sex: ['m', null], age: [17, 18] } },
    });
    assert.deepEqual(all.attributes.map(({ id, label, values, of }) => [id, label, values.map((value) => value.label).join(), [...of]]), [
      ['sex', 'Sexe', 'Garçons,f', [1, 0, -1]],
      ['toString', 'toString', 'x', [0, -1, -1]],
      ['work', 'work', 'true', [0, -1, -1]],
      ['age', 'age', '17,18', [-1, 0, 1]],
    ]);
    assert.deepEqual([...(all.table.weights ?? [])], [2, 0.5, 1]);
    assert.deepEqual(all.stories, [0]);
    assert.equal(read({ columns: { sps: ['A/1'] } }).table.weights, undefined);
  });

  it('a spreadsheet with a column a month and one with a row a spell are the same table', () => {
    const wide = 'id,2019-09,2019-10,2019-11,2019-12\n1,B,B,,A\n2,A,A,A,\n';
    const long = 'id,state,start,end\n1,B,2019-09,2019-11\n1,A,2019-12,2020-01\n2,A,2019-09,2019-12\n';
    const [a, b] = [wide, long].map((csv) => read(parcoursFromCsv(csv).document));
    assert.deepEqual(a?.table, { ...b?.table });
    assert.deepEqual(a?.table.states, ['A', 'B']);
    assert.deepEqual(a && drawn(a), ['BB?A', 'AAA.']);
  });
});

describe('the default vocabulary', () => {
  it('has 31 states in 9 families, in two languages', () => {
    assert.deepEqual([STATES_FR.length, FAMILIES_FR.length], [31, 9]);
    assert.deepEqual(Object.keys(STATES_EN), STATES_FR.map(({ id }) => id));
    assert.deepEqual(Object.keys(FAMILIES_EN), FAMILIES_FR.map(({ id }) => id));
    for (const { label, short = '' } of STATES_FR) assert.ok(label && short.length <= 14 && !/échec|décroch/i.test(label), label);
  });

  it('gives each state a look of its own', () => {
    const looks = stateLooks(STATES_FR, FAMILIES_FR);
    assert.equal(new Set(looks.map(({ family, pattern }) => `${family} ${pattern}`)).size, 31);
    const others = stateLooks(declared('ABCDEFGHIJ'));
    assert.equal(new Set(others.map(({ family, pattern }) => `${family} ${pattern}`)).size, 10);
    assert.deepEqual(others[9], { family: 1, pattern: 'diagonal' });
  });

  it('has colours of 3:1 at least on both backgrounds', () => {
    const channel = (hex: string) => (Number.parseInt(hex, 16) / 255 <= 0.04045 ? Number.parseInt(hex, 16) / 255 / 12.92 : ((Number.parseInt(hex, 16) / 255 + 0.055) / 1.055) ** 2.4);
    const light = (color: string) => 0.2126 * channel(color.slice(1, 3)) + 0.7152 * channel(color.slice(3, 5)) + 0.0722 * channel(color.slice(5, 7));
    const contrast = (a: string, b: string) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
    const pairs = [...familyStyles.cssText.matchAll(/--ij-color-family-\d, light-dark\((#\w{6}), (#\w{6})\)/g)];
    assert.equal(pairs.length, 9);
    for (const [, day = '', night = ''] of pairs) assert.ok(contrast(day, '#ffffff') >= 3 && contrast(night, '#16181d') >= 3, `${day} ${night}`);
  });
});

describe('many paths', () => {
  const columns = { sps: Array<string>(5_000).fill('A/2-B/1'), weight: Array<number>(4_000).fill(2), attributes: { sexe: Array<string>(5_000).fill('f') } };
  const paths = [...Array<undefined>(250)].map((_, i) => ({ id: `p${i}`, spells: [{ state: 'A', start: '2019-09', end: '2019-12' }], consent: i === 249 ? 'story' : null }));
  const documents = [{ columns }, { states: declared('AB'), paths }, { paths, columns, title: 'Tous' }, { columns: { ...columns, id: null } }, { paths: [...paths, { weight: -1 }], states: 3 }, { columns: { ...columns, attributes: { 'a b': ['x'] } } }];

  it('are checked a stretch at a time, with the same result, and the same faults at the same places', () => {
    for (const document of documents) assert.deepEqual(runToEnd(checkingPaths(document)), parseContract(parcours, document));
    const bad = runToEnd(checkingPaths({ columns: { ...columns, sps: [...columns.sps, 7] } }));
    assert.deepEqual(bad, { ok: false, issues: [{ path: 'columns.sps[5000]', message: 'is not a string' }] });
    const tooMany = { columns: { sps: Array<string>(100_001).fill('A/2') } };
    assert.deepEqual(runToEnd(checkingPaths(tooMany)), parseContract(parcours, tooMany));
  });

  it('are checked in as many slices when something is wrong, and when they are a table', () => {
    const slicesOf = (job: Generator): number => [...job].length;
    const [good, faulty] = [columns.sps, columns.sps.map((sps, i) => (i % 1_000 ? sps : 7))].map((sps) => slicesOf(checkingPaths({ columns: { sps } })));
    assert.deepEqual([good, faulty], [3, 3]);
    const issues = runToEnd(checkingPaths({ columns: { sps: columns.sps.map((sps, i) => (i % 1_000 ? sps : 7)) } }));
    assert.ok(!issues.ok && issues.issues.map(({ path }) => path).join() === 'columns.sps[0],columns.sps[1000],columns.sps[2000],columns.sps[3000],columns.sps[4000]');
    for (const table of ['id;M1;M2;M3\n' + '1;A;B;B\n'.repeat(5_000), 'person;state;start\n' + '1;A;2019-09\n'.repeat(5_000)]) assert.ok(slicesOf(parcoursFromCsvInSteps(table)) > 70);
  });

  it('are read in many slices', () => {
    const job = parsingPaths(documents[2], {});
    let slices = 0;
    for (let step = job.next(); ; step = job.next(), slices++) {
      if (!step.done) continue;
      assert.ok(step.value.ok && step.value.value.paths.table.size === 5_250);
      assert.deepEqual(step.value.value.paths.stories, [249]);
      break;
    }
    assert.ok(slices > 100, String(slices));
  });

  it('stop being read when nobody waits for them any more', async () => {
    function* endless(): Job<never> {
      for (;;) yield 0;
    }
    await assert.rejects(inSlices(endless(), AbortSignal.abort(new Error('left'))), /left/);
  });
});

describe('a table in place of a document', () => {
  const readText = async (text: string) => {
    const told: string[] = [];
    const read = await readPathsIn(text, { signal: new AbortController().signal, vocabulary: undefined, onFault: ({ message }) => told.push(message) });
    return { read, told };
  };

  it('is read, and what is left out of it is told', async () => {
    const { read, told } = await readText('id;poids;M1;M2;M3\n1;2;SC;SC;EM\n2;beaucoup;SC;EM;EM\n');
    assert.ok(read.ok);
    assert.deepEqual(drawn(read.value.paths), ['SCSCEM', 'SCEMEM']);
    assert.deepEqual([[...(read.value.paths.table.weights ?? [])], told], [[2, 1], ['rows[1].poids is no weight: "beaucoup"; it counts as 1']]);
  });

  it('of no form that is known is a fault', async () => {
    const { read } = await readText('<!doctype html><title>404</title>');
    assert.match(JSON.stringify(read), /is no JSON: it starts with .*<!doctype html.*neither a column a position/);
  });
});
