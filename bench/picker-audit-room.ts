import type { Browser, CDPSession, KeyInput, Page } from 'puppeteer-core';

/** As in `pages/api.ts`, which runs in the page. */
export const AUDIT_LABEL = 'Mes compétences';

interface RoomOptions {
  readonly address: string;
  readonly labels: readonly string[];
  /** axe-core, as a script */
  readonly axe: string;
}

export interface Focused {
  readonly role: string;
  readonly name: string;
  readonly hasActiveDescendant: boolean;
}

/** After a key or a click: what a library puts off is done. */
const SETTLE_MS = 600;
/** Announcements are often put off: Vaadin by 150 ms, accessible-autocomplete by 1.4 s. */
const HEARD_MS = 2_500;

/** Every text that a live region has while it runs, those in shadow roots too. */
const LISTEN = `globalThis.heard = [];
globalThis.live = (root) => [...root.querySelectorAll('*')].flatMap((one) => [
  ...(one.matches('[aria-live="polite"], [aria-live="assertive"], [role="status"], [role="alert"], [role="log"]') ? [one.textContent.trim()] : []),
  ...(one.shadowRoot ? live(one.shadowRoot) : []),
]).filter(Boolean);
globalThis.known = new Set(live(document));
globalThis.listening = setInterval(() => live(document).filter((text) => !known.has(text)).forEach((text) => { known.add(text); heard.push(text); }), 30);`;

/** One page with one field, its field in hand. */
export class AuditRoom {
  private constructor(
    readonly page: Page,
    private readonly client: CDPSession,
    private readonly options: RoomOptions,
    readonly isSingle: boolean,
  ) {}

  static async open(browser: Browser, options: RoomOptions): Promise<AuditRoom> {
    const context = await browser.createBrowserContext();
    await context.overridePermissions(new URL(options.address).origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
    const page = await context.newPage();
    await page.goto(options.address);
    await page.waitForFunction('globalThis.bench');
    const client = await page.createCDPSession();
    await client.send('Accessibility.enable');
    const room = new AuditRoom(page, client, options, (await page.evaluate('!!bench.isSingle')) as boolean);
    await room.#start();
    return room;
  }

  async #start(): Promise<void> {
    await this.run(`Promise.resolve(bench.start(${JSON.stringify(this.options.labels)})).then(() => true)`);
    await this.settle();
    await this.click();
  }

  /** From the beginning, nothing chosen. */
  async again(labels: readonly string[]): Promise<void> {
    await this.page.reload();
    await this.page.waitForFunction('globalThis.bench');
    await this.run(`Promise.resolve(bench.start(${JSON.stringify(labels)})).then(() => true)`);
    await this.settle();
    await this.click();
  }

  run<T>(expression: string): Promise<T> {
    return this.page.evaluate(expression) as Promise<T>;
  }

  settle(ms = SETTLE_MS): Promise<unknown> {
    return this.run(`new Promise((resolve) => setTimeout(resolve, ${ms}))`);
  }

  async click(): Promise<void> {
    const { x, y } = await this.run<{ x: number; y: number }>('(() => { const { left, top, height } = bench.field().getBoundingClientRect(); return { x: left + 12, y: top + height / 2 }; })()');
    await this.page.mouse.click(x, y);
    await this.settle();
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 30 });
    await this.settle();
  }

  async press(key: KeyInput): Promise<void> {
    await this.page.keyboard.press(key);
    await this.settle();
  }

  async chord(modifier: KeyInput, key: KeyInput, commands: string[] = []): Promise<void> {
    await this.page.keyboard.down(modifier);
    await this.page.keyboard.press(key, { commands });
    await this.page.keyboard.up(modifier);
    await this.settle();
  }

  chosen(): Promise<readonly string[]> {
    return this.run('[...bench.chosen()]');
  }

  /** What has been typed and stands there. */
  text(): Promise<string> {
    return this.run('(() => { const { value, textContent } = bench.field(); return value ?? textContent ?? ""; })()');
  }

  /** What was typed has found it: it comes in hand where the first does not by itself, and is chosen. */
  async choose(): Promise<void> {
    const before = (await this.chosen()).length;
    await this.press('Enter');
    if ((await this.chosen()).length > before) return;
    await this.press('ArrowDown');
    await this.press('Enter');
  }

  async add(text: string): Promise<void> {
    if (await this.run('document.activeElement === document.body')) await this.click();
    await this.type(text);
    await this.choose();
  }

  /** Two are chosen; Backspace in the empty field, twice where the first only marks it. */
  async removesLast(): Promise<boolean> {
    await this.type('gar');
    await this.choose();
    await this.type('lav');
    await this.choose();
    const before = (await this.chosen()).length;
    for (const _ of [1, 2]) {
      await this.press('Backspace');
      if ((await this.chosen()).length < before) return true;
    }
    return false;
  }

  /** How many of a list that is really pasted are chosen. */
  async pasted(text: string): Promise<number> {
    await this.run(`navigator.clipboard.writeText(${JSON.stringify(text)}).then(() => true)`);
    await this.chord('Control', 'v', ['Paste']);
    await this.settle();
    return (await this.chosen()).length;
  }

  /** What live regions say while something is done and a while after. */
  async heard(act: () => Promise<unknown>): Promise<readonly string[]> {
    await this.run(`${LISTEN} true`);
    await act();
    await this.settle(HEARD_MS);
    return this.run('clearInterval(listening), heard');
  }

  /** What has the focus, as the browser tells a screen reader. */
  async focused(): Promise<Focused> {
    const { nodes } = await this.client.send('Accessibility.getFullAXTree');
    const node = nodes.filter(({ properties, ignored }) => !ignored && properties?.some(({ name, value }) => name === 'focused' && value.value === true)).at(-1);
    const active = node?.properties?.find(({ name }) => name === 'activedescendant')?.value.relatedNodes ?? [];
    return { role: String(node?.role?.value), name: String(node?.name?.value ?? ''), hasActiveDescendant: active.length > 0 };
  }

  /** Rules of WCAG and best practices that the field breaks; those about whole pages are none of its business. */
  async violations(): Promise<readonly string[]> {
    await this.run(`${this.options.axe}; true`);
    return this.run(`axe.run(document.querySelector('main').parentElement, { rules: { region: { enabled: false }, 'landmark-one-main': { enabled: false }, 'page-has-heading-one': { enabled: false } } }).then(({ violations }) => violations.map(({ id }) => id))`);
  }

  close(): Promise<void> {
    return this.page.browserContext().close();
  }
}
