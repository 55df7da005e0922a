import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SizeController } from '../../state/size-controller.js';

/** A sheet of A4 between its margins, or a little less: CSS px. */
const PAPER_PX = 660;
/** The text size that pictures are laid out for. */
const TEXT_PX = 16;

/**
 * How wide pictures are laid out. With larger text the whole picture is drawn larger, so it is laid out for less room. On paper it is laid out for the
 * paper: one for a wide screen would be shrunk, and its letters with it.
 */
export class PictureWidth implements ReactiveController {
  /** px of the page for one of a picture */
  scale = 1;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #size: SizeController;
  /** text that becomes larger makes the element higher */
  readonly #observer = new ResizeObserver(() => {
    if (this.#textScale !== this.scale) requestAnimationFrame(() => this.#host.requestUpdate());
  });

  constructor(host: ReactiveControllerHost & HTMLElement, size: SizeController) {
    this.#host = host;
    this.#size = size;
    host.addController(this);
  }

  get widthPx(): number {
    return Math.floor(this.#size.widthPx / this.scale);
  }

  get #textScale(): number {
    return Math.max(1, parseFloat(getComputedStyle(this.#host).fontSize) / TEXT_PX || 1);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
    addEventListener('beforeprint', this.#narrow);
    addEventListener('afterprint', this.#widen);
  }

  hostUpdate(): void {
    this.scale = this.#textScale;
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    removeEventListener('beforeprint', this.#narrow);
    removeEventListener('afterprint', this.#widen);
  }

  readonly #narrow = (): void => this.#size.resize(Math.min(this.#size.widthPx, PAPER_PX));
  readonly #widen = (): void => this.#size.resize(this.#host.clientWidth);
}
