import { brotliCompressSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { findBrowsers } from '../.tools/browsers/find-browsers.js';
import { minifyTemplates, standIns } from '../.tools/lib/page-bundle.js';
import type { BenchPage } from './pages/api.js';

// npm run bench: us and the peers, in turn, in one run. What counts is the ratio; a shared machine makes milliseconds wander.
const RUNS = 7;

interface Contest {
  readonly title: string;
  /** ours first */
  readonly pages: readonly string[];
  readonly sizes: readonly number[];
  readonly change: string;
}

const CONTESTS: readonly Contest[] = [
  { title: 'a form of N questions', pages: ['form-ours', 'form-surveyjs'], sizes: [20, 100, 500], change: 'a key that shows two questions' },
  { title: 'a unit chart of N people', pages: ['chart-ours', 'chart-plot', 'chart-chartjs'], sizes: [1_600, 16_000, 160_000], change: 'one group only' },
];

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

async function bundle(page: string): Promise<{ code: string; brotli: number }> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: page.endsWith('-ours') ? standIns : [] }, // other libraries call more of d3
    plugins: [minifyTemplates()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, target: 'es2022', minify: true, cssCodeSplit: false, lib: { entry: at(`pages/${page}.ts`), formats: ['iife'], name: 'page' } },
  });
  const files = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  const text = files.map((file) => ('code' in file ? file.code : String(file.source)));
  return { code: files.flatMap((file) => ('code' in file ? [file.code] : []))[0] ?? '', brotli: text.reduce((sum, one) => sum + brotliCompressSync(one).length, 0) };
}

interface Times {
  readonly first: number;
  readonly change: number;
}

/** Main-thread time, in ms, of the first picture and of one change, each until its frame is painted. */
async function time(browser: Browser, code: string, size: number): Promise<Times> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1000, height: 800 });
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const cpuMs = async () => ((await client.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
  await page.evaluate(code);
  await page.evaluate((n) => (globalThis as unknown as { bench: BenchPage }).bench.prepare(n), size);
  const step = async (name: 'first' | 'change'): Promise<number> => {
    const before = await cpuMs();
    await page.evaluate(async (which) => {
      await (globalThis as unknown as { bench: BenchPage }).bench[which]();
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }, name);
    return (await cpuMs()) - before;
  };
  const times = { first: await step('first'), change: await step('change') };
  await context.close();
  return times;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

async function compete(browser: Browser, { title, pages, sizes, change }: Contest): Promise<void> {
  const bundles = await Promise.all(pages.map(bundle));
  console.log(`\n# ${title}\n`);
  console.log(`| page | kB brotli, all inside | ${sizes.map((n) => `first, N = ${n}: ms CPU`).join(' | ')} | ${sizes.map((n) => `${change}, N = ${n}`).join(' | ')} |`);
  console.log(`|---|---|${sizes.map(() => '---|---').join('|')}|`);
  const results = pages.map(() => sizes.map(() => [] as Times[]));
  for (const [s, size] of sizes.map((size, s) => [s, size] as const)) {
    for (let run = -1; run < RUNS; run += 1) {
      for (const [p, { code }] of bundles.map((one, p) => [p, one] as const)) {
        const times = await time(browser, code, size);
        if (run >= 0) results[p]?.[s]?.push(times); // the first round warms up
      }
    }
  }
  const table = results.map((row) => [...row.map((times) => median(times.map(({ first }) => first))), ...row.map((times) => median(times.map((one) => one.change)))]);
  pages.forEach((page, p) => console.log(`| ${page} | ${((bundles[p]?.brotli ?? 0) / 1_000).toFixed(1)} | ${table[p]?.map((ms) => ms.toFixed(1)).join(' | ')} |`));
  pages.slice(1).forEach((page, i) => {
    const ratio = (theirs: number | undefined, ours: number | undefined) => `× ${((theirs ?? NaN) / (ours ?? NaN)).toFixed(1)}`;
    console.log(`| **${page} / ours** | ${ratio(bundles[i + 1]?.brotli, bundles[0]?.brotli)} | ${table[i + 1]?.map((ms, c) => ratio(ms, table[0]?.[c])).join(' | ')} |`);
  });
}

const { chromium } = findBrowsers({ engines: ['chromium'], required: ['chromium'] });
const browser = await puppeteer.launch({ executablePath: chromium ?? '', args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] });
try {
  for (const contest of CONTESTS) await compete(browser, contest);
} finally {
  await browser.close();
}
