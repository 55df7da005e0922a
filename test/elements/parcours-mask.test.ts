import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { countFlows, type FlowCounts } from '../../src/elements/parcours/flow-counts.model.js';
import { maskFlow, maskFlows, tellFlows, type FlowMask, type ShownFlow } from '../../src/elements/parcours/flow-mask.model.js';
import { readFlows } from '../../src/elements/parcours/flow-wire.model.js';
import { HIDDEN, hideLinks, PARTLY, TOLD, toldOf } from '../../src/elements/parcours/link-guard.model.js';
import { pickPaths, type PathTable } from '../../src/elements/parcours/path-table.model.js';
import { mergeSmall, offeredGroups, refusalOf } from '../../src/elements/parcours/threshold.model.js';
import { parcoursFlows } from '../../src/contract/parcours-flows.js';
import { Simplex } from '../demo/helpers/simplex.js';
import { anyPaths, tableOf } from '../helpers/path-tables.js';

const K = 3;
const COLUMNS = [0, 1, 2];
const anyTable = anyPaths({ most: 60, states: 4, length: 3 });
const RUNS = { numRuns: 60 };

/** Every number that a picture, a table or a file could be made of. */
function numbersIn({ nodes, links, rests, total }: ShownFlow): number[] {
  return [total.people, ...[...nodes, ...rests].map(({ people }) => people), ...links.flatMap(({ people, returned, isPartial }) => [people, returned, isPartial ? 0 : people - returned])];
}

const isTellable = (n: number): boolean => n === 0 || n >= K;
const without = (table: PathTable, path: number): PathTable => pickPaths(table, [...Array(table.size)].map((_, i) => i).filter((i) => i !== path));

/** Programs over what is told of a step: hidden cells and what a partly told one has more, whose sums by row and by column are known. */
class Attacker {
  readonly #simplex: Simplex;
  readonly #cells: number[];
  readonly #truth: number[];
  readonly #slacks: number;

