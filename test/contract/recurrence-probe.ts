import { itemsOfAgenda } from '../../src/contract/agenda-set.js';
import { parseAgendaPage } from '../../src/contract/agenda-page.js';
import { expander } from '../../src/contract/recurrence.js';

/** Expands events of the contract, as the element does. Run by itself it prints those of its argument: for other host time zones. */
export function startsOf(event: Record<string, unknown>, window = { fromMs: Date.UTC(1997, 0), toMs: Date.UTC(2030, 0), most: 400 }): string[] {
  const parsed = parseAgendaPage({ events: [{ id: 'e', title: 'E', ...event }] });
  if (!parsed.ok || parsed.value.kind !== 'agenda') throw new Error(JSON.stringify(parsed));
  const items = itemsOfAgenda(parsed.value.page, { label: 'l', prefix: '', expand: expander(window) });
  return (items[0]?.occurrences ?? []).map(({ startMs }) => new Date(startMs).toISOString().slice(0, 16));
}

const [, script, input] = process.argv;
if (script?.includes('recurrence-probe') && input) console.log(JSON.stringify((JSON.parse(input) as Record<string, unknown>[]).map((event) => startsOf(event))));
