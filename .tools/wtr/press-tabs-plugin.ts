import type { TestRunnerPlugin } from '@web/test-runner';

export const PRESS_TABS = 'ij:press-tabs';

interface KeyboardPage {
  readonly keyboard: { press(key: string): Promise<unknown> };
}

/** A command for tests: presses Tab so many times in a row. `sendKeys` goes back to the page after each, which takes longer than the key. */
export function pressTabsPlugin(): TestRunnerPlugin<number> {
  return {
    name: 'press-tabs',
    async executeCommand({ command, payload = 1, session }) {
      if (command !== PRESS_TABS) return undefined;
      const { keyboard } = (session.browser as unknown as { getPage(id: string): KeyboardPage }).getPage(session.id);
      for (let i = 0; i < payload; i += 1) await keyboard.press('Tab');
      return true;
    },
  };
}
