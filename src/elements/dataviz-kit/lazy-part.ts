import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { AnnounceController } from '../../state/announce-controller.js';
import type { CommonStrings } from '../../i18n/common.strings.js';

export type PartHost = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment; readonly announcer: AnnounceController };

/** Makes what draws the part; it may add styles to the host. */
export type CreatePart<T> = (host: PartHost) => (options: T) => TemplateResult;

/** A piece of the element whose code comes apart from it; one that did not come may be asked for again. */
export class LazyPart<T extends { readonly common: CommonStrings }> {
  readonly #host: PartHost;
  readonly #load: () => Promise<CreatePart<T>>;
  #draw: ((options: T) => TemplateResult) | undefined;
  #coming: Promise<void> | undefined;
  #hasFailed = false;

  constructor(host: PartHost, load: () => Promise<CreatePart<T>>) {
    this.#host = host;
    this.#load = load;
  }

  render(options: T): TemplateResult {
    if (this.#draw) return this.#draw(options);
    if (!this.#hasFailed) this.bring();
    const { failed, retry, loading } = options.common;
    return this.#hasFailed
      ? html`<p class="status">${failed.network} <button class="button small" type="button" @click=${() => this.bring()}>${retry}</button></p>`
      : html`<p class="coming muted" role="status">${loading}</p>`;
  }

  bring(): void {
    this.#coming ??= this.#bring();
  }

  async #bring(): Promise<void> {
    try {
      this.#draw = (await this.#load())(this.#host);
      this.#hasFailed = false;
    } catch {
      this.#hasFailed = true;
      this.#coming = undefined;
    }
    this.#host.requestUpdate();
  }
}
