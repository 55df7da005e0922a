import { html, type TemplateResult } from 'lit';
import type { CommonStrings } from '../../i18n/common.strings.js';
import { inSlices, turn } from './in-slices.js';
import { runToEnd, type Job } from './job.model.js';
import { WorkWatch, type WorkHost } from './work-watch.js';

/** Cells of a table that are worked on at once without anybody noticing: the first time, and again, once the code has run. */
const FEW_CELLS = [200_000, 1_000_000] as const;

export interface LaterInputs {
  /** another one: what was made before is of no use */
  readonly table: { readonly size: number; readonly length: number };
  /** who is shown, and from how many on: neither is what was made before */
  readonly others: readonly unknown[];
  /** only how it is arranged: what was made before stands until this is */
  readonly orders?: readonly unknown[];
}

/** Keeps what was made until an input is another. Of many paths, it is made in turns of its own, while it is drawn. */
export class Later<T> {
  readonly #host: WorkHost;
  readonly #watch: WorkWatch;
  readonly #fewCells: readonly [first: number, again: number];
  #wanted: readonly unknown[] = [];
  #people: readonly unknown[] = [];
  #made: T | undefined;
  #hasFailed = false;
  #abort: AbortController | undefined;
  #making: Promise<void> | undefined;

  constructor(host: WorkHost, fewCells: readonly [first: number, again: number] = FEW_CELLS) {
    this.#host = host;
    this.#fewCells = fewCells;
    this.#watch = new WorkWatch(host, { stop: () => this.#stop(), forget: () => this.#forget() });
  }

  /** What there is, of these inputs or of those before them. */
  get made(): T | undefined {
    return this.#made;
  }

  /** Resolves when nothing is being made any more. */
  get settled(): Promise<void> {
    return this.#making ?? Promise.resolve();
  }

  get(inputs: LaterInputs, make: () => Job<T>): T | undefined {
    this.#watch.ask();
    if (!this.#isNew(inputs)) return this.#made;
    const { size, length } = inputs.table;
    if (size * length >= this.#fewCells[this.#made ? 1 : 0]) this.#making = this.#makeIn(make());
    else this.#makeNow(make);
    return this.#made;
  }

  /** What was made of these inputs by somebody else. */
  put(inputs: LaterInputs, made: T): void {
    if (this.#isNew(inputs)) this.#made = made;
  }

  /** What stands in its place until it is there; a failure has a button to begin again. */
  waiting({ failedPart, retry }: CommonStrings, name = ''): TemplateResult {
    if (!this.#hasFailed) return html`<div class="reserved ${name}"></div>`;
    return html`<p class="status muted coming"><span role="status">${failedPart}</span> <button class="button small" type="button" @click=${this.#onRetry}>${retry}</button></p>`;
  }

  readonly #onRetry = (): void => {
    this.#wanted = [];
    this.#host.requestUpdate();
  };

  /** And what was begun of other inputs ends. */
  #isNew({ table, others, orders = [] }: LaterInputs): boolean {
    const [people, inputs] = [[table, ...others], [table, ...others, ...orders]];
    if (areSame(inputs, this.#wanted)) return false;
    this.#stop();
    if (!areSame(people, this.#people)) this.#made = undefined;
    this.#people = people;
    this.#wanted = inputs;
    this.#hasFailed = false;
    return true;
  }

  #stop(): boolean {
    const isRunning = this.#abort !== undefined;
    if (isRunning) this.#wanted = [];
    this.#abort?.abort();
    this.#abort = undefined;
    return isRunning;
  }

  #forget(): void {
    this.#wanted = this.#people = [];
    this.#made = undefined;
  }

  #makeNow(make: () => Job<T>): void {
    try {
      this.#made = runToEnd(make());
    } catch (error) {
      // while the element is being drawn
      queueMicrotask(() => this.#fail(error));
    }
  }

  async #makeIn(job: Job<T>): Promise<void> {
    const { signal } = (this.#abort = new AbortController());
    await turn();
    try {
      signal.throwIfAborted();
      const made = await inSlices(job, signal);
      if (signal.aborted) return;
      this.#made = made;
      this.#abort = undefined;
      // drawing it is another turn's work
      await turn();
      this.#host.requestUpdate();
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.#abort = undefined;
    this.#made = undefined;
    this.#hasFailed = true;
    this.#host.requestUpdate();
    this.#host.report(error as Error);
  }
}

const areSame = (inputs: readonly unknown[], before: readonly unknown[]): boolean => inputs.length === before.length && inputs.every((input, i) => input === before[i]);
