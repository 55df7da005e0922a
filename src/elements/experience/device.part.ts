import { html, nothing, type TemplateResult } from 'lit';
import { dropExperience, keepExperience, listExperiences } from '../../client/experiences.js';
import { stringifyJson } from '../../client/stringify-json.js';
import type { OutboxRecord } from '../../client/outbox/index.js';
import { experience, type Experience } from '../../contract/experience.js';
import { parseContract } from '../../contract/parse.js';
import { stringsFor } from '../../i18n/catalogue.js';
import { writtenWhen } from '../../i18n/written-when.js';
import { saveFile, stemOf } from '../../ui/save-file.js';
import { visibilityStrings } from '../../ui/visibility.strings.js';
import { deviceStrings, type DeviceStrings } from './device.strings.js';
import { IjExperienceRemovedEvent, IjExperienceSavedEvent } from './experience.events.js';
import type { IjExperience } from './experience.js';

const SHOWN = 50;

/** What the person has on this device, because they asked for it, and the file that they can take away instead. */
export class DevicePart {
  /** the one kept last first */
  kept: readonly Experience[] = [];
  readonly #host: IjExperience;
  #erased: Experience | undefined;
  /** why one was not opened */
  #note = '';

  constructor(host: IjExperience) {
    this.#host = host;
    void this.look();
  }

  has(id: string): boolean {
    return this.kept.some((one) => one.id === id);
  }

  async look(): Promise<void> {
    this.kept = this.#host.isShared ? [] : (await listExperiences()).reverse();
    this.#host.requestUpdate();
  }

  /** False: the device can't keep it. */
  async keep(one: Experience): Promise<boolean> {
    const isKept = !this.#host.isShared && (await keepExperience(one));
    if (isKept) this.#host.dispatchEvent(new IjExperienceSavedEvent(one.id, one.visibility));
    await this.look();
    return isKept;
  }

  download(one: Experience): void {
    saveFile(stringifyJson(one), { name: `${stemOf(['experience', one.title, one.from])}.json`, type: 'application/json' });
  }

  get #words(): DeviceStrings {
    return stringsFor(deviceStrings, this.#host.locale.lang);
  }

  /** Those kept here, to be opened again or erased. */
  list(level: number): TemplateResult | typeof nothing {
    const others = this.kept.filter(({ id }) => id !== this.#host.sheet.draft?.base.id);
    if (!this.#host.sheet.isDirty) this.#note = '';
    if (!others.length && !this.#erased) return nothing;
    const words = this.#words;
    return html`<section class="kept no-print" part="kept">
      <div class="subheading" role="heading" aria-level=${level} tabindex="-1">${words.title}</div>
      ${this.#erased ? html`<p>${words.erased} <button class="button small undo-erase" type="button" @click=${this.#onUndo}>${words.undo}</button></p>` : nothing}
      ${this.#note ? html`<p>${this.#note}</p>` : nothing}
      <ul role="list">${others.slice(0, SHOWN).map((one) => this.#item(one))}</ul>
    </section>`;
  }

  /** What the endpoint would not have at an earlier visit: to be opened, changed and sent again, or erased. */
  held(level: number): TemplateResult | typeof nothing {
    const { held } = this.#host.sending;
    const words = this.#words;
    if (!held.length) return nothing;
    return html`<section class="kept no-print" part="kept">
      <div class="subheading" role="heading" aria-level=${level}>${words.held}</div>
      ${this.#note ? html`<p>${this.#note}</p>` : nothing}
      <ul role="list">${held.slice(0, SHOWN).map((record) => this.#heldItem(record))}</ul>
    </section>`;
  }

  #heldItem({ submissionId, document }: OutboxRecord): TemplateResult {
    const words = this.#words;
    const parsed = parseContract(experience, document);
    const name = parsed.ok ? this.#nameOf(parsed.value) : words.withdrawal;
    const erase = () => void this.#host.outbox.remove(submissionId);
    return html`<li class="kept-one">
      <strong>${name}</strong>
      <span class="actions">
        ${parsed.ok ? html`<button class="button small" type="button" aria-label=${words.openOf(name)} @click=${() => this.#open(parsed.value)}>${words.open}</button>` : nothing}
        <button class="button small" type="button" aria-label=${words.eraseOf(name)} @click=${erase}>${words.erase}</button>
      </span>
    </li>`;
  }

  #nameOf({ title, text }: Experience): string {
    return title?.trim() || text.trim().slice(0, 60) || this.#words.untitled;
  }

  #item(one: Experience): TemplateResult {
    const { locale } = this.#host;
    const words = this.#words;
    const name = this.#nameOf(one);
    const about = [one.from && writtenWhen(locale.lang, one.from), stringsFor(visibilityStrings, locale.lang).names[one.visibility]].filter(Boolean).join(', ');
    return html`<li class="kept-one">
      <span><strong>${name}</strong> <small class="muted">${about}</small></span>
      <span class="actions">
        <button class="button small" type="button" aria-label=${words.openOf(name)} @click=${() => this.#open(one)}>${words.open}</button>
        <button class="button small" type="button" aria-label=${words.eraseOf(name)} @click=${() => void this.#erase(one)}>${words.erase}</button>
      </span>
    </li>`;
  }

  #open(one: Experience): void {
    const { sheet, strings } = this.#host;
    this.#note = sheet.isDirty ? this.#words.busy(strings.keep) : '';
    if (!this.#note) return this.#host.acts.show(one);
    this.#host.announcer.sayNow(this.#note);
    this.#host.requestUpdate();
  }

  async #erase(one: Experience): Promise<void> {
    const isGone = await dropExperience(one.id);
    if (isGone) {
      this.#erased = one;
      this.#host.dispatchEvent(new IjExperienceRemovedEvent(one.id));
    }
    await this.look();
    this.#host.announcer.sayNow(isGone ? this.#words.erased : this.#words.notErased);
    if (isGone) this.#host.focusSoon('.undo-erase');
  }

  readonly #onUndo = async (): Promise<void> => {
    const erased = this.#erased;
    this.#erased = undefined;
    if (erased) await this.keep(erased);
    this.#host.announcer.sayNow(this.#host.strings.undone);
    this.#host.focusSoon('.kept .subheading');
  };
}

export const createDevice = (host: IjExperience): DevicePart => new DevicePart(host);
