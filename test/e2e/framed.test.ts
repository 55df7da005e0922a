import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { launchBrowser } from './helpers/browser.js';
import { startDemo, type Demo } from './helpers/demo.js';

/** A partner's page, on an origin of its own: a frame that follows its page, one as WordPress makes of what it does not know, and one that lies. */
const partnerPage = (url: string): string => `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Partenaire</title>
  <script>window.heard = []; addEventListener('message', ({ data }) => heard.push(data));</script>
  <iframe id="own" title="a" data-ij-frame width="700" height="300" src="${url}w/metiers-reves?view=bars"></iframe>
  <iframe id="wordpress" title="b" class="wp-embedded-content" sandbox="allow-scripts" width="700" height="300" src="${url}w/question-du-moment#?secret=aBc123"></iframe>
  <iframe id="liar" title="c" width="700" height="300" src="/liar"></iframe>
  <script src="${url}ij/frames.js"></script></html>`;

const LIAR = `<!doctype html><html lang="fr"><title>c</title><script>for (const value of [9000, NaN, 1e9]) parent.postMessage({ source: 'ij', v: 1, type: 'height', value }, '*');</script></html>`;

const isReady = (tag: string) => (frame: Frame): Promise<unknown> => frame.waitForFunction((name) => document.querySelector<HTMLElement>(name)?.dataset['status'] === 'ready', {}, tag);

describe('the page of a widget in the frame of another site', () => {
  let demo: Demo;
  let browser: Browser;
  let partner: Server;
  let page: Page;
  before(async () => {
    [demo, browser] = await Promise.all([startDemo(), launchBrowser()]);
    partner = createServer(({ url }, response) => response.setHeader('Content-Type', 'text/html').end(url === '/liar' ? LIAR : partnerPage(demo.url)));
    await new Promise<void>((resolve) => partner.listen(0, '127.0.0.1', resolve));
    page = await browser.newPage();
    await page.setViewport({ width: 900, height: 4_000 });
    await page.goto(`http://127.0.0.1:${(partner.address() as AddressInfo).port}/`);
  });
  after(async () => {
    await browser.close();
    partner.close();
    await demo.kill();
  });

  const frameOf = async (id: string): Promise<Frame> => (await (await page.$(`#${id}`))?.contentFrame()) as Frame;
  const heightOf = (id: string): Promise<number> => page.$eval(`#${id}`, (frame) => frame.getBoundingClientRect().height);

  it('is as high as what it shows', async () => {
    const frame = await frameOf('own');
    await isReady('ij-dream-jobs')(frame);
    await frame.waitForFunction(() => window.innerHeight > 500 && document.documentElement.scrollHeight - window.innerHeight <= 1);
    assert.equal(await frame.evaluate(() => document.querySelector('header')?.checkVisibility()), false);
  });

  it('works in the sandbox that WordPress puts around what it does not know, and says its height in WordPress’s words', async () => {
    const frame = await frameOf('wordpress');
    await isReady('ij-question-wall')(frame);
    const heard = (await page.evaluate('heard')) as { message?: string; secret?: string; value?: number }[];
    const told = heard.filter(({ message, secret }) => message === 'height' && secret === 'aBc123');
    assert.ok(told.some(({ value = 0 }) => value > 200), JSON.stringify(heard));
  });

  it('touches no frame that is not its own', async () => {
    assert.equal(await heightOf('liar'), 304);
    assert.equal(await heightOf('wordpress'), 304); // WordPress's own script would follow it
    await page.evaluate(() => window.postMessage({ source: 'ij', v: 1, type: 'height', value: 5_000 }, '*'));
    assert.ok((await heightOf('own')) < 5_000);
  });
});
