import type { PickerHost } from './competence-parts.js';

/** A choice is taken by its grip and put where it is let go: the keyboard has the arrows for the same. */
export class DragPart {
  readonly #host: PickerHost;

  constructor(host: PickerHost) {
    this.#host = host;
  }

  start({ target, pointerId }: PointerEvent): void {
    const grip = target as HTMLElement;
    const chip = grip.closest<HTMLElement>('.chip');
    if (!chip) return;
    const stop = new AbortController();
    const { signal } = stop;
    let to = Number(chip.dataset['at']);
    const from = to;
    chip.classList.add('held');
    grip.setPointerCapture(pointerId);
    grip.addEventListener('pointermove', ({ clientY }) => this.#show((to = this.#placeAt(clientY, from)), from), { signal });
    const end = (isLetGo: boolean): void => {
      stop.abort();
      chip.classList.remove('held');
      this.#show(from, from);
      if (isLetGo) this.#host.picking.move(from, to);
    };
    grip.addEventListener('pointerup', () => end(true), { signal });
    grip.addEventListener('pointercancel', () => end(false), { signal });
    grip.addEventListener('lostpointercapture', () => end(false), { signal });
  }

  get #chips(): readonly HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.chip')];
  }

  /** How many others have their middle above the pointer. */
  #placeAt(y: number, from: number): number {
    return this.#chips.filter((chip, i) => {
      const { top, height } = chip.getBoundingClientRect();
      return i !== from && top + height / 2 < y;
    }).length;
  }

  /** A line where it would go. */
  #show(to: number, from: number): void {
    this.#chips.forEach(({ classList }, i) => {
      classList.toggle('before', to < from && i === to);
      classList.toggle('after', to > from && i === to);
    });
  }
}

export const createDrag = (host: PickerHost): DragPart => new DragPart(host);
