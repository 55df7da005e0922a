import { html, nothing, type TemplateResult } from 'lit';
import type { AgendaSet } from '../../contract/agenda-set.js';
import type { AgendaParts } from './agenda-parts.js';
import type { KeptSelection } from './kept-selection.js';
import { filterBar, type FilterBarHandlers, type FilterBarOptions } from './filter-bar.template.js';
import { listTemplate, type KeptList, type ListWording } from './list.template.js';
import type { ListGroup } from './list.model.js';
import type { Near } from './query.model.js';
import type { Entry, Selection } from './select-items.model.js';
import type { SourceState } from './sources.js';

/** All that is shown, worked out. */
export interface AgendaShown extends ListWording, Omit<FilterBarOptions, keyof FilterBarHandlers | 'isDirectory' | 'hasPoints' | 'hasHours' | 'renderMore' | 'renderKinds'> {
  readonly set: AgendaSet;
  readonly selection: Selection;
  /** what the selection was made of */
  readonly kept: KeptSelection;
  readonly list: KeptList;
  readonly layOut: (entries: readonly Entry[], limit: number) => readonly ListGroup[];
  readonly limit: number;
  readonly sources: readonly SourceState[];
  readonly place: Near | undefined;
  readonly countText: string;
  readonly parts: AgendaParts;
  readonly submitUrl: string | undefined;
  readonly feedUrl: string | undefined;
}

export interface AgendaHandlers extends FilterBarHandlers {
  readonly onOpen: (key: string) => void;
  readonly onShowMore: () => void;
  readonly onRetry: () => void;
}

/** What the lazy parts are given: all that is shown, and what a person can do. */
export type AgendaWhole = AgendaShown & FilterBarOptions & AgendaHandlers;

export function agendaTemplate(shown: AgendaShown, handlers: AgendaHandlers): TemplateResult {
  const { set, selection, parts, view, countText, sources, limit, feedUrl, submitUrl } = shown;
  const all = selection.entries.length;
  const facts = { isDirectory: set.isDirectory, hasPoints: set.items.some(({ where }) => where.point), hasHours: Boolean(parts.opening) };
  const bar: FilterBarOptions = { ...shown, ...facts, ...handlers, renderMore: () => parts.render('more', whole), renderKinds: () => parts.renderQuietly('kinds', whole) };
  const whole: AgendaWhole = { ...shown, ...handlers, ...bar };
  return html`${filterBar(bar)} 
    <div role="status">${sources.every(({ isDone, error }) => isDone && !error) ? nothing : parts.renderQuietly('notes', whole)}</div>
    <div class="tally"><p class="count">${countText}</p>
      ${set.isDirectory || feedUrl || all > limit ? parts.renderQuietly('tools', whole) : nothing}</div>
    ${all ? nothing : parts.render('nothing', whole)}
    <div class="views ${view}">
      ${view === 'list' ? nothing : html`<div class="view">${parts.render(view, whole)}</div>`}
      ${view === 'calendar' ? nothing : html`<div class="beside">${list(shown, handlers)}</div>`}
    </div>
    ${parts.openKey === undefined ? nothing : parts.render('detail', whole)} ${submitUrl ? parts.renderQuietly('propose', whole) : nothing}`;
}

function list(shown: AgendaShown, handlers: AgendaHandlers): TemplateResult {
  const { selection, limit, strings, lang, headingLevel, parts, view, near } = shown;
  const entries = (view === 'map' && parts.listed) || selection.entries;
  const all = entries.length;
  const left = all - limit;
  // the selection is another when a minute has passed, or the place, or code has come that says more
  const inputs = [entries, limit, strings, lang, headingLevel, near?.strings];
  return html`${shown.list.draw(inputs, () => listTemplate({ ...shown, ...handlers, groups: shown.layOut(entries, limit), isPart: entries !== selection.entries }))}
  ${left > 0
    ? html`<div class="pager">
        <button class="button no-print" type="button" @click=${handlers.onShowMore}>${strings.showMore(Math.min(left, 30))}</button>
        <span class="muted">${strings.shown(limit, all)}</span>
      </div>`
    : nothing}`;
}
