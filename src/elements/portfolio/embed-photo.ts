import type { ExperiencePhoto } from '../../contract/experience.js';
import { photoSource } from '../../ui/photo-source.js';

/** px a side of what is embedded: a sheet of paper shows no more */
const LONGEST_SIDE = 1_600;

/**
 * The photo as a `data:` address, which a file of its own needs. One that an endpoint keeps is drawn again: where that is another site that does not let
 * itself be read, or where it does not come, there is none.
 */
export async function embedPhoto(photo: ExperiencePhoto, base: string | undefined): Promise<string | undefined> {
  const source = photoSource(photo, base);
  if (source === undefined || source.startsWith('data:')) return source;
  try {
    const image = Object.assign(new Image(), { crossOrigin: 'anonymous', src: source });
    await image.decode();
    return drawn(image);
  } catch {
    return undefined;
  }
}

function drawn(image: HTMLImageElement): string | undefined {
  const { naturalWidth, naturalHeight } = image;
  const scale = Math.min(1, LONGEST_SIDE / Math.max(naturalWidth, naturalHeight));
  const canvas = Object.assign(document.createElement('canvas'), { width: Math.round(naturalWidth * scale), height: Math.round(naturalHeight * scale) });
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/jpeg', 0.9);
}
