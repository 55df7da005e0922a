import type { TestRunnerPlugin } from '@web/test-runner';

/** `{ 'forced-colors': 'active', 'prefers-color-scheme': 'dark' }`; the key `type` is the medium itself (`print`). Empty: back to normal. */
export type MediaFeatures = Readonly<Record<string, string>>;

export const EMULATE_MEDIA = 'ij:emulate-media';

interface DevToolsPage {
  createCDPSession(): Promise<{ send(method: string, parameters: object): Promise<unknown>; detach(): Promise<void> }>;
}

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
  const devTools = await page.createCDPSession();
  await devTools.send('Emulation.setEmulatedMedia', { media: type, features: Object.entries(features).map(([name, value]) => ({ name, value })) });
}
