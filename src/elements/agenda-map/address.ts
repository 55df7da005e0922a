/** What an element keeps in the address of its page: one parameter each, `agenda.period=week`, after the element's id when it has one. */
export class AddressState {
  readonly #prefix: () => string;

  constructor(element: Element) {
    this.#prefix = () => `${element.id || 'agenda'}.`;
  }

  read(key: string): string | null {
    return new URL(location.href).searchParams.get(this.#prefix() + key);
  }

  /** Typing is not a page of its own to go back to: the address is replaced, not added. */
  write(parameters: Readonly<Record<string, string | undefined>>): void {
    const prefix = this.#prefix();
    const url = new URL(location.href);
    for (const key of [...url.searchParams.keys()]) if (key.startsWith(prefix)) url.searchParams.delete(key);
    for (const [key, value] of Object.entries(parameters)) if (value) url.searchParams.set(prefix + key, value);
    history.replaceState(history.state, '', url);
  }
}
