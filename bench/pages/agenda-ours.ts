import type { IjAgendaMap } from '../../src/elements/agenda-map/agenda-map.js';
import { benchAgenda, benchEvents, type BenchAgenda } from '../agenda-events.js';
import { exposeAgenda, root } from './api.js';

// The element itself is dist/cdn/agenda-map.js, as a page loads it.
const agenda = document.createElement('ij-agenda-map') as IjAgendaMap;
let page: BenchAgenda;

const find = <T extends HTMLElement>(selector: string): T | null => agenda.shadowRoot?.querySelector<T>(selector) ?? null;
const SIGNS = { list: '.card', map: '.map .mark', calendar: '[data-day]' } as const;

exposeAgenda({
  views: ['list', 'map', 'calendar'],
  prepare: async (size) => {
    await customElements.whenDefined('ij-agenda-map');
    page = benchAgenda(benchEvents(size));
    agenda.view = 'list map calendar';
  },
  first: () => {
    agenda.data = page;
    root().append(agenda);
  },
  read: (src) => {
    agenda.src = src;
    root().append(agenda);
  },
  openFilters: () => find('[aria-controls=more]')?.click(),
  choose: (category) => {
    const select = find<HTMLSelectElement>('[name=category]');
    if (!select) throw new Error('no categories');
    select.value = category;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  },
  inCategory: (category) => page.events.filter(({ categories }) => categories.includes(category)).length,
  count: () => Number(find('.count')?.textContent.replaceAll(/\D/g, '')),
  cards: () => agenda.shadowRoot?.querySelectorAll('.card').length ?? 0,
  search: () => find<HTMLInputElement>('[name=text]'),
  hasTyped: (word) => find<HTMLInputElement>('[name=text]')?.value === word && !agenda.isUpdatePending,
  clearSearch: () => {
    const search = find<HTMLInputElement>('[name=text]');
    if (search) search.value = '';
    search?.dispatchEvent(new Event('input', { bubbles: true }));
  },
  view: (name) => find(`[name=view][value=${name}]`)?.click(),
  isIn: (name) => find(SIGNS[name]) !== null,
  showAll: (limit) => (agenda.limit = limit),
});
