import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** An element that has long work done. */
export type WorkHost = ReactiveControllerHost & {
  /** the document that it shows */
  readonly value?: unknown;
  readonly report: (error: Error) => void;
};

export interface Work {
  /** nobody waits for it any more; true: it was not done yet */
  readonly stop: () => boolean;
  /** it is of a document that is no longer shown */
  readonly forget: () => void;
}

/** Work goes on while what it is for is drawn: no longer when another view is, or when the element has left the page. */
export class WorkWatch implements ReactiveController {
  readonly #host: WorkHost;
  readonly #work: Work;
  #isAsked = false;
  #isBroken = false;
  #value: unknown;

  constructor(host: WorkHost, work: Work) {
    this.#host = host;
    this.#work = work;
    host.addController(this);
  }

  /** To be called by whoever draws it, each time. */
  ask(): void {
    this.#isAsked = true;
    this.#value = this.#host.value;
  }

  hostConnected(): void {
    if (this.#isBroken) this.#host.requestUpdate();
    this.#isBroken = false;
  }

  hostDisconnected(): void {
    this.#isBroken = this.#work.stop();
  }

  hostUpdate(): void {
    this.#isAsked = false;
  }

  hostUpdated(): void {
    if (this.#isAsked) return;
    this.#work.stop();
    if (this.#host.value === this.#value) return;
    this.#work.forget();
    this.#value = undefined;
  }
}
