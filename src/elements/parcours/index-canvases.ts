import type { ReactiveController } from 'lit';
import { keep } from '../../ui/keep.js';
import { paintIndex, readColours, type IndexColours, type IndexPlan } from './paint-index.js';
import type { ParcoursHost } from './parcours-parts.js';

/** Paints what is to be shown after each update that changes it, and again when the page gets other colours. */
export class IndexCanvases implements ReactiveController {
  readonly #host: ParcoursHost;
  readonly #scheme = matchMedia('(prefers-color-scheme: dark)');
  #plans: readonly IndexPlan[] = [];
  readonly #painted = new WeakMap<HTMLCanvasElement, readonly unknown[]>();
  readonly #colours = keep<IndexColours>();
  #theme = {};
  #isOnPaper = false;

  constructor(host: ParcoursHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#scheme.addEventListener('change', this.onTheme);
  }

  hostDisconnected(): void {
    this.#scheme.removeEventListener('change', this.onTheme);
  }

  readonly onTheme = (): void => {
    this.#theme = {};
    this.#host.requestUpdate();
  };

  /** @param isOnPaper paper is light, whatever the screen is */
  show(plans: readonly IndexPlan[], isOnPaper: boolean): void {
    this.#plans = plans;
    this.#isOnPaper = isOnPaper;
  }

  hostUpdated(): void {
    const { renderRoot } = this.#host;
    for (const canvas of renderRoot.querySelectorAll<HTMLCanvasElement>('canvas[data-carpet]')) {
      const plan = this.#plans[Number(canvas.dataset['carpet'])];
      if (plan) this.#paint(canvas, plan, renderRoot);
    }
  }

  #paint(canvas: HTMLCanvasElement, plan: IndexPlan, root: ParcoursHost['renderRoot']): void {
    const { layout, widthPx, rowPx, looks, lit } = plan;
    const inputs = [layout, widthPx, rowPx, looks, lit, this.#theme, this.#isOnPaper, devicePixelRatio];
    if (this.#painted.get(canvas)?.every((input, i) => input === inputs[i])) return;
    this.#painted.set(canvas, inputs);
    paintIndex(canvas, plan, this.#colours([looks, this.#theme, this.#isOnPaper], () => readColours(root.querySelectorAll('.swatches > rect'))));
  }
}
