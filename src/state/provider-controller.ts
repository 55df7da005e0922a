import { ContextEvent, createContext } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

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

type Host = ReactiveControllerHost & HTMLElement;

/** Those in the page: one promise for all, which holds nobody that has left. */
const waiting = new Set<ProviderController>();
// no `customElements` where the module is read on a server
void globalThis.customElements?.whenDefined('ij-provider').then(() => waiting.forEach((one) => one.ask()));

/**
 * Follows the nearest provider above the element, also one whose script comes later: once the tag is registered, the question is asked again.
 * (`ContextConsumer` and a `ContextRoot` do this for any context; they are as big as the rest of the element's base.)
 */
export class ProviderController implements ReactiveController {
  settings = ABSENT;
  readonly #host: Host;
  #unsubscribe: (() => void) | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    waiting.add(this);
    this.ask();
  }

  ask(): void {
    this.#host.dispatchEvent(new ContextEvent(providerContext, this.#host, this.#receive, true));
  }

  hostDisconnected(): void {
    waiting.delete(this);
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.settings = ABSENT;
  }

  readonly #receive = (settings: ProviderSettings, unsubscribe?: () => void): void => {
    if (unsubscribe !== this.#unsubscribe) this.#unsubscribe?.(); // another provider has taken over
    this.#unsubscribe = unsubscribe;
    this.settings = settings;
    this.#host.requestUpdate();
  };
}
