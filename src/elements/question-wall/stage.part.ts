import { html, nothing, render, type TemplateResult } from 'lit';
import { stringsFor } from '../../i18n/catalogue.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import { lateStrings } from './late.strings.js';
import type { WallQuestion } from './question-wall.model.js';
import { stageStyles } from './stage.styles.js';
import type { WallHost } from './wall-parts.js';
import { themeName, whenAsked, type WallWording } from './wall-words.js';

export interface StageOptions extends WallWording {
  readonly row: readonly WallQuestion[];
  /** of the question in front, in the row */
  readonly place: number;
  readonly isTurning: boolean;
  readonly onStep: (step: number) => void;
  readonly onTurning: () => void;
}

/** From so many letters on, the words are set smaller so that they fit. */
const LONG = [45, 100, 180];

/** Up and down scroll a long question. */
const KEYS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/**
 * One question on the whole screen, to be read from the back of a room. A modal dialog fills the window; the browser's full screen is asked for
 * besides, and where it is refused or missing (phones) the window is enough. Drawn apart from the element's own template.
 */
export class WallStage {
  readonly #host: WallHost;
  readonly #box = document.createElement('div');
  #options: StageOptions | undefined;
  #opener: HTMLElement | null = null;
  /** the full screen is this stage's own: the page, or a widget around it, may have asked for another */
  #hasScreen = false;
  /** the person has turned, and nothing is drawn yet */
  #hasTurned = false;
  /** spoken when the person turns, never when it turns by itself */
  #spoken = '';

  constructor(host: WallHost) {
    this.#host = host;
    adoptPartStyles(host, stageStyles);
    host.renderRoot.prepend(this.#box);
    host.addController({ hostDisconnected: () => this.#leave() });
  }

  /** The full screen first: what comes to the top layer after it stands above it. */
  async open(options: StageOptions): Promise<void> {
    if (this.#options) return;
    // a click gives some browsers' buttons no focus
    this.#opener = (this.#host.shadowRoot?.activeElement ?? this.#host.renderRoot.querySelector('[part="project"]')) as HTMLElement | null;
    this.#options = options;
    // some browsers have none, some refuse: the dialog fills the window
    const host: { requestFullscreen?: () => Promise<void> } = this.#host;
    const was = this.#isFull;
    await host.requestFullscreen?.().catch(() => undefined);
    this.#hasScreen = !was && this.#isFull;
    if (!this.#host.isConnected) return this.#leave();
    document.addEventListener('fullscreenchange', this.#onFullscreen);
    this.#draw(this.#options);
    this.#dialog?.showModal();
    // not the question: a frame around it would be projected too
    this.#dialog?.querySelector<HTMLElement>('.next')?.focus();
  }

  /** Something has changed; nothing is drawn while nobody looks. */
  follow(options: StageOptions): void {
    if (this.#dialog) this.#draw(options);
    else if (this.#options) this.#options = options;
  }

  get #isFull(): boolean {
    return (this.#host.getRootNode() as Document | ShadowRoot).fullscreenElement === this.#host;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#box.querySelector('dialog');
  }

  #draw(options: StageOptions): void {
    const before = this.#options?.row[this.#options.place];
    const question = options.row[options.place];
    if (this.#hasTurned || question !== before) this.#spoken = this.#hasTurned ? (question?.text ?? '') : '';
    this.#hasTurned = false;
    this.#options = options;
    render(this.#template(options), this.#box);
  }

  #template({ row, place, isTurning, onTurning, ...wording }: StageOptions): TemplateResult {
    const { strings, lang } = wording;
    const words = stringsFor(lateStrings, lang);
    const question = row[place];
    const size = LONG.filter((letters) => (question?.text.length ?? 0) > letters).length;
    return html`<dialog class="stage" part="stage" aria-labelledby="stage-label" @close=${this.#onClose} @keydown=${this.#onKey}>
      <p class="front-label" id="stage-label">${strings.headline}</p>
      <div class="visually-hidden" role="status">${this.#spoken}</div>
      <div class="stage-question" role="group" aria-labelledby="stage-label" tabindex="0">
        ${question ? html`<p class="stage-text size-${size}">${question.text}</p><p class="stage-about">${aboutOf(question, wording)}</p>` : html`<p class="stage-text">${strings.none}</p>`}
      </div>
      <div class="stage-tools">
        ${row.length > 1
          ? html`<button class="button" type="button" @click=${() => this.#step(-1)}>${strings.previous}</button> <span class="place">${strings.position(place + 1, row.length)}</span>
              <button class="button next" type="button" @click=${() => this.#step(1)}>${strings.next}</button>
              <button class="button" type="button" @click=${onTurning}>${isTurning ? strings.stop : strings.play}</button>`
          : nothing}
        <button class="button" type="button" @click=${() => this.#dialog?.close()}>${words.close}</button>
        <span class="stage-keys">${words.keys}</span>
      </div>
    </dialog>`;
  }

  #step(by: number): void {
    this.#hasTurned = true;
    this.#options?.onStep(by);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const step = KEYS[event.key];
    const isMirrored = this.#dialog && getComputedStyle(this.#dialog).direction === 'rtl';
    if (!step || event.ctrlKey || event.altKey || event.metaKey || !this.#options || this.#options.row.length < 2) return;
    event.preventDefault();
    this.#step(isMirrored ? -step : step);
  };

  /** The person has left the full screen, by Escape or a gesture: the dialog goes too. */
  readonly #onFullscreen = (): void => {
    if (this.#hasScreen && !this.#host.matches(':fullscreen')) this.#dialog?.close();
  };

  readonly #onClose = (): void => {
    this.#leave();
    this.#opener?.focus();
  };

  #leave(): void {
    document.removeEventListener('fullscreenchange', this.#onFullscreen);
    if (this.#hasScreen && this.#isFull) void document.exitFullscreen().catch(() => undefined);
    this.#hasScreen = false;
    this.#options = undefined;
    render(nothing, this.#box);
  }
}

function aboutOf(question: WallQuestion, wording: WallWording): string {
  return [themeName(question, wording.strings), whenAsked(question, wording)].filter(Boolean).join('\u00a0· ');
}

export const createStage = (host: WallHost): WallStage => new WallStage(host);
