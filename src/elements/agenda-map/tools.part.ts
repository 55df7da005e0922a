import { html, nothing, render, type TemplateResult } from 'lit';
import { checkUrl } from '../../client/check-url.js';
import { stringsFor } from '../../i18n/catalogue.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import type { AgendaWhole } from './agenda-map.template.js';
import type { IjAgendaMap } from './agenda-map.js';
import type { AgendaPart } from './agenda-parts.js';
import { guideTemplate, MOST_ON_PAPER, restOnPaper } from './detail-guide.template.js';
import { guideStyles } from './detail-guide.styles.js';
import { detailStrings, type DetailStrings } from './detail.strings.js';
import { listTemplate } from './list.template.js';
import { toolsStyles } from './tools.styles.js';

export const createToolsPart = (host: IjAgendaMap): AgendaPart => new Tools(host);

/**
 * Beside the count: subscribing, and printing the guide. And paper itself: everything that the filters leave, not only what is shown. It is
 * made when the person prints and put away after: on screen it would cost and nobody would see it.
 */
class Tools implements AgendaPart {
  readonly #host: IjAgendaMap;
  readonly #paper = document.createElement('div');
  #shown: AgendaWhole | undefined;
  /** the address to subscribe to, when it could not be copied: to be copied by hand */
  #written = '';

  constructor(host: IjAgendaMap) {
    this.#host = host;
    this.#paper.className = 'guide';
    adoptPartStyles(host, guideStyles, toolsStyles);
    addEventListener('beforeprint', this.#make);
    addEventListener('afterprint', this.#putAway);
  }

  readonly render = (shown: AgendaWhole): TemplateResult => {
    this.#shown = shown;
    const strings = stringsFor(detailStrings, shown.lang);
    const feed = checkUrl(shown.feedUrl, 'link');
    return html`<div class="tools no-print">
        ${feed?.host ? this.#menu(feed, strings) : nothing}
        ${shown.set.isDirectory ? html`<button class="button small" type="button" part="guide" @click=${() => print()}>${strings.guide}</button>` : nothing}
      </div>
      ${this.#paper}`;
  };

  readonly leave = (): void => {
    removeEventListener('beforeprint', this.#make);
    removeEventListener('afterprint', this.#putAway);
  };

  #menu(feed: URL, strings: DetailStrings): TemplateResult {
    return html`<details class="feed" part="subscribe" @keydown=${this.#onKey}>
      <summary class="button small">${strings.subscribeShort}<span class="feed-what">${strings.subscribeWhat}</span></summary>
      <div class="feed-ways">
        <p><a href=${feed.href.replace(/^https?:/, 'webcal:')}>${strings.subscribe}</a></p>
        <p class="muted">${strings.subscribeNote}</p>
        <button class="button small" type="button" @click=${() => void this.#copy(feed.href, strings)}>${strings.copyFeed}</button>
        ${this.#written ? html`<p class="feed-address">${this.#written}</p>` : nothing}
      </div>
    </details>`;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const menu = event.currentTarget as HTMLDetailsElement;
    if (event.key !== 'Escape' || !menu.open) return;
    event.stopPropagation(); // the page's own dialog must not close as well
    menu.open = false;
    menu.querySelector('summary')?.focus();
  };

  async #copy(address: string, strings: DetailStrings): Promise<void> {
    // a page without https has no clipboard
    const clipboard = navigator.clipboard as Clipboard | undefined;
    const isCopied = clipboard ? await clipboard.writeText(address).then(() => true, () => false) : false;
    this.#written = isCopied ? strings.copied : address;
    this.#host.announcer.sayNow(isCopied ? strings.copied : `${strings.notCopied} ${address}`);
  }

  readonly #make = (): void => {
    const shown = this.#shown;
    // the sheet of one entry is printed alone, and a calendar brings its own paper
    if (!shown || this.#host.parts.openKey !== undefined || shown.view === 'calendar') return;
    render(shown.set.isDirectory ? guideTemplate(shown) : eventsTemplate(shown), this.#paper);
  };

  readonly #putAway = (): void => void render(nothing, this.#paper);
}

function eventsTemplate(shown: AgendaWhole): TemplateResult {
  const { entries } = shown.selection;
  return html`${listTemplate({ ...shown, groups: shown.layOut(entries, MOST_ON_PAPER) })} ${restOnPaper(entries.length, stringsFor(detailStrings, shown.lang))}`;
}
