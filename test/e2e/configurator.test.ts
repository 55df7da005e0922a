import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { launchBrowser, openPage, tabTo, type WatchedPage } from './helpers/browser.js';
import { startDemo, type Demo } from './helpers/demo.js';

const statusHas = (page: Page, id: string, words: string) => page.waitForFunction((one, said) => document.getElementById(one)?.textContent?.includes(said), {}, id, words);
const isReady = (frame: Page | Frame) => frame.waitForFunction(() => document.querySelector<HTMLElement>('ij-dream-jobs')?.dataset['status'] === 'ready');

/** Goes to the button that copies, presses it, and gives what is on the clipboard. */
async function copied(page: Page, name: string): Promise<string> {
  await tabTo(page, new RegExp(`^button .*Copier : ${name.replace(/[()]/g, '\\$&')}`));
  await page.keyboard.press('Enter');
  await statusHas(page, 'copie', `Copié : ${name}`);
  return page.evaluate(() => navigator.clipboard.readText());
}

describe('the page where a widget is put together', () => {
  let demo: Demo;
  let browser: Browser;
  let partner: Server;
  let watched: WatchedPage;
  let page: Page;
  const bodies = new Map<string, string>();
  const partnerUrl = (): string => `http://127.0.0.1:${(partner.address() as AddressInfo).port}`;
  before(async () => {
    [demo, browser] = await Promise.all([startDemo(), launchBrowser()]);
    partner = createServer(({ url = '' }, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end(`<!doctype html><html lang="fr"><meta charset="utf-8"><title>Partenaire</title><link rel="icon" href="data:,">${bodies.get(url) ?? ''}</html>`);
    });
    await new Promise<void>((resolve) => partner.listen(0, '127.0.0.1', resolve));
    watched = await openPage(browser, `${demo.url}integrer.html`);
    ({ page } = watched);
    await page.browserContext().overridePermissions(new URL(demo.url).origin, ['clipboard-read', 'clipboard-sanitized-write']);
  });
  after(async () => {
    await browser.close();
    partner.close();
    await demo.kill();
  });

  it('is walked by keyboard, and what it gives works on another site', async () => {
    await page.waitForSelector('.pick');
    await tabTo(page, /^input radio .*L’agenda/);
    await page.keyboard.press('Space');
    for (let i = 0; i < 4; i += 1) await page.keyboard.press('ArrowDown');
    await tabTo(page, /^input text Adresse/);
    await page.keyboard.type('/api/forms/metiers-reves/dreams');
    await page.keyboard.press('Enter');
    await statusHas(page, 'verdict', 'compatible : 1');
    await tabTo(page, /^select .*la première vue/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => location.search.includes('o.view=bars'));
    await isReady(page); // the preview, once it is come by
    const texts = { link: await copied(page, 'Le lien'), div: await copied(page, 'Le bloc HTML'), script: await copied(page, 'Le script, une fois par site'), iframe: await copied(page, 'Le cadre (iframe)'), frames: await copied(page, 'La hauteur du cadre'), module: await copied(page, 'L’élément (développeurs)') };
    assert.deepEqual(await watched.faults(), []);
    assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);

    bodies.set('/div', texts.div + texts.script).set('/iframe', texts.iframe + texts.frames).set('/module', texts.module);
    const visitor = await browser.newPage();
    const first = () => visitor.$eval('ij-dream-jobs', (element) => element.getAttribute('view')?.split(' ')[0]);
    await visitor.goto(texts.link);
    await isReady(visitor);
    assert.equal(await first(), 'bars');
    for (const path of ['/div', '/module']) {
      await visitor.goto(partnerUrl() + path);
      await isReady(visitor);
      assert.equal(await first(), 'bars', path);
    }
    await visitor.goto(`${partnerUrl()}/iframe`);
    const frame = await (await visitor.waitForSelector('iframe'))?.contentFrame();
    await isReady(frame as Frame);
    await visitor.waitForFunction(() => document.querySelector('iframe')?.style.height.endsWith('px'));
  });

  it('is found again from its address, in English, and says what is wrong with one', async () => {
    await page.goto(`${demo.url}integrer.html?widget=agenda-map&o.src=/api/forms/metiers-reves&lang=en`);
    await statusHas(page, 'verdict', 'compatible: ');
    assert.match(await page.$eval('#trouve', (found) => found.textContent ?? ''), /This document is not for this widget, but for:\s*The form/);
    await page.$eval('#adresse', (field) => {
      (field as HTMLInputElement).value = '';
      (field as HTMLInputElement).focus();
    });
    await page.keyboard.type('/api/nothing');
    await page.keyboard.press('Enter');
    await statusHas(page, 'verdict', 'The server answers 404');
  });
});
