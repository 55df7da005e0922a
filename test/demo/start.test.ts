import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { runFailingStart, spawnDemo, temporaryFolder } from './helpers/child.js';
import { openEventStream } from './helpers/event-stream.js';

describe('a start', () => {
  it('finds the next port when its own is taken, and says so', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const demo = await spawnDemo({ DATA_DIR: ':memory:', PORT: String(port) });
    try {
      assert.match(demo.stderr(), new RegExp(`Port ${port} is in use`));
      assert.ok(Number(new URL(demo.url).port) > port);
      assert.equal((await fetch(`${demo.url}/api/health`)).status, 200);
    } finally {
      assert.equal(await demo.stop('SIGINT'), 0);
      taken.close();
    }
  });

  it('ends at once on a signal, even with a reader on the line', async () => {
    const demo = await spawnDemo({ DATA_DIR: ':memory:', PORT: '0' });
    const stream = await openEventStream(`${demo.url}/api/forms/metiers-reves/dreams`);
    const [code] = await Promise.all([demo.stop('SIGTERM'), stream.ended()]);
    assert.equal(code, 0);
  });

  it('stops at a form that is wrong, naming the file and the place', async () => {
    const folder = temporaryFolder();
    const question = { id: 'a', type: 'text', label: 'A', showIf: { q: 'later', eq: 1 } };
    writeFileSync(join(folder, 'bad.json'), JSON.stringify({ id: 'bad', version: 1, modules: [{ id: 'm', questions: [question] }] }));
    const { code, stderr } = await runFailingStart({ DATA_DIR: ':memory:', PORT: '0', FORMS_DIR: folder });
    assert.equal(code, 1);
    assert.match(stderr, /bad\.json is not a valid form/);
    assert.match(stderr, /modules\[0\]\.questions\[0\]\.showIf\.q "later" is not a question/);
  });

  it('refuses a setting that makes no sense, by its name', async () => {
    const { code, stderr } = await runFailingStart({ DATA_DIR: ':memory:', PORT: '0', MIN_COUNT: '-3' });
    assert.equal(code, 1);
    assert.match(stderr, /MIN_COUNT is "-3": expected a whole number/);
  });
});
