/**
 * Long work in slices: each step gives how much is done so far, and takes a few milliseconds, so that a page can answer people between two steps,
 * show the progress, or drop the work. The last one returns the result.
 */
export type Job<T> = Generator<number, T, void>;

/** Does all of it at once: for a worker, Node or little data. */
export function runToEnd<T>(job: Job<T>): T {
  for (;;) {
    const step = job.next();
    if (step.done) return step.value;
  }
}

/** A part of a longer job: its steps give how much of the whole is done. */
export function* partOf<T>(job: Job<T>, done: number): Job<T> {
  for (;;) {
    const step = job.next();
    if (step.done) return step.value;
    yield done;
  }
}
