import type { AgendaItem } from '../../contract/agenda-set.js';
import { openState, readOpeningHours } from '../../contract/opening-hours.js';

/** Is a place open at a time? Undefined: it says no hours, or in a way that can't be read. What was read is kept. */
export function openingTest(): (item: AgendaItem, nowMs: number) => boolean | undefined {
  const read = new Map<string, ReturnType<typeof readOpeningHours>>();
  return ({ actor, zone }, nowMs) => {
    const text = actor?.hours;
    if (!text) return undefined;
    if (!read.has(text)) read.set(text, readOpeningHours(text));
    const hours = read.get(text);
    return hours && openState(hours, nowMs, zone).isOpen;
  };
}
