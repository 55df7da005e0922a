import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { checkUrl } from '../../client/check-url.js';
import { PHOTO_FORMATS, type PhotoFormat } from '../../contract/experience.js';
import { stringsFor } from '../../i18n/catalogue.js';
import { mosaicStyles } from '../../ui/mosaic.styles.js';
import { mosaicTemplate } from '../../ui/mosaic.template.js';
import { photoSource } from '../../ui/photo-source.js';
import { pictureRefusal, preparePicture, type PictureLimits, type PictureRefusal } from '../../ui/prepare-picture.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import type { IjExperience } from './experience.js';
import type { DraftPhoto } from './experience.model.js';
import { photosStrings, type PhotosStrings } from './photos.strings.js';
import { photosStyles } from './photos.styles.js';

/** Six of them go through a slow phone line before it gives up (20 s at 1.6 Mbit/s), and one is still sharp on a printed page. Bytes. */
const MOST_BYTES = 500_000;
const LIMITS: PictureLimits = { takes: () => true, maxSize: MOST_BYTES };

/** Photos made ready, and drawn: side by side, then one under the other with what is to be said of each. */
export class PhotosPart {
  readonly #host: IjExperience;

  constructor(host: IjExperience) {
    this.#host = host;
  }

  get words(): PhotosStrings {
    return stringsFor(photosStrings, this.#host.locale.lang);
  }

  /** A photo that can be shown, or why it can't be, in words. */
  async prepare(file: File): Promise<Omit<DraftPhoto, 'key'> | string> {
    const made = pictureRefusal(file, LIMITS) ?? (await preparePicture(file, LIMITS).catch((): PictureRefusal => 'unreadable'));
    if (typeof made === 'string') return this.words.refused[made](file.name);
    const { type, data, width, height, preview } = made;
    return width && height ? { photo: { type, data, width, height, format: 'original' }, preview } : this.words.refused.unreadable(file.name);
  }

  template(): TemplateResult {
    const { strings, photos: { photos }, endpointBase: base } = this.#host;
    const shown = photos.map(({ photo }) => photo);
    return html`${mosaicTemplate(shown, { label: strings.mosaic(shown.length), unnamed: strings.photo, base })}
      <ol role="list" class="photo-list">${photos.map((one, i) => photoItem(this.#host, { one, at: i, words: this.words }))}</ol>`;
  }
}

export function createPhotos(host: IjExperience): PhotosPart {
  adoptPartStyles(host, mosaicStyles, photosStyles);
  return new PhotosPart(host);
}

interface Item {
  readonly one: DraftPhoto;
  readonly at: number;
  readonly words: PhotosStrings;
}

function photoItem(host: IjExperience, { one: { key, photo, preview }, at, words }: Item): TemplateResult {
  const { strings, photos, endpointBase } = host;
  const place = at + 1;
  const source = checkUrl(preview, 'image')?.href ?? photoSource(photo, endpointBase);
  const onAlt = (event: Event) => photos.change(key, { alt: (event.target as HTMLTextAreaElement).value });
  const onFormat = (event: Event) => photos.change(key, { format: (event.target as HTMLSelectElement).value as PhotoFormat });
  return html`<li class="photo" part="photo">
    <span class="thumb">${source ? html`<img src=${source} alt="" />` : nothing}<b>${place}</b></span>
    <div class="photo-fields">
      <label for="alt-${key}">${words.alt} <span class="optional">${strings.photo(place)}</span></label>
      <textarea class="input" id="alt-${key}" rows="2" maxlength="500" aria-describedby="alt-hint-${key}" .value=${photo.alt ?? ''} @input=${onAlt}></textarea>
      <small class="hint" id="alt-hint-${key}">${words.altHint}</small>
      <div class="photo-acts no-print">
        <label class="format">${words.format}
          <select class="input" aria-label="${words.format}, ${strings.photo(place)}" @change=${onFormat}>
            ${PHOTO_FORMATS.map((format) => html`<option value=${format} ?selected=${(photo.format ?? 'original') === format}>${words.formats[format]}</option>`)}
          </select>
        </label>
        <span class="moves">
          ${moveButton(host, { key, step: -1, label: words.before(place), isLast: at === 0 })} ${moveButton(host, { key, step: 1, label: words.after(place), isLast: place === photos.photos.length })}
          <button class="button small" type="button" aria-label=${words.remove(place)} title=${words.remove(place)} @click=${() => photos.remove(key)}>✕</button>
        </span>
      </div>
    </div>
  </li>`;
}

interface Move {
  readonly key: number;
  readonly step: -1 | 1;
  readonly label: string;
  readonly isLast: boolean;
}

/** aria-disabled, not disabled: the focus stays on the button when the photo has come to the end. */
function moveButton({ photos }: IjExperience, { key, step, label, isLast }: Move): TemplateResult {
  return html`<button class="button small" type="button" aria-label=${label} title=${label} aria-disabled=${ifDefined(isLast || undefined)} @click=${isLast ? nothing : () => photos.move(key, step)}>${step < 0 ? '↑' : '↓'}</button>`;
}
