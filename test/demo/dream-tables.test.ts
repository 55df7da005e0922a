import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dreamCounts, parseContract, tableFor, type DreamCounts } from '../../src/contract/index.js';
import { frameSize } from '../../demo/server/dream-frames.js';
import { crossDreams, dreamFrame, peopleOf } from '../../demo/server/dream-tables.js';
import type { DreamRow } from '../../demo/server/dream-rows.js';
import { hiddenStays, protect } from '../../demo/server/statistics/protect.js';
import { aSubmission, post } from './helpers/answers.js';
import { startDemo } from './helpers/demo-server.js';

const DREAMS = '/api/forms/metiers-reves/dreams';
const STAGES = [{ id: 'college', label: 'Collège' }, { id: 'lycee', label: 'Lycée' }];
const mapping = { jobs: 'reves', dreamsEach: 3, sex: 'sexe', stage: 'stage', stages: STAGES, territory: 'lieu', territories: [{ id: 'nord', label: 'Nord' }] };

const rowsOf = (size: number): DreamRow[] =>
  [...Array<undefined>(size)].map((_, i): DreamRow => ({
    jobs: [['Pompier', 'danse', 'libraire'][i % 3] ?? '', ...(i % 4 ? ['astronaute'] : []), ...(i === 7 ? ['Camille Exemple'] : [])],
    sex: i % 2 ? 'f' : 'm',
    stage: i % 5 ? 'college' : 'lycee',
    territory: i % 3 ? 'nord' : null,
    on: i % 2 ? '2025-10-01' : '2026-10-01',
  }));

function crossOf(rows: readonly DreamRow[], later: readonly DreamRow[] = rows): DreamCounts {
  const frame = dreamFrame(rows, { mapping, minCount: 5, dreamsEach: 3 });
  const release = protect(peopleOf(frame, rows), frame.axes, { minCount: 5, crossings: frame.crossings, hideZeros: true });
  return crossDreams(frame, hiddenStays(release, peopleOf(frame, later)), { minCount: 5 });
}

async function readTable(url: string): Promise<DreamCounts> {
  const parsed = parseContract(dreamCounts, await (await fetch(url + DREAMS)).json());
  assert.ok(parsed.ok);
  return parsed.value;
}

describe('the tables of dreams', () => {
  const rows = rowsOf(300);

  it('are by sex, stage, territory and school year, agree with a recount, and name no rare dream', () => {
    const table = crossOf(rows);
    assert.deepEqual(table.tables?.map(({ by }) => by), [['sex'], ['stage'], ['territory'], ['period']]);
    assert.deepEqual(table.periods?.map(({ id }) => id), ['2025-2026', '2026-2027']);
    assert.equal(table.people, 300);
    assert.deepEqual(table.jobs?.map(({ job }) => job), ['Astronaute', 'Danse', 'Libraire', 'Pompier']);
    assert.ok(!JSON.stringify(table).includes('Camille'));
    let told = 0;
    for (const { job, sex, n } of tableFor(table, {}, ['sex'])?.cells ?? []) {
      if (typeof n !== 'number') continue;
      told += 1;
      assert.equal(n, rows.filter((row) => row.sex === sex && row.jobs.some((one) => one.toLowerCase() === job.toLowerCase())).length);
    }
    assert.ok(told >= 6, `${told} cells told by sex`);
  });

  it('step on for newcomers, a year that no table has among them, and show no new cell nor job', () => {
    const newcomers = [...Array<DreamRow>(20).fill({ jobs: ['pompier', 'fleuriste'], sex: 'm', stage: 'lycee', territory: 'nord', on: '2028-01-01' })];
    const [before, after] = [crossOf(rows), crossOf(rows, [...rows, ...newcomers])];
    const numberOf = (table: DreamCounts) => tableFor(table, { sex: 'm' })?.cells.find(({ job }) => job === 'Pompier')?.n;
    assert.equal(numberOf(after), Number(numberOf(before)) + 20);
    assert.deepEqual(after.jobs, before.jobs);
    assert.deepEqual(after.tables?.map(({ masked }) => masked), before.tables?.map(({ masked }) => masked));
  });

  it('take the names and the labels of a referential', () => {
    const nameDream = (words: string) => (/astro/i.test(words) ? { key: 'astro', job: 'Astronaute', code: 'X1', feminine: 'Une astronaute' } : undefined);
    const frame = dreamFrame(rows, { mapping, minCount: 5, dreamsEach: 3, nameDream });
    assert.deepEqual(frame.jobs[0], { key: 'astro', job: 'Astronaute', code: 'X1', feminine: 'Une astronaute' });
  });

  it('have a frame that only depends on how many persons there are', () => {
    assert.deepEqual([0, 4, 5, 9, 10, 19, 20, 1_600].map((people) => frameSize(people, 5)), [0, 0, 5, 5, 10, 10, 20, 1_280]);
  });
});

describe('the endpoint with tables', () => {
  it('gives them, never in smaller batches than the threshold, and answers meanwhile', async () => {
    const demo = await startDemo({ withDreamTables: true, releaseBatch: 1 });
    const postMany = async (from: number, to: number): Promise<void> => {
      for (let n = from; n <= to; n += 1) assert.equal((await post(demo.url, aSubmission(n, { answers: { sexe: n % 2 ? 'f' : 'm' } }))).status, 201);
    };
    try {
      assert.deepEqual((await readTable(demo.url)).tables, []);
      await postMany(1, 4);
      assert.deepEqual((await readTable(demo.url)).tables, []);
      await postMany(5, 10);
      const tagged = await fetch(demo.url + DREAMS);
      assert.equal(((await tagged.json()) as DreamCounts).people, 10);
      await postMany(11, 14);
      const same = await fetch(demo.url + DREAMS, { headers: { 'If-None-Match': tagged.headers.get('etag') ?? '' } });
      assert.equal(same.status, 304);
    } finally {
      await demo.close();
    }
  });

  it('gives those of the illustrative answers', async () => {
    const demo = await startDemo({ seeded: true, withDreamTables: true });
    try {
      const table = await readTable(demo.url);
      assert.equal(table.people, 1_600);
      assert.deepEqual(table.counts, []);
      const told = (tableFor(table, {}, ['sex'])?.cells ?? []).filter(({ n }) => typeof n === 'number');
      assert.ok(told.length >= 100, `${told.length} cells told by sex`);
      for (const { counts } of table.tables ?? []) for (const { n } of counts) assert.ok(typeof n !== 'number' || n >= 5);
    } finally {
      await demo.close();
    }
  });
});
