import { launchBrowser, openPage, widgetsSettled } from '../test/e2e/helpers/browser.js';
import { startDemo } from '../test/e2e/helpers/demo.js';
import type { IjDreamJobs } from '../src/elements/dream-jobs/dream-jobs.js';

// npm run bench:round-trip: from the send button on one page to the counted T-shirt on another.
const RUNS = 10;

const demo = await startDemo();
const browser = await launchBrowser();
const chart = (await openPage(browser, `${demo.url}classe.html`)).page;
await widgetsSettled(chart);
const times: number[] = [];
for (let run = 0; run < RUNS; run += 1) {
  const { page } = await openPage(browser, `${demo.url}rever-son-metier.html`);
  await widgetsSettled(page);
  const seen = chart.evaluate(() => {
    const element = document.querySelector<IjDreamJobs>('ij-dream-jobs');
    return new Promise<number>((resolve) => element?.addEventListener('ij-load', () => requestAnimationFrame(() => resolve(Date.now())), { once: true }));
  });
  const sent = await page.evaluate(() => {
    const root = document.querySelector('ij-intake-form')?.shadowRoot;
    const radios = [...(root?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [])];
    radios.filter(({ value }) => value === 'f' || value === 'college').forEach((radio) => radio.click());
    const dream = root?.querySelector<HTMLInputElement>('input[type=text]');
    if (dream) dream.value = 'vétérinaire';
    dream?.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    return new Promise<number>((resolve) =>
      requestAnimationFrame(() => {
        const at = Date.now();
        root?.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
        resolve(at);
      }),
    );
  });
  times.push((await seen) - sent);
  await page.browserContext().close();
}
await browser.close();
await demo.kill();
times.sort((a, b) => a - b);
console.log(`${RUNS} answers: median ${times[Math.floor(RUNS / 2)]} ms, longest ${times[RUNS - 1]} ms`);
