import { executeServerCommand } from '@web/test-runner-commands';

/** Presses Tab so many times in a row, without coming back to the page in between. */
export async function pressTabs(times: number): Promise<void> {
  await executeServerCommand('ij:press-tabs', times);
}
