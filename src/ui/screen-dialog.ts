import { html, nothing, render, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { stillPage } from './screen-dialog.styles.js';

type ScreenHost = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** What an element puts on the whole screen. */
export interface ScreenPlan {
  /** class and part of the dialog */
  readonly name: string;
  /** id of the text that names it */
  readonly labelledBy: string;
  /** selector of what has the focus at first */
  readonly first: string;
  /** calls `render`: when it opens, and once more now that there is a size */
  readonly draw: () => void;
  readonly onClose: () => void;
  readonly onKey?: (event: KeyboardEvent) => void;
}

/**
 * A modal box that fills the screen: the Fullscreen API's where there is one and it is allowed, else the window (iPhone). What is behind it is inert,
 * Escape leaves it and the focus goes back, all by the browser's own `<dialog>`. It stands before Lit's part of the shadow root, so that neither
 * touches the other: the element's own template knows nothing of it. Its styles (`screenDialogStyles`) are adopted by who opens it.
 */
export class ScreenDialog {
  readonly #host: ScreenHost;
  readonly #plan: ScreenPlan;
  readonly #place = document.createElement('div');
  #opener: HTMLElement | null = null;
  #screenLock: WakeLockSentinel | undefined;
  isOpen = false;

  constructor(host: ScreenHost, plan: ScreenPlan) {
    this.#host = host;
    this.#plan = plan;
    host.renderRoot.prepend(this.#place);
    host.addController({ hostDisconnected: () => this.#onClosed() });
  }

  open(): void {
    if (this.isOpen) return;
    const root = this.#host.renderRoot as ShadowRoot;
    // a click gives some browsers' buttons no focus
    this.#opener = (root.activeElement ?? root.querySelector('[part="project"]')) as HTMLElement | null;
    this.isOpen = true;
    holdPage(true);
    this.#plan.draw();
    this.#dialog?.showModal();
    this.find(this.#plan.first)?.focus();
    this.#plan.draw();
    // refused, or not there: the box fills the window as it is
    void (this.box?.requestFullscreen as HTMLElement['requestFullscreen'] | undefined)?.call(this.box, { navigationUI: 'hide' }).catch(() => undefined);
    void this.#keepAwake();
    document.addEventListener('visibilitychange', this.#onVisible);
  }

  close(): void {
    this.#dialog?.close();
  }

  render(content: TemplateResult): void {
    const { name, labelledBy, onKey } = this.#plan;
    render(
      html`<dialog class="screen ${name}" part=${name} aria-labelledby=${labelledBy} @close=${() => this.#onClosed()} @keydown=${onKey}>
        <div class="screen-box" @fullscreenchange=${this.#onFullscreen}>${content}</div>
      </dialog>`,
      this.#place,
    );
  }

  /** What fills the screen; null while it is not open. */
  get box(): HTMLElement | null {
    return this.find('.screen-box');
  }

  find(selector: string): HTMLElement | null {
    return this.#place.querySelector<HTMLElement>(selector);
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#place.querySelector('dialog');
  }

  /** Escape leaves the full screen first, and the browser tells nobody else. */
  readonly #onFullscreen = (): void => {
    if (!this.#isFullscreen) this.close();
  };

  /** Its own: the page, or a widget around it, may have asked for another. */
  get #isFullscreen(): boolean {
    const { box } = this;
    return !!box && (this.#host.renderRoot as ShadowRoot).fullscreenElement === box;
  }

  #onClosed(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    holdPage(false);
    document.removeEventListener('visibilitychange', this.#onVisible);
    void this.#screenLock?.release();
    this.#screenLock = undefined;
    if (this.#isFullscreen) void document.exitFullscreen().catch(() => undefined);
    render(nothing, this.#place);
    this.#plan.onClose();
    // browsers forget it when the full screen goes with the dialog
    this.#opener?.focus({ preventScroll: true });
  }

  /** Nobody touches the computer that projects: its screen must not go dark. Where that can't be asked for, it may. */
  async #keepAwake(): Promise<void> {
    const lock = await (navigator as { wakeLock?: WakeLock }).wakeLock?.request('screen').catch(() => undefined);
    if (this.isOpen) this.#screenLock = lock;
    else void lock?.release();
  }

  /** A hidden page loses it. */
  readonly #onVisible = (): void => {
    if (document.visibilityState === 'visible') void this.#keepAwake();
  };
}

function holdPage(isHeld: boolean): void {
  const others = document.adoptedStyleSheets.filter((sheet) => sheet !== stillPage.styleSheet);
  document.adoptedStyleSheets = isHeld && stillPage.styleSheet ? [...others, stillPage.styleSheet] : others;
}
