import { html, nothing, render, type TemplateResult } from 'lit';
import type { AgendaItem } from '../../contract/agenda-set.js';
import { readOpeningHours, weekOf } from '../../contract/opening-hours.js';
import { stringsFor } from '../../i18n/catalogue.js';
import { formatDay } from '../../i18n/format.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import type { AgendaShown } from './agenda-map.template.js';
import type { IjAgendaMap } from './agenda-map.js';
import type { AgendaPart } from './agenda-parts.js';
import { weekdayName } from './calendar-words.js';
import { groupWeek } from './detail-hours.model.js';
import { spanWords } from './detail-hours.template.js';
import { addressLine } from './detail.model.js';
import { detailStrings, type DetailStrings } from './detail.strings.js';
import { guideStyles } from './detail-guide.styles.js';

export const createGuidePart = (host: IjAgendaMap): AgendaPart => new Guide(host);

/**
 * The directory on paper: every place that the filters leave, not only those shown, with its address, hours and services. It is made when
 * the person prints and put away after: on screen it would cost and nobody would see it.
 */
class Guide implements AgendaPart {
  readonly #host: IjAgendaMap;
  readonly #box = document.createElement('div');
  #shown: AgendaShown | undefined;

  constructor(host: IjAgendaMap) {
    this.#host = host;
    this.#box.className = 'guide';
    adoptPartStyles(host, guideStyles);
    addEventListener('beforeprint', this.#make);
    addEventListener('afterprint', this.#putAway);
  }

  readonly render = (shown: AgendaShown): TemplateResult => {
    this.#shown = shown;
    const strings = stringsFor(detailStrings, shown.lang);
    return html`<p class="no-print"><button class="button small" type="button" part="guide" @click=${() => print()}>${strings.guide}</button></p>
      ${this.#box}`;
  };

  readonly leave = (): void => {
    removeEventListener('beforeprint', this.#make);
    removeEventListener('afterprint', this.#putAway);
  };

  readonly #make = (): void => {
    const shown = this.#shown;
    // the sheet of one place is printed alone
    if (shown?.set.isDirectory && this.#host.parts.openKey === undefined) render(guideTemplate(shown), this.#box);
  };

  readonly #putAway = (): void => void render(nothing, this.#box);
}

export function guideTemplate(shown: AgendaShown): TemplateResult {
  const strings = stringsFor(detailStrings, shown.lang);
  const { entries } = shown.selection;
  return html`<div class="guide-title">${shown.set.title ?? strings.guideTitle}</div>
    <p>${strings.guideCount(entries.length)}, ${formatDay(shown.lang, shown.today)}</p>
    <ul class="guide-places" role="list">
      ${entries.map(({ item }) => html`<li>${placeOnPaper(item, shown, strings)}</li>`)}
    </ul>`;
}

function placeOnPaper(item: AgendaItem, shown: AgendaShown, strings: DetailStrings): TemplateResult {
  const { actor, title, where, categories } = item;
  const kind = categories.map((id) => shown.categoryLabels.get(id) ?? id).join(', ');
  const lines = [addressLine(where), actor?.phone, actor?.email, actor?.url?.replace(/^https?:\/\/|\/$/g, '')].filter(Boolean);
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
