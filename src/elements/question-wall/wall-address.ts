import { UrlState, type UrlWords } from '../../state/url-state.js';
import type { WallFilter } from './question-wall.model.js';
import type { WallHost } from './wall-parts.js';

const KEYS = ['topic', 'month', 'search'] as const;
/** "All", where the page itself says a theme or a month; no theme has such an id. */
const ALL = '*';

/** The filters in the address of the page: `questions.topic=logement`. What it does not say is as the page set it. */
export class WallAddress {
  readonly #host: WallHost;
  readonly #url: UrlState<(typeof KEYS)[number]>;
  /** as the page set it */
  readonly #own: WallFilter;

  constructor(host: WallHost) {
    this.#host = host;
    const { topic, month, search } = host;
    this.#own = { topic, month, search };
    this.#url = new UrlState(host, { name: 'questions', keys: KEYS, onChange: (words) => this.#take(words) });
    this.#take(this.#url.read());
  }

  write(): void {
    this.#url.write(Object.fromEntries(KEYS.map((key) => [key, this.#host[key] === this.#own[key] ? undefined : (this.#host[key] ?? ALL)])));
  }

  #take(words: UrlWords<(typeof KEYS)[number]>): void {
    const of = (key: 'topic' | 'month'): string | undefined => (words[key] === ALL ? undefined : (words[key] ?? this.#own[key]));
    Object.assign(this.#host, { topic: of('topic'), month: of('month'), search: words.search ?? this.#own.search });
  }
}

export const createAddress = (host: WallHost): WallAddress => new WallAddress(host);
