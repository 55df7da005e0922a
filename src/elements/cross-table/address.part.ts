import { UrlState, type UrlWords } from '../../state/url-state.js';
import type { CrossHost } from './cross-parts.js';
import { periodKey, type CrossQuery } from './query.model.js';
import { QUERY_KEYS, queryFrom } from './query-address.model.js';

/** What was asked for, in the address of the page: `tableau.rows=age`. */
export class AddressPart {
  readonly #url: UrlState<(typeof QUERY_KEYS)[number]>;

  constructor(host: CrossHost) {
    const onChange = (words: UrlWords<(typeof QUERY_KEYS)[number]>): void => {
      if (!host.withUrlState) return;
      host.query = queryFrom(words);
      host.parts.get('controls')?.asking.ask(host.query);
    };
    this.#url = new UrlState(host, { name: 'tableau', keys: QUERY_KEYS, onChange });
  }

  read(): CrossQuery {
    return queryFrom(this.#url.read());
  }

  write(query: CrossQuery): void {
    this.#url.write({ ...query, period: query.period && periodKey(query.period) });
  }
}

export const createAddress = (host: CrossHost): AddressPart => new AddressPart(host);
