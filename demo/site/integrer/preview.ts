import type { WidgetName } from '../../../src/contract/widget.js';
import { optionsOf, WIDGET_OPTIONS } from '../../../src/embed/options.js';
import type { Choice } from './choice.js';

/** The element as this page uses it: the loader brings its script. */
type WidgetElement = HTMLElement & { data?: unknown };

interface PreviewParts {
  /** as wide as there is room */
  readonly stage: HTMLElement;
  /** as wide as the screen to try */
  readonly screen: HTMLElement;
  /** somebody has tried to send */
  readonly onSend: () => void;
  /** how much smaller than it is, 1: not at all */
  readonly onScale: (scale: number) => void;
}

/** What would change this page's own address, or keep something on the device of who only tries. */
const NOT_HERE = new Set(['with-url-state', 'with-drafts', 'with-offline', 'with-kept', 'from-device']);

/** The widget itself, in a screen of the width to try, made smaller when there is less room. Nothing is sent. */
export class Preview {
  readonly #parts: PreviewParts;
  #element: WidgetElement | undefined;
  #given: unknown;
  #widthPx = 768;

  constructor(parts: PreviewParts) {
    this.#parts = parts;
    const observer = new ResizeObserver(() => this.#fit());
    observer.observe(parts.stage);
    observer.observe(parts.screen);
    for (const name of ['ij-intake-submit', 'ij-experience-submit']) {
      parts.screen.addEventListener(name, (event) => {
        event.preventDefault(); // a trial is nobody's answer
        parts.onSend();
      });
    }
  }

  set widthPx(widthPx: number) {
    this.#widthPx = widthPx;
    this.#parts.screen.style.inlineSize = `${widthPx}px`;
    this.#fit();
  }

  /** `document`: what was read from another origin, which this page's widgets may not read from themselves. */
  show({ widget, options }: Choice, document: unknown): void {
    if (!widget) return;
    if (this.#element?.localName !== `ij-${widget}` || this.#given !== document) this.#renew(widget, document);
    const element = this.#element as WidgetElement;
    const shown = new Map(optionsOf({ widget, options }).filter(([name]) => !NOT_HERE.has(name) && !(document !== undefined && name === 'src')));
    for (const { name } of [...WIDGET_OPTIONS[widget], { name: 'lang' }]) {
      const value = shown.get(name);
      if (value === undefined) element.removeAttribute(name);
      else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
  }

  #renew(widget: WidgetName, given: unknown): void {
    const element = document.createElement(`ij-${widget}`) as WidgetElement;
    if (given !== undefined) element.data = given;
    this.#given = given;
    this.#element = element;
    this.#parts.screen.replaceChildren(element);
  }

  #fit(): void {
    const { stage, screen, onScale } = this.#parts;
    const scale = Math.min(1, stage.clientWidth / this.#widthPx);
    screen.style.transform = scale < 1 ? `scale(${scale})` : '';
    stage.style.blockSize = `${Math.ceil(screen.offsetHeight * scale)}px`;
    onScale(scale);
  }
}
