import type { ReactiveControllerHost } from 'lit';
import { inSlices, turn } from './in-slices.js';
import { runToEnd, type Job } from './job.model.js';

/** Cells of a table that are worked on at once without anybody noticing: the first time, and again, once the code has run. */
const [FEW_CELLS, FEW_AGAIN] = [200_000, 1_000_000];

export interface LaterInputs {
  /** another one: what was made before is of no use */
  readonly table: { readonly size: number; readonly length: number };
  /** who is shown, and from how many on: neither is what was made before */
  readonly others: readonly unknown[];
  /** only how it is arranged: what was made before stands until this is */
  readonly orders?: readonly unknown[];
}

/** Keeps what was made until an input is another. Of many paths, it is made in turns of its own. */
export class Later<T> {
  readonly #host: ReactiveControllerHost;
  #wanted: readonly unknown[] = [];
  #people: readonly unknown[] = [];
  #made: T | undefined;
  #abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** What there is, of these inputs or of those before them. */
  get made(): T | undefined {
    return this.#made;
  }

  get({ table, others, orders = [] }: LaterInputs, make: () => Job<T>): T | undefined {
    const [people, inputs] = [[table, ...others], [table, ...others, ...orders]];
    if (areSame(inputs, this.#wanted)) return this.#made;
    const cells = this.#made ? FEW_AGAIN : FEW_CELLS;
    if (!areSame(people, this.#people)) this.#made = undefined;
    this.#people = people;
    this.#wanted = inputs;
    this.#abort?.abort();
    if (table.size * table.length < cells) this.#made = runToEnd(make());
    else void this.#makeIn(make());
    return this.#made;
  }

  async #makeIn(job: Job<T>): Promise<void> {
    const { signal } = (this.#abort = new AbortController());
    await turn();
    const made = await inSlices(job, signal).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
    if (!made || signal.aborted) return;
    this.#made = made;
    // drawing it is another turn's work
    await turn();
    this.#host.requestUpdate();
  }
}

const areSame = (inputs: readonly unknown[], before: readonly unknown[]): boolean => inputs.length === before.length && inputs.every((input, i) => input === before[i]);
