import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, SerializedAXNode } from 'puppeteer-core';
import { launchBrowser, openPage, tabTo, widgetsSettled } from './helpers/browser.js';
import { startDemo, type Demo } from './helpers/demo.js';

interface Counted {
  readonly counts: readonly { readonly job: string; readonly sex: 'f' | 'm'; readonly n: number | null }[];
}

const WORDS = { f: /^femmes?$/, m: /^hommes?$/ };

/** What each job and group has, as somebody counts who reads the file. */
function expectedPairs(): Map<string, number> {
  const { counts } = JSON.parse(readFileSync(new URL('../../demo/site/static/dream-counts.json', import.meta.url), 'utf8')) as Counted;
  const sums = new Map<string, number>();
  for (const { job, sex, n } of counts) if (n) sums.set(`${job} ${sex}`, (sums.get(`${job} ${sex}`) ?? 0) + n);
  return sums;
}

const flat = (node: SerializedAXNode): SerializedAXNode[] => [node, ...(node.children ?? []).flatMap(flat)];

/** The probe that the design measured other charting libraries with: what reaches whoever doesn't see the picture. */
describe('the chart, to whoever does not see it', () => {
  let demo: Demo;
  let browser: Browser;
  before(async () => {
    [demo, browser] = await Promise.all([startDemo(), launchBrowser()]);
  });
  after(async () => {
    await browser.close();
    await demo.kill();
  });

  it('tells each value in the tree, has one tab stop and a table, says where the arrows lead, and keeps to the policy', async () => {
    const { page, faults } = await openPage(browser, `${demo.url}metiers-reves.html`);
    await page.evaluate(() => document.querySelectorAll('ij-dream-jobs').forEach((chart) => chart.getAttribute('src')?.startsWith('/static') || chart.remove()));
    await widgetsSettled(page);
    const tree = await page.accessibility.snapshot({ interestingOnly: false, includeIframes: false });
    assert.ok(tree);
    // not those of the filters
    const options = flat(tree).filter(({ role, name }) => role === 'option' && /\d/.test(name ?? '')).map(({ name = '' }) => name.replace(/\s+/g, ' '));
    for (const [pair, n] of expectedPairs()) {
      const [job, sex] = [pair.slice(0, -2), pair.slice(-1) as 'f' | 'm'];
      const said = options.find((name) => name.startsWith(`${job} :`)) ?? '';
      assert.ok(said.split(/[,:] /).some((part) => part.startsWith(`${n} `) && WORDS[sex].test(part.slice(`${n} `.length))), `${pair}: ${n} is not in "${said}"`);
    }
    const stops = await page.evaluate(() => document.querySelector('ij-dream-jobs')?.shadowRoot?.querySelectorAll('[role="listbox"] [tabindex="0"]').length);
    assert.equal(stops, 1);
    await tabTo(page, new RegExp(`${options[0]?.split(' :')[0]}`));
    await page.keyboard.press('ArrowDown');
    const focused = flat((await page.accessibility.snapshot()) as SerializedAXNode).find((node) => node.focused);
    assert.equal(focused?.name?.replace(/\s+/g, ' '), options[1]);
    await tabTo(page, /Voir le tableau/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => (document.querySelector('ij-dream-jobs')?.shadowRoot?.querySelectorAll('tbody tr').length ?? 0) > 5);
    assert.deepEqual(await faults(), []);
  });
});
