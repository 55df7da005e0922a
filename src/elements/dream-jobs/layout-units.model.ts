import type { Sex } from '../../contract/dream-jobs.js';
import { COLUMN_GAP_PX, markGroups, type DreamLook, type DreamStrip, type StripOptions, type StripPlan } from './layout-parts.model.js';
import { SHIRT_HEIGHT, SHIRT_WIDTH, shirtPath, type GlyphPath } from './glyphs.model.js';
import { SEX_ORDER, type DreamJob } from './select-dreams.model.js';

/** How the shirts of all jobs are laid: the same for each, so that lengths compare. */
export interface UnitPlan {
  /** persons a shirt stands for: 1, 2, 5, 10, 20, 50 … */
  readonly perShirt: number;
  /** shirts above one another; divides ten, so that a gap can follow each ten */
  readonly rows: number;
  readonly shirtPx: number;
}

/** What the longest strip may take. */
interface Room {
  readonly stripPx: number;
  readonly highestPx: number;
}

const PITCH_X = SHIRT_WIDTH + 2;
const PITCH_Y = SHIRT_HEIGHT + 3;
const TEN_GAP = 7;
const ROWS = [1, 2, 5];

const SMALLEST_SHIRT_PX = 12;
const LARGEST_SHIRT_PX = 22;
/** on a phone the jobs stand in one column: low strips keep them within a few screens */
const HIGHEST_STRIP_PX = { narrow: 60, wide: 120 };
const NARROW_BELOW_PX = 480;
const TWO_COLUMNS_FROM_PX = 960;

/** One drawing, by default a shirt, for so many persons. */
export const unitsLookOf = (path = shirtPath): DreamLook => ({
  path,
  layout: (jobs, options) => layoutUnits(jobs, options, path),
  sample: (sex) => ({ viewBox: `0 0 ${SHIRT_WIDTH} ${SHIRT_HEIGHT}`, mark: { sex, d: path(sex, 0, 0) } }),
});

export const unitsLook = unitsLookOf();

function layoutUnits(jobs: readonly DreamJob[], { widthPx, highestPx = widthPx < NARROW_BELOW_PX ? HIGHEST_STRIP_PX.narrow : HIGHEST_STRIP_PX.wide }: StripOptions, path: GlyphPath): StripPlan {
  const columns = widthPx >= TWO_COLUMNS_FROM_PX && jobs.length > 3 ? 2 : 1;
  const stripPx = (widthPx - (columns - 1) * COLUMN_GAP_PX) / columns;
  const plan = planUnits(jobs[0]?.n ?? 0, { stripPx, highestPx });
  const scale = plan.shirtPx / SHIRT_WIDTH;
  const strips = jobs.map((job) => strip(job, { plan, scale, path }));
  return { columns, labelSide: 'above', perShirt: plan.perShirt, scale, strips };
}

/** The fewest persons a shirt such that the longest strip fits; then the rows that leave the largest shirts, a little less for each row. */
export function planUnits(max: number, { stripPx, highestPx }: Room): UnitPlan {
  for (let step = 0; ; step += 1) {
    const perShirt = ([1, 2, 5][step % 3] ?? 1) * 10 ** Math.floor(step / 3);
    const shirts = countShirts(max, perShirt);
    const plans = ROWS.map((rows) => ({ perShirt, rows, shirtPx: largestShirt(stripWidth(shirts, rows), rows * PITCH_Y, { stripPx, highestPx }) }));
    const [best] = plans.filter(({ shirtPx }) => shirtPx >= SMALLEST_SHIRT_PX).sort((a, b) => worth(b) - worth(a));
    if (best) return best;
  }
}

const worth = ({ shirtPx, rows }: UnitPlan): number => shirtPx / Math.sqrt(rows);

/** In half px, so that neighbours look alike. */
function largestShirt(width: number, height: number, { stripPx, highestPx }: Room): number {
  const byWidth = (stripPx * SHIRT_WIDTH) / width;
  const byHeight = (highestPx * SHIRT_WIDTH) / height;
  return Math.floor(2 * Math.min(LARGEST_SHIRT_PX, byWidth, byHeight)) / 2;
}

const stripWidth = (shirts: number, rows: number): number =>
  Math.ceil(Math.max(1, shirts) / rows) * PITCH_X + Math.floor(Math.max(0, shirts - 1) / 10) * TEN_GAP;

/** Rounded, but never no shirt for somebody. */
export const countShirts = (n: number, perShirt: number): number => (n > 0 ? Math.max(1, Math.round(n / perShirt)) : 0);

/** Shares a job's shirts between its groups by the largest remainders (Hamilton), so that they add up; equal remainders: the first group. */
export function shareShirts(counts: Readonly<Record<Sex, number>>, perShirt: number): Record<Sex, number> {
  const quotas = SEX_ORDER.map((sex) => ({ sex, quota: counts[sex] / perShirt }));
  const shares = { f: 0, m: 0, x: 0 };
  for (const { sex, quota } of quotas) shares[sex] = Math.floor(quota);
  const left = countShirts(counts.f + counts.m + counts.x, perShirt) - shares.f - shares.m - shares.x;
  const byRemainder = quotas.filter(({ quota }) => quota > 0).sort((a, b) => (b.quota % 1) - (a.quota % 1));
  for (const { sex } of byRemainder.slice(0, Math.max(0, left))) shares[sex] += 1;
  return shares;
}

interface Drawing {
  readonly plan: UnitPlan;
  readonly scale: number;
  readonly path: GlyphPath;
}

function strip(job: DreamJob, { plan, scale, path }: Drawing): DreamStrip {
  const { f, m, x } = job.groups;
  const { perShirt, rows } = plan;
  const shares = shareShirts({ f: f.n, m: m.n, x: x.n }, perShirt);
  const marks = markGroups(job, shares, (sex, from, to) => shirtsPath(sex, { from, to, rows, path }));
  const [width, height] = [stripWidth(shares.f + shares.m + shares.x, rows), rows * PITCH_Y];
  return { marks, viewBox: `0 0 ${width} ${height}`, widthPx: width * scale, heightPx: height * scale };
}

/** Shirts `from` to `to` of a strip, in one path: column after column, a gap after each ten. */
function shirtsPath(sex: Sex, { from, to, rows, path }: { from: number; to: number; rows: number; path: GlyphPath }): string {
  let d = '';
  for (let i = from; i < to; i += 1) d += path(sex, Math.floor(i / rows) * PITCH_X + Math.floor(i / 10) * TEN_GAP, (i % rows) * PITCH_Y);
  return d;
}
