import type { Sex } from '../../contract/dream-jobs.js';
import { SHIRT_HEIGHT, SHIRT_WIDTH, shirtPath, type GlyphPath } from './glyphs.model.js';
import type { Block, Drawn, DrawnPath } from './drawing.model.js';
import { BAR_HEIGHT_PX, segmentPath } from './layout-bars.model.js';
import { markGroups } from './layout-parts.model.js';
import { countShirts, shareShirts } from './layout-units.model.js';
import type { DreamJob } from './select-dreams.model.js';
import { textWidth } from './text-width.model.js';

/** From the left of a shirt to the left of the next, and from top to top, in shirt widths. */
export const PITCH = 1.1;
export const PITCH_DOWN = (SHIRT_HEIGHT + 3) / SHIRT_WIDTH;

export interface Strip {
  readonly paths: readonly DrawnPath[];
  readonly width: number;
}

/** Persons that one shirt stands for: the fewest of 1, 2, 5, 10 … such that no more than `most` shirts are drawn for `n`. */
export function personsPerShirt(n: number, most: number): number {
  for (let step = 0; ; step += 1) {
    const perShirt = ([1, 2, 5][step % 3] ?? 1) * 10 ** Math.floor(step / 3);
    if (countShirts(n, perShirt) <= Math.max(1, most)) return perShirt;
  }
}

/** The shirts of one job on one line, as wide as `shirt`. */
export function shirtStrip(job: DreamJob, { shirt, perShirt, glyph }: { readonly shirt: number; readonly perShirt: number; readonly glyph?: GlyphPath | undefined }): Strip {
  const { f, m, x } = job.groups;
  const shares = shareShirts({ f: f.n, m: m.n, x: x.n }, perShirt);
  const draw = (sex: Sex, from: number, to: number) => shirtsPath(sex, from, { to, perLine: Infinity, glyph });
  const paths = markGroups(job, shares, draw).map(({ sex, d }): DrawnPath => ({ d, tone: sex, scale: shirt / SHIRT_WIDTH }));
  return { paths, width: (shares.f + shares.m + shares.x) * shirt * PITCH };
}

/** Shirts `from` to `to` of a heap that has so many on each line, in the units of one shirt, in one path. */
export function shirtsPath(sex: Sex, from: number, { to, perLine, glyph = shirtPath }: { readonly to: number; readonly perLine: number; readonly glyph?: GlyphPath | undefined }): string {
  let d = '';
  for (let i = from; i < to; i += 1) {
    const line = perLine === Infinity ? 0 : Math.floor(i / perLine);
    d += glyph(sex, round((i - (line && line * perLine)) * SHIRT_WIDTH * PITCH), round(line * SHIRT_WIDTH * PITCH_DOWN));
  }
  return d;
}

/** The bar of one job: `perPerson` wide a person, with its textures. */
export function barStrip(job: DreamJob, { perPerson, height }: { readonly perPerson: number; readonly height: number }): Strip {
  const scale = height / BAR_HEIGHT_PX;
  const { f, m, x } = job.groups;
  const draw = (sex: Sex, from: number, to: number) => segmentPath(sex, (from * perPerson) / scale, (to * perPerson) / scale);
  const paths = markGroups(job, { f: f.n, m: m.n, x: x.n }, draw).map(({ sex, d }): DrawnPath => ({ d, tone: sex, scale }));
  return { paths, width: job.n * perPerson };
}

export interface LegendItem {
  readonly sex: Sex;
  readonly label: string;
}

interface LegendPlace {
  readonly x: number;
  readonly top: number;
  readonly max: number;
  readonly size: number;
  readonly isBars: boolean;
  readonly glyph?: GlyphPath | undefined;
}

/** A sample of each group and what it is, then how many persons a shirt stands for; a new line where one is full. */
export function legendRow(groups: readonly LegendItem[], scaleWords: string, place: LegendPlace): Block {
  const { size, max, isBars, glyph = shirtPath } = place;
  const sample = size * 1.15;
  const items: Drawn[] = [];
  const next = { x: place.x, top: place.top };
  const step = (width: number): { x: number; top: number } => {
    if (next.x > place.x && next.x + width > place.x + max) Object.assign(next, { x: place.x, top: next.top + size * 1.5 });
    const at = { ...next };
    next.x += width + size;
    return at;
  };
  for (const { sex, label } of groups) {
    const at = step(sample + textWidth(label, { size }));
    const d = isBars ? segmentPath(sex, 0, 18) : glyph(sex, 0, 0);
    items.push({ d, tone: sex, x: at.x, y: at.top + size * 0.12, scale: (sample * 0.8) / SHIRT_WIDTH });
    items.push({ words: label, x: at.x + sample, y: at.top + size, size });
  }
  if (scaleWords) {
    const at = step(textWidth(scaleWords, { size, isBold: true }));
    items.push({ words: scaleWords, x: at.x, y: at.top + size, size, isBold: true });
  }
  return { items, bottom: items.length ? next.top + size * 1.5 : place.top };
}

export const round = (n: number): number => Math.round(n * 100) / 100;
