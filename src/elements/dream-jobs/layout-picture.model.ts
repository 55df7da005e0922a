import { scaleBand } from 'd3-scale';
import { barsLook } from './layout-bars.model.js';
import { unitsLook } from './layout-units.model.js';
import { COLUMN_GAP_PX, drawnWidth, LABEL_WIDTH_PX, type DreamLook, type DreamStrip, type DreamView, type StripPlan } from './layout-parts.model.js';
import type { DreamJob, DreamSelection } from './select-dreams.model.js';

const { freeze } = Object;

/** A job and where it stands in a picture of all of them, in px from the top left corner. */
export interface PlacedJob extends DreamJob, DreamStrip {
  /** `n` written out */
  readonly text: string;
  /** the label, broken where it must be */
  readonly labelLines: readonly string[];
  readonly x: number;
  readonly y: number;
  /** of the strip, from (x, y) */
  readonly stripX: number;
  readonly stripY: number;
  /** of label and strip together */
  readonly blockWidthPx: number;
  readonly blockHeightPx: number;
}

export interface DreamLayout {
  readonly view: DreamView;
  readonly widthPx: number;
  readonly heightPx: number;
  /** columns of jobs, filled downwards */
  readonly columns: 1 | 2;
  readonly labelSide: 'above' | 'start';
  /** persons that one shirt stands for; 1 in bars */
  readonly perShirt: number;
  /** px per drawing unit of the strips */
  readonly scale: number;
  readonly jobs: readonly PlacedJob[];
}

export interface DreamLayoutOptions {
  readonly view: DreamView;
  /** by default that of the view */
  readonly look?: DreamLook | undefined;
  readonly widthPx: number;
  /** writes a number out */
  readonly format: (n: number) => string;
  readonly highestPx?: number | undefined;
}

/** from one line of a label to the next */
export const LINE_PX = 22;
const BLOCK_GAP_PX = 16;
/** a generous mean width of a character over its size: bold DejaVu Sans, the widest of the usual system fonts, measures 0.58 on job names */
const CHARACTER_PX = 0.6 * 15;

/** Computes every position and path of a picture. The result is frozen; nothing in it is NaN, also for no job, one person, or equal numbers. */
export function layoutDreams(selection: DreamSelection, { view, look = lookOf(view), widthPx, format, highestPx }: DreamLayoutOptions): DreamLayout {
  const width = drawnWidth(widthPx);
  const { strips, ...plan } = look.layout(selection.jobs, { widthPx: width, highestPx });
  const { labels, ...block } = measureBlocks(selection.jobs, { ...plan, strips }, width);
  const rows = Math.ceil(selection.jobs.length / plan.columns);
  const heightPx = rows * (block.blockHeightPx + BLOCK_GAP_PX);
  const bandOf = scaleBand<number>(new Array(rows).fill(0).map((_, i) => i), [0, heightPx]);
  const jobs = selection.jobs.map((job, i): PlacedJob => {
    const place = { x: Math.floor(i / rows) * (block.blockWidthPx + COLUMN_GAP_PX), y: bandOf(i % rows) ?? 0 };
    return freeze({ ...job, ...(strips[i] ?? NO_STRIP), ...block, ...place, labelLines: labels[i] ?? [], text: format(job.n) });
  });
  return freeze({ ...plan, view, widthPx: width, heightPx, jobs: freeze(jobs) });
}

/** What the two views of all jobs draw with. */
export const lookOf = (view: DreamView): DreamLook => (view === 'bars' ? barsLook : unitsLook);

const NO_STRIP: DreamStrip = { marks: [], viewBox: '0 0 0 0', widthPx: 0, heightPx: 0 };

type Blocks = Pick<PlacedJob, 'stripX' | 'stripY' | 'blockWidthPx' | 'blockHeightPx'> & { readonly labels: readonly (readonly string[])[] };

/** Every block is as high as the highest: the labels are what differs, and a strip must not move when one more line is needed elsewhere. */
function measureBlocks(jobs: readonly DreamJob[], { columns, labelSide, strips }: StripPlan, width: number): Blocks {
  const blockWidthPx = (width - (columns - 1) * COLUMN_GAP_PX) / columns;
  const isAbove = labelSide === 'above';
  const labelWidthPx = isAbove ? blockWidthPx * 0.6 : LABEL_WIDTH_PX - 8;
  const labels = jobs.map(({ job }) => freeze(wrapWords(job, Math.max(8, Math.floor(labelWidthPx / CHARACTER_PX)))));
  const labelPx = LINE_PX * Math.max(1, ...labels.map((lines) => lines.length));
  const stripPx = Math.max(0, ...strips.map(({ heightPx }) => heightPx));
  return isAbove
    ? { labels, blockWidthPx, blockHeightPx: labelPx + stripPx, stripX: 0, stripY: labelPx }
    : { labels, blockWidthPx, blockHeightPx: Math.max(labelPx, stripPx), stripX: LABEL_WIDTH_PX, stripY: 0 };
}

/** Breaks a text at its blanks into lines of at most `max` characters; a longer word is broken where it must be. */
export function wrapWords(words: string, max: number): string[] {
  const lines: string[] = [];
  for (const piece of words.match(new RegExp(`\\S{1,${max}}`, 'gu')) ?? []) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + piece.length < max) lines[lines.length - 1] = `${last} ${piece}`;
    else lines.push(piece);
  }
  return lines.length ? lines : [''];
}