  constructor(people: Float64Array, { levels, side, k }: { levels: Uint8Array; side: number; k: number }) {
    // a link of nobody is not listed, nor is a hidden one
    this.#cells = [...levels].flatMap((level, at) => (level === TOLD ? [] : [at]));
    this.#truth = this.#cells.map((at) => people[at] ?? 0);
    const isSmall = this.#cells.every((at) => (people[at] ?? 0) < k);
    // x = what is told + what is known to be more + free, and free + slack = room
    const known = this.#cells.map((at) => (levels[at] === PARTLY && toldOf(people[at] ?? 0, PARTLY, k) > 0 ? k : 0));
    const rooms = this.#cells.map((at, i) => (levels[at] === PARTLY ? (known[i] ? 4 * k - 1 : 5 * k - 1) : isSmall ? k - 1 : Infinity));
    const bounded = rooms.flatMap((room, i) => (room === Infinity ? [] : [i]));
    this.#slacks = bounded.length;
    const line = (isIn: (at: number) => boolean): [number[], number] => [
      [...this.#cells.map((at) => Number(isIn(at))), ...bounded.map(() => 0)],
      this.#cells.reduce((sum, at, i) => sum + (isIn(at) ? (people[at] ?? 0) - toldOf(people[at] ?? 0, levels[at] ?? TOLD, k) - (known[i] ?? 0) : 0), 0),
    ];
    const sums = [...Array(side)].flatMap((_, i) => [line((at) => Math.floor(at / side) === i), line((at) => at % side === i)]);
    const caps = bounded.map((cell, j): [number[], number] => [[...this.#cells.map((_, i) => Number(i === cell)), ...bounded.map((_, i) => Number(i === j))], rooms[cell] ?? 0]);
    const rows = [...sums, ...caps];
    this.#simplex = new Simplex(rows.map(([row]) => row), rows.map(([, n]) => n));
  }

  /** How many values the least wide hidden number can have. */
  narrowest(): number {
    const values = this.#truth.map((truth, cell) => {
      if (truth === 0) return Infinity;
      const bound = (sign: number): number => {
        this.#simplex.maximise([...this.#cells.map((__, i) => (i === cell ? sign : 0)), ...Array<number>(this.#slacks).fill(0)]);
        return this.#simplex.solution().find(([place]) => place === cell)?.[1] ?? 0;
      };
      return Math.floor(bound(1) + 1e-4) - Math.ceil(bound(-1) - 1e-4) + 1;
    });
    return Math.min(Infinity, ...values);
  }
}

/** The table of a step as the mask sees it: merged categories in the last row and column. */
function stepOf({ links, size }: FlowCounts, { merged }: FlowMask, c: number): Float64Array {
  const table = new Float64Array((size + 1) ** 2);
  for (let from = 0; from < size; from++) {
    for (let to = 0; to < size; to++) {
      const at = (merged[c]?.[from] ? size : from) * (size + 1) + (merged[c + 1]?.[to] ? size : to);
      table[at] = (table[at] ?? 0) + (links.people[(c * size + from) * size + to] ?? 0);
    }
  }
  return table;
}

function assertWide(counts: FlowCounts, mask: FlowMask): void {
  mask.hidden.forEach((levels, c) => {
    const people = stepOf(counts, mask, c);
    if (!levels.some((level, at) => level !== TOLD && (people[at] ?? 0) > 0)) return;
    assert.ok(new Attacker(people, { levels, side: counts.size + 1, k: K }).narrowest() >= K, `step ${c} of ${JSON.stringify([...people])}`);
  });
}

describe('what may be told of flows', () => {
  it('tells no number under k, nor what is left of a situation, with or without one person', () => {
    fc.assert(
      fc.property(anyTable, fc.nat(), (table, at) => {
        for (const one of table.size ? [table, without(table, at % table.size)] : [table]) {
          const flow = maskFlow(countFlows(one, COLUMNS), K);
          assert.deepEqual(numbersIn(flow).filter((n) => !isTellable(n)), []);
        }
      }),
      RUNS,
    );
  });

  it('leaves k values at least for every hidden number to who adds up all that is told', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const counts = countFlows(table, COLUMNS);
        if (table.size >= K) assertWide(counts, maskFlows([counts], K));
      }),
      RUNS,
    );
  });

  it('is not fooled by hiding small links alone', () => {
    const people = Float64Array.of(9, 1, 0, 20);
    const naive = Uint8Array.from(people, (n) => (n > 0 && n < K ? HIDDEN : TOLD));
    assert.equal(new Attacker(people, { levels: naive, side: 2, k: K }).narrowest(), 1);
    const levels = hideLinks({ rows: 2, columns: 2, groups: [people] }, K);
    assert.ok(levels && new Attacker(people, { levels, side: 2, k: K }).narrowest() >= K);
    assert.equal(hideLinks({ rows: 2, columns: 2, groups: [Float64Array.of(9, 1, 0, 0)] }, K), undefined);
  });

  it('keeps large links in sight', () => {
    const people = Float64Array.of(127, 2, 3, 1, 148, 4, 2, 3, 91);
    const levels = hideLinks({ rows: 3, columns: 3, groups: [people] }, 5);
    assert.ok(levels);
    const told = people.map((n, at) => toldOf(n, levels[at] ?? HIDDEN, 5));
    assert.ok((told[0] ?? 0) >= 100 && (told[4] ?? 0) >= 120 && (told[8] ?? 0) >= 70, String(told));
  });

  it('tells all of a partly told link but k to 5k − 1', () => {
    for (let n = 5; n < 200; n++) assert.ok(n - toldOf(n, PARTLY, 5) >= 5 && n - toldOf(n, PARTLY, 5) < 25);
    assert.equal(toldOf(24, PARTLY, 5), 0);
  });

  it('keeps everybody in sums', () => {
    fc.assert(
      fc.property(anyTable, fc.constantFrom(1, K), (table, k) => {
        const flow = maskFlow(countFlows(table, COLUMNS), k);
        for (const [column] of COLUMNS.entries()) {
          const nodes = flow.nodes.filter((node) => node.column === column);
          assert.equal(nodes.reduce((sum, { people }) => sum + people, 0), flow.total.people);
          for (const { state, people } of column < 2 ? nodes : []) {
            const links = flow.links.filter((link) => link.column === column && link.from === state);
            const rests = flow.rests.filter((rest) => rest.column === column && rest.state === state && rest.side === 'out');
            assert.equal([...links, ...rests].reduce((sum, one) => sum + one.people, 0), people);
          }
        }
      }),
      RUNS,
    );
  });

  it('tells groups and everybody with one mask', () => {
    fc.assert(
      fc.property(anyTable, fc.integer({ min: 2, max: 3 }), (table, parts) => {
        const groups = [...Array(parts)].map((_, part) => countFlows(table, COLUMNS, { people: Array.from({ length: table.size }, (__, i) => Number(i % parts === part)) }));
        if (groups.some(({ total }) => total.people < K)) return;
        const mask = maskFlows(groups, K);
        for (const counts of groups) assertWide(counts, mask);
        const flows = [tellFlows(groups, mask), ...groups.map((counts) => tellFlows([counts], mask))];
        for (const flow of flows) assert.deepEqual(numbersIn(flow).filter((n) => !isTellable(n)), []);
        const [all, ...each] = flows.map(({ links }) => links.reduce((sum, { people }) => sum + people, 0));
        assert.equal(each.reduce((sum, n) => sum + n, 0), all);
      }),
      RUNS,
    );
  });

  it('tells nothing of fewer than k people, and everything when k is 1', () => {
    const counts = countFlows(tableOf(['AB', 'BA']), [0, 1]);
    assert.deepEqual(maskFlow(counts, 3).nodes, []);
    assert.equal(maskFlow(counts, 3).total.people, 0);
    assert.equal(maskFlow(counts, 1).links.length, 2);
  });
});

