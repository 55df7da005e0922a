import { FONT_FAMILY, fontFiles } from './fonts.js';

interface PngOptions {
  /** CSS px of the picture */
  readonly width: number;
  /** pixels for each CSS px */
  readonly density?: number;
}

/** The package that draws is an optional dependency: it has a file for each machine, and some have none. */
export class NoRendererError extends Error {
  constructor() {
    super('a PNG needs the package @resvg/resvg-js, which is not installed, or not for this machine: npm install @resvg/resvg-js (an SVG or a CSV needs nothing)');
  }
}

/** The text of one of our SVG files as the bytes of a PNG, with the font that its layout counted with, and no other of the machine. */
export async function pngOf(svg: string, { width, density = 1 }: PngOptions): Promise<Uint8Array> {
  const { Resvg } = await import('@resvg/resvg-js').catch(() => Promise.reject(new NoRendererError()));
  const font = { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: FONT_FAMILY, sansSerifFamily: FONT_FAMILY };
  return new Resvg(svg, { font, fitTo: { mode: 'width', value: Math.round(width * density) } }).render().asPng();
}
