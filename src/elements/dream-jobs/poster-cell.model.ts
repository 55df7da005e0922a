import type { Sex } from '../../contract/dream-jobs.js';
import type { DrawnPath } from './drawing.model.js';
import { SHIRT_WIDTH, shirtPath, type GlyphPath } from './glyphs.model.js';
import { shareShirts } from './layout-units.model.js';
import { shirtsPath } from './picture-rows.model.js';
import { SEX_ORDER } from './select-dreams.model.js';

/** One heap of shirts: persons by group, and whether there are some that may not be told. */
export interface PosterCell {
  readonly groups: Readonly<Record<Sex, { readonly n: number }>>;
  readonly isHiding: boolean;
}

export interface PosterStage {
  readonly label: string;
  /** by name of job */
  readonly cells: ReadonlyMap<string, PosterCell>;
}

interface CellPlan {
  readonly perLine: number;
  /** persons that one shirt stands for */
  readonly perShirt: number;
  /** width of a shirt */
  readonly shirt: number;
  readonly glyph?: GlyphPath | undefined;
}

const sharesOf = ({ groups: { f, m, x } }: PosterCell, perShirt: number): Record<Sex, number> => shareShirts({ f: f.n, m: m.n, x: x.n }, perShirt);

/** Shirts of a heap, and a dashed one when it hides somebody: one, whoever they are. */
export function countOf(cell: PosterCell | undefined, perShirt: number): number {
  if (!cell) return 0;
  const { f, m, x } = sharesOf(cell, perShirt);
  return f + m + x + (cell.isHiding ? 1 : 0);
}

/** The heap from its upper left corner: line after line, women, men, others, then the dashed shirt. */
export function drawCell(cell: PosterCell, { perLine, perShirt, shirt, glyph = shirtPath }: CellPlan): DrawnPath[] {
  const shares = sharesOf(cell, perShirt);
  const scale = Math.round((shirt / SHIRT_WIDTH) * 1000) / 1000;
  const paths: DrawnPath[] = [];
  let from = 0;
  for (const sex of SEX_ORDER) {
    const to = from + shares[sex];
    if (to > from) paths.push({ d: shirtsPath(sex, from, { to, perLine, glyph }), tone: sex, scale });
    from = to;
  }
  return cell.isHiding ? [...paths, { ...DASHED, d: shirtsPath('f', from, { to: from + 1, perLine, glyph }), scale }] : paths;
}

const DASHED = { tone: 'muted', stroke: 1, dash: '2 1.6' } as const;
