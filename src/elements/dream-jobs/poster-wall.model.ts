import { textBlock, type Block, type Drawn } from './drawing.model.js';
import type { GlyphPath } from './glyphs.model.js';
import type { PosterContent } from './layout-poster.model.js';
import { PITCH, PITCH_DOWN, round } from './picture-rows.model.js';
import { countOf, drawCell, type PosterCell, type PosterStage } from './poster-cell.model.js';
import { columnsFor, linesOf, type ColumnPlan } from './poster-columns.model.js';
import type { DreamJob } from './select-dreams.model.js';
import { textWidth } from './text-width.model.js';

/** The part of the sheet where the shirts are. */
export interface Wall {
  readonly left: number;
  readonly inner: number;
  readonly top: number;
  readonly bottom: number;
  readonly letters: number;
  /** width of the whole sheet */
  readonly sheet: number;
}

export interface WallPlan extends ColumnPlan {
  readonly perShirt: number;
  /** width of one */
  readonly shirt: number;
  readonly labelWidth: number;
  readonly headHeight: number;
  readonly rows: readonly WallRow[];
  /** is there anything that may not be told? */
  readonly isHiding: boolean;
  readonly glyph?: GlyphPath | undefined;
}

interface WallRow {
  readonly job: DreamJob;
  readonly number: string;
  readonly cells: readonly (PosterCell | undefined)[];
  readonly height: number;
}

type Shown = Pick<PosterContent, 'jobs' | 'stages' | 'format'>;

const MOST_JOBS = 20;
const FEWEST_JOBS = 10;
/** shirts from 3 mm to 15 mm on A3, in proportion on A4 */
const SMALLEST_SHIRT = 30;
const LARGEST_SHIRT = 150;
const LABEL_PART = 0.26;
const ROW_GAP = 0.6;
const WIDEST_GAP = 1.6;
const HEAD = 0.85;
const HEAD_LINE = 1.1;

/** One person a shirt and all jobs if they fit, else fewer jobs, else more persons a shirt; then the largest shirts. Undefined: letters too large. */
export function planWall(content: Shown, wall: Wall): WallPlan | undefined {
  const all = Math.min(MOST_JOBS, content.jobs.length);
  const most = Math.max(1, ...content.jobs.map(({ n }) => n));
  for (let step = 0; ; step += 1) {
    const perShirt = ([1, 2, 5][step % 3] ?? 1) * 10 ** Math.floor(step / 3);
    for (let count = all; count >= Math.min(all, FEWEST_JOBS); count -= 1) {
      const plan = planLargest({ ...content, jobs: content.jobs.slice(0, count) }, wall, perShirt);
      if (plan) return plan;
    }
    if (perShirt > most) return undefined;
  }
}

/** Halves the span between the smallest shirts, which fit, and the largest. */
function planLargest(content: Shown, wall: Wall, perShirt: number): WallPlan | undefined {
  const plan = (onA3: number) => planRows(content, wall, { perShirt, shirt: (onA3 * wall.sheet) / 2970 });
  let [low, high] = [SMALLEST_SHIRT, LARGEST_SHIRT];
  let best = plan(low);
  while (best && low < high) {
    const middle = Math.ceil((low + high) / 2);
    const larger = plan(middle);
    if (larger) [best, low] = [larger, middle];
    else high = middle - 1;
  }
  return best;
}

type Shirts = Pick<WallPlan, 'perShirt' | 'shirt'>;

