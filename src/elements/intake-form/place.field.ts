import { html, nothing, type TemplateResult } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { AnswerValue } from '../../contract/form.js';
import type { Place } from '../../contract/places.js';
import { richKinds } from '../../contract/rich-kinds.js';
import { stringsFor } from '../../i18n/catalogue.js';
import { invalid, isRequired, singleField, valueOf, type DescribedBy } from './field.template.js';
import { placeCalled, placeOf, readPlace } from './place.model.js';
import { placeName, PlaceSearch } from './place.search.js';
import type { QuestionView } from './question-view.js';
import type { RichField } from './rich-field.js';
import { richWords } from './rich-tools.js';
import { richStrings } from './rich.strings.js';

/** The number of places found is said once the typing pauses. */
const PAUSE_MS = 500;
/** An endpoint slower than this is said to be searching. */
const PATIENCE_MS = 600;

/**
 * A text field that suggests places: the combobox with a list of the ARIA Authoring Practices (list autocomplete, manual selection). What is
 * typed is an answer by itself; nothing is chosen unless the person chooses it.
 */
class PlaceDirective extends AsyncDirective {
  #view!: QuestionView;
  #isOpen = false;
  /** in the list; -1: none */
  #active = -1;
  #isSlow = false;
  #sayTimer: ReturnType<typeof setTimeout> | undefined;
  #slowTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #search = new PlaceSearch(() => this.#onResult());

  override render(view: QuestionView): TemplateResult {
    if (this.#view?.input !== undefined && view.input === undefined) this.#reset(); // another person's turn
    this.#view = view;
    return this.#template();
  }

  protected override disconnected(): void {
    this.#reset();
  }

  #template(): TemplateResult {
    const view = this.#view;
    const words = richWords(view);
    const hint = view.question.options.length || view.question.src !== undefined ? words.placeHint : undefined;
    const more = html`<p class="hint note-line" id="${view.id}.more">${this.#note()}</p>`;
    return singleField(view, (describedBy) => html`<div class="combobox">${this.#input(describedBy)} ${this.#list()}</div>`, { hint, more });
  }

