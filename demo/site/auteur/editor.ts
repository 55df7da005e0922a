import type { Place } from './json-places.js';

interface EditorParts {
  readonly field: HTMLTextAreaElement;
  readonly numbers: HTMLElement;
  readonly onChange: (text: string) => void;
}

const QUIET_MS = 250;
const LINES_ABOVE = 3;

/** A text field with its line numbers. It stays a plain field: undo, the Tab key and screen readers work in it as everywhere. */
export class Editor {
  readonly #parts: EditorParts;
  #marked: ReadonlySet<number> = new Set();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: EditorParts) {
    this.#parts = parts;
    const { field, numbers } = parts;
    field.addEventListener('input', () => this.#wait());
    field.addEventListener('scroll', () => void (numbers.scrollTop = field.scrollTop));
  }

  get text(): string {
    return this.#parts.field.value;
  }

  /** Puts another text in the place of this one, in a way that Ctrl+Z undoes wherever the browser can. */
  replace(text: string): void {
    const { field } = this.#parts;
    field.focus();
    field.select();
    // the only way to write in a field that keeps its history; browsers without it get the text all the same
    if (!document.execCommand('insertText', false, text) || field.value !== text) field.value = text;
    field.setSelectionRange(0, 0);
    field.scrollTop = 0;
    this.#changed();
  }

  /** The text that was there when the page opened: nothing was typed. */
  start(text: string): void {
    this.#parts.field.value = text;
    this.#changed();
  }

  /** Brings a place under the cursor. */
  goTo({ start, end }: Place): void {
    const { field } = this.#parts;
    field.focus();
    field.setSelectionRange(start, end > start ? end : start + 1);
    const line = field.value.slice(0, start).split('\n').length;
    field.scrollTop = (line - 1 - LINES_ABOVE) * parseFloat(getComputedStyle(field).lineHeight);
  }

  /** Marks the lines that have a fault. */
  mark(lines: readonly number[]): void {
    this.#marked = new Set(lines);
    this.#number();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#changed(), QUIET_MS);
  }

  #changed(): void {
    clearTimeout(this.#timer);
    this.#number();
    this.#parts.onChange(this.text);
  }

  #number(): void {
    const { field, numbers } = this.#parts;
    numbers.textContent = field.value.split('\n').map((_, i) => (this.#marked.has(i + 1) ? `▸ ${i + 1}` : String(i + 1))).join('\n');
    numbers.scrollTop = field.scrollTop;
  }
}
