import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parcours } from '../../src/contract/parcours.js';
import { parcoursStrings } from '../../src/elements/parcours/figure.strings.js';
import type { PathsValue } from '../../src/elements/parcours/parcours-value.js';
import { PathsTelling, type HowToTell } from '../../src/elements/parcours/paths-telling.js';
import { readPaths } from '../../src/elements/parcours/read-paths.model.js';
import { selectDetail } from '../../src/elements/parcours/select-detail.model.js';
import { StoryGrowth } from '../../src/elements/parcours/story-growth.js';
import { tellPaths } from '../../src/elements/parcours/tell-paths.js';
import { typeKey } from '../../src/elements/parcours/read-highlight.model.js';
import { StandInHost } from '../helpers/stand-in-host.js';

const how = (asked: Partial<HowToTell> = {}): HowToTell => ({ k: 5, at: undefined, strings: parcoursStrings.fr, families: [], ...asked });

function valueOf(size: number): PathsValue {
  const sps = [...Array(size).keys()].map((i) => ['A/3-B/4', 'A/7', 'B/2-?/1-A/4'][i % 3]);
  const document = parcours.parse({ time: { unit: 'year', align: 'age', start: 14 }, states: [{ id: 'A', label: 'A' }, { id: 'B', label: 'B' }], columns: { sps } });
  return { document, paths: readPaths(document) };
}

const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const columnsOf = (told: ReturnType<PathsTelling['of']>): number | undefined => told?.flows.of(undefined).columns.length;

describe('what may be told of many paths', () => {
  const value = valueOf(30_000);

  it('is worked out before they are shown, aligned as asked, once', async () => {
    let aligned = 0;
    const aligner = { *aligning(given: PathsValue): Generator<number, PathsValue, void> { yield aligned++; return given; } };
    const telling = new PathsTelling(new StandInHost().asHost);
    const asked = how({ align: { asked: 'age', aligner } });
    await telling.prepare(value, asked, new AbortController().signal);
    assert.ok(telling.of(value, asked));
    assert.equal(telling.of(value, asked), telling.of(value, asked));
    assert.equal(aligned, 1);
  });

  it('is told in another way in turns; until then as before, never of fewer people than is asked', async () => {
    const host = new StandInHost();
    const telling = new PathsTelling(host.asHost);
    await telling.prepare(value, how(), new AbortController().signal);
    const draw = (asked: HowToTell): ReturnType<PathsTelling['of']> => {
      let told;
      host.update(() => (told = telling.of(value, asked)));
      return told;
    };
    const seven = columnsOf(draw(how()));
    const rarer = how({ k: 7 });
    assert.equal(draw(rarer), undefined);
    assert.equal(draw(rarer), undefined, 'nor begun again at each update');
    while (!host.updates) await pause();
    assert.equal(draw(rarer)?.k, 7);
    assert.equal(columnsOf(draw(how({ at: '14 16' }))), 2, 'little code, run before: at once');
    assert.equal(columnsOf(draw(how())), seven);
  });
});

describe('what a page is told of a choice', () => {
  const told = { ...tellPaths(valueOf(60), how({ at: '14 16 18' })), chosen: undefined, by: undefined };
  const none = { isRemoved: false, state: null, to: null, column: null, attribute: null, value: null, n: null };

  it('is what it is of, whatever view it was made in', () => {
    assert.deepEqual(selectDetail(told, '0.0@0', false), { ...none, kind: 'at', state: 'A', column: '14 ans', n: 40 });
    assert.deepEqual(selectDetail(told, '0.-1@1', false), { ...none, kind: 'at', column: '16 ans', n: 20 });
    assert.deepEqual(selectDetail(told, '0.0@0>1', false), { ...none, kind: 'link', state: 'A', to: 'B', column: '14 ans' });
    assert.deepEqual(selectDetail(told, '0.1@', false), { ...none, kind: 'through', state: 'B' });
    assert.deepEqual(selectDetail(told, 'index.0-1', false), { ...none, kind: 'way' });
    assert.deepEqual(selectDetail(told, typeKey(1, [{ state: 0, start: 0, end: 7 }]), false), { ...none, kind: 'type' });
    assert.deepEqual(selectDetail(told, 'group.sex=f', false), { ...none, kind: 'group', attribute: 'sex', value: 'f' });
  });

  it('says when it is taken back', () => {
    assert.deepEqual(selectDetail(told, '0.0@0', true), { ...none, kind: 'at', isRemoved: true, state: 'A', column: '14 ans' });
  });
});

describe('a story that grows', () => {
  it('has nothing new in other words, nor counted from another moment', () => {
    const growth = new StoryGrowth(new StandInHost().asHost, () => '');
    const lines = (said: readonly string[]) => said.map((one, i) => ({ key: String(i), said: one }));
    const shown = { id: 'p', length: 9, isVertical: false };
    assert.equal(growth.of({ ...shown, lines: lines(['Lycée, 15 ans']) }).size, 0);
    assert.equal(growth.of({ ...shown, lines: lines(['High school, 2019']) }).size, 0);
    assert.deepEqual([...growth.of({ ...shown, lines: lines(['High school, 2019', 'Job, 2022']) })], ['1']);
  });
});
