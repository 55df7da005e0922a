import { html, nothing, type TemplateResult } from 'lit';
import { maySee, type Experience, type Viewer } from '../../contract/experience.js';
import { stringsFor } from '../../i18n/catalogue.js';
import { writtenWhen } from '../../i18n/written-when.js';
import { mosaicStyles } from '../../ui/mosaic.styles.js';
import { mosaicTemplate } from '../../ui/mosaic.template.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import type { IjExperience } from './experience.js';
import { experienceOf } from './experience.model.js';
import { previewStrings, type PreviewStrings } from './preview.strings.js';
import { previewStyles } from './preview.styles.js';

/** The experience as somebody else would see it, before anything leaves. */
export class PreviewPart {
  readonly #host: IjExperience;
  #as = 'self';

  constructor(host: IjExperience) {
    this.#host = host;
  }

  template(): TemplateResult | typeof nothing {
    const { sheet, locale, knownAudiences, referent } = this.#host;
    const { draft } = sheet;
    if (!draft) return nothing;
    const words = stringsFor(previewStrings, locale.lang);
    const options = [
      { value: 'self', label: words.self },
      { value: 'referent', label: referent ?? words.referent },
      ...knownAudiences.map(({ id, label }) => ({ value: `of:${id}`, label: words.member(label) })),
      { value: 'anybody', label: words.anybody },
    ];
    const experience = experienceOf(draft, locale.lang);
    const isSeen = maySee({ visibility: draft.visibility, audience: draft.audience }, viewerOf(this.#as));
    return html`<label class="label" for="viewer">${words.seenBy}</label>
      <select class="input viewer" id="viewer" @change=${this.#onChange}>${options.map(({ value, label }) => html`<option value=${value} ?selected=${value === this.#as}>${label}</option>`)}</select>
      <div class="seen" role="status">${isSeen ? this.#card(experience, words) : html`<p>${words.nothing}</p>`}</div>`;
  }

  readonly #onChange = (event: Event): void => {
    this.#as = (event.target as HTMLSelectElement).value;
    this.#host.requestUpdate();
  };

  #card({ title, text, from, until, place, photos = [], competences = [] }: Experience, words: PreviewStrings): TemplateResult {
    const { locale, strings, subLevel, endpointBase: base } = this.#host;
    const when = [from, until].flatMap((one) => (one ? [writtenWhen(locale.lang, one)] : [])).join(' – ');
    const about = [when, place].filter(Boolean).join(', ');
    return html`<article class="experience-card">
      ${mosaicTemplate(photos, { label: strings.mosaic(photos.length), unnamed: strings.photo, base })}
      ${title ? html`<div class="subheading" role="heading" aria-level=${Math.min(6, subLevel + 1)}>${title}</div>` : nothing}
      ${about ? html`<p class="muted">${about}</p>` : nothing}
      ${text ? html`<p class="told">${text}</p>` : title || photos.length ? nothing : html`<p class="muted">${words.empty}</p>`}
      ${competences.length ? html`<ul role="list" class="chips">${competences.map(({ label }) => html`<li class="chip">${label}</li>`)}</ul>` : nothing}
    </article>`;
  }
}

const viewerOf = (value: string): Viewer => (value.startsWith('of:') ? { as: 'member', of: value.slice(3) } : { as: value as 'self' | 'referent' | 'anybody' });

export function createPreview(host: IjExperience): PreviewPart {
  adoptPartStyles(host, mosaicStyles, previewStyles);
  return new PreviewPart(host);
}
