import { line } from 'd3-shape';
import type { Stage } from '../../contract/dream-jobs.js';
import { textWidth, wrapText } from './text-width.model.js';
import { ranked, type ViewNumbers } from './view-numbers.model.js';

const { freeze } = Object;

export interface TrendPoint {
  /** persons; null: not told, then it stands in the lane under the axis */
  readonly n: number | null;
  readonly x: number;
  readonly y: number;
}

/** A text of some lines, its box known. */
export interface TrendLabel {
  readonly lines: readonly string[];
  readonly x: number;
  /** of the top */
  readonly y: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface TrendLine {
  readonly job: string;
  /** one a period */
  readonly points: readonly TrendPoint[];
  /** from point to point, with a gap where one is not told */
  readonly d: string;
  readonly label: TrendLabel;
  /** from the last point told to the label */
  readonly leader: string;
}

export interface TrendLayout {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly plot: { readonly x: number; readonly y: number; readonly widthPx: number; readonly heightPx: number };
  readonly lines: readonly TrendLine[];
  /** numbers beside the axis, from 0 */
  readonly ticks: readonly { readonly n: number; readonly y: number }[];
  /** of all periods; those without room have no label */
  readonly periods: readonly { readonly id: string; readonly x: number; readonly label: TrendLabel | undefined }[];
  /** of the lane where numbers that are not told stand */
  readonly laneY: number;
  /** periods with a number at least */
  readonly toldCount: number;
}

export interface TrendOptions {
  /** in order of time */
  readonly periods: readonly Stage[];
  readonly top: number;
  readonly widthPx: number;
}

export const TREND_TEXT_PX = 13;
export const TREND_LINE_PX = 17;
const AXIS_PX = 44;
const LANE_PX = 16;
const LEADER_PX = 22;
const LABEL_GAP_PX = 6;
const PLOT_FROM_PX = 220;
const PLOT_TO_PX = 340;
const TOP_PX = 12;
const WIDEST_PERIOD_PX = 74;
/** as in the styles, not bold */
export const PERIOD_TEXT_PX = 12;
const PERIOD_TYPE = { size: PERIOD_TEXT_PX };
const NARROWEST_PX = 240;
const WIDEST_LABEL_PX = 220;

/** One line a job over the periods, each named at its end. */
export function layoutTrend(numbers: ViewNumbers, { periods, top, widthPx }: TrendOptions): TrendLayout {
  const width = Math.max(NARROWEST_PX, Math.floor(widthPx) || 0);
  const jobs = ranked(numbers.jobs, (job) => periods.reduce((sum, { id }) => sum + (numbers.numberOf(job, id) ?? 0), 0)).slice(0, Math.max(0, top));
  const labelPx = Math.min(WIDEST_LABEL_PX, Math.floor(width * 0.36));
  const names = jobs.map((job) => freeze(wrapText(job, labelPx, { size: TREND_TEXT_PX, isBold: true })));
  const namesPx = names.reduce((sum, { length }) => sum + length * TREND_LINE_PX + LABEL_GAP_PX, 0);
  const heightPx = Math.max(PLOT_FROM_PX, Math.min(PLOT_TO_PX, width * 0.3), namesPx);
  const plot = freeze({ x: AXIS_PX, y: TOP_PX, widthPx: width - AXIS_PX - labelPx - LEADER_PX, heightPx });
  const ticks = ticksOf(Math.max(0, ...jobs.flatMap((job) => periods.map(({ id }) => numbers.numberOf(job, id) ?? 0))));
  const laneY = plot.y + plot.heightPx + LANE_PX / 2 + 4;
  const { labels, xOf } = layPeriods(periods, plot, laneY + LANE_PX / 2 + 4);
  const yOf = (n: number): number => plot.y + plot.heightPx * (1 - n / (ticks.at(-1) ?? 1));
  const drawn = jobs.map((job) => freeze(periods.map(({ id }, i) => pointOf(numbers.numberOf(job, id), xOf(i), { yOf, laneY }))));
  const axisPx = Math.max(TREND_LINE_PX, ...labels.map((label) => label?.heightPx ?? 0));
  return freeze({
    widthPx: width,
    heightPx: laneY + LANE_PX / 2 + 8 + axisPx,
    plot,
    lines: nameLines(jobs.map((job, i) => ({ job, points: drawn[i] ?? [], name: names[i] ?? [] })), plot, { x: width - labelPx, widthPx: labelPx }),
    ticks: freeze(ticks.map((n) => freeze({ n, y: yOf(n) }))),
    periods: freeze(periods.map(({ id }, i) => freeze({ id, x: xOf(i), label: labels[i] }))),
    laneY,
    toldCount: periods.filter(({ id }) => numbers.jobs.some((job) => numbers.numberOf(job, id) !== null)).length,
  });
}

interface NamedPoints {
  readonly job: string;
  readonly points: readonly TrendPoint[];
  /** broken into lines */
  readonly name: readonly string[];
}

/** Each line's name as near to its last point as the other names let it. */
function nameLines(named: readonly NamedPoints[], plot: TrendLayout['plot'], column: { readonly x: number; readonly widthPx: number }): readonly TrendLine[] {
  const lastOf = (points: readonly TrendPoint[]): TrendPoint => points.filter(({ n }) => n !== null).at(-1) ?? { n: null, x: plot.x, y: plot.y };
  const boxes = named.map(({ points, name }) => ({ wish: lastOf(points).y, px: name.length * TREND_LINE_PX + LABEL_GAP_PX }));
  const tops = pushApart(boxes, { from: plot.y, to: plot.y + plot.heightPx });
  return freeze(
    named.map(({ job, points, name }, i): TrendLine => {
      const heightPx = name.length * TREND_LINE_PX;
      const label = freeze({ lines: name, ...column, y: tops[i] ?? 0, heightPx });
      const { x, y } = lastOf(points);
      return freeze({ job, points, d: pathThrough(points) ?? '', label, leader: `M${round(x + 7)} ${round(y)}L${column.x - 5} ${round(label.y + heightPx / 2)}` });
    }),
  );
}

const pointOf = (n: number | null, x: number, { yOf, laneY }: { yOf: (n: number) => number; laneY: number }): TrendPoint => freeze({ n, x, y: n === null ? laneY : yOf(n) });

/** A move starts after each gap, so that nothing is drawn over it. */
const pathThrough = line<TrendPoint>()
  .defined(({ n }) => n !== null)
  .x(({ x }) => x)
  .y(({ y }) => y);

/** From 0 to at least `most`, in three to six steps of 1, 2 or 5 times a power of ten. */
export function ticksOf(most: number): readonly number[] {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, most / 5)));
  const step = power * ([1, 2, 5, 10].find((factor) => most / (factor * power) <= 5) ?? 10);
  return new Array(Math.max(1, Math.ceil(most / step)) + 1).fill(0).map((_, i) => i * step);
}

