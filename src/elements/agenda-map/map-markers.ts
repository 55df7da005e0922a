import type { ScreenPx } from './map-camera.model.js';

/** A disc on the map: one entry, or several. */
export interface Mark {
  /** the same while it stands for the same entries at one zoom */
  readonly id: string;
  readonly at: ScreenPx;
  readonly count: number;
  /** what it is called */
  readonly label: string;
  /** written on it; empty: one entry */
  readonly text: string;
  readonly isSelected: boolean;
}

/** Discs in one line of sight are read from side to side. */
const ROW_PX = 48;
const LEAST_PX = 32;
const MOST_PX = 72;
const ALONE_PX = 36;

/** The area of a disc grows with what it stands for, within what can be read and what leaves room. */
export const diameterPx = (count: number): number => (count === 1 ? ALONE_PX : Math.round(Math.min(MOST_PX, Math.sqrt(LEAST_PX ** 2 + count * 24))));

/** Top to bottom, then in the direction of reading. */
export function inReadingOrder(marks: readonly Mark[], isRightToLeft: boolean): Mark[] {
  const row = ({ at }: Mark) => Math.floor(at[1] / ROW_PX);
  return [...marks].sort((a, b) => row(a) - row(b) || (isRightToLeft ? b.at[0] - a.at[0] : a.at[0] - b.at[0]));
}

/** The discs as buttons, one of which is in the page's tab order; the arrow keys go from one to the next. */
export class MarkerLayer {
  readonly element = document.createElement('div');
  #marks: readonly Mark[] = [];
  #buttons = new Map<string, HTMLButtonElement>();
  #isRightToLeft = false;

  /** `onLeave`: Escape was pressed */
  constructor({ onPick, onLeave }: { onPick: (mark: Mark, button: HTMLElement) => void; onLeave: () => void }) {
    this.element.className = 'marks';
    this.element.setAttribute('role', 'group');
    this.element.addEventListener('click', (event) => {
      const mark = this.#markOf(event.target);
      if (mark) onPick(mark, this.#buttons.get(mark.id) ?? this.element);
    });
    this.element.addEventListener('focusin', (event) => this.#rove(this.#markOf(event.target)));
    this.element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        event.stopPropagation(); // the page's own dialog must not close as well
        onLeave();
      } else this.#onArrow(event);
    });
  }

  /** the disc that has the focus */
  get focused(): Mark | undefined {
    return this.#markOf((this.element.getRootNode() as ShadowRoot).activeElement);
  }

  draw(marks: readonly Mark[], isRightToLeft: boolean): void {
    this.#isRightToLeft = isRightToLeft;
    const { focused } = this;
    const tabStop = this.#marks.find(({ id }) => this.#buttons.get(id)?.tabIndex === 0);
    this.#marks = inReadingOrder(marks, this.#isRightToLeft);
    const before = this.#buttons;
    this.#buttons = new Map(this.#marks.map((mark) => [mark.id, this.#dress(before.get(mark.id) ?? newButton(), mark)]));
    this.#place();
    const at = this.#marks.find(({ id }) => id === (focused ?? tabStop)?.id) ?? this.#marks[0];
    this.#rove(at);
    if (focused && at?.id === focused.id && !this.focused) this.focus(at);
  }

  focus(mark: Mark | undefined): void {
    this.#rove(mark);
    if (mark) this.#buttons.get(mark.id)?.focus({ preventScroll: true });
  }

  nearest([x, y]: ScreenPx): Mark | undefined {
    const far = ({ at }: Mark) => Math.hypot(at[0] - x, at[1] - y);
    return this.#marks.reduce<Mark | undefined>((best, mark) => (best && far(best) <= far(mark) ? best : mark), undefined);
  }

  #markOf(target: EventTarget | null): Mark | undefined {
    const button = (target as HTMLElement | null)?.closest?.('button');
    return button ? this.#marks.find(({ id }) => this.#buttons.get(id) === button) : undefined;
  }

  #dress(button: HTMLButtonElement, { at, count, label, text, isSelected }: Mark): HTMLButtonElement {
    const size = diameterPx(count);
    button.className = count === 1 ? 'mark' : 'mark cluster';
    if (isSelected) button.setAttribute('aria-current', 'true');
    else button.removeAttribute('aria-current');
    button.setAttribute('aria-label', label);
    if (button.textContent !== text) button.textContent = text;
    button.title = count === 1 ? label : '';
    const { style } = button;
    style.width = style.height = `${size}px`;
    style.transform = `translate(${Math.round(at[0] - size / 2)}px,${Math.round(at[1] - size / 2)}px)`;
    return button;
  }

  /** In reading order for those who read from one to the next. What stays in its place keeps the focus. */
  #place(): void {
    const wanted = new Set<Element>(this.#buttons.values());
    for (const child of [...this.element.children]) if (!wanted.has(child)) child.remove();
    let next = this.element.firstElementChild;
    for (const button of wanted) {
      if (button === next) next = next.nextElementSibling;
      else this.element.insertBefore(button, next);
    }
  }

  #rove(mark: Mark | undefined): void {
    if (!mark) return;
    for (const [id, button] of this.#buttons) button.tabIndex = id === mark.id ? 0 : -1;
  }

  #onArrow(event: KeyboardEvent): void {
    const forward = this.#isRightToLeft ? -1 : 1;
    const steps: Readonly<Record<string, number>> = { ArrowRight: forward, ArrowLeft: -forward, ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };
    const step = event.ctrlKey || event.altKey || event.metaKey ? undefined : steps[event.key];
    const { focused } = this;
    if (step === undefined || !focused) return;
    event.preventDefault();
    event.stopPropagation();
    this.focus(this.#marks[Math.max(0, Math.min(this.#marks.length - 1, this.#marks.indexOf(focused) + step))]);
  }
}

function newButton(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.tabIndex = -1;
  return button;
}
