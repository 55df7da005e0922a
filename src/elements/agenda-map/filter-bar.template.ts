import { html, nothing, type TemplateResult } from 'lit';
import { segmented } from '../../ui/filters.template.js';
import type { AgendaStrings } from './agenda-map.strings.js';
import type { NearState } from './near-state.js';
import { PERIODS } from './periods.model.js';
import type { AgendaQuery, AgendaView } from './query.model.js';
import type { Selection } from './select-items.model.js';

export interface FilterBarHandlers {
  readonly onQuery: (change: Partial<AgendaQuery>) => void;
  /** somebody is about to type */
  readonly onSearch: () => void;
  readonly onNearFocus: () => void;
  /** what was typed of a place; empty: none */
  readonly onNear: (text: string) => void;
  readonly onAroundMe: () => void;
  readonly onView: (view: AgendaView) => void;
  readonly onMoreFilters: () => void;
  readonly onClear: () => void;
}

export interface FilterBarOptions extends FilterBarHandlers {
  readonly query: AgendaQuery;
  readonly selection: Selection;
  readonly strings: AgendaStrings;
  readonly lang: string;
  readonly isDirectory: boolean;
  readonly views: readonly AgendaView[];
  readonly view: AgendaView;
  readonly isMoreOpen: boolean;
  readonly isAsking: boolean;
  /** the days are being chosen, though none is yet */
  readonly isChoosingDays: boolean;
  /** where distances are measured from, once somebody asked */
  readonly near: NearState | undefined;
  /** tells the search of one element from that of another in the page */
  readonly title: string | undefined;
  readonly hasPoints: boolean;
  readonly hasHours: boolean;
  /** filters that few people need: their code comes when they are opened */
  readonly renderMore: () => TemplateResult;
  /** what kinds of place there are, of a directory */
  readonly renderKinds: () => TemplateResult;
}

export function filterBar(options: FilterBarOptions): TemplateResult {
  const { strings, views, view, onView, isDirectory, isMoreOpen, onMoreFilters, isAsking, onClear, hasPoints, title } = options;
  const choices = views.map((value) => ({ value, label: strings.views[value] }));
  return html`<form class="filters no-print ${isMoreOpen ? 'open' : ''}" part="filters" role="search" aria-label=${title ?? nothing} @submit=${(event: Event) => event.preventDefault()}>
    ${searchField(options)} ${isDirectory ? options.renderKinds() : whenField(options)} ${hasPoints ? nearField(options) : nothing}
    <button class="button small" type="button" aria-expanded=${isMoreOpen} aria-controls="more" @click=${onMoreFilters}>
      ${isMoreOpen ? strings.fewer : strings.more}
    </button>
    ${isAsking ? html`<button class="button small" type="button" @click=${onClear}>${strings.clear}</button>` : nothing}
    <div class="more" id="more" ?hidden=${!isMoreOpen}>${isMoreOpen ? options.renderMore() : nothing}</div>
    ${views.length > 1 ? segmented({ name: 'view', legend: strings.view, choices, value: view, onChoose: onView }) : nothing}
  </form>`;
}

export const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

const searchField = ({ query, strings, onQuery, onSearch }: FilterBarOptions): TemplateResult =>
  html`<label class="search">
    <span class="legend">${strings.search}</span>
    <input type="search" name="text"
      .value=${query.text}
      @focus=${onSearch}
      @input=${(event: Event) => onQuery({ text: valueOf(event) })} />
  </label>`;

function whenField({ query, strings, onQuery, isChoosingDays }: FilterBarOptions): TemplateResult {
  const value = query.period || (isChoosingDays || query.from || query.to ? 'days' : '');
  const onWhen = (event: Event): void => {
    const chosen = valueOf(event);
    onQuery({ period: PERIODS.find((period) => period === chosen) ?? '', ...(chosen !== 'days' && { from: '', to: '' }) });
  };
  const dayField = (key: 'from' | 'to'): TemplateResult =>
    html`<label><span class="legend">${strings[key]}</span><input type="date" name=${key} .value=${query[key]} @change=${(event: Event) => onQuery({ [key]: valueOf(event) })} /></label>`;
  return html`<label>
      <span class="legend">${strings.when}</span>
      <select name="when" @change=${onWhen}>
        ${option('', strings.anyTime, value)} ${([...PERIODS, 'days'] as const).map((period) => option(period, strings.periods[period], value))}
      </select>
    </label>
    ${value === 'days' ? html`${dayField('from')} ${dayField('to')}` : nothing}`;
}

export const option = (value: string, label: string, chosen: string): TemplateResult => html`<option value=${value} ?selected=${value === chosen}>${label}</option>`;

function nearField(options: FilterBarOptions): TemplateResult {
  const { near, strings, onNear, onNearFocus, onAroundMe } = options;
  const commit = (event: Event): void => onNear(valueOf(event).trim());
  return html`<div class="near ${near?.place ? '' : 'later'}">
      <label>
        <span class="legend">${strings.near}</span>
        <input type="text" name="near" .value=${near?.text ?? ''} placeholder=${strings.nearHint} aria-describedby="near-note" @focus=${onNearFocus} @change=${commit} />
      </label>
      <button class="button small" type="button" @click=${onAroundMe}>${strings.aroundMe}</button>
      <span class="muted" id="near-note" role="status">${near?.note}</span>
    </div>
    ${near?.radiusField(options)}`;
}
