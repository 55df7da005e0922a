import type { PickerHost } from './competence-parts.js';

/** Two lines, or several things with a comma or a semicolon between them: a list that somebody wrote elsewhere. */
const LIST = /\S\s*[\n;,]\s*\S/;

/** What the keyboard, the pointer and the clipboard do. */
export class PickerActs {
  readonly #host: PickerHost;

  constructor(host: PickerHost) {
    this.#host = host;
  }

  readonly onInput = (event: Event): void => {
    event.stopPropagation(); // the page hears of choices, not of letters
    this.#host.box.write((event.target as HTMLInputElement).value);
  };

  readonly onKey = (event: KeyboardEvent): void => {
    const { box, isFixed } = this.#host;
    const act = event.isComposing || isFixed ? undefined : box.actOf(event);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  /** The names of the field may have changed; what finds is made ready before the first letter. */
  readonly onFocus = (): void => {
    const { field, fieldLabel } = this.#host;
    this.#host.prepare();
    if ((field?.getAttribute('aria-label') ?? undefined) !== fieldLabel) this.#host.requestUpdate();
  };

  readonly onBlur = (): void => this.#host.box.close();

  readonly onFieldClick = (): void => {
    if (!this.#host.isFixed) this.#host.box.open();
  };

  readonly onToggle = (): void => {
    const { box, field } = this.#host;
    const wasOpen = box.isOpen;
    field?.focus();
    if (wasOpen) box.close();
    else box.open();
  };

  readonly onPress = ({ target }: Event): void => {
    const id = (target as Element).closest('.option')?.id;
    if (id) this.#host.box.choose(Number(id.slice(1)));
  };

  /** A list is matched line by line; anything else is typed as it is. */
  readonly onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const { parts, box, isFixed } = this.#host;
    if (isFixed || !LIST.test(text)) return;
    event.preventDefault();
    parts.load('paste').then(
      (paste) => paste.take(text),
      () => box.write(text.replace(/\s+/g, ' ')),
    );
  };

  /** The button goes with the choice: the focus goes to the next one's, else to the field. */
  removeAt(at: number): void {
    const { picking } = this.#host;
    picking.remove(at);
    this.#focusChip(Math.min(at, picking.chosen.length - 1), '.remove');
  }

  readonly clear = (): void => {
    this.#host.picking.clear();
    this.#host.field?.focus();
  };

  readonly undo = (): void => {
    this.#host.picking.undo();
    this.#host.field?.focus();
  };

  /** The focus goes along with what is moved. */
  move(at: number, to: number): void {
    const { picking, chosen } = this.#host;
    if (to < 0 || to >= chosen.length) return;
    picking.move(at, to);
    this.#focusChip(to, `[data-by="${to - at}"]`);
  }

  readonly onChipKey = (event: KeyboardEvent): void => {
    const { isFixed, withOrder } = this.#host;
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const at = Number((event.target as Element).closest<HTMLElement>('.chip')?.dataset['at'] ?? -1);
    if (isFixed) return;
    if (event.altKey && by && withOrder && at >= 0) {
      event.preventDefault();
      this.move(at, at + by);
    } else if ((event.ctrlKey || event.metaKey) && event.key === 'z') {
      event.preventDefault();
      this.#host.picking.undo();
    }
  };

  readonly onGrip = (event: PointerEvent): void => {
    if (event.button) return;
    event.preventDefault();
    this.#host.parts.get('drag')?.start(event);
  };

  readonly onBrowse = (): void => {
    this.#host.isBrowsing = !this.#host.isBrowsing;
    this.#host.requestUpdate();
  };

  #focusChip(at: number, selector: string): void {
    const { updateComplete, renderRoot, field } = this.#host;
    void updateComplete.then(() => (renderRoot.querySelector<HTMLElement>(`.chip[data-at="${at}"] ${selector}`) ?? field)?.focus());
  }
}
