import type { WallFilter } from './question-wall.model.js';

interface AddressPlan {
  readonly read: () => WallFilter;
  readonly write: (filter: WallFilter) => void;
}

const LONGEST = 200;

/**
 * The filters in the address of the page, one parameter each, after the element's id: `questions.topic=logement`. Choosing replaces the address; Back
 * leaves the page, as without. Where the browser refuses (some sandboxes), the element works without.
 */
export class WallAddress {
  readonly #prefix: string;
  readonly #plan: AddressPlan;

  constructor({ id }: HTMLElement, plan: AddressPlan) {
    this.#prefix = `${id || 'questions'}.`;
    this.#plan = plan;
    const { topic, month, search } = this.#found;
    // what the address does not say is as the page set it
    if (topic ?? month ?? search) this.#read();
    this.follow();
  }

  follow(): void {
    addEventListener('popstate', this.#read);
  }

  leave(): void {
    removeEventListener('popstate', this.#read);
  }

  write(): void {
    const url = new URL(location.href);
    for (const [key, value] of Object.entries(this.#plan.read())) {
      if (value) url.searchParams.set(this.#prefix + key, value as string);
      else url.searchParams.delete(this.#prefix + key);
    }
    try {
      history.replaceState(history.state, '', url);
    } catch {
      // a sandbox, or more changes than the browser takes at once
    }
  }

  get #found(): WallFilter {
    const { searchParams } = new URL(location.href);
    const of = (key: string): string | undefined => searchParams.get(this.#prefix + key)?.slice(0, LONGEST) || undefined;
    return { topic: of('topic'), month: of('month'), search: of('search') ?? '' };
  }

  readonly #read = (): void => this.#plan.write(this.#found);
}
