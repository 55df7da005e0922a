import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowsers } from '../.tools/browsers/find-browsers.js';
import { inRepository } from '../.tools/lib/repository.js';
import { bundle, type Bundle } from './bundle.js';
import { CONTESTS, type Contest } from './contests.js';
import { serve, type BenchServer } from './serve.js';
import { Stage, type Cost } from './stage.js';
import { medianCost, table, type Row } from './table.js';

// npm run bench: us and the peers, in turn, in one run. What counts is the ratio; a shared machine makes milliseconds wander.
const { values: wishes } = parseArgs({
  options: { only: { type: 'string' }, sizes: { type: 'string' }, pages: { type: 'string' }, runs: { type: 'string', default: '7' }, cdn: { type: 'string', default: inRepository('dist/cdn') } },
});
const listed = (text: string | undefined): readonly string[] | undefined => text?.split(',').map((one) => one.trim());

const LIMIT_MS = 120_000;

/** All of one contest's times: by page, then by size, then by run. */
type Times = Map<string, Map<number, (readonly Cost[])[]>>;

async function compete(browser: Browser, contest: Contest): Promise<void> {
  const sizes = listed(wishes.sizes)?.map(Number) ?? contest.sizes;
  const pages = contest.pages.filter((page) => listed(wishes.pages)?.includes(page) ?? true);
  const faults = new Map<string, string[]>(pages.map((page) => [page, []]));
  const bundles = (await Promise.all(pages.map((page) => bundle(page).catch((error: unknown) => void fail(faults, page, `not built: ${String(error)}`))))).filter((one) => one !== undefined);
  const server = await serve(bundles, wishes.cdn);
  const times: Times = new Map(pages.map((page) => [page, new Map(sizes.map((size) => [size, []]))]));
  for (const size of sizes) await inTurns({ browser, contest, bundles, size, server, times, faults });
  const columns = contest.steps.flatMap((step) => sizes.map((size) => `${step}, N = ${size}`));
  const rows = pages.map((page): Row => {
    const costs = contest.steps.flatMap((_, step) => sizes.map((size) => medianCost((times.get(page)?.get(size) ?? []).flatMap((run) => run[step] ?? []))));
    return { page, bytes: server.bytesOf(page), costs, faults: faults.get(page) ?? [] };
  });
  console.log(`\n# ${contest.title}\n\nms of main-thread CPU / ms until the frame is painted; medians of ${wishes.runs}\n\n${table(rows, columns)}`);
  server.close();
}

interface Round {
  readonly browser: Browser;
  readonly contest: Contest;
  readonly bundles: readonly Bundle[];
  readonly size: number;
  readonly server: BenchServer;
  readonly times: Times;
  readonly faults: Map<string, string[]>;
}

/** Every page once, then every page again: what the machine does meanwhile falls on all alike. A page that fails is told, and left out of this size. */
async function inTurns({ browser, contest, bundles, size, server, times, faults }: Round): Promise<void> {
  const failed = new Set<string>();
  for (let run = -1; run < Number(wishes.runs); run += 1) {
    for (const { page } of bundles.filter((one) => !failed.has(one.page))) {
      const stage = await Stage.open(browser, `${server.origin}/${page}/`);
      try {
        const costs = await inTime(contest.run(stage, size));
        if (run >= 0) times.get(page)?.get(size)?.push(costs); // the first round warms up
      } catch (error) {
        failed.add(page);
        times.get(page)?.set(size, []);
        fail(faults, page, `N = ${size}: ${String(error)}`);
      }
      await stage.close();
    }
  }
}

/** A page that never comes to an end stops nobody. */
async function inTime<T>(running: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => (timer = setTimeout(() => reject(new Error(`not done after ${LIMIT_MS / 1_000} s`)), LIMIT_MS)));
  running.catch(() => undefined); // it fails once more when its page is closed
  return Promise.race([running, late]).finally(() => clearTimeout(timer));
}

const fail = (faults: Map<string, string[]>, page: string, text: string): void => void faults.get(page)?.push(text.split('\n')[0] ?? text);

if (!existsSync(`${wishes.cdn}/intake-form.js`)) throw new Error(`${wishes.cdn} has no intake-form.js: npm run build`);
const { chromium } = findBrowsers({ engines: ['chromium'], required: ['chromium'] });
const browser = await puppeteer.launch({ executablePath: chromium ?? '', args: ['--disable-gpu', '--enable-unsafe-swiftshader', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] });
try {
  console.log(`${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores, ${await browser.version()}, Node ${process.versions.node}`);
  for (const contest of CONTESTS.filter(({ name }) => listed(wishes.only)?.includes(name) ?? true)) await compete(browser, contest);
} finally {
  await browser.close();
}
