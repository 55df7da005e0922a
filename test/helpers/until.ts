import { settle } from './fake-network.js';

/** Resolves with what is looked for once it is there, however long it takes: the test's own time limit is the only one. */
export async function until<T>(look: () => T | null | undefined | false | 0): Promise<T> {
  for (;;) {
    const found = look();
    if (found) return found;
    await settle();
  }
}
