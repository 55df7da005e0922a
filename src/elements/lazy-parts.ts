import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { CommonStrings } from '../i18n/common.strings.js';

/** Where each part is: code that comes when somebody asks for what it does, and makes the part for an element. */
export type PartLoaders<Parts, Host> = { readonly [Name in keyof Parts]: () => Promise<(host: Host) => Parts[Name]> };

/** An element's lazy code. Each part is made once; one whose code did not come is asked for again by whoever loads it, or presses the button that says so. */
export class LazyParts<Parts, Host extends ReactiveControllerHost> {
  readonly #host: Host;
  readonly #loaders: PartLoaders<Parts, Host>;
  readonly #coming = new Map<keyof Parts, Promise<unknown>>();
  readonly #made = new Map<keyof Parts, unknown>();
  readonly #failed = new Set<keyof Parts>();

  constructor(host: Host, loaders: PartLoaders<Parts, Host>) {
    this.#host = host;
    this.#loaders = loaders;
  }

  /** A part that is there. */
  get<Name extends keyof Parts>(name: Name): Parts[Name] | undefined {
    return this.#made.get(name) as Parts[Name] | undefined;
  }

  /** A part that is there; when it is not, its code is asked for, once. */
  use<Name extends keyof Parts>(name: Name): Parts[Name] | undefined {
    if (!this.#coming.has(name) && !this.#failed.has(name)) this.#try(name);
    return this.get(name);
  }

  /** Rejects when its code does not come. */
  load<Name extends keyof Parts>(name: Name): Promise<Parts[Name]> {
    const coming = this.#coming.get(name) ?? this.#bring(name);
    this.#coming.set(name, coming);
    return coming as Promise<Parts[Name]>;
  }

  /** What stands in the place of a part: that it comes, or that it did not and a button. */
  waiting(name: keyof Parts, { failed, retry, loading }: CommonStrings): TemplateResult {
    return this.#failed.has(name)
      ? html`<p class="status">${failed.network} <button class="button small" type="button" @click=${() => this.#try(name)}>${retry}</button></p>`
      : html`<p class="status muted coming" role="status">${loading}</p>`;
  }

  #try(name: keyof Parts): void {
    void this.load(name).catch(() => undefined);
  }

  async #bring(name: keyof Parts): Promise<unknown> {
    try {
      const part = (await this.#loaders[name]())(this.#host);
      this.#made.set(name, part);
      this.#failed.delete(name);
      return part;
    } catch (error) {
      this.#coming.delete(name);
      this.#failed.add(name);
      throw error;
    } finally {
      this.#host.requestUpdate();
    }
  }
}
