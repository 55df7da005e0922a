import type { Sex } from '../../contract/dream-jobs.js';
import { LABEL_WIDTH_PX, markGroups, type DreamLook, type DreamStrip, type StripOptions, type StripPlan } from './layout-parts.model.js';
import type { DreamJob } from './select-dreams.model.js';

export const BAR_HEIGHT_PX = 22;

const LABEL_BESIDE_FROM_PX = 640;
/** room for the numbers after the longest bar */
const FIGURES_PX = 190;
const SAMPLE_PX = 18;
const SEGMENT_GAP_PX = 1.5;
/** of the textures: a line left empty, from one upright line to the next, and between two along the bar */
const LINE_PX = 1.5;
const STEP_PX = 6;
const BAND_PX = (BAR_HEIGHT_PX - 2 * LINE_PX) / 3;

/** One bar as long as there are persons, its groups in textures. */
export const barsLook: DreamLook = {
  layout: layoutBars,
  sample: (sex) => ({ viewBox: `0 0 ${SAMPLE_PX} ${BAR_HEIGHT_PX}`, mark: { sex, d: segmentPath(sex, 0, SAMPLE_PX) } }),
};

function layoutBars(jobs: readonly DreamJob[], { widthPx }: StripOptions): StripPlan {
  const isWide = widthPx >= LABEL_BESIDE_FROM_PX;
  const longestPx = widthPx - (isWide ? LABEL_WIDTH_PX + FIGURES_PX : 0);
  const pxPerPerson = longestPx / Math.max(1, jobs[0]?.n ?? 0);
  const strips = jobs.map((job) => strip(job, pxPerPerson));
  return { columns: 1, labelSide: isWide ? 'start' : 'above', perShirt: 1, scale: 1, strips };
}

function strip(job: DreamJob, pxPerPerson: number): DreamStrip {
  const { f, m, x } = job.groups;
  const widthPx = job.n * pxPerPerson;
  const marks = markGroups(job, { f: f.n, m: m.n, x: x.n }, (sex, from, to) => segment(sex, from * pxPerPerson, to * pxPerPerson));
  return { marks, viewBox: `0 0 ${round(widthPx)} ${BAR_HEIGHT_PX}`, widthPx, heightPx: BAR_HEIGHT_PX };
}

/** The gap is taken inside, and only where there is something to take it from: lengths stay true. */
const segment = (sex: Sex, from: number, to: number) => segmentPath(sex, from, to - Math.min(SEGMENT_GAP_PX, (to - from) / 4));

/**
 * One segment, its texture cut out of it: nothing for women, two lines along the bar for men, upright ones for others. A pattern's `url(#…)` breaks under
 * `<base href>` and in exports, and lines over it would be one more node a bar.
 */
export function segmentPath(sex: Sex, from: number, to: number): string {
  if (sex === 'f') return box(from, to);
  if (sex === 'm') return [0, 1, 2].map((band) => box(from, to, { top: band * (BAND_PX + LINE_PX), height: BAND_PX })).join('');
  let d = '';
  for (let x = from; x < to; x += STEP_PX) d += box(x, Math.min(to, x + STEP_PX - LINE_PX));
  return d || box(from, to);
}

const box = (from: number, to: number, { top, height } = { top: 0, height: BAR_HEIGHT_PX }): string => `M${round(from)} ${round(top)}H${round(to)}v${round(height)}H${round(from)}Z`;

const round = (px: number): number => Math.round(px * 100) / 100;
