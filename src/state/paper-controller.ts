import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The picture first; nobody prints sooner. */
const READY_AFTER_MS = 2_000;
const PAPER = matchMedia('print');

type Host = ReactiveControllerHost & { readonly isConnected: boolean };

interface PaperPlan {
  /** is there anything to print? */
  readonly isThere: () => boolean;
  readonly getReady: () => void;
}

/** Tells that the page is being printed, and gets what paper needs ready in time, if anything has to come for it. */
export class PaperController implements ReactiveController {
  isPrinting = false;
  readonly #host: Host;
  readonly #plan: PaperPlan | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host, plan?: PaperPlan) {
    this.#host = host;
    this.#plan = plan;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
    PAPER.addEventListener('change', this.#onPrint);
  }

  hostUpdated(): void {
    // drawn once more after it has left: nothing to wait for
    if (this.#host.isConnected && this.#plan?.isThere()) this.#timer ??= setTimeout(this.#plan.getReady, READY_AFTER_MS);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
    PAPER.removeEventListener('change', this.#onPrint);
  }

  readonly #onPrint = ({ type }: Event): void => {
    this.isPrinting = type === 'beforeprint' || PAPER.matches;
    this.#host.requestUpdate();
  };
}
