import type { ReactiveController } from 'lit';
import { paintIndex, readColours, type IndexPlan } from './paint-index.js';
import type { ParcoursHost } from './parcours-parts.js';

const QUERIES = ['(forced-colors: active)', '(prefers-color-scheme: dark)'];

/** Paints what is to be shown after each update that changes it, and again when the page gets other colours. */
export class IndexCanvases implements ReactiveController {
  readonly #host: ParcoursHost;
  readonly #queries = QUERIES.map((query) => matchMedia(query));
  #plans: readonly IndexPlan[] = [];
  readonly #painted = new WeakMap<HTMLCanvasElement, readonly unknown[]>();
  #theme = {};

  constructor(host: ParcoursHost) {
    this.#host = host;
    host.addController(this);
  }

  get isForced(): boolean {
    return this.#queries[0]?.matches ?? false;
  }

  hostConnected(): void {
    for (const query of this.#queries) query.addEventListener('change', this.onTheme);
  }

  hostDisconnected(): void {
    for (const query of this.#queries) query.removeEventListener('change', this.onTheme);
  }

  readonly onTheme = (): void => {
    this.#theme = {};
    this.#host.requestUpdate();
  };

  show(plans: readonly IndexPlan[]): void {
    this.#plans = plans;
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
    const inputs = [layout, widthPx, rowPx, looks, lit, this.#theme, this.isForced, devicePixelRatio];
    if (this.#painted.get(canvas)?.every((input, i) => input === inputs[i])) return;
    this.#painted.set(canvas, inputs);
    paintIndex(canvas, plan, readColours(root.querySelectorAll('.swatches > rect')));
  }
}
