import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { temporaryFolder } from '../demo/helpers/child.js';
import { launchBrowser, openPage, tabTo, widgetsSettled, type WatchedPage } from './helpers/browser.js';
import { startDemo, type Demo } from './helpers/demo.js';

const SURVEY = { title: 'Atelier', pages: [{ name: 'p1', elements: [{ type: 'radiogroup', name: 'avis', title: 'Votre avis ?', choices: ['bien', 'moyen'] }, { type: 'signaturepad', name: 'signature' }] }] };

const textOf = (page: Page, id: string): Promise<string> => page.$eval(`#${id}`, (element) => element.textContent ?? '');
const typed = (page: Page): Promise<string> => page.$eval('#texte', (field) => (field as HTMLTextAreaElement).value);
const waitForStatus = (page: Page, words: string) => page.waitForFunction((said) => document.querySelector('#etat')?.textContent?.includes(said), {}, words);

/** Puts a text in the editor as a paste does, which the editor can undo. */
async function write(page: Page, text: string): Promise<void> {
  await page.focus('#texte');
  await page.evaluate((pasted) => {
    document.querySelector<HTMLTextAreaElement>('#texte')?.select();
    document.execCommand('insertText', false, pasted);
  }, text);
}

describe('the page to write forms on', () => {
  let demo: Demo;
  let browser: Browser;
  let watched: WatchedPage;
  let page: Page;
  before(async () => {
    [demo, browser] = await Promise.all([startDemo(), launchBrowser()]);
  });
  after(async () => {
    await browser.close();
    await demo.kill();
  });
  const open = async () => {
    watched = await openPage(browser, `${demo.url}auteur.html`);
    ({ page } = watched);
    await waitForStatus(page, 'défaut');
    await widgetsSettled(page);
  };

  it('says line and column of a fault, leads there, and keeps the last good form on show', async () => {
    await open();
    const good = await typed(page);
    await write(page, good.replace('"version": 1,', '"version": 1'));
    await waitForStatus(page, '1 défaut,');
    assert.match(await textOf(page, 'defauts'), /Ligne 5, colonne 3.*virgule/);
    assert.ok(await page.$eval('#ancien', (note) => !(note as HTMLElement).hidden));
    await page.click('#defauts button');
    const place = await page.$eval('#texte', (field) => ({ start: (field as HTMLTextAreaElement).selectionStart, isFocused: document.activeElement === field }));
    assert.equal((await typed(page)).slice(0, place.start).split('\n').length, 5);
    assert.ok(place.isFocused);
    assert.deepEqual(await watched.faults(), []);
  });

  it('names the path of a fault of the definition', async () => {
    await open();
    await write(page, (await typed(page)).replace('"type": "choice"', '"type": 3'));
    await waitForStatus(page, '1 défaut,');
    assert.match(await textOf(page, 'defauts'), /modules\[0\]\.questions\[0\]\.type.*devrait être un texte/);
  });

  it('opens an example, offers its variants and languages, and undoes it', async () => {
    await open();
    const before = await typed(page);
    await page.select('#exemple', 'accueil-valbourg');
    await page.click('#ouvrir-exemple');
    await waitForStatus(page, 'Aucun défaut');
    assert.match(await typed(page), /"extends": "socle-ij"/);
    const offered = await page.$$eval('#variante option, #langue option', (options) => options.map((option) => (option as HTMLOptionElement).value));
    assert.deepEqual(offered, ['', 'express', 'entretien', 'public', 'atelier', 'fr', 'en']);
    await page.select('#variante', 'express');
    await page.waitForFunction(() => document.querySelector('#apercu')?.shadowRoot?.textContent?.includes('Raccourcis clavier'));
    await page.focus('#texte');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    assert.equal(await typed(page), before);
  });

  it('keeps nothing until something is typed, and loses nothing after that', async () => {
    await open();
    assert.equal(await page.evaluate(() => sessionStorage.length), 0);
    await page.focus('#texte');
    await page.keyboard.type(' ');
    await page.waitForFunction(() => sessionStorage.length === 1);
    const before = await typed(page);
    await page.reload();
    await waitForStatus(page, 'défaut');
    assert.equal(await typed(page), before);
    await page.click('#oublier');
    assert.equal(await page.evaluate(() => sessionStorage.length), 0);
  });

  it('shows what would be sent, and sends nothing', async () => {
    await open();
    await page.select('#exemple', 'metiers-reves');
    await page.click('#ouvrir-exemple');
    await page.waitForFunction(() => document.querySelector('#apercu')?.shadowRoot?.textContent?.includes('Mes 3 métiers rêvés'));
    const posts: string[] = [];
    page.on('request', (request) => void (request.method() === 'POST' && posts.push(request.url())));
    await page.select('#variante', 'classe');
    await page.waitForFunction(() => !document.querySelector('#apercu')?.shadowRoot?.textContent?.includes('Qui t’a donné'));
    await page.evaluate(() => {
      const root = document.querySelector('#apercu')?.shadowRoot;
      const radios = [...(root?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? [])];
      for (const word of ['fille', 'collège']) radios.find(({ labels }) => labels?.[0]?.textContent?.includes(word))?.click();
    });
    const dream = (await page.evaluateHandle(() => document.querySelector('#apercu')?.shadowRoot?.querySelector('input:not([type="radio"])'))) as ElementHandle<HTMLInputElement>;
    await dream.type('sculptrice de nuages');
    await dream.press('Enter');
    await page.waitForFunction(() => document.querySelector('#envoi')?.textContent?.includes('ij/submission@1'));
    const sent = await textOf(page, 'envoi');
    assert.match(sent, /"stage": "college"/);
    assert.match(sent, /sculptrice de nuages/);
    assert.deepEqual(posts, []);
  });

  it('tries three widths', async () => {
    await open();
    for (const widthPx of [320, 768, 1280]) {
      await page.click(`input[name="largeur"][value="${widthPx}"]`);
      assert.equal(await page.$eval('#cadre', (frame) => frame.getBoundingClientRect().width), widthPx);
    }
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 1280);
  });

  it('imports a form of another tool, with its report, from a script loaded at that moment', async () => {
    await open();
    const file = join(temporaryFolder(), 'atelier.json');
    writeFileSync(file, JSON.stringify(SURVEY));
    const input = (await page.$('#fichier')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await page.waitForFunction(() => document.querySelector('#fait')?.textContent?.includes('importé'));
    assert.match(await typed(page), /"id": "avis"/);
    assert.match(await textOf(page, 'rapport-liste'), /Perdu.*signature|signature.*Perdu/s);
    assert.deepEqual(await watched.faults(), []);
  });

  it('is used with the keyboard alone: from the text to a remark and back to its place', async () => {
    await open();
    await page.focus('#texte');
    await page.keyboard.press('Tab');
    await tabTo(page, /Ligne 32/);
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'texte');
  });
});
