import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowsers } from '../../.tools/browsers/find-browsers.js';

/** Opens Chromium for a test that runs in Node: end to end, or over the built files. The caller closes it. */
export function launchBrowser(): Promise<Browser> {
  const { chromium } = findBrowsers({ engines: ['chromium'], required: ['chromium'] });
  if (!chromium) throw new Error('no chromium');
  // Chromium refuses to run as root, as containers do, inside its own sandbox
  return puppeteer.launch({ executablePath: chromium, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
}
