import { html, nothing, render, type TemplateResult } from 'lit';
import type { AgendaSet } from '../../contract/agenda-set.js';
import type { AgendaStrings } from './agenda-map.strings.js';
import { dayBlock, longDay, timeWords, zoneWords } from './date-words.js';
import type { ListGroup } from './list.model.js';
import type { NearState } from './near-state.js';
import { dayOf } from './periods.model.js';
import type { Entry } from './select-items.model.js';

export interface ListWording {
  readonly strings: AgendaStrings;
  readonly lang: string;
  readonly today: string;
  readonly nowMs: number;
  /** the region's */
  readonly zone: string;
  readonly headingLevel: number;
  /** what is said of distances, once somebody is near something */
  readonly near: NearState | undefined;
  readonly set: AgendaSet;
  /** is it open now? undefined: not known */
  readonly isOpen: ((entry: Entry) => boolean | undefined) | undefined;
}

export interface ListOptions extends ListWording {
  readonly groups: readonly ListGroup[];
  /** are some left out that may be nearer? */
  readonly isPart?: boolean;
  readonly onOpen: (key: string, opener: HTMLElement) => void;
}

export function listTemplate(options: ListOptions): TemplateResult {
  const { groups } = options;
  return html`<div class="list" part="list">${groups.map((group) => groupTemplate(group, options))}</div>`;
}

/** The list in a box of its own, drawn again only when what it shows is another: a sentence said aloud, a sheet opened must not draw 10,000 cards. */
export class KeptList {
  readonly #box = document.createElement('div');
  #inputs: readonly unknown[] = [];

  draw(inputs: readonly unknown[], template: () => TemplateResult): HTMLElement {
    if (inputs.every((input, i) => input === this.#inputs[i])) return this.#box;
    this.#inputs = inputs;
    render(template(), this.#box);
    for (const group of this.#box.querySelectorAll<HTMLElement>('.group')) group.style.setProperty('--n', String(group.querySelectorAll('.card').length));
    return this.#box;
  }
}

const level = (base: number, deeper: number): number => Math.min(6, base + deeper);

function groupTemplate(group: ListGroup, options: ListOptions): TemplateResult {
  const title = groupTitle(group, options);
  const { headingLevel } = options;
  return html`<section class="group">
    ${title && !group.isRest ? html`<div class="group-title" role="heading" aria-level=${level(headingLevel, 1)}>${title}</div>` : nothing}
    <ul class="cards" role="list">
      ${group.entries.map((entry) => card(entry, options, title ? 2 : 1))}
    </ul>
  </section>`;
}

function groupTitle(group: ListGroup, { strings, lang, today, near, groups, isPart }: ListOptions): string {
  const { kind, label } = group;
  if (kind === 'day') return longDay(lang, label, today) + (label === today ? ` (${strings.periods.today.toLocaleLowerCase(lang)})` : '');
  return kind === 'undated' ? strings.undated : (near?.strings?.group(group, group === groups[0] && !isPart) ?? '');
}

/** One event or place: its name opens the whole of it. */
function card(entry: Entry, options: ListOptions, deeper: number): TemplateResult {
  const { item } = entry;
  const { onOpen, headingLevel } = options;
  const open = (event: Event): void => onOpen(item.key, event.currentTarget as HTMLElement);
  return html`<li class="card ${item.status}" part="card">
    ${dateBlock(entry, options)}
    <div class="card-body">
      <div class="card-title" role="heading" aria-level=${level(headingLevel, deeper)}>
        <button class="card-button" type="button" data-key=${item.key} @click=${open}>${item.title}</button>
      </div>
      ${timeLine(entry, options)} ${placeLine(entry, options)} ${badges(entry, options)} ${sourcesLine(entry, options)}
    </div>
  </li>`;
}

function dateBlock({ item, occurrence }: Entry, { lang }: ListWording): TemplateResult | typeof nothing {
  if (!occurrence) return nothing;
  const [weekday, number, month] = dayBlock(lang, dayOf(occurrence.startMs, item.zone));
  return html`<div class="date" aria-hidden="true"><span>${weekday}</span><b>${number}</b><span>${month}</span></div>`;
}

function timeLine({ item, occurrence, times }: Entry, { strings, lang, today, zone }: ListWording): TemplateResult | typeof nothing {
  if (!occurrence) return nothing;
  const when = timeWords({ occurrence, zone: item.zone, lang, allDay: strings.allDay, until: strings.until });
  const local = occurrence.isAllDay ? '' : zoneWords(lang, occurrence.startMs, { zone: item.zone, home: zone });
  return html`<p class="when">
    <span class="visually-hidden">${longDay(lang, dayOf(occurrence.startMs, item.zone), today)}, </span>${when}${local ? ` (${local})` : ''}${times > 1 ? `, ${strings.otherTimes(times - 1)}` : ''}
  </p>`;
}

function placeLine({ item: { where, isOnline, categories, isPlace }, distanceM }: Entry, { strings, set, near }: ListWording): TemplateResult | typeof nothing {
  const kind = isPlace ? categories.map((id) => set.categoryLabels.get(id) ?? id).join(', ') : '';
  const parts = [kind, where.name, [isPlace ? where.postcode : '', where.city].filter(Boolean).join(' ')].filter(Boolean);
  const text = parts.length ? parts.join(', ') : isOnline ? strings.online : '';
  const distance = distanceM === undefined || !near?.strings ? '' : `${where.isApproximate ? '≈\u00a0' : ''}${near.strings.distance(distanceM)}`;
  if (!text && !distance) return nothing;
  return html`<p class="where">${text}${distance ? html`<span class="distance">${distance}</span>` : nothing}</p>`;
}

function badges(entry: Entry, { strings, nowMs, isOpen, today, zone }: ListWording): TemplateResult | typeof nothing {
  const { item, occurrence } = entry;
  const open = item.isPlace ? isOpen?.(entry) : undefined;
  const words = [
    item.status === 'scheduled' ? undefined : { kind: 'warning', text: strings.statuses[item.status] },
    occurrence && (occurrence.endMs > occurrence.startMs ? occurrence.endMs <= nowMs : dayOf(occurrence.startMs, zone) < today) ? { kind: '', text: strings.past } : undefined,
    open === undefined ? undefined : { kind: open ? 'success' : '', text: open ? strings.openNow : strings.closedNow },
    item.isFree ? { kind: '', text: strings.free } : undefined,
    item.isOnline && item.status !== 'online-only' ? { kind: '', text: strings.online } : undefined,
    item.isAccessible ? { kind: '', text: strings.accessible } : undefined,
  ].filter((badge) => badge !== undefined);
  return words.length ? html`<p class="badges">${words.map(({ kind, text }) => html`<span class="badge ${kind}">${text}</span> `)}</p>` : nothing;
}

const sourcesLine = ({ item: { sources } }: Entry, { strings }: ListWording): TemplateResult | typeof nothing =>
  sources.length > 1 ? html`<p class="muted sources">${strings.alsoFrom(sources.join(', '))}</p>` : nothing;
