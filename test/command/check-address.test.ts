import assert from 'node:assert/strict';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { run } from '../../src/command/run.js';

const COUNTS = JSON.stringify({ schema: 'ij/dream-counts@1', people: 40, counts: [{ job: 'pompier', n: 12 }, { job: 'danse', n: null }] });
const FORM = JSON.stringify({ id: 'f', version: 1, modules: [{ id: 'm', questions: [{ id: 'a', type: 'text', label: 'A' }] }] });

const answer: RequestListener = ({ url = '', headers }, response) => {
  const json = (body: string, more: Record<string, string> = {}) => response.writeHead(200, { 'Content-Type': 'application/json', ...more }).end(body);
  if (url === '/open') return json(COUNTS, { 'Access-Control-Allow-Origin': '*', ETag: '"1"' });
  if (url === '/closed') return json(COUNTS, { ETag: '"1"' });
  if (url === '/for-one') return json(COUNTS, { 'Access-Control-Allow-Origin': headers.origin === 'https://one.example' ? 'https://one.example' : 'https://no.example', ETag: '"1"' });
  if (url === '/form') return json(FORM, { 'Access-Control-Allow-Origin': '*', ETag: '"1"' });
  if (url === '/moved') return response.writeHead(302, { Location: '/open' }).end();
  if (url === '/circle') return response.writeHead(302, { Location: '/circle' }).end();
  if (url === '/file') return response.writeHead(302, { Location: 'file:///etc/hostname' }).end();
  return response.writeHead(404, { 'Content-Type': 'text/html' }).end('<!doctype html>');
};

describe('check of an address', () => {
  let server: Server;
  let base = '';
  before(async () => {
    server = createServer(answer);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => server.close());

  async function check(path: string, ...more: string[]) {
    const said = { out: '', error: '' };
    const code = await run(['check', base + path, '--lang', 'fr', ...more], {
      read: () => Promise.reject(new Error('no file')),
      write: () => Promise.resolve(),
      out: (text) => void (said.out += text),
      error: (text) => void (said.error += text),
    });
    return { code, ...said };
  }

  it('says what it is, who shows it, and how it came', async () => {
    const { code, out } = await check('/open');
    assert.equal(code, 0, out);
    assert.match(out, /^compatible : 40 personnes, 2 métiers, 1 case masquée\n {2}<ij-dream-jobs src="…">/);
    assert.match(out, /HTTP 200, application\/json, .*CORS \*, ETag/);
  });
  it('says whether a page of a site can read it', async () => {
    assert.match((await check('/closed')).out, /warning {2}address\.cors .*Access-Control-Allow-Origin/);
    const closed = await check('/closed', '--origin', 'https://one.example');
    assert.deepEqual([closed.code, /fault {2}address\.cors .*https:\/\/one\.example/.test(closed.out)], [1, true]);
    assert.equal((await check('/closed', '--origin', base)).code, 0);
    assert.equal((await check('/for-one', '--origin', 'https://one.example')).code, 0);
    assert.equal((await check('/closed', '--strict')).code, 1);
    assert.equal((await check('/open', '--origin', 'one.example')).code, 64);
  });
  it('follows to the web only, and not for ever', async () => {
    const moved = await check('/moved');
    assert.deepEqual([moved.code, moved.out.includes(`→ ${base}/open`)], [0, true]);
    assert.match((await check('/circle')).error, /leads on more than 5 times/);
    assert.match((await check('/file')).error, /leads on to file:, which is not followed/);
  });
  it('tells programs all of it', async () => {
    const { code, out } = await check('/none', '--json');
    const { ok, faults, address } = JSON.parse(out) as { ok: boolean; faults: { path: string }[]; address: { status: number } };
    assert.deepEqual([code, ok, faults.map(({ path }) => path), address.status], [1, false, ['address.status'], 404]);
    const whole = JSON.parse((await check('/open', '--json')).out) as { kind: string; widgets: string[]; facts: { people: number }; address: { allowOrigin: string } };
    assert.deepEqual([whole.kind, whole.widgets, whole.facts.people, whole.address.allowOrigin], ['ij/dream-counts@1', ['dream-jobs', 'dataviz-kit'], 40, '*']);
  });
  it('checks a form as it checks a file', async () => {
    const { code, out } = await check('/form');
    assert.equal(code, 0);
    assert.match(out, /warning {2}privacy\.controller is missing|warning {2}privacy\.controller/);
  });
  it('says that nobody answers', async () => {
    const { port } = server.address() as AddressInfo;
    const said: string[] = [];
    const code = await run(['check', `http://127.0.0.1:${port === 1 ? 2 : 1}/`], { read: () => Promise.reject(new Error()), write: () => Promise.resolve(), out: () => undefined, error: (text) => void said.push(text) });
    assert.deepEqual([code, /can't be read: no answer/.test(said.join(''))], [1, true], said.join(''));
  });
});
