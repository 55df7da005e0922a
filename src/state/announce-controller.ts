import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

/** Between two sentences, so that a stream of answers doesn't talk over the person (Chartability: at most one in 5 s). */
const QUIET_MS = 5_000;

/**
 * Speaks to a screen reader through one polite region that is in the page before its text. `say` waits its turn and only the newest waiting
 * sentence is spoken; `sayNow` is for what the person just did.
 */
export class AnnounceController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #text = '';
  #waiting: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waiting = undefined;
  }

  say(text: string): void {
    if (this.#timer === undefined) this.sayNow(text);
    else this.#waiting = text;
  }

  sayNow(text: string): void {
    this.#waiting = undefined;
    // the same words twice are no change for a screen reader: a no-break space makes them one
    this.#text = text === this.#text ? `${text}\u00a0` : text;
    this.#host.requestUpdate();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (this.#waiting !== undefined) this.sayNow(this.#waiting);
    }, QUIET_MS);
  }

  template(): TemplateResult {
    return html`<div class="visually-hidden" role="status">${this.#text}</div>`;
  }
}
