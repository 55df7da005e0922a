import fc from 'fast-check';
import type { Fate, WorldDevice } from '../helpers/outbox-world.js';
import { People, type Schedule, type Step } from './outbox-people.js';

/** Where schedules are played: a device of its own for each, and what waits until nothing moves any more. */
export interface Stage {
  readonly openDevice: () => Promise<WorldDevice>;
  readonly settle: () => Promise<void>;
}

const YEAR_MS = 31_536_000_000;

const FATES: Fate[] = [
  'ok', 'ok', 'ok', 'slow', 'slow', 'offline', 'offline', 'lost', 'lost', 'error', 'busy', 'portal', 'other-receipt', 'in-progress', 'sign-in', 'gone', 'too-large', 'refused', 'die-before', 'die-after',
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
  isFull: fc.boolean(),
  fates: fc.array(fc.constantFrom(...FATES), { maxLength: 30 }),
  faults: fc.array(fc.constantFrom('none' as const, 'none' as const, 'fails' as const, 'lies' as const), { maxLength: 30 }),
  steps: fc.array(fc.record({ step, turns }), { minLength: 2, maxLength: 24 }),
});

/**
 * Plays so many schedules of faults × tabs, the same ones for the same seed. Throws when one breaks the promise; fast-check then says its seed,
 * and the shortest schedule that breaks it.
 */
export async function playSchedules({ openDevice, settle }: Stage, { seed, runs }: { seed: number; runs: number }): Promise<void> {
  await fc.assert(fc.asyncProperty(schedule, async (given) => {
    const people = new People(given, { settle, device: await openDevice() });
    await people.play();
    none(await people.faults({ isEnd: false }));
    await people.wait();
    none(await people.forgotten());
    await people.deliver();
    none(await people.faults({ isEnd: true }));
  }), { seed, numRuns: runs, includeErrorInReport: true });
}

function none(faults: readonly string[]): void {
  if (faults.length) throw new Error(faults.join('\n'));
}
