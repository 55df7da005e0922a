import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser, openPage, tabTo } from './helpers/browser.js';
import { startDemo, type Demo } from './helpers/demo.js';

const ADMIN_TOKEN = 'un-jeton-de-ce-test';

const untilPageSays = (page: Page, words: string) => page.waitForFunction((text) => document.querySelector('#etat')?.textContent?.includes(text), {}, words);
const titles = (page: Page, list: string): Promise<string[]> => page.$$eval(`#${list} h3`, (found) => found.map(({ textContent }) => textContent ?? ''));

describe('the moderation of questions', () => {
  let demo: Demo;
  let browser: Browser;
  before(async () => {
    [demo, browser] = await Promise.all([startDemo({ ADMIN_TOKEN }), launchBrowser()]);
  });
  after(async () => {
    await browser.close();
    await demo.kill();
  });

  const wall = async (): Promise<string> => (await fetch(`${demo.url}api/questions`)).text();

  it('publishes a question in other words, and takes it back, from the keyboard alone', async () => {
    const answers = { theme: 'loisirs', question: '<b>Zorglonde</b> chez Monsieur Brimbelle ?' };
    const submission = { schema: 'ij/submission@1', submissionId: '00000001-0000-4000-8000-000000000000', form: 'socle-ij', version: 1, on: '2027-01-19', lang: 'fr', skipped: [], answers };
    const response = await fetch(`${demo.url}api/submissions`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(submission) });
    assert.equal(response.status, 201, await response.text());

    const { page, faults } = await openPage(browser, `${demo.url}moderation-questions.html`);
    await tabTo(page, /^input password Jeton/);
    await page.keyboard.type(ADMIN_TOKEN);
    await page.keyboard.press('Enter');
    await untilPageSays(page, '9 à relire');
    assert.equal((await titles(page, 'questions'))[0], '« <b>Zorglonde</b> chez Monsieur Brimbelle ? »');
    assert.match(await page.$eval('#questions .note', ({ textContent }) => textContent ?? ''), /peut-être un nom \(Monsieur Brimbelle\)/);

    await page.focus('#question-0-mots');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('Où jouer de la musique ?');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await untilPageSays(page, 'Publiée : « Où jouer de la musique ? »');
    assert.match(await wall(), /Où jouer de la musique/);
    assert.doesNotMatch(await wall(), /Zorglonde|Brimbelle/);
    assert.equal((await titles(page, 'publiees'))[0], 'Où jouer de la musique ?');

    await page.focus('#annuler');
    await page.keyboard.press('Enter');
    await untilPageSays(page, 'de nouveau à relire');
    assert.doesNotMatch(await wall(), /Où jouer de la musique/);
    assert.equal((await titles(page, 'questions')).length, 9);

    // somebody else decides of it before this page does
    const other = await fetch(`${demo.url}api/moderation/questions`, { method: 'POST', headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${ADMIN_TOKEN}` }, body: JSON.stringify({ decision: 'refuse', submission: submission.submissionId }) });
    assert.equal(other.status, 200);
    await page.focus('#question-0-publier');
    await page.keyboard.press('Enter');
    await untilPageSays(page, 'Quelqu’un d’autre en a décidé entre-temps');
    assert.equal((await titles(page, 'questions')).length, 8);
    assert.doesNotMatch(await wall(), /Zorglonde/);
    assert.deepEqual(await faults(), []);
  });
});
