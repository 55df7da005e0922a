import { IjCrossTableSelectEvent } from './cross-table.events.js';
import type { IjCrossTable } from './cross-table.js';
import { placeAfter, placeAt, type Place } from './roving.js';
import type { ShownDocument } from './show-document.js';

const START: Place = { row: 0, column: 0 };

/** The number that the keyboard is at, and the one that was chosen. Its functions are the same object each time: Lit sees that no listener has changed. */
export class CrossCursor {
  active: Place = START;
  selected: Place | undefined;
  readonly #host: IjCrossTable;
  #shown: ShownDocument | undefined;
  #isList = false;

  constructor(host: IjCrossTable) {
    this.#host = host;
  }

  /** Another table, another choice; the keyboard stays where there is still a number. */
  follow(shown: ShownDocument, isList: boolean): void {
    if (shown !== this.#shown) this.selected = undefined;
    [this.#shown, this.#isList] = [shown, isList];
    const { rows, columns } = this.#sizes;
    if (this.active.row >= rows || this.active.column >= columns) this.active = START;
  }

  /** The chosen number as a sentence. */
  get said(): string | undefined {
    return this.selected && this.#shown?.table.sentence(this.selected.row, this.selected.column);
  }

  readonly onPress = ({ target }: Event): void => this.#select(placeAt(target));

  readonly onFocus = ({ target }: Event): void => {
    const place = placeAt(target);
    if (!place || isSame(place, this.active)) return;
    this.active = place;
    this.#host.requestUpdate();
  };

  readonly onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.selected) {
      event.stopPropagation(); // the page's own dialog must not close as well
      this.selected = undefined;
      this.#host.requestUpdate();
      return;
    }
    const isChoice = event.key === 'Enter' || event.key === ' ';
    const to = isChoice ? placeAt(event.target) : placeAfter(event, this.active, this.#sizes);
    if (!to) return;
    event.preventDefault(); // the page must not scroll
    if (isChoice) this.#select(to);
    else this.#host.renderRoot.querySelector<HTMLElement>(`[data-at="${to.row}.${to.column}"]`)?.focus();
  };

  /** Bars have neither totals nor differences beside those of their parts. */
  get #sizes() {
    const { rows = [], columns = [], foot } = this.#shown?.table ?? {};
    const parts = columns.filter(({ isTotal }) => !isTotal).length;
    const isRightToLeft = getComputedStyle(this.#host).direction === 'rtl';
    return { rows: rows.length + (foot && !this.#isList ? 1 : 0), columns: this.#isList ? Math.max(1, parts) : columns.length, isList: this.#isList, isRightToLeft };
  }

  #select(place: Place | undefined): void {
    const shown = this.#shown;
    if (!place || !shown) return;
    this.active = place;
    this.selected = isSame(place, this.selected) ? undefined : place;
    this.#host.requestUpdate();
    if (!this.selected) return;
    this.#host.announcer.sayNow(shown.table.sentence(place.row, place.column));
    const { rows, columns = null } = shown.dimensions;
    const row = shown.table.rows[place.row];
    const n = (row ?? shown.table.foot)?.cells[place.column]?.figure?.n ?? null;
    this.#host.dispatchEvent(new IjCrossTableSelectEvent({ row: row?.code ?? null, rows, column: shown.grid?.columns[place.column]?.code ?? null, columns, n }));
  }
}

const isSame = (a: Place, b: Place | undefined): boolean => a.row === b?.row && a.column === b.column;
