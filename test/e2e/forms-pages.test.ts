import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchBrowser, openPage, widgetsSettled } from './helpers/browser.js';
import { startDemo, type Demo } from './helpers/demo.js';

const SITE = new URL('../../demo/site/', import.meta.url);
const pages = readdirSync(SITE).filter((file) => file.endsWith('.html'));
const withForm = pages.filter((file) => file !== 'auteur.html' && readFileSync(new URL(file, SITE), 'utf8').includes('<ij-intake-form'));
const linked = [...readFileSync(new URL('formulaires.html', SITE), 'utf8').matchAll(/<h3><a href="\/([\w-]+\.html)"/g)].map(([, file]) => file ?? '');

describe('the forms of the demo', () => {
  let demo: Demo;
  let browser: Browser;
  before(async () => {
    [demo, browser] = await Promise.all([startDemo(), launchBrowser()]);
  });
  after(async () => {
    await browser.close();
    await demo.kill();
  });

  it('are all in the list, which leads to pages that are there', () => {
    assert.deepEqual(withForm.filter((file) => !linked.includes(file)), []);
    assert.deepEqual(linked.filter((file) => !pages.includes(file)), []);
  });

  for (const file of withForm) {
    it(`${file}: asked as it is written, on a phone`, async () => {
      const { page, faults } = await openPage(browser, `${demo.url}${file}`, { widthPx: 320 });
      const warnings: string[] = [];
      page.on('console', (message) => void (['warn', 'error'].includes(message.type()) && warnings.push(message.text())));
      await page.reload();
      await widgetsSettled(page);
      assert.deepEqual(warnings, []);
      assert.equal(await page.$eval('ij-intake-form', ({ dataset }) => dataset['status']), 'ready');
      assert.deepEqual(await faults(), []);
      await page.close();
    });
  }

  it('are read in the report: a link opens the table, its file has the same counts', async () => {
    const { page, faults } = await openPage(browser, `${demo.url}bilan.html?form=metiers-reves&by=stage`);
    await page.waitForSelector('#resultat:not([hidden]) tbody tr');
    const rows = await page.$$eval('#tableau tbody tr', (lines) => lines.map((line) => [...line.children].map(({ textContent }) => textContent ?? '')));
    assert.equal(rows[1]?.[0], 'Au collège');
    assert.match(rows[1]?.[1] ?? '', /^[\d\s\u202f]+$|^masqué$/);
    const csv = await page.evaluate(async () => (await fetch((document.querySelector('#csv') as HTMLAnchorElement).href)).text());
    assert.match(csv, /Au collège/);
    assert.deepEqual(await faults(), []);
  });

  it('are crossed with another question only, and a period without a number is said in words, not as a table of masked cells', async () => {
    const year = new Date().getFullYear() - 4; // the oldest that the page offers; the demo's answers are younger
    const { page, faults } = await openPage(browser, `${demo.url}bilan.html?form=socle-ij&by=theme,age&from=${year}-01-01&to=${year}-12-31`);
    await page.waitForFunction(() => document.querySelector('#etat')?.textContent?.startsWith('Aucune fiche'));
    assert.equal(await page.$eval('#resultat', (section) => (section as HTMLElement).hidden), true);
    const offered = () => page.$$eval('#seconde option', (options) => options.map(({ value }) => value));
    assert.ok(!(await offered()).includes('theme'));
    assert.equal(await page.$eval('#seconde', (select) => (select as HTMLSelectElement).value), 'age');
    await page.select('#premiere', 'age');
    assert.ok((await offered()).includes('theme') && !(await offered()).includes('age'));
    assert.deepEqual(await faults(), []);
  });
});
