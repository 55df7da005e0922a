import type { KitPlan, PlanLine } from './kit-plan.model.js';
import { A4_HEIGHT_MM } from './kit-scale.model.js';
import { balloon, circle, line, person, rectangle, shirt } from './kit-shapes.model.js';

/** What the wall, the rails or the balloons will look like: outlines in mm, at one scale. */
export interface KitScene {
  readonly widthMm: number;
  readonly heightMm: number;
  /** one a line of the plan, in its order; of rows, each in a picture of its own */
  readonly shapes: readonly string[];
  /** floor, rail, strings; of rows: of each */
  readonly lines: readonly string[];
  readonly person: string;
  /** beside the columns, in columns */
  readonly spare: number;
  /** how long the line is that says the scale */
  readonly scaleMm: number;
}

/** A wall or a floor is drawn with somebody beside it, and a column on a wall does not begin on the floor. */
const PERSON_WIDTH_MM = 600;
const PERSON_HEIGHT_MM = 1700;
const WALL_FOOT_MM = 250;
const STRING_MM = 120;

export function sceneOf(plan: KitPlan): KitScene {
  if (plan.isRows) return rowScene(plan);
  return plan.kit === 'balloons' ? balloonScene(plan) : columnScene(plan);
}

function balloonScene({ lines, pitchMm, heightMm }: KitPlan): KitScene {
  // the knot stands out under the sphere
  const floorMm = heightMm * 1.15;
  const centre = (i: number): number => (i + 0.5) * pitchMm;
  return {
    widthMm: lines.length * pitchMm,
    heightMm: floorMm + STRING_MM,
    shapes: lines.map(({ sizeMm }, i) => (sizeMm ? balloon(centre(i), floorMm, sizeMm) : '')),
    lines: lines.map(({ sizeMm }, i) => (sizeMm ? line(centre(i), floorMm, centre(i), floorMm + STRING_MM) : '')),
    person: '',
    spare: 0,
    scaleMm: scaleFor(lines.length * pitchMm),
  };
}

function columnScene(plan: KitPlan): KitScene {
  const { kit, lines, pitchMm } = plan;
  const footMm = kit === 'boxes' ? 0 : WALL_FOOT_MM;
  const floorMm = Math.max(PERSON_HEIGHT_MM, plan.heightMm + footMm + 50);
  const spare = Math.ceil(PERSON_WIDTH_MM / pitchMm);
  const widthMm = (lines.length + spare) * pitchMm;
  return {
    widthMm,
    heightMm: floorMm + 10,
    shapes: lines.map((one, i) => columnOf(one, plan, { x: (i + 0.5) * pitchMm, y: floorMm - footMm })),
    lines: [line(0, floorMm, widthMm, floorMm)],
    person: person((lines.length + spare / 2) * pitchMm, floorMm),
    spare,
    scaleMm: scaleFor(widthMm),
  };
}

/** Pieces from the bottom up, the middle of the column's foot at a point. */
function columnOf({ pieces, sizeMm }: PlanLine, plan: KitPlan, { x, y }: { readonly x: number; readonly y: number }): string {
  const { across, cellWidthMm, cellHeightMm, kit } = plan;
  const startX = x - (across * cellWidthMm) / 2;
  return indexes(pieces).map((i) => {
    const row = Math.floor(i / across);
    const height = kit === 'sheets' ? Math.min(A4_HEIGHT_MM, sizeMm - i * A4_HEIGHT_MM) : cellHeightMm;
    return rectangle({ x: startX + (i % across) * cellWidthMm, y: y - row * cellHeightMm - height, width: cellWidthMm, height });
  }).join('');
}

function rowScene(plan: KitPlan): KitScene {
  const { lines, cellWidthMm, cellHeightMm, kit } = plan;
  const widthMm = Math.max(plan.widthMm, 1000);
  const railMm = kit === 'hangers' ? 12 : 0;
  const gap = cellWidthMm * 0.06;
  const pieceOf = (i: number): string => {
    const x = i * cellWidthMm;
    if (kit === 'balloons') return circle(x + cellWidthMm / 2, cellHeightMm / 2, cellWidthMm - 2);
    return shirt({ x: x + gap, y: railMm, width: cellWidthMm - 2 * gap, height: (cellWidthMm - 2 * gap) * 1.25 });
  };
  return {
    widthMm,
    heightMm: railMm + cellHeightMm,
    shapes: lines.map(({ pieces }) => indexes(pieces).map(pieceOf).join('')),
    lines: lines.map(({ sizeMm }) => (sizeMm ? line(0, kit === 'hangers' ? 6 : cellHeightMm / 2, sizeMm, kit === 'hangers' ? 6 : cellHeightMm / 2) : '')),
    person: '',
    spare: 0,
    scaleMm: scaleFor(widthMm),
  };
}

const MOST_DRAWN = 2_000;

/** More pieces than anybody makes are not drawn either. */
const indexes = (count: number): number[] => new Array<number>(Math.min(count, MOST_DRAWN)).fill(0).map((_, i) => i);

/** 10 cm, 50 cm or 1 m: about a fifth of the picture. */
const scaleFor = (widthMm: number): number => [1000, 500, 100].find((mm) => mm * 3 < widthMm) ?? 100;
