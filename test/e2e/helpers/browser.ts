import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowsers } from '../../../.tools/browsers/find-browsers.js';

export async function launchBrowser(): Promise<Browser> {
  const { chromium } = findBrowsers({ engines: ['chromium'], required: ['chromium'] });
  if (!chromium) throw new Error('no Chromium: set CHROME_PATH');
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
  return puppeteer.launch({ executablePath: chromium, args: [...quiet, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] });
}

/** A page that remembers what it should not have done. */
export interface WatchedPage {
  readonly page: Page;
  /** refused by the policy, thrown, or asked of another origin; a failed load is not counted, tests cause some */
  readonly faults: () => Promise<string[]>;
}

export async function openPage(browser: Browser, url: string, { widthPx = 1280, heightPx = 900 } = {}): Promise<WatchedPage> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: widthPx, height: heightPx });
  const faults: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (/^https?:$/.test(protocol) && origin !== new URL(url).origin) faults.push(`asked ${request.url()}`);
  });
  page.on('pageerror', (error) => faults.push(`threw ${String(error)}`));
  await page.evaluateOnNewDocument(() => {
    const seen: string[] = ((globalThis as unknown as { seen: string[] }).seen = []);
    document.addEventListener('securitypolicyviolation', (event) => seen.push(`refused ${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
  });
  await page.goto(url, { waitUntil: 'load' });
  return { page, faults: async () => [...faults, ...(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen))] };
}

/** Waits until each widget of the page shows what came of its document; those that are far away are gone to, since they come only then. */
export async function widgetsSettled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const widgets = [...document.querySelectorAll<HTMLElement>('ij-intake-form, ij-dream-jobs, ij-agenda-map, ij-question-wall, ij-cross-table, ij-dataviz-kit, ij-parcours, ij-competences')];
    const coming = widgets.find(({ dataset }) => !/^(ready|empty|failed)$/.test(dataset['status'] ?? ''));
    coming?.scrollIntoView();
    return !coming;
  });
  await page.evaluate(() => window.scrollTo(0, 0));
}

/** What a person at the keyboard is on: its role and the words that name it, group included. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element) return '';
    const labels = [...((element as HTMLInputElement).labels ?? [])].map(({ textContent }) => textContent ?? '');
    const legend = element.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
    const own = element.matches('input, select, textarea') ? '' : (element.textContent ?? '');
    return [element.localName, (element as HTMLInputElement).type ?? '', legend, ...labels, own, element.getAttribute('aria-label') ?? ''].join(' ').replace(/\s+/g, ' ').trim();
  });
}

const MOST_STOPS = 80;

/** Presses Tab until the focus is on what the words name. */
export async function tabTo(page: Page, words: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let i = 0; i < MOST_STOPS; i += 1) {
    const name = await focused(page);
    if (words.test(name)) return;
    passed.push(name);
    await page.keyboard.press('Tab');
  }
  throw new Error(`no ${String(words)} among the ${MOST_STOPS} stops: ${passed.slice(0, 30).join(' | ')}`);
}
