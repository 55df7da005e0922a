import { html, nothing, type TemplateResult } from 'lit';
import { checkUrl } from '../../client/check-url.js';
import type { CalendarLinks } from '../../contract/calendar-links.js';
import { toldTimes } from './detail.model.js';
import { outLink, type DetailView } from './detail-fact.template.js';
import type { DetailStrings } from './detail.strings.js';

/** What can be done with an entry; the part does it. */
export interface DetailActions {
  /** where the entry is found again; undefined: nowhere */
  readonly link: string | undefined;
  readonly canShare: boolean;
  /** the link, when it could not be copied: to be read and copied by hand */
  readonly shownLink: string;
  /** of calendars on the web, once the menu was opened */
  readonly calendars: CalendarLinks | undefined;
  readonly onMenu: (event: CustomEvent) => void;
  readonly onSave: () => void;
  readonly onCopy: (text: string) => void;
  readonly onShare: () => void;
  readonly onPrint: () => void;
}

const CALENDARS = [
  ['google', 'Google Agenda'],
  ['outlook', 'Outlook'],
  ['office365', 'Office 365'],
  ['yahoo', 'Yahoo'],
] as const satisfies readonly (readonly [keyof CalendarLinks, string])[];

export function actionsTemplate({ item, strings, shown }: DetailView, actions: DetailActions): TemplateResult {
  const { link, canShare, shownLink, onShare, onPrint } = actions;
  const { first, isOver } = toldTimes(item, shown.nowMs);
  const canBeKept = first && !isOver && item.status !== 'cancelled';
  return html`<div class="sheet-actions no-print">
      ${canBeKept ? calendarMenu(actions, { strings, feed: feedOf(shown.feedUrl) }) : nothing}
      ${link ? html`<button class="button small" type="button" @click=${onShare}>${canShare ? strings.share : strings.shareLink}</button>` : nothing}
      <button class="button small" type="button" @click=${onPrint}>${strings.print}</button>
    </div>
    ${shownLink ? html`<p class="no-print">${strings.notCopied} <span class="sheet-link">${shownLink}</span></p>` : nothing}
    ${link ? html`<p class="sheet-address">${strings.address(link)}</p>` : nothing}`;
}

const feedOf = (value: string | undefined): URL | undefined => {
  const url = value ? checkUrl(value, 'link') : undefined;
  return url?.host ? url : undefined;
};

interface MenuOptions {
  readonly strings: DetailStrings;
  readonly feed: URL | undefined;
}

function calendarMenu({ calendars, onMenu, onSave, onCopy }: DetailActions, { strings, feed }: MenuOptions): TemplateResult {
  return html`<details class="sheet-menu" @toggle=${onMenu}>
    <summary class="button small">${strings.add}</summary>
    <ul role="list">
      <li><button class="sheet-choice" type="button" @click=${onSave}>${strings.addFile}</button></li>
      ${calendars ? CALENDARS.map(([key, name]) => html`<li>${outLink(calendars[key], strings.addTo(name, new URL(calendars[key]).host))}</li>`) : nothing}
      ${feed
        ? html`<li>
            <a href=${feed.href.replace(/^https?:/, 'webcal:')}>${strings.subscribe}</a><br /><span class="muted">${strings.subscribeNote}</span>
          </li>
          <li><button class="sheet-choice" type="button" @click=${() => onCopy(feed.href)}>${strings.copyFeed}</button></li>`
        : nothing}
    </ul>
  </details>`;
}
