import { type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ChosenCompetence, CompetenceLevel } from '../../contract/competences.js';
import { AnnounceController } from '../../state/announce-controller.js';
import type { RemoteStatus } from '../../state/remote.js';
import { IjElement } from '../ij-element.js';
import { IjUserEvent } from '../events.js';
import { LazyParts } from '../lazy-parts.js';
import { PickerActs } from './acts.js';
import { Combobox } from './combobox.js';
import { chipsStyles } from './chips.styles.js';
import { COMPETENCE_PARTS } from './competence-parts.js';
import { IjCompetencesChangeEvent, type CompetenceChange } from './competences.events.js';
import { readChosen, readIds, readLevels, relabelled, unlisted, type PickerList } from './competences.model.js';
import { competencesStrings, type CompetencesStrings } from './competences.strings.js';
import { competencesStyles } from './competences.styles.js';
import { pickerTemplate } from './competences.template.js';
import { FormField } from './form-field.js';
import { FormLink } from './form-link.js';
import { Picking } from './picking.js';
import type { Finder } from './search.part.js';

const NONE: readonly CompetenceLevel[] = [];

/**
 * A field of a form to choose competences: typed with slips, found by sound and by other names, or read family by family; each choice in full, with a
 * level where there are some. It is a control of the form around it: its ids are sent under `name`, all that is known under `name__detail`.
 *
 * @summary Choose competences: a search that forgives spelling, chips printed in full, levels, in any form.
 * @tag ij-competences
 * @slot - shown until the element is there, and when its list can't be read
 * @fires {IjLoadEvent} ij-load - the list is there, or there again; does not bubble
 * @fires {IjErrorEvent} ij-error - the list could not be read; does not bubble
 * @fires {IjCompetencesChangeEvent} ij-competences-change - a person changed the choices; `detail`: value (ids), chosen (with labels and levels), change
 * @fires {IjUserEvent} input - the same, as fields of a form tell it
 * @fires {IjUserEvent} change - the same, as fields of a form tell it
 * @csspart base - everything
 * @csspart label - the label
 * @csspart input - the text field
 * @csspart popup - what opens under it
 * @csspart list - the options
 * @csspart option - one option
 * @csspart chips - the choices
 * @csspart chip - one choice
 * @csspart chip-label - its words
 * @csspart level - its level
 * @csspart remove - the button that removes it
 * @csspart error - what is wrong
 * @csspart browse - the families
 * @csspart suggestions - what is proposed from a text
 * @csspart suggestion - one proposal
 */
export class IjCompetences extends FormField<CompetencesStrings> {
  static override styles: CSSResultGroup = [IjElement.styles, competencesStyles, chipsStyles];

  /** Address of the list: `ij/competences@1`, an array of texts or of `{ id, label }`, the CSV of ESCO or of the ROME. */
  @property() src?: string;
  /** A list that comes with the library, in place of `src`: `savoir-etre`, `crcn`, `socle`, `digcomp`, `rectec`, `engagement`. */
  @property() list?: string;
  /** The list itself, in place of `src`. */
  @property({ attribute: false }) data?: unknown;
  /** Name of the field in what the form sends. */
  @property({ reflect: true, useDefault: true }) name = '';
  /** Ids chosen at first and after a reset, with blanks between them. */
  @property({ attribute: 'value', useDefault: true }) defaultValue = '';
  /** Words above the field. A `<label>` of the page counts too. */
  @property() label?: string;
  /** Words under the label, in place of the element's own; empty: none. */
  @property() hint?: string;
  /** Something must be chosen. */
  @property({ type: Boolean, reflect: true }) required = false;
  /** The fewest choices. */
  @property({ type: Number }) min?: number;
  /** The most choices. */
  @property({ type: Number }) max?: number;
  /** Levels in words, `je découvre | je sais faire`, in place of those of the list; empty: none. */
  @property({ attribute: 'levels' }) levelNames?: string;
  /** What is in no list may be added, and is shown as such. */
  @property({ type: Boolean, attribute: 'allow-custom' }) allowCustom = false;
  /** The order counts: choices can be moved. */
  @property({ type: Boolean, attribute: 'with-order' }) withOrder = false;
  /** Keeps a copy of the list on the device once somebody has chosen, for the day its address does not answer. */
  @property({ type: Boolean, attribute: 'with-offline' }) withOffline = false;
  /** Id of a text field of the same page: competences are proposed from what is written there, and never chosen by themselves. */
  @property({ attribute: 'suggest-from' }) suggestFrom?: string;
  /** The text to propose from, in place of `suggest-from`. */
  @property({ attribute: 'suggest-from-text' }) suggestFromText?: string;
  /** Not in use, and not sent. */
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** Shown and sent, not changed. */
  @property({ type: Boolean, reflect: true }) readonly = false;

  /** @internal */
  readonly announcer = new AnnounceController(this);
  /** @internal the choices */
  readonly picking = new Picking(this);
  /** @internal the text field and its options */
  readonly box = new Combobox(this);
  /** @internal */
  readonly acts = new PickerActs(this);
  /** @internal */
  readonly parts = new LazyParts(this, COMPETENCE_PARTS);
  /** @internal */
  isDisabled = false;
  /** @internal are the families open? */
  isBrowsing = false;

  protected override readonly catalogue = competencesStrings;
  readonly #link = new FormLink(this);
  /** have the choices been touched, so that `value` in the markup says no more? */
  #isTouched = false;
  #listSeen: PickerList | undefined;