describe('flows counted by an endpoint', () => {
  const read = (rest: object): ShownFlow => readFlows(parcoursFlows.parse({ k: 5, columns: [14, 16], nodes: [], links: [], ...rest }));

  it('come as they are told, with what is left of each situation', () => {
    const flow = read({ nodes: [['A', 0, 30], ['A', 1, 20], ['B', 1, 10]], links: [['A', 'A', 0, 20], ['A', '%', 0, null]], others: [] });
    assert.deepEqual(flow.columns, [14, 16]);
    assert.deepEqual(flow.rests.map(({ side, state, people }) => [side, state, people]), [['out', 0, 10], ['in', 1, 10]]);
  });

  it('lose what a file by hand would give away', () => {
    const flow = read({ nodes: [['A', 0, 30], ['B', 0, 3], ['A', 1, 30]], links: [['A', 'A', 0, 28], ['B', 'A', 0, 2]] });
    assert.deepEqual(flow.links, []);
    assert.deepEqual(flow.nodes.map(({ people }) => people), [30, 30]);
  });
});

describe('the threshold', () => {
  it('puts small categories together with as little as hides them', () => {
    const merged = (people: number[], k = 5): number[] => [...mergeSmall([people], k)];
    assert.deepEqual(merged([10, 20, 0]), [0, 0, 0]);
    assert.deepEqual(merged([10, 2, 30]), [1, 1, 0]);
    assert.deepEqual(merged([2, 2, 3, 30]), [1, 1, 1, 0]);
    // 4 and 4 is all that two under 5 can be of 8
    assert.deepEqual(merged([4, 4, 9, 30]), [1, 1, 1, 0]);
    assert.deepEqual(merged([2]), [1]);
    assert.deepEqual(merged([]), []);
  });

  it('offers groups that no other group gives away', () => {
    const offered = (values: string): unknown[] => offeredGroups([...values], 5).map(({ values: ids, people }) => [ids.join(''), people]);
    assert.deepEqual(offered('fffffmmmmmm'), [['f', 5], ['m', 6]]);
    assert.deepEqual(offered('fffffmmmmmmxx'), [['m', 6], ['fx', 7]]);
    assert.deepEqual(offered('fffffxx'), []);
  });

  it('refuses filters that are small, nearly all, or near another one', () => {
    const of = (...rows: number[]): number[] => [...Array(40)].map((_, i) => Number(rows.length === 2 ? i >= (rows[0] ?? 0) && i < (rows[1] ?? 0) : false));
    assert.equal(refusalOf(of(0, 4), { k: 5 }), 'few');
    assert.equal(refusalOf(of(0, 36), { k: 5 }), 'few-others');
    assert.equal(refusalOf(of(0, 20), { k: 5 }), undefined);
    assert.equal(refusalOf(of(0, 20), { k: 5, offered: [of(0, 21)] }), 'too-near');
    assert.equal(refusalOf(of(0, 20), { k: 5, offered: [of(10, 30)] }), undefined);
    assert.equal(refusalOf(of(0, 20), { k: 5, people: Array<number>(40).fill(0.1) }), 'few');
  });
});
