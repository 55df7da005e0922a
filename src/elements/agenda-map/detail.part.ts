import type { TemplateResult } from 'lit';
import { css, nothing, html } from 'lit';
import { settings } from '../../client/settings.js';
import { checkUrl } from '../../client/check-url.js';
import type { AgendaItem } from '../../contract/agenda-set.js';
import type { CalendarLinks } from '../../contract/calendar-links.js';
import { stringsFor } from '../../i18n/catalogue.js';
import { saveFile } from '../../ui/save-file.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import type { AgendaShown } from './agenda-map.template.js';
import type { IjAgendaMap } from './agenda-map.js';
import type { AgendaPart } from './agenda-parts.js';
import type { DetailView } from './detail-fact.template.js';
import type { OpeningReader } from './detail-hours.model.js';
import { fileName, itemOfKey, toldTimes } from './detail.model.js';
import { detailStrings, type DetailStrings } from './detail.strings.js';
import { detailStyles } from './detail.styles.js';
import { sheetTemplate } from './detail.template.js';

export const createDetailPart = (host: IjAgendaMap): AgendaPart => new Detail(host);

/** While one sheet is printed, the page around it is not. A constructed sheet needs no permission of the page's policy. */
const ALONE = css`
  @media print {
    /* what is said of the body alone would be taken for the paper's */
    html {
      overflow: hidden !important;
    }

    body {
      visibility: hidden !important;
      block-size: 0 !important;
      min-block-size: 0 !important;
      overflow: hidden !important;
    }
  }
`;

/** The sheet of one entry: a native modal dialog, opened once it is in the page, and what can be done with the entry. */
class Detail implements AgendaPart {
  readonly #host: IjAgendaMap;
  /** the entry whose dialog was opened */
  #openKey: string | undefined;
  #opener: HTMLElement | undefined;
  #isPressedOutside = false;
  #said = '';
  #shownLink = '';
  #calendars: CalendarLinks | undefined;
  #opening: OpeningReader | undefined;
  #isOpeningAsked = false;

