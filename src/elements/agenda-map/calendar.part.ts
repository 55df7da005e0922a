import type { TemplateResult } from 'lit';
import { stringsFor } from '../../i18n/catalogue.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import type { AgendaShown } from './agenda-map.template.js';
import type { IjAgendaMap } from './agenda-map.js';
import type { AgendaPart } from './agenda-parts.js';
import { firstWeekday, rangeWords } from './calendar-words.js';
import { addMonths, askedDays, daysOfMonth, layoutWeek, nearestDay, placeEntries, weekOfDay, weeksOfMonth, type CalendarMode, type DayRange } from './calendar.model.js';
import { calendarStrings } from './calendar.strings.js';
import { calendarStyles } from './calendar.styles.js';
import { calendarTemplate, type CalendarView } from './calendar.template.js';
import { addDays } from './periods.model.js';
import type { Entry } from './select-items.model.js';

/** Rows of events in a cell: the height of a month stays that of a screen. */
const MOST: Record<CalendarMode, number> = { month: 3, week: 12, agenda: 0 };

export const createCalendarPart = (host: IjAgendaMap): AgendaPart => new Calendar(host);

/** The days of the selection: which one the person is on, and how many are shown around it. */
class Calendar implements AgendaPart {
  readonly #host: IjAgendaMap;
  #mode: CalendarMode = 'month';
  #day = '';
  #isDayAsked = false;
  #firstWeekday = 0;
  /** what the focus goes to once it is in the page */
  #target = '';
  #asked = '';
  #laid: { readonly inputs: readonly unknown[]; readonly view: CalendarView } | undefined;

  constructor(host: IjAgendaMap) {
    this.#host = host;
    adoptPartStyles(host, calendarStyles);
  }

  readonly render = (shown: AgendaShown): TemplateResult => {
    this.#follow(shown);
    this.#firstWeekday = firstWeekday(shown.lang);
    const view = this.#layout(shown);
    return calendarTemplate(view, {
      onMode: (mode) => this.#change(() => (this.#mode = mode)),
      onStep: (steps) => this.#change(() => (this.#day = this.#step(steps))),
      onGoTo: (day) => this.#goTo(day),
      onDay: (day) => this.#openDay(day),
      onKey: (event) => this.#onKey(event),
      onOpen: (key) => this.#host.openItem(key),
    });
  };

  readonly settled = (): void => {
    if (!this.#target) return;
    this.#host.renderRoot.querySelector<HTMLElement>(this.#target)?.focus();
    this.#target = '';
  };

  /** When the person asks for other days, the calendar goes there. */
  #follow({ query, today }: AgendaShown): void {
    const limits = askedDays(query, today);
    const asked = limits ? `${limits.first} ${limits.last}` : '';
    if (!this.#day) this.#day = today;
    if (asked !== this.#asked && limits && (this.#day < limits.first || this.#day > limits.last)) {
      this.#day = limits.first < today && limits.last >= today ? today : limits.first > '0001-01-01' ? limits.first : limits.last;
    }
    this.#asked = asked;
  }

  /** Typing, or a minute that passes, draws the element again: what the same entries gave is kept. */
  #layout(shown: AgendaShown): CalendarView {
    const strings = stringsFor(calendarStrings, shown.lang);
    const inputs = [shown.selection, this.#mode, this.#day, this.#isDayAsked, strings, shown.today];
    if (!this.#laid || inputs.some((input, i) => input !== this.#laid?.inputs[i])) this.#laid = { inputs, view: this.#newLayout(shown) };
    return { ...this.#laid.view, shown };
  }

  #newLayout(shown: AgendaShown): CalendarView {
    const strings = stringsFor(calendarStrings, shown.lang);
    const [mode, day] = [this.#mode, this.#day];
    const { lang, zone, today, query } = shown;
    const { entries } = shown.selection;
    const rows = mode === 'week' ? [weekOfDay(day, this.#firstWeekday)] : weeksOfMonth(day, this.#firstWeekday);
    const whole = { first: rows[0]?.[0] ?? day, last: rows.at(-1)?.[6] ?? day };
    const range = mode === 'week' ? whole : daysOfMonth(day);
    const limits = askedDays(query, today);
    const placed = placedWithin(entries, mode === 'agenda' ? range : whole, { zone, limits });
    const inRange = placed.filter(({ firstDay, lastDay }) => firstDay <= range.last && lastDay >= range.first);
    return {
      mode,
      day,
      isDayAsked: this.#isDayAsked,
      range,
      label: rangeWords(mode, [range.first, range.last], { lang, strings }),
      rows: mode === 'agenda' ? [] : rows.map((days) => layoutWeek(days, placed, MOST[mode])),
      placed: inRange,
      events: new Set(inRange.map(({ item }) => item)).size,
      nearest: inRange.length ? undefined : nearestDay(entries, range, { zone, limits }),
      strings,
      shown,
    };
  }

  #change(change: () => void): void {
    change();
    this.#host.requestUpdate();
  }

  #goTo(day: string): void {
    this.#change(() => (this.#day = day));
    this.#target = this.#mode === 'agenda' ? '' : dayButton(day);
  }

  #openDay(day: string): void {
    this.#change(() => ([this.#day, this.#isDayAsked] = [day, true]));
    this.#target = '.cal-day-title';
  }

  #step(steps: number): string {
    return this.#mode === 'week' ? addDays(this.#day, 7 * steps) : addMonths(this.#day, steps);
  }

  #onKey(event: KeyboardEvent): void {
    const onDay = (event.target as HTMLElement).dataset['day'];
    const day = onDay && !event.ctrlKey && !event.metaKey && !event.altKey ? this.#dayFor(event) : undefined;
    if (!day) return;
    event.preventDefault();
    this.#goTo(day);
  }

  #dayFor({ key, shiftKey }: KeyboardEvent): string | undefined {
    const day = this.#day;
    const along = getComputedStyle(this.#host).direction === 'rtl' ? -1 : 1;
    const week = weekOfDay(day, this.#firstWeekday);
    if (key === 'ArrowRight') return addDays(day, along);
    if (key === 'ArrowLeft') return addDays(day, -along);
    if (key === 'ArrowDown') return addDays(day, 7);
    if (key === 'ArrowUp') return addDays(day, -7);
    if (key === 'Home') return week[0];
    if (key === 'End') return week[6];
    if (key === 'PageDown') return shiftKey ? addMonths(day, 12) : this.#step(1);
    if (key === 'PageUp') return shiftKey ? addMonths(day, -12) : this.#step(-1);
    return undefined;
  }
}

const dayButton = (day: string): string => `[data-day="${day}"]`;

/** Only the days that a filter leaves, of those shown. */
function placedWithin(entries: readonly Entry[], { first, last }: DayRange, { zone, limits }: { readonly zone: string; readonly limits: DayRange | undefined }) {
  const range = limits ? { first: limits.first > first ? limits.first : first, last: limits.last < last ? limits.last : last } : { first, last };
  return range.first > range.last ? [] : placeEntries(entries, range, zone);
}
