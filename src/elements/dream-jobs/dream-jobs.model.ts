import { scaleBand } from 'd3-scale';
import type { Sex } from '../../contract/dream-jobs.js';
import { SHIRT_HEIGHT, SHIRT_WIDTH, shirtPath } from './glyphs.model.js';
import { BAR_HEIGHT_PX, layoutBars, texture } from './layout-bars.model.js';
import { layoutUnits } from './layout-units.model.js';
import { COLUMN_GAP_PX, LABEL_WIDTH_PX, type DreamMark, type DreamStrip, type DreamView, type StripPlan } from './layout-parts.model.js';
import type { DreamJob, DreamSelection } from './select-dreams.model.js';

/** A job and where it stands in a picture of all of them, in px from the top left corner. */
export interface PlacedJob extends DreamStrip {
  readonly job: string;
  readonly code: string | null;
  readonly rank: number | null;
  readonly n: number;
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
  readonly widthPx: number;
  readonly lang: string;
}

const SAMPLE_PX = 18;
/** from one line of a label to the next */
export const LINE_PX = 22;
const BLOCK_GAP_PX = 16;
/** a generous mean width of a character over its size: bold DejaVu Sans, the widest of the usual system fonts, measures 0.58 on job names */
const CHARACTER_PX = 0.6 * 15;

/** Computes every position and path of a picture. The result is frozen; nothing in it is NaN, also for no job, one person, or equal numbers. */
export function layoutDreams(selection: DreamSelection, { view, widthPx, lang }: DreamLayoutOptions): DreamLayout {
  const width = Math.max(120, Math.floor(widthPx) || 0);
  const numbers = new Intl.NumberFormat(lang);
  const options = { widthPx: width, format: (n: number) => numbers.format(n) };
  const plan = view === 'bars' ? layoutBars(selection.jobs, options) : layoutUnits(selection.jobs, options);
  const blocks = measureBlocks(selection.jobs, plan, width);
  const rows = Math.ceil(selection.jobs.length / plan.columns);
  const heightPx = rows * (blocks.heightPx + BLOCK_GAP_PX);
  const bandOf = scaleBand<number>(range(rows), [0, heightPx]);
  const jobs = selection.jobs.map((job, i) => {
    const [column, row] = [Math.floor(i / Math.max(1, rows)), i % Math.max(1, rows)];
    return placeJob(job, { plan, blocks, index: i, x: column * (blocks.widthPx + COLUMN_GAP_PX), y: bandOf(row) ?? 0, text: options.format(job.n) });
  });
  const { columns, labelSide, perShirt, scale } = plan;
  return Object.freeze({ view, widthPx: width, heightPx, columns, labelSide, perShirt, scale, jobs: Object.freeze(jobs) });
}

const range = (length: number): number[] => new Array<number>(length).fill(0).map((_, i) => i);

interface Blocks {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly labelHeightPx: number;
  readonly labels: readonly (readonly string[])[];
}

/** Every block is as high as the highest: the labels are what differs, and a strip must not move when one more line is needed elsewhere. */
function measureBlocks(jobs: readonly DreamJob[], plan: StripPlan, width: number): Blocks {
  const widthPx = (width - (plan.columns - 1) * COLUMN_GAP_PX) / plan.columns;
  const labelWidthPx = plan.labelSide === 'start' ? LABEL_WIDTH_PX - 8 : widthPx * 0.6;
  const labels = jobs.map(({ job }) => wrapWords(job, Math.max(8, Math.floor(labelWidthPx / CHARACTER_PX))));
  const labelHeightPx = LINE_PX * Math.max(1, ...labels.map((lines) => lines.length));
  const stripPx = Math.max(0, ...plan.strips.map((strip) => strip.heightPx));
  return { widthPx, labelHeightPx, labels, heightPx: plan.labelSide === 'start' ? Math.max(labelHeightPx, stripPx) : labelHeightPx + stripPx };
}

interface Place {
  readonly plan: StripPlan;
  readonly blocks: Blocks;
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

function placeJob({ job, code, rank, n }: DreamJob, { plan, blocks, index, x, y, text }: Place): PlacedJob {
  const isAbove = plan.labelSide === 'above';
  const strip = plan.strips[index] ?? { marks: [], viewBox: '0 0 0 0', widthPx: 0, heightPx: 0 };
  const label = { labelLines: Object.freeze(blocks.labels[index] ?? [job]), blockWidthPx: blocks.widthPx, blockHeightPx: blocks.heightPx };
  const place = { x, y, stripX: isAbove ? 0 : LABEL_WIDTH_PX, stripY: isAbove ? blocks.labelHeightPx : 0 };
  return Object.freeze({ job, code, rank, n, text, ...label, ...place, ...strip });
}

/** Breaks a text at its blanks into lines of at most `max` characters; a longer word is broken where it must be. */
export function wrapWords(words: string, max: number): string[] {
  const pieces = words.split(/\s+/).filter(Boolean).flatMap((word) => word.match(new RegExp(`.{1,${max}}`, 'gu')) ?? []);
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + piece.length <= max) lines[lines.length - 1] = `${last} ${piece}`;
    else lines.push(piece);
  }
  return lines.length ? lines : [''];
}

/** One shirt or a piece of bar, for a legend. */
export function sampleOf(sex: Sex, view: DreamView): { readonly viewBox: string; readonly mark: Pick<DreamMark, 'sex' | 'd' | 'lines'> } {
  if (view === 'units') return { viewBox: `0 0 ${SHIRT_WIDTH} ${SHIRT_HEIGHT}`, mark: { sex, d: shirtPath(sex, 0, 0), lines: '' } };
  return { viewBox: `0 0 ${SAMPLE_PX} ${BAR_HEIGHT_PX}`, mark: { sex, ...texture(sex, 0, SAMPLE_PX) } };
}
