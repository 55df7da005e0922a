import type { Sex } from '../../contract/dream-jobs.js';
import type { GlyphPath } from './glyphs.model.js';
import { SEX_ORDER, type DreamJob } from './select-dreams.model.js';

const { freeze } = Object;

export const DREAM_VIEWS = ['units', 'bars', 'compare', 'stages', 'trend'] as const;
export type DreamView = (typeof DREAM_VIEWS)[number];

/** What one group of one job is drawn with, in the drawing units of its strip. */
export interface DreamMark {
  readonly sex: Sex;
  readonly n: number;
  /** path to fill with the group's colour: all its shirts, or its segment; textures are holes in it */
  readonly d: string;
}

/** The picture of one job alone: its own viewBox, and its size in px. */
export interface DreamStrip {
  readonly marks: readonly DreamMark[];
  readonly viewBox: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** What the two views decide for themselves; placing the jobs is common. */
export interface StripPlan {
  readonly columns: 1 | 2;
  readonly labelSide: 'above' | 'start';
  readonly perShirt: number;
  readonly scale: number;
  readonly strips: readonly DreamStrip[];
}

export interface StripOptions {
  readonly widthPx: number;
  /** what shirts above one another may take; by the width when it is not said */
  readonly highestPx?: number | undefined;
}

/** What a legend shows of a group. */
export interface DreamSample {
  readonly viewBox: string;
  readonly mark: Pick<DreamMark, 'sex' | 'd'>;
}

/** One way to draw all jobs. */
export interface DreamLook {
  readonly layout: (jobs: readonly DreamJob[], options: StripOptions) => StripPlan;
  readonly sample: (sex: Sex) => DreamSample;
  /** the drawing for a person, where it is no bar */
  readonly path?: GlyphPath;
  /** how many persons one drawing stands for, where it is no shirt */
  readonly perUnit?: (n: number, lang: string) => string;
}

/** The strips of all jobs, for a picture of that width. */
export interface DreamStrips extends StripPlan {
  readonly widthPx: number;
}

/** The width that a picture is laid out for: whole px, and enough for something. */
export const drawnWidth = (widthPx: number): number => Math.max(120, Math.floor(widthPx) || 0);

/** The path of one group, from where the group before it ends. */
type DrawGroup = (sex: Sex, from: number, to: number) => string;

/** One mark for each group that has somebody, one after the other, as long as their shares. */
export function markGroups({ groups }: DreamJob, shares: Record<Sex, number>, draw: DrawGroup): readonly DreamMark[] {
  let to = 0;
  const marks = SEX_ORDER.flatMap((sex): DreamMark[] => {
    const [{ n }, from] = [groups[sex], to];
    to += shares[sex];
    return n ? [freeze({ sex, n, d: draw(sex, from, to) })] : [];
  });
  return freeze(marks);
}

/** As in the styles: between two columns of jobs, and from the start of a label that stands beside its bar to the bar. */
export const COLUMN_GAP_PX = 32;
export const LABEL_WIDTH_PX = 208;
