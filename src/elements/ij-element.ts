import { html, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { IjConfigError, type IjError } from '../client/errors.js';
import { getJson } from '../client/request.js';
import { checkEndpoint, isAllowedOrigin } from '../client/url.js';
import type { Parsed } from '../contract/parse.js';
import { common, stringsFor, type Catalogue } from '../i18n/catalogue.js';
import { formatTime } from '../i18n/format.js';
import { AnnounceController } from '../state/announce-controller.js';
import { LoadController } from '../state/load-controller.js';
import { LocaleController } from '../state/locale-controller.js';
import { ProviderController } from '../state/provider-controller.js';
import { RefreshController } from '../state/refresh-controller.js';
import { knownValue, type Remote } from '../state/remote.js';
import { tokens } from '../tokens/tokens.styles.js';
import { base } from '../ui/base.styles.js';
import { statusPanelStyles } from '../ui/status-panel.styles.js';
import { statusPanel } from '../ui/status-panel.template.js';
import { IjErrorEvent, IjLoadEvent } from './events.js';
import { version } from './version.js';

export type Theme = 'auto' | 'light' | 'dark' | 'contrast';
type HeadingLevel = 2 | 3 | 4 | 5 | 6;

const DEFAULT_MIN_COUNT = 5;

/**
 * What every element has: one JSON document from `src` (or the `data` property), its states, its language, its theme.
 * A subclass says how to read the document (`parse`), what to show of it (`renderValue`), and its words (`catalogue`).
 * @internal
 */
export abstract class IjElement<T, S extends object> extends LitElement {
  static readonly version = version;
  static override styles: CSSResultGroup = [tokens, base, statusPanelStyles];

  protected readonly locale = new LocaleController(this);
  protected readonly announcer = new AnnounceController(this);
  readonly #provider = new ProviderController(this);
  readonly #loader = new LoadController<T>(this, {
    key: () => this.#key(),
    fetch: (signal, revalidate) => this.#fetch(signal, revalidate),
    parse: (document) => this.parse(document),
    isEmpty: (value) => this.isEmpty(value),
    onSettled: (remote) => this.#onSettled(remote),
  });

  /** Address of the JSON document to read. */
  @property() src?: string;
  /** Reads the document again: every so many seconds, or `live` to follow the endpoint's changes. */
  @property() refresh?: string;
  /** Title shown above; by default the document's own. */
  @property() heading?: string;
  /** Level of the title in the page's outline, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel: HeadingLevel = 2;
  /** Numbers of persons under this are not shown. */
  @property({ type: Number, attribute: 'min-count' }) minCount?: number;
  /** Colours: `auto` follows the page's `color-scheme`. */
  @property() theme?: Theme;
  /** The document itself, in place of `src`. */
  @property({ attribute: false }) data?: unknown;

  protected abstract readonly catalogue: Catalogue<S>;
  /** The document as the element understands it, or every place where it is wrong. */
  protected abstract parse(document: unknown): Parsed<T>;
  protected abstract renderValue(value: T): TemplateResult;
  protected isEmpty(_value: T): boolean {
    return false;
  }
  /** The document's own title, when `heading` is not set. */
  protected titleOf(_value: T): string | undefined {
    return undefined;
  }
  /** The element's own words for "nothing here yet". */
  protected get emptyText(): string | undefined {
    return undefined;
  }

  constructor() {
    super();
    new RefreshController(this, {
      refresh: () => (this.data === undefined ? this.refresh : undefined),
      url: () => this.#tryUrl(),
      reload: () => this.reload(),
    });
  }

  #dataChanges = 0;
  #reported = '';
  #readWith = DEFAULT_MIN_COUNT;

  /** Reads the document again; resolves when it is shown, or has failed. */
  reload(): Promise<void> {
    return this.#loader.reload();
  }

  /** idle, loading, empty, ready or failed, with the value or the error. */
  get remote(): Remote<T> {
    return this.#loader.remote;
  }

  protected get value(): T | undefined {
    return knownValue(this.#loader.remote);
  }

  protected get strings(): S {
    return stringsFor(this.catalogue, this.locale.lang);
  }

  /** The threshold in force: the element's, else the provider's, else 5. */
  protected get threshold(): number {
    const asked = this.minCount ?? this.#provider.settings.minCount;
    return asked !== undefined && Number.isFinite(asked) ? Math.max(1, Math.ceil(asked)) : DEFAULT_MIN_COUNT;
  }

  protected get provider() {
    return this.#provider.settings;
  }

  /** An address of the element's, resolved and allowed. Throws IjConfigError. */
  protected endpoint(value: string): URL {
    const { base: from, allowedOrigins } = this.provider;
    return checkEndpoint(value, { base: from ?? document.baseURI, allowedOrigins });
  }

  protected report(error: Error): void {
    const message = `${this.localName}: ${error.message}`;
    if (message !== this.#reported) console.warn(message);
    this.#reported = message;
    this.dispatchEvent(new IjErrorEvent(error));
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('data')) this.#dataChanges += 1;
    if (this.threshold !== this.#readWith) this.#loader.reparse();
    this.#readWith = this.threshold;
  }

  protected override updated(_changed: PropertyValues): void {
    const { status } = this.#loader.remote;
    if (this.dataset['status'] !== status) this.dataset['status'] = status;
    const theme = this.theme ?? this.provider.theme ?? 'auto';
    if (this.dataset['theme'] !== theme) this.dataset['theme'] = theme;
  }

  protected override render(): TemplateResult {
    const strings = stringsFor(common, this.locale.lang);
    const { value } = this;
    return html`<div class="base" part="base" lang=${this.locale.ownLang ?? nothing}>
      ${this.#renderHeading(value)}
      ${statusPanel({
        remote: this.#loader.remote,
        isSlow: this.#loader.isSlow,
        strings,
        emptyText: this.emptyText,
        staleTime: formatTime(this.locale.lang, this.#loader.loadedAtMs ?? 0),
        onRetry: () => void this.reload(),
      })}
      <slot name="notice"></slot>
      ${value === undefined ? nothing : this.renderValue(value)} ${this.announcer.template()}
    </div>`;
  }

  #renderHeading(value: T | undefined): TemplateResult {
    const text = this.heading ?? (value === undefined ? undefined : this.titleOf(value));
    const level = Math.min(6, Math.max(2, Math.round(this.headingLevel) || 2));
    return html`<slot name="heading">${text ? html`<div class="heading" part="heading" role="heading" aria-level=${level}>${text}</div>` : nothing}</slot>`;
  }

  #key(): string | undefined {
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
    if (this.data !== undefined) return this.data;
    const { allowedOrigins } = this.provider;
    return getJson(this.endpoint(this.src ?? ''), { signal, revalidate, isTrusted: (origin) => isAllowedOrigin(origin, allowedOrigins) });
  }

  #onSettled(remote: Remote<T>): void {
    if (remote.status === 'failed') return this.report(remote.error satisfies IjError);
    this.#reported = '';
    void this.updateComplete.then(() => this.dispatchEvent(new IjLoadEvent()));
  }
}
