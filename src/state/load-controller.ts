import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { IjFormatError, toIjError } from '../client/errors.js';
import { settings } from '../client/settings.js';
import type { Parsed } from '../contract/parse.js';
import { failed, loading, settled, type Remote } from './remote.js';

type Host = ReactiveControllerHost & { readonly isConnected: boolean };

/** How a document is had: `key` says when it is another one, `fetch` goes and gets it, `parse` makes of it what the element shows. */
export interface LoadPlan<T> {
  /** undefined: nothing to load. The same key is not loaded twice. */
  readonly key: () => string | undefined;
  readonly fetch: (signal: AbortSignal, revalidate: boolean) => Promise<unknown>;
  readonly parse: (document: unknown) => Parsed<T>;
  /** what `parse` looks at besides the document: when it changes, the document at hand is parsed again, without a request */
  readonly parsedWith: () => string;
  readonly isEmpty: (value: T) => boolean;
  readonly onSettled: (remote: Remote<T>) => void;
  /** waits; replaced in tests */
  readonly loadingDelayMs?: number;
}

/** "Loading…" waits this long, so that a fast network never flashes it (after N. Lawson's emoji-picker-element, which waits 1 s; people notice sooner). */
const LOADING_DELAY_MS = 400;

/**
 * Keeps one Remote in step with what the element asks for. The latest request wins; leaving the page aborts it; a move in the DOM (removed
 * and inserted in one task) doesn't; the old value stays while a new one loads and when it fails.
 */
export class LoadController<T> implements ReactiveController {
  remote: Remote<T> = { status: 'idle' };
  /** has it been loading for long enough to say so? */
  isSlow = false;
  /** when the value in hand was true, in ms since 1970 */
  loadedAtMs: number | undefined;

  readonly #host: Host;
  readonly #plan: LoadPlan<T>;
  #key: string | undefined;
  #parsedWith = '';
  /** what was read last for this key, good or bad */
  #document: { readonly json: unknown } | undefined;
  /** is what is shown of another key? It stays while this one loads, not when it fails */
  #isOther = false;
  #abort: AbortController | undefined;
  #slowTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host, plan: LoadPlan<T>) {
    this.#host = host;
    this.#plan = plan;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    if (!this.#host.isConnected) return; // drawn once more after it has left: it would read for nobody
    const key = this.#plan.key();
    if (key !== this.#key) this.#turnTo(key);
    else if (this.#plan.parsedWith() !== this.#parsedWith) this.#reparse();
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#stop();
      this.#key = undefined;
    });
  }

  /** Reads the document again; resolves when it is there, or has failed. */
  reload(): Promise<void> {
    return this.#load(true);
  }

  #turnTo(key: string | undefined): void {
    this.#key = key;
    this.#document = undefined;
    this.#isOther = true;
    void this.#load(false);
  }

  #reparse(): void {
    if (!this.#document || this.#abort) return; // one on its way will be read the new way
    const { json } = this.#document;
    try {
      this.#take(this.#parse(json));
    } catch (error) {
      this.#fail(error);
    }
  }

  #parse(json: unknown): Parsed<T> {
    this.#parsedWith = this.#plan.parsedWith();
    return this.#plan.parse(json);
  }

  #take(parsed: Parsed<T>): void {
    const { remote } = this;
    const isStale = remote.status === 'failed' && !(remote.error instanceof IjFormatError);
    if (!isStale) this.#settle(parsed);
    else if (parsed.ok) this.#set({ ...remote, previous: parsed.value });
  }

  async #load(revalidate: boolean): Promise<void> {
    this.#stop();
    if (this.#key === undefined) {
      return this.#set({ status: 'idle' });
    }
    const { signal } = (this.#abort = new AbortController());
    this.#slowTimer = setTimeout(() => {
      this.isSlow = true;
      this.#host.requestUpdate();
    }, this.#plan.loadingDelayMs ?? LOADING_DELAY_MS);
    this.#set(loading(this.remote));
    try {
      const json = await this.#plan.fetch(signal, revalidate);
      if (signal.aborted) return;
      this.#document = { json };
      this.loadedAtMs = settings.now();
      this.#settle(this.#parse(json));
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
    }
  }

  #settle(parsed: Parsed<T>): void {
    if (!parsed.ok) return this.#fail(new IjFormatError(parsed.issues, { url: this.#key }));
    this.#isOther = false;
    this.#finish(settled(parsed.value, this.#plan.isEmpty));
  }

  #fail(error: unknown): void {
    this.#finish(failed(this.#isOther ? { status: 'idle' } : this.remote, toIjError(error)));
  }

  #finish(remote: Remote<T>): void {
    this.#stop();
    this.#set(remote);
    this.#plan.onSettled(remote);
  }

  #stop(): void {
    clearTimeout(this.#slowTimer);
    this.isSlow = false;
    this.#abort?.abort();
    this.#abort = undefined;
  }

  #set(remote: Remote<T>): void {
    this.remote = remote;
    this.#host.requestUpdate();
  }
}
