import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isWholeBatch, layoutClassroom, shortAddress, type ClassroomRoom } from '../../src/elements/dream-jobs/classroom.model.js';
import { countsDocument } from '../../src/elements/dream-jobs/example-documents.js';
import { qrOf } from '../../src/elements/dream-jobs/qr.js';
import { selectDreams } from '../../src/elements/dream-jobs/select-dreams.model.js';
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

  it('waits until a crowd has answered: nobody sees what a neighbour has sent', () => {
    const table = (people?: number) => tableFrom([], people === undefined ? {} : { people });
    assert.equal(isWholeBatch(table(100), table(101), 5), false);
    assert.equal(isWholeBatch(table(100), table(104), 5), false);
    assert.equal(isWholeBatch(table(100), table(105), 5), true);
    assert.equal(isWholeBatch(undefined, table(4), 5), false);
    assert.equal(isWholeBatch(undefined, table(5), 5), true);
    assert.equal(isWholeBatch(table(100), table(90), 5), true, 'old answers were deleted');
    assert.equal(isWholeBatch(table(100), table(100), 5), true, 'a job has another name');
    assert.equal(isWholeBatch(table(100), undefined, 5), true);
    assert.equal(isWholeBatch(table(), table(3), 5), true, 'nobody can tell');
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
