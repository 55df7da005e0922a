import { html, nothing, render, type TemplateResult } from 'lit';
import type { ClassroomRoom } from './classroom.model.js';
import { stillPage } from './classroom.styles.js';
import type { DreamHost } from './dream-parts.js';
import { moveRows, placesOf } from './move-rows.js';

interface WallPlan {
  readonly draw: () => void;
  readonly onClose: () => void;
}

/** Under these a screen is one that its reader scrolls. */
const COMPACT_UNDER_PX = { width: 720, height: 440 };

/**
 * A modal box that fills the screen: the Fullscreen API's where there is one and it is allowed, else the window (iPhone). What is behind it is inert,
 * Escape leaves it and the focus goes back, all by the browser's own `<dialog>`; the core knows nothing of it (see PosterDialog).
 */
export class ClassroomWall {
  readonly #host: DreamHost;
  readonly #plan: WallPlan;
  readonly #box = document.createElement('div');
  readonly #observer = new ResizeObserver(() => requestAnimationFrame(() => this.#onResize()));
  #opener: HTMLElement | null = null;
  #screenLock: WakeLockSentinel | undefined;
  isOpen = false;

  constructor(host: DreamHost, plan: WallPlan) {
    this.#host = host;
    this.#plan = plan;
    this.#box.className = 'classroom-box';
    host.renderRoot.prepend(this.#box);
    host.addController({ hostDisconnected: () => this.#onClosed() });
  }

  open(): void {
    this.#opener = (this.#host.renderRoot as ShadowRoot).activeElement as HTMLElement | null;
    this.isOpen = true;
    this.#holdPage(true);
    this.#plan.draw();
    this.#dialog?.showModal();
    this.#find('.wall-title')?.focus();
    this.#plan.draw(); // now that it has a size
    const stage = this.#find('.stage');
    if (!stage) return;
    for (const box of [stage, this.#find('.room')]) if (box) this.#observer.observe(box);
    // refused, or not there: the box fills the window as it is
    void (stage.requestFullscreen as typeof stage.requestFullscreen | undefined)?.call(stage, { navigationUI: 'hide' }).catch(() => undefined);
    void this.#keepAwake();
    document.addEventListener('visibilitychange', this.#onVisible);
  }

  close(): void {
    this.#dialog?.close();
  }

  /** Draws newer answers, as often as `draw` wants; then jobs that have changed their place go there in sight. */
  change(draw: () => void): void {
    const before = placesOf(this.#box);
    draw();
    moveRows(this.#box, before);
  }

  render(content: TemplateResult): void {
    render(
      html`<dialog class="classroom" aria-labelledby="classroom-title" @close=${() => this.#onClosed()}>
        <div class="stage" @fullscreenchange=${this.#onFullscreen}>${content}</div>
      </dialog>`,
      this.#box,
    );
  }

  /** Do the jobs need more room than there is? A label may need more lines than was thought. */
  get isFull(): boolean {
    const room = this.#find('.room');
    return !!room && !this.isCompact && room.scrollHeight > room.clientHeight;
  }

  get isCompact(): boolean {
    const { clientWidth, clientHeight } = this.#find('.stage') ?? document.documentElement;
    return clientWidth < COMPACT_UNDER_PX.width || clientHeight < COMPACT_UNDER_PX.height;
  }

  /** What is left for jobs; undefined until it is on the screen. */
  room(): Pick<ClassroomRoom, 'widthPx' | 'heightPx' | 'emPx' | 'isCompact'> | undefined {
    const jobs = this.#find('.wall-jobs');
    const room = this.#find('.room');
    if (!room?.clientWidth || !jobs) return undefined;
    // under the legend, whose height does not depend on the jobs
    const heightPx = room.clientHeight - jobs.offsetTop;
    return { widthPx: room.clientWidth, heightPx, emPx: parseFloat(getComputedStyle(room).fontSize), isCompact: this.isCompact };
  }

  #onResize(): void {
    if (this.isOpen) this.#plan.draw();
  }

  /** Escape leaves the full screen first, and the browser tells nobody else. */
  readonly #onFullscreen = (): void => {
    if (!this.#isFullscreen) this.close();
  };

  get #isFullscreen(): boolean {
    return !!(this.#host.renderRoot as ShadowRoot).fullscreenElement;
  }

  #onClosed(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.#holdPage(false);
    this.#observer.disconnect();
    document.removeEventListener('visibilitychange', this.#onVisible);
    void this.#screenLock?.release();
    this.#screenLock = undefined;
    if (this.#isFullscreen) void document.exitFullscreen().catch(() => undefined);
    render(nothing, this.#box);
    this.#plan.onClose();
    // browsers forget it when the full screen goes with the dialog
    this.#opener?.focus({ preventScroll: true });
  }

  #holdPage(isHeld: boolean): void {
    const others = document.adoptedStyleSheets.filter((sheet) => sheet !== stillPage.styleSheet);
    document.adoptedStyleSheets = isHeld && stillPage.styleSheet ? [...others, stillPage.styleSheet] : others;
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

  get #dialog(): HTMLDialogElement | null {
    return this.#box.querySelector('dialog');
  }

  #find(selector: string): HTMLElement | null {
    return this.#box.querySelector<HTMLElement>(selector);
  }
}
