import type { ReactiveController, ReactiveControllerHost } from 'lit';

const controllers = new WeakMap<Element, SizeController>();
let observer: ResizeObserver | undefined;

/**
 * One observer for every widget of the page. The new picture is drawn in the next frame: drawn inside the callback, its other height would be
 * one more change to observe in the same frame, which browsers report to the page as an error ("ResizeObserver loop").
 */
const sharedObserver = (): ResizeObserver =>
  (observer ??= new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) {
      const controller = controllers.get(target);
      if (controller?.differs(contentRect.width)) requestAnimationFrame(() => controller.resize(contentRect.width));
    }
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

  /** The first picture is drawn for the width at once: waiting for the observer would show a frame without it. */
  hostUpdate(): void {
    if (!this.widthPx) this.widthPx = Math.floor(this.#host.clientWidth);
  }

  /** Is this another width to draw for? Not when it is hidden: the last picture stays. */
  differs(widthPx: number): boolean {
    const whole = Math.floor(widthPx);
    return whole !== this.widthPx && whole !== 0;
  }

  resize(widthPx: number): void {
    if (!this.differs(widthPx)) return;
    this.widthPx = Math.floor(widthPx);
    this.#host.requestUpdate();
  }
}
