/** A request takes some turns to be read and answered, and is to be answered within a tenth of a second. */
const TURN_MS = 4;

/** Does the steps, and leaves the process to others every few of them. */
export async function inTurns<Result>(steps: Generator<void, Result>): Promise<Result> {
  for (let since = performance.now(); ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < TURN_MS) continue;
    await new Promise((resolve) => setImmediate(resolve));
    since = performance.now();
  }
}
