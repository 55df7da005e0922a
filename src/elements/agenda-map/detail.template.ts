import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { checkUrl } from '../../client/check-url.js';
import type { Occurrence } from '../../contract/agenda-set.js';
import { isDay } from '../../contract/text.js';
import { distanceM } from '../../geo/distance.js';
import { formatDay } from '../../i18n/format-day.js';
import { formatList } from '../../i18n/format-list.js';
import { longDay, timeWords, zoneWords } from './date-words.js';
import { actionsTemplate } from './detail-actions.template.js';
import { fact, outLink, type DetailView } from './detail-fact.template.js';
import { hoursTemplate } from './detail-hours.template.js';
import { addressLine, isPast, mailAddress, paragraphsOf, telAddress, toldTimes, travelLinks } from './detail.model.js';
import type { DetailLabel, DetailStrings } from './detail.strings.js';
import { dayOf } from './periods.model.js';

type Part = TemplateResult | typeof nothing;

export function detailTemplate(view: DetailView): TemplateResult {
  const { item, strings, shown, actions, onClose } = view;
  return html`<div class="sheet-head">
      <div class="sheet-title" id="sheet-title" role="heading" aria-level=${shown.headingLevel} tabindex="-1">${item.title}</div>
      <button class="button small no-print" type="button" @click=${onClose}>${strings.close}</button>
    </div>
    ${statusLine(view)} ${picture(view)}
    <dl class="facts">
      ${item.isPlace ? nothing : dates(view)} ${item.isPlace ? hoursTemplate(view) : nothing} ${place(view)} ${online(view)} ${registration(view)} ${words(view)} ${contact(view)}
    </dl>
    <div class="sheet-text">${paragraphsOf(item).map((text) => html`<p>${text}</p>`)}</div>
    ${actionsTemplate(view, actions)} ${origin(view)}`;
}

function statusLine({ item, strings, shown: { nowMs } }: DetailView): Part {
  const { status } = item;
  const isOver = toldTimes(item, nowMs).isOver;
  if (status === 'scheduled' && !isOver) return nothing;
  return html`<p class="sheet-status">${status === 'scheduled' ? nothing : strings.statusSentences[status]} ${isOver ? strings.over : nothing}</p>`;
}

/** A picture that can't be shown leaves no hole; one without words in its place is decoration. */
function picture({ item: { event, actor }, strings }: DetailView): Part {
  const image = (event ?? actor)?.image;
  const url = checkUrl(image?.url, 'image');
  if (!image || !url) return nothing;
  const hide = (event: CustomEvent): void => void ((event.currentTarget as HTMLElement).hidden = true);
  const picture = html`<img class="sheet-image" loading="lazy" decoding="async" referrerpolicy="no-referrer" alt=${image.alt ?? ''} src=${url.href} @error=${hide} />`;
  return image.credit ? html`<figure class="no-print">${picture}<figcaption class="muted">${strings.credit(image.credit)}</figcaption></figure>` : picture;
}

function dates(view: DetailView): TemplateResult {
  const { item, shown } = view;
  const { first, others, gone } = toldTimes(item, shown.nowMs);
  if (!first) return fact('dates', view, shown.strings.undated);
  return fact('dates', view, html`<strong>${occurrenceWords(first, view)}</strong>${moreTimes(shown.strings.otherTimes(others.length), others, view)}${moreTimes(view.strings.goneTimes(gone.length), gone, view)}`);
}

/** As many as the card says are to come; those gone by are apart. */
function moreTimes(summary: string, times: readonly Occurrence[], view: DetailView): Part {
  if (!times.length) return nothing;
  return html`<details>
    <summary>${summary}</summary>
    <ul role="list">
      ${times.map((one) => html`<li>${occurrenceWords(one, view)}</li>`)}
    </ul>
  </details>`;
}

/** `mercredi 20 janvier, 14 h – 17 h (heure de La Réunion)` */
function occurrenceWords(occurrence: Occurrence, { item: { zone }, shown }: DetailView): string {
  const { lang, today, strings, nowMs, zone: home } = shown;
  const when = timeWords({ occurrence, zone, lang, allDay: strings.allDay, until: strings.until });
  const local = occurrence.isAllDay ? '' : zoneWords(lang, occurrence.startMs, { zone, home });
  const notes = [local, isPast(occurrence, nowMs) ? strings.past.toLocaleLowerCase(lang) : ''].filter(Boolean).join(', ');
  return `${longDay(lang, dayOf(occurrence.startMs, zone), today)}, ${when.toLocaleLowerCase(lang)}${notes ? ` (${notes})` : ''}`;
}

function place(view: DetailView): Part {
  const { item, strings, shown } = view;
  const { where, isPlace } = item;
  const { web, app } = travelLinks(where);
  const line = addressLine(where);
  if (!line && !where.name && !web) return nothing;
  const from = shown.place;
  const far = from && where.point && distanceM(where.point, [from.lon, from.lat]);
  const links = [web ? outLink(web, strings.directions(new URL(web).host)) : nothing, app ? html`<a href=${app}>${strings.mapApp}</a>` : nothing];
  return html`${fact('place', view, html`${where.name && !isPlace ? html`<strong>${where.name}</strong><br />` : nothing}${line} ${where.isApproximate ? html`<br /><span class="muted">${strings.approximate}</span>` : nothing}`)}
  ${far === undefined ? nothing : fact('distance', view, `${where.isApproximate ? '≈\u00a0' : ''}${shown.near?.strings?.distance(far) ?? ''}`)}
  ${web ? html`<div class="fact no-print"><dt>${strings.labels.travel}</dt><dd class="links">${links}</dd></div>` : nothing}`;
}

