import { orientationOf, pictureTypeOf, stripMetadata, type Bytes, type PictureType } from './strip-metadata.js';
import { toBase64 } from './to-base64.js';

export interface PictureLimits {
  /** may a picture be of this type in the end? */
  readonly takes: (type: PictureType) => boolean;
  /** bytes */
  readonly maxSize: number;
}

/** Why a picture can't be taken. */
export type PictureRefusal = 'kind' | 'heavy' | 'unreadable';

export interface PreparedPicture {
  readonly type: PictureType;
  /** bytes */
  readonly size: number;
  /** base64 */
  readonly data: string;
  /** as it is shown, px; unknown of a picture that this browser can't read and leaves as it is */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** a `data:` address of a small picture of it */
  readonly preview?: string | undefined;
}

/** A photo may be this heavy before it is made smaller; beyond, reading it could exhaust a phone. Bytes. */
const HEAVIEST_PHOTO = 60_000_000;
const LONGEST_SIDE_PX = 2048;
const SHORTER_SIDES_PX = [1536, 1024, 768];
const QUALITIES = [0.85, 0.65, 0.45];
const PREVIEW_SIDE_PX = 128;
/** What a photo may become, best first. */
const OUTPUTS: readonly PictureType[] = ['image/jpeg', 'image/webp', 'image/png'];

export const isPicture = ({ type }: Blob): boolean => type.startsWith('image/');

/** What can be said of a picture before it is read; undefined: it may be tried. */
export function pictureRefusal(file: Blob, { takes }: PictureLimits): PictureRefusal | undefined {
  if (!isPicture(file) || !OUTPUTS.some(takes)) return 'kind';
  return file.size > HEAVIEST_PHOTO ? 'heavy' : undefined;
}

/** Makes a picture ready: without its metadata, the right way up, and light enough. One at a time: each takes the memory of its pixels. */
export async function preparePicture(file: Blob, limits: PictureLimits): Promise<PreparedPicture | PictureRefusal> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const stripped = stripMetadata(bytes);
  // engines differ in whether they turn what they decode: they are given nothing to turn by
  const picture = await decode(stripped ? new Blob([stripped], { type: file.type }) : file);
  if (!picture) return keptAsIs(stripped, limits) ?? 'unreadable';
  try {
    return await readyOf({ picture, orientation: stripped ? orientationOf(bytes) : 1 }, stripped, limits);
  } finally {
    picture.close();
  }
}

/** Undefined: this browser can't read it. */
const decode = (blob: Blob): Promise<ImageBitmap | undefined> => createImageBitmap(blob, { imageOrientation: 'from-image' }).catch(() => undefined);

interface Turned {
  readonly picture: ImageBitmap;
  /** how it is to be shown, 1 to 8, as cameras note it */
  readonly orientation: number;
}

async function readyOf(turned: Turned, stripped: Bytes | undefined, limits: PictureLimits): Promise<PreparedPicture | PictureRefusal> {
  const isGood = turned.orientation === 1 && longestSide(turned.picture) <= LONGEST_SIDE_PX;
  const kept = isGood ? keptAsIs(stripped, limits, turned.picture) : undefined;
  return kept ? { ...kept, preview: await previewOf(turned) } : redraw(turned, limits);
}

interface Sides {
  readonly width: number;
  readonly height: number;
}

function keptAsIs(bytes: Bytes | undefined, { takes, maxSize }: PictureLimits, sides?: Sides): PreparedPicture | undefined {
  const type = bytes && pictureTypeOf(bytes);
  return type && takes(type) && bytes.length <= maxSize ? { type, size: bytes.length, data: toBase64(bytes), width: sides?.width, height: sides?.height } : undefined;
}

const longestSide = ({ width, height }: Sides): number => Math.max(width, height);

/** Draws it again, coarser and smaller until it is light enough. */
async function redraw(turned: Turned, limits: PictureLimits): Promise<PreparedPicture | PictureRefusal> {
  const type = OUTPUTS.find(limits.takes) ?? 'image/jpeg';
  for (const side of [LONGEST_SIDE_PX, ...SHORTER_SIDES_PX]) {
    const canvas = draw(turned, side);
    for (const quality of QUALITIES) {
      const kept = keptAsIs(stripMetadata(await encode(canvas, type, quality)), limits, canvas);
      if (kept) return { ...kept, preview: await previewOf(turned) };
    }
  }
  return 'heavy';
}

/** For each orientation (EXIF 2.3, tag 274), where the axes of the picture go: a matrix of the canvas, in sides of the picture. */
const TURNS: readonly (readonly [a: number, b: number, c: number, d: number, e: number, f: number])[] = [
  [1, 0, 0, 1, 0, 0], [-1, 0, 0, 1, 1, 0], [-1, 0, 0, -1, 1, 1], [1, 0, 0, -1, 0, 1], [0, 1, 1, 0, 0, 0], [0, 1, -1, 0, 1, 0], [0, -1, -1, 0, 1, 1], [0, -1, 1, 0, 0, 1],
];

function draw({ picture, orientation }: Turned, sidePx: number): HTMLCanvasElement {
  const scale = Math.min(1, sidePx / longestSide(picture));
  const [width, height] = [picture.width, picture.height].map((side) => Math.max(1, Math.round(side * scale))) as [number, number];
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = orientation > 4 ? [height, width] : [width, height];
  const context = canvas.getContext('2d');
  if (!context) return canvas;
  // what is transparent would come out black
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  const [a, b, c, d, e, f] = TURNS[orientation - 1] ?? [1, 0, 0, 1, 0, 0];
  context.setTransform(a, b, c, d, e * canvas.width, f * canvas.height);
  context.drawImage(picture, 0, 0, width, height);
  return canvas;
}

async function encode(canvas: HTMLCanvasElement, type: string, quality: number): Promise<Bytes> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality));
  return blob ? new Uint8Array(await blob.arrayBuffer()) : new Uint8Array();
}

async function previewOf(turned: Turned): Promise<string> {
  return `data:image/jpeg;base64,${toBase64(await encode(draw(turned, PREVIEW_SIDE_PX), 'image/jpeg', 0.7))}`;
}
