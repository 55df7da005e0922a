import type { ReactiveControllerHost } from 'lit';

export interface SliderScene {
  /** positions in all, and in a large step */
  readonly length: number;
  readonly year: number;
  /** where it stands until somebody moves it */
  readonly start: number;
  /** of each picture that it runs over, in its own px */
  readonly plot: { readonly x: number; readonly widthPx: number; readonly allPx: number };
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, Home: -Infinity, End: Infinity };

/** A moment that is looked at, along pictures of time: moved by keys, a mouse or a finger. Time goes from left to right in every language. */
export class TimeSlider {
  scene: SliderScene | undefined;
  readonly #host: ReactiveControllerHost;
  #position: number | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Never a position that isn't there. */
  get position(): number {
    const { length = 0, start = 0 } = this.scene ?? {};
    return Math.max(0, Math.min(length - 1, this.#position ?? start));
  }

  readonly onKey = (event: KeyboardEvent): void => {
    const { year = 1 } = this.scene ?? {};
    const step = event.ctrlKey || event.altKey || event.metaKey ? undefined : ({ PageUp: year, PageDown: -year }[event.key] ?? STEPS[event.key]);
    if (step === undefined) return;
    event.preventDefault(); // the page must not scroll
    this.#move(this.position + step);
  };

  /** Pressed, or drawn along. */
  readonly onPointer = ({ target, clientX, buttons }: PointerEvent): void => {
    const picture = buttons & 1 ? (target as Element).closest('svg') : null;
    if (!picture || !this.scene) return;
    const { plot, length } = this.scene;
    const box = picture.getBoundingClientRect();
    const x = ((clientX - box.left) / box.width) * plot.allPx - plot.x;
    this.#move(Math.floor((x / plot.widthPx) * length));
  };

  #move(to: number): void {
    this.#position = Math.max(0, Math.min((this.scene?.length ?? 1) - 1, to));
    this.#host.requestUpdate();
  }
}