  constructor(host: IjAgendaMap) {
    this.#host = host;
    adoptPartStyles(host, detailStyles);
    addEventListener('beforeprint', this.#standAlone);
    addEventListener('afterprint', this.#putBack);
  }

  readonly render = (shown: AgendaShown): TemplateResult => {
    const { openKey } = this.#host.parts;
    const item = openKey === undefined ? undefined : itemOfKey(shown.set.items, openKey);
    // other pages of the sources may have it
    if (!item && shown.sources.some(({ isDone }) => !isDone)) return html`${nothing}`;
    if (item?.actor?.hours) this.#needOpening();
    return sheetTemplate(item && this.#view(item, shown), {
      strings: this.#words,
      said: this.#said,
      onClose: () => this.#dialog?.close(),
      onClosed: () => this.#host.openItem(undefined),
      onPress: (event) => void (this.#isPressedOutside = event.target === event.currentTarget),
      onClick: (event) => {
        if (this.#isPressedOutside && event.target === event.currentTarget) this.#dialog?.close();
      },
    });
  };

  /** `showModal` takes only what is in the page. The focus goes to the title, and after it back to where it came from. */
  readonly settled = (): void => {
    const { openKey } = this.#host.parts;
    const dialog = this.#dialog;
    if (!dialog) return this.#leaveSheet(openKey);
    // an element out of the page may still be drawn once
    if (openKey === this.#openKey || !dialog.isConnected) return;
    if (this.#openKey === undefined) this.#opener = this.#openerOf(openKey);
    this.#openKey = openKey;
    [this.#said, this.#shownLink, this.#calendars] = ['', '', undefined];
    // an element that was taken out of the page and put back has a dialog that only seems open
    if (dialog.open && !dialog.matches(':modal')) dialog.open = false;
    if (!dialog.open) dialog.showModal();
    dialog.scrollTop = 0;
    dialog.querySelector<HTMLElement>('.sheet-title')?.focus();
  };

  readonly leave = (): void => {
    removeEventListener('beforeprint', this.#standAlone);
    removeEventListener('afterprint', this.#putBack);
    this.#putBack();
  };

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector<HTMLDialogElement>('dialog.sheet');
  }

  get #words(): DetailStrings {
    return stringsFor(detailStrings, this.#host.locale.lang);
  }

  /** WebKit gives a pressed button no focus: then it is the one that stands for the entry. */
  #openerOf(key: string | undefined): HTMLElement | undefined {
    const { activeElement } = this.#host.renderRoot as ShadowRoot;
    return (activeElement as HTMLElement | null) ?? this.#buttonOf(key);
  }

  #buttonOf(key: string | undefined): HTMLElement | undefined {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-key]')].find((one) => one.dataset['key'] === key && one.checkVisibility?.() !== false);
  }

  #leaveSheet(openKey: string | undefined): void {
    if (this.#openKey === undefined || openKey !== undefined) return;
    const opener = this.#opener?.isConnected ? this.#opener : (this.#buttonOf(this.#openKey) ?? this.#host.renderRoot.querySelector<HTMLElement>('.base'));
    [this.#openKey, this.#opener] = [undefined, undefined];
    opener?.focus();
  }

  #view(item: AgendaItem, shown: AgendaShown): DetailView {
    const link = this.#linkTo(item);
    return {
      item,
      shown,
      strings: this.#words,
      opening: this.#opening,
      onClose: () => this.#dialog?.close(),
      actions: {
        link,
        canShare: typeof navigator.share === 'function',
        shownLink: this.#shownLink,
        calendars: this.#calendars,
        onMenu: (event) => void this.#onMenu(event, item),
        onSave: () => void this.#save(item),
        onCopy: (text) => void this.#copy(text),
        onShare: () => void this.#share(item.title, link ?? ''),
        onPrint: () => print(),
      },
    };
  }

  /** This page with the sheet open, where the element keeps its state in the address; else the publisher's page. */
  #linkTo({ key, event, actor }: AgendaItem): string | undefined {
    const { withUrlState, id } = this.#host;
    if (!withUrlState) {
      const page = checkUrl((event ?? actor)?.url, 'link');
      return page?.host ? page.href : undefined;
    }
    const prefix = `${id || 'agenda'}.`;
    const url = new URL(location.href);
    for (const name of [...url.searchParams.keys()]) if (name.startsWith(prefix)) url.searchParams.delete(name);
    url.searchParams.set(`${prefix}open`, key);
    return url.href;
  }

  #needOpening(): void {
    if (this.#isOpeningAsked) return;
    this.#isOpeningAsked = true;
    const keep = (reader: OpeningReader): void => {
      this.#opening = reader;
      this.#host.requestUpdate();
    };
    // without it, the hours are shown as they are written
    void import('../../contract/opening-hours.js').then(keep, () => undefined);
  }

  async #onMenu(event: CustomEvent, item: AgendaItem): Promise<void> {
    const { first } = toldTimes(item, settings.now());
    if (!(event.currentTarget as HTMLDetailsElement).open || this.#calendars || !first) return;
    const key = this.#openKey;
    const { calendarLinks } = await import('../../contract/calendar-links.js');
    if (this.#openKey !== key) return;
    this.#calendars = calendarLinks(item, first);
    this.#host.requestUpdate();
  }

  async #save(item: AgendaItem): Promise<void> {
    const { writeICalendar } = await import('../../contract/write-icalendar.js');
    const url = this.#linkTo(item);
    const { labels } = this.#words;
    const categoryLabels = this.#host.value?.categoryLabels;
    const text = writeICalendar([item], { name: item.title, host: location.host, nowMs: settings.now(), url, eventUrl: url, categoryLabels, words: labels, isComingOnly: true });
    saveFile(text, { name: fileName(item.title), type: 'text/calendar;charset=utf-8' });
    this.#say(this.#words.saved);
  }

  async #share(title: string, url: string): Promise<void> {
    if (typeof navigator.share !== 'function') return this.#copy(url);
    try {
      await navigator.share({ title, url });
    } catch (error) {
      // the person changed their mind, or the page may not share: in a frame, for instance
      if ((error as Error).name !== 'AbortError') await this.#copy(url);
    }
  }

  async #copy(text: string): Promise<void> {
    // a page without https has no clipboard
    const clipboard = navigator.clipboard as Clipboard | undefined;
    const isCopied = clipboard ? await clipboard.writeText(text).then(() => true, () => false) : false;
    this.#shownLink = isCopied ? '' : text;
    this.#say(isCopied ? this.#words.copied : `${this.#words.notCopied} ${text}`);
  }

  /** In the dialog: what is outside it is silent while it is open. */
  #say(text: string): void {
    this.#said = text === this.#said ? `${text}\u00a0` : text;
    this.#host.requestUpdate();
  }

  /** However the person prints, by the button or by the browser's own menu. */
  readonly #standAlone = (): void => {
    const { styleSheet } = ALONE;
    if (styleSheet && this.#dialog?.open) document.adoptedStyleSheets = [...document.adoptedStyleSheets, styleSheet];
  };

  readonly #putBack = (): void => {
    const { styleSheet } = ALONE;
    if (document.adoptedStyleSheets.some((sheet) => sheet === styleSheet)) document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== styleSheet);
  };
}
