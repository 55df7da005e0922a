import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { parseOrigins } from '../../client/settings.js';
import { checkUrl } from '../../client/check-url.js';
import { providerContext, type ProviderSettings } from '../../state/provider-controller.js';
import type { Theme } from '../ij-element.js';
import { version } from '../version.js';

/**
 * Settles once what the widgets below it share. Optional: a widget works without it, and finds it also when it comes late.
 * The language is the ordinary `lang` attribute, which the widgets read from any ancestor.
 *
 * @summary Shared settings for the widgets inside it.
 * @tag ij-provider
 * @slot - the part of the page that has the widgets
 */
export class IjProvider extends LitElement {
  static readonly version = version;
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** Base address of the widgets' relative `src` and `action`. */
  @property() base?: string;
  /** Origins, separated by spaces, that the widgets may read from and post to besides the page's own. */
  @property({ attribute: 'allowed-origins' }) allowedOrigins?: string;
  /** Colours of the widgets that don't choose their own. */
  @property() theme?: Theme;
  /** Numbers of persons under this are not shown. */
  @property({ type: Number, attribute: 'min-count' }) minCount?: number;
  /** Address template of map tiles (`https://…/{z}/{x}/{y}.png`); none by default. */
  @property() tiles?: string;
  /** A computer that many people use: the browser fills nothing in, and what one person wrote is not handed to the next. */
  @property({ type: Boolean, attribute: 'shared-device' }) sharedDevice = false;

  readonly #context = new ContextProvider(this, { context: providerContext, initialValue: this.#settings() });

  protected override willUpdate(_changed: PropertyValues): void {
    this.#context.setValue(this.#settings());
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  #settings(): ProviderSettings {
    return {
      base: checkUrl(this.base, 'endpoint')?.href,
      allowedOrigins: parseOrigins(this.allowedOrigins),
      theme: this.theme,
      minCount: this.minCount,
      isSharedDevice: this.sharedDevice || undefined,
      tiles: this.tiles,
    };
  }
}
