import { ContextConsumer, createContext } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';

/** What an `ij-provider` around widgets settles for all of them. Every field may be missing: widgets work without a provider. */
export interface ProviderSettings {
  /** base of relative `src` and `action`, absolute */
  readonly base?: string | undefined;
  readonly allowedOrigins: readonly string[];
  readonly theme?: string | undefined;
  readonly minCount?: number | undefined;
  readonly isSharedDevice?: boolean | undefined;
  readonly tiles?: string | undefined;
}

/** By name, not by object: widgets of one bundle find the provider of another. */
export const providerContext = createContext<ProviderSettings>(Symbol.for('ij-provider'));

const ABSENT: ProviderSettings = { allowedOrigins: [] };

/**
 * Follows the nearest provider above the element, also one whose script comes later: once the tag is registered, the question is asked again.
 * (A `ContextRoot` does this for any context; it is as big as the rest of this file and its imports.)
 */
export class ProviderController {
  readonly #consumer: ContextConsumer<typeof providerContext, ReactiveControllerHost & HTMLElement>;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#consumer = new ContextConsumer(host, { context: providerContext, subscribe: true });
    if (!customElements.get('ij-provider')) void customElements.whenDefined('ij-provider').then(() => host.isConnected && this.#consumer.hostConnected());
  }

  get settings(): ProviderSettings {
    return this.#consumer.value ?? ABSENT;
  }
}
