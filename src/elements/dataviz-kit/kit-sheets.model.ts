import type { KitPlan, PlanLine } from './kit-plan.model.js';
import { A4_HEIGHT_MM, circumferenceMm } from './kit-scale.model.js';
import { frontSheets, labelSheets, shirtSheets, squareSheets } from './sheet-pieces.model.js';
import { stripSheets, type Strip, type StripWords } from './sheet-strips.model.js';
import type { Sheet } from './sheet.model.js';

/** What stands on the templates, in the reader's language. */
export interface SheetWords extends StripWords {
  readonly number: (line: PlanLine) => string;
  /** what one piece stands for */
  readonly scale: string;
  /** the small words of a label */
  readonly note: (line: PlanLine) => string;
  /** of a balloon: what goes round it, and its diameter */
  readonly ring: (diameterMm: number) => string;
  readonly anyBalloon: string;
  readonly ruler: string;
}

/** One in ten more: some balloons burst, some cuts go wrong. */
export const withMargin = (pieces: number): number => Math.ceil((pieces * 11) / 10);

/** Between two T-shirts on a rail. */
const BETWEEN_SHIRTS_MM = 5;

/** All templates of a kit. Nothing that is hidden has an object: its label alone. */
export function sheetsOf(plan: KitPlan, words: SheetWords): Sheet[] {
  const labels = plan.lines.map((line) => ({ rank: String(line.rank), name: line.label, number: words.number(line), note: line.pieces ? words.note(line) : '' }));
  return [...objectSheets(plan, words), ...labelSheets(labels)];
}

function objectSheets(plan: KitPlan, words: SheetWords): Sheet[] {
  const { kit, cellWidthMm, cellHeightMm, totals } = plan;
  const needed = withMargin(totals.pieces);
  switch (kit) {
    case 'balloons':
      return stripSheets(ringsOf(plan, words), 'rings', words);
    case 'hangers':
      return shirtSheets(Math.min(150, Math.max(30, cellWidthMm - BETWEEN_SHIRTS_MM)), needed);
    case 'notes':
      return squareSheets(cellWidthMm, needed);
    case 'sheets':
      return totals.pieces ? stripSheets([rulerOf(plan.unit, words)], 'ruler', words) : [];
    case 'boxes':
      return frontSheets({ widthMm: cellWidthMm, heightMm: cellHeightMm }, { needed, scale: words.scale });
  }
}

function ringsOf(plan: KitPlan, words: SheetWords): Strip[] {
  const ring = (diameterMm: number, rank: string, name: string): Strip => {
    const lengthMm = circumferenceMm(diameterMm);
    return { rank, name, detail: words.ring(diameterMm), lengthMm, isRing: true, ticks: [] };
  };
  if (plan.isRows) return plan.totals.pieces ? [ring(plan.cellWidthMm, '', words.anyBalloon)] : [];
  return plan.lines.filter(({ pieces }) => pieces).map(({ sizeMm, rank, label }) => ring(sizeMm, String(rank), `${rank}. ${label}`));
}

/** As high as a sheet, in what a sheet stands for: about one mark every 6 mm or more, a word at each fifth. */
function rulerOf(unit: number, words: SheetWords): Strip {
  const step = STEPS.find((one) => (one * A4_HEIGHT_MM) / unit >= 6) ?? unit;
  const marks = Math.floor(unit / step);
  const ticks = new Array<number>(marks + 1).fill(0).map((_, i) => ({ atMm: (i * step * A4_HEIGHT_MM) / unit, ...(i % 5 === 0 || i === marks ? { label: String(i * step) } : {}) }));
  return { rank: '', name: words.ruler, detail: words.scale, lengthMm: A4_HEIGHT_MM, isRing: false, ticks };
}

/** 1, 2, 5, 10 … */
const STEPS = new Array<number>(48).fill(0).map((_, i) => ([1, 2, 5][i % 3] ?? 1) * 10 ** Math.floor(i / 3));
