import '../../src/elements/agenda-map/agenda-map.define.js';
import { configure } from '../../src/client/settings.js';
import type { WireEvent } from '../../src/contract/agenda.js';
import type { WirePlace } from '../../src/contract/directory.js';
import type { IjAgendaMap } from '../../src/elements/agenda-map/agenda-map.js';
import { untilStatus } from './show-example.js';

/** Wednesday 20 January 2027, 10:00 in Paris. */
export const NOW = Date.parse('2027-01-20T09:00:00Z');

export const event = (id: string, title: string, more: Partial<WireEvent> | Record<string, unknown> = {}) => ({ id, title, ...more });
export const agendaOf = (...events: readonly object[]) => ({ schema: 'ij/agenda@1', events });
export const directoryOf = (...places: readonly (Partial<WirePlace> & { id: string; name: string })[]) => ({ schema: 'ij/places@1', places });

export let element: IjAgendaMap;
let restore: (() => void) | undefined;

/** Puts the element in a box of a width at a set time, and waits until it has data, or has failed. */
export async function show(data: unknown, attributes: Record<string, string> = {}, widthPx = 800, status = 'ready'): Promise<void> {
  restore = configure({ now: () => NOW });
  const box = document.createElement('div');
  box.style.width = `${widthPx}px`;
  element = document.createElement('ij-agenda-map');
  for (const name of Object.keys(attributes)) element.setAttribute(name, attributes[name] ?? '');
  element.data = data;
  box.append(element);
  document.body.append(box);
  await untilStatus(element, status);
}

export function clear(): void {
  element.parentElement?.remove();
  restore?.();
}

export const root = (): ShadowRoot => element.shadowRoot as ShadowRoot;
export const all = <T extends Element = HTMLElement>(selector: string): T[] => [...root().querySelectorAll<T>(selector)];
export const one = <T extends Element = HTMLElement>(selector: string): T => {
  const found = root().querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
export const textOf = (node: Element | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
export const focused = (): HTMLElement | null => root().activeElement as HTMLElement | null;

export { until } from './until.js';
