import { html, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { stringsFor, type Catalogue } from '../i18n/catalogue.js';
import { LocaleController } from '../state/locale-controller.js';
import { ProviderController, type ProviderSettings } from '../state/provider-controller.js';
import { tokens } from '../tokens/tokens.styles.js';
import { base } from '../ui/base.styles.js';
import { IjErrorEvent } from './events.js';
import { version } from './version.js';

export type Theme = 'auto' | 'light' | 'dark' | 'contrast';
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/**
 * What every element has: a language, a theme, a title, the settings of a provider around it. A subclass says its words (`catalogue`)
 * and what stands under the title (`renderBody`).
 */
export abstract class IjElement<S extends object> extends LitElement {
  static readonly version = version;
  static override styles: CSSResultGroup = [tokens, base];

  /** @internal */
  readonly locale = new LocaleController(this);
  readonly #provider = new ProviderController(this);

  /** Title shown above; by default the document's own. */
  @property() heading?: string;
  /** Level of the title in the page's outline, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel: HeadingLevel = 2;
  /** Colours: `auto` follows the page's `color-scheme`. */
  @property() theme?: Theme;

  #reported = '';

  protected abstract readonly catalogue: Catalogue<S>;
  protected abstract renderBody(): TemplateResult;

  /** The title when `heading` is not set. */
  protected get defaultHeading(): string | undefined {
    return undefined;
  }

  /** @internal its words, in its language */
  get strings(): S {
    return stringsFor(this.catalogue, this.locale.lang);
  }

  /** @internal what a provider around it settles */
  get provider(): ProviderSettings {
    return this.#provider.settings;
  }

  /** @internal tells the webmaster, in the console (once for the same words) and in an event */
  report(error: Error): void {
    const message = `${this.localName}: ${error.message}`;
    if (message !== this.#reported) console.warn(message);
    this.#reported = message;
    this.dispatchEvent(new IjErrorEvent(error));
  }

  protected override updated(_changed: PropertyValues): void {
    this.mark('theme', this.theme ?? this.provider.theme ?? 'auto');
  }

  /** Sets `data-…` on the host when it is another value: a no-op update must touch nothing. */
  protected mark(name: string, value: string): void {
    if (this.dataset[name] !== value) this.dataset[name] = value;
  }

  protected override render(): TemplateResult {
    return html`<div class="base" part="base" tabindex="-1" lang=${ifDefined(this.locale.ownLang)}>${this.#renderHeading()} ${this.renderBody()}</div>`;
  }

  #renderHeading(): TemplateResult {
    const text = this.heading ?? this.defaultHeading;
    const level = Math.min(6, Math.max(2, Math.round(this.headingLevel) || 2));
    return html`<slot name="heading">${text ? html`<div class="heading" part="heading" role="heading" aria-level=${level}>${text}</div>` : nothing}</slot>`;
  }
}
