import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { dreamCounts, form, parseContract } from '../../src/contract/index.js';
import { CONTENT_SECURITY_POLICY } from '../../demo/server/headers.js';
import { readProblem } from './helpers/answers.js';
import { temporaryFolder } from './helpers/child.js';
import { startDemo, type DemoServer } from './helpers/demo-server.js';

let demo: DemoServer;
const libraryFolder = join(temporaryFolder(), 'cdn');
before(async () => (demo = await startDemo({ libraryFolder })));
after(() => demo.close());

const get = (path: string, init?: RequestInit): Promise<Response> => fetch(demo.url + path, init);

/** `fetch` tidies a path up before it sends it; an attacker doesn't. */
function getRaw(path: string): Promise<string> {
  const { hostname, port } = new URL(demo.url);
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: ${hostname}\r\nConnection: close\r\n\r\n`),
    );
    socket
      .setEncoding('utf8')
      .on('data', (text: string) => (answer += text))
      .on('end', () => resolve(answer))
      .on('error', reject);
  });
}

describe('the interface', () => {
  it('gives its forms as ij/form@1', async () => {
    for (const id of ['metiers-reves', 'accueil-exemple']) {
      const response = await get(`/api/forms/${id}`);
      const body = (await response.json()) as Record<string, unknown>;
      assert.equal(body['schema'], 'ij/form@1');
      assert.equal(parseContract(form, body).ok, true);
      assert.equal(body['id'], id);
    }
  });

  it('says that it is well', async () => {
    assert.deepEqual(await (await get('/api/health')).json(), { status: 'ok' });
  });

  it('answers 404 in the contract’s words for all it does not know', async () => {
    for (const path of [
      '/api/forms/inconnu',
      '/api/forms/__proto__',
      '/api/autre',
      '/api/submissions',
      '/nulle-part.html',
      '/ij/nothing.js',
    ]) {
      const problem = await readProblem(await get(path), 404);
      assert.equal(problem.schema, 'ij/problem@1', path);
    }
    await readProblem(await get('/api/forms/metiers-reves', { method: 'DELETE' }), 404);
  });

  it('is open to partners’ pages, without credentials', async () => {
    const asked = {
      Origin: 'https://partner.example',
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'content-type',
    };
    const preflight = await get('/api/submissions', { method: 'OPTIONS', headers: asked });
    assert.equal(preflight.status, 204);
    assert.equal(preflight.headers.get('access-control-allow-origin'), '*');
    assert.match(preflight.headers.get('access-control-allow-headers') ?? '', /content-type/i);
    assert.match(preflight.headers.get('access-control-allow-methods') ?? '', /POST/);
    assert.equal(preflight.headers.get('access-control-allow-credentials'), null);
    for (const path of ['/api/forms/metiers-reves', '/api/inconnu']) {
      const { headers } = await get(path, { headers: { Origin: 'https://partner.example' } });
      assert.equal(headers.get('access-control-allow-origin'), '*', path);
      for (const name of ['ETag', 'Retry-After', 'Date'])
        assert.match(headers.get('access-control-expose-headers') ?? '', new RegExp(name));
    }
  });
});

describe('the site', () => {
  const pages = ['/', '/agenda.html', '/annuaire.html', '/moderation.html', '/rever-son-metier.html', '/formulaire.html', '/metiers-reves.html', '/classe.html'];

  for (const page of pages) {
    it(`${page} is a page under the policy promised, with nothing inline and nothing from elsewhere`, async () => {
      const response = await get(page);
      const html = await response.text();
      assert.equal(response.headers.get('content-type'), 'text/html; charset=UTF-8');
      assert.equal(response.headers.get('content-security-policy'), CONTENT_SECURITY_POLICY);
      assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
      assert.equal(response.headers.get('referrer-policy'), 'strict-origin-when-cross-origin');
      assert.equal(response.headers.get('set-cookie'), null);
      assert.doesNotMatch(html, /<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=|https?:\/\//i);
    });

    it(`${page} links to nothing that is not there`, async () => {
      const html = await (await get(page)).text();
      const links = [...html.matchAll(/\s(?:href|src|action)="(\/[^"]*)"/g)].flatMap(([, path]) =>
        path && !path.startsWith('/ij/') ? [path] : [],
      );
      for (const link of new Set(links)) {
        const response = await get(link);
        // a form's address takes posts only
        assert.equal(response.status, link === '/api/submissions' ? 404 : 200, link);
      }
    });
  }

  it('gives each file its type and an ETag', async () => {
    const types = { '/site.css': 'text/css', '/favicon.svg': 'image/svg+xml', '/static/dream-counts.json': 'application/json' };
    for (const [path, type] of Object.entries(types)) {
      const response = await get(path);
      assert.ok(response.headers.get('content-type')?.startsWith(type), path);
      const tag = response.headers.get('etag') ?? '';
      assert.equal((await get(path, { headers: { 'If-None-Match': tag } })).status, 304, path);
    }
  });

  it('serves the library as soon as it is built, to pages of other sites too', async () => {
    await readProblem(await get('/ij/infolab-widgets.iife.js'), 404);
    mkdirSync(libraryFolder);
    writeFileSync(join(libraryFolder, 'infolab-widgets.iife.js'), 'var built = true;');
    const response = await get('/ij/infolab-widgets.iife.js');
    assert.equal(response.headers.get('content-type'), 'text/javascript; charset=UTF-8');
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    assert.equal(await response.text(), 'var built = true;');
  });

  it('lets nobody out of its folder, nor into a hidden file', async () => {
    const escapes = [
      '/../server/start.ts',
      '/..%2fserver%2fstart.ts',
      '/%2e%2e/server/start.ts',
      '/static/../../forms/metiers-reves.json',
      '/static/..%2f..%2fforms%2fmetiers-reves.json',
      '/..%5cserver%5cstart.ts',
      '//etc/passwd',
      '/%2fetc/passwd',
      '/.data/demo.db',
      '/site.css%00.html',
      '/%E0%A4%A',
      '/ij/..%2f..%2fpackage.json',
      '/ij/%2e%2e/%2e%2e/package.json',
    ];
    for (const path of escapes) {
      const answer = await getRaw(path);
      assert.match(answer, /^HTTP\/1\.1 40[04] /, path);
      assert.doesNotMatch(answer, /root:|import |"infolab|ij\/form/, path);
    }
  });
});

describe('the static copy', () => {
  it('is a table by itself', async () => {
    const parsed = parseContract(dreamCounts, await (await get('/static/dream-counts.json')).json());
    assert.ok(parsed.ok);
    assert.equal(
      parsed.value.counts.reduce((sum, { n }) => sum + (n ?? 0), 0),
      parsed.value.answers,
    );
    assert.ok(parsed.value.counts.every(({ n }) => n === null || (n ?? 0) >= 5));
  });
});
