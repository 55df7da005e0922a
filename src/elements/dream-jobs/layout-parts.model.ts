import { stack } from 'd3-shape';
import type { Sex } from '../../contract/dream-jobs.js';
import { SEX_ORDER, type DreamJob } from './select-dreams.model.js';

const { freeze } = Object;

export const DREAM_VIEWS = ['units', 'bars', 'compare', 'stages', 'trend'] as const;
export type DreamView = (typeof DREAM_VIEWS)[number];

/** What one group of one job is drawn with, in the drawing units of its strip. */
export interface DreamMark {
  readonly sex: Sex;
  readonly n: number;
  /** `n` written out */
  readonly text: string;
  /** path to fill with the group's colour: all its shirts, or its segment */
  readonly d: string;
  /** path to stroke with the background's colour over the fill (the texture of a segment); empty for shirts */
  readonly lines: string;
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
  readonly format: (n: number) => string;
}

interface Draw {
  readonly format: (n: number) => string;
  /** the paths of one group, from where the group before it ends */
  readonly draw: (sex: Sex, from: number, to: number) => Pick<DreamMark, 'd' | 'lines'>;
}

const stackGroups = stack<unknown, Record<Sex, number>, Sex>().keys(SEX_ORDER);

/** One mark for each group that has somebody, one after the other, as long as their shares. */
export function markGroups({ groups }: DreamJob, shares: Record<Sex, number>, { format, draw }: Draw): readonly DreamMark[] {
  const marks = stackGroups([shares]).flatMap(({ key: sex, 0: [from, to] = [0, 0] }): DreamMark[] => {
    const { n } = groups[sex];
    return n ? [freeze({ sex, n, text: format(n), ...draw(sex, from, to) })] : [];
  });
  return freeze(marks);
}

/** As in the styles: between two columns of jobs, and from the start of a label that stands beside its bar to the bar. */
export const COLUMN_GAP_PX = 32;
export const LABEL_WIDTH_PX = 208;
