import { readFile } from 'node:fs/promises';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowsers } from './browsers/find-browsers.js';
import { inRepository } from './lib/repository.js';
import { serveFolder } from './lib/serve-folder.js';
import { closingLine, type Counts } from './test/counts.js';

// npm run test:stories: opens every story of the built Storybook, waits for its play function, and reads the verdict of its axe check.
const STORY_LIMIT_MS = 15_000;

/** What Storybook says when a story has rendered, been played and been checked. */
interface Finished {
  readonly status: string;
  readonly error?: string;
  readonly reporters: readonly { type: string; status: string; result?: { violations?: readonly { id: string; help: string }[] } }[];
}

/** What storybook-listener.js puts in the page. */
interface Listener {
  readonly askForStory: (id: string) => void;
  readonly finishedStories: ReadonlyMap<string, Finished>;
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

/** One page after the other: a page in the background is slowed down by the browser, and its story never ends. */
async function testStories(ids: readonly string[]): Promise<Counts> {
  const page = await browser.newPage();
  // from a file: what tsx makes of a function names helpers that the page does not have
  await page.evaluateOnNewDocument(await readFile(inRepository('.tools/test/storybook-listener.js'), 'utf8'));
  await page.goto(`${site.origin}/iframe.html?id=${ids[0] ?? ''}&viewMode=story`);
  let failed = 0;
  for (const id of ids) {
    const faults = await testStory(page, id);
    console.log(`${faults.length ? '✗' : '✓'} ${id} ${faults.join('; ')}`);
    if (faults.length) failed += 1;
  }
  return { passed: ids.length - failed, failed };
}

/** Asks for a story as the manager's sidebar does, in the page that is there: loading all of Storybook for each takes longer than the story. */
async function runStory(page: Page, id: string): Promise<Finished> {
  await page.evaluate((storyId) => (globalThis as unknown as Listener).askForStory(storyId), id);
  const handle = await page.waitForFunction((storyId) => (globalThis as unknown as Listener).finishedStories.get(storyId), { timeout: STORY_LIMIT_MS }, id);
  return (await handle.jsonValue()) as Finished;
}

/** What is wrong with one story; empty when nothing is. */
async function testStory(page: Page, id: string): Promise<string[]> {
  try {
    const { status, error, reporters } = await runStory(page, id);
    const violations = reporters.filter((one) => one.status === 'failed').flatMap(({ result }) => result?.violations ?? []);
    const faults = violations.map(({ id: rule, help }) => `${rule}: ${help}`);
    if (status === 'error') return [error ?? 'failed', ...faults];
    return reporters.some(({ type }) => type === 'a11y') ? faults : ['axe did not run'];
  } catch (error) {
    return [String(error)];
  }
}
