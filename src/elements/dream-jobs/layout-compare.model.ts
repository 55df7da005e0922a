import type { Sex } from '../../contract/dream-jobs.js';
import { LINE_PX } from './layout-picture.model.js';
import { BAR_HEIGHT_PX } from './layout-bars.model.js';
import { wrapText } from './text-width.model.js';
import { HIDDEN_PX, ranked, type ViewNumbers } from './view-numbers.model.js';

const { freeze } = Object;

/** One group of one job. */
export interface CompareSide {
  readonly sex: Sex;
  /** persons; null: not told */
  readonly n: number | null;
  /** of the persons of the group, 0 to 1; null: not told, or not known how many the group has */
  readonly share: number | null;
  /** where its bar is, from the start of the row */
  readonly fromPx: number;
  readonly toPx: number;
}

export interface CompareRow {
  readonly job: string;
  readonly sides: readonly [CompareSide, CompareSide];
  /** the label, broken where a picture without a browser must break it */
  readonly labelLines: readonly string[];
  readonly y: number;
  readonly heightPx: number;
}

export interface CompareLayout {
  readonly pair: readonly [Sex, Sex];
  /** are bars shares of a group, or persons? */
  readonly isShare: boolean;
  /** does the label stand over its bars, or between them? */
  readonly isStacked: boolean;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly rows: readonly CompareRow[];
  /** how many jobs have a number, shown or not */
  readonly count: number;
  /** the jobs with the most of each group; empty: nothing told */
  readonly firsts: readonly [readonly string[], readonly string[]];
}

export interface CompareOptions {
  readonly pair: readonly [Sex, Sex];
  readonly top: number;
  readonly widthPx: number;
  /** persons of each group, when all are known; else bars are persons */
  readonly persons?: Readonly<Partial<Record<Sex, number>>> | undefined;
}

/** As in the styles: the label between the bars, and the number on either side of it. */
export const COMPARE_LABEL_PX = 200;
export const COMPARE_FIGURE_PX = 80;
/** A number at the end of its side, where labels stand over bars. */
export const STACKED_FIGURE_PX = 56;
const BESIDE_FROM_PX = 600;
const NARROWEST_PX = 160;
const AXIS_PX = 2;
const ROW_GAP_PX = 14;
const LABEL = { size: 15, isBold: true };

/** Two groups mirrored, one job a row, ranked by the larger of both. Both sides have one scale. */
export function layoutCompare(numbers: ViewNumbers, { pair, top, widthPx, persons }: CompareOptions): CompareLayout {
  const width = Math.max(NARROWEST_PX, Math.floor(widthPx) || 0);
  const bases = pair.map((sex) => persons?.[sex] ?? 0);
  const isShare = bases.every((base) => base > 0);
  const valueOf = (job: string, side: number): number => (numbers.numberOf(job, pair[side] ?? null) ?? 0) / (isShare ? (bases[side] ?? 1) : 1);
  const largerOf = (job: string): number => Math.max(valueOf(job, 0), valueOf(job, 1));
  const order = ranked(numbers.jobs, largerOf);
  const frame = frameOf(width, order[0] === undefined ? 1 : largerOf(order[0]));
  const sideOf = (job: string, side: 0 | 1): CompareSide => {
    const n = numbers.numberOf(job, pair[side]);
    return freeze({ sex: pair[side], n, share: n === null || !isShare ? null : valueOf(job, side), ...barOf(side, n === null ? null : valueOf(job, side), frame) });
  };
  let y = 0;
  const rows = order.slice(0, Math.max(0, top)).map((job): CompareRow => {
    const block = labelBlock(job, frame);
    const row = freeze({ job, sides: freeze([sideOf(job, 0), sideOf(job, 1)] as const), ...block, y });
    y += block.heightPx + ROW_GAP_PX;
    return row;
  });
  const firsts = freeze([firstsOf(order, (job) => valueOf(job, 0)), firstsOf(order, (job) => valueOf(job, 1))] as const);
  return freeze({ pair, isShare, isStacked: frame.isStacked, widthPx: width, heightPx: y, rows: freeze(rows), count: order.length, firsts });
}

/** What all rows share, in px: the end of each side, the room of a bar, what is between the two. */
interface CompareFrame {
  readonly width: number;
  readonly isStacked: boolean;
  readonly edgePx: number;
  readonly halfPx: number;
  readonly middlePx: number;
  /** what the longest bar stands for */
  readonly longest: number;
}

function frameOf(width: number, longest: number): CompareFrame {
  const isStacked = width < BESIDE_FROM_PX;
  const middlePx = isStacked ? AXIS_PX : COMPARE_LABEL_PX + 2 * COMPARE_FIGURE_PX;
  const edgePx = isStacked ? STACKED_FIGURE_PX : 0;
  return { width, isStacked, edgePx, middlePx, halfPx: (width - middlePx) / 2 - edgePx, longest };
}

/** From the middle outwards; what is not told is always as long. */
function barOf(side: 0 | 1, value: number | null, { edgePx, halfPx, middlePx, longest }: CompareFrame): Pick<CompareSide, 'fromPx' | 'toPx'> {
  const lengthPx = value === null ? Math.min(HIDDEN_PX, halfPx) : (value / longest) * halfPx;
  const fromPx = edgePx + halfPx + (side === 0 ? -lengthPx : middlePx);
  return { fromPx, toPx: fromPx + lengthPx };
}

function labelBlock(job: string, { width, isStacked }: CompareFrame): Pick<CompareRow, 'labelLines' | 'heightPx'> {
  const labelLines = freeze(wrapText(job, isStacked ? width : COMPARE_LABEL_PX, LABEL));
  const labelPx = labelLines.length * LINE_PX;
  return { labelLines, heightPx: isStacked ? labelPx + BAR_HEIGHT_PX : Math.max(labelPx, BAR_HEIGHT_PX) };
}

/** Those that share the first place. */
function firstsOf(jobs: readonly string[], valueOf: (job: string) => number): readonly string[] {
  const most = Math.max(0, ...jobs.map(valueOf));
  return most ? jobs.filter((job) => valueOf(job) === most) : [];
}
