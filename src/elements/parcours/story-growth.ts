import type { ReactiveController } from 'lit';
import type { ParcoursHost } from './parcours-parts.js';

export interface StoryLine {
  /** what it is and when, on the path itself: the same in another language and counted from another moment */
  readonly key: string;
  readonly said: string;
}

/** A story as it is shown now. */
export interface ShownStory {
  /** the same from document to document */
  readonly id: string;
  readonly length: number;
  /** each step and each event */
  readonly lines: readonly StoryLine[];
  readonly isVertical: boolean;
}

const SLIDE_MS = 600;

/** What has come to a story since it was last shown: it slides in from where the picture ended, and is told once. */
export class StoryGrowth implements ReactiveController {
  readonly #host: ParcoursHost;
  readonly #said: (lines: readonly string[]) => string;
  #known: ShownStory | undefined;
  #fresh: ReadonlySet<string> = new Set();
  #grown: { readonly from: number; readonly story: ShownStory } | undefined;

  /** @param said what is announced of new lines */
  constructor(host: ParcoursHost, said: (lines: readonly string[]) => string) {
    this.#host = host;
    this.#said = said;
    host.addController(this);
  }

  /** Keys of lines that were not there before; a story that was not shown before has none. */
  of(story: ShownStory): ReadonlySet<string> {
    const before = this.#known;
    this.#known = story;
    if (before?.id !== story.id) this.#fresh = new Set();
    else if (keysOf(before) !== keysOf(story)) {
      const known = new Set(before.lines.map(({ key }) => key));
      this.#fresh = new Set(story.lines.flatMap(({ key }) => (known.has(key) ? [] : [key])));
      this.#grown = { from: before.length, story };
    }
    return this.#fresh;
  }

  hostUpdated(): void {
    const grown = this.#grown;
    this.#grown = undefined;
    if (!grown) return;
    const said = grown.story.lines.flatMap((line) => (this.#fresh.has(line.key) ? [line.said] : []));
    if (said.length) void this.#host.updateComplete.then(() => this.#host.announcer.say(this.#said(said)));
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches) this.#slide(grown.from, grown.story);
  }

  /** What was there begins where it was, and makes room. */
  #slide(from: number, { length, isVertical }: ShownStory): void {
    const all = this.#host.renderRoot.querySelector('.story .grows');
    const scale = length / Math.max(1, from);
    if (scale > 1) all?.animate([{ transform: isVertical ? `scaleY(${scale})` : `scaleX(${scale})` }, { transform: 'none' }], { duration: SLIDE_MS, easing: 'ease-in-out' });
  }
}

const keysOf = ({ lines }: ShownStory): string => lines.map(({ key }) => key).join('\n');
