import type { Sex } from '../../contract/dream-jobs.js';
import { LABEL_WIDTH_PX, markGroups, type DreamLook, type DreamStrip, type StripOptions, type StripPlan } from './layout-parts.model.js';
import type { DreamJob } from './select-dreams.model.js';

export const BAR_HEIGHT_PX = 22;

const LABEL_BESIDE_FROM_PX = 640;
/** room for the numbers after the longest bar */
const FIGURES_PX = 190;
const SAMPLE_PX = 18;
const SEGMENT_GAP_PX = 1.5;
const TEXTURE_STEP_PX = 6;

/** One bar as long as there are persons, its groups in textures. */
export const barsLook: DreamLook = {
  layout: layoutBars,
  sample: (sex) => ({ viewBox: `0 0 ${SAMPLE_PX} ${BAR_HEIGHT_PX}`, mark: { sex, ...texture(sex, 0, SAMPLE_PX) } }),
};

function layoutBars(jobs: readonly DreamJob[], { widthPx, format }: StripOptions): StripPlan {
  const isWide = widthPx >= LABEL_BESIDE_FROM_PX;
  const longestPx = widthPx - (isWide ? LABEL_WIDTH_PX + FIGURES_PX : 0);
  const pxPerPerson = longestPx / Math.max(1, jobs[0]?.n ?? 0);
  const strips = jobs.map((job) => strip(job, pxPerPerson, format));
  return { columns: 1, labelSide: isWide ? 'start' : 'above', perShirt: 1, scale: 1, strips };
}

function strip(job: DreamJob, pxPerPerson: number, format: (n: number) => string): DreamStrip {
  const { f, m, x } = job.groups;
  const widthPx = job.n * pxPerPerson;
  const marks = markGroups(job, { f: f.n, m: m.n, x: x.n }, { format, draw: (sex, from, to) => segment(sex, from * pxPerPerson, to * pxPerPerson) });
  return { marks, viewBox: `0 0 ${round(widthPx)} ${BAR_HEIGHT_PX}`, widthPx, heightPx: BAR_HEIGHT_PX };
}

/** The gap is taken inside, and only where there is something to take it from: lengths stay true. */
const segment = (sex: Sex, from: number, to: number) => texture(sex, from, to - Math.min(SEGMENT_GAP_PX, (to - from) / 4));

/** One segment's outline and the lines over it: none for women, slanting for men, upright for others. */
export function texture(sex: Sex, from: number, to: number): { readonly d: string; readonly lines: string } {
  const d = `M${round(from)} 0H${round(to)}V${BAR_HEIGHT_PX}H${round(from)}Z`;
  return { d, lines: sex === 'f' ? '' : sex === 'm' ? slanting(from, to) : upright(from, to) };
}

/** Lines at 45°, computed rather than filled with a pattern: a pattern's `url(#…)` breaks under `<base href>` and in exports. */
function slanting(from: number, to: number): string {
  let lines = '';
  for (let foot = from - BAR_HEIGHT_PX + TEXTURE_STEP_PX; foot < to; foot += TEXTURE_STEP_PX) {
    const [left, right] = [Math.max(foot, from), Math.min(foot + BAR_HEIGHT_PX, to)];
    if (right > left) lines += `M${round(left)} ${round(BAR_HEIGHT_PX - left + foot)}L${round(right)} ${round(BAR_HEIGHT_PX - right + foot)}`;
  }
  return lines;
}

function upright(from: number, to: number): string {
  let lines = '';
  for (let x = from + TEXTURE_STEP_PX / 2; x < to; x += TEXTURE_STEP_PX) lines += `M${round(x)} 0V${BAR_HEIGHT_PX}`;
  return lines;
}

const round = (px: number): number => Math.round(px * 100) / 100;
