import type { AgendaItem, AgendaSet } from '../../contract/agenda-set.js';
import { SearchIndex, searchEntries } from './search.model.js';
import type { IndexedSet } from './select-items.model.js';

const WARM_STRETCH = 100;

/** Makes a set searchable, and reads its words while the page has nothing else to do: the first letter finds them read. */
export function startSearch(indexed: IndexedSet): void {
  const { items, set } = indexed;
  const index = new SearchIndex(items.length, (i) => wordsOf(items[i] as AgendaItem, set));
  indexed.search = (text) => searchEntries(index, text);
  const idle = (work: (deadline?: IdleDeadline) => void): unknown => ('requestIdleCallback' in globalThis ? requestIdleCallback(work) : setTimeout(work, 50));
  idle(function more(deadline) {
    let isLeft = index.advance(WARM_STRETCH);
    while (isLeft && deadline && deadline.timeRemaining() > 2) isLeft = index.advance(WARM_STRETCH);
    if (isLeft) idle(more);
  });
}

/** What is searched of an item. */
function wordsOf({ title, summary, where, categories, audiences, event, actor }: AgendaItem, { categoryLabels }: AgendaSet): string {
  const labels = categories.map((id) => categoryLabels.get(id) ?? id);
  return [title, summary, where.name, where.city, where.postcode, ...labels, ...audiences, event?.organizer?.name, ...(actor?.services ?? [])].filter(Boolean).join(' ');
}
