import type { BrowserLauncher } from '@web/test-runner';
import { openWebKit, type WebDriverSession } from './webdriver.js';
import { webKitPage } from './webkit-page.js';

const DEFAULT_VIEWPORT = { width: 800, height: 600 };

/**
 * A launcher of @web/test-runner for WebKitGTK. It says it is of the type `puppeteer` and offers `getPage`, because that is how
 * @web/test-runner-commands decides that it can send keys.
 */
export function webkitGtkLauncher(miniBrowser: string): BrowserLauncher & { getPage(): unknown } {
  let session: WebDriverSession | undefined;
  let opening: Promise<WebDriverSession> | undefined;
  let page: ReturnType<typeof webKitPage> | undefined;
  const active = new Set<string>();
  return {
    name: 'WebKit',
    type: 'puppeteer',
    concurrency: 1,
    async startSession(id, url) {
      session = await (opening ??= openWebKit(miniBrowser));
      page = webKitPage(session);
      active.add(id);
      await session.send('POST', '/url', { url });
      await page.setViewport(DEFAULT_VIEWPORT);
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: () => page?.url(),
    getPage: () => page,
    async stopSession(id) {
      active.delete(id);
      await session?.send('POST', '/url', { url: 'about:blank' });
      return {};
    },
    startDebugSession: () => Promise.reject(new Error('WebKitGTK has no debug mode here')),
    stop: async () => session?.stop(),
  };
}
