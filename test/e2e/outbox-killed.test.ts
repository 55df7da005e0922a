import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { after, before, beforeEach, describe, it } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowsers } from '../../.tools/browsers/find-browsers.js';
import { temporaryFolder } from '../demo/helpers/child.js';
import type { Cut, OutboxPage } from './helpers/outbox-page.js';
import { startOutboxSite, type OutboxSite } from './helpers/outbox-site.js';

/** Where it dies, and whether the person had been told by then that the answer is kept. */
const CUTS: readonly [Cut, isKept: boolean][] = [
  ['before store', false],
  ['stored', true],
  ['sending', true],
  ['server ok', true],
  ['before delete', true],
  ['after delete', true],
];

const entryFor = (endpoint: string) => {
  const submissionId = randomUUID();
  return { submissionId, endpoint, receipt: 'echo' as const, document: { schema: 'ij/submission@1', submissionId, form: 'f', version: 1, answers: { wish: 'voler' }, skipped: [], on: '2026-11-22' } };
};
type Entry = ReturnType<typeof entryFor>;

/** A browser with a profile of its own that outlives it. */
class Device {
  readonly #profile = temporaryFolder();
  browser!: Browser;

  async start(): Promise<void> {
    const { chromium } = findBrowsers({ engines: ['chromium'], required: ['chromium'] });
    if (!chromium) throw new Error('no Chromium: set CHROME_PATH');
    const args = ['--no-first-run', '--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
    this.browser = await puppeteer.launch({ executablePath: chromium, userDataDir: this.#profile, args });
  }

  /** As when the power goes: no handler runs, nothing is flushed. */
  async kill(): Promise<void> {
    const child = this.browser.process();
    const ended = child && once(child, 'exit');
    child?.kill('SIGKILL');
    await ended;
  }

  async open(url: string, prepare?: () => void): Promise<Page> {
    const page = await this.browser.newPage();
    if (prepare) await page.evaluateOnNewDocument(prepare);
    await page.goto(url, { waitUntil: 'load' });
    return page;
  }

  async dispose(): Promise<void> {
    await this.browser.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** What is still queued once the page has taken up what was left. */
const left = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { outbox, started } = globalThis as unknown as OutboxPage;
    await started;
    return (await outbox.records()).map(({ submissionId }) => submissionId);
  });

describe('outbox: killed (rows 7, 8 and 10 of the fault table)', () => {
  const device = new Device();
  let site: OutboxSite;
  before(async () => {
    [site] = await Promise.all([startOutboxSite(), device.start()]);
  });
  beforeEach(async () => {
    for (const page of (await device.browser.pages()).slice(1)) await page.close();
  });
  after(async () => {
    await device.dispose();
    await site.close();
  });

  for (const [cut, isKept] of CUTS) {
    for (const who of ['tab', 'browser'] as const) {
      it(`row 7: ${who} killed, ${cut}: ${isKept ? 'sent by the next visit, stored once' : 'nothing was promised, nothing is sent'}`, async () => {
        const entry = entryFor(`${site.url}answers`);
        const page = await device.open(site.url);
        await page.evaluate((where, given) => (globalThis as unknown as OutboxPage).reach(where, given), cut, entry);
        if (who === 'tab') await page.close();
        else await device.kill().then(() => device.start());
        const later = await device.open(site.url);
        assert.deepEqual(await left(later), []);
        assert.equal(site.stored.has(entry.submissionId), isKept);
        assert.ok((site.posts.get(entry.submissionId) ?? 0) <= 2, 'asked again at most once');
      });
    }
  }

  it('row 8: the tab that sends is killed: one that waits for its lock takes over at once', async () => {
    const entry = entryFor(`${site.url}answers?hang`);
    const owner = await device.open(site.url);
    await hangs(owner, entry);
    const other = await device.open(site.url);
    const taken = other.evaluate(() => (globalThis as unknown as OutboxPage).outbox.start());
    await owner.close();
    await taken;
    assert.deepEqual(await left(other), []);
    assert.deepEqual([site.posts.get(entry.submissionId), site.stored.has(entry.submissionId)], [2, true]);
  });

  it('row 8: where there are no locks, within the 30 s of its lease, not before', async () => {
    const without = () => Object.defineProperty(Navigator.prototype, 'locks', { value: undefined });
    const entry = entryFor(`${site.url}answers?hang`);
    const owner = await device.open(site.url, without);
    await hangs(owner, entry);
    const other = await device.open(site.url, without);
    await owner.close();
    const startAt = (laterMs: number) => other.evaluate((ms) => (globalThis as unknown as OutboxPage).startAt(ms), laterMs);
    await startAt(0);
    assert.equal(site.posts.get(entry.submissionId), 1);
    await startAt(30_000);
    assert.deepEqual([await left(other), site.posts.get(entry.submissionId)], [[], 2]);
  });

  it('row 10: a device that is really full: not said to be kept, and sent', async () => {
    const entry = entryFor(`${site.url}answers`);
    entry.document.answers.wish = 'voler '.repeat(100_000); // small writes are let through
    await device.kill(); // Chromium goes on for a while with the room that it found before
    await device.start();
    const page = await device.open(site.url);
    const devTools = await page.createCDPSession();
    await devTools.send('Storage.overrideQuotaForOrigin', { origin: new URL(site.url).origin, quotaSize: 1 });
    const kept = await page.evaluate(async (given) => {
      const { outbox } = globalThis as unknown as OutboxPage;
      const where = await outbox.add(given);
      return [where, outbox.isOnlyInMemory(given.submissionId), (await outbox.send(given.submissionId)) ?? { kind: 'done' }]; // nothing: what the page does when it opens has sent it
    }, entry);
    assert.deepEqual(kept, ['memory', true, { kind: 'done' }]);
    assert.ok(site.stored.has(entry.submissionId));
  });

  /** Sends, and resolves once the endpoint has it and lets the tab wait. */
  async function hangs(page: Page, entry: Entry): Promise<void> {
    const asked = page.waitForRequest((request) => request.method() === 'POST');
    await page.evaluate((given) => {
      const { outbox } = globalThis as unknown as OutboxPage;
      void outbox.add(given).then(() => outbox.send(given.submissionId));
    }, entry);
    await asked;
    while (!site.stored.has(entry.submissionId)) await new Promise((resolve) => setImmediate(resolve));
  }
});
