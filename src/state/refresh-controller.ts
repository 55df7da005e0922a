import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { openChanges } from '../client/changes.js';

interface RefreshPlan {
  /** the `refresh` attribute: seconds, `live`, or nothing */
  readonly refresh: () => string | undefined;
  /** the document's checked address; undefined: nothing to follow */
  readonly url: () => URL | undefined;
  readonly reload: () => Promise<void>;
}

type Host = ReactiveControllerHost & { readonly isConnected: boolean };

/** An endpoint is asked no more often than this, whatever the attribute says. */
const SHORTEST_POLL_MS = 5_000;
/** Where there is no stream, the document is read this often, and the stream asked for again: a server may have been restarting. */
const FALLBACK_POLL_MS = 60_000;
/** `setInterval` counts in 32 bits: beyond, it would not wait at all. */
const LONGEST_POLL_MS = 2 ** 31 - 1;

/**
 * Reads the document again every so many seconds, or when the endpoint says that it changed. Rests while the page is hidden; one read at
 * a time, and changes that come during a read cause just one more.
 */
export class RefreshController implements ReactiveController {
  readonly #host: Host;
  readonly #plan: RefreshPlan;
  #following = '';
  #stop: (() => void) | undefined;
  #isReading = false;
  #isDue = false;
  /** was it following nothing for a while, so that something may have been missed? Not so before the first time. */
  #hasRested = false;

  constructor(host: Host, plan: RefreshPlan) {
    this.#host = host;
    this.#plan = plan;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#follow);
  }

  hostUpdated(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#follow);
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#follow();
    });
  }

  readonly #follow = (): void => {
    const refresh = this.#plan.refresh();
    const url = refresh && this.#host.isConnected && document.visibilityState === 'visible' ? this.#plan.url() : undefined;
    const wanted = url ? `${refresh} ${url.href}` : '';
    if (wanted === this.#following) return;
    this.#following = wanted;
    this.#stop?.();
    this.#stop = url && refresh ? this.#start(refresh, url) : undefined;
    if (url && this.#hasRested) queueMicrotask(this.#read); // not within the update that this is part of
    this.#hasRested = !url;
  };

  #start(refresh: string, url: URL): () => void {
    return refresh === 'live' ? this.#listen(url) : this.#poll(Number(refresh) * 1_000);
  }

  #listen(url: URL): () => void {
    const again = (): void => {
      this.#read();
      stop = this.#listen(url);
    };
    const onUnavailable = (): void => {
      const timer = setTimeout(again, FALLBACK_POLL_MS);
      stop = () => clearTimeout(timer);
    };
    let stop = openChanges(url, { onChange: this.#read, onUnavailable });
    return () => stop();
  }

  #poll(everyMs: number): () => void {
    if (!(everyMs > 0)) return () => undefined;
    const timer = setInterval(this.#read, Math.min(LONGEST_POLL_MS, Math.max(SHORTEST_POLL_MS, everyMs)));
    return () => clearInterval(timer);
  }

  readonly #read = (): void => {
    this.#isDue = true;
    if (!this.#isReading) void this.#readAll();
  };

  async #readAll(): Promise<void> {
    this.#isReading = true;
    while (this.#isDue) {
      this.#isDue = false;
      await this.#plan.reload();
    }
    this.#isReading = false;
  }
}
