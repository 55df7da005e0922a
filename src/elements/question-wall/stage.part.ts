import { html, nothing, type TemplateResult } from 'lit';
import { stringsFor } from '../../i18n/catalogue.js';
import { screenDialogStyles } from '../../ui/screen-dialog.styles.js';
import { ScreenDialog } from '../../ui/screen-dialog.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import { lateStrings } from './late.strings.js';
import type { WallQuestion } from './question-wall.model.js';
import { stageStyles } from './stage.styles.js';
import type { WallHost } from './wall-parts.js';
import { themeName, whenAsked, type WallWording } from './wall-words.js';

export interface StageOptions extends WallWording {
  readonly row: readonly WallQuestion[];
  /** of the question in front, in the row */
  readonly place: number;
  readonly isTurning: boolean;
  readonly onStep: (step: number) => void;
  readonly onTurning: () => void;
}

/** From so many letters on, the words are set smaller so that they fit. */
const LONG = [45, 100, 180];

/** Up and down scroll a long question. */
const KEYS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** One question on the whole screen, to be read from the back of a room; drawn apart from the element's own template. */
export class WallStage {
  readonly #screen: ScreenDialog;
  #options: StageOptions | undefined;
  /** the person has turned, and nothing is drawn yet */
  #hasTurned = false;
  /** spoken when the person turns, never when it turns by itself */
  #spoken = '';

  constructor(host: WallHost) {
    adoptPartStyles(host, screenDialogStyles, stageStyles);
    this.#screen = new ScreenDialog(host, {
      name: 'stage',
      labelledBy: 'stage-label',
      first: '.next', // not the question: a frame around it would be projected too
      draw: () => this.#options && this.#draw(this.#options),
      onClose: () => (this.#options = undefined),
      onKey: (event) => this.#onKey(event),
    });
  }

  open(options: StageOptions): void {
    this.#options ??= options;
    this.#screen.open();
  }

  /** Something has changed; nothing is drawn while nobody looks. */
  follow(options: StageOptions): void {
    if (this.#screen.isOpen) this.#draw(options);
  }

  #draw(options: StageOptions): void {
    const before = this.#options?.row[this.#options.place];
    const question = options.row[options.place];
    if (this.#hasTurned || question !== before) this.#spoken = this.#hasTurned ? (question?.text ?? '') : '';
    this.#hasTurned = false;
    this.#options = options;
    this.#screen.render(this.#template(options));
  }

  #template({ row, place, isTurning, onTurning, ...wording }: StageOptions): TemplateResult {
    const { strings, lang } = wording;
    const words = stringsFor(lateStrings, lang);
    const question = row[place];
    const size = LONG.filter((letters) => (question?.text.length ?? 0) > letters).length;
    return html`<p class="front-label" id="stage-label">${strings.headline}</p>
      <div class="visually-hidden" role="status">${this.#spoken}</div>
      <div class="stage-question" role="group" aria-labelledby="stage-label" tabindex="0">
        ${question ? html`<p class="stage-text size-${size}">${question.text}</p><p class="stage-about">${aboutOf(question, wording)}</p>` : html`<p class="stage-text">${strings.none}</p>`}
      </div>
      <div class="stage-tools">
        ${row.length > 1
          ? html`<button class="button" type="button" @click=${() => this.#step(-1)}>${strings.previous}</button> <span class="place">${strings.position(place + 1, row.length)}</span>
              <button class="button next" type="button" @click=${() => this.#step(1)}>${strings.next}</button>
              <button class="button" type="button" @click=${onTurning}>${isTurning ? strings.stop : strings.play}</button>`
          : nothing}
        <button class="button" type="button" @click=${() => this.#screen.close()}>${words.close}</button>
        <span class="stage-keys">${words.keys}</span>
      </div>`;
  }

  #step(by: number): void {
    this.#hasTurned = true;
    this.#options?.onStep(by);
  }

  #onKey(event: KeyboardEvent): void {
    const step = KEYS[event.key];
    const { box } = this.#screen;
    const isMirrored = box && getComputedStyle(box).direction === 'rtl';
    if (!step || event.ctrlKey || event.altKey || event.metaKey || !this.#options || this.#options.row.length < 2) return;
    event.preventDefault();
    this.#step(isMirrored ? -step : step);
  }
}

function aboutOf(question: WallQuestion, wording: WallWording): string {
  return [themeName(question, wording.strings), whenAsked(question, wording)].filter(Boolean).join('\u00a0· ');
}

export const createStage = (host: WallHost): WallStage => new WallStage(host);
