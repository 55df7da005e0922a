import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser, openPage, tabTo, widgetsSettled } from './helpers/browser.js';
import { startDemo, type Demo } from './helpers/demo.js';

const JOB = 'Vétérinaire';

/** The first number that the open chart writes beside the job: all who dream of it. */
const WRITTEN = `(() => {
  const job = [...(document.querySelector('ij-dream-jobs')?.shadowRoot?.querySelectorAll('.job') ?? [])].find(({ dataset }) => dataset.job.startsWith('${JOB}'));
  return Number((job?.querySelector('.figures')?.textContent ?? '').split(',')[0].replace(/\\D/g, ''));
})()`;

const shownCount = (page: Page): Promise<number> => page.evaluate(WRITTEN) as Promise<number>;

const untilShown = (page: Page, count: number) => page.waitForFunction(`${WRITTEN} === ${count}`, { timeout: 20_000 });

/** Fills the form in with the keyboard alone, up to the send button, which has the focus after. */
async function fillIn(page: Page): Promise<void> {
  await tabTo(page, /^input radio Tu es/);
  await page.keyboard.press('Space');
  await tabTo(page, /^input radio En ce moment/);
  await page.keyboard.press('ArrowDown');
  await tabTo(page, /^input text De quels métiers/);
  await page.keyboard.type('vétérinaire');
  await tabTo(page, /^button submit Envoyer/);
}

const formText = (page: Page): Promise<string> => page.evaluate(() => document.querySelector('ij-intake-form')?.shadowRoot?.textContent ?? '');
const untilFormSays = (page: Page, words: string) => page.waitForFunction((text) => document.querySelector('ij-intake-form')?.shadowRoot?.textContent?.includes(text), { timeout: 30_000 }, words);

/** What the endpoint itself counts, for the job. */
async function endpointCount(demo: Demo): Promise<number> {
  const table = (await (await fetch(`${demo.url}api/forms/metiers-reves/dreams`)).json()) as { counts: { job: string; n: number | null }[] };
  return table.counts.filter(({ job }) => job.startsWith(JOB)).reduce((sum, { n }) => sum + (n ?? 0), 0);
}

describe('the round trip: an answer on one page, a T-shirt on another', () => {
  let demo: Demo;
  let browser: Browser;
  before(async () => {
    // one answer is to be seen: tables come out for a crowd
    [demo, browser] = await Promise.all([startDemo({ DREAM_TABLES: 'no' }), launchBrowser()]);
  });
  after(async () => {
    await browser.close();
    await demo.kill();
  });

  it('is counted on the other page, live, from the keyboard alone, and nothing forbidden was tried', async () => {
    const chart = await openPage(browser, `${demo.url}classe.html`);
    await widgetsSettled(chart.page);
    const before = await shownCount(chart.page);
    assert.ok(before > 5, `${JOB} is on the chart to begin with (${before})`);
    const form = await openPage(browser, `${demo.url}rever-son-metier.html`);
    await widgetsSettled(form.page);
    await fillIn(form.page);
    await form.page.keyboard.press('Enter');
    await untilFormSays(form.page, 'Merci');
    await untilShown(chart.page, before + 1);
    assert.deepEqual([await chart.faults(), await form.faults()], [[], []]);
    assert.equal(await endpointCount(demo), before + 1);
  });

  it('is kept while the endpoint is dead, goes when it is back, and is there once, also after another death', async () => {
    const before = await endpointCount(demo);
    const { page, faults } = await openPage(browser, `${demo.url}rever-son-metier.html`);
    await widgetsSettled(page);
    await fillIn(page);
    await demo.kill();
    await page.keyboard.press('Enter');
    await untilFormSays(page, 'gardée sur cet appareil');
    assert.ok(!(await formText(page)).includes('Merci'), 'it does not say what it does not know');
    await demo.restart();
    await page.evaluate(() => window.dispatchEvent(new CustomEvent('online')));
    await untilFormSays(page, 'Merci');
    assert.equal(await endpointCount(demo), before + 1);
    await demo.kill();
    await demo.restart();
    assert.equal(await endpointCount(demo), before + 1);
    assert.deepEqual(await faults(), []);
  });

  it('is kept through a closed tab, and goes when any page with the form opens', async () => {
    const before = await endpointCount(demo);
    const { page } = await openPage(browser, `${demo.url}rever-son-metier.html`);
    await widgetsSettled(page);
    await fillIn(page);
    await demo.kill();
    await page.keyboard.press('Enter');
    await untilFormSays(page, 'gardée sur cet appareil');
    const context = page.browserContext();
    await page.close();
    await demo.restart();
    assert.equal(await endpointCount(demo), before);
    const later = await context.newPage();
    const stored = later.waitForResponse((response) => response.request().method() === 'POST' && response.status() === 201, { timeout: 30_000 });
    await later.goto(`${demo.url}formulaire.html`);
    await stored;
    assert.equal(await endpointCount(demo), before + 1);
  });
});
