import { checkUrl } from '../client/check-url.js';
import { PHOTO_TYPES, type ExperiencePhoto } from '../contract/experience.js';

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** Millions of letters are looked through once a photo, not once a drawing. */
const known = new WeakMap<ExperiencePhoto, string | undefined>();

/**
 * The address that a photo is drawn from: a `data:` address of one of the three types of pictures and of base64 alone, else where an endpoint
 * keeps it, if that is an address of a picture. `base`: what it is relative to. Undefined: nothing that may be drawn.
 */
export function photoSource(photo: ExperiencePhoto, base?: string): string | undefined {
  if (photo.data === undefined) return photo.url === undefined ? undefined : checkUrl(photo.url, 'image', base)?.href;
  if (!known.has(photo)) known.set(photo, dataAddress(photo));
  return known.get(photo);
}

const dataAddress = ({ type, data = '' }: ExperiencePhoto): string | undefined =>
  PHOTO_TYPES.includes(type) && BASE64.test(data) ? `data:${type};base64,${data}` : undefined;
