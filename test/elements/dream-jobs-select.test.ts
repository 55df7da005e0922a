import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { DreamCounts } from '../../src/contract/dream-jobs.js';
import { selectDreams } from '../../src/elements/dream-jobs/select-any.model.js';
import type { DreamFilter } from '../../src/elements/dream-jobs/select-dreams.model.js';
import { anyTable, tableFrom } from '../helpers/dream-tables.js';

const ALL: DreamFilter = { top: 12 };
const anyFilter = fc.record({ sex: fc.constantFrom(undefined, 'f' as const, 'm' as const, 'x' as const), stage: fc.constantFrom(undefined, 'cp', 'lycee'), top: fc.integer({ min: 0, max: 20 }) });

/** The sum of shown cells of one job under a filter, the slow and plain way. */
const sumOf = (table: DreamCounts, job: string, { sex, stage }: Partial<DreamFilter>): number =>
  table.counts
    .filter((cell) => cell.job === job && (!sex || cell.sex === sex) && (!stage || cell.stage === stage))
    .reduce((sum, { n }) => sum + (n ?? 0), 0);

describe('selectDreams, of declared tables', () => {
  const table = tableFrom([], {
    masked: 2,
    territories: [{ id: 'nord', label: 'Nord' }, { id: 'sud', label: 'Sud' }],
    tables: [
      { by: ['sex'], masked: 2, counts: [{ job: 'A', sex: 'f', n: 20 }, { job: 'A', sex: 'm', n: 9 }, { job: 'B', sex: 'f', n: null }, { job: 'B', sex: 'm', n: null }] },
      { by: ['stage'], masked: 0, counts: [{ job: 'A', stage: 'cp', n: 22 }, { job: 'B', stage: 'cp', n: 12 }] },
      { by: ['territory'], masked: 0, counts: [{ job: 'A', territory: 'nord', n: 15 }, { job: 'A', territory: 'sud', n: 14 }] },
    ],
  });

  it('splits everybody by sex, and adds up what that table shows, not what another does', () => {
    const { jobs, all, sexes, choices, isPartial } = selectDreams(table, ALL);
    assert.deepEqual(jobs.map(({ job, n }) => [job, n]), [['A', 29]]);
    assert.deepEqual(all.map(({ job, n, secrecy }) => [job, n, secrecy]), [['A', 29, 'shown'], ['B', 0, 'rare']]);
    assert.deepEqual([sexes, choices.sexes, choices.territories.map(({ id }) => id), isPartial], [['f', 'm'], ['f', 'm'], ['nord', 'sud'], true]);
  });

  it('says of one hidden cell nothing: it may be hidden for the sake of another', () => {
    assert.equal(selectDreams(table, { sex: 'f', top: 12 }).all.find(({ job }) => job === 'B')?.secrecy, 'rare');
  });

  it('shows persons that are not told apart where a filter is not told by sex', () => {
    const { jobs, sexes, isTold } = selectDreams(table, { stage: 'cp', top: 12 });
    assert.deepEqual(jobs.map(({ job, n, isSplit }) => [job, n, isSplit]), [['A', 22, false], ['B', 12, false]]);
    assert.deepEqual([sexes, isTold], [[], true]);
  });

  it('tells nothing of filters that no table has together', () => {
    const { all, isTold } = selectDreams(table, { stage: 'cp', sex: 'f', top: 12 });
    assert.deepEqual([all, isTold], [[], false]);
  });
});

