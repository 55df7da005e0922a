import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aSubmission, post } from './helpers/answers.js';
import { startDemo, type DemoServer } from './helpers/demo-server.js';
import { openEventStream } from './helpers/event-stream.js';

const PATH = '/api/forms/metiers-reves/dreams';
const SECOND_MS = 1_000;

type Options = Parameters<typeof startDemo>[0];

/** Runs a case against a server of its own, closed whatever happens. */
const withDemo = (options: Options, run: (demo: DemoServer) => Promise<void>) => async (): Promise<void> => {
  const demo = await startDemo(options);
  try {
    await run(demo);
  } finally {
    await demo.close();
  }
};

/** Waits for the server to notice, turn after turn of the event loop; the test runner's time limit ends it if it never does. */
async function untilNoListener({ app }: DemoServer): Promise<void> {
  while (app.listeners() > 0) await new Promise((resolve) => setImmediate(resolve));
}

describe('the stream of changes', () => {
  it(
    'tells of an answer within a second',
    withDemo({ seeded: true }, async (demo) => {
      const stream = await openEventStream(demo.url + PATH);
      assert.match(stream.response.headers.get('content-type') ?? '', /^text\/event-stream/);
      await stream.until(/retry: \d+\n\n/);
      const sentAt = performance.now();
      await post(demo.url, aSubmission(1));
      const received = await stream.until(/event: change\n/);
      assert.ok(performance.now() - sentAt < SECOND_MS);
      assert.match(received, /event: change\nid: [\w-]{27}\ndata: {}\n\n/, 'it carries no number');
      stream.close();
    }),
  );

  it(
    'says nothing of an answer sent twice, refused, of another form, or that changes nothing to see',
    withDemo({}, async (demo) => {
      const stream = await openEventStream(demo.url + PATH);
      await post(demo.url, aSubmission(1));
      await post(demo.url, aSubmission(1));
      await post(demo.url, aSubmission(1, { answers: { reves: ['autre'] } }));
      await post(demo.url, aSubmission(2, { form: 'accueil-exemple', answers: { sexe: undefined, stage: undefined, sujets: ['metiers'] } }));
      for (const n of [3, 4, 5]) await post(demo.url, aSubmission(n)); // under the threshold: the same hidden cells
      await post(demo.url, aSubmission(6));
      const received = await stream.until(/(event: change[^]*){2}\n\n/);
      assert.equal(received.match(/event: change/g)?.length, 2, 'the cells hidden, then shown');
      stream.close();
    }),
  );

  it(
    'comes once a batch',
    withDemo({ releaseBatch: 5 }, async (demo) => {
      const stream = await openEventStream(demo.url + PATH);
      for (let n = 1; n <= 10; n += 1) await post(demo.url, aSubmission(n));
      const received = await stream.until(/(event: change[^]*){2}\n\n/);
      assert.equal(received.match(/event: change/g)?.length, 2);
      stream.close();
    }),
  );

  it(
    'tells who comes back what was missed, and nothing when nothing was; never how many answers there are',
    withDemo({ heartbeatMs: 20 }, async (demo) => {
      await post(demo.url, aSubmission(1));
      const late = await openEventStream(demo.url + PATH, { 'Last-Event-ID': '0' });
      const received = await late.until(/event: change\nid: .+\n/);
      const tag = /id: (.+)\n/.exec(received)?.[1] ?? '';
      assert.doesNotMatch(tag, /^\d+$/);
      late.close();
      const again = await openEventStream(demo.url + PATH, { 'Last-Event-ID': tag });
      assert.doesNotMatch(await again.until(/: still here/), /event: change/);
      again.close();
    }),
  );

  it(
    'keeps the line alive with comments',
    withDemo({ heartbeatMs: 20 }, async (demo) => {
      const stream = await openEventStream(demo.url + PATH);
      assert.doesNotMatch(await stream.until(/(: still here\n\n){3}/), /event:/);
      stream.close();
    }),
  );

  it(
    'forgets who leaves',
    withDemo({}, async (demo) => {
      const streams = await Promise.all([openEventStream(demo.url + PATH), openEventStream(demo.url + PATH)]);
      assert.equal(demo.app.listeners(), 2);
      for (const stream of streams) stream.close();
      await untilNoListener(demo);
    }),
  );

  it(
    'ends when the endpoint closes',
    withDemo({}, async (demo) => {
      const stream = await openEventStream(demo.url + PATH);
      demo.app.close();
      await stream.ended();
    }),
  );

  it(
    'is not opened for a HEAD',
    withDemo({}, async (demo) => {
      const response = await fetch(demo.url + PATH, { method: 'HEAD', headers: { Accept: 'text/event-stream' } });
      assert.match(response.headers.get('content-type') ?? '', /^application\/json/);
      assert.equal(demo.app.listeners(), 0);
    }),
  );
});
