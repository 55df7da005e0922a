import { LEADING, textBlock, type Block, type Drawing, type Drawn } from './drawing.model.js';
import type { GlyphPath } from './glyphs.model.js';
import { PITCH, barStrip, legendRow, personsPerShirt, shirtStrip, type LegendItem, type Strip } from './picture-rows.model.js';
import type { DreamJob } from './select-dreams.model.js';
import { textWidth } from './text-width.model.js';

/** What a card says, in words. */
export interface CardContent {
  /** whose picture it is: the document's title; may be empty */
  readonly title: string;
  /** the sentence everything else stands under */
  readonly finding: string;
  readonly groups: readonly LegendItem[];
  readonly perShirt: (persons: number) => string;
  /** by default a shirt */
  readonly glyph?: GlyphPath | undefined;
  /** who answered, when, source, what is not shown */
  readonly foot: string;
  /** most wished first; as many are shown as fit, seven at most */
  readonly jobs: readonly DreamJob[];
  readonly isBars: boolean;
  readonly format: (n: number) => string;
}

export interface Frame {
  /** px */
  readonly width: number;
  readonly height: number;
}

/** letters of a card 1200 px wide are at least 28 px: read on a telephone, it is a quarter as wide; a high card has room for larger ones */
const SIZE = { wide: 28 / 1200, high: 31 / 1200 };
/** width of a shirt in type sizes: smaller ones are worth it when fewer persons share one */
const SHIRTS = { wide: [1.05, 0.95, 0.85], high: [1.3, 1.2, 1.1, 1] };
const isWide = ({ width, height }: Frame): boolean => width > height * 1.3;
const LARGEST = 1.5;
/** px a side: under it, no letter could be read */
export const SMALLEST_FRAME = 200;
const MOST_JOBS = 7;
const WANTED_JOBS = 6;
const FEWEST_JOBS = 3;

/**
 * Lays a picture out in a frame of a given size. The type is as large as six jobs allow, then no smaller than the rule above as long as three fit;
 * words that are longer still make all type smaller: nothing is ever cut.
 */
export function layoutCard(content: CardContent, { width, height }: Frame): Drawing {
  const frame = { width: Math.max(SMALLEST_FRAME, width || 0), height: Math.max(SMALLEST_FRAME, height || 0) };
  const smallest = frame.width * (isWide(frame) ? SIZE.wide : SIZE.high);
  for (let size = smallest * LARGEST; ; size *= 0.96) {
    const isSmall = size * 0.96 < smallest;
    const items = place(content, frame, { size: isSmall ? Math.min(size, smallest) : size, fewest: isSmall ? FEWEST_JOBS : WANTED_JOBS });
    if (items) return { ...frame, unit: 'px', items };
  }
}

interface Ask {
  readonly size: number;
  /** not worth it with fewer jobs than that, if there are as many */
  readonly fewest: number;
}

/** What all rows have in common. */
interface RowPlan {
  readonly margin: number;
  readonly inner: number;
  readonly size: number;
  /** is the strip beside the label? */
  readonly isBeside: boolean;
  readonly labelWidth: number;
  /** of the longest strip */
  readonly room: number;
  readonly strip: (job: DreamJob) => Strip;
  readonly stripHeight: number;
  readonly format: (n: number) => string;
}

function place(content: CardContent, frame: Frame, { size, fewest }: Ask): Drawn[] | undefined {
  const margin = Math.min(frame.width, frame.height) * 0.06;
  const inner = frame.width - 2 * margin;
  const isBeside = isWide(frame);
  const line = { x: margin, max: inner };
  // a wide card has no room for what its page says as well
  const title = textBlock(isBeside && content.finding ? '' : content.title, { ...line, top: margin, size, tone: 'muted' });
  const finding = textBlock(content.finding, { ...line, top: title.bottom, size: size * 1.35, isBold: true, isEven: true });
  const jobs = content.jobs.slice(0, MOST_JOBS);
  const { plan, scaleWords } = planRows({ ...content, jobs }, { margin, inner, size, isBeside });
  const legend = legendRow(content.groups, scaleWords, { ...line, top: finding.bottom + size * 0.3, size, isBars: content.isBars, glyph: content.glyph });
  const footAt = (top: number): Block => textBlock(content.foot, { ...line, top, size, tone: 'muted' });
  const footTop = frame.height - margin - footAt(0).bottom + size * (LEADING - 1) * 0.5;
  const [top, bottom] = [legend.bottom + size * 0.2, footTop - size * 0.45];
  const rows = fit(jobs.map((job) => rowOf(job, plan)), bottom - top, size * 0.3);
  if (bottom < top || plan.room < size * 2 || rows.length < Math.min(fewest, jobs.length)) return undefined;
  const rule: Drawn = { d: `M${margin} ${footTop - size * 0.2}h${inner}`, tone: 'rule', stroke: 2 };
  return [...title.items, ...finding.items, ...legend.items, ...spread(rows, { top, bottom, most: size * 1.2 }), rule, ...footAt(footTop).items];
}

