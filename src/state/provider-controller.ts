import { ContextConsumer, ContextRoot, createContext } from '@lit/context';
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

let root: ContextRoot | undefined;

/** Follows the nearest provider above the element, also one whose script comes later: the root keeps the unanswered questions. */
export class ProviderController {
  readonly #consumer: ContextConsumer<typeof providerContext, ReactiveControllerHost & HTMLElement>;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    if (!root) {
      root = new ContextRoot();
      root.attach(document.documentElement);
    }
    this.#consumer = new ContextConsumer(host, { context: providerContext, subscribe: true });
  }

  get settings(): ProviderSettings {
    return this.#consumer.value ?? ABSENT;
  }
}
