import type { TestRunnerPlugin } from '@web/test-runner';

/** `{ 'forced-colors': 'active', 'prefers-color-scheme': 'dark' }`; the key `type` is the medium itself (`print`). Empty: back to normal. */
export type MediaFeatures = Readonly<Record<string, string>>;

export const EMULATE_MEDIA = 'ij:emulate-media';

interface DevToolsSession {
  send(method: string, parameters: object): Promise<unknown>;
}

interface DevToolsPage {
  createCDPSession(): Promise<DevToolsSession>;
}

/** One for each page: at each new document a session says again what it was told last, so that an older one would bring back what a newer had ended. */
const sessions = new WeakMap<DevToolsPage, Promise<DevToolsSession>>();

/**
 * A command for tests: makes media queries match. The runner's own `emulateMedia` leaves out forced-colors and prefers-contrast. Chromium
 * alone can do it; test/helpers/emulate-media.ts says whether this engine can.
 */
export function emulateMediaPlugin(): TestRunnerPlugin<MediaFeatures> {
  return {
    name: 'emulate-media',
    async executeCommand({ command, payload = {}, session }) {
      if (command !== EMULATE_MEDIA) return undefined;
      const { browser } = session;
      if (browser.name !== 'Chrome' && browser.name !== 'Chromium') throw new Error(`${browser.name} can't emulate media`);
      const page = (browser as unknown as { getPage(id: string): DevToolsPage }).getPage(session.id);
      await emulate(page, payload);
      return true;
    },
  };
}

async function emulate(page: DevToolsPage, { type = '', ...features }: MediaFeatures): Promise<void> {
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  await (await session).send('Emulation.setEmulatedMedia', { media: type, features: Object.entries(features).map(([name, value]) => ({ name, value })) });
}
