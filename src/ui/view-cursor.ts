import type { ReactiveControllerHost } from 'lit';
import { nextIndex } from './next-index.js';

type CursorHost = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/** A place among lines of options. */
export interface Place {
  readonly line: number;
  readonly at: number;
}

const ALONG = { down: ['ArrowUp', 'ArrowDown'], across: ['ArrowLeft', 'ArrowRight'] };

/** Where a key goes from a place: along its line, else to the same place of another line. Undefined: the key means nothing here. */
export function nextPlace(event: KeyboardEvent, { line, at }: Place, { sizes, along }: { readonly sizes: readonly number[]; readonly along: keyof typeof ALONG }): Place | undefined {
  const lines = sizes.flatMap((size, i) => (size ? i : []));
  const isAlong = lines.length < 2 || !event.key.startsWith('Arrow') || ALONG[along].includes(event.key);
  if (isAlong) {
    const to = nextIndex(event, at, (sizes[line] ?? 1) - 1);
    return to === undefined ? undefined : { line, at: to };
  }
  const to = lines[nextIndex(event, lines.indexOf(line), lines.length - 1) ?? -1];
  return to === undefined ? undefined : { line: to, at: Math.min(at, (sizes[to] ?? 1) - 1) };
}

/** What is drawn now. */
export interface CursorScene {
  /** how the options of a line lie */
  readonly along: keyof typeof ALONG;
  /** where a step to the line before (−1) or after (1) leads, when that is no matter of places */
  readonly beside?: (place: Place, step: -1 | 1) => Place | undefined;
  /** options of each line */
  readonly sizes: readonly number[];
  readonly keyAt: (place: Place) => string | undefined;
  readonly selected: string | undefined;
  /** chooses one, or takes the choice of the same one back */
  readonly onChoose: (key: string | undefined) => void;
}

/** One tab stop for all options of a view: which of them has it, and the keys and clicks that move it. An option says where it is by `data-place`. */
export class ViewCursor {
  scene: CursorScene | undefined;
  /** has anybody been at an option yet? */
  isUsed = false;
  readonly #host: CursorHost;
  #place: Place = { line: 0, at: 0 };

  constructor(host: CursorHost) {
    this.#host = host;
  }

  /** Never a place that isn't there. */
  get place(): Place {
    const { line, at } = this.#place;
    const last = (this.#sizes[line] ?? 0) - 1;
    return last < 0 ? { line: Math.max(0, this.#sizes.findIndex((size) => size)), at: 0 } : { line, at: Math.min(at, last) };
  }

  get #sizes(): readonly number[] {
    return this.scene?.sizes ?? [];
  }

  tabindex(line: number, at: number): 0 | -1 {
    const { place } = this;
    return place.line === line && place.at === at ? 0 : -1;
  }

  readonly onFocus = ({ target }: Event): void => this.#set(placeAt(target));

  readonly onPress = ({ target }: Event): void => {
    const place = placeAt(target);
    this.#set(place);
    if (place) this.#choose(place);
  };

  readonly onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') return this.#takeBack(event);
    const isChoice = event.key === 'Enter' || event.key === ' ';
    const to = isChoice ? this.place : this.#next(event);
    if (!to) return;
    event.preventDefault(); // the page must not scroll
    if (isChoice) this.#choose(to);
    else this.focus(to);
  };

  #next(event: KeyboardEvent): Place | undefined {
    const { along = 'down', beside } = this.scene ?? {};
    const to = nextPlace(event, this.place, { sizes: this.#sizes, along });
    const step = to && to.line !== this.place.line && event.key.startsWith('Arrow') ? (to.line > this.place.line ? 1 : -1) : undefined;
    return (step && beside?.(this.place, step)) ?? to;
  }

  #choose(place: Place): void {
    this.scene?.onChoose(this.scene.keyAt(place));
  }

  #takeBack(event: KeyboardEvent): void {
    const { selected, onChoose } = this.scene ?? {};
    if (selected === undefined) return;
    event.stopPropagation(); // the page's own dialog must not close as well
    onChoose?.(selected);
  }

  focus({ line, at }: Place): void {
    this.#host.renderRoot.querySelector<HTMLElement>(`[data-place="${line}.${at}"]`)?.focus();
  }

  #set(place: Place | undefined): void {
    if (!place) return;
    this.#place = place;
    this.isUsed = true;
    this.#host.requestUpdate();
  }
}

/** The place of the option that a node is in. */
function placeAt(target: EventTarget | null): Place | undefined {
  const [line, at] = (target as Element | null)?.closest<HTMLElement>('[data-place]')?.dataset['place']?.split('.').map(Number) ?? [];
  return line === undefined || at === undefined ? undefined : { line, at };
}
