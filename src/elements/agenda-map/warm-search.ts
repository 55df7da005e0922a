import type { SearchIndex } from './search.model.js';

const WARM_STRETCH = 100;

/** Reads the words of all entries while the page has nothing else to do, so that the first letter finds them read. */
export function warmSearch(search: SearchIndex): void {
  const idle = (work: (deadline?: IdleDeadline) => void): unknown => ('requestIdleCallback' in globalThis ? requestIdleCallback(work) : setTimeout(work, 50));
  idle(function more(deadline) {
    let isLeft = search.advance(WARM_STRETCH);
    while (isLeft && deadline && deadline.timeRemaining() > 2) isLeft = search.advance(WARM_STRETCH);
    if (isLeft) idle(more);
  });
}