  #input(describedBy: DescribedBy): TemplateResult {
    const { id, input, isShared, question } = this.#view;
    const active = this.#isShown && this.#active >= 0 ? `${id}.o${this.#active}` : nothing;
    // the browser's own suggestions would lie over these
    const token = isShared || question.autocomplete !== 'address-level2' ? 'off' : question.autocomplete;
    // eslint-disable-next-line lit-a11y/accessible-name -- its label stands above, in the field
    return html`<input class="input" type="text" role="combobox" dir="auto" id=${id} .value=${placeOf(input).text} autocomplete=${token} spellcheck="false"
      aria-autocomplete="list" aria-expanded=${this.#isShown} aria-controls="${id}.list" aria-activedescendant=${active} ?required=${isRequired(this.#view)}
      aria-invalid=${ifDefined(invalid(this.#view))} aria-describedby=${describedBy} @input=${this.#onInput} @keydown=${this.#onKey} @blur=${this.#onBlur} />`;
  }

  #list(): TemplateResult {
    const { id, lang, host } = this.#view;
    const options = this.#isShown ? this.#search.places : [];
    // the field keeps the focus while an option is pressed
    const hold = (event: MouseEvent) => event.preventDefault();
    return html`<ul class="options" role="listbox" id="${id}.list" aria-label=${richWords({ host, lang }).places} ?hidden=${!this.#isShown} @mousedown=${hold}>
      ${options.map((place, i) =>
        // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the keyboard stays in the field, which handles it
        html`<li role="option" id="${id}.o${i}" aria-selected=${i === this.#active} @click=${() => this.#choose(place)}>${place.label}</li>`)}
    </ul>`;
  }

  #note(): string {
    const words = richWords(this.#view);
    const { state } = this.#search;
    return state === 'failed' ? words.placesFailed : state === 'searching' && this.#isSlow ? words.searching : '';
  }

  get #isShown(): boolean {
    return this.#isOpen && this.#search.places.length > 0;
  }

  readonly #onInput = (event: Event): void => {
    const text = valueOf(event);
    this.#isOpen = true;
    this.#look(text);
    this.#put(text, undefined);
  };

  #look(text: string): void {
    this.#active = -1;
    this.#search.find(this.#view, text);
    clearTimeout(this.#slowTimer);
    if (this.#search.state !== 'searching') this.#isSlow = false;
    else if (!this.#isSlow) this.#slowTimer = setTimeout(() => ((this.#isSlow = true), this.#redraw()), PATIENCE_MS);
    this.#sayCount();
  }

  #onResult(): void {
    clearTimeout(this.#slowTimer);
    this.#isSlow = false;
    this.#active = -1;
    const { text, code } = placeOf(this.#view.input);
    if (code === undefined) this.#put(text, undefined);
    this.#sayCount();
    this.#redraw();
  }

  #put(text: string, chosen: Place | undefined): void {
    const { question, onChange, input } = this.#view;
    const code = (chosen ?? placeCalled(text, this.#search.places))?.code;
    const before = placeOf(input);
    if (before.text === text && before.code === code) return this.#redraw();
    onChange(text ? { q: question.id, kind: 'set', input: { rich: { text, code } } } : { q: question.id, kind: 'clear' });
    this.#redraw();
  }

  #choose(place: Place): void {
    this.#close();
    this.#put(place.label, place);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const act = this.#actOf(event);
    if (!act) {
      // the caret moves in the text: no option is in hand any more
      if (/^(Home|End|ArrowLeft|ArrowRight)$/.test(event.key)) this.#move(-1);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  /** What a key does; undefined when that is the browser's business. */
  #actOf({ key, altKey }: KeyboardEvent): (() => void) | undefined {
    const { places } = this.#search;
    if (key === 'ArrowDown') return altKey ? () => this.#open() : () => this.#step(1);
    if (key === 'ArrowUp') return altKey ? () => this.#close() : () => this.#step(-1);
    if (!this.#isShown) return undefined;
    const place = places[this.#active];
    if (key === 'Enter' && place) return () => this.#choose(place);
    return key === 'Escape' ? () => this.#close() : undefined;
  }

  #open(): void {
    if (this.#isShown) return;
    this.#isOpen = true;
    this.#look(placeOf(this.#view.input).text);
    this.#redraw();
  }

  #step(by: 1 | -1): void {
    const wasShown = this.#isShown;
    this.#open();
    const { length } = this.#search.places;
    if (length) this.#move(wasShown && this.#active >= 0 ? (this.#active + by + length) % length : by > 0 ? 0 : length - 1);
  }

  #move(index: number): void {
    this.#active = index;
    this.#redraw();
    const { host, id } = this.#view;
    host.shadowRoot?.getElementById(`${id}.o${index}`)?.scrollIntoView({ block: 'nearest' });
  }

  #close(): void {
    this.#isOpen = false;
    this.#active = -1;
    this.#redraw();
  }

  readonly #onBlur = (): void => this.#close();

  #sayCount(): void {
    clearTimeout(this.#sayTimer);
    const { host } = this.#view;
    const words = richWords(this.#view);
    this.#sayTimer = setTimeout(() => {
      const { state, places } = this.#search;
      if (!this.#isOpen || state === 'searching') return;
      if (placeOf(this.#view.input).text.trim()) host.announcer.sayNow(state === 'failed' ? words.placesFailed : words.placesFound(places.length));
    }, PAUSE_MS);
  }

  #reset(): void {
    clearTimeout(this.#sayTimer);
    clearTimeout(this.#slowTimer);
    this.#search.stop();
    this.#search.places = [];
    this.#isOpen = false;
    this.#active = -1;
    this.#isSlow = false;
  }

  #redraw(): void {
    if (this.isConnected) this.setValue(this.#template());
  }
}

const combobox = directive(PlaceDirective);

const textOf = (answer: AnswerValue): string => (typeof answer === 'string' ? answer : '');

const labelOf = (options: readonly Place[], code: string): string | undefined => options.find((option) => option.code === code)?.label ?? placeName(code);

export const place: RichField = {
  ...richKinds.place,
  template: (view) => html`${combobox(view)}`,
  read: readPlace,
  write: ({ options }, answer) => {
    const code = textOf(answer);
    const label = labelOf(options, code);
    return { rich: { text: label ?? code, code: label === undefined ? undefined : code } };
  },
  text: ({ options }, answer) => labelOf(options, textOf(answer)) ?? textOf(answer),
  explain: ({ label }, fault, { strings, lang }) => {
    const words = stringsFor(richStrings, lang);
    return fault.code === 'required' ? words.writePlace(strings.quote(label)) : words.wrong(strings.quote(label));
  },
};
