/** What takes long to make is made less often: after each time it rests for ten times as long, when that is worth it. */
export class Rests {
  #until = 0;

  get isOver(): boolean {
    return performance.now() >= this.#until;
  }

  /** How long it has to rest still, in ms. */
  get leftMs(): number {
    return Math.max(0, this.#until - performance.now());
  }

  async after<Result>(work: () => Promise<Result>): Promise<Result> {
    const start = performance.now();
    try {
      return await work();
    } finally {
      const end = performance.now();
      if (end - start > WORTH_MS) this.#until = end + (end - start) * TIMES;
    }
  }
}

const WORTH_MS = 500;
const TIMES = 10;