type Space = Pick<RowPlan, 'margin' | 'inner' | 'size' | 'isBeside'>;

/** One scale for all: the longest strip takes the room that labels and numbers leave. */
function planRows({ jobs, isBars, perShirt, format, glyph }: CardContent, space: Space): { plan: RowPlan; scaleWords: string } {
  const { inner, size, isBeside } = space;
  const most = Math.max(0, ...jobs.map(({ n }) => n));
  const number = Math.max(0, ...jobs.map(({ n }) => textWidth(format(n), { size, isBold: true })));
  const labelWidth = isBeside ? inner * 0.42 : inner - number - size;
  const room = isBeside ? inner - labelWidth - number - size : inner;
  if (isBars) {
    const bar = { perPerson: room / Math.max(1, most), height: size * 1.1 };
    return { plan: { ...space, format, labelWidth, room, stripHeight: bar.height, strip: (job) => barStrip(job, bar) }, scaleWords: '' };
  }
  const { shirt, persons } = (isBeside ? SHIRTS.wide : SHIRTS.high)
    .map((part) => ({ shirt: part * size, persons: personsPerShirt(most, Math.floor(room / (part * size * PITCH))) }))
    .reduce((best, one) => (one.persons < best.persons ? one : best));
  const strip = (job: DreamJob): Strip => shirtStrip(job, { shirt, perShirt: persons, glyph });
  return { plan: { ...space, format, labelWidth, room, stripHeight: shirt * 1.25, strip }, scaleWords: most ? perShirt(persons) : '' };
}

interface Row {
  readonly height: number;
  readonly at: (top: number) => Drawn[];
}

function rowOf(job: DreamJob, { margin, inner, size, isBeside, labelWidth, strip, stripHeight, format }: RowPlan): Row {
  const label = (top: number): Block => textBlock(job.job, { x: margin, top, max: labelWidth - (isBeside ? size * 0.6 : 0), size });
  const { paths, width } = strip(job);
  const labelHeight = label(0).bottom;
  const height = isBeside ? Math.max(labelHeight, stripHeight) : labelHeight + stripHeight;
  const number = { words: format(job.n), size, isBold: true };
  return {
    height,
    at: (top) => {
      const labelTop = top + (isBeside ? (height - labelHeight) / 2 : 0);
      const stripTop = top + (isBeside ? (height - stripHeight) / 2 : labelHeight);
      const x = isBeside ? margin + labelWidth : margin;
      const moved = paths.map((path) => ({ ...path, x, y: stripTop }));
      const figure: Drawn = isBeside
        ? { ...number, x: x + width + size * 0.4, y: top + height / 2 + size * 0.36 }
        : { ...number, x: margin + inner, y: top + size, anchor: 'end' };
      return [...label(labelTop).items, ...moved, figure];
    },
  };
}

/** The first rows, as long as they fit. */
function fit(rows: readonly Row[], room: number, gap: number): Row[] {
  let height = -gap;
  return rows.filter((row) => (height += row.height + gap) <= room);
}

/** Shares what is left between the rows. */
function spread(rows: readonly Row[], { top, bottom, most }: { top: number; bottom: number; most: number }): Drawn[] {
  const left = bottom - top - rows.reduce((sum, { height }) => sum + height, 0);
  const gap = Math.min(most, left / Math.max(1, rows.length));
  let y = top + gap / 2;
  return rows.flatMap((row) => {
    const items = row.at(y);
    y += row.height + gap;
    return items;
  });
}