function online(view: DetailView): Part {
  const { item, strings, shown } = view;
  const url = checkUrl(item.event?.online?.url, 'link');
  if (!item.isOnline) return nothing;
  return fact('online', view, url ? outLink(url.href, strings.joinOnline(url.host)) : shown.strings.online);
}

function registration(view: DetailView): Part {
  const { item, strings } = view;
  const { required, url, email, phone } = item.event?.registration ?? {};
  const isFull = item.status === 'full';
  const page = isFull ? undefined : checkUrl(url, 'link');
  const lines = [
    isFull ? html`<strong>${strings.isFull}</strong>` : undefined,
    required && !isFull ? strings.isRequired : undefined,
    page && outLink(page.href, strings.register(page.host || page.pathname)),
    email ? mailLink(email) : undefined,
    phone ? phoneLink(phone) : undefined,
  ].filter((line) => line !== undefined);
  return lines.length ? fact('registration', view, lines.map((line) => html`<div>${line}</div>`)) : nothing;
}

const addressed = (href: string | undefined, text: string): unknown => (href && checkUrl(href, 'link') ? html`<a href=${href}>${text}</a>` : text);
const mailLink = (email: string): unknown => addressed(mailAddress(email), email);
const phoneLink = (phone: string): unknown => addressed(telAddress(phone), phone);

/** What is a word or a list of words. */
function words(view: DetailView): readonly Part[] {
  const { item, strings, shown } = view;
  const { event, actor } = item;
  const organizer = event?.organizer;
  const page = checkUrl(organizer?.url, 'link');
  const name = organizer?.name ?? page?.host;
  const categories = item.categories.map((id) => shown.set.categoryLabels.get(id) ?? id);
  const access = item.accessibility.map((word) => (Object.hasOwn(strings.access, word) && strings.access[word]) || word);
  const listed = (label: DetailLabel, all: readonly string[] | undefined): Part => (all?.length ? fact(label, view, formatList(shown.lang, all)) : nothing);
  return [
    listed(item.isPlace ? 'kind' : 'categories', categories),
    listed('audiences', item.audiences),
    (event ?? actor)?.price ? fact('price', view, (event ?? actor)?.price) : nothing,
    name ? fact('organizer', view, page ? addressedOut(page, name) : name) : nothing,
    listed('accessibility', access),
    actor?.services.length ? fact('services', view, html`<ul>${actor.services.map((service) => html`<li>${service}</li>`)}</ul>`) : nothing,
  ];
}

const addressedOut = (url: URL, text: string): TemplateResult => (url.host ? outLink(url.href, `${text} (${url.host})`) : html`<a href=${url.href}>${text}</a>`);

function contact(view: DetailView): Part {
  const { actor } = view.item;
  if (!actor) return nothing;
  const { strings } = view;
  const [page, booking] = [checkUrl(actor.url, 'link'), checkUrl(actor.booking, 'link')];
  const lines = [
    booking && outLink(booking.href, strings.book(booking.host || booking.pathname)),
    actor.phone ? phoneLink(actor.phone) : undefined,
    actor.email ? mailLink(actor.email) : undefined,
    page && outLink(page.href, strings.eventPage(page.host || page.pathname)),
  ].filter((line) => line !== undefined);
  return lines.length ? fact('contact', view, lines.map((line) => html`<div>${line}</div>`)) : nothing;
}

/** Who says so, since when, and where there is more. */
function origin({ item, strings, shown: { lang } }: DetailView): TemplateResult {
  const { event, actor, sources } = item;
  const page = checkUrl(event?.url, 'link');
  const day = (event ?? actor)?.updated?.slice(0, 10) ?? '';
  // of the page's own host nobody would learn anything
  const named = sources.filter((label) => label && label !== location.host);
  return html`${page?.host ? html`<p>${outLink(page.href, strings.eventPage(page.host))}</p>` : nothing}
    <p class="muted">${named.length ? strings.announcedBy(formatList(lang, named)) : nothing} ${isDay(day) ? strings.updated(formatDay(lang, day)) : nothing}</p>`;
}

/** The sheet itself; what it says while its entry is not there. */
export function sheetTemplate(view: DetailView | undefined, { strings, onClose, onClosed, onPress, onClick, said }: SheetOptions): TemplateResult {
  // eslint-disable-next-line lit-a11y/click-events-have-key-events -- on its backdrop; its key is Escape, which the browser brings
  return html`<dialog class="sheet" part="sheet" aria-labelledby="sheet-title" @close=${onClosed} @pointerdown=${onPress} @click=${onClick}>
    <div class="sheet-body">
      ${view
        ? detailTemplate(view)
        : html`<p id="sheet-title" class="sheet-title" tabindex="-1">${strings.gone}</p>
            <button class="button" type="button" @click=${onClose}>${strings.close}</button>`}
      <p class=${ifDefined(said ? 'sheet-said no-print' : undefined)} role="status">${said}</p>
    </div>
  </dialog>`;
}

export interface SheetOptions {
  readonly strings: DetailStrings;
  readonly onClose: () => void;
  readonly onClosed: () => void;
  readonly onPress: (event: PointerEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
  /** what the person's last action came to */
  readonly said: string;
}
