import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import { segmented } from '../../ui/filters.template.js';
import type { AgendaShown } from './agenda-map.template.js';
import { groupByDay, onDay, CALENDAR_MODES, type CalendarDay, type CalendarMode, type DayRange, type Placed, type Slot } from './calendar.model.js';
import type { CalendarStrings } from './calendar.strings.js';
import { dayNumber, shortWeekday, weekdayName } from './calendar-words.js';
import { longDay, timeOfDay, timeWords, zoneWords } from './date-words.js';

export interface CalendarView {
  readonly mode: CalendarMode;
  /** the day that the keyboard is on; its month or week is shown */
  readonly day: string;
  /** did the person ask for what is on that day? */
  readonly isDayAsked: boolean;
  /** what is shown, from the first to the last day that counts */
  readonly range: DayRange;
  readonly label: string;
  readonly rows: readonly (readonly CalendarDay[])[];
  readonly placed: readonly Placed[];
  /** how many they are, whatever the number of their times */
  readonly events: number;
  /** where something is, when nothing is shown */
  readonly nearest: string | undefined;
  readonly strings: CalendarStrings;
  readonly shown: AgendaShown;
}

export interface CalendarHandlers {
  readonly onMode: (mode: CalendarMode) => void;
  readonly onStep: (steps: -1 | 1) => void;
  readonly onGoTo: (day: string) => void;
  /** shows what is on a day, and goes there */
  readonly onDay: (day: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onOpen: (key: string) => void;
}

/** `paper`: what stands below a month or a week when it is printed. */
export function calendarTemplate(view: CalendarView, handlers: CalendarHandlers, paper: HTMLElement): TemplateResult {
  const { mode, placed } = view;
  return html`<div class="cal ${mode === 'week' ? 'by-week' : ''}" part="calendar">
    ${toolbar(view, handlers)} ${placed.length ? nothing : emptyNote(view, handlers)}
    ${mode === 'agenda' ? agendaTable(view, handlers) : html`${grid(view, handlers)} ${dayList(view, handlers)} ${paper}`}
  </div>`;
}

const level = ({ shown: { headingLevel } }: CalendarView, deeper: number): number => Math.min(6, headingLevel + deeper);

function toolbar(view: CalendarView, { onMode, onStep, onGoTo }: CalendarHandlers): TemplateResult {
  const { mode, label, strings, events, shown } = view;
  const choices = CALENDAR_MODES.map((value) => ({ value, label: strings.modes[value] }));
  return html`<div class="cal-bar">
    <div class="cal-title" aria-live="polite" aria-atomic="true">
      <div class="cal-label" role="heading" aria-level=${level(view, 1)}>${label}</div>
      <p class="muted">${strings.events(events)}</p>
    </div>
    <div class="cal-steps no-print">
      <button class="button small cal-back" type="button" aria-label=${strings.previousOf[mode]} @click=${() => onStep(-1)}><span>${strings.previous}</span></button>
      <button class="button small" type="button" @click=${() => onGoTo(shown.today)}>${strings.today}</button>
      <button class="button small cal-on" type="button" aria-label=${strings.nextOf[mode]} @click=${() => onStep(1)}><span>${strings.next}</span></button>
    </div>
    <div class="no-print">${segmented({ name: 'calendar-mode', legend: strings.show, choices, value: mode, onChoose: onMode })}</div>
  </div>`;
}

function emptyNote({ mode, nearest, strings, shown: { lang, today } }: CalendarView, { onGoTo }: CalendarHandlers): TemplateResult {
  return html`<p class="cal-empty">
    ${strings.nothingShown[mode]}
    ${nearest ? html`<button class="button small" type="button" @click=${() => onGoTo(nearest)}>${strings.goTo(longDay(lang, nearest, today))}</button>` : nothing}
  </p>`;
}

/** The pattern "date grid" of the ARIA practices: one tab stop, then the events of that day. */
function grid(view: CalendarView, handlers: CalendarHandlers): TemplateResult {
  const { rows, label, strings, shown } = view;
  return html`<table class="cal-grid" role="grid" aria-describedby="cal-keys" @keydown=${handlers.onKey}>
      <caption class="visually-hidden">${strings.caption(label)}</caption>
      <thead>
        <tr>
          ${rows[0]?.map(({ day }) => html`<th scope="col"><span aria-hidden="true">${shortWeekday(shown.lang, day)}</span><span class="visually-hidden">${weekdayName(shown.lang, day)}</span></th>`)}
        </tr>
      </thead>
      <tbody>
        ${repeat(rows, ([first]) => first?.day, (row) => html`<tr>${repeat(row, ({ day }) => day, (cell) => dayCell(cell, view, handlers))}</tr>`)}
      </tbody>
    </table>
    <p class="visually-hidden" id="cal-keys">${strings.keys}</p>`;
}

function dayCell(cell: CalendarDay, view: CalendarView, handlers: CalendarHandlers): TemplateResult {
  const { day, placed, slots, more } = cell;
  const { range, strings, shown } = view;
  const isActive = day === view.day;
  const classes = [day < range.first || day > range.last ? 'outside' : '', day < shown.today ? 'gone' : '', placed.length ? 'busy' : ''].join(' ');
  const name = longDay(shown.lang, day, shown.today);
  return html`<td class=${classes} aria-selected=${isActive}>
    <button
      class="cal-day-button"
      type="button"
      data-day=${day}
      tabindex=${isActive ? 0 : -1}
      aria-current=${ifDefined(day === shown.today ? 'date' : undefined)}
      aria-label=${`${name}, ${strings.events(placed.length)}`}
      @click=${() => handlers.onDay(day)}
    >
      <span class="cal-number">${dayNumber(shown.lang, day)}</span>${placed.length ? html`<span class="cal-count" data-count=${placed.length}></span>` : nothing}
    </button>
    <div class="cal-slots">
      ${slots.map((slot) => (slot ? slotButton(slot, view, handlers) : html`<span class="cal-slot"></span>`))}
      ${more
        ? html`<button class="cal-more" type="button" tabindex=${isActive ? 0 : -1} @click=${() => handlers.onDay(day)}>
            ${strings.others(more)}<span class="visually-hidden">, ${strings.allOfDay(name)}</span>
          </button>`
        : nothing}
    </div>
  </td>`;
}

function slotButton({ placed, days, isFromBefore, isGoingOn }: Slot, { day, strings, shown }: CalendarView, { onOpen }: CalendarHandlers): TemplateResult {
  const { item, occurrence, firstDay, lastDay } = placed;
  const isLong = occurrence.isAllDay || lastDay > firstDay;
  const classes = `cal-slot cal-event span-${days} ${isLong ? 'long' : ''} ${isFromBefore ? 'from-before' : ''} ${isGoingOn ? 'going-on' : ''} ${item.status}`;
  return html`<button class=${classes} type="button" data-key=${item.key} tabindex=${firstDay <= day && lastDay >= day ? 0 : -1} @click=${() => onOpen(item.key)}>
    ${isLong ? nothing : html`<span class="cal-time">${startWords(placed, shown)}</span>`}
    ${isFromBefore ? html`<span class="visually-hidden">${strings.fromBefore}, </span>` : nothing}${item.title}${statusWords(placed, shown)}${isGoingOn
      ? html`<span class="visually-hidden">, ${strings.goesOn}</span>`
      : nothing}
  </button>`;
}

function startWords({ item, occurrence: { startMs } }: Placed, { lang, zone }: AgendaShown): string {
  const local = zoneWords(lang, startMs, { zone: item.zone, home: zone });
  return `${timeOfDay(lang, startMs, item.zone)}${local ? ` (${local})` : ''}`;
}

function statusWords({ item: { status } }: Placed, { strings }: AgendaShown): string {
  return status === 'scheduled' ? '' : ` (${strings.statuses[status].toLocaleLowerCase()})`;
}

function fullTime({ item: { zone }, occurrence }: Placed, { strings, lang, zone: home }: AgendaShown): string {
  const local = occurrence.isAllDay ? '' : zoneWords(lang, occurrence.startMs, { zone, home });
  return `${timeWords({ occurrence, zone, lang, allDay: strings.allDay, until: strings.until })}${local ? ` (${local})` : ''}`;
}

const placeWords = ({ item: { where, isOnline } }: Placed, { strings }: AgendaShown): string => [where.name, where.city].filter(Boolean).join(', ') || (isOnline ? strings.online : '');

const openButton = (placed: Placed, shown: AgendaShown, { onOpen }: Pick<CalendarHandlers, 'onOpen'>): TemplateResult =>
  html`<button class="cal-open ${placed.item.status}" type="button" data-key=${placed.item.key} @click=${() => onOpen(placed.item.key)}>${placed.item.title}</button>${statusWords(placed, shown)}`;

/** What is on the day: always in sight where the cells are too small for words, elsewhere once it is asked for. */
function dayList(view: CalendarView, handlers: CalendarHandlers): TemplateResult {
  const { day, isDayAsked, placed, strings, shown } = view;
  const here = onDay(placed, day);
  return html`<section class="cal-day ${isDayAsked ? 'asked' : ''} no-print" aria-labelledby="cal-day-title">
    <div class="cal-day-title" id="cal-day-title" role="heading" aria-level=${level(view, 2)} tabindex="-1">${longDay(shown.lang, day, shown.today)}</div>
    ${here.length ? nothing : html`<p class="muted">${strings.nothingOnDay}</p>`}
    <ul role="list">
      ${here.map((one) => html`<li><span class="cal-when">${fullTime(one, shown)}</span> <span>${openButton(one, shown, handlers)}</span> <span class="muted">${placeWords(one, shown)}</span></li>`)}
    </ul>
  </section>`;
}

export function agendaTable(view: CalendarView, handlers: Pick<CalendarHandlers, 'onOpen'>): TemplateResult | typeof nothing {
  const { placed, range, label, strings, shown } = view;
  if (!placed.length) return nothing;
  const { lang, today } = shown;
  return html`<table class="cal-agenda">
    <caption class="visually-hidden">${strings.caption(label)}</caption>
    <thead>
      <tr>${strings.columns.map((column) => html`<th scope="col">${column}</th>`)}</tr>
    </thead>
    ${groupByDay(placed, range.first).map(
      ([day, all]) => html`<tbody>
        ${all.map(
          (one, i) => html`<tr>
            ${i ? nothing : html`<th scope="rowgroup" rowspan=${all.length}>${longDay(lang, day, today)}</th>`}
            <td class="cal-when">${fullTime(one, shown)}</td>
            <td>${openButton(one, shown, handlers)}</td>
            <td class="muted">${placeWords(one, shown)}</td>
          </tr>`,
        )}
      </tbody>`,
    )}
  </table>`;
}
