/** What a phone notes in a photo, and nobody else should read. */
export const SECRET = 'GPS 48.8566N Léa';

/** A blue picture whose top left quarter is orange. */
export async function drawing(widthPx: number, heightPx: number, { type = 'image/jpeg', noise = false } = {}): Promise<Uint8Array> {
  const canvas = document.createElement('canvas');
  canvas.width = widthPx;
  canvas.height = heightPx;
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.fillStyle = '#204080';
  context.fillRect(0, 0, widthPx, heightPx);
  context.fillStyle = '#ff8000';
  context.fillRect(0, 0, widthPx / 2, heightPx / 2);
  if (noise) for (let i = 0; i < 4_000; i += 1) context.fillRect((i * 7919) % widthPx, (i * 104_729) % heightPx, 3, 2);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, 0.95));
  return new Uint8Array(await (blob as Blob).arrayBuffer());
}

/** A photo as a phone makes it: where it was taken, and turned by a quarter (orientation 6: to be shown a quarter to the right). */
export async function phonePhoto(widthPx: number, heightPx: number, { orientation = 6, ...options }: { noise?: boolean; orientation?: number } = {}): Promise<File> {
  const bytes = await drawing(widthPx, heightPx, options);
  const ascii = (text: string) => [...new TextEncoder().encode(text)];
  const tiff = [...ascii('MM'), 0, 42, 0, 0, 0, 8, 0, 1, 1, 18, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
  const exif = [...ascii('Exif'), 0, 0, ...tiff, ...ascii(SECRET)];
  const parts = [bytes.slice(0, 2), Uint8Array.of(0xff, 0xe1, 0, exif.length + 2, ...exif), bytes.slice(2)];
  return new File(parts, 'Léa à la plage.jpg', { type: 'image/jpeg' });
}
