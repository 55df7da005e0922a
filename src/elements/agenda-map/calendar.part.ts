import type { TemplateResult } from 'lit';
import { stringsFor } from '../../i18n/catalogue.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import type { CalendarTurn } from './address.js';
import type { AgendaShown } from './agenda-map.template.js';
import type { IjAgendaMap } from './agenda-map.js';
import type { AgendaPart } from './agenda-parts.js';
import { gridStyles } from './calendar-grid.styles.js';
import { CalendarPaper } from './calendar-paper.js';
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
  readonly #paper = new CalendarPaper();
  #mode: CalendarMode = 'month';
  #day = '';
  #isDayAsked = false;
  #firstWeekday = 0;
  /** what the focus goes to once it is in the page */
  #target = '';
  #asked = '';
  /** where the calendar is when nobody moved it */
  #home = '';
  /** what the page's address last gave */
  #recalled: CalendarTurn | undefined;
  #laid: { readonly inputs: readonly unknown[]; readonly view: CalendarView } | undefined;

  constructor(host: IjAgendaMap) {
    this.#host = host;
    adoptPartStyles(host, gridStyles, calendarStyles);
  }

  readonly render = (shown: AgendaShown): TemplateResult => {
    this.#follow(shown, this.#recall());
    this.#firstWeekday = firstWeekday(shown.lang);
    const view = this.#layout(shown);
    return calendarTemplate(view, {
      onMode: (mode) => this.#change(() => (this.#mode = mode)),
      onStep: (steps) => this.#change(() => (this.#day = this.#step(steps))),
      onGoTo: (day) => this.#goTo(day),
      onDay: (day) => this.#openDay(day),
      onKey: (event) => this.#onKey(event),
      onOpen: (key) => this.#host.openItem(key),
    }, this.#paper.follow(view));
  };

  readonly leave = (): void => this.#paper.leave();

  readonly settled = (): void => {
    this.#keep();
    if (!this.#target) return;
    this.#host.renderRoot.querySelector<HTMLElement>(this.#target)?.focus();
    this.#target = '';
  };

  /** Takes up what the address says, when it was read. Was it? */
  #recall(): boolean {
    const turn = this.#host.parts.address?.calendar;
    if (!turn || turn === this.#recalled) return false;
    this.#recalled = turn;
    this.#mode = turn.mode ?? 'month';
    this.#day = within(turn.day);
    return true;
  }

  /** Only what differs from how the page opens is kept, and never over what is still to be recalled. */
  #keep(): void {
    const { address } = this.#host.parts;
    if (address && address.calendar === this.#recalled)
      this.#recalled = address.keepCalendar({ mode: this.#mode === 'month' ? undefined : this.#mode, day: this.#day === this.#home ? undefined : this.#day });
  }

  /** When the person asks for other days, the calendar goes there; an address that says both is right. */
  #follow({ query, today }: AgendaShown, isRecalled: boolean): void {
    const limits = askedDays(query, today);
    const asked = limits ? `${limits.first} ${limits.last}` : '';
    this.#home = homeDay(limits, today);
    const isElsewhere = limits && (this.#day < limits.first || this.#day > limits.last);
    if (!this.#day || (asked !== this.#asked && isElsewhere && !isRecalled)) this.#day = this.#home;
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
    const day = this.#day;
    change();
    this.#day = within(this.#day) || day;
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

/** A day that the calendar can be turned to, or none: years are counted in four digits, and a hostile link has the last of them. */
const within = (day = ''): string => (day > '1000' && day < '9000' ? day : '');

function homeDay(limits: DayRange | undefined, today: string): string {
  if (!limits || (limits.first <= today && limits.last >= today)) return today;
  return within(limits.first) || within(limits.last) || today;
}

const dayButton = (day: string): string => `[data-day="${day}"]`;

/** Only the days that a filter leaves, of those shown. */
function placedWithin(entries: readonly Entry[], { first, last }: DayRange, { zone, limits }: { readonly zone: string; readonly limits: DayRange | undefined }) {
  const range = limits ? { first: limits.first > first ? limits.first : first, last: limits.last < last ? limits.last : last } : { first, last };
  return range.first > range.last ? [] : placeEntries(entries, range, zone);
}
