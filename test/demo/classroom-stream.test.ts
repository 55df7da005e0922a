import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DreamCounts } from '../../src/contract/index.js';
import { aSubmission, post } from './helpers/answers.js';
import { startDemo } from './helpers/demo-server.js';
import { openEventStream } from './helpers/event-stream.js';

const PATH = '/api/forms/metiers-reves/dreams';
const MESSAGE = /event: change\nid: [\w-]{27}\ndata: {}\n\n/g;

describe('what a classroom follows', () => {
  it('is told once a batch of at least the threshold, with a tag and nothing else, tables or not', async () => {
    for (const options of [{ withDreamTables: true, releaseBatch: 1, minCount: 6 }, { releaseBatch: 6, minCount: 6 }]) {
      const demo = await startDemo({ ...options, heartbeatMs: 600_000 });
      try {
        const people = async () => ((await (await fetch(demo.url + PATH)).json()) as DreamCounts).people ?? 0;
        const stream = await openEventStream(demo.url + PATH);
        const seen = new Set<number>();
        let received = '';
        for (let n = 1; n <= 18; n += 1) {
          assert.equal((await post(demo.url, aSubmission(n))).status, 201);
          if (n % 6 === 0) received = await stream.until(new RegExp(`(event: change[^]*){${n / 6}}\n\n`));
          seen.add(await people());
        }
        assert.deepEqual([...seen], [0, 6, 12, 18]);
        const [tags, rest] = [received.match(MESSAGE) ?? [], received.replaceAll(MESSAGE, '')];
        assert.equal(new Set(tags).size, 3);
        assert.match(rest, /^retry: \d+\n\n$/, 'nothing but messages');
        stream.close();
      } finally {
        await demo.close();
      }
    }
  });
});
