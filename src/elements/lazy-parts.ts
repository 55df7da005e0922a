import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { CommonStrings } from '../i18n/common.strings.js';

/** Where each part is: code that comes when somebody asks for what it does, and makes the part for an element. */
export type PartLoaders<Parts, Host> = { readonly [Name in keyof Parts]: () => Promise<(host: Host) => Parts[Name] | Promise<Parts[Name]>> };

type State = 'coming' | 'again' | 'failed';

type PartHost = ReactiveControllerHost & HTMLElement;

/** An element's lazy code. Each part is made once; one whose code did not come is asked for again when the person asks, or the element is put back in the page. */
export class LazyParts<Parts, Host extends PartHost> implements ReactiveController {
  readonly #host: Host;
  readonly #loaders: PartLoaders<Parts, Host>;
  readonly #coming = new Map<keyof Parts, Promise<unknown>>();
  readonly #made = new Map<keyof Parts, unknown>();
  readonly #states = new Map<keyof Parts, State>();

  constructor(host: Host, loaders: PartLoaders<Parts, Host>) {
    this.#host = host;
    this.#loaders = loaders;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#states.clear();
  }

  /** A part that is there. */
  get<Name extends keyof Parts>(name: Name): Parts[Name] | undefined {
    return this.#made.get(name) as Parts[Name] | undefined;
  }

  /** A part that is there; when it is not, its code is asked for, once. */
  use<Name extends keyof Parts>(name: Name): Parts[Name] | undefined {
    if (!this.#coming.has(name) && !this.#states.has(name)) void this.load(name).catch(() => undefined);
    return this.get(name);
  }

  /** Rejects when its code does not come. */
  load<Name extends keyof Parts>(name: Name): Promise<Parts[Name]> {
    const coming = this.#coming.get(name) ?? this.#bring(name);
    this.#coming.set(name, coming);
    return coming as Promise<Parts[Name]>;
  }

  /** Where a part is. */
  protected loaderOf<Name extends keyof Parts>(name: Name): PartLoaders<Parts, Host>[Name] {
    return this.#loaders[name];
  }

  /** What stands in the place of a part: that it comes, or that it did not and a button. */
  waiting(name: keyof Parts, { failedPart, retry, loading }: CommonStrings): TemplateResult {
    const state = this.#states.get(name) ?? 'coming';
    // the button stays while the part is asked for again, and the focus with it
    return html`<p class="status muted coming">
      <span role="status">${state === 'failed' ? failedPart : loading}</span>
      ${state === 'coming' ? nothing : html`<button class="button small" type="button" @click=${() => void this.#retry(name)}>${retry}</button>`}
    </p>`;
  }

  /** The same, of a part that nothing stands for while it comes. */
  missing(name: keyof Parts, words: CommonStrings): TemplateResult | typeof nothing {
    const state = this.#states.get(name);
    return state && state !== 'coming' ? this.waiting(name, words) : nothing;
  }

  /** The button goes when the part comes: the focus that was on it goes to the widget, unless the part takes it. */
  async #retry(name: keyof Parts): Promise<void> {
    const { shadowRoot } = this.#host;
    const hadFocus = shadowRoot?.activeElement;
    this.#states.set(name, 'again');
    this.#host.requestUpdate();
    await this.load(name).catch(() => undefined);
    await this.#host.updateComplete;
    if (hadFocus && !shadowRoot.activeElement) shadowRoot.querySelector<HTMLElement>('.base')?.focus();
  }

  async #bring(name: keyof Parts): Promise<unknown> {
    try {
      if (!this.#states.has(name)) this.#states.set(name, 'coming');
      const part = await (await this.loaderOf(name)())(this.#host);
      this.#made.set(name, part);
      return part;
    } catch (error) {
      this.#coming.delete(name);
      this.#states.set(name, 'failed');
      throw error;
    } finally {
      this.#host.requestUpdate();
    }
  }
}
