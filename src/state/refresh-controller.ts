import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { openChanges } from '../client/changes.js';
import { IjConfigError } from '../client/errors.js';

interface RefreshPlan {
  /** the `refresh` attribute: seconds, `live`, or nothing */
  readonly refresh: () => string | undefined;
  readonly reload: () => Promise<void>;
}

type Host = ReactiveControllerHost & {
  readonly isConnected: boolean;
  /** how the last read went */
  readonly remote: { readonly status: string };
  /** `data-live`: `open` while changes come, `lost` while their line is cut and no read has made up for it; not there when nothing is followed that way */
  readonly dataset: DOMStringMap;
  readonly src?: string | undefined;
  /** the addresses to follow, where it is not `src` alone */
  readonly followed?: readonly string[];
  /** an address, resolved and allowed; throws IjConfigError */
  endpoint(value: string): URL;
};

/** An endpoint is asked no more often than this, whatever the attribute says. */
const SHORTEST_POLL_MS = 5_000;
/** Where there is no stream, the document is read this often, and the stream asked for again: a server may have been restarting. */
const FALLBACK_POLL_MS = 60_000;
/** Each stream holds a connection, and a browser opens six to one server: with more sources than this, all are read every minute. */
const MOST_STREAMS = 3;
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
  #reading: Promise<void> | undefined;
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
    const isAwake = refresh && this.#host.isConnected && document.visibilityState === 'visible';
    const hrefs = isAwake ? this.#hrefs : [];
    const wanted = hrefs.length ? [refresh, ...hrefs].join(' ') : '';
    if (wanted === this.#following) return;
    this.#following = wanted;
    this.#stop?.();
    this.#stop = wanted && refresh ? this.#start(refresh, hrefs) : undefined;
    if (wanted && this.#hasRested) queueMicrotask(this.#read); // not within the update that this is part of
    this.#hasRested = !wanted;
  };

  /** Each once; what the page may not read has been reported already. */
  get #hrefs(): readonly string[] {
    const { followed, src } = this.#host;
    const known = new Set((followed ?? [src ?? '']).map((address) => this.#tryUrl(address)?.href));
    return [...known].filter((href) => href !== undefined);
  }

  #tryUrl(address: string): URL | undefined {
    try {
      return address ? this.#host.endpoint(address) : undefined;
    } catch (error) {
      if (error instanceof IjConfigError) return undefined;
      throw error;
    }
  }

  #start(refresh: string, hrefs: readonly string[]): () => void {
    if (refresh !== 'live') return this.#poll(Number(refresh) * 1_000);
    return hrefs.length > MOST_STREAMS ? this.#poll(FALLBACK_POLL_MS) : this.#listen(hrefs);
  }

  /**
   * Those without a stream share one clock: a minute later everything is read once, and theirs asked for again. Once it has been read, they are followed, if
   * more slowly: their line counts as cut no more.
   */
  #listen(hrefs: readonly string[]): () => void {
    const stops = new Map<string, () => void>();
    const lost: string[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const cut = new Set<string>();
    let isStopped = false;
    const onLine = (href: string, isOpen: boolean): void => {
      if (isOpen) cut.delete(href);
      else cut.add(href);
      // the document could not be read, the stream can: the endpoint is back
      if (isOpen && this.#host.remote.status === 'failed') this.#read();
      this.#mark(cut.size ? 'lost' : 'open');
    };
    const listen = (href: string): void =>
      void stops.set(href, openChanges(new URL(href), { onChange: this.#read, onUnavailable: () => onUnavailable(href), onLine: (isOpen) => onLine(href, isOpen) }));
    const again = async (): Promise<void> => {
      timer = undefined;
      const left = lost.splice(0);
      const reading = this.#readNow();
      left.forEach(listen);
      await reading;
      if (isStopped || this.#host.remote.status === 'failed') return;
      for (const href of left) cut.delete(href);
      if (!cut.size && this.#host.dataset['live']) this.#mark('open');
    };
    const onUnavailable = (href: string): void => {
      lost.push(href);
      timer ??= setTimeout(() => void again(), FALLBACK_POLL_MS);
    };
    hrefs.forEach(listen);
    return () => {
      isStopped = true;
      clearTimeout(timer);
      stops.forEach((stop) => stop());
      this.#mark(undefined);
    };
  }

  /** Said on the host, for whoever shows it: few elements do. */
  #mark(live: 'open' | 'lost' | undefined): void {
    const { dataset } = this.#host;
    if (dataset['live'] === live) return;
    if (!live) return void delete dataset['live']; // the host is being drawn, or has left
    dataset['live'] = live;
    this.#host.requestUpdate();
  }

  #poll(everyMs: number): () => void {
    if (!(everyMs > 0)) return () => undefined;
    const timer = setInterval(this.#read, Math.min(LONGEST_POLL_MS, Math.max(SHORTEST_POLL_MS, everyMs)));
    return () => clearInterval(timer);
  }

  readonly #read = (): void => {
    void this.#readNow();
  };

  /** Resolves when it has been read, or has failed to be. */
  #readNow(): Promise<void> {
    this.#isDue = true;
    return (this.#reading ??= this.#readAll());
  }

  async #readAll(): Promise<void> {
    while (this.#isDue) {
      this.#isDue = false;
      await this.#plan.reload();
    }
    this.#reading = undefined;
  }
}
