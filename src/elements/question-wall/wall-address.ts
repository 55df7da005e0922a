import type { WallFilter } from './question-wall.model.js';

interface AddressPlan {
  readonly read: () => WallFilter;
  readonly write: (filter: WallFilter) => void;
}

const LONGEST = 200;
/** "All", where the page itself says a theme or a month; no theme has such an id. */
const ALL = '*';

/**
 * The filters in the address of the page, one parameter each, after the element's id: `questions.topic=logement`. What it does not say is as the page set
 * it. Choosing replaces the address; Back leaves the page, as without. Where the browser refuses (some sandboxes), the element works without.
 */
export class WallAddress {
  readonly #prefix: string;
  readonly #plan: AddressPlan;
  /** as the page set it */
  readonly #own: WallFilter;

  constructor({ id }: HTMLElement, plan: AddressPlan) {
    this.#prefix = `${id || 'questions'}.`;
    this.#plan = plan;
    this.#own = plan.read();
    this.#read();
  }

  follow(): void {
    addEventListener('popstate', this.#read);
  }

  leave(): void {
    removeEventListener('popstate', this.#read);
  }

  write(): void {
    const url = new URL(location.href);
    const own = Object.entries(this.#own);
    for (const [key, value] of Object.entries(this.#plan.read()) as [string, string | undefined][]) {
      if (own.some(([name, set]) => name === key && set === value)) url.searchParams.delete(this.#prefix + key);
      else url.searchParams.set(this.#prefix + key, value ?? ALL);
    }
    try {
      history.replaceState(history.state, '', url);
    } catch {
      // a sandbox, or more changes than the browser takes at once
    }
  }

  /** Also when a link within the page is followed. */
  readonly #read = (): void => {
    const { searchParams } = new URL(location.href);
    const of = (key: keyof WallFilter): string | undefined => {
      const said = searchParams.get(this.#prefix + key)?.slice(0, LONGEST);
      return said === undefined ? this.#own[key] : said === ALL && key !== 'search' ? undefined : said;
    };
    this.#plan.write({ topic: of('topic'), month: of('month'), search: of('search') ?? '' });
  };
}