  constructor() {
    super();
    // what the page has said before the code was there stands in the way of the accessors
    const early = this as unknown as Record<string, unknown>;
    for (const key of ['value', 'chosen']) {
      if (!Object.hasOwn(early, key)) continue;
      const given = early[key];
      delete early[key];
      early[key] = given;
    }
  }

  /** Ids of the choices, in order. One that no list knows is kept. */
  get value(): readonly string[] {
    return this.chosen.map(({ id }) => id);
  }

  set value(ids: readonly string[] | string) {
    this.chosen = this.#fromIds(ids);
  }

  /** The choices with their labels, levels and what the person added: `ChosenCompetence[]`. */
  get chosen(): readonly ChosenCompetence[] {
    return this.picking.chosen;
  }

  set chosen(chosen: readonly ChosenCompetence[]) {
    this.#isTouched = true;
    this.#put(readChosen(chosen));
  }

  /** Reads the list again; resolves when it is there, or has failed. */
  async reload(): Promise<void> {
    await (await this.parts.load('list')).reload();
  }

  /** @internal */
  formDisabledCallback(isDisabled: boolean): void {
    this.isDisabled = isDisabled;
    if (isDisabled) this.box.close();
    this.requestUpdate();
  }

  /** @internal */
  formResetCallback(): void {
    this.#isTouched = this.#link.isTold = false;
    this.box.text = '';
    this.box.close();
    this.#put(this.#fromIds(this.defaultValue));
  }

  /** @internal what a browser kept of the form; anything else is left alone */
  formStateRestoreCallback(state: unknown): void {
    if (typeof state !== 'string') return;
    try {
      this.chosen = JSON.parse(state) as readonly ChosenCompetence[];
    } catch {
      // of another version, or not ours
    }
  }

  /** @internal the most choices, if there is a limit */
  get most(): number | undefined {
    return this.max !== undefined && this.max >= 1 ? Math.floor(this.max) : undefined;
  }

  /** @internal what there is to choose from; undefined: not yet */
  get taxonomy(): PickerList | undefined {
    return this.parts.get('list')?.taxonomy;
  }

  /** @internal */
  get finder(): Finder | undefined {
    return this.parts.get('search');
  }

  /** @internal */
  get status(): RemoteStatus {
    return this.parts.get('list')?.remote.status ?? (this.hasSource ? 'loading' : 'idle');
  }

  /** @internal */
  get hasSource(): boolean {
    return this.data !== undefined || !!this.list || !!this.src;
  }

  /** @internal */
  get levels(): readonly CompetenceLevel[] {
    return readLevels(this.levelNames) ?? this.taxonomy?.levels ?? NONE;
  }

  /** @internal */
  get isFixed(): boolean {
    return this.isDisabled || this.readonly;
  }

  /** @internal the text field */
  get field(): HTMLElement | undefined {
    return this.shadowRoot?.getElementById('field') ?? undefined;
  }

  /** @internal what is wrong, once the person has been told that something is */
  get error(): string {
    return this.#link.isTold && this.willValidate ? this.validationMessage : '';
  }

  /** @internal what the page calls the field, besides its own label; undefined: nothing */
  get fieldLabel(): string | undefined {
    const { pageLabel } = this.#link;
    return pageLabel ? `${pageLabel} ${this.label ?? ''}`.trim() : undefined;
  }

  /** @internal the text or the options are others */
  look(): void {
    this.box.find();
    this.#link.check();
    this.requestUpdate();
  }

  /** @internal the person has done something */
  settle(change: CompetenceChange): void {
    this.#isTouched = true;
    this.#link.tell();
    this.requestUpdate();
    if (this.withOffline) this.parts.get('list')?.keep();
    for (const type of ['input', 'change']) this.dispatchEvent(new IjUserEvent(type, undefined));
    this.dispatchEvent(new IjCompetencesChangeEvent({ value: this.value, chosen: this.chosen, change }));
  }

  /** @internal what finds is brought, and made ready for the list */
  prepare(): void {
    const { taxonomy } = this;
    const finder = this.parts.use('search');
    if (finder && taxonomy && !finder.knows(taxonomy)) void finder.prepare(taxonomy);
  }

  #fromIds(ids: unknown): readonly ChosenCompetence[] {
    const given = readIds(ids).map((id) => this.chosen.find((one) => one.id === id) ?? unlisted(id));
    return relabelled(given, this.taxonomy);
  }

  #put(chosen: readonly ChosenCompetence[]): void {
    this.picking.set(relabelled(chosen, this.taxonomy));
    this.#link.tell();
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.hasSource) this.parts.use('list');
    if (changed.has('defaultValue') && !this.#isTouched) this.picking.set(this.#fromIds(this.defaultValue));
  }

  /** After the list, which may have come just before. */
  protected override update(changed: PropertyValues): void {
    const { taxonomy } = this;
    if (taxonomy !== this.#listSeen) {
      this.#listSeen = taxonomy;
      this.picking.chosen = relabelled(this.chosen, taxonomy);
      if (this.finder) this.prepare();
    }
    this.box.find();
    this.#link.tell();
    super.update(changed);
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('.base')?.removeAttribute('tabindex'); // the focus that comes to the element is for the field
    this.#link.check(); // now there is a field to point at
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.mark('status', this.status);
    if (this.withOrder && this.chosen.length > 1) this.parts.use('drag');
    if (this.suggestFrom || this.suggestFromText) this.parts.use('suggest');
  }

  protected override renderBody(): TemplateResult {
    return pickerTemplate(this);
  }
}
