import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDreamTable, tableFor, type DreamTable } from '../../src/contract/index.js';

const DOCUMENT = {
  schema: 'ij/dream-counts@1',
  stages: [{ id: 'cp', label: 'CP' }],
  territories: [{ id: 'nord', label: 'Nord' }],
  people: 60,
  others: 8,
  minCount: 5,
  counts: [],
  masked: 2,
  jobs: [{ job: 'Coiffure', feminine: 'Coiffeuse', masculine: 'Coiffeur' }, { job: 'Danse' }],
  tables: [
    { by: [], counts: [{ job: 'Coiffure', n: 30 }, { job: 'Danse', n: 7 }] },
    { by: ['sex'], masked: 2, counts: [{ job: 'Coiffure', sex: 'f', n: 21 }, { job: 'Coiffure', sex: 'm', n: 9 }, { job: 'Danse', sex: 'f', n: null }, { job: 'Danse', sex: 'm', n: null }] },
    { by: ['territory'], counts: [{ job: 'Coiffure', territory: 'nord', n: 30 }, { job: 'Danse', territory: null, n: 7 }] },
  ],
};

function read(document: unknown, minCount = 5): DreamTable['counts'] {
  const parsed = parseDreamTable(document, minCount);
  assert.ok(parsed.ok);
  return parsed.value.counts;
}

describe('tableFor', () => {
  it('gives the declared table of a filter, and of what it is split by', () => {
    const table = read(DOCUMENT);
    assert.deepEqual(tableFor(table, {})?.cells.map(({ job, n }) => [job, n]), [['Coiffure', 30], ['Danse', 7]]);
    assert.deepEqual(tableFor(table, { sex: 'f' }), { cells: [{ job: 'Coiffure', sex: 'f', n: 21 }, { job: 'Danse', sex: 'f', n: null }], masked: 1, isDeclared: true });
    assert.equal(tableFor(table, {}, ['sex'])?.cells.length, 4);
    assert.deepEqual(tableFor(table, { territory: null })?.cells.map(({ n }) => n), [7]);
  });

  it('has no answer where no table was declared', () => {
    assert.equal(tableFor(read(DOCUMENT), { sex: 'f', territory: 'nord' }), undefined);
    assert.equal(tableFor(read(DOCUMENT), { stage: 'cp' }), undefined);
    assert.equal(tableFor(read(DOCUMENT), { stage: undefined })?.cells.length, 2);
  });

  it('adds up finest cells where there are no tables, by sex and stage alone', () => {
    const finest = read({ minCount: 5, counts: [{ job: 'A', sex: 'f', stage: 'cp', n: 8 }, { job: 'A', sex: 'm', stage: 'cp', n: 20 }, { job: 'A', sex: 'x', stage: 'cp', n: null }] });
    assert.deepEqual(tableFor(finest, { stage: 'cp' })?.cells.map(({ n }) => n), [28]);
    assert.deepEqual(tableFor(finest, { sex: 'x' })?.cells.map(({ n }) => n), [null]);
    assert.equal(tableFor(finest, {})?.isDeclared, false);
    assert.equal(tableFor(finest, { territory: 'nord' }), undefined);
  });
});

describe('a page that asks for more than the document', () => {
  const raised = read(DOCUMENT, 11);

  it('hides the whole line of a job beside its margin, and unnames a job that has nothing left', () => {
    assert.deepEqual(raised.tables?.map(({ by, counts, masked }) => [by, counts.map(({ job, n }) => `${job} ${n}`), masked]), [
      [[], ['Coiffure 30'], 1],
      [['sex'], ['Coiffure null', 'Coiffure null'], 4],
      [['territory'], ['Coiffure 30'], 1],
    ]);
    assert.deepEqual([raised.minCount, raised.masked, raised.others, raised.people], [11, 6, undefined, 60]);
    assert.ok(!JSON.stringify(raised).includes('Danse'));
  });

  it('changes nothing under a threshold that the document keeps to already', () => assert.deepEqual(read(DOCUMENT, 3).tables, read(DOCUMENT, 5).tables));
});
