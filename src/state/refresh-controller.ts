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
const FALLBACK_POLL_MS = 30_000;

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
    if (url && this.#hasRested) this.#read();
    this.#hasRested = !url;
  };

  #start(refresh: string, url: URL): () => void {
    if (refresh !== 'live') return this.#poll(Math.max(SHORTEST_POLL_MS, Number(refresh) * 1_000));
    let stopPolling: (() => void) | undefined;
    const close = openChanges(url, { onChange: this.#read, onUnavailable: () => (stopPolling ??= this.#poll(FALLBACK_POLL_MS)) });
    return () => {
      close();
      stopPolling?.();
    };
  }

  #poll(everyMs: number): () => void {
    if (!Number.isFinite(everyMs)) return () => undefined;
    const timer = setInterval(this.#read, everyMs);
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
