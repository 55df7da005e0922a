import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SizeController } from '../../state/size-controller.js';

/** A sheet of A4 between its margins, or a little less: CSS px. */
const PAPER_PX = 660;

/** On paper, a picture is drawn for the paper: that of a wide screen would be shrunk, and its letters with it. */
export class PaperWidth implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #size: SizeController;

  constructor(host: ReactiveControllerHost & HTMLElement, size: SizeController) {
    this.#host = host;
    this.#size = size;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#narrow);
    addEventListener('afterprint', this.#widen);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#narrow);
    removeEventListener('afterprint', this.#widen);
  }

  readonly #narrow = (): void => this.#size.resize(Math.min(this.#size.widthPx, PAPER_PX));
  readonly #widen = (): void => this.#size.resize(this.#host.clientWidth);
}
