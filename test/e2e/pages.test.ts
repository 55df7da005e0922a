import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser, openPage, widgetsSettled } from './helpers/browser.js';
import { startDemo, type Demo } from './helpers/demo.js';

const PAGES = readdirSync(new URL('../../demo/site/', import.meta.url)).filter((file) => file.endsWith('.html'));
/** What is dark differs by its colours, which are the same at any width. */
const WIDTHS_PX = { light: [320, 1280], dark: [1280] };
const RULES = { light: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'RGAAv4', 'best-practice'], dark: ['color-contrast'] };
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the page, or in its colours alone. */
async function axeFaults(page: Page, runOnly: readonly string[]): Promise<string[]> {
  await page.evaluate(`(()=>{${axeSource}})()`); // through the debugger: the page's own policy would refuse a script
  return page.evaluate(async (wanted) => {
    const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    const { violations } = await axe.run({ runOnly: wanted, preload: false, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
  }, runOnly);
}

describe('every page of the demo', () => {
  let demo: Demo;
  let browser: Browser;
  before(async () => {
    [demo, browser] = await Promise.all([startDemo(), launchBrowser()]);
  });
  after(async () => {
    await browser.close();
    await demo.kill();
  });

  for (const file of PAGES) {
    it(`${file}: no fault, no cookie, no storage before the person acts`, async () => {
      const { page, faults } = await openPage(browser, `${demo.url}${file}`);
      await widgetsSettled(page);
      assert.deepEqual(await faults(), []);
      assert.deepEqual(await page.browserContext().cookies(), []);
      const stored = await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length]);
      assert.deepEqual(stored, [0, 0, 0, 0]);
    });

    for (const scheme of ['light', 'dark'] as const) {
      for (const widthPx of WIDTHS_PX[scheme]) {
        it(`${file}: nothing for axe, nothing to scroll sideways, ${scheme}, ${widthPx} px`, async () => {
          const { page } = await openPage(browser, 'about:blank', { widthPx });
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
          await page.goto(`${demo.url}${file}`);
          await widgetsSettled(page);
          assert.deepEqual(await axeFaults(page, RULES[scheme]), []);
          assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= widthPx);
          await page.close();
        });
      }
    }
  }

  it('leaves nothing behind after ten mounts: nodes and listeners, after a collection', async () => {
    const { page } = await openPage(browser, `${demo.url}rever-son-metier.html`);
    await widgetsSettled(page);
    const client = await page.createCDPSession();
    const mountTwice = async (times: number) => {
      for (let i = 0; i < times; i += 1) {
        await page.evaluate(() => {
          for (const widget of document.querySelectorAll('ij-intake-form, ij-dream-jobs')) widget.replaceWith(widget.cloneNode(true));
        });
        await widgetsSettled(page);
      }
      await client.send('HeapProfiler.collectGarbage');
      const { metrics } = await client.send('Performance.getMetrics');
      return Object.fromEntries(metrics.map(({ name, value }) => [name, value])) as Record<'Nodes' | 'JSEventListeners', number>;
    };
    await client.send('Performance.enable');
    const first = await mountTwice(3);
    const last = await mountTwice(10);
    assert.ok(last.JSEventListeners <= first.JSEventListeners, `listeners ${first.JSEventListeners} → ${last.JSEventListeners}`);
    assert.ok(last.Nodes <= first.Nodes * 1.02, `nodes ${first.Nodes} → ${last.Nodes}`);
  });
});
