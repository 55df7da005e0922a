import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { createLitPolicy, workerAddress } from '../../src/elements/lit-policy.js';
import { answer, type Question, type Said } from '../../src/elements/parcours/analysis-away.js';
import { analysisOf, type TypesAnalysis } from '../../src/elements/parcours/analysis.part.js';
import { findTypes, type FoundTypes } from '../../src/elements/parcours/find-types.model.js';
import { runToEnd, type Job } from '../../src/elements/parcours/job.model.js';
import { Later } from '../../src/elements/parcours/later.js';
import type { ParcoursHost } from '../../src/elements/parcours/parcours-parts.js';
import { randomPaths, tableOf } from '../helpers/parcours-tables.js';
import { StandInHost } from '../helpers/stand-in-host.js';

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


const createHost = (): ParcoursHost => new StandInHost().asHost;
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

  it('never go back on screen, stop with it, and end when the element or the view leaves', async () => {
    StandIn.onAsked = () => undefined;
    const analysis = analysisOf(createHost());
    const worker = await whenAsked(analysis);
    const before = analysis.of(table);
    worker.say({ done: 0 });
    assert.deepEqual(analysis.of(table), before);
    analysis.onStop();
    worker.say({ found: right });
    assert.deepEqual([analysis.of(table), worker.isEnded], [{ status: 'stopped' }, true]);
    for (const leave of [(host: StandInHost) => host.disconnect(), (host: StandInHost) => host.update(() => undefined)]) {
      const host = new StandInHost();
      StandIn.made.splice(0);
      const other = await whenAsked(analysisOf(host.asHost));
      leave(host);
      assert.equal(other.isEnded, true);
    }
  });

  it('that can\'t be found are reported, and may be asked for again', async () => {
    const host = new StandInHost();
    const analysis = analysisOf(host.asHost);
    const broken = { ...table, cells: undefined } as unknown as typeof table;
    assert.equal(analysis.of(broken).status, 'running');
    while (!host.reported.length) await pause();
    assert.equal(analysis.of(broken).status, 'stopped');
    assert.ok(host.updates);
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

describe('what is made in turns', () => {
  const many = { size: 1_000_000, length: 1 };
  let steps = 0;
  function* count(): Job<string> {
    for (;;) {
      yield 0;
      if (++steps > 5_000) return 'made';
    }
  }
  const start = (): { host: StandInHost; later: Later<string>; get: () => string | undefined } => {
    steps = 0;
    const host = new StandInHost();
    const later = new Later<string>(host.asHost);
    return { host, later, get: () => later.get({ table: many, others: [] }, count) };
  };

  it('ends with the view, the element and the document, and begins again when it is shown', async () => {
    for (const leave of [(host: StandInHost) => host.disconnect(), (host: StandInHost) => host.update(() => undefined)]) {
      const { host, later, get } = start();
      host.update(get);
      await pause();
      leave(host);
      const before = steps;
      await pause();
      assert.equal(steps, before);
      while (!get()) await pause();
      host.value = 'another';
      host.update(() => undefined);
      assert.equal(later.made, undefined);
    }
  });

  it('is reported when it fails, and made again on demand only', async () => {
    const { host, later } = start();
    const fail = (): string | undefined =>
      later.get({ table: many, others: [] }, function* (): Job<string> {
        yield 0;
        steps += 1;
        throw new Error('no');
      });
    host.update(fail);
    while (!host.reported.length) await pause();
    host.update(fail);
    await pause();
    assert.deepEqual([host.reported, steps, host.updates], [['no'], 1, 1]);
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
