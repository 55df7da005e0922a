import { benchAgenda, benchEvents, type BenchAgenda, type BenchEvent } from '../agenda-events.js';
import { exposeAgenda, root } from './api.js';
import './agenda-floor.css';

// What a page written by hand costs: the same list, a filter, a search without tolerance; no other view, nothing checked, no counts per choice.
const SHOWN = 30;
const DAY = new Intl.DateTimeFormat('fr', { weekday: 'short', day: 'numeric', month: 'short' });
const HOUR = new Intl.DateTimeFormat('fr', { hour: '2-digit', minute: '2-digit' });

let data: unknown;
let events: readonly BenchEvent[] = [];
const words = new Map<BenchEvent, string>();
let limit = SHOWN;

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, properties: Partial<HTMLElementTagNameMap[Tag]>, ...children: Node[]): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

const select = element('select', { name: 'category', onchange: draw });
const search = element('input', { type: 'search', name: 'text', oninput: draw });
const count = element('p', { className: 'count' });
const list = element('ul', { className: 'cards' });

const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

function take(page: BenchAgenda): void {
  const starts = new Map(page.events.map((event) => [event, Date.parse(event.timings[0]?.start ?? '')]));
  events = [...events, ...page.events].sort((a, b) => (starts.get(a) ?? 0) - (starts.get(b) ?? 0));
  for (const event of page.events) words.set(event, fold(`${event.title} ${event.summary} ${event.place.name} ${event.place.city} ${event.organizer.name}`));
  select.replaceChildren(...[{ id: '', label: 'tout' }, ...page.categories].map(({ id, label }) => element('option', { value: id, textContent: label })));
  draw();
}

function draw(): void {
  const [category, word] = [select.value, fold(search.value)];
  const found = events.filter((event) => (!category || event.categories.includes(category)) && (!word || words.get(event)?.includes(word)));
  count.textContent = String(found.length);
  list.replaceChildren(...found.slice(0, limit).map(card));
}

function card({ title, timings, place, price }: BenchEvent): HTMLElement {
  const start = new Date(timings[0]?.start ?? 0);
  const day = element('div', { className: 'date', textContent: DAY.format(start) });
  const lines = [element('h3', {}, element('button', { textContent: title })), element('p', { textContent: HOUR.format(start) }), element('p', { textContent: `${place.name}, ${place.city}` }), element('p', { className: 'badge', textContent: price })];
  return element('li', { className: 'card' }, day, element('div', {}, ...lines));
}

async function readOn(src: string): Promise<void> {
  for (let next: string | undefined = src; next !== undefined; ) {
    const page = (await (await fetch(next)).json()) as BenchAgenda;
    take(page);
    next = page.next;
  }
}

const build = (): void => void root().append(search, select, count, list);

exposeAgenda({
  views: [],
  prepare: (size) => {
    data = benchAgenda(benchEvents(size));
  },
  first: () => {
    build();
    take(data as BenchAgenda);
  },
  read: (src) => {
    build();
    void readOn(src);
  },
  openFilters: () => undefined,
  choose: (category) => {
    select.value = category;
    draw();
  },
  inCategory: (category) => events.filter(({ categories }) => categories.includes(category)).length,
  count: () => Number(count.textContent),
  cards: () => list.childElementCount,
  search: () => search,
  hasTyped: (word) => search.value === word,
  clearSearch: () => {
    search.value = '';
    draw();
  },
  view: () => undefined,
  isIn: () => false,
  showAll: (most) => {
    limit = most;
    draw();
  },
});
