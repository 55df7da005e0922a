import type { AgendaItem } from '../../contract/agenda-set.js';
import { breath } from './breath.js';
import { firstMs } from './select-items.model.js';
import { MOST_ITEMS, type LongDocument, type PageRead, type ReadPage } from './sources.js';

/** Some ten milliseconds of work: between two stretches the page answers whoever types or scrolls. */
const STRETCH = 1_000;

/** Reads a document of many entries a stretch at a time. */
export async function readLong(document: unknown, readPage: ReadPage, signal: AbortSignal): Promise<PageRead> {
  const { key, entries } = entriesOf(document as LongDocument);
  const items: AgendaItem[] = [];
  let page: PageRead[0] | undefined;
  for (let first = 0; first < entries.length; first += STRETCH) {
    await breath(signal);
    const read = await readPage({ ...(document as object), [key]: entries.slice(first, first + STRETCH) }, first).catch(() => undefined);
    // a wrong value is named by its place in the whole document
    if (!read) return readPage(document);
    page ??= read[0];
    for (const item of read[1]) items.push(withKeyOfItsOwn(item, first));
  }
  return page ? [page, items] : readPage(document);
}

/** None, of what is no list, is too long, or leaves open which of the two it is: that is read whole, and refused. */
function entriesOf({ events, places }: LongDocument): { readonly key: string; readonly entries: readonly unknown[] } {
  const entries = events ?? places;
  const isClear = Array.isArray(entries) && entries.length <= MOST_ITEMS && !(events && places);
  return { key: events ? 'events' : 'places', entries: isClear ? (entries as readonly unknown[]) : [] };
}

/** What has no id is known by its place in the stretch. */
const withKeyOfItsOwn = (item: AgendaItem, first: number): AgendaItem => ((item.event ?? item.actor)?.id ? item : { ...item, key: `${item.key} ${first}` });

/** In the order of the list, a stretch at a time: comparing names takes longest, and only those of one moment have to be compared. */
export async function inListOrder(items: readonly AgendaItem[], signal: AbortSignal): Promise<AgendaItem[]> {
  const moments = new Map<number, AgendaItem[]>();
  for (const item of items) {
    const moment = moments.get(firstMs(item));
    if (moment) moment.push(item);
    else moments.set(firstMs(item), [item]);
  }
  const { compare } = new Intl.Collator();
  let sorted = 0;
  for (const moment of moments.values()) {
    moment.sort((a, b) => compare(a.title, b.title));
    sorted += moment.length;
    if (sorted > 5 * STRETCH) {
      sorted = 0;
      await breath(signal);
    }
  }
  return [...moments].sort(([a], [b]) => a - b).flatMap(([, moment]) => moment);
}
