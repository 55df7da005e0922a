import { html, nothing, type TemplateResult } from 'lit';
import { checkUrl } from '../../client/url.js';
import type { AgendaSet } from '../../contract/agenda-set.js';
import type { AgendaParts } from './agenda-parts.js';
import { filterBar, type FilterBarHandlers, type FilterBarOptions } from './filter-bar.template.js';
import { listTemplate, type ListWording } from './list.template.js';
import type { ListGroup } from './list.model.js';
import type { Near } from './query.model.js';
import type { Selection } from './select-items.model.js';
import type { SourceState } from './sources.js';

/** All that is shown, worked out. */
export interface AgendaShown extends ListWording, Omit<FilterBarOptions, keyof FilterBarHandlers | 'isDirectory' | 'hasPoints' | 'hasHours' | 'renderMore'> {
  readonly set: AgendaSet;
  readonly selection: Selection;
  readonly groups: readonly ListGroup[];
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
  const { set, selection, parts, view, countText } = shown;
  const facts = { isDirectory: set.isDirectory, hasPoints: set.items.some(({ where }) => where.point), hasHours: Boolean(parts.opening) };
  parts.needOpening(set.items);
  const bar: FilterBarOptions = { ...shown, ...facts, ...handlers, renderMore: () => parts.render('more', whole) };
  const whole: AgendaWhole = { ...shown, ...handlers, ...bar };
  return html`${filterBar(bar)} ${sourceNotes(shown, handlers)}
    <p class="count">${countText}</p>
    ${selection.entries.length ? nothing : parts.render('nothing', whole)}
    <div class="views ${view}">
      ${view === 'list' ? nothing : html`<div class="view">${parts.render(view, whole)}</div>`}
      ${view === 'calendar' ? nothing : html`<div class="beside">${list(shown, handlers)}</div>`}
    </div>
    ${set.isDirectory ? parts.renderQuietly('guide', whole) : nothing} ${parts.openKey === undefined ? nothing : parts.render('detail', whole)} ${proposeLink(shown)}`;
}

function list(shown: AgendaShown, handlers: AgendaHandlers): TemplateResult {
  const { selection, limit, strings } = shown;
  const all = selection.entries.length;
  const left = all - limit;
  return html`${listTemplate({ ...shown, ...handlers })}
  ${left > 0
    ? html`<div class="pager">
        <button class="button no-print" type="button" @click=${handlers.onShowMore}>${strings.showMore(Math.min(left, 30))}</button>
        <span class="muted">${strings.shown(limit, all)}</span>
      </div>`
    : nothing}`;
}

/** One source can be late or lost while the others are shown. */
function sourceNotes({ sources, strings }: AgendaShown, { onRetry }: AgendaHandlers): TemplateResult {
  return html`<div role="status">
    ${sources.filter(({ isDone }) => !isDone).map(({ label, read, total }) => html`<p class="muted">${strings.reading(label, read, total)}</p>`)}
    ${sources
      .filter(({ error }) => error)
      .map(({ label }) => html`<p class="source-note">${strings.failedSource(label)} <button class="button small" type="button" @click=${onRetry}>${strings.retry}</button></p>`)}
  </div>`;
}

function proposeLink({ submitUrl, strings }: AgendaShown): TemplateResult | typeof nothing {
  const url = checkUrl(submitUrl, 'link');
  return url ? html`<p class="no-print"><a class="button" href=${url.href}>${strings.propose}</a></p>` : nothing;
}
