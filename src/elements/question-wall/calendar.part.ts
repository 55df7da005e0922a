import { html, nothing, type TemplateResult } from 'lit';
import type { Questions } from '../../contract/question-wall.js';
import { stringsFor } from '../../i18n/catalogue.js';
import { formatNumber } from '../../i18n/format.js';
import { scroller } from '../../ui/scroller.js';
import { scrollerStyles } from '../../ui/scroller.styles.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import { layoutCalendar, type CalendarCell, type CalendarRow, type WallCalendar } from './calendar.model.js';
import { calendarStrings, type WallCalendarStrings } from './calendar.strings.js';
import { calendarStyles } from './calendar.styles.js';
import { SCHOOL_YEAR, type Wall, type WallFilter } from './question-wall.model.js';
import type { WallHost } from './wall-parts.js';
import { monthName, type WallWording } from './wall-words.js';

export interface CalendarOptions extends WallWording {
  readonly document: Questions;
  readonly wall: Wall;
  readonly filter: WallFilter;
  readonly onCell: (cell: Pick<WallFilter, 'topic' | 'month'>) => void;
}

interface Drawing extends CalendarOptions {
  readonly words: WallCalendarStrings;
  readonly calendar: WallCalendar;
  /** the cell that Tab comes to */
  readonly stop: string | undefined;
  readonly onKey: (event: KeyboardEvent) => void;
}

const STEPS: Readonly<Record<string, readonly [down: number, on: number]>> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

/** The themes by the months of the school year: a table of numbers, darker where there are more, each a way to its questions. */
export function createCalendar(host: WallHost): (options: CalendarOptions) => TemplateResult {
  adoptPartStyles(host, scrollerStyles, calendarStyles);
  let known: { readonly wall: Wall; readonly calendar: WallCalendar } | undefined;
  let stop: string | undefined;
  return (options) => {
    const { wall, document, minCount, lang, filter } = options;
    if (known?.wall !== wall) known = { wall, calendar: layoutCalendar(wall, { ...document, minCount }) };
    const { calendar } = known;
    const open = calendar.rows.flatMap(({ theme, cells }) => cells.filter(isOpen).map(({ month }) => nameOf(theme.id, month)));
    const chosen = filter.topic === undefined || filter.month === undefined ? undefined : nameOf(filter.topic, filter.month);
    stop = open.find((one) => one === chosen) ?? open.find((one) => one === stop) ?? open[0];
    const onStop = (name: string | undefined): void => {
      stop = name;
      host.requestUpdate();
    };
    return calendarTemplate({ ...options, calendar, stop, words: stringsFor(calendarStrings, lang), onKey: (event) => moveBy(event, onStop) });
  };
}

const isOpen = ({ questions }: CalendarCell): boolean => questions > 0;
const nameOf = (theme: string, month: string): string => `${theme} ${month}`;

function calendarTemplate(drawing: Drawing): TemplateResult {
  const { words, calendar, document, strings, minCount, onKey } = drawing;
  const shortMonths = words.shortMonths.split(' ');
  const months = SCHOOL_YEAR.map((month) => ({ short: shortMonths[Number(month) - 1] ?? month, long: monthName(month, strings) }));
  const note = calendar.counts === 'requests' ? document.calendarNote : undefined;
  const { top } = calendar;
  return html`<section class="calendar" part="calendar" aria-labelledby="calendar-title">
    <p class="calendar-title" id="calendar-title">${words.title}</p>
    ${top ? html`<p class="finding">${words.finding(top.theme.label || strings.otherTopic, monthName(top.month, strings))}</p>` : nothing}
    <p class="muted" id="calendar-caption">${words.caption[calendar.counts]}.${note ? ` ${note}` : nothing}</p>
    ${drawing.stop === undefined ? nothing : html`<p class="muted no-print">${words.keys}</p>`}
    <div class="scroll-frame"><div class="calendar-box" role="group" aria-labelledby="calendar-title" ${scroller()}>
      <table aria-labelledby="calendar-caption" @keydown=${onKey}>
        <thead><tr><th scope="col">${words.theme}</th>${months.map(({ short, long }) => html`<th scope="col"><abbr title=${long}>${short}</abbr></th>`)}</tr></thead>
        <tbody>${calendar.rows.map((row) => rowTemplate(row, drawing))}</tbody>
      </table>
    </div></div>
    ${calendar.isPartial ? html`<p class="muted">${words.hiddenNote(minCount)}</p>` : nothing}
  </section>`;
}

const rowTemplate = (row: CalendarRow, drawing: Drawing): TemplateResult =>
  html`<tr><th scope="row">${row.theme.label || drawing.strings.otherTopic}</th>${row.cells.map((cell) => html`<td class="heat-${isHidden(cell) ? 'hidden' : cell.heat}">${cellTemplate(cell, row, drawing)}</td>`)}</tr>`;

const isHidden = ({ n, isPartial }: CalendarCell): boolean => isPartial && !n;

function cellTemplate(cell: CalendarCell, { theme }: CalendarRow, { words, lang, strings, filter, stop, onCell, calendar }: Drawing): TemplateResult | string {
  const number = formatNumber(lang, cell.n);
  const text = !cell.isCounted ? '–' : isHidden(cell) ? words.hidden : cell.isPartial ? words.partial(number) : number;
  if (!isOpen(cell)) return text;
  const { month, questions } = cell;
  const name = nameOf(theme.id, month);
  const isChosen = filter.topic === theme.id && filter.month === month;
  const count = !cell.isCounted ? '' : isHidden(cell) ? `${words.hidden}, ` : `${words.count[calendar.counts](cell.n)}, `;
  const said = `${text}, ${theme.label || strings.otherTopic}, ${monthName(month, strings)}, ${count}${words.show(questions)}`;
  return html`<button type="button" data-cell=${name} tabindex=${name === stop ? '0' : '-1'} aria-label=${said} aria-pressed=${isChosen}
    @click=${() => onCell(isChosen ? { topic: undefined, month: undefined } : { topic: theme.id, month })}>${text}</button>`;
}

/** One stop of Tab for the table: arrows go to the next number with questions in their direction, Home and End to the first and last of a line. */
function moveBy(event: KeyboardEvent, onStop: (name: string | undefined) => void): void {
  const from = (event.target as HTMLElement).closest('td');
  const table = event.currentTarget as HTMLTableElement;
  if (!from || event.ctrlKey || event.altKey || event.metaKey) return;
  const next = event.key === 'Home' || event.key === 'End' ? endOf(from, event.key) : nextFrom(from, table, event.key);
  if (!next) return;
  event.preventDefault(); // the page must not scroll
  onStop(next.dataset['cell']);
  next.focus();
}

function endOf(from: HTMLTableCellElement, key: string): HTMLButtonElement | undefined {
  const buttons = [...(from.parentElement?.querySelectorAll('button') ?? [])];
  return key === 'Home' ? buttons[0] : buttons.at(-1);
}

function nextFrom(from: HTMLTableCellElement, table: HTMLTableElement, key: string): HTMLButtonElement | undefined {
  const step = STEPS[key];
  if (!step) return undefined;
  const isMirrored = getComputedStyle(table).direction === 'rtl';
  const [down, on] = [step[0], isMirrored ? -step[1] : step[1]];
  const rows = [...table.tBodies].flatMap(({ rows: own }) => [...own]);
  let [row, column] = [rows.findIndex((one) => one.contains(from)) + down, from.cellIndex + on];
  for (; rows[row]?.cells[column]; row += down, column += on) {
    const button = rows[row]?.cells[column]?.querySelector('button');
    if (button) return button;
  }
  return undefined;
}
