import { html, nothing, type TemplateResult } from 'lit';
import type { MinuteSpan, OpeningHours } from '../../contract/opening-hours.js';
import { weekdayName } from './calendar-words.js';
import { longDay, timeOfDay } from './date-words.js';
import { isWholeDay, type OpeningReader } from './detail-hours.model.js';
import type { DetailStrings } from './detail.strings.js';
import { fact, type DetailView } from './detail-fact.template.js';
import { dayOf } from './periods.model.js';

const MINUTE_MS = 60_000;
const SOON_MS = 12 * 3_600_000;

const clock = (lang: string, minutes: number): string => timeOfDay(lang, (minutes % 1_440) * MINUTE_MS, 'UTC');

/** `9 h – 12 h, 14 h – 18 h` */
export function spanWords(spans: readonly MinuteSpan[], { lang, strings }: { readonly lang: string; readonly strings: DetailStrings }): string {
  if (isWholeDay(spans)) return strings.openAllDay;
  return spans.map(([from, to]) => `${clock(lang, from)} – ${clock(lang, to)}`).join(', ');
}

/** Open now and until when, then the week; what can't be read is shown as the place wrote it. */
export function hoursTemplate(view: DetailView): TemplateResult | typeof nothing {
  const { item, opening } = view;
  const text = item.actor?.hours;
  if (!text) return nothing;
  const hours = opening?.readOpeningHours(text);
  return fact('hours', view, hours && opening ? html`<strong>${stateWords(hours, opening, view)}</strong>${weekTable(hours, opening, view)}` : text);
}

function stateWords(hours: OpeningHours, { openState }: OpeningReader, { item: { zone }, strings, shown }: DetailView): string {
  const { nowMs, lang, today } = shown;
  const { isOpen, changesMs } = openState(hours, nowMs, zone);
  if (changesMs === undefined) return isOpen ? strings.isOpen : strings.isClosed;
  const day = dayOf(changesMs, zone);
  const time = strings.at(timeOfDay(lang, changesMs, zone));
  const when = day === dayOf(nowMs, zone) || (isOpen && changesMs - nowMs < SOON_MS) ? time : `${longDay(lang, day, today)} ${time}`;
  return isOpen ? strings.isOpenUntil(when) : strings.isClosedUntil(when);
}

function weekTable(hours: OpeningHours, { weekOf }: OpeningReader, { item: { zone }, strings, shown }: DetailView): TemplateResult {
  const { nowMs, lang } = shown;
  return html`<table class="hours-week">
    <caption class="visually-hidden">${strings.hoursOf}</caption>
    <tbody>
      ${weekOf(hours, nowMs, zone).map(
        ({ day, isToday, isHoliday, spans, note }) =>
          html`<tr class=${isToday ? 'today' : ''}>
            <th scope="row">${weekdayName(lang, day)}${isHoliday ? ` (${strings.holiday})` : nothing}</th>
            <td>${spans.length ? spanWords(spans, { lang, strings }) : note ? nothing : strings.closedDay}${note ? html` <span class="muted">${note}</span>` : nothing}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
