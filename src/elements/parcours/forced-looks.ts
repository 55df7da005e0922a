import type { ReactiveController } from 'lit';
import type { ParcoursHost } from './parcours-parts.js';
import { PATTERNS, type StateLook } from './state-looks.model.js';

/** The colours that a person has put in the place of all others. */
const COLORS = ['CanvasText', 'Highlight', 'GrayText', 'LinkText'];

/** Where colours are forced, states are told apart by a pattern each, and where these end by one more of the person's own colours. */
export class ForcedLooks implements ReactiveController {
  readonly #host: ParcoursHost;
  /** without a page, nobody forces colours */
  readonly #query = typeof matchMedia === 'undefined' ? undefined : matchMedia('(forced-colors: active)');
  #known: { readonly looks: readonly StateLook[]; readonly forced: readonly StateLook[] } | undefined;

  constructor(host: ParcoursHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#query?.addEventListener('change', this.#onChange);
  }

  hostDisconnected(): void {
    this.#query?.removeEventListener('change', this.#onChange);
  }

  readonly #onChange = (): void => this.#host.requestUpdate();

  /** The same for the same ones: nothing is painted again for nothing. */
  of(looks: readonly StateLook[]): readonly StateLook[] {
    if (!this.#query?.matches) return looks;
    if (this.#known?.looks !== looks) this.#known = { looks, forced: looks.map((look, state) => ({ ...look, ...forcedLook(state) })) };
    return this.#known.forced;
  }
}

const forcedLook = (state: number): Pick<StateLook, 'pattern'> & { color: string } => ({
  pattern: PATTERNS[state % PATTERNS.length] ?? 'solid',
  color: COLORS[Math.floor(state / PATTERNS.length) % COLORS.length] ?? 'CanvasText',
});
