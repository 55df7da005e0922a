import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ExperiencePhoto } from '../contract/experience.js';
import { layoutMosaic, type MosaicBox } from './mosaic.model.js';
import { photoSource } from './photo-source.js';

/** The mosaic is drawn in a unit of its own and fills the width there is. */
const WIDTH = 600;
const GAP = 8;

interface MosaicOptions {
  /** what a reader hears of the whole: "3 photos" */
  readonly label: string;
  /** what is said of a photo that nobody has described: its place in the mosaic, from 1 */
  readonly unnamed: (place: number) => string;
  /** what the addresses of photos are relative to */
  readonly base?: string | undefined;
  readonly lang?: string | undefined;
}

/** One to six photos, whole, each with what is to be seen there. An SVG, so that no style is needed in the markup; styles: `mosaicStyles`. */
export function mosaicTemplate(photos: readonly ExperiencePhoto[], { label, unnamed, base, lang }: MosaicOptions): TemplateResult | typeof nothing {
  if (!photos.length) return nothing;
  const { boxes, height } = layoutMosaic(photos, { width: WIDTH, gap: GAP });
  const drawn = photos.map((photo, i) => photoTemplate(boxes[i], { href: photoSource(photo, base), name: photo.alt?.trim() || unnamed(i + 1) }));
  return html`<svg class="mosaic" part="mosaic" viewBox="0 0 ${WIDTH} ${height}" role="group" aria-label=${label} lang=${ifDefined(lang)}>${drawn}</svg>`;
}

function photoTemplate(box: MosaicBox | undefined, { href, name }: { readonly href: string | undefined; readonly name: string }): SVGTemplateResult | typeof nothing {
  if (!box) return nothing;
  const { picture } = box;
  return svg`<g role="img" aria-label=${name}>
    <rect class="mosaic-ground" x=${box.x} y=${box.y} width=${box.width} height=${box.height}></rect>
    ${href === undefined ? nothing : svg`<image x=${picture.x} y=${picture.y} width=${picture.width} height=${picture.height} href=${href}></image>`}
  </g>`;
}
