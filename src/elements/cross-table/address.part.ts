import type { ReactiveController } from 'lit';
import type { CrossHost } from './cross-parts.js';
import { periodKey, type CrossQuery } from './query.model.js';
import { QUERY_KEYS, queryFrom } from './query-address.model.js';

/** What an element keeps in the address of its page: one parameter each, `tableau.rows=age`, after the element's id when it has one. */
export class AddressPart implements ReactiveController {
  readonly #host: CrossHost;

  constructor(host: CrossHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onPop);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onPop);
  }

  readonly #onPop = (): void => {
    const { query } = this.#host;
    const asked = this.read();
    if (!this.#host.withUrlState || QUERY_KEYS.every((key) => textOf(asked, key) === textOf(query, key))) return;
    this.#host.query = asked;
    this.#host.parts.get('controls')?.asking.ask(asked);
  };

  read(): CrossQuery {
    const own = new URL(location.href).searchParams;
    return queryFrom(Object.fromEntries(QUERY_KEYS.map((key) => [key, own.get(this.#nameOf(key)) ?? undefined])));
  }

  /** Choosing replaces the address: it adds no entry to the history. */
  write(query: CrossQuery): void {
    const url = new URL(location.href);
    for (const key of QUERY_KEYS) {
      const value = textOf(query, key);
      if (value === undefined) url.searchParams.delete(this.#nameOf(key));
      else url.searchParams.set(this.#nameOf(key), value);
    }
    try {
      if (url.href !== location.href) history.replaceState(history.state, '', url);
    } catch {
      // a sandbox, or more changes than the browser takes at once: the element works without
    }
  }

  #nameOf(key: string): string {
    return `${this.#host.id || 'tableau'}.${key}`;
  }
}

/** What an address says of it. */
const textOf = (query: CrossQuery, key: (typeof QUERY_KEYS)[number]): string | undefined => (key === 'period' ? query.period && periodKey(query.period) : query[key]);

export const createAddress = (host: CrossHost): AddressPart => new AddressPart(host);
