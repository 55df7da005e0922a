import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { createLitPolicy, workerAddress } from '../../src/elements/lit-policy.js';
import { answer, type Question, type Said } from '../../src/elements/parcours/analysis-away.js';
import { analysisOf, type TypesAnalysis } from '../../src/elements/parcours/analysis.part.js';
import { findTypes, type FoundTypes } from '../../src/elements/parcours/find-types.model.js';
import { runToEnd } from '../../src/elements/parcours/job.model.js';
import type { ParcoursHost } from '../../src/elements/parcours/parcours-parts.js';
import { randomPaths, tableOf } from '../helpers/parcours-tables.js';

const table = tableOf(randomPaths(300, 24, { seed: 7, change: 0.15 }));
const right = runToEnd(findTypes(table));
/** Work seems so many times longer than it is. */
const SLOWER = 1_000;

/** A worker as the test wants it: it says what it is told to say. */
class StandIn {
  static readonly made: StandIn[] = [];
  static onAsked: (worker: StandIn, question: Question) => void = () => undefined;
  onmessage: ((event: { data: Said }) => void) | undefined;
  onerror: ((event: { preventDefault: () => void }) => void) | undefined;
  isEnded = false;

  constructor(readonly address: string) {
    StandIn.made.push(this);
  }

  postMessage(question: Question): void {
    StandIn.onAsked(this, structuredClone(question));
  }

  say(data: Said): void {
    this.onmessage?.({ data });
  }

  fail(): void {
    this.onerror?.({ preventDefault: () => undefined });
  }

  terminate(): void {
    this.isEnded = true;
  }
}

const globals = globalThis as unknown as Record<string, unknown>;
const { now } = performance;

beforeEach(() => {
  StandIn.made.splice(0);
  globals['Worker'] = StandIn;
  globals['location'] = { origin: new URL(import.meta.url).origin };
  performance.now = () => now.call(performance) * SLOWER;
});
afterEach(() => {
  performance.now = now;
  delete globals['Worker'];
  delete globals['location'];
});

const createHost = (): ParcoursHost => ({ addController: () => undefined, requestUpdate: () => undefined }) as unknown as ParcoursHost;
const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function whenAsked(analysis: TypesAnalysis): Promise<StandIn> {
  analysis.of(table);
  while (!StandIn.made.length) await pause();
  return StandIn.made[0] as StandIn;
}

async function whenFound(analysis: TypesAnalysis): Promise<FoundTypes> {
  for (;;) {
    const state = analysis.of(table);
    if (state.status === 'ready') return state.found;
    await pause();
  }
}

describe('types that a worker looks for', () => {
  it('are those that slices find, and the worker ends', async () => {
    StandIn.onAsked = (worker, question) => answer(question, (said) => worker.say(said));
    const found = await whenFound(analysisOf(createHost()));
    assert.deepEqual(found, right);
    assert.deepEqual(StandIn.made.map(({ isEnded }) => isEnded), [true]);
    assert.match(StandIn.made[0]?.address ?? '', /\/elements\/parcours\/analysis\.worker\.ts$/);
  });

  for (const [name, fail] of Object.entries({ 'before it says anything': (worker: StandIn) => worker.fail(), 'after it has begun': (worker: StandIn) => (worker.say({ done: 0.1 }), worker.fail()) })) {
    it(`are found in slices if it fails ${name}`, async () => {
      StandIn.onAsked = fail;
      assert.deepEqual(await whenFound(analysisOf(createHost())), right);
      assert.equal(StandIn.made.length, 1, 'asked once');
    });
  }

  it('are found in slices where none may be started', async () => {
    globals['location'] = { origin: 'https://elsewhere.example' };
    assert.deepEqual(await whenFound(analysisOf(createHost())), right);
    assert.equal(StandIn.made.length, 0);
  });

  it('never go back on screen, stop with it, and end when the element leaves', async () => {
    StandIn.onAsked = () => undefined;
    const analysis = analysisOf(createHost());
    const worker = await whenAsked(analysis);
    const before = analysis.of(table);
    worker.say({ done: 0 });
    assert.deepEqual(analysis.of(table), before);
    analysis.onStop();
    worker.say({ found: right });
    assert.deepEqual([analysis.of(table), worker.isEnded], [{ status: 'stopped' }, true]);
    const leaving = analysisOf(createHost());
    StandIn.made.splice(0);
    const other = await whenAsked(leaving);
    leaving.hostDisconnected();
    assert.equal(other.isEnded, true);
  });

  it('are told of ten times a second at most', () => {
    performance.now = now;
    const said: Said[] = [];
    const startMs = performance.now();
    answer({ table, count: undefined }, (one) => said.push(one));
    assert.ok(said.length <= 2 + (performance.now() - startMs) / 100);
    assert.deepEqual(said[0], { done: 0 });
  });
});

// last: the policy of a page is made once
describe('the policy that Lit and our workers share', () => {
  const ours = 'https://page.example/widgets/analysis.worker.js';

  it('has the name that pages allow, Lit’s markup as it is, and no address but that of a worker of ours on the page’s origin', () => {
    globals['location'] = { origin: 'https://page.example' };
    assert.equal(workerAddress(ours), ours);
    globals['trustedTypes'] = {};
    assert.throws(() => workerAddress(ours), TypeError, 'a browser may refuse it');
    const names: string[] = [];
    const policy = createLitPolicy({ createPolicy: (name, rules) => (names.push(name), rules) });
    delete globals['trustedTypes'];
    assert.deepEqual(names, ['lit-html']);
    assert.equal(policy.createHTML('<b>'), '<b>');
    assert.equal(workerAddress(ours), ours);
    for (const wrong of ['https://elsewhere.example/analysis.worker.js', 'https://page.example/app.js', 'data:text/javascript,1', 'blob:https://page.example/x', 'not an address']) {
      assert.throws(() => policy.createScriptURL(wrong), TypeError, wrong);
    }
  });
});
