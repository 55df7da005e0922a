import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findTypes, type FoundTypes } from '../../src/elements/parcours/find-types.model.js';
import { endsOf, litRows, positionsOf } from '../../src/elements/parcours/index-scene.js';
import { runToEnd } from '../../src/elements/parcours/job.model.js';
import { layoutAxis } from '../../src/elements/parcours/layout-axis.model.js';
import { textPx } from '../../src/elements/parcours/flow-axis.model.js';
import { layoutIndex } from '../../src/elements/parcours/layout-index.model.js';
import { modalPaths } from '../../src/elements/parcours/modal-path.model.js';
import { pathChoices, type PathChoice } from '../../src/elements/parcours/path-groups.model.js';
import { OTHERS, pathCells, type PathTable } from '../../src/elements/parcours/path-table.model.js';
import { SuccessionsToTell } from '../../src/elements/parcours/shown-successions.js';
import { TypesToTell } from '../../src/elements/parcours/types-scene.js';
import { ODD_TABLES, randomPaths, tableOf } from '../helpers/parcours-tables.js';
import { anyPaths } from '../helpers/path-tables.js';

const repeat = (path: string, times: number): string[] => Array<string>(times).fill(path);
const K = 3;
const RUNS = { numRuns: 40 };

/** The groups that may be chosen of two attributes: a value for every other path, and for every third. */
function choicesOf({ size }: PathTable): readonly PathChoice[] {
  const values = ['a', 'b'].map((id) => ({ id, label: id }));
  const attributes = [2, 3].map((every) => ({ id: `every-${every}`, label: String(every), values, of: new Int16Array(size).map((_, path) => Number(path % every === 0)) }));
  return pathChoices(attributes, K);
}

const everyGroup = (choices: readonly PathChoice[]) => [undefined, ...choices.flatMap(({ groups }) => groups)];

describe('types of paths', () => {
  const table = tableOf([...repeat('AAAA', 5), 'AAAB', ...repeat('DDDD', 3), 'DDDC']);

  it('are found with their people, the one of most people first', () => {
    const { types, of, distances, silhouette, tried, unique, looked } = runToEnd(findTypes(table));
    assert.deepEqual(types.map(({ n, people, exact, near, cells }) => [n, people, exact, near, [...cells]]), [[6, 6, 5, 5, [0, 0, 0, 0]], [4, 4, 3, 3, [3, 3, 3, 3]]]);
    assert.deepEqual([[...of], [...distances]], [[0, 0, 0, 0, 0, 0, 1, 1, 1, 1], [0, 0, 0, 0, 0, 2, 0, 0, 0, 2]]);
    assert.deepEqual([tried, unique, looked], [[2, 3, 4], 4, 4]);
    // AAAA: (0 × 4 + 2) / 5 inside, 8 outside; AAAB: 2 inside, 8 outside; likewise the others
    const width = (inside: number, outside = 8): number => 1 - inside / outside;
    assert.ok(Math.abs(silhouette - (5 * width(2 / 5) + width(2) + 3 * width(2 / 3) + width(2)) / 10) < 1e-9);
  });

  it('are as many as asked for', () => {
    assert.equal(runToEnd(findTypes(table, { count: 3 })).types.length, 3);
  });

  it('of too many paths are found in some, the same each time, and all others join the nearest', () => {
    const many = tableOf([...randomPaths(150, 12, { seed: 3 }), ...repeat('AAAAAAAAAAAA', 30)]);
    const [one, other] = [runToEnd(findTypes(many, { mostPaths: 40 })), runToEnd(findTypes(many, { mostPaths: 40 }))];
    assert.deepEqual(one, other);
    assert.ok(one.looked === 40 && one.unique > 100);
    assert.equal(one.types.reduce((sum, { n }) => sum + n, 0), many.size);
    assert.ok(one.types.every(({ n }, i) => n <= (one.types[i - 1]?.n ?? Infinity)));
    one.of.forEach((type, path) => assert.equal(one.distances[path], Math.min(...one.types.map(({ cells }) => subsequenceDistance(pathCells(many, path), cells))), `${path} ${type}`));
  });

  it('go in steps that never go back, and change nothing that they are given', () => {
    const paths = tableOf(randomPaths(120, 10, { seed: 5 }));
    const before = paths.cells.slice();
    for (const options of [{}, { mostPaths: 30 }]) {
      const job = findTypes(paths, options);
      const shares: number[] = [];
      for (let step = job.next(); !step.done; step = job.next()) shares.push(step.value);
      assert.ok(shares.every((share, i) => share >= (shares[i - 1] ?? 0) && share <= 1), shares.join(' '));
    }
    assert.deepEqual(paths.cells, before);
  });

  it('are numbers for whatever paths', () => {
    for (const [name, odd] of Object.entries(ODD_TABLES)) {
      const { types, silhouette, of } = runToEnd(findTypes(odd));
      assert.ok([silhouette, ...types.flatMap((type) => [type.n, type.silhouette])].every(Number.isFinite), name);
      assert.equal(of.length, odd.size, name);
    }
  });
});

