import type { ReactiveController, ReactiveControllerHost } from 'lit';

const controllers = new WeakMap<Element, SizeController>();
let observer: ResizeObserver | undefined;

/** One observer for every widget of the page. */
const sharedObserver = (): ResizeObserver =>
  (observer ??= new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) controllers.get(target)?.resize(contentRect.width);
  }));

/** The element's own width in whole CSS px, 0 until it is laid out (or while it is in a closed tab): charts are computed for it. */
export class SizeController implements ReactiveController {
  widthPx = 0;
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    controllers.set(this.#host, this);
    sharedObserver().observe(this.#host);
  }

  hostDisconnected(): void {
    sharedObserver().unobserve(this.#host);
    controllers.delete(this.#host);
  }

  resize(widthPx: number): void {
    const whole = Math.floor(widthPx);
    if (whole === this.widthPx || whole === 0) return; // hidden: the last picture stays
    this.widthPx = whole;
    this.#host.requestUpdate();
  }
}
