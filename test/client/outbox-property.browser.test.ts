import { IndexedDbStorage } from '../../src/client/outbox/indexed-db.js';
import { canEmulateMedia as isChromium } from '../helpers/emulate-media.js';
import { createMemoryStorage } from '../helpers/memory-storage.js';
import type { WorldDevice } from '../helpers/outbox-world.js';
import { playSchedules, type Stage } from './outbox-schedules.js';

// The one promise of the outbox, in a browser: ten thousand schedules on a device that costs no time, and as many as there is time for on the
// browser's own IndexedDB, with its own order of things. Clock, network and the death of tabs are ruled by the schedule in both.

const RUNS = 10_000;
const REAL_RUNS = 200;
const OTHER_ENGINES_REAL_RUNS = 30;
const SEED = 20_261_123;
const NAME = 'ij-outbox-schedules';

/** One turn of the event loop: all microtasks have run, and events that were ready have come. */
const channel = new MessageChannel();
const turnOver: (() => void)[] = [];
channel.port1.onmessage = () => turnOver.shift()?.();
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    turnOver.push(resolve);
    channel.port2.postMessage(0);
  });

const memory: Stage = { openDevice: () => Promise.resolve(createMemoryStorage()), settle: turn };

/** The browser's own storage, which says when it is at rest. The first one to be opened finds nothing: the one before is erased. */
function indexedDbStage(): Stage {
  let busy = 0;
  const counted = <T>(work: () => Promise<T>): Promise<T> => {
    busy += 1;
    return work().finally(() => (busy -= 1));
  };
  const settle = async (): Promise<void> => {
    do await turn(); while (busy);
  };
  const storage = new IndexedDbStorage({ name: NAME, patienceMs: 60_000 });
  const device: WorldDevice = {
    exists: () => counted(() => storage.exists()),
    add: (...all) => counted(() => storage.add(...all)),
    all: () => counted(() => storage.all()),
    update: (...all) => counted(() => storage.update(...all)),
    wipe: () => counted(erase),
  };
  return { settle, openDevice: () => settle().then(erase).then(() => device) };
}

/** As a browser does that evicts a site. */
const erase = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(NAME);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error ?? new Error('not erased'));
  });

describe('outbox, in a browser, whatever happens: what was acknowledged is stored once, or to be seen, or was taken away by the person', function () {
  this.timeout(300_000);
  after(() => channel.port1.close());
  after(erase);

  if (isChromium) it(`${RUNS} schedules of faults × tabs`, () => playSchedules(memory, { seed: SEED, runs: RUNS }));

  const realRuns = isChromium ? REAL_RUNS : OTHER_ENGINES_REAL_RUNS;
  it(`${realRuns} of them on the browser’s own storage`, () => playSchedules(indexedDbStage(), { seed: SEED, runs: realRuns }));
});