/** Cells of both less twice those of the longest common subsequence, void ones left out: by the plain table. */
function subsequenceDistance(one: Int8Array, other: Int8Array): number {
  const [a, b] = [one.filter((cell) => cell > -2), other.filter((cell) => cell > -2)];
  let row = [...new Uint8Array(b.length + 1)];
  for (const cell of a) {
    const next = [0];
    b.forEach((two, j) => next.push(cell === two ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0)));
    row = next;
  }
  return a.length + b.length - 2 * (row.at(-1) ?? 0);
}

describe('what is told of types and ways', () => {
  const anyTable = anyPaths({ most: 60, states: 4, length: 4 }).filter(({ size }) => size >= K);

  /** Nobody is told by a number, nor by everybody's less a group's. */
  function isSafe(tellings: readonly (readonly (number | null)[])[]): void {
    const [everybody = []] = tellings;
    for (const told of tellings) {
      told.forEach((n, i) => {
        const rest = n === null || everybody[i] === null ? null : (everybody[i] ?? 0) - n;
        for (const number of [n, rest]) assert.ok(number === null || number === 0 || number >= K, String(number));
      });
    }
  }

  it('is of no fewer than k people of a type, whichever groups are compared', () => {
    fc.assert(
      fc.property(anyTable, fc.integer({ min: 1, max: 4 }), (any, types) => {
        const choices = choicesOf(any);
        const found = { of: new Int8Array(any.size).map((_, path) => Math.floor(types * ((path * 7) % 10) ** 2 / 100)), types: Array<object>(types).fill({}) } as unknown as FoundTypes;
        const toTell = new TypesToTell(any, found, { k: K, choices });
        isSafe(everyGroup(choices).map((group) => toTell.of(group).map(({ n }) => n)));
      }),
      RUNS,
    );
  });

  it('is of no fewer than k people of a way', () => {
    fc.assert(
      fc.property(anyTable, (any) => {
        const choices = choicesOf(any);
        const toTell = new SuccessionsToTell(any, { k: K, choices });
        const tellings = everyGroup(choices).map((group) => toTell.in(group));
        const ids = tellings[0]?.told.map(({ id }) => id) ?? [];
        isSafe(tellings.map(({ told, others }) => [...ids.map((id) => told.find((way) => way.id === id)?.n ?? 0), others.n]));
      }),
      RUNS,
    );
  });

  it('is a way whatever the time, the unknown passed over, the most frequent first', () => {
    const table = tableOf(['AABB', 'A?BB', 'ABBB', 'BBBB', 'AABA', '????'], [1, 1, 1, 4, 1, 1]);
    const { told, others } = new SuccessionsToTell(table, { k: 1, choices: [] }).in(undefined);
    assert.deepEqual(told.map(({ states, n }) => [states, n]), [[[1], 4], [[0, 1], 3], [[0, 1, 0], 1], [[], 1]]);
    assert.deepEqual(others, { n: 0, share: 0 });
  });

  it('is, where there is no typical path, the state of most, of k people or more', () => {
    const table = tableOf(['AAB.', 'ABB.', 'ACB.', 'BBBB', 'CCCC']);
    const [one, two] = modalPaths(table, [0, 0, 0, 1, 1], { groups: 2, k: 2 }).map((cells) => [...cells]);
    assert.deepEqual(one, [0, OTHERS, 1, -2]);
    assert.deepEqual(two, [OTHERS, OTHERS, OTHERS, OTHERS]);
  });
});

describe('the carpet', () => {
  it('begins and ends where half of all are observed', () => {
    const table = tableOf(['.ABC.', '.AB..', '..B..', 'AABCA']);
    assert.deepEqual(endsOf(table), [1, 3]);
    assert.deepEqual([...positionsOf(table, [1, 3]).cells], [0, 2, 0, -2, -2, -2, 0, 2]);
    assert.deepEqual(endsOf(tableOf(['...'])), []);
  });

  it('brings out lines that k people and half of all take one way', () => {
    const table = tableOf([...repeat('AB', 5), ...repeat('BB', 5)]);
    const layout = layoutIndex(table, { order: 'given', rowsPx: 50, k: 2 });
    assert.deepEqual([layout.perRow, [...litRows(layout, (path) => path < 6, 2)]], [4, [1, 0]]);
    assert.deepEqual([...litRows(layout, (path) => path === 0, 2)], [0, 0]);
  });

  it('names times that don’t touch, all inside', () => {
    const ticks = layoutAxis([0, 5, 12, 24, 36, 48, 60, 71], { widthPx: 320, length: 72, nameOf: (position) => `mois ${position}` });
    assert.ok(ticks.length > 2);
    let free = 0;
    for (const { textX, text, anchor } of ticks) {
      const left = textX - textPx(text) * { start: 0, middle: 0.5, end: 1 }[anchor];
      assert.ok(left >= free && left + textPx(text) <= 320.01);
      free = left + textPx(text);
    }
  });
});
