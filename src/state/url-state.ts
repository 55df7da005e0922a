import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What an address says of each key; undefined: nothing. */
export type UrlWords<Key extends string> = Readonly<Partial<Record<Key, string | undefined>>>;

interface UrlPlan<Key extends string> {
  /** before each parameter where the element has no id */
  readonly name: string;
  readonly keys: readonly Key[];
  /** The address says something else than was last read or written: a link within the page was followed. */
  readonly onChange: (words: UrlWords<Key>) => void;
}

const LONGEST = 200;

/**
 * What an element keeps in the address of its page, one parameter each, after its id when it has one: `mur.topic=logement`. Writing replaces the
 * address: it adds no entry to the history. Where the browser refuses (some sandboxes), the element works without.
 */
export class UrlState<Key extends string> implements ReactiveController {
  readonly #prefix: string;
  readonly #plan: UrlPlan<Key>;
  #last: UrlWords<Key>;

  constructor(host: ReactiveControllerHost & HTMLElement, plan: UrlPlan<Key>) {
    this.#prefix = `${host.id || plan.name}.`;
    this.#plan = plan;
    this.#last = this.read();
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onPop);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onPop);
  }

  read(): UrlWords<Key> {
    const { searchParams } = new URL(location.href);
    return Object.fromEntries(this.#plan.keys.map((key) => [key, searchParams.get(this.#prefix + key)?.slice(0, LONGEST)])) as UrlWords<Key>;
  }

  write(words: UrlWords<Key>): void {
    const url = new URL(location.href);
    for (const key of this.#plan.keys) {
      const word = words[key];
      if (word === undefined) url.searchParams.delete(this.#prefix + key);
      else url.searchParams.set(this.#prefix + key, word);
    }
    try {
      if (url.href !== location.href) history.replaceState(history.state, '', url);
      this.#last = this.read();
    } catch {
      // a sandbox, or more changes than the browser takes at once
    }
  }

  readonly #onPop = (): void => {
    const words = this.read();
    if (this.#plan.keys.every((key) => words[key] === this.#last[key])) return;
    this.#last = words;
    this.#plan.onChange(words);
  };
}
