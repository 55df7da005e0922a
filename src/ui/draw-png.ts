interface PngSize {
  /** CSS px */
  readonly width: number;
  readonly height: number;
  /** pixels for each CSS px */
  readonly density: number;
}

/** The largest side that every browser draws. */
export const LONGEST_SIDE = 8_192;

/**
 * Draws the text of an SVG file as a PNG. The picture comes as a `data:` address, which a strict policy for images (`'self' data:`) allows, and which
 * leaves the canvas readable. Rejects with an Error that says which step failed.
 */
export async function drawPng(svg: string, { width, height, density }: PngSize): Promise<Blob> {
  const sides = { width: Math.round(width * density), height: Math.round(height * density) };
  const pixels = `a PNG of ${sides.width} × ${sides.height} pixels`;
  if (!(sides.width >= 1 && sides.height >= 1)) throw new Error(`${pixels} can't be drawn: width, height and density must be numbers`);
  if (Math.max(sides.width, sides.height) > LONGEST_SIDE) throw new Error(`${pixels} is too large: at most ${LONGEST_SIDE} a side`);
  const image = await readImage(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
  const canvas = Object.assign(document.createElement('canvas'), sides);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser gives no canvas to draw a PNG on');
  context.drawImage(image, 0, 0, sides.width, sides.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('this browser could not write the canvas as a PNG');
  return blob;
}

function readImage(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  return new Promise((resolve, reject) => {
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error("the picture could not be read as an image: the page's content policy must allow img-src data:"));
    image.src = address;
  });
}
