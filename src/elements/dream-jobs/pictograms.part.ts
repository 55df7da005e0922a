import type { Sex } from '../../contract/dream-jobs.js';
import { stringsFor, type Catalogue } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/format.js';
import { unitsLookOf } from './layout-units.model.js';
import type { DreamLook } from './layout-parts.model.js';

/** What a person may be drawn as, besides a T-shirt. */
export const PICTOGRAMS = ['person', 'star', 'balloon', 'heart'] as const;
export type Pictogram = (typeof PICTOGRAMS)[number];

interface Glyph {
  /** where its path starts in a box of 20 × 25 */
  readonly start: readonly [x: number, y: number];
  /** relative, with the hands of a clock */
  readonly outline: string;
  /** from the end of the outline to where its holes are around */
  readonly middle: readonly [dx: number, dy: number];
}

const GLYPHS: Record<Pictogram, Glyph> = {
  person: { start: [6, 5], outline: 'a4 4 0 1 1 8 0a4 4 0 1 1-8 0zm4 5.5c4.5 0 7 2.6 7 7v6.5h-14v-6.5c0-4.4 2.5-7 7-7z', middle: [0, 8] },
  star: { start: [10, 1.5], outline: 'l2.9 6.9 7.1.7-5.4 4.9 1.6 7.3-6.2-3.9-6.2 3.9 1.6-7.3-5.4-4.9 7.1-.7z', middle: [0, 11] },
  balloon: { start: [2, 10], outline: 'a8 9.5 0 1 1 16 0c0 5.2-3.8 8.8-6.8 9.4l1.5 3.6h-5.4l1.5-3.6c-3-.6-6.8-4.2-6.8-9.4z', middle: [8, 0] },
  heart: { start: [10, 22], outline: 'c-6-5-9-8.6-9-13 0-3.4 2.4-5.8 5.2-5.8 1.7 0 3.1.9 3.8 2.3.7-1.4 2.1-2.3 3.8-2.3 2.8 0 5.2 2.4 5.2 5.8 0 4.4-3 8-9 13z', middle: [0, -11] },
};

/** Holes turn against the outline, so that the non-zero fill rule leaves them out: groups differ by more than colour. */
const holeOf = (sex: Sex, [dx, dy]: Glyph['middle']): string => {
  if (sex === 'f') return '';
  return sex === 'm' ? `m${dx - 3} ${dy - 1.3}v2.6h6v-2.6z` : `m${dx - 2.4} ${dy}a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0-4.8 0z`;
};

const WORDS: Catalogue<Record<Pictogram, string>> = {
  name: 'ij-dream-jobs',
  fr: { person: '1 silhouette', star: '1 étoile', balloon: '1 ballon', heart: '1 cœur' },
  en: { person: '1 figure', star: '1 star', balloon: '1 balloon', heart: '1 heart' },
};

const PERSONS: Catalogue<{ people: (n: number) => string }> = {
  name: 'ij-dream-jobs',
  fr: { people: (n) => plural('fr', n, { one: '# personne', other: '# personnes' }) },
  en: { people: (n) => plural('en', n, { one: '# person', other: '# people' }) },
};

const looks = new Map<Pictogram, DreamLook>();

/** The look of one pictogram, the same object each time; undefined: there is none of that name. */
export function pictogramLook(name: string): DreamLook | undefined {
  const pictogram = PICTOGRAMS.find((one) => one === name);
  if (!pictogram) return undefined;
  const known = looks.get(pictogram) ?? makeLook(pictogram);
  looks.set(pictogram, known);
  return known;
}

function makeLook(name: Pictogram): DreamLook {
  const { start: [startX, startY], outline, middle } = GLYPHS[name];
  const paths: Record<Sex, string> = { f: outline, m: outline + holeOf('m', middle), x: outline + holeOf('x', middle) };
  return {
    ...unitsLookOf((sex, x, y) => `M${x + startX} ${y + startY}${paths[sex]}`),
    perUnit: (n, lang) => `${stringsFor(WORDS, lang)[name]} = ${stringsFor(PERSONS, lang).people(n)}`,
  };
}
