import { html, nothing, render, type CSSResult, type TemplateResult } from 'lit';
import { stringsFor } from '../../i18n/catalogue.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import { lateStrings } from './late.strings.js';
import { aloneStyles, choiceStyles, PAPER_CLASS, paperStyles } from './paper.styles.js';
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
const ACTS = ['pointerdown', 'keydown'];

/**
 * A4 sheets of what is found: notes to cut out and stick on a wall, or the list by theme. They stand at the end of the page while it is printed, in a
 * box of their own, and everything beside them is out of the way: a widget in the middle of a page can't fill sheets of paper.
 */
export class WallPaper {
  readonly #host: WallHost;
  readonly #box = document.createElement('div');
  readonly #choice = document.createElement('div');

  constructor(host: WallHost) {
    this.#host = host;
    adoptPartStyles(host, choiceStyles);
    host.renderRoot.prepend(this.#choice);
    this.#box.attachShadow({ mode: 'open' }).adoptedStyleSheets = sheetsOf(paperStyles);
    this.#box.className = PAPER_CLASS;
    host.addController({ hostDisconnected: () => this.#leave() });
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

  /**
   * Opens the browser's own window for printing. The sheets go with the next thing that the person does: `afterprint` comes before the paper in some
   * browsers, several times in others.
   */
  print(kind: PaperKind, options: PaperOptions): void {
    this.draw(kind, options);
    for (const act of ACTS) addEventListener(act, this.putBack, true);
    print();
  }

  /** Puts the sheets in the page, to be seen on paper only. */
  draw(kind: PaperKind, options: PaperOptions): void {
    this.putBack();
    this.#box.lang = options.lang;
    render(kind === 'notes' ? notesTemplate(options) : listTemplate(options), this.#box.shadowRoot as ShadowRoot);
    document.body.append(this.#box);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, ...sheetsOf(aloneStyles)];
  }

  readonly putBack = (): void => {
    for (const act of ACTS) removeEventListener(act, this.putBack, true);
    this.#box.remove();
    const ours = sheetsOf(aloneStyles);
    const others = document.adoptedStyleSheets.filter((sheet) => !ours.includes(sheet));
    if (others.length < document.adoptedStyleSheets.length) document.adoptedStyleSheets = others;
  };

  #leave(): void {
    this.putBack();
    render(nothing, this.#choice);
  }

  #choiceTemplate(options: PaperOptions, onClose: () => void): TemplateResult {
    const words = stringsFor(lateStrings, options.lang);
    const pages = Math.ceil(Math.min(options.found.length, MOST_NOTES) / NOTES_A_PAGE);
    const close = (): void => this.#choice.querySelector('dialog')?.close();
    const choose = (kind: PaperKind): void => {
      close();
      this.print(kind, options);
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

const sheetsOf = ({ styleSheet }: CSSResult): CSSStyleSheet[] => (styleSheet ? [styleSheet] : []);

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

function listTemplate({ found, heading, credits, ...wording }: PaperOptions): TemplateResult {
  const byTheme = new Map<string, WallQuestion[]>();
  for (const question of found) byTheme.set(question.theme, [...(byTheme.get(question.theme) ?? []), question]);
  return html`<div class="sheet-list">
    <p class="sheet-title">${heading}</p>
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
  </div>`;
}

export const createPaper = (host: WallHost): WallPaper => new WallPaper(host);
