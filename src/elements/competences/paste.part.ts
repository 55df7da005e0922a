import { html, nothing, type TemplateResult } from 'lit';
import { customCompetenceId, type CompetenceItem } from '../../contract/competences.js';
import { stringsFor } from '../../i18n/catalogue.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import type { PickerHost } from './competence-parts.js';
import { browseStyles } from './browse.styles.js';
import { lateStrings } from './late.strings.js';
import { readPasted } from './paste.model.js';

const LONGEST_TEXT = 20_000;

/** A pasted list: what is in the list of competences is chosen at once, the rest stays in the field. */
export class PastePart {
  readonly #host: PickerHost;
  #missing: readonly string[] = [];

  constructor(host: PickerHost) {
    this.#host = host;
  }

  async take(text: string): Promise<void> {
    const { taxonomy, parts, box } = this.#host;
    const finder = await parts.load('search');
    if (taxonomy) await finder.prepare(taxonomy);
    const { found, missing } = readPasted(text.slice(0, LONGEST_TEXT), (name) => finder.same(name));
    const left = this.#add(found, missing);
    this.#missing = [...missing, ...left.map(({ label }) => label)];
    box.text = this.#text;
    box.close();
  }

  /** Chooses as many as there is room for; returns the others. */
  #add(items: readonly (CompetenceItem & { readonly isCustom?: true | undefined })[], missing: readonly string[] = []): readonly CompetenceItem[] {
    const { picking, chosen, strings, most, locale, announcer } = this.#host;
    const fresh = items.filter(({ id }) => picking.placeOf(id) < 0);
    const added = fresh.slice(0, Math.max(0, picking.room)).map(({ id, label, isCustom }) => ({ id, label, ...(isCustom && { isCustom }) }));
    const words = stringsFor(lateStrings, locale.lang);
    const notice = added.length < fresh.length ? `${words.pasted(added.length)}. ${strings.full(most ?? 0)}` : words.pasted(added.length);
    const said = missing.length ? `${notice}. ${words.notFound(missing.join(', '))}` : notice;
    if (added.length) picking.put([...chosen, ...added], { kind: 'paste', ids: added.map(({ id }) => id) }, { said, notice });
    else announcer.sayNow(said);
    return fresh.slice(added.length);
  }

  get #text(): string {
    return this.#missing.join('; ');
  }

  /** What was not found, as long as it stands in the field untouched. */
  template(): TemplateResult {
    const { allowCustom, box, locale, isFixed } = this.#host;
    const isShown = this.#missing.length > 0 && box.text === this.#text && !isFixed;
    const words = stringsFor(lateStrings, locale.lang);
    return html`${
      isShown
        ? html`<p class="notice no-print"><span>${words.notFound(this.#missing.join(', '))}</span>
            ${allowCustom ? html`<button class="button small" type="button" @click=${this.#onCustom}>${words.addAll(this.#missing.length)}</button>` : nothing}</p>`
        : nothing
    }`;
  }

  readonly #onCustom = (): void => {
    const { box, field } = this.#host;
    const left = this.#add(this.#missing.map((label) => ({ id: customCompetenceId(label), label, isCustom: true as const })));
    this.#missing = left.map(({ label }) => label);
    box.text = this.#text;
    box.close();
    field?.focus();
  };
}

export function createPaste(host: PickerHost): PastePart {
  adoptPartStyles(host, browseStyles);
  return new PastePart(host);
}
