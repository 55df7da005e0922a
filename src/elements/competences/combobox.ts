import type { ChosenCompetence, CompetenceItem } from '../../contract/competences.js';
import { common, stringsFor } from '../../i18n/catalogue.js';
import type { PickerHost } from './competence-parts.js';

/** Options in the page at a time, and how many the next stretch brings. */
const ROWS = 16;
const STRETCH = 8;
const PAGE = 10;
/** The number of results is said once the typing pauses. */
const PAUSE_MS = 500;
/** Nearer to an end of the stretch in the page than this, the next one comes. */
const EDGE_PX = 60;

/** One of the list, or what was typed, to be taken as it is. */
export type Option = CompetenceItem & Pick<ChosenCompetence, 'isCustom'>;

/**
 * The text field and its list: an editable combobox with list autocomplete and manual selection (ARIA Authoring Practices). Only a window of the options
 * is in the page, moved by keys and by scrolling; `aria-setsize` and `aria-posinset` tell the rest.
 */
export class Combobox {
  text = '';
  isOpen = false;
  /** which option is in hand, of all; -1: none */
  active = -1;
  /** which is the first in the page */
  start = 0;
  /** how many there are */
  count = 0;
  readonly #host: PickerHost;
  /** places in the list; undefined: all of it */
  #found: readonly number[] | undefined;
  #custom: Option | undefined;
  #foundFor: readonly unknown[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: PickerHost) {
    this.#host = host;
  }

  get typed(): string {
    return this.text.trim();
  }

  get isListed(): boolean {
    return this.isOpen && this.count > 0;
  }

  /** The options in the page. */
  get rows(): readonly Option[] {
    const rows: Option[] = [];
    for (let at = this.start; at < Math.min(this.count, this.start + ROWS); at += 1) rows.push(this.optionAt(at) as Option);
    return rows;
  }

  /** Id in the page of the option in hand, if it is there. */
  get activeId(): string | undefined {
    const isThere = this.isListed && this.active >= this.start && this.active < this.start + ROWS;
    return isThere ? `o${this.active}` : undefined;
  }

  optionAt(at: number): Option | undefined {
    const { taxonomy: list } = this.#host;
    return (this.#found ? list?.items[this.#found[at] ?? -1] : list?.items[at]) ?? (at === this.count - 1 ? this.#custom : undefined);
  }

  /** What stands in place of the options, or before them while they come. */
  get note(): string {
    const { taxonomy: list, finder, strings, status, picking, most = 0 } = this.#host;
    if (!list && status === 'loading') return stringsFor(common, this.#host.locale.lang).loading;
    if (list && this.typed && !finder?.knows(list)) return strings.preparing;
    if (picking.room <= 0) return strings.full(most);
    return this.typed && this.count === (this.#custom ? 1 : 0) ? strings.none(this.typed) : '';
  }

  /** Finds again where the text, the list or what finds is another. */
  find(): void {
    const { taxonomy: list, finder, allowCustom } = this.#host;
    const { typed } = this;
    const isKnown = !!typed && !!list && !!finder?.knows(list);
    const inputs = [list, typed, isKnown, typed && finder, allowCustom];
    if (inputs.every((input, i) => input === this.#foundFor[i])) return;
    this.#foundFor = inputs;
    this.#found = typed ? (isKnown ? finder?.find(typed) : []) : undefined;
    this.#custom = typed && allowCustom ? finder?.customOf(typed) : undefined;
    this.count = (this.#found ?? list?.items ?? []).length + (this.#custom ? 1 : 0);
    this.active = -1;
    this.start = 0;
  }

  write(text: string): void {
    this.text = text;
    this.isOpen = true;
    clearTimeout(this.#timer);
    if (this.typed) this.#timer = setTimeout(() => this.#sayCount(), PAUSE_MS);
    this.#host.look();
  }

  open(): void {
    this.isOpen = true;
    this.#host.look();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.isOpen = false;
    this.active = -1;
    this.start = 0;
    this.#host.look();
  }

  empty(): void {
    this.text = '';
    this.close();
  }

  #sayCount(): void {
    const { strings, announcer } = this.#host;
    if (this.isOpen) announcer.sayNow(this.note || strings.results(this.count));
  }

  /** What a key does; undefined when it is the browser's business. */
  actOf({ key, altKey, ctrlKey, metaKey, shiftKey, repeat }: KeyboardEvent): (() => unknown) | undefined {
    const { picking } = this.#host;
    if (ctrlKey || metaKey) return key.toLowerCase() === 'z' && !shiftKey && !altKey && !this.text ? () => picking.undo() : undefined;
    if (key === 'ArrowDown') return altKey ? () => this.open() : () => this.#step(1);
    if (key === 'ArrowUp') return altKey ? () => this.close() : () => this.#step(-1);
    if (key === 'Enter') return () => this.#enter();
    if (key === 'Escape') return this.isOpen ? () => this.close() : this.text ? () => this.empty() : undefined;
    // a key held down to empty the field must not go on with the choices
    if (key === 'Backspace' && !this.text && picking.chosen.length) return () => repeat || picking.remove(picking.chosen.length - 1);
    return this.isListed ? this.#leap(key) : undefined;
  }

  #leap(key: string): (() => void) | undefined {
    const last = this.count - 1;
    if (key === 'PageDown') return () => this.#moveTo(Math.min(last, this.active + PAGE));
    if (key === 'PageUp') return () => this.#moveTo(Math.max(0, this.active - PAGE));
    if (this.active < 0) return undefined; // the caret moves in the text
    return key === 'Home' ? () => this.#moveTo(0) : key === 'End' ? () => this.#moveTo(last) : undefined;
  }

  #step(by: 1 | -1): void {
    const { active } = this;
    this.open();
    if (this.count) this.#moveTo(active < 0 ? (by > 0 ? 0 : this.count - 1) : (active + by + this.count) % this.count);
  }

  /** The option in hand; none in hand, the one that is exactly what was typed; else the first comes in hand, and nothing is chosen unseen. */
  #enter(): void {
    if (!this.isOpen) return this.open();
    const exact = this.active < 0 && this.typed ? this.rows.findIndex(({ label }) => label.toLowerCase() === this.typed.toLowerCase()) : -1;
    const at = this.active < 0 && exact >= 0 ? this.start + exact : this.active;
    if (at >= 0) this.choose(at);
    else if (this.count) this.#moveTo(0);
  }

  /** What was typed has done its work; a list that was opened to be read stays as it is. */
  choose(at: number): void {
    const option = this.optionAt(at);
    if (!option || !this.#host.picking.toggle(option)) return;
    if (this.text) this.empty();
    else this.#host.look();
  }

  #moveTo(at: number): void {
    this.active = at;
    if (at < this.start || at >= this.start + ROWS) this.start = Math.max(0, Math.min(at - ROWS / 2, this.count - ROWS));
    this.#host.look();
    void this.#host.updateComplete.then(() => this.#host.renderRoot.querySelector('.active')?.scrollIntoView({ block: 'nearest' }));
  }

  /** Near an end of what is in the page, the next stretch comes, and what is being read stays where it is. */
  readonly onScroll = async ({ currentTarget }: Event): Promise<void> => {
    const box = currentTarget as HTMLElement;
    const { scrollTop, clientHeight, scrollHeight } = box;
    const isLow = scrollTop + clientHeight > scrollHeight - EDGE_PX;
    const by = isLow ? STRETCH : scrollTop < EDGE_PX ? -STRETCH : 0;
    const next = Math.max(0, Math.min(this.start + by, this.count - ROWS));
    if (next === this.start) return;
    const kept = Math.max(next, this.start);
    const topOf = (): number => (box.children[kept - this.start] as HTMLElement).offsetTop;
    const before = topOf();
    this.start = next;
    this.#host.look();
    await this.#host.updateComplete;
    box.scrollTop = scrollTop + topOf() - before;
  };
}
