import '../../src/elements/dream-jobs/dream-jobs.define.js';
import type { IjDreamJobs } from '../../src/elements/dream-jobs/dream-jobs.js';
import { tableFrom } from './dream-tables.js';
import { until } from './until.js';
import { untilStatus } from './show-example.js';

export const TABLE = tableFrom(
  [
    ['Vétérinaire', 'f', 'cp', 50],
    ['Vétérinaire', 'f', 'lycee', 34],
    ['Vétérinaire', 'm', 'cp', 30],
    ['Pompier', 'm', 'cp', 40],
    ['Pompier', 'f', 'lycee', null],
    ['Astronaute', 'x', 'lycee', 12],
    ['Astronaute', 'm', 'cp', null],
    ['Astronaute', 'm', 'lycee', null],
  ],
  { people: 180, source: 'Enquête', updated: '2014-05-12T08:00:00Z' },
);

export let element: IjDreamJobs;

/** The element alone, in no page yet. */
export function create(): IjDreamJobs {
  return (element = document.createElement('ij-dream-jobs'));
}

/** Puts the element in a box of a width, shown with a table. */
export async function show(data: unknown, attributes: Record<string, string> = {}, widthPx = 700): Promise<void> {
  const box = document.createElement('div');
  box.style.width = `${widthPx}px`;
  element = create();
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = data;
  box.append(element);
  document.body.append(box);
  await untilStatus(element, 'ready');
  await until(() => root().querySelector('.foot > *'));
}

/** Gives another table, and waits until it is shown. */
export async function give(data: unknown): Promise<void> {
  element.data = data;
  await new Promise((resolve) => element.addEventListener('ij-load', resolve, { once: true }));
}

export const root = (): ShadowRoot => element.shadowRoot as ShadowRoot;
export const all = <T extends Element = HTMLElement>(selector: string): T[] => [...root().querySelectorAll<T>(selector)];
export const one = <T extends Element = HTMLElement>(selector: string): T => {
  const found = root().querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
/** Text with every kind of blank as one plain blank. */
export const textOf = (node: Element | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
export const jobs = (): string[] => all('.job').map(({ dataset }) => dataset['job'] ?? '');
export const sentences = (): string[] => all('.job').map((job) => (job.getAttribute('aria-label') ?? '').replace(/\s+/g, ' '));
export const focusedJob = (): string | undefined => (root().activeElement as HTMLElement | null)?.dataset['job'];
export const rows = (): string[][] => all('tbody tr').map((row) => [...row.children].map(textOf));
export const announced = (): string => textOf(all('[role="status"]').at(-1));
export const eventsOf = (name: string): unknown[] => {
  const seen: unknown[] = [];
  element.addEventListener(name, (event) => seen.push((event as CustomEvent).detail));
  return seen;
};
export const radio = (value: string): HTMLInputElement => one(`input[name="sex"][value="${value}"]`);
