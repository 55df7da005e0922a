import { html, nothing, type TemplateResult } from 'lit';
import { EXPERIENCE_LIMITS, PHOTO_TYPES } from '../../contract/experience.js';
import { common, stringsFor } from '../../i18n/catalogue.js';
import type { IjExperience } from './experience.js';

const ACCEPT = PHOTO_TYPES.join(',');

/** One to six photos: chosen, taken, dropped or pasted; each with what is to be seen on it, its shape and its place. */
export function photosTemplate(host: IjExperience, level: number): TemplateResult {
  const { strings, photos, parts, locale } = host;
  return html`<section class="photos ${photos.isOver ? 'over' : ''}" part="photos" aria-labelledby="photos-title" @dragover=${host.acts.onDrag} @dragleave=${host.acts.onDrag} @drop=${host.acts.onDrop}>
    <div class="label" id="photos-title" role="heading" aria-level=${level}>${strings.photos} <span class="optional">${strings.optional}</span></div>
    <p class="hint" id="photos-hint">${strings.photosHint(EXPERIENCE_LIMITS.photos)}</p>
    ${photos.photos.length ? (parts.use('photos')?.template() ?? parts.waiting('photos', stringsFor(common, locale.lang))) : nothing}
    ${photos.progress ? html`<p class="progress">${photos.progress}</p>` : nothing}
    ${photos.refusals.map((text) => html`<p class="error">${text}</p>`)}
    ${photos.undoable ? html`<p>${strings.removed} <button class="button small undo" type="button" @click=${() => photos.undo()}>${strings.undo}</button></p>` : nothing}
    ${photos.room > 0 ? pickers(host) : nothing}
  </section>`;
}

/** Two fields: on a phone, the one opens the camera, the other the album. */
function pickers({ strings, acts }: IjExperience): TemplateResult {
  return html`<div class="actions no-print">
    <label class="button pick"><input class="visually-hidden choose" type="file" accept=${ACCEPT} multiple aria-describedby="photos-hint" @change=${acts.onFiles} />${strings.choose}</label>
    <label class="button pick camera"><input class="visually-hidden" type="file" accept="image/*" .capture=${'environment'} @change=${acts.onFiles} />${strings.take}</label>
    <span class="muted drop">${strings.drop}</span>
  </div>`;
}
