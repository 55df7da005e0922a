import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { layoutClassroom, shortAddress, type ClassroomRoom } from '../../src/elements/dream-jobs/classroom.model.js';
import { isWholeBatch } from '../../src/elements/dream-jobs/classroom-batch.model.js';
import { countsDocument } from '../../src/elements/dream-jobs/example-documents.js';
import { qrOf } from '../../src/elements/dream-jobs/qr.js';
import { selectDreams } from '../../src/elements/dream-jobs/select-any.model.js';
import type { DreamCounts } from '../../src/contract/dream-jobs.js';
import { anyTable, tableFrom } from '../helpers/dream-tables.js';

const ROOM: ClassroomRoom = { widthPx: 1330, heightPx: 760, emPx: 28.8, isCompact: false, view: 'units', format: String };

/** What the blocks of all jobs take, in px. */
function heightOf({ layout, scale }: ReturnType<typeof layoutClassroom>): number {
  const rows = Math.ceil(layout.jobs.length / layout.columns);
  return rows * (layout.jobs[0]?.blockHeightPx ?? 0) * scale;
}

describe('the chart on the wall of a classroom', () => {
  const selection = selectDreams(countsDocument() as DreamCounts, { top: 12 });

  it('shows the first jobs, as many as the room holds, at least six on a usual projector', () => {
    for (const view of ['units', 'bars'] as const) {
      for (const [widthPx, heightPx, emPx] of [[1330, 760, 28.8], [850, 531, 20.5], [660, 560, 16]] as const) {
        const drawn = layoutClassroom(selection, { ...ROOM, view, widthPx, heightPx, emPx });
        assert.deepEqual(drawn.layout.jobs.map(({ job }) => job), selection.jobs.slice(0, drawn.layout.jobs.length).map(({ job }) => job));
        assert.ok(drawn.layout.jobs.length >= 6, `${view} ${widthPx}: ${drawn.layout.jobs.length} jobs`);
        assert.ok(heightOf(drawn) <= heightPx, `${view} ${widthPx}`);
      }
    }
  });

  it('takes larger letters where few jobs leave room for them', () => {
    const three = { ...selection, jobs: selection.jobs.slice(0, 3) };
    assert.equal(layoutClassroom(three, ROOM).size, 2);
    assert.equal(layoutClassroom(selection, { ...ROOM, heightPx: 400 }).size, 0);
  });

  it('draws shirts where the page shows a view that is read from near', () => {
    assert.equal(layoutClassroom(selection, { ...ROOM, view: 'compare' }).layout.view, 'units');
  });

  it('leaves nothing out on a small screen, where one scrolls', () => {
    const drawn = layoutClassroom(selection, { ...ROOM, isCompact: true, widthPx: 358, heightPx: 0, emPx: 16 });
    assert.equal(drawn.layout.jobs.length, 12);
  });

  it('shows three at least, fewer when it is told to, none when there is none; no number is NaN', () => {
    assert.equal(layoutClassroom(selection, { ...ROOM, heightPx: 10 }).layout.jobs.length, 3);
    assert.equal(layoutClassroom(selection, ROOM, 4).layout.jobs.length, 4);
    fc.assert(
      fc.property(anyTable, fc.integer({ min: 0, max: 3_000 }), fc.integer({ min: 0, max: 2_000 }), (table, widthPx, heightPx) => {
        const some = selectDreams(table, { top: 12 });
        const drawn = layoutClassroom(some, { ...ROOM, widthPx, heightPx });
        assert.ok(drawn.layout.jobs.length <= some.jobs.length && drawn.layout.jobs.length >= Math.min(3, some.jobs.length));
        assert.doesNotMatch(JSON.stringify(drawn.layout.jobs.map(({ viewBox, widthPx: wide, heightPx: high }) => [viewBox, wide, high])), /NaN|null/);
      }),
      { numRuns: 60, seed: 5 },
    );
  });
});

