import { html, nothing, render, type CSSResult, type TemplateResult } from 'lit';
import { stringsFor } from '../../i18n/catalogue.js';
import { saveFile } from '../../ui/save-file.js';
import type { DreamHost } from './dream-parts.js';
import { aloneStyles, paperStyles } from './files.styles.js';
import { filesStrings } from './files.strings.js';
import type { Paper } from './layout-poster.model.js';
import { altText, fileStem, posterSvg, type FileOptions } from './picture-words.js';

interface Poster {
  readonly options: FileOptions;
  readonly paper: Paper;
}

/**
 * What the files say and the poster's sheet, in a box of their own before the figure: the core knows nothing of it. Lit's part of the shadow root
 * begins after the box, so that neither touches the other.
 */
export class PosterDialog {
  readonly #box = document.createElement('div');
  #poster: Poster | undefined;
  #desk = '';
  #said: TemplateResult | undefined;

  constructor(host: DreamHost) {
    this.#box.className = 'files';
    host.renderRoot.prepend(this.#box);
    host.addController({ hostDisconnected: () => this.#leave() });
    this.#draw();
  }

  /** A line in sight, spoken as well, with what it is about; until it is closed or another comes. */
  say(words: string, lang: string, text = ''): void {
    const close = () => {
      this.#said = undefined;
      this.#draw();
    };
    this.#said = html`<p>${words}</p>${text ? html`<p>${text}</p>` : nothing}
      <button class="button small" type="button" @click=${close}>${stringsFor(filesStrings, lang).closeDialog}</button>`;
    this.#draw();
  }

  /** Shows the poster before it is printed or saved. */
  open(options: FileOptions, paper: Paper): void {
    this.#poster = { options, paper };
    this.#draw();
    addEventListener('beforeprint', this.#standAlone);
    addEventListener('afterprint', this.#putBack);
    const dialog = this.#box.querySelector('dialog');
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>('.heading')?.focus();
  }

  #draw(): void {
    const dialog = this.#poster ? this.#dialog(this.#poster) : nothing;
    render(html`<div class="said" role="status">${this.#said ?? nothing}</div>${dialog}`, this.#box);
  }

  #dialog({ options, paper }: Poster): TemplateResult {
    const words = stringsFor(filesStrings, options.lang);
    const svg = posterSvg(options, paper, this.#desk);
    const save = () => saveFile(svg, { name: `${fileStem(options, words.poster)}_${paper}.svg`, type: 'image/svg+xml' });
    return html`<dialog class="poster" aria-labelledby="poster-title" @close=${() => this.#leave()}>
      <div class="poster-controls">
        <h2 class="heading" id="poster-title" tabindex="-1">${words.posterTitle} (${paper.toUpperCase()})</h2>
        <p>${words.posterHint}</p>
        <label>${words.desk}<input type="text" maxlength="120" autocomplete="organization" .value=${this.#desk} @input=${this.#onDesk} /></label>
        <div class="tools">
          <button class="button primary" type="button" @click=${() => print()}>${words.printPoster}</button>
          <button class="button" type="button" @click=${save}>${words.savePoster}</button>
          <button class="button" type="button" @click=${() => this.#box.querySelector('dialog')?.close()}>${words.closeDialog}</button>
        </div>
      </div>
      <img class="sheet-of-paper" src=${`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`} alt=${altText(options)} />
    </dialog>`;
  }

  readonly #onDesk = ({ target }: InputEvent): void => {
    this.#desk = (target as HTMLInputElement).value.trim();
    this.#draw();
  };

  #leave(): void {
    removeEventListener('beforeprint', this.#standAlone);
    removeEventListener('afterprint', this.#putBack);
    this.#putBack();
    this.#poster = undefined;
    this.#draw();
  }

  /** However the person prints, by the button or by the browser's own menu. */
  readonly #standAlone = (): void => {
    if (!this.#poster) return;
    const sheets = sheetsOf([aloneStyles, paperStyles[this.#poster.paper]]);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, ...sheets];
  };

  readonly #putBack = (): void => {
    const ours = sheetsOf([aloneStyles, paperStyles.a3, paperStyles.a4]);
    const others = document.adoptedStyleSheets.filter((sheet) => !ours.includes(sheet));
    if (others.length < document.adoptedStyleSheets.length) document.adoptedStyleSheets = others;
  };
}

const sheetsOf = (styles: readonly CSSResult[]): CSSStyleSheet[] => styles.flatMap(({ styleSheet }) => styleSheet ?? []);
