import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { countDreams, dreamKey, maskCounts, parseDreamTable, type DreamAnswers } from '../../src/contract/index.js';

const row = (jobs: string[], sex: 'f' | 'm' | 'x' | null = 'f', stage: string | null = 'cp') => ({ jobs, sex, stage });
const rowsOf = (answers: ReturnType<typeof row>[]): DreamAnswers => ({ stages: [{ id: 'cp', label: 'CP' }], answers });

describe('dreamKey', () => {
  it('sees one dream in many spellings', () => {
    assert.equal(dreamKey('  Vétérinaire '), dreamKey('veterinaire'));
    assert.equal(dreamKey('Sapeur-pompier'), dreamKey('sapeur pompier'));
    assert.equal(dreamKey('Sœur'), 'soeur');
    assert.equal(dreamKey(' … '), '');
  });
});

describe('countDreams', () => {
  it('counts persons, not mentions, and keeps the commonest spelling', () => {
    const rows = [...Array<null>(5)].map((_, i) => row([i === 0 ? 'VETERINAIRE' : 'vétérinaire', 'Vétérinaire']));
    const { counts, people, answers, masked } = countDreams(rowsOf(rows), 5);
    assert.deepEqual(counts, [{ job: 'Vétérinaire', sex: 'f', stage: 'cp', n: 5 }]);
    assert.deepEqual([people, answers, masked], [5, 5, 0]);
  });

  it('hides a small cell, and does not name a job that has no other', () => {
    const five = [...Array<null>(5)].map(() => row(['pompier'], 'm'));
    const { counts, masked } = countDreams(rowsOf([...five, row(['pompier'], 'f'), row(['Camille de la rue Haute'], 'f')]), 5);
    assert.deepEqual(counts, [{ job: 'Pompier', sex: 'm', stage: 'cp', n: 5 }, { job: 'Pompier', sex: 'f', stage: 'cp', n: null }]);
    assert.equal(masked, 2);
    assert.ok(!JSON.stringify(counts).includes('Camille'));
  });

  it('does not tell how many people there are under the threshold', () => assert.equal(countDreams(rowsOf([row(['a'])]), 5).people, undefined));

  it('agrees with a plain recount, and is what parseDreamTable gives for rows', () => {
    const rows = fc.array(fc.record({ jobs: fc.array(fc.constantFrom('a', 'A', 'b', 'c'), { maxLength: 3 }), sex: fc.constantFrom('f' as const, 'm' as const), stage: fc.constantFrom('s', 't') }), { maxLength: 60 });
    fc.assert(fc.property(rows, fc.integer({ min: 1, max: 6 }), (answers, k) => {
      const table = countDreams({ stages: [], answers }, k);
      for (const sex of ['f', 'm']) for (const stage of ['s', 't']) for (const job of ['a', 'b', 'c']) {
        const n = answers.filter((one) => one.sex === sex && one.stage === stage && one.jobs.some((words) => words.toLowerCase() === job)).length;
        const cell = table.counts.find((one) => one.job.toLowerCase() === job && one.sex === sex && one.stage === stage);
        if (n >= k) assert.equal(cell?.n, n);
        else assert.ok(cell === undefined || cell.n === null);
      }
      const parsed = parseDreamTable({ answers }, k);
      assert.deepEqual(parsed.ok && parsed.value.counts.counts, table.counts);
    }), { numRuns: 1_000, seed: 5 });
  });

  it('can be published as it is: counting what it shows again hides nothing more', () => {
    const rows = rowsOf([...Array<null>(40)].map((_, i) => row([['a', 'b', 'c'][i % 3] ?? 'a'], i % 2 ? 'f' : 'm')));
    const once = countDreams(rows, 5);
    assert.deepEqual(maskCounts(once, 5), once);
  });
});

describe('parseDreamTable', () => {
  it('masks counts under the page’s own threshold, never less than the endpoint’s', () => {
    const counted = { minCount: 5, counts: [{ job: 'A', sex: 'f', n: 8 }, { job: 'A', sex: 'm', n: 20 }, { job: 'B', sex: 'f', n: 7 }] };
    const table = parseDreamTable(counted, 11);
    assert.ok(table.ok);
    assert.deepEqual(table.value.counts.counts.map(({ job, sex, n }) => [job, sex, n]), [['A', 'f', null], ['A', 'm', 20]]);
    assert.equal(table.value.counts.masked, 2);
    const lower = parseDreamTable(counted, 1);
    assert.ok(lower.ok);
    assert.equal(lower.value.counts.minCount, 5);
  });
});
