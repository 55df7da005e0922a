import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser, openPage, tabTo, widgetsSettled } from './helpers/browser.js';
import { startDemo, type Demo } from './helpers/demo.js';

const BATCH = 5;

interface Wall {
  readonly people: string;
  readonly state: string;
  readonly said: string;
}

/** What is on the wall, in words. */
const onWall = (page: Page): Promise<Wall> =>
  page.evaluate(() => {
    const root = document.querySelector('ij-dream-jobs')?.shadowRoot;
    const [people = '', state = '', said = ''] = ['.wall-people', '.wall-state', '.wall > [role="status"]'].map((selector) => root?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '');
    return { people, state, said };
  });

async function untilWall(page: Page, isThere: (wall: Wall) => boolean): Promise<Wall> {
  for (;;) {
    const wall = await onWall(page);
    if (isThere(wall)) return wall;
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

describe('a class that answers', () => {
  let demo: Demo;
  let browser: Browser;
  before(async () => {
    [demo, browser] = await Promise.all([startDemo({ RELEASE_BATCH: String(BATCH) }), launchBrowser()]);
  });
  after(async () => {
    await browser.close();
    await demo.kill();
  });

  async function send(from: number, to: number): Promise<void> {
    for (let n = from; n <= to; n += 1) {
      const submission = { schema: 'ij/submission@1', submissionId: `${String(n).padStart(8, '0')}-0000-4000-8000-000000000000`, form: 'metiers-reves', version: 1, on: '2027-01-19', lang: 'fr', skipped: [], answers: { sexe: 'f', stage: 'college', reves: ['Vétérinaire'] } };
      const response = await fetch(`${demo.url}api/submissions`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(submission) });
      assert.equal(response.status, 201, await response.text());
    }
  }

  it('sees its answers come in crowds, on a wall that takes up by itself after a cut', async () => {
    const { page, faults } = await openPage(browser, `${demo.url}classe.html`);
    await widgetsSettled(page);
    const reads: string[] = [];
    page.on('response', (response) => void (/dreams$/.test(response.url()) && response.request().resourceType() !== 'eventsource' && reads.push(response.url())));
    await tabTo(page, /^button .*Projeter en grand/);
    await page.keyboard.press('Enter');
    await untilWall(page, ({ people, state }) => people === '1 600 personnes ont répondu' && state.startsWith('En direct'));
    assert.equal(await page.evaluate(() => document.fullscreenElement?.localName), 'ij-dream-jobs');
    assert.equal(await page.evaluate(() => document.querySelector('ij-dream-jobs')?.shadowRoot?.querySelector('.qr')?.getAttribute('aria-label')), `${demo.url}rever-son-metier.html`);
    await page.waitForFunction(() => document.querySelector<HTMLElement>('ij-dream-jobs')?.dataset['live'] === 'open');

    await send(1, BATCH - 1);
    assert.deepEqual(reads, [], 'nothing is even read before a batch is whole');
    assert.equal((await onWall(page)).people, '1 600 personnes ont répondu');
    await send(BATCH, BATCH + 2);
    await untilWall(page, ({ people }) => people === '1 605 personnes ont répondu');
    const { said } = await untilWall(page, (wall) => wall.said !== '');
    assert.match(said, /^5 nouvelles réponses, en tête : /);

    await demo.kill();
    await untilWall(page, ({ state }) => state.startsWith('Connexion perdue'));
    assert.equal((await onWall(page)).people, '1 605 personnes ont répondu', 'what was known stays');
    await demo.restart();
    await send(BATCH + 3, 2 * BATCH);
    await untilWall(page, ({ people, state }) => people === '1 610 personnes ont répondu' && state.startsWith('En direct'));

    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.fullscreenElement && !document.querySelector('ij-dream-jobs')?.shadowRoot?.querySelector('dialog'));
    assert.deepEqual(await faults(), []);
  });
});
