import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser } from './helpers/browser.js';
import { startDemo, type Demo } from './helpers/demo.js';

const FOLDER = new URL('../../dist/cdn/', import.meta.url);
/** a file on the partner's own site: counts by job and sex */
const COUNTS = readFileSync(new URL('../fixtures/good/dream-counts.contract-example.json', import.meta.url));
const MOST_BYTES = 30_000;

/** A partner's page on an origin of its own: the loader, one chart, a text after it, a widget far below. */
const partnerPage = (url: string): string => `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Partenaire</title>
  <script src="${url}ij/loader.js" defer data-allowed-origins="${url}"></script>
  <h1>Une page</h1>
  <div style="min-height:1000px" data-ij-widget="dream-jobs" data-ij-height="1000" data-ij-view="bars" data-ij-top="8" data-ij-src="/dream-counts.json"><a href="${url}w/metiers-reves">Les métiers rêvés</a></div>
  <p>Ce qui suit.</p><p style="height:9000px">Loin.</p>
  <div data-ij-widget="agenda-map" data-ij-src="${url}api/agenda.json"><a href="${url}w/agenda">L’agenda</a></div></html>`;

describe('a partner’s page with the loader and one chart', () => {
  let demo: Demo;
  let browser: Browser;
  let partner: Server;
  let page: Page;
  const asked: string[] = [];
  before(async () => {
    [demo, browser] = await Promise.all([startDemo(), launchBrowser()]);
    partner = createServer(({ url }, response) => (url === '/dream-counts.json' ? response.setHeader('Content-Type', 'application/json').end(COUNTS) : response.setHeader('Content-Type', 'text/html').end(partnerPage(demo.url))));
    await new Promise<void>((resolve) => partner.listen(0, '127.0.0.1', resolve));
    page = await browser.newPage();
    await page.setViewport({ width: 800, height: 1_400 }); // so high that what follows the chart is seen, should it jump
    await page.evaluateOnNewDocument(() => {
      const shifts: number[] = ((globalThis as unknown as { shifts: number[] }).shifts = []);
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => shifts.push((entry as unknown as { value: number }).value))).observe({ type: 'layout-shift', buffered: true });
    });
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`http://127.0.0.1:${(partner.address() as AddressInfo).port}/`);
    await page.waitForFunction(() => document.querySelector<HTMLElement>('ij-dream-jobs')?.dataset['status'] === 'ready');
    await page.waitForNetworkIdle({ idleTime: 300 });
  });
  after(async () => {
    await browser.close();
    partner.close();
    await demo.kill();
  });

  it('asks for nothing of the widget that is far away', () => {
    assert.deepEqual(asked.filter((url) => /agenda/.test(url)), []);
  });

  it('weighs 30 kB at most in all, brotli', () => {
    const files = asked.filter((url) => url.startsWith(`${demo.url}ij/`)).map((url) => url.slice(`${demo.url}ij/`.length));
    const bytes = files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(new URL(file, FOLDER))).length, 0);
    assert.ok(bytes <= MOST_BYTES, `${bytes} bytes: ${files.join(', ')}`);
  });

  it('never jumps', async () => {
    assert.deepEqual(await page.evaluate('shifts'), []);
  });
});
