import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { territoryCounts, type TerritoryCounts } from '../../src/contract/territory.js';
import { parseContract } from '../../src/contract/index.js';
import { protectAreas, type Leaf, type ProtectedAreas } from '../../demo/server/statistics/protect-areas.js';
import { createRandom } from '../../demo/server/seed/random.js';
import { post, readProblem, uuid } from './helpers/answers.js';
import { startDemo, TODAY } from './helpers/demo-server.js';

const K = 3;
const pathOf = ({ within, code }: Leaf): string[] => [...within, code];

/** Two départements, three groupings, seven communes, and elsewhere. */
const SHAPE: readonly (readonly [code: string, departement: string, epci: string])[] = [['a', 'A', 'A1'], ['b', 'A', 'A1'], ['c', 'A', 'A2'], ['d', 'A', 'A2'], ['e', 'B', 'B1'], ['f', 'B', 'B1'], ['', '', '']];

/** Every number each area can have, for who knows all that is told: all ways to spread so many people are tried. */
function possible(leaves: readonly Leaf[], { levels, total }: ProtectedAreas): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  const spread = (left: number, before: readonly number[]): void => {
    if (before.length < leaves.length - 1) {
      for (let n = 0; n <= left; n += 1) spread(left - n, [...before, n]);
      return;
    }
    const numbers = new Map<string, number>();
    leaves.forEach((leaf, i) => pathOf(leaf).forEach((code, depth) => numbers.set(`${depth} ${code}`, (numbers.get(`${depth} ${code}`) ?? 0) + ([...before, left][i] ?? 0))));
    const isTold = levels.every((level, depth) => [...level].every(([code, n]) => n === null || numbers.get(`${depth} ${code}`) === n));
    if (isTold) for (const [cell, n] of numbers) found.set(cell, (found.get(cell) ?? new Set()).add(n));
  };
  spread(total ?? 0, []);
  return found;
}

describe('areas that are masked', () => {
  it('can’t be worked out, nor known to be small, from all levels together: every possible spread is tried', () => {
    const random = createRandom(7);
    let seen = 0;
    for (let round = 0; round < 60; round += 1) {
      const leaves = SHAPE.map(([code, departement, epci]): Leaf => ({ code, within: [departement, epci], n: random.pick([0, 0, 1, 1, 2, 3, 4]) }));
      const told = protectAreas(leaves, { minCount: K });
      if (told.total === null) continue;
      const ranges = possible(leaves, told);
      told.levels.forEach((level, depth) => level.forEach((n, code) => {
        if (n !== null) return void assert.ok(n === 0 || n >= K, 'a small number is told');
        seen += 1;
        const values = [...(ranges.get(`${depth} ${code}`) ?? [])];
        assert.ok(values.length > 1, `${depth} ${code} is known: ${values.join()}`);
        assert.ok(values.some((one) => one === 0 || one >= K), `${depth} ${code} is known to be small: ${values.join()}`);
      }));
    }
    assert.ok(seen > 100, String(seen));
  });

  it('hides nothing where nothing is small, all where there are too few people', () => {
    const leaves = (n: number): Leaf[] => SHAPE.map(([code, departement, epci]) => ({ code, within: [departement, epci], n }));
    assert.ok(protectAreas(leaves(5), { minCount: 5 }).levels.every((level) => [...level.values()].every((n) => n !== null)));
    const few = protectAreas([...leaves(0).slice(1), { code: 'a', within: ['A', 'A1'], n: 2 }], { minCount: 5 });
    assert.equal(few.total, null);
    assert.ok(few.levels.every((level) => [...level.values()].every((n) => n === null)));
  });
});

describe('requests on the territory', () => {
  const areasOf = async (url: string, level: string): Promise<TerritoryCounts> => {
    const parsed = parseContract(territoryCounts, await (await fetch(`${url}/api/territory?form=demandes-territoire&level=${level}`)).json());
    assert.ok(parsed.ok, JSON.stringify(parsed));
    return parsed.value;
  };

  it('are told at three levels that agree, with no small number', async () => {
    const demo = await startDemo({ seeded: true });
    try {
      const levels = await Promise.all(['departement', 'epci', 'commune'].map((level) => areasOf(demo.url, level)));
      assert.deepEqual(levels.map(({ areas }) => areas.length), [4, 37, 1_338]);
      for (const { areas, masked, minCount, total, from, notes } of levels) {
        assert.deepEqual([total, from], [900, '2026-01-01']);
        assert.equal(areas.filter(({ n }) => n === null).length, masked);
        assert.ok(areas.every(({ n }) => n === null || n === 0 || n >= minCount));
        assert.match(notes[0] ?? '', /inventées/);
      }
      const csv = await (await fetch(`${demo.url}/api/territory?form=demandes-territoire&level=commune&format=csv`)).text();
      assert.match(csv, /;Territoire;Demandes\r\n/);
      assert.match(csv, /;masqué\r\n/);
    } finally {
      await demo.close();
    }
  });

  it('are told once: what comes in later, or is deleted, changes nothing of a period that is over', async () => {
    let today = TODAY;
    const demo = await startDemo({ keepAnswers: 'P1Y', now: () => new Date(`${today}T10:00:00Z`) });
    const send = async (n: number): Promise<void> =>
      assert.equal((await post(demo.url, { schema: 'ij/submission@1', submissionId: uuid(n), form: 'demandes-territoire', version: 1, on: TODAY, lang: 'fr', skipped: [], answers: { theme: 'emploi', commune: n % 2 ? '86194' : 'La Rochelle' } })).status, 201);
    try {
      for (let n = 1; n <= 12; n += 1) await send(n);
      assert.equal((await areasOf(demo.url, 'departement')).total, null, 'the year under way is not told');
      today = '2028-01-21';
      await demo.app.sweepAnswers();
      await send(13);
      const { areas, total } = await areasOf(demo.url, 'departement');
      assert.equal(total, 12);
      assert.deepEqual(areas.map(({ n }) => n), [0, 6, 0, 6]);
    } finally {
      await demo.close();
    }
  });

  it('are refused for a form that does not ask where people live, or a level that is none', async () => {
    const demo = await startDemo();
    try {
      await readProblem(await fetch(`${demo.url}/api/territory`), 404);
      assert.equal((await readProblem(await fetch(`${demo.url}/api/territory?form=metiers-reves`), 404)).code, 'no-residence');
      for (const query of ['level=canton', 'format=xml']) await readProblem(await fetch(`${demo.url}/api/territory?form=demandes-territoire&${query}`), 400);
    } finally {
      await demo.close();
    }
  });
});
