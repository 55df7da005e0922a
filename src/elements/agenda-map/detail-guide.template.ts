import { html, nothing, type TemplateResult } from 'lit';
import type { AgendaItem } from '../../contract/agenda-set.js';
import { readOpeningHours, weekOf } from '../../contract/opening-hours.js';
import { stringsFor } from '../../i18n/catalogue.js';
import { formatNumber } from '../../i18n/format.js';
import { formatDay } from '../../i18n/format-day.js';
import type { AgendaShown } from './agenda-map.template.js';
import { weekdayName } from './calendar-words.js';
import { groupWeek } from './detail-hours.model.js';
import { spanWords } from './detail-hours.template.js';
import { addressLine } from './detail.model.js';
import { detailStrings, type DetailStrings } from './detail.strings.js';
import type { Entry } from './select-items.model.js';

/** The directory on paper: every place that the filters leave, not only those shown, with its address, hours and services; the nearest first. */
export function guideTemplate(shown: AgendaShown): TemplateResult {
  const strings = stringsFor(detailStrings, shown.lang);
  const { entries } = shown.selection;
  const radius = shown.query.radiusKm ? formatNumber(shown.lang, shown.query.radiusKm) : '';
  const near = shown.place && strings.guideNear(shown.place.label, radius);
  return html`<div class="guide-title">${strings.guideTitle}</div>
    <p>${[near, strings.guideCount(entries.length), formatDay(shown.lang, shown.today)].filter(Boolean).join(' · ')}</p>
    <ul class="guide-places" role="list">
      ${entries.slice(0, MOST_ON_PAPER).map((entry) => html`<li>${placeOnPaper(entry, shown, strings)}</li>`)}
    </ul>
    ${restOnPaper(entries.length, strings)}`;
}

/** More would be a book, and a browser at a standstill. */
export const MOST_ON_PAPER = 500;

export const restOnPaper = (all: number, strings: DetailStrings): TemplateResult | typeof nothing => (all > MOST_ON_PAPER ? html`<p>${strings.moreOnline(all - MOST_ON_PAPER)}</p>` : nothing);

function placeOnPaper({ item, distanceM }: Entry, shown: AgendaShown, strings: DetailStrings): TemplateResult {
  const { actor, title, where, categories } = item;
  const far = distanceM === undefined ? '' : `${where.isApproximate ? '≈\u00a0' : ''}${shown.near?.strings?.distance(distanceM) ?? ''}`;
  const kind = categories.map((id) => shown.set.categoryLabels.get(id) ?? id).join(', ');
  const lines = [far, addressLine(where), actor?.phone, actor?.email, actor?.url?.replace(/^https?:\/\/|\/$/g, '')].filter(Boolean);
  return html`<strong class="guide-name">${title}</strong>${kind ? html` <span class="guide-kind">${kind}</span>` : nothing}
    ${lines.map((line) => html`<div>${line}</div>`)} ${hoursOnPaper(item, shown, strings)}
    ${actor?.services.length ? html`<div class="guide-services">${actor.services.join(' · ')}</div>` : nothing}`;
}

/** `lundi – vendredi 9 h – 12 h`; as the place wrote them when they can't be read. */
function hoursOnPaper({ actor, zone }: AgendaItem, { lang, nowMs }: AgendaShown, strings: DetailStrings): TemplateResult | typeof nothing {
  const text = actor?.hours;
  if (!text) return nothing;
  const hours = readOpeningHours(text);
  if (!hours) return html`<div>${text}</div>`;
  const days = (first: string, last: string): string => [...new Set([first, last])].map((day) => weekdayName(lang, day)).join(' – ');
  return html`${groupWeek(weekOf(hours, nowMs, zone)).map(
    ({ first, last, spans, note }) => html`<div>${days(first, last)} ${[spanWords(spans, { lang, strings }), note].filter(Boolean).join(', ')}</div>`,
  )}`;
}
