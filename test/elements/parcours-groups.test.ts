import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { tableOf as groupTable } from '../../src/elements/parcours/group-tables.js';
import { maskPositions, tellPositions } from '../../src/elements/parcours/layout-distribution.model.js';
import { tellReturns, type ToldReturns } from '../../src/elements/parcours/layout-returns.model.js';
import { layoutStory } from '../../src/elements/parcours/layout-story.model.js';
import type { PathChoice } from '../../src/elements/parcours/path-groups.model.js';
import { pathCells, type PathTable } from '../../src/elements/parcours/path-table.model.js';
import { countPositions } from '../../src/elements/parcours/positions.model.js';
import { PositionsToTell, TimesToTell } from '../../src/elements/parcours/shown-positions.js';
import { countReturns, ReturnsToTell } from '../../src/elements/parcours/shown-returns.js';
import { anyPaths, tableOf } from '../helpers/path-tables.js';

const K = 4;
const RUNS = { numRuns: 60 };
const anyTable = anyPaths({ most: 60, states: 3, length: 5 }).filter(({ size }) => size >= 3 * K);

/** The paths in three groups, one after the other. */
function inThree({ size }: PathTable): PathChoice {
  const groups = [0, 1, 2].map((key) => {
    const chosen = Uint8Array.from({ length: size }, (_, path) => Number(path % 3 === key));
    return { key: String(key), labels: [String(key)], people: chosen.reduce((sum, is) => sum + is, 0), chosen };
  });
  return { id: 'group', label: 'Group', groups };
}

const isTold = (n: number): boolean => n === 0 || n >= K;

describe('groups of paths', () => {
  it('at each position, leave nobody fewer than k to be told by a difference', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const choice = inThree(table);
        const told = new PositionsToTell(table, { k: K, choices: [choice] });
        const [all, ...groups] = [undefined, ...choice.groups].map((group) => told.of(group));
        all?.forEach(({ parts }, position) => {
          for (const group of groups) {
            for (const { state, n } of parts) {
              const own = group[position]?.parts.find((part) => part.state === state)?.n ?? 0;
              if (state >= 0) assert.ok(isTold(own) && isTold(n - own), `${own} of ${n}`);
            }
          }
        });
      }),
      RUNS,
    );
  });

  it('in returns, leave no number of k that is not everybody’s less what is told', () => {
    const numbersOf = (told: ToldReturns): Map<string, number> =>
      new Map([...told.detours.map(({ state, through, paths }) => [`${state} ${through}`, paths] as const), ...told.moves.map(({ from, to, isReturn, people }) => [`${from} ${to} ${isReturn}`, people] as const)]);
    fc.assert(
      fc.property(anyTable, (table) => {
        const choice = inThree(table);
        const told = new ReturnsToTell(table, { k: K, choices: [choice] });
        const groups = choice.groups.map((group) => told.of(group));
        for (const [kind, n] of numbersOf(told.of(undefined))) {
          const rest = groups.reduce((left, group) => left - (numbersOf(group).get(kind) ?? 0), n);
          assert.ok(isTold(rest), `${kind}: ${rest} left of ${n}`);
        }
        const { returning } = told.of(undefined);
        const hidden = groups.filter((group) => group.returning === null);
        if (returning !== null) assert.ok(hidden.length !== 1 && isTold(groups.reduce((left, group) => left - (group.returning ?? 0), returning)));
      }),
      RUNS,
    );
  });

  it('have no mean time that tells a position', () => {
    const table = tableOf([...Array<string>(30).fill('AAAAB'), ...Array<string>(9).fill('ABBBB'), 'AAABB'], 2);
    const [a] = new TimesToTell(table, { k: K, choices: [] }).of(undefined);
    const [exact] = new TimesToTell(table, { k: 1, choices: [] }).of(undefined);
    assert.equal(exact?.time, (30 * 4 + 9 + 3) / 40);
    // 132 positions of 40 people, to the nearest 8
    assert.ok(Math.abs((a?.time ?? 0) - 128 / 40) < 1e-9 || Math.abs((a?.time ?? 0) - 136 / 40) < 1e-9);
  });

  it('are the paths that are chosen, with their weights', () => {
    const table = tableOf(['AB', 'BA', 'BB'], 2, [1, 2, 4]);
    const picked = groupTable(table, { key: '', labels: [], people: 2, chosen: Uint8Array.of(1, 0, 1) });
    assert.deepEqual([[...picked.cells], [...(picked.weights ?? [])]], [[0, 1, 1, 1], [1, 4]]);
    const [first] = tellPositions(countPositions(picked), maskPositions([countPositions(picked)], 1));
    assert.deepEqual(first?.parts.map(({ n }) => n), [1, 4]);
  });
});

describe('returns of everybody', () => {
  it('say how long half of them took, when they are many', () => {
    const table = tableOf([...Array<string>(6).fill('ABA??'), ...Array<string>(6).fill('ABBBA'), ...Array<string>(6).fill('AAAAA')], 2);
    assert.equal(tellReturns(countReturns(table), [], 5).all.medianAway, 1);
    assert.equal(tellReturns(countReturns(table), [], 7).all.medianAway, undefined);
  });
});

describe('a story', () => {
  it('cuts words that have no room beside it', () => {
    const cells = pathCells(tableOf(['AAAB']), 0);
    const { events } = layoutStory(cells, [{ position: 3, label: 'x'.repeat(90) }], { widthPx: 300, nameOf: () => 'y'.repeat(90) });
    assert.match(events[0]?.text ?? '', /^x{20,40}…$/);
  });
});
