import type { TemplateResult } from 'lit';
import { ScreenDialog } from '../../ui/screen-dialog.js';
import type { ClassroomRoom } from './classroom.model.js';
import type { DreamHost } from './dream-parts.js';
import { moveRows, placesOf } from './move-rows.js';

interface WallPlan {
  readonly draw: () => void;
  readonly onClose: () => void;
}

/** Under these a screen is one that its reader scrolls. */
const COMPACT_UNDER_PX = { width: 720, height: 440 };

/** The chart on the whole screen: how much room there is for jobs, and jobs that move to their new places. */
export class ClassroomWall {
  readonly #plan: WallPlan;
  readonly #screen: ScreenDialog;
  readonly #observer = new ResizeObserver(() => requestAnimationFrame(() => this.#onResize()));

  constructor(host: DreamHost, plan: WallPlan) {
    this.#plan = plan;
    this.#screen = new ScreenDialog(host, { ...plan, name: 'classroom', labelledBy: 'classroom-title', first: '.wall-title', onClose: () => this.#onClosed() });
  }

  get isOpen(): boolean {
    return this.#screen.isOpen;
  }

  open(): void {
    this.#screen.open();
    for (const box of [this.#screen.box, this.#screen.find('.room')]) if (box) this.#observer.observe(box);
  }

  close(): void {
    this.#screen.close();
  }

  /** Draws newer answers, as often as `draw` wants; then jobs that have changed their place go there in sight. */
  change(draw: () => void): void {
    const { box } = this.#screen;
    const before = box && placesOf(box);
    draw();
    if (box && before) moveRows(box, before);
  }

  render(content: TemplateResult): void {
    this.#screen.render(content);
  }

  /** Do the jobs need more room than there is? A label may need more lines than was thought. */
  get isFull(): boolean {
    const room = this.#screen.find('.room');
    return !!room && !this.isCompact && room.scrollHeight > room.clientHeight;
  }

  get isCompact(): boolean {
    const { clientWidth, clientHeight } = this.#screen.box ?? document.documentElement;
    return clientWidth < COMPACT_UNDER_PX.width || clientHeight < COMPACT_UNDER_PX.height;
  }

  /** What is left for jobs; undefined until it is on the screen. */
  room(): Pick<ClassroomRoom, 'widthPx' | 'heightPx' | 'emPx' | 'isCompact'> | undefined {
    const jobs = this.#screen.find('.wall-jobs');
    const room = this.#screen.find('.room');
    if (!room?.clientWidth || !jobs) return undefined;
    // under the legend, whose height does not depend on the jobs
    const heightPx = room.clientHeight - jobs.offsetTop;
    return { widthPx: room.clientWidth, heightPx, emPx: parseFloat(getComputedStyle(room).fontSize), isCompact: this.isCompact };
  }

  #onResize(): void {
    if (this.isOpen) this.#plan.draw();
  }

  #onClosed(): void {
    this.#observer.disconnect();
    this.#plan.onClose();
  }
}
