import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parcours } from '../../src/contract/parcours.js';
import { parcoursStrings } from '../../src/elements/parcours/figure.strings.js';
import { runToEnd } from '../../src/elements/parcours/job.model.js';
import { aligningRead, offeredAligns } from '../../src/elements/parcours/offered-aligns.model.js';
import { columnName, columnsAt } from '../../src/elements/parcours/path-columns.model.js';
import { readPaths } from '../../src/elements/parcours/read-paths.model.js';
import { writeSps } from '../../src/elements/parcours/sequence-text.model.js';

const K = 5;

/** Forty people, of whom those under `born` have a birth, those under `out` a diploma; half of them are of each group. */
function cohort({ born, out, groupOf = (i) => i % 2 }: { born: number; out: number; groupOf?: (i: number) => number }) {
  const paths = [...Array(40).keys()].map((i) => ({
    sps: 'A/24-B/24',
    attributes: { sex: groupOf(i) ? 'f' : 'm' },
    ...(i < born && { born: `200${2 + (i % 2)}-09` }),
    events: i < out ? [{ type: 'out', label: 'Diplôme', at: i % 2 ? '2020-09' : '2021-09' }] : [],
  }));
  const document = parcours.parse({ time: { unit: 'month', start: '2019-09', length: 48 }, states: [{ id: 'A', label: 'A' }, { id: 'B', label: 'B' }], paths });
  return { document, paths: readPaths(document) };
}

const offers = (which: Parameters<typeof cohort>[0]): unknown[] => {
  const { document, paths } = cohort(which);
  return offeredAligns(document, paths, K).map(({ key, left, attributes }) => [key, left, ...attributes]);
};

describe('other moments to count time from', () => {
  it('are offered where nobody is left out, or enough people', () => {
    assert.deepEqual(offers({ born: 40, out: 30 }), [['age', 0, 'sex'], ['event:out', 10, 'sex']]);
    assert.deepEqual(offers({ born: 0, out: 37 }), []);
    assert.deepEqual(offers({ born: 38, out: 4 }), []);
    const document = parcours.parse({ time: { unit: 'month' }, paths: [...Array(40).keys()].map(() => ({ sps: 'A/24', born: '2002-09' })) });
    assert.deepEqual(offeredAligns(document, readPaths(document), K), [], 'there is no start to move');
  });

  it('are not offered when two of them differ by too few, nor groups that lose too few', () => {
    assert.deepEqual(offers({ born: 30, out: 28 }), [['age', 10, 'sex']]);
    assert.deepEqual(offers({ born: 0, out: 32, groupOf: (i) => Number(i < 18 || i > 37) }), [['event:out', 8]]);
  });

  it('put each path where its own moment is, with words for it', () => {
    const { document, paths } = cohort({ born: 40, out: 30 });
    const [age, event] = offeredAligns(document, paths, K);
    assert.ok(age && event);
    const aligned = runToEnd(aligningRead(document, paths, event));
    assert.deepEqual([aligned.table.size, aligned.time.first, aligned.rows.length, aligned.attributes[0]?.of.length], [30, -24, 30, 30]);
    assert.deepEqual([writeSps(aligned.table, 0), writeSps(aligned.table, 1)], ['A/24-B/24', '%/12-A/24-B/24']);
    assert.ok(aligned.events.every(({ position }) => position === 24));
    const names = columnsAt(aligned.time, undefined).map((position) => columnName(aligned.time, position, parcoursStrings.fr));
    assert.deepEqual(names, ['2 ans avant', '1 an avant', 'à ce moment', '1 an après', '2 ans après', '35 mois après']);
    assert.deepEqual(columnsAt(aligned.time, '-1 0 2'), [12, 24, 48]);
    assert.equal(runToEnd(aligningRead(document, paths, age)).time.align, 'age');
    assert.equal(paths.table.size, 40);
  });
});
