import type { Stage } from '../../contract/dream-jobs.js';
import { LINE_PX } from './layout-picture.model.js';
import { wrapText } from './text-width.model.js';
import { HIDDEN_PX, ranked, type ViewNumbers } from './view-numbers.model.js';

const { freeze } = Object;

export interface StageRow {
  readonly job: string;
  /** persons; null: not told */
  readonly n: number | null;
  /** in its stage; null: not told */
  readonly rank: number | null;
  readonly labelLines: readonly string[];
  /** from the top of its panel */
  readonly y: number;
  readonly heightPx: number;
  readonly barPx: number;
}

export interface StagePanel extends Stage {
  readonly labelLines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  readonly heightPx: number;
  /** the first jobs of the stage; after them the chosen one, when it isn't among them and isn't nobody's */
  readonly rows: readonly StageRow[];
}

export interface StagesLayout {
  readonly columns: number;
  readonly widthPx: number;
  readonly heightPx: number;
  /** in order of life, in rows of `columns` */
  readonly panels: readonly StagePanel[];
  /** persons of the longest bar: the same scale for all stages */
  readonly most: number;
}

export interface StagesOptions {
  readonly stages: readonly Stage[];
  readonly widthPx: number;
  /** the job to find in every stage */
  readonly chosen: string | undefined;
}

export const STAGE_BAR_PX = 12;
/** As in the styles. */
export const STAGE_GAP_PX = 32;
const NARROWEST_PX = 272;
const MOST_COLUMNS = 4;
/** twelve stages one under another are a long way on a phone */
const TOP = { list: 3, grid: 5 };
const ROW_GAP_PX = 10;
const FIGURE_PX = 96;
const TEXT_PX = 15;

/** One small chart a stage of life, side by side as far as there is room, all at one scale. */
export function layoutStages(numbers: ViewNumbers, { stages, widthPx, chosen }: StagesOptions): StagesLayout {
  const width = Math.max(120, Math.floor(widthPx) || 0);
  const columns = Math.max(1, Math.min(MOST_COLUMNS, stages.length, Math.floor((width + STAGE_GAP_PX) / (NARROWEST_PX + STAGE_GAP_PX))));
  const panelPx = (width - (columns - 1) * STAGE_GAP_PX) / columns;
  const top = columns === 1 ? TOP.list : TOP.grid;
  const most = Math.max(1, ...stages.flatMap(({ id }) => numbers.jobs.map((job) => numbers.numberOf(job, id) ?? 0)));
  const panels: StagePanel[] = [];
  let y = 0;
  for (let start = 0; start < stages.length; start += columns) {
    const line = stages.slice(start, start + columns).map((stage) => panelOf(stage, numbers, { chosen, panelPx, top, most }));
    line.forEach((panel, i) => panels.push(freeze({ ...panel, x: i * (panelPx + STAGE_GAP_PX), y })));
    y += Math.max(...line.map(({ heightPx }) => heightPx)) + STAGE_GAP_PX;
  }
  return freeze({ columns, widthPx: width, heightPx: y, panels: freeze(panels), most });
}

interface PanelOptions {
  readonly chosen: string | undefined;
  readonly panelPx: number;
  readonly top: number;
  readonly most: number;
}

function panelOf(stage: Stage, numbers: ViewNumbers, { chosen, panelPx, top, most }: PanelOptions): Omit<StagePanel, 'x' | 'y'> {
  const numberOf = (job: string): number | null => numbers.numberOf(job, stage.id);
  const order = ranked(numbers.jobs, numberOf);
  const first = order.slice(0, top);
  const jobs = chosen === undefined || first.includes(chosen) || numberOf(chosen) === 0 || !numbers.jobs.includes(chosen) ? first : [...first, chosen];
  const labelLines = freeze(wrapText(stage.label, panelPx, { size: TEXT_PX, isBold: true }));
  let y = labelLines.length * LINE_PX + ROW_GAP_PX;
  const rows = jobs.map((job): StageRow => {
    const n = numberOf(job);
    const lines = freeze(wrapText(job, Math.max(panelPx / 2, panelPx - FIGURE_PX), { size: TEXT_PX }));
    const heightPx = lines.length * LINE_PX + STAGE_BAR_PX;
    const rank = n === null ? null : order.findIndex((other) => numberOf(other) === n) + 1;
    const row = freeze({ job, n, rank, labelLines: lines, y, heightPx, barPx: n === null ? Math.min(HIDDEN_PX, panelPx) : (n / most) * panelPx });
    y += heightPx + ROW_GAP_PX;
    return row;
  });
  return { ...stage, labelLines, widthPx: panelPx, heightPx: y, rows: freeze(rows) };
}

/** The job that leads in the most stages, and in how many; undefined: nothing told. */
export function leaderOf({ panels }: StagesLayout): { readonly job: string; readonly stages: number; readonly of: number } | undefined {
  const leads = new Map<string, number>();
  for (const { rows } of panels) for (const { job, rank } of rows) if (rank === 1) leads.set(job, (leads.get(job) ?? 0) + 1);
  const [best] = [...leads].sort(([, a], [, b]) => b - a);
  return best && { job: best[0], stages: best[1], of: panels.filter(({ rows }) => rows.some(({ rank }) => rank === 1)).length };
}
