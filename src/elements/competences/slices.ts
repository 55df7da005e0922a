/** At most so long at a time, so that a letter or a touch never waits. */
const SLICE_MS = 6;

/** The page's own work goes first; in a tab that nobody sees, a tenth of a second later. */
const idle = (): Promise<unknown> =>
  new Promise((resolve) => ('requestIdleCallback' in globalThis ? requestIdleCallback(resolve, { timeout: 100 }) : setTimeout(resolve)));

/** Runs through short steps while the page has nothing else to do. Undefined: it has become of no use. */
export async function inSlices<T>(steps: Generator<unknown, T, void>, isNeeded: () => boolean): Promise<T | undefined> {
  while (isNeeded()) {
    const endMs = performance.now() + SLICE_MS;
    let step = steps.next();
    while (!step.done && performance.now() < endMs) step = steps.next();
    if (step.done) return step.value;
    await idle();
  }
  return undefined;
}
