import type { AgendaItem } from '../../contract/agenda-set.js';
import { joined, SAME_START_MS } from './join-items.model.js';
import { foldWords } from './search.model.js';
import { isSameSpot, nearMoments, spotMoments, spotOf, type Spot } from './same-spot.model.js';

/** of one item: two years of a weekly one */
const MOST_STARTS = 100;
/** under one title at one moment: where there are more, those that follow stay apart, so that no document freezes the page */
const MOST_TWINS = 500;

/** The same entry of several sources, once. `lists`: of each source, in the order of the page's trust. */
export const mergeItems = (lists: readonly (readonly AgendaItem[])[], nowMs = -Infinity): readonly AgendaItem[] => new ItemMerger(nowMs).merge(lists);

/** One that is shown, made of the entries of one source or several. */
interface Shown {
  item: AgendaItem;
  /** number of the first of its sources */
  first: number;
  readonly feeds: Set<number>;
}

interface Entry {
  readonly item: AgendaItem;
  readonly shown: Shown;
}

interface Start {
  readonly entry: Entry;
  readonly startMs: number;
}

/** All under one title, or one identifier. `starts` are noted only when another source has it too: most titles are of one. */
interface Group {
  readonly hasOneId: boolean;
  readonly feeds: Set<number>;
  readonly entries: Entry[];
  readonly starts: Map<number | string, Start[]>;
  noted: number;
}

/**
 * The same event from two partners, once: same title (folded) and same spot, or same identifier; and a start that both have within 15 minutes.
 * Sources grow page by page: what was looked at before is not looked at again.
 */
export class ItemMerger {
  readonly #nowMs: number;
  readonly #known = new Set<AgendaItem>();
  readonly #groups = new Map<string, Group>();
  readonly #spots = new Map<AgendaItem, Spot>();
  readonly #shown: Shown[] = [];

  /** `nowMs`: of an item that goes on, the times before need not be compared */
  constructor(nowMs: number) {
    this.#nowMs = nowMs;
  }

  merge(lists: readonly (readonly AgendaItem[])[]): readonly AgendaItem[] {
    lists.forEach((items, feed) => {
      for (const item of items) {
        if (!this.#known.has(item)) this.#add(item, feed);
        this.#known.add(item);
      }
    });
    return this.#shown.map(({ item }) => item);
  }

  #add(item: AgendaItem, feed: number): void {
    const groups = namesOf(item).map((name, i) => this.#groupOf(name, i > 0));
    const twin = groups.map((group) => this.#twinIn(group, item, feed)).find(Boolean);
    const shown = twin ?? { item, first: feed, feeds: new Set<number>() };
    if (!twin) this.#shown.push(shown);
    else {
      shown.item = feed < shown.first ? joined(item, shown.item) : joined(shown.item, item);
      shown.first = Math.min(feed, shown.first);
    }
    shown.feeds.add(feed);
    for (const group of groups) {
      group.entries.push({ item, shown });
      group.feeds.add(feed);
    }
  }

  #groupOf(name: string, hasOneId: boolean): Group {
    const group = this.#groups.get(name) ?? { hasOneId, feeds: new Set(), entries: [], starts: new Map(), noted: 0 };
    this.#groups.set(name, group);
    return group;
  }

  /** Two entries of one source are two events, whatever they look like. */
  #twinIn(group: Group, item: AgendaItem, feed: number): Shown | undefined {
    if (group.feeds.size === Number(group.feeds.has(feed))) return undefined;
    for (; group.noted < group.entries.length; group.noted += 1) this.#note(group.starts, group.entries[group.noted]);
    const isTwin = ({ entry: { item: other, shown }, startMs }: Start, wantedMs: number): boolean =>
      !shown.feeds.has(feed) && !(Math.abs(startMs - wantedMs) > SAME_START_MS) && (group.hasOneId || isSameSpot(this.#spotOf(item), this.#spotOf(other)));
    for (const { near, startMs } of this.#momentsOf(item)) {
      for (const moment of near) {
        const start = group.starts.get(moment)?.find((one) => isTwin(one, startMs));
        if (start) return start.entry.shown;
      }
    }
    return undefined;
  }

  #note(starts: Group['starts'], entry: Entry | undefined): void {
    if (!entry) return;
    for (const { at, startMs } of this.#momentsOf(entry.item)) {
      const list = starts.get(at) ?? [];
      if (list.length < MOST_TWINS) list.push({ entry, startMs });
      starts.set(at, list);
    }
  }

  /** The quarters of an hour at which it begins, and those near each; of what has no time, its spot. */
  #momentsOf(item: AgendaItem): { readonly at: number | string; readonly near: readonly (number | string)[]; readonly startMs: number }[] {
    const { occurrences } = item;
    if (!occurrences.length) return spotMoments(this.#spotOf(item)).map((at) => ({ at, near: nearMoments(at), startMs: NaN }));
    const coming = occurrences.filter(({ endMs }) => endMs >= this.#nowMs);
    return (coming.length ? coming : occurrences).slice(0, MOST_STARTS).map(({ startMs }) => {
      const at = Math.round(startMs / SAME_START_MS);
      return { at, near: [at, at - 1, at + 1], startMs };
    });
  }

  #spotOf(item: AgendaItem): Spot {
    const spot = this.#spots.get(item) ?? spotOf(item);
    this.#spots.set(item, spot);
    return spot;
  }
}

/** An identifier that nobody else would come upon: a mail-like UID, an address, a UUID. */
const OWN_ID = /^.*(?:@|:\/\/|[\da-f]{4}-[\da-f]{12}).*$/i;

/** By its title; and by its identifier, that partners keep who take events over from each other. */
function namesOf({ isPlace, title, event }: AgendaItem): string[] {
  const byTitle = `${isPlace ? 'place' : 'event'} ${foldWords(title).join(' ')}`;
  return event && event.id.length > 11 && OWN_ID.test(event.id) ? [byTitle, `id ${event.id}`] : [byTitle];
}
