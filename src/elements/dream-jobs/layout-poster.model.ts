import { textBlock, type Drawing, type Drawn } from './drawing.model.js';
import type { GlyphPath } from './glyphs.model.js';
import { round, type LegendItem } from './picture-rows.model.js';
import type { PosterStage } from './poster-cell.model.js';
import { clothesline } from './poster-line.model.js';
import { drawWall, planWall, type Wall } from './poster-wall.model.js';
import type { DreamJob } from './select-dreams.model.js';

export interface PosterContent {
  readonly title: string;
  readonly finding: string;
  readonly groups: readonly LegendItem[];
  readonly perShirt: (persons: number) => string;
  /** by default a shirt */
  readonly glyph?: GlyphPath | undefined;
  /** what a dashed shirt means */
  readonly hidden: string;
  readonly foot: string;
  /** who puts the poster up; may be empty */
  readonly desk: string;
  /** most wished first; as many as fit, twenty at most */
  readonly jobs: readonly DreamJob[];
  /** in order of life; fewer than two: by job alone */
  readonly stages: readonly PosterStage[];
  readonly format: (n: number) => string;
}

export type Paper = 'a3' | 'a4';

interface Sheet {
  readonly width: number;
  readonly height: number;
}

/** Tenths of a millimetre, upright. */
export const PAPERS: Readonly<Record<Paper, Sheet>> = { a3: { width: 2970, height: 4200 }, a4: { width: 2100, height: 2970 } };
const MARGIN = 100;
/** letters of 13 points on A3, 9 on A4 */
const LETTERS = 46 / 2970;
/** the clothesline and what hangs on it, in letters */
const LINE_HEIGHT = 6.6;

/** The poster on one sheet: the legend hung on a line, then each job's shirts, one a person where they fit, by period of life from left to right. */
export function layoutPoster(content: PosterContent, paper: Paper): Drawing {
  const sheet = PAPERS[paper];
  for (let letters = sheet.width * LETTERS; ; letters *= 0.94) {
    const items = place(content, sheet, letters);
    if (items) return { ...sheet, unit: 'mm/10', items };
  }
}

/** Undefined: not with letters of this size. */
function place(content: PosterContent, { width, height }: Sheet, letters: number): Drawn[] | undefined {
  const inner = width - 2 * MARGIN;
  const across = { x: MARGIN, max: inner };
  const title = textBlock(content.title, { ...across, top: MARGIN, size: letters * 4.6, isBold: true });
  const finding = textBlock(content.finding, { ...across, top: title.bottom, size: letters * 1.7, isEven: true });
  const foot = footOf(content, { inner, letters, bottom: height - MARGIN });
  const top = finding.bottom + letters * 0.7;
  const wall: Wall = { left: MARGIN, inner, top: top + letters * LINE_HEIGHT, bottom: foot.top - letters * 0.5, letters, sheet: width };
  const plan = planWall(content, wall);
  if (!plan) return undefined;
  const legend = { groups: content.groups, scale: content.perShirt(plan.perShirt), hidden: plan.isHiding ? content.hidden : '', glyph: content.glyph };
  const hung = clothesline(legend, { left: MARGIN, inner, top, letters });
  return hung && [...title.items, ...finding.items, ...hung, ...drawWall({ ...plan, glyph: content.glyph }, wall), ...foot.items];
}

/** At the lower edge: what the numbers are and where they come from; at its end who puts the poster up. */
function footOf({ foot, desk }: PosterContent, { inner, letters, bottom }: { inner: number; letters: number; bottom: number }) {
  const notes = { x: MARGIN, max: desk ? inner * 0.6 : inner, size: letters * 0.85, tone: 'muted' as const };
  const name = { x: MARGIN + inner * 0.64, max: inner * 0.36, size: letters * 1.3, isBold: true };
  const blocks = (top: number) => [textBlock(foot, { ...notes, top }), textBlock(desk, { ...name, top })];
  const top = bottom - Math.max(...blocks(0).map((block) => block.bottom));
  const ruleY = top - letters * 0.4;
  const rule: Drawn = { d: `M${MARGIN} ${round(ruleY)}h${inner}`, tone: 'rule', stroke: letters / 12 };
  return { top: ruleY, items: [rule, ...blocks(top).flatMap(({ items }) => items)] };
}
