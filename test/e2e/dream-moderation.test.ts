import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser, openPage, tabTo } from './helpers/browser.js';
import { startDemo, type Demo } from './helpers/demo.js';

const ADMIN_TOKEN = 'un-jeton-de-ce-test';

const untilPageSays = (page: Page, words: string) => page.waitForFunction((text) => document.querySelector('#etat')?.textContent?.includes(text), {}, words);
const titles = (page: Page, list: string): Promise<string[]> => page.$$eval(`#${list} h3`, (found) => found.map(({ textContent }) => textContent ?? ''));

describe('the moderation of dreams', () => {
  let demo: Demo;
  let browser: Browser;
  before(async () => {
    [demo, browser] = await Promise.all([startDemo({ ADMIN_TOKEN }), launchBrowser()]);
  });
  after(async () => {
    await browser.close();
    await demo.kill();
  });

  async function send(n: number, dream: string): Promise<void> {
    const answers = { sexe: 'f', stage: 'college', reves: [dream] };
    const submission = { schema: 'ij/submission@1', submissionId: `0000000${n}-0000-4000-8000-000000000000`, form: 'metiers-reves', version: 1, on: '2027-01-19', lang: 'fr', skipped: [], answers };
    const response = await fetch(`${demo.url}api/submissions`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(submission) });
    assert.equal(response.status, 201, await response.text());
  }

  it('gives a job to words that had none, from the keyboard alone', async () => {
    await send(1, '<b>Zorglonde</b>');
    await send(2, 'Brimbelle');
    const { page, faults } = await openPage(browser, `${demo.url}moderation-metiers.html`);
    await tabTo(page, /^input password Jeton/);
    await page.keyboard.type(ADMIN_TOKEN);
    await page.keyboard.press('Enter');
    await untilPageSays(page, 'à ranger');
    const before = await titles(page, 'mots');
    assert.ok(before.includes('« <b>Zorglonde</b> »') && before.includes('« Brimbelle »'));
    const field = await page.$$eval('#mots li', (rows) => rows.findIndex((row) => row.querySelector('h3')?.textContent?.includes('Brimbelle')));
    await page.focus(`#mots-${field}-metier`);
    await page.keyboard.type('Infirmier, infirmière');
    await page.keyboard.press('Enter');
    await untilPageSays(page, '« Brimbelle » compte maintenant comme « Infirmier, infirmière »');
    assert.ok(!(await titles(page, 'mots')).includes('« Brimbelle »'));
    assert.deepEqual(await titles(page, 'decides'), ['« brimbelle »']);
    assert.deepEqual(await faults(), []);
  });
});
