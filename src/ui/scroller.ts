import { noChange } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type DirectiveResult, type ElementPart } from 'lit/directive.js';

/** Says of a box whether it scrolls, and to which sides: the edges are drawn where there is more, and only a box that scrolls is a tab stop. */
class Scroller extends AsyncDirective {
  #box: HTMLElement | undefined;
  #sizes: ResizeObserver | undefined;

  render(): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart): typeof noChange {
    // it is put in its place after this: there, or in a frame to be printed, where nothing scrolls
    if (!this.#box) queueMicrotask(() => this.reconnected());
    this.#box = element as HTMLElement;
    return noChange;
  }

  protected override reconnected(): void {
    const box = this.#box;
    if (!box || this.#sizes || !this.isConnected || box.ownerDocument !== document) return;
    box.addEventListener('scroll', this.#settle, { passive: true });
    this.#sizes = new ResizeObserver(this.#settle);
    for (const one of [box, box.firstElementChild]) if (one) this.#sizes.observe(one);
  }

  protected override disconnected(): void {
    this.#box?.removeEventListener('scroll', this.#settle);
    this.#sizes?.disconnect();
    this.#sizes = undefined;
  }

  readonly #settle = (): void => {
    const box = this.#box;
    if (!box) return;
    const room = box.scrollWidth - box.clientWidth;
    // in a right-to-left page it counts down from 0
    const at = Math.abs(box.scrollLeft);
    box.toggleAttribute('data-before', at > 1);
    box.toggleAttribute('data-after', at < room - 1);
    const isScrolling = room > 1 || box.scrollHeight - box.clientHeight > 1;
    if (!isScrolling) box.removeAttribute('tabindex');
    else if (box.tabIndex !== 0) box.tabIndex = 0; // the same again would be a change
  };
}

/** On the box that scrolls, the only child of a `.scroll-frame`: `<div class="scroll-frame"><div ${scroller()}>…`. A keyboard could not scroll it without the focus. */
export const scroller: () => DirectiveResult = directive(Scroller);