describe('a newer table for the wall', () => {
  const isWhole = (shown: DreamCounts | undefined, next: DreamCounts | undefined, fewestPeople?: number): boolean => isWholeBatch(shown, next, { minCount: 5, fewestPeople });
  const people = (n?: number): DreamCounts => tableFrom([], n === undefined ? {} : { people: n });
  /** persons are not told */
  const dreams = (...numbers: (number | null)[]): DreamCounts => tableFrom(numbers.map((n, i) => [`Métier ${i}`, 'f', null, n] as const), { masked: 1 });

  it('waits until a crowd has answered: nobody sees what a neighbour has sent, or taken back', () => {
    for (const after of [101, 104, 96, 99]) assert.equal(isWhole(people(100), people(after)), false, String(after));
    for (const after of [105, 90]) assert.equal(isWhole(people(100), people(after)), true, String(after));
    assert.equal(isWhole(undefined, people(4)), false);
    const batched = (n: number | undefined, batch: number): DreamCounts => ({ ...people(n), batch });
    assert.equal(isWhole(batched(undefined, 5), batched(undefined, 5)), true, 'the endpoint says that it waits for a crowd');
    assert.equal(isWhole(batched(undefined, 4), batched(undefined, 4)), false, 'for too small a one');
    assert.equal(isWhole(batched(100, 5), batched(98, 5)), false, 'some were deleted');
    assert.equal(isWhole(undefined, people(5)), true);
    assert.equal(isWhole(people(100), people(100)), true, 'a job has another name');
    assert.equal(isWhole(people(100), undefined), true);
  });

  it('waits where persons are not told: as many dreams must be new as a crowd may give', () => {
    assert.equal(isWhole(dreams(50, 20, null), dreams(51, 20, null)), false);
    assert.equal(isWhole(dreams(50, 20, null), dreams(58, 26, null)), false);
    assert.equal(isWhole(dreams(50, 20, null), dreams(58, 27, null)), true);
    assert.equal(isWhole(dreams(58, 27, null), dreams(50, 20, null)), true, 'as many were deleted');
    assert.equal(isWhole(undefined, dreams(5, 9, null)), false);
    assert.equal(isWhole(undefined, dreams(5, 10, null)), true);
  });

  it('takes a number that was hidden for one that lacked a single answer, or none', () => {
    assert.equal(isWhole(dreams(50, null, null, null), dreams(50, 5, 5, 5)), false, 'one person with three dreams');
    assert.equal(isWhole(dreams(50, null, null), dreams(51, 40, 40)), false, 'each hid the other');
    assert.equal(isWhole(dreams(50, null, null), dreams(55, 40, 40)), true);
  });

  it('counts persons from a document that told them in between', () => {
    assert.equal(isWhole(dreams(null), people(9), 5), false);
    assert.equal(isWhole(dreams(null), people(10), 5), true);
    assert.equal(isWhole(people(100), dreams(50)), false);
  });

  it('reads declared tables one by one, never together', () => {
    const crossed = (...[n, m]: [number, number]): DreamCounts => tableFrom([], { masked: 1, tables: [{ by: ['sex'], counts: [{ job: 'A', sex: 'f', n }], masked: 1 }, { by: ['stage'], counts: [{ job: 'A', stage: 'cp', n: m }], masked: 0 }] });
    assert.equal(isWhole(crossed(50, 60), crossed(64, 74)), false);
    assert.equal(isWhole(crossed(50, 60), crossed(65, 74)), true);
  });

  it('waits for nobody where every number is told', () => assert.equal(isWholeBatch(people(100), people(101), { minCount: 1 }), true));

  it('never shows a step of fewer persons than the threshold, whatever they dream of', () => {
    const JOBS = ['A', 'B', 'C', 'D', 'E', 'F'];
    const person = fc.uniqueArray(fc.constantFrom(...JOBS), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(person, { maxLength: 60 }), fc.array(person, { maxLength: 30 }), fc.boolean(), (first, later, isTold) => {
        const tableOf = (rows: string[][]): DreamCounts => {
          const counts = JOBS.map((job) => rows.filter((jobs) => jobs.includes(job)).length);
          return { ...dreams(...counts.map((n) => (n < 5 ? null : n))), ...(isTold && { people: rows.length }) };
        };
        if (isWhole(tableOf(first), tableOf([...first, ...later]))) assert.ok(later.length === 0 || later.length >= 5);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});

describe('the way to the form', () => {
  it('is written as one copies it', () => {
    assert.equal(shortAddress(new URL('https://ij.example/')), 'ij.example');
    assert.equal(shortAddress(new URL('http://ij.example:8080/r%C3%AAves.html?classe=3b#x')), 'ij.example:8080/rêves.html?classe=3b');
    assert.equal(shortAddress(new URL('https://ij.example/%E0%A4%A')), 'ij.example/%E0%A4%A', 'no text at all');
  });

  it('is a QR code of correction M with four white modules around it', () => {
    const qr = qrOf('https://ij.example/rever-son-metier.html');
    assert.ok(qr);
    const [x, y, width, height] = qr.viewBox.split(' ').map(Number);
    assert.deepEqual([x, y, width, height], [-4, -4, 37, 37], 'version 3: 29 modules, the smallest that holds 40 bytes at M');
    const numbers = (qr.d.match(/-?\d+/g) ?? []).map(Number);
    assert.ok(numbers.length > 100 && numbers.every((n) => n >= 0 && n <= 29));
  });

  it('has no code when it is too long for one', () => {
    assert.equal(qrOf(`https://ij.example/${'a'.repeat(3_000)}`), undefined);
  });
});
