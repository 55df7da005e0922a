import { executeServerCommand } from '@web/test-runner-commands';

/** Is this the engine that can pretend to be on paper, in the dark or in high contrast? Define such tests there only. */
export const canEmulateMedia = CSS.supports('app-region: drag');

/**
 * Makes media queries match: `{ 'forced-colors': 'active' }`, `{ 'prefers-color-scheme': 'dark' }`, `{ type: 'print' }`;
 * nothing puts everything back. Call it again without features when the test ends.
 */
export async function emulateMedia(features: Readonly<Record<string, string>> = {}): Promise<void> {
  await executeServerCommand('ij:emulate-media', features);
}
