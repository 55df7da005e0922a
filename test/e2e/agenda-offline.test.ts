import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser } from './helpers/browser.js';

// A site whose files may be kept for an hour, as a webmaster sets it, and which then is out of reach.

const CDN = fileURLToPath(new URL('../../dist/cdn/', import.meta.url));
const PAGE = '<!doctype html><html lang="fr"><title>Agenda</title><script type="module" src="/cdn/agenda-map.js"></script><ij-agenda-map src="/agenda.json" view="list calendar" with-past></ij-agenda-map></html>';
const AGENDA = JSON.stringify({ schema: 'ij/agenda@1', events: [{ id: '1', title: 'Forum des métiers', date: '2027-01-20' }, { id: '2', title: 'Atelier CV', date: '2027-01-21' }] });

async function answer(path: string, response: ServerResponse, asked: string[]): Promise<void> {
  asked.push(path);
  const keep = { 'Cache-Control': 'public, max-age=3600' };
  if (path === '/') return void response.writeHead(200, { ...keep, 'Content-Type': 'text/html' }).end(PAGE);
  if (path === '/agenda.json') return void response.writeHead(200, { ...keep, 'Content-Type': 'application/json' }).end(AGENDA);
  const code = path.startsWith('/cdn/') ? await readFile(CDN + path.slice('/cdn/'.length)).catch(() => undefined) : undefined;
  response.writeHead(code ? 200 : 404, { ...keep, 'Content-Type': 'text/javascript' }).end(code);
}

const shown = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(document.querySelector('ij-agenda-map')?.shadowRoot?.querySelectorAll('.card-button') ?? [])].map(({ textContent }) => (textContent ?? '').trim()));

const untilStatus = (page: Page, status: string) => page.waitForFunction((wanted) => document.querySelector<HTMLElement>('ij-agenda-map')?.dataset['status'] === wanted, {}, status);

describe('the agenda without network', () => {
  const asked: string[] = [];
  let server: Server;
  let browser: Browser;
  let url: string;
  before(async () => {
    server = createServer((request, response) => void answer(request.url ?? '/', response, asked));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    browser = await launchBrowser();
  });
  after(() => browser.close());

  it('shows its list again from what the browser may keep, and says which view can’t come', async () => {
    const first = await browser.newPage();
    await first.goto(url);
    await untilStatus(first, 'ready');
    const titles = await shown(first);
    assert.deepEqual(titles, ['Forum des métiers', 'Atelier CV']);
    assert.deepEqual(asked.filter((path) => !path.startsWith('/cdn/') && path !== '/favicon.ico').sort(), ['/', '/agenda.json']);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));

    const second = await browser.newPage();
    await second.goto(url);
    await untilStatus(second, 'ready');
    assert.deepEqual(await shown(second), titles);
    await second.evaluate(() => document.querySelector('ij-agenda-map')?.shadowRoot?.querySelector<HTMLInputElement>('input[name="view"][value="calendar"]')?.click());
    await second.waitForFunction(() => document.querySelector('ij-agenda-map')?.shadowRoot?.querySelector('.view')?.textContent?.includes('Chargement impossible'));
    await second.evaluate(() => document.querySelector('ij-agenda-map')?.shadowRoot?.querySelector<HTMLInputElement>('input[name="view"][value="list"]')?.click());
    await second.waitForFunction(() => document.querySelector('ij-agenda-map')?.shadowRoot?.querySelectorAll('.card').length === 2);
  });
});