function planRows({ jobs, stages, format }: Shown, wall: Wall, shirts: Shirts): WallPlan | undefined {
  const { letters, inner } = wall;
  const labelWidth = inner * LABEL_PART;
  const heaps = (shown: readonly PosterStage[]) => jobs.map((job) => cellsOf(job, shown).map((cell) => countOf(cell, shirts.perShirt)));
  const room = { width: inner - labelWidth, pitch: shirts.shirt * PITCH, gap: letters * 0.5, head: { size: letters * HEAD, isBold: true } };
  const byStage = stages.length > 1 ? columnsFor(heaps(stages), stages.map(({ label }) => label), room) : undefined;
  const shown = byStage ? stages : [];
  const columns = byStage ?? columnsFor(heaps([]), [''], room);
  if (!columns) return undefined;
  const counts = heaps(shown);
  const rows = jobs.map((job, i): WallRow => {
    const number = format(job.n);
    const label = labelBlock({ job, number }, { left: 0, top: 0, labelWidth, letters }).bottom;
    const heap = linesOf(counts[i] ?? [], columns.perLine) * shirts.shirt * PITCH_DOWN;
    return { job, number, cells: cellsOf(job, shown), height: Math.max(label, heap) };
  });
  const headLines = Math.max(0, ...columns.heads.map((lines) => lines.length));
  const headHeight = headLines ? letters * (headLines * HEAD_LINE + 0.4) : 0;
  const height = rows.reduce((sum, row) => sum + row.height + letters * ROW_GAP, headHeight);
  const isHiding = rows.some(({ cells }) => cells.some((cell) => cell?.isHiding));
  return height <= wall.bottom - wall.top ? { ...columns, ...shirts, labelWidth, headHeight, rows, isHiding } : undefined;
}

/** One heap a period, or all in one. */
const cellsOf = (job: DreamJob, stages: readonly PosterStage[]): readonly (PosterCell | undefined)[] =>
  stages.length ? stages.map(({ cells }) => cells.get(job.job)) : [{ groups: job.groups, isHiding: job.secrecy !== 'shown' }];

interface RowPlace {
  readonly left: number;
  readonly top: number;
  readonly letters: number;
}

/** The job, and at the end of its first line the number. */
function labelBlock({ job, number }: Pick<WallRow, 'job' | 'number'>, { left, top, letters, labelWidth }: RowPlace & { labelWidth: number }): Block {
  const type = { size: letters * 1.35, isBold: true };
  const end = labelWidth - letters;
  const max = Math.max(letters * 2, end - textWidth(number, type) - letters * 0.5);
  const label = textBlock(job.job, { x: left, top: top + letters * 0.3, max, size: letters, isBold: true });
  const figure: Drawn = { ...type, words: number, x: left + end, y: top + letters * 1.35, anchor: 'end' };
  return { items: [...label.items, figure], bottom: Math.max(label.bottom, top + letters * 1.7) };
}

/** Heads, then the rows with what room is left shared between them. */
export function drawWall(plan: WallPlan, { left, inner, top, bottom, letters }: Wall): Drawn[] {
  const used = plan.rows.reduce((sum, { height }) => sum + height, plan.headHeight);
  const gap = Math.min(letters * WIDEST_GAP, (bottom - top - used) / Math.max(1, plan.rows.length));
  let y = top + plan.headHeight;
  const rows = plan.rows.flatMap((row) => {
    const rule: Drawn = { d: `M${left} ${round(y)}h${inner}`, tone: 'rule', stroke: letters / 20 };
    const items = drawRow(row, plan, { left, top: y + gap / 2, letters });
    y += row.height + gap;
    return [rule, ...items];
  });
  return [...drawHeads(plan, { left, top, letters }), ...rows];
}

function drawHeads({ heads, starts, labelWidth }: WallPlan, { left, top, letters }: RowPlace): Drawn[] {
  return heads.flatMap((lines, i) => {
    const head = { x: left + labelWidth + (starts[i] ?? 0), size: letters * HEAD, isBold: true, tone: 'muted' as const };
    return lines.map((words, at): Drawn => ({ ...head, words, y: top + letters * (0.9 + HEAD_LINE * at) }));
  });
}

function drawRow(row: WallRow, plan: WallPlan, { left, top, letters }: RowPlace): Drawn[] {
  const { labelWidth, starts, perLine, shirt, perShirt, glyph } = plan;
  const shirts = row.cells.flatMap((cell, i) => {
    const at = { x: round(left + labelWidth + (starts[i] ?? 0)), y: round(top) };
    return cell ? drawCell(cell, { perLine: perLine[i] ?? 1, shirt, perShirt, glyph }).map((path) => ({ ...path, ...at })) : [];
  });
  return [...labelBlock(row, { left, top, letters, labelWidth }).items, ...shirts];
}
