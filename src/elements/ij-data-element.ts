import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { IjConfigError } from '../client/errors.js';
import { getJson, type ReadOptions } from '../client/request.js';
import { checkEndpoint, isAllowedOrigin } from '../client/url.js';
import type { Parsed } from '../contract/parse.js';
import { common, loadStrings, stringsFor } from '../i18n/catalogue.js';
import { formatTime } from '../i18n/format.js';
import { AnnounceController } from '../state/announce-controller.js';
import { LoadController } from '../state/load-controller.js';
import { knownValue, type Remote } from '../state/remote.js';
import { statusPanelStyles } from '../ui/status-panel.styles.js';
import { statusPanel } from '../ui/status-panel.template.js';
import { IjLoadEvent } from './events.js';
import { IjElement } from './ij-element.js';

const DEFAULT_MIN_COUNT = 5;

/**
 * An element that shows one JSON document, from `src` or the `data` property, in its common states. A subclass says how to read the
 * document (`parse`) and what to show of it (`renderValue`).
 */
export abstract class IjDataElement<T, S extends object> extends IjElement<S> {
  static override styles: CSSResultGroup = [IjElement.styles, statusPanelStyles];

  /** @internal */
  readonly announcer = new AnnounceController(this);
  readonly #loader = new LoadController<T>(this, {
    key: () => this.documentKey(),
    fetch: (signal, revalidate) => this.#fetch(signal, revalidate),
    parse: (document) => this.parse(document),
    parsedWith: () => this.parsedWith,
    isEmpty: (value) => this.isEmpty(value),
    onSettled: (remote) => this.#onSettled(remote),
  });

  /** Address of the JSON document to read. */
  @property() src?: string;
  /** Reads the document again: every so many seconds, or `live` to follow the endpoint's changes. */
  @property() refresh?: string;
  /** Numbers of persons under this are not shown. */
  @property({ type: Number, attribute: 'min-count' }) minCount?: number;
  /** The document itself, in place of `src`. */
  @property({ attribute: false }) data?: unknown;

  /** @internal has the person stopped the updates? */
  @state() isPaused = false;

  #dataChanges = 0;
  #isFollowing = false;

  /** The document as the element understands it, or every place where it is wrong. */
  protected abstract parse(document: unknown): Parsed<T>;
  protected abstract renderValue(value: T): TemplateResult;

  /** What a document needs before it can be parsed: other documents, code that few documents need. */
  protected prepare(document: unknown, _signal: AbortSignal): Promise<unknown> {
    return Promise.resolve(document);
  }

  protected isEmpty(_value: T): boolean {
    return false;
  }

  /** What `parse` looks at besides the document: when it changes, the document is parsed again. */
  protected get parsedWith(): string {
    return String(this.threshold);
  }

  /** The element's own words for "nothing here yet". */
  protected get emptyText(): string | undefined {
    return undefined;
  }

  /** Reads the document again; resolves when it is shown, or has failed. */
  reload(): Promise<void> {
    return this.#loader.reload();
  }

  /** idle, loading, empty, ready or failed, with the value or the error. */
  get remote(): Remote<T> {
    return this.#loader.remote;
  }

  /** @internal what is shown */
  get value(): T | undefined {
    return knownValue(this.#loader.remote);
  }

  /** The threshold in force: the element's, else the provider's, else 5. */
  protected get threshold(): number {
    const asked = this.minCount ?? this.provider.minCount;
    return asked !== undefined && Number.isFinite(asked) ? Math.max(1, Math.ceil(asked)) : DEFAULT_MIN_COUNT;
  }

  /** @internal an address of the element's, resolved and allowed; throws IjConfigError */
  endpoint(value: string): URL {
    const { base: from, allowedOrigins } = this.provider;
    return checkEndpoint(value, { base: from ?? document.baseURI, allowedOrigins });
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('data')) this.#dataChanges += 1;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.mark('status', this.#loader.remote.status);
    if (this.refresh && !this.#isFollowing) void this.#follow();
  }

  protected override renderBody(): TemplateResult {
    const { value } = this;
    const strings = stringsFor(common, this.locale.lang);
    return html`
      ${statusPanel({
        remote: this.#loader.remote,
        isSlow: this.#loader.isSlow,
        strings,
        emptyText: this.emptyText,
        staleTime: () => formatTime(this.locale.lang, this.#loader.loadedAtMs ?? 0),
        onRetry: this.#onRetry,
      })}
      <slot name="notice"></slot>
      ${value === undefined ? nothing : this.renderValue(value)}
      ${this.refresh && value !== undefined ? this.#renderPause(this.isPaused ? strings.resume : strings.pause) : nothing} ${this.announcer.template()}
    `;
  }

  /** What moves by itself can be stopped (WCAG 2.2.2). */
  #renderPause(label: string): TemplateResult {
    return html`<button class="button small no-print" part="pause" type="button" @click=${() => (this.isPaused = !this.isPaused)}>${label}</button>`;
  }

  /** The button goes with the failure: the focus that was on it goes to the widget, not to the top of the page. */
  readonly #onRetry = async (): Promise<void> => {
    const hadFocus = this.shadowRoot?.activeElement;
    await this.reload();
    await this.updateComplete;
    if (hadFocus && !this.shadowRoot?.activeElement) this.shadowRoot?.querySelector<HTMLElement>('.base')?.focus();
  };

  /** Few pages follow their endpoint: the code for it comes when one does. */
  async #follow(): Promise<void> {
    this.#isFollowing = true;
    const { RefreshController } = await import('../state/refresh-controller.js');
    new RefreshController(this, {
      refresh: () => (this.data === undefined && !this.isPaused ? this.refresh : undefined),
      reload: () => this.reload(),
    });
    this.requestUpdate();
  }

  /** What is to be read: when it changes, it is read. Undefined: nothing yet. */
  protected documentKey(): string | undefined {
    if (this.data !== undefined) return `data property, change ${this.#dataChanges}`;
    if (!this.src) return undefined;
    return this.#tryUrl()?.href ?? this.src;
  }

  #tryUrl(): URL | undefined {
    try {
      return this.src ? this.endpoint(this.src) : undefined;
    } catch (error) {
      if (error instanceof IjConfigError) return undefined;
      throw error;
    }
  }

  async #fetch(signal: AbortSignal, revalidate: boolean): Promise<unknown> {
    const words = Promise.all([loadStrings(this.catalogue, this.locale.lang), loadStrings(common, this.locale.lang)]);
    const document = await this.fetchDocument(signal, revalidate);
    await words;
    return this.prepare(document, signal);
  }

  /** Goes and gets what `prepare` and `parse` are given. */
  protected fetchDocument(signal: AbortSignal, revalidate: boolean): unknown {
    return this.data ?? this.readDocument(this.endpoint(this.src ?? ''), signal, revalidate);
  }

  /** Reads the document, or one that it refers to. */
  protected readDocument(url: URL, signal: AbortSignal, revalidate?: boolean): Promise<unknown> {
    return this.read(url, signal, revalidate);
  }

  /** @internal reads anything else, under the same rules */
  read(url: URL, signal: AbortSignal, revalidate = false, parse?: ReadOptions['parse']): Promise<unknown> {
    const { allowedOrigins } = this.provider;
    return getJson(url, { signal, revalidate, parse, isTrusted: (origin) => isAllowedOrigin(origin, allowedOrigins) });
  }

  #onSettled(remote: Remote<T>): void {
    if (remote.status === 'failed') this.report(remote.error);
    else void this.updateComplete.then(() => this.dispatchEvent(new IjLoadEvent()));
  }
}
