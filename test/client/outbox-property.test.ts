import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Fate } from '../helpers/outbox-world.js';
import { People, type Schedule, type Step } from './outbox-people.js';

const RUNS = 10_000;
/** `SEED=7 npm run test:node -- client` tries others. On failure fast-check prints the seed, and the shortest schedule that fails. */
const SEED = Number(process.env['SEED'] ?? 20_261_122);
const YEAR_MS = 31_536_000_000;

const FATES: Fate[] = [
  'ok', 'ok', 'ok', 'slow', 'slow', 'offline', 'offline', 'lost', 'lost', 'error', 'busy', 'portal', 'in-progress', 'sign-in', 'gone', 'too-large', 'refused', 'die-before', 'die-after',
];

const tab = fc.nat(2);
const act = (...acts: Extract<Step, { pick: number }>['do'][]) => fc.record({ do: fc.constantFrom(...acts), tab, pick: fc.nat(5) });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 7, arbitrary: fc.record({ do: fc.constant('answer' as const), tab, undoable: fc.boolean(), endpoint: fc.nat(1) }) },
  { weight: 3, arbitrary: act('undo') },
  { weight: 4, arbitrary: act('again', 'send', 'erase', 'amend', 'correct') },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('pass' as const), ms: fc.constantFrom(250, 1_000, 8_000, 30_000, 400_000) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('jump' as const), ms: fc.constantFrom(-YEAR_MS, -3_600_000, 3_600_000, YEAR_MS) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('kill' as const, 'sleep' as const, 'rouse' as const), tab }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('start' as const), tab }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('trouble' as const), isOn: fc.boolean() }) },
  { weight: 1, arbitrary: fc.constant({ do: 'wipe' as const }) },
);
const turns = fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 2, arbitrary: fc.nat(40) });
const schedule: fc.Arbitrary<Schedule> = fc.record({
  hasLocks: fc.boolean(),
  fates: fc.array(fc.constantFrom(...FATES), { maxLength: 30 }),
  faults: fc.array(fc.constantFrom('none' as const, 'none' as const, 'fails' as const, 'lies' as const), { maxLength: 30 }),
  steps: fc.array(fc.record({ step, turns }), { minLength: 2, maxLength: 24 }),
});

/** All microtasks there are, however many. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('outbox: whatever happens', () => {
  it(`an answer that was acknowledged is stored once, or still to be seen, or was taken away by the person (${RUNS} schedules)`, async () => {
    await fc.assert(fc.asyncProperty(schedule, async (given) => {
      const people = new People(given, settle);
      await people.play();
      assert.deepEqual(await people.faults({ isEnd: false }), []);
      await people.deliver();
      assert.deepEqual(await people.faults({ isEnd: true }), []);
    }), { seed: SEED, numRuns: RUNS, includeErrorInReport: true });
  });
});
