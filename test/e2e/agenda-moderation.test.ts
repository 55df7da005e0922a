import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser, openPage, tabTo, widgetsSettled } from './helpers/browser.js';
import { startDemo, type Demo } from './helpers/demo.js';

const ADMIN_TOKEN = 'un-jeton-de-ce-test';
const ACCEPTED = 'Forum des métiers de la forêt';
const REFUSED = 'Soldes chez un marchand';
/** within the window of times that the agenda works out */
const YEAR = new Date().getFullYear() + 1;
const MOST_STOPS = 200;

const pagesOf = (pdf: Uint8Array): number => Buffer.from(pdf).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

const untilFormSays = (page: Page, words: string) => page.waitForFunction((text) => document.querySelector('ij-intake-form')?.shadowRoot?.textContent?.includes(text), {}, words);
const untilPageSays = (page: Page, words: string) => page.waitForFunction((text) => document.querySelector('#etat')?.textContent?.includes(text), {}, words);
const listed = (page: Page): Promise<string[]> => page.$$eval('#propositions h3', (titles) => titles.map(({ textContent }) => textContent ?? ''));

async function type(page: Page, field: RegExp, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(text);
}

async function press(page: Page, button: RegExp): Promise<void> {
  await tabTo(page, button);
  await page.keyboard.press('Enter');
}

/** Fills all the pages of the form in and sends it. */
async function propose(page: Page, title: string): Promise<void> {
  await type(page, /Titre de l/, title);
  await type(page, /En une phrase/, 'Venir avec ses questions.');
  await tabTo(page, /découverte des métiers/);
  await page.keyboard.press('Space');
  await press(page, /^button submit Continuer/);
  await untilFormSays(page, 'Nom du lieu');
  await type(page, /Jour Jour/, '20');
  await type(page, /Jour Mois/, '1');
  await type(page, /Jour Année/, String(YEAR));
  await type(page, /Heure de début/, '14 h');
  await type(page, /Nom du lieu/, 'Salle des fêtes');
  await press(page, /^button submit Continuer/);
  await untilFormSays(page, 'Organisé par');
  await type(page, /Organisé par/, 'La mairie');
  await press(page, /^button submit Continuer/);
  await untilFormSays(page, 'Courriel');
  await type(page, /email Courriel/, 'forum@mairie.example');
  await press(page, /^button submit Vérifier/);
  await untilFormSays(page, 'Proposer l');
  await press(page, /^button submit Proposer l/);
  await untilFormSays(page, 'est reçu');
}

/** The buttons of a proposal are named after it. */
async function tabToAct(page: Page, act: string, title: string): Promise<void> {
  const isThere = (): Promise<boolean> =>
    page.evaluate((words) => {
      const ids = document.activeElement?.getAttribute('aria-labelledby')?.split(' ') ?? [];
      return ids.map((id) => document.querySelector(`#${id}`)?.textContent).join(' ') === words;
    }, `${act} ${title}`);
  for (let i = 0; i < MOST_STOPS; i += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no ${act} of ${title}`);
}

interface Published {
  readonly events: readonly { readonly title: string }[];
}

describe('the moderation of proposed events', () => {
  let demo: Demo;
  let browser: Browser;
  before(async () => {
    [demo, browser] = await Promise.all([startDemo({ ADMIN_TOKEN }), launchBrowser()]);
  });
  after(async () => {
    await browser.close();
    await demo.kill();
  });

  const published = async () => ((await (await fetch(`${demo.url}api/agenda?from=${YEAR}-01-20&to=${YEAR}-01-20`)).json()) as Published).events.map(({ title }) => title).filter((title) => [ACCEPTED, REFUSED].includes(title)); // the demo's own events follow the calendar

  it('takes what the form sends, and gives the agenda what was accepted, from the keyboard alone', async () => {
    for (const title of [ACCEPTED, REFUSED]) {
      const { page, faults } = await openPage(browser, `${demo.url}proposer-un-evenement.html`);
      await widgetsSettled(page);
      await propose(page, title);
      assert.deepEqual(await faults(), []);
      await page.close();
    }
    assert.deepEqual(await published(), []);

    const { page, faults } = await openPage(browser, `${demo.url}moderation.html`);
    await type(page, /^input password Jeton/, ADMIN_TOKEN);
    await page.keyboard.press('Enter');
    await untilPageSays(page, 'à relire');
    const waiting = await listed(page);
    assert.ok(waiting.includes(ACCEPTED) && waiting.includes(REFUSED));
    await tabToAct(page, 'Accepter', ACCEPTED);
    await page.keyboard.press('Enter');
    await untilPageSays(page, `« ${ACCEPTED} » est dans l’agenda.`);
    await tabToAct(page, 'Refuser', REFUSED);
    await page.keyboard.press('Enter');
    await untilPageSays(page, 'dites pourquoi');
    await page.keyboard.type('C’est de la publicité.');
    await page.keyboard.press('Enter');
    await untilPageSays(page, `« ${REFUSED} » est refusée.`);
    assert.deepEqual(await listed(page), waiting.filter((title) => title !== ACCEPTED && title !== REFUSED));
    assert.deepEqual(await faults(), []);

    assert.deepEqual(await published(), [ACCEPTED]);
    const agenda = await openPage(browser, `${demo.url}agenda.html?agenda.from=${YEAR}-01-20&agenda.to=${YEAR}-01-20`);
    await agenda.page.waitForFunction((title) => document.querySelector('ij-agenda-map')?.shadowRoot?.querySelector('.list')?.textContent?.includes(title), {}, ACCEPTED);
    await press(agenda.page, new RegExp(`button .*${ACCEPTED}`));
    await agenda.page.waitForFunction(() => document.querySelector('ij-agenda-map')?.shadowRoot?.querySelector('dialog[open]')?.textContent?.includes('La mairie'));
    const paper = await agenda.page.pdf({ format: 'A4' });
    assert.equal(pagesOf(paper), 1, 'the sheet alone, and no blank page after it');
    assert.deepEqual(await agenda.faults(), []);
  });
});
