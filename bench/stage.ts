import type { Browser, CDPSession, Page } from 'puppeteer-core';

/** What one thing done costs, in ms: main-thread CPU until SETTLE_MS after its frame is painted, and the wait until that frame; a wait of NaN: a plain count. */
export interface Cost {
  readonly cpu: number;
  readonly wall: number;
}

/** What a library puts off until the picture is there is paid all the same. */
const SETTLE_MS = 300;
/** Given up: the page never showed what it was to show. */
const LIMIT_MS = 20_000;

/** `painted(isDone)`: when the first frame in which `isDone()` holds has been painted, as `performance.now()`. */
const HELPERS = `globalThis.painted = (isDone) => new Promise((resolve, reject) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => { resolve(performance.now()); port1.close(); };
  const end = performance.now() + ${LIMIT_MS};
  const look = () => isDone() ? port2.postMessage(0) : performance.now() > end ? reject(new Error('nothing appears: ' + isDone)) : requestAnimationFrame(look);
  requestAnimationFrame(look);
});`;

/** One page in a context of its own: nothing is left of the page before it. */
export class Stage {
  private constructor(
    readonly page: Page,
    private readonly client: CDPSession,
  ) {}

  static async open(browser: Browser, address: string): Promise<Stage> {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({ width: 1000, height: 800 });
    await page.evaluateOnNewDocument(HELPERS);
    const client = await page.createCDPSession();
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(address);
    await page.waitForFunction('globalThis.bench');
    return new Stage(page, client);
  }

  /** `act` does it and gives the wait. Nothing is collected by force before: that empties the style caches too, which a real page has at hand. */
  async cost(act: () => Promise<number>): Promise<Cost> {
    const before = await this.#cpuMs();
    const wall = await act();
    await this.settle();
    return { cpu: (await this.#cpuMs()) - before, wall };
  }

  /** The same page once more: what was on it is gone, its files are at hand. */
  async reload(): Promise<void> {
    await this.page.reload();
    await this.page.waitForFunction('globalThis.bench');
  }

  settle(): Promise<unknown> {
    return this.page.evaluate(`new Promise((resolve) => setTimeout(resolve, ${SETTLE_MS}))`);
  }

  /** The value of an expression in the page: a text, since what tsx compiles does not run there. */
  run<T>(expression: string): Promise<T> {
    return this.page.evaluate(expression) as Promise<T>;
  }

  close(): Promise<void> {
    return this.page.browserContext().close();
  }

  async #cpuMs(): Promise<number> {
    const { metrics } = await this.client.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
  }
}
