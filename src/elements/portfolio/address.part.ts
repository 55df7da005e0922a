import { VISIBILITIES } from '../../contract/experience.js';
import { UrlState, type UrlWords } from '../../state/url-state.js';
import type { PortfolioHost } from './portfolio-parts.js';

const KEYS = ['competence', 'audience', 'year', 'visibility', 'search', 'as', 'story'] as const;
type Words = UrlWords<(typeof KEYS)[number]>;

/** The filters, and the experience that is open, in the address of the page: `portfolio.year=2026`. */
export class PortfolioAddress {
  readonly #host: PortfolioHost;
  readonly #url: UrlState<(typeof KEYS)[number]>;

  constructor(host: PortfolioHost) {
    this.#host = host;
    this.#url = new UrlState(host, { name: 'portfolio', keys: KEYS, onChange: (words) => this.#take(words) });
    this.#take(this.#url.read());
  }

  write(): void {
    const { filter, eyes, openId } = this.#host;
    const { competences, audience, year, visibility, search } = filter;
    // no id of a list has a blank; one that has is left out when it is read
    this.#url.write({ competence: competences.join(' ') || undefined, audience, year, visibility, search: search || undefined, as: eyes === 'self' ? undefined : eyes, story: openId });
  }

  #take({ competence = '', audience, year, visibility, search = '', as = 'self', story }: Words): void {
    const filter = { competences: competence.split(' ').filter(Boolean), audience, year, visibility: VISIBILITIES.find((name) => name === visibility), search };
    Object.assign(this.#host, { filter, eyes: as, openId: story });
  }
}

export const createAddress = (host: PortfolioHost): PortfolioAddress => new PortfolioAddress(host);
