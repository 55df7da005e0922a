export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

export const closingLine = ({ passed, failed }: Counts): string => `${passed} passed, ${failed} failed`;

/**
 * The counts a test command printed: our own closing line (the last one counts), or the summary of `node --test`. There, a skipped,
 * cancelled or "todo" test has not been seen to work, so it counts as failed. Undefined when the output tells no counts.
 */
export function readCounts(output: string): Counts | undefined {
  const own = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  if (own) return { passed: Number(own[1]), failed: Number(own[2]) };
  const summary = new Map([...output.matchAll(/^[#ℹ] (pass|fail|cancelled|skipped|todo) (\d+)$/gm)].map(([, word = '', n]) => [word, Number(n)]));
  const passed = summary.get('pass');
  if (passed === undefined) return undefined;
  const failed = ['fail', 'cancelled', 'skipped', 'todo'].reduce((total, word) => total + (summary.get(word) ?? 0), 0);
  return { passed, failed };
}
