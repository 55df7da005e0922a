import { html, nothing, render, type TemplateResult } from 'lit';
import { stringsFor } from '../../i18n/catalogue.js';
import { PrintAlone, printFrameStyles } from '../../ui/print-alone.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import { lateStrings } from './late.strings.js';
import { choiceStyles, paperStyles } from './paper.styles.js';
import type { WallQuestion } from './question-wall.model.js';
import type { WallHost } from './wall-parts.js';
import { themeName, whenAsked, type WallWording } from './wall-words.js';

export type PaperKind = 'notes' | 'list';

export interface PaperOptions extends WallWording {
  readonly found: readonly WallQuestion[];
  readonly heading: string;
  readonly credits: string;
}

/** Two columns of three notes of 9 cm: letters that are read from a step away. */
const NOTES_A_PAGE = 6;
/** Forty pages: nobody cuts out more. */
const MOST_NOTES = 240;
const LONG = 90;

/** A4 sheets of what is found: notes to cut out and stick on a wall, or the list by theme. */
export class WallPaper {
  readonly #host: WallHost;
  readonly #choice = document.createElement('div');
  readonly #printer: PrintAlone;

  constructor(host: WallHost) {
    this.#host = host;
    adoptPartStyles(host, choiceStyles, printFrameStyles);
    host.renderRoot.prepend(this.#choice);
    this.#printer = new PrintAlone(host);
    host.addController({ hostDisconnected: () => void render(nothing, this.#choice) });
  }

  /** Asks what is to be printed: the same questions, as notes or as a list. */
  open(options: PaperOptions): void {
    const opener = (this.#host.shadowRoot?.activeElement ?? this.#host.renderRoot.querySelector('[part="print"]')) as HTMLElement | null;
    const onClose = (): void => {
      if (this.#choice.querySelector('dialog')?.open) return; // opened again before it was told of its end
      render(nothing, this.#choice);
      opener?.focus();
    };
    render(this.#choiceTemplate(options, onClose), this.#choice);
    this.#choice.querySelector('dialog')?.showModal();
  }

  #print(kind: PaperKind, options: PaperOptions): void {
    const content = kind === 'notes' ? notesTemplate(options) : listTemplate(options);
    this.#printer.print({ title: options.heading, lang: options.lang, content, page: 'size: A4 portrait; margin: 9mm', styles: [paperStyles.cssText] });
  }

  #choiceTemplate(options: PaperOptions, onClose: () => void): TemplateResult {
    const words = stringsFor(lateStrings, options.lang);
    const pages = Math.ceil(Math.min(options.found.length, MOST_NOTES) / NOTES_A_PAGE);
    const close = (): void => this.#choice.querySelector('dialog')?.close();
    const choose = (kind: PaperKind): void => {
      close();
      this.#print(kind, options);
    };
    return html`<dialog class="choice" aria-labelledby="choice-title" @close=${onClose}>
      <p class="choice-title" id="choice-title">${words.printTitle}</p>
      <button class="button primary" type="button" aria-describedby="notes-hint" @click=${() => choose('notes')}>${words.notes}</button>
      <p class="muted" id="notes-hint">${words.notesHint(pages)}</p>
      <button class="button" type="button" aria-describedby="list-hint" @click=${() => choose('list')}>${words.list}</button>
      <p class="muted" id="list-hint">${words.listHint}</p>
      <button class="button small" type="button" @click=${close}>${words.cancel}</button>
    </dialog>`;
  }
}

function notesTemplate({ found, heading, ...wording }: PaperOptions): TemplateResult {
  const words = stringsFor(lateStrings, wording.lang);
  const shown = found.slice(0, MOST_NOTES);
  const pages = shown.flatMap((_, i) => (i % NOTES_A_PAGE ? [] : [shown.slice(i, i + NOTES_A_PAGE)]));
  const left = found.length - shown.length;
  return html`${pages.map(
    (page, i) => html`<div class="sheet-page">
      <p class="sheet-foot">${heading} · ${words.cut} · ${words.page(i + 1, pages.length)}${left && i === pages.length - 1 ? ` · ${words.left(left)}` : nothing}</p>
      <div class="cuts">
        ${page.map(
          (question) => html`<div class="cut">
            <p class="cut-theme">${themeName(question, wording.strings)}</p>
            <p class="cut-text ${question.text.length > LONG ? 'long' : ''}">${question.text}</p>
            <p class="cut-when">${whenAsked(question, wording)}</p>
          </div>`,
        )}
      </div>
    </div>`,
  )}`;
}

/** A table, for its head: browsers write it again at the top of each page. */
function listTemplate({ found, heading, credits, ...wording }: PaperOptions): TemplateResult {
  const byTheme = new Map<string, WallQuestion[]>();
  for (const question of found) byTheme.set(question.theme, [...(byTheme.get(question.theme) ?? []), question]);
  return html`<table class="sheet-list" role="presentation"><thead><tr><th class="sheet-title">${heading}</th></tr></thead><tbody><tr><td>
    ${[...byTheme.values()].map(
      (questions) => html`<section>
        ${questions.slice(0, 1).map((one) => html`<p class="sheet-theme">${themeName(one, wording.strings)}</p>`)}
        <ul>
          ${questions.map(
            (one) => html`<li>
              <p class="sheet-question">${one.text}</p>
              <p class="sheet-about">${[whenAsked(one, wording), one.answer?.text, one.answer?.url].filter(Boolean).join('\u00a0· ')}</p>
            </li>`,
          )}
        </ul>
      </section>`,
    )}
    <p class="sheet-about">${credits}</p>
  </td></tr></tbody></table>`;
}

export const createPaper = (host: WallHost): WallPaper => new WallPaper(host);
