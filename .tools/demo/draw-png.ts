import { crc32, deflateSync } from 'node:zlib';

/** Index of a colour for each pixel; drawn over by the later shapes. */
export interface Shape {
  readonly colour: string;
  /** of the width and of the height, 0 to 1; distances in parts of the height */
  readonly covers: (x: number, y: number) => boolean;
}

export const box = (colour: string, [x0, y0, x1, y1]: readonly [number, number, number, number]): Shape => ({ colour, covers: (x, y) => x >= x0 && x < x1 && y >= y0 && y < y1 });

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
};

/** A drawing of flat colours as a PNG with a palette: some kB. Base64. */
export function drawPng(shapes: readonly Shape[], { width, height }: { readonly width: number; readonly height: number }): string {
  const palette = [...new Set(shapes.map(({ colour }) => colour))];
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const shape = shapes.findLast(({ covers }) => covers((x + 0.5) / width, (y + 0.5) / height));
      rows[y * (width + 1) + 1 + x] = Math.max(0, palette.indexOf(shape?.colour ?? ''));
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.map((colour) => colour.slice(1)).join(''), 'hex');
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('PLTE', colours), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]).toString('base64');
}

/** A disc or a ring; `ratio`: width by height of the picture, so that it is round. */
export const ring = (colour: string, [cx, cy, outer, inner = 0]: readonly [number, number, number, number?], ratio: number): Shape => ({
  colour,
  covers: (x, y) => {
    const distance = Math.hypot((x - cx) * ratio, y - cy);
    return distance <= outer && distance >= inner;
  },
});

/** A line with round ends, as thick as `thick`. */
export const line = (colour: string, [x0, y0, x1, y1]: readonly [number, number, number, number], { thick, ratio }: { readonly thick: number; readonly ratio: number }): Shape => ({
  colour,
  covers: (x, y) => {
    const [dx, dy] = [(x1 - x0) * ratio, y1 - y0];
    const t = Math.min(1, Math.max(0, ((x - x0) * ratio * dx + (y - y0) * dy) / (dx * dx + dy * dy)));
    return Math.hypot((x - x0) * ratio - t * dx, y - y0 - t * dy) <= thick / 2;
  },
});
