import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { CompetenceSuggestion } from '../../competences/suggest-competences.js';
import { common, stringsFor } from '../../i18n/catalogue.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import type { PickerHost } from './competence-parts.js';
import type { PickerList } from './competences.model.js';
import { suggestStrings, type SuggestStrings } from './suggest.strings.js';
import { suggestStyles } from './suggest.styles.js';

const SHOWN = 5;
/** A text is read once the typing pauses. */
const PAUSE_MS = 500;

/** Competences that a text leads to, each with the words that led there. Nothing is chosen by itself, and the text goes nowhere. */
export class SuggestPart implements ReactiveController {
  readonly #host: PickerHost;
  #listening = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #text = '';
  #list: PickerList | undefined;
  #found: readonly CompetenceSuggestion[] | undefined;
  #said = '';
  /** what proposes did not come */
  #isLeft = false;

  constructor(host: PickerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The text field may come after the element, or be replaced: what is heard is what rises from it. */
  hostConnected(): void {
    const root = this.#host.getRootNode();
    const { signal } = (this.#listening = new AbortController());
    const hear = ({ target }: Event): void => {
      if ((target as Element).id === this.#host.suggestFrom) this.#look();
    };
    for (const type of ['input', 'change']) root.addEventListener(type, hear, { signal });
    // other ways to change a text: its form is reset, the page writes in it
    root.addEventListener('reset', () => setTimeout(() => this.#look()), { signal });
    this.#host.addEventListener('focusin', () => this.#look(), { signal });
  }

  hostDisconnected(): void {
    this.#listening.abort();
    clearTimeout(this.#timer);
    this.#text = '';
  }

  hostUpdated(): void {
    this.#look();
  }

  get #written(): string {
    const { suggestFrom, suggestFromText } = this.#host;
    if (suggestFromText !== undefined) return suggestFromText.trim();
    const field = suggestFrom ? (this.#host.getRootNode() as Document | ShadowRoot).getElementById(suggestFrom) : null;
    const { value, textContent } = (field ?? {}) as Partial<HTMLTextAreaElement>;
    return (typeof value === 'string' ? value : (textContent ?? '')).trim();
  }

  #look(): void {
    const { taxonomy, parts } = this.#host;
    const text = this.#written;
    if (text === this.#text && taxonomy === this.#list && !(this.#isLeft && parts.get('propose'))) return;
    this.#isLeft = false;
    const isOther = taxonomy !== this.#list;
    this.#text = text;
    this.#list = taxonomy;
    clearTimeout(this.#timer);
    if (!text || isOther) this.#show(undefined);
    if (text && taxonomy) this.#timer = setTimeout(() => void this.#propose(taxonomy, text), PAUSE_MS);
  }

  async #propose(list: PickerList, text: string): Promise<void> {
    const { parts, value } = this.#host;
    const proposer = await parts.load('propose').catch(() => undefined);
    this.#isLeft = !proposer;
    const found = await proposer?.propose(list, text, new Set(value));
    if (found && text === this.#text && list === this.#list) this.#show(found);
  }

  #show(found: readonly CompetenceSuggestion[] | undefined): void {
    if (found === this.#found) return;
    this.#found = found;
    this.#say();
    this.#host.requestUpdate();
  }

  /** Said when their number is another: not at each pause of somebody who writes. */
  #say(): void {
    const { announcer, isFixed } = this.#host;
    const said = this.#found ? (this.#proposals.length ? this.#words.count(this.#proposals.length) : this.#words.none) : '';
    if (said && said !== this.#said && !isFixed) announcer.say(said);
    this.#said = said;
  }

  get #words(): SuggestStrings {
    return stringsFor(suggestStrings, this.#host.locale.lang);
  }

  get #proposals(): readonly CompetenceSuggestion[] {
    return (this.#found ?? []).filter(({ item }) => this.#host.picking.placeOf(item.id) < 0).slice(0, SHOWN);
  }

  template(): TemplateResult | typeof nothing {
    const { isFixed, picking, strings, most = 0, parts, locale } = this.#host;
    if (isFixed || !this.#text) return nothing;
    if (!this.#found) return parts.missing('propose', stringsFor(common, locale.lang));
    const words = this.#words;
    const proposals = picking.room > 0 ? this.#proposals : [];
    if (!proposals.length) return html`<div class="suggest no-print" part="suggestions"><p class="muted">${picking.room > 0 ? words.none : strings.full(most)}</p></div>`;
    return html`<div class="suggest no-print" part="suggestions">
      <p id="proposed"><strong>${words.title}</strong></p>
      <ul role="list" aria-labelledby="proposed">${proposals.map((one, i) => this.#proposal(one, i))}</ul>
    </div>`;
  }

  #proposal({ item, because }: CompetenceSuggestion, at: number): TemplateResult {
    const words = this.#words;
    return html`<li class="proposal" part="suggestion">
      <span><span lang=${ifDefined(this.#host.taxonomy?.lang)}>${item.label}</span><small id="because${at}">${words.because(because.join(', '))}</small></span>
      <button class="button small propose" type="button" aria-label=${words.addOf(item.label)} aria-describedby="because${at}" @click=${() => this.#add(item, at)}>${words.add}</button>
    </li>`;
  }

  /** The button goes with the proposal: the focus goes to the one that takes its place, else to the one before, else to the field. */
  #add(item: CompetenceSuggestion['item'], at: number): void {
    const { picking, updateComplete, renderRoot, field } = this.#host;
    picking.toggle(item);
    void updateComplete.then(() => {
      const buttons = renderRoot.querySelectorAll<HTMLElement>('.propose');
      (buttons[Math.min(at, buttons.length - 1)] ?? field)?.focus();
    });
  }
}

export function createSuggest(host: PickerHost): SuggestPart {
  adoptPartStyles(host, suggestStyles);
  return new SuggestPart(host);
}
