import type { ReactiveControllerHost } from 'lit';

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

/** Cells of a table that are worked on at once without anybody noticing. */
const FEW_CELLS = 200_000;

export interface LaterInputs {
  /** another one: what was made before is of no use */
  readonly table: { readonly size: number; readonly length: number };
  readonly others: readonly unknown[];
}

/** Keeps what was made until an input is another. Of many paths, it is made in a turn of its own, and what was made before of the same ones stands meanwhile. */
export class Later<T> {
  readonly #host: ReactiveControllerHost;
  #wanted: readonly unknown[] = [];
  #table: unknown;
  #made: T | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get({ table, others }: LaterInputs, make: () => T): T | undefined {
    const inputs = [table, ...others];
    if (inputs.length === this.#wanted.length && inputs.every((input, i) => input === this.#wanted[i])) return this.#made;
    if (this.#table !== table) this.#made = undefined;
    this.#table = table;
    this.#wanted = inputs;
    if (table.size * table.length < FEW_CELLS) this.#made = make();
    else void this.#makeIn(make, inputs);
    return this.#made;
  }

  async #makeIn(make: () => T, inputs: readonly unknown[]): Promise<void> {
    await turn();
    if (this.#wanted !== inputs) return;
    this.#made = make();
    // drawing it is another turn's work
    await turn();
    this.#host.requestUpdate();
  }
}
