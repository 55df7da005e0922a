import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Words in pictures are measured as the widest of the usual fonts, bold: this one (licence: Bitstream Vera, free to use and to hand on). */
export const FONT_FAMILY = 'DejaVu Sans';
const FILES = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'];

/** Beside the built library; while it is developed, in the package that the build takes them from. */
export function fontFiles(): string[] {
  const built = join(dirname(fileURLToPath(import.meta.url)), '../fonts');
  const folder = existsSync(built) ? built : join(dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')), 'ttf');
  return FILES.map((name) => join(folder, name));
}
