import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowsers } from './browsers/find-browsers.js';
import { inRepository } from './lib/repository.js';
import { serveFolder } from './lib/serve-folder.js';
import { closingLine } from './test/counts.js';

// npm run test:stories: opens every story of the built Storybook, waits for its play function, and reads the verdict of its axe check.
const STORY_LIMIT_MS = 30_000;

/** What Storybook says when a story has rendered, been played and been checked. */
interface Finished {
  readonly status: string;
  readonly error?: string;
  readonly reporters: readonly { status: string; result?: { violations?: readonly { id: string; help: string }[] } }[];
}

const site = await serveFolder(inRepository('storybook-static'));
const { chromium } = findBrowsers({ engines: ['chromium'], required: ['chromium'] });
const browser = await puppeteer.launch({ executablePath: chromium ?? '', args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
try {
  const counts = await testStories(await listStories());
  console.log(closingLine(counts));
  process.exitCode = counts.failed || !counts.passed ? 1 : 0;
} finally {
  await browser.close();
  await site.close();
}

async function listStories(): Promise<string[]> {
  const { entries } = (await (await fetch(`${site.origin}/index.json`)).json()) as { entries: Record<string, { id: string; type: string }> };
  return Object.values(entries).filter(({ type }) => type === 'story').map(({ id }) => id);
}

async function testStories(ids: readonly string[]): Promise<{ passed: number; failed: number }> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(listenToStorybook);
  let failed = 0;
  for (const id of ids) {
    const faults = await testStory(page, id);
    console.log(`${faults.length ? '✗' : '✓'} ${id} ${faults.join('; ')}`);
    if (faults.length) failed += 1;
  }
  return { passed: ids.length - failed, failed };
}

/** What is wrong with one story; empty when nothing is. */
async function testStory(page: Page, id: string): Promise<string[]> {
  try {
    await page.goto(`${site.origin}/iframe.html?id=${id}&viewMode=story`);
    const handle = await page.waitForFunction(() => (globalThis as { storyFinished?: unknown }).storyFinished, { timeout: STORY_LIMIT_MS });
    const { status, error, reporters } = (await handle.jsonValue()) as Finished;
    const violations = reporters.filter((one) => one.status === 'failed').flatMap(({ result }) => result?.violations ?? []);
    return [...(status === 'error' && error ? [error] : []), ...violations.map(({ id: rule, help }) => `${rule}: ${help}`), ...(status === 'error' && !error && !violations.length ? ['failed'] : [])];
  } catch (error) {
    return [String(error)];
  }
}

/** Runs in the page before Storybook: catches its channel when it is set, and keeps the first verdict. */
function listenToStorybook(): void {
  interface Channel {
    on(event: string, listener: (data: unknown) => void): void;
  }
  const page = globalThis as { storyFinished?: unknown };
  let channel: Channel | undefined;
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(value: Channel) {
      channel = value;
      value.on('storyFinished', (data) => (page.storyFinished = data));
      for (const event of ['storyErrored', 'storyThrewException', 'playFunctionThrewException', 'storyMissing']) {
        value.on(event, (data) => (page.storyFinished ??= { status: 'error', error: `${event} ${(data as Error | undefined)?.message ?? ''}`, reporters: [] }));
      }
    },
  });
}