/** Tops of boxes as near to where they wish their middle as can be without covering one another; the boxes together fit the room. */
export function pushApart(boxes: readonly { readonly wish: number; readonly px: number }[], { from, to }: { readonly from: number; readonly to: number }): readonly number[] {
  const tops = boxes.map(({ wish, px }) => wish - px / 2);
  const order = boxes.map((_, i) => i).sort((a, b) => (boxes[a]?.wish ?? 0) - (boxes[b]?.wish ?? 0) || a - b);
  let free = from;
  for (const i of order) {
    tops[i] = Math.max(free, tops[i] ?? 0);
    free = tops[i] + (boxes[i]?.px ?? 0);
  }
  let limit = to;
  for (const i of [...order].reverse()) {
    tops[i] = Math.min(limit - (boxes[i]?.px ?? 0), tops[i] ?? 0);
    limit = tops[i];
  }
  return tops;
}

interface PeriodAxis {
  readonly labels: readonly (TrendLabel | undefined)[];
  readonly xOf: (i: number) => number;
}

/** A label is centred under its point. The last period always has one, then those before it at even steps, as near as the longest label lets them. */
function layPeriods(periods: readonly Stage[], plot: TrendLayout['plot'], top: number): PeriodAxis {
  const names = periods.map(({ label }) => freeze(wrapText(label, WIDEST_PERIOD_PX, PERIOD_TYPE)));
  const labelPx = Math.max(0, ...names.flat().map((line) => textWidth(line, PERIOD_TYPE))) + 4;
  // the first and the last keep half a label from the ends, less what the axis and the leaders leave free
  const insetPx = Math.min(Math.max(8, labelPx / 2 - LEADER_PX), plot.widthPx / 4);
  const stepPx = (plot.widthPx - 2 * insetPx) / Math.max(1, periods.length - 1);
  const xOf = (i: number): number => plot.x + (periods.length < 2 ? plot.widthPx / 2 : insetPx + i * stepPx);
  const every = Math.max(1, Math.ceil(labelPx / stepPx));
  const labels = names.map((lines, i) =>
    (names.length - 1 - i) % every ? undefined : freeze({ lines, x: xOf(i) - labelPx / 2, y: top, widthPx: labelPx, heightPx: lines.length * TREND_LINE_PX }),
  );
  return { labels, xOf };
}

const round = (px: number): number => Math.round(px * 100) / 100;

/** The job whose numbers went furthest from its first period told to its last, and both; undefined: no job has two. */
export function widestOf({ lines, periods }: TrendLayout): { readonly job: string; readonly from: { id: string; n: number }; readonly to: { id: string; n: number } } | undefined {
  const spans = lines.flatMap(({ job, points }) => {
    const told = points.flatMap(({ n }, i) => (n === null ? [] : { n, id: periods[i]?.id ?? '' }));
    const [from, to] = [told[0], told.at(-1)];
    return from && to && told.length > 1 ? [{ job, from, to }] : [];
  });
  return spans.sort((a, b) => Math.abs(b.to.n - b.from.n) - Math.abs(a.to.n - a.from.n))[0];
}
