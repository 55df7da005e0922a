import type { Job } from './job.model.js';

/**
 * A turn for the page: its input, its frames, its own tasks, those that wait first. (`scheduler.yield` would go before its timers and messages; timers wait
 * 4 ms each, and a second in a tab that nobody sees.)
 */
export const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

/** People and frames wait no longer than that. */
const SLICE_MS = 8;

/** A turn of long work: what came of it, or how far it is. */
export function workOn<T>(job: Job<T>): IteratorResult<number, T> {
  for (const untilMs = performance.now() + SLICE_MS; ; ) {
    const step = job.next();
    if (step.done || performance.now() >= untilMs) return step;
  }
}

/** Long work in short turns, the first of them at once: little work is done before anybody waits. Rejects with what the signal is aborted with. */
export async function inSlices<T>(job: Job<T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    const step = workOn(job);
    if (step.done) return step.value;
    await turn();
    signal.throwIfAborted();
  }
}
