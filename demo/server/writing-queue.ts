interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

const [MOST_TOGETHER, LONGEST_PAUSE_MS] = [100, 50];

const pause = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));

/**
 * Writes what comes in meanwhile together: a disk takes as long for one as for fifty. It rests for as long as it wrote: libsql stops the process while it
 * waits for the disk, and what comes in must be read in between. Each is told of its own end; one that the others can't be written
 * with is written by itself.
 */
export class WritingQueue<Item, Result> {
  readonly #write: (items: readonly Item[]) => Promise<Result[]>;
  #waiting: Waiting<Item, Result>[] = [];
  #isWriting = false;

  constructor(write: (items: readonly Item[]) => Promise<Result[]>) {
    this.#write = write;
  }

  /** Settled when it is committed, or is not. */
  put(item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      if (!this.#isWriting) void this.#writeAll();
    });
  }

  async #writeAll(): Promise<void> {
    this.#isWriting = true;
    while (this.#waiting.length) {
      const start = performance.now();
      const together = this.#waiting.splice(0, MOST_TOGETHER);
      const isWritten = await this.#tryWriting(together, together.length === 1);
      if (!isWritten) for (const one of together) await this.#tryWriting([one], true);
      await pause(Math.min(performance.now() - start, LONGEST_PAUSE_MS));
    }
    this.#isWriting = false;
  }

  async #tryWriting(together: readonly Waiting<Item, Result>[], isLastTry: boolean): Promise<boolean> {
    try {
      const results = await this.#write(together.map(({ item }) => item));
      together.forEach(({ resolve }, i) => resolve(results[i] as Result));
      return true;
    } catch (error) {
      if (isLastTry) together.forEach(({ reject }) => reject(error));
      return isLastTry;
    }
  }
}
