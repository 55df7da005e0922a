import { saveFile } from '../../ui/save-file.js';
import type { Picture } from './picture.js';

/** The largest side that every browser draws. */
const LONGEST_SIDE = 8_192;
const DENSITY = 2;

/** The picture as pixels, twice as many as CSS px where that fits. Rejects with an Error that says what failed. */
export async function pngOf({ svg, width, height }: Picture): Promise<Blob> {
  const density = Math.min(DENSITY, LONGEST_SIDE / Math.max(width, height));
  const image = new Image();
  // `data:` is what a strict policy for images allows, and it leaves the canvas readable
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: Math.round(width * density), height: Math.round(height * density) });
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('this browser could not write the picture as a PNG');
  return blob;
}

export const savePng = async (picture: Picture, name: string): Promise<void> => saveFile(await pngOf(picture), { name, type: 'image/png' });
