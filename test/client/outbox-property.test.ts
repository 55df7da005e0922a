import { describe, it } from 'node:test';
import { createMemoryStorage } from '../helpers/memory-storage.js';
import { playSchedules } from './outbox-schedules.js';

/** The ten thousand are played in Chromium (outbox-property.browser.test.ts); these are other ones, where a fault is quickest to look into. */
const RUNS = 2_000;
/** `SEED=7 RUNS=10000 npm run test:node -- client` tries others. */
const SEED = Number(process.env['SEED'] ?? 20_261_122);

/** All microtasks there are, however many. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('outbox: whatever happens', () => {
  const runs = Number(process.env['RUNS'] ?? RUNS);
  it(`an answer that was acknowledged is stored once, or still to be seen, or was taken away by the person (${runs} schedules)`, () =>
    playSchedules({ openDevice: () => Promise.resolve(createMemoryStorage()), settle }, { seed: SEED, runs }));
});