describe('selectDreams', () => {
  it('adds up the cells of a job and ranks the jobs', () => {
    const table = tableFrom([['Pilote', 'f', 'cp', 6], ['Pompier', 'f', 'cp', 8], ['Pompier', 'm', 'cp', 9], ['Pompier', 'm', 'lycee', 10]]);
    const { jobs } = selectDreams(table, ALL);
    assert.deepEqual(jobs.map(({ job, n, rank }) => [job, n, rank]), [['Pompier', 27, 1], ['Pilote', 6, 2]]);
    assert.equal(jobs[0]?.groups.m.n, 19);
  });

  it('gives equal jobs one rank, in the order of the alphabet without accents, whatever the order of the document', () => {
    const rows = [['Zoologue', 'f', null, 7], ['Écrivaine', 'f', null, 7], ['Ébéniste', 'f', null, 7], ['Agricultrice', 'f', null, 9]] as const;
    const expected = [['Agricultrice', 1], ['Ébéniste', 2], ['Écrivaine', 2], ['Zoologue', 2]];
    for (const order of [rows, rows.toReversed()]) {
      assert.deepEqual(selectDreams(tableFrom(order), ALL).jobs.map(({ job, rank }) => [job, rank]), expected);
    }
  });

  it('says of one hidden cell that it is below the threshold, of several nothing, beside shown ones that the sum is partial', () => {
    const table = tableFrom([['A', 'f', 'cp', 9], ['A', 'f', 'lycee', null], ['A', 'm', 'cp', null], ['B', 'm', 'cp', 7], ['B', 'x', 'cp', null], ['B', 'x', 'lycee', null]]);
    const [a, b] = selectDreams(table, ALL).jobs;
    assert.deepEqual([a?.secrecy, a?.groups.f.secrecy, a?.groups.m.secrecy, a?.groups.x.secrecy], ['partial', 'partial', 'below', 'shown']);
    assert.equal(b?.groups.x.secrecy, 'rare');
  });

  it('keeps jobs whose cells are all hidden out of the ranking, after it', () => {
    const { jobs, all, rankedCount } = selectDreams(tableFrom([['Secret', 'f', 'cp', null], ['Pompier', 'f', 'cp', 8]]), ALL);
    assert.deepEqual(jobs.map(({ job }) => job), ['Pompier']);
    assert.deepEqual(all.map(({ job, rank, n }) => [job, rank, n]), [['Pompier', 1, 8], ['Secret', null, 0]]);
    assert.equal(rankedCount, 1);
  });

  it('knows that something is hidden when the endpoint says it of jobs that it does not name', () => {
    const rows = [['Pompier', 'f', 'cp', 8]] as const;
    assert.equal(selectDreams(tableFrom(rows), ALL).isPartial, false);
    assert.equal(selectDreams(tableFrom(rows, { masked: 1 }), ALL).isPartial, true);
  });

  it('lists the stages that have a cell in the order of life, then those the document does not name', () => {
    const table = tableFrom([['A', 'f', 'lycee', 6], ['A', 'f', 'other', 6], ['A', 'f', 'cp', 6], ['A', 'f', null, 6]]);
    assert.deepEqual(selectDreams(table, ALL).stages.map(({ label }) => label), ['CP', 'Lycée', 'other']);
  });

  it('shows only sums of shown cells, each job once, in order, and freezes them', () => {
    fc.assert(
      fc.property(anyTable, anyFilter, (table, filter) => {
        const { all, jobs, rankedCount, sexes } = selectDreams(table, filter);
        assert.equal(new Set(all.map(({ job }) => job)).size, all.length);
        assert.deepEqual(jobs, all.slice(0, Math.min(filter.top, rankedCount)));
        for (const { job, n, groups } of all) {
          assert.equal(n, sumOf(table, job, filter));
          assert.equal(n, groups.f.n + groups.m.n + groups.x.n);
          for (const sex of sexes) if (!filter.sex || filter.sex === sex) assert.equal(groups[sex].n, sumOf(table, job, { ...filter, sex }));
        }
        all.slice(0, rankedCount).forEach(({ n, rank }, i) => {
          assert.ok(n > 0 && n <= (all[i - 1]?.n ?? n));
          assert.equal(rank, 1 + all.filter((other) => other.n > n).length);
        });
        assert.ok(Object.isFrozen(all) && all.every((job) => Object.isFrozen(job)));
      }),
    );
  });

  it('does not depend on the order of the cells', () => {
    fc.assert(
      fc.property(anyTable, anyFilter, (table, filter) => {
        const turned = { ...table, counts: table.counts.toReversed() };
        const names = (one: DreamCounts) => selectDreams(one, filter).all.map(({ job, n, secrecy }) => [job, n, secrecy]);
        assert.deepEqual(names(turned), names(table));
      }),
    );
  });

  it('ranks and adds up as if a hidden cell were not there', () => {
    const [hidden, missing] = [tableFrom([['A', 'f', 'cp', 9], ['A', 'm', 'cp', null]]), tableFrom([['A', 'f', 'cp', 9]])].map((table) => selectDreams(table, ALL).jobs[0]);
    assert.deepEqual([hidden?.n, hidden?.groups.m.n, hidden?.rank], [missing?.n, missing?.groups.m.n, missing?.rank]);
  });
});
