import { GAP_MM, layoutOf, type PieceLayout } from './kit-layout.model.js';
import { A4_HEIGHT_MM, chooseUnit, diameterMm, piecesOf, shownByDiameter } from './kit-scale.model.js';
import type { Kit, KitSizes } from './kit-sizes.model.js';
import type { KitLine } from './kit-source.model.js';

/** Equal balloons are easier to compare than volumes, as long as they can be counted at a glance. */
export const MOST_IN_A_ROW = 20;

/** Not even a ball of paper is smaller. */
const SMALLEST_BALL_MM = 15;

export interface PlanLine extends KitLine {
  /** as it stands on its label, from 1 */
  readonly rank: number;
  /** objects to make or to hang; 0 without a number */
  readonly pieces: number;
  /** diameter of the balloon, height of the column, length of the rail, mm */
  readonly sizeMm: number;
  /** the number that can be read from it; null without a number */
  readonly shows: number | null;
  /** `shows` − `n` */
  readonly error: number | null;
}

export interface KitPlan {
  readonly kit: Kit;
  /** pieces side by side along a rail or a string, not one above the other */
  readonly isRows: boolean;
  /** what one piece stands for; 0: sizes stand for the numbers */
  readonly unit: number;
  readonly lines: readonly PlanLine[];
  readonly totals: { readonly n: number; readonly pieces: number; readonly shows: number; readonly error: number };
  /** pieces side by side in one column */
  readonly across: number;
  /** strips that one sheet is cut into, lengthwise */
  readonly stripsOfSheet: number;
  /** one piece */
  readonly cellWidthMm: number;
  readonly cellHeightMm: number;
  /** from one column to the next */
  readonly pitchMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
  /** does it need more room than there is, or more pieces than anybody makes? */
  readonly isTooLarge: boolean;
}

export interface PlanOptions {
  readonly kit: Kit;
  readonly sizes: KitSizes;
  /** what one piece stands for; undefined: the finest that fits */
  readonly unit?: number | undefined;
  /** equal balloons in rows rather than volumes */
  readonly isEqual?: boolean | undefined;
}

/** What to make of the lines, and what it will show. Pure: the same numbers and sizes give the same kit. */
export function planKit(lines: readonly KitLine[], options: PlanOptions): KitPlan {
  const { kit, sizes, isEqual = false, unit } = options;
  if (kit === 'balloons' && !isEqual) return planVolumes(lines, sizes.balloon * 10);
  return planPieces(lines, layoutOf({ kit, sizes, columns: lines.length }), { kit, unit });
}

/** Are equal balloons to be offered? */
export const hasFew = (lines: readonly KitLine[]): boolean => mostOf(lines) <= MOST_IN_A_ROW;

const mostOf = (lines: readonly KitLine[]): number => lines.reduce((most, { n }) => Math.max(most, n ?? 0), 0);

function planVolumes(lines: readonly KitLine[], largestMm: number): KitPlan {
  const most = mostOf(lines);
  const planned = lines.map((line, i) => {
    const exactMm = diameterMm(line.n ?? 0, most, largestMm);
    const sizeMm = exactMm < SMALLEST_BALL_MM ? 0 : exactMm;
    return planLine(line, i, { pieces: sizeMm ? 1 : 0, sizeMm, shows: sizeMm ? shownByDiameter(sizeMm, most, largestMm) : 0 });
  });
  const pitchMm = largestMm + GAP_MM;
  const cell = { across: 1, stripsOfSheet: 1, cellWidthMm: largestMm, cellHeightMm: largestMm };
  const frame = { pitchMm, widthMm: lines.length * pitchMm - GAP_MM, heightMm: largestMm, isTooLarge: false };
  return { kit: 'balloons', isRows: false, unit: 0, lines: planned, totals: totalsOf(planned), ...cell, ...frame };
}

function planPieces(lines: readonly KitLine[], layout: PieceLayout, { kit, unit: asked }: Pick<PlanOptions, 'kit' | 'unit'>): KitPlan {
  const most = mostOf(lines);
  const fits = (unit: number, across: number): boolean => lengthMm(most, { layout, unit, across }) <= layout.roomMm && sumOfPieces(lines, unit) <= layout.mostPieces;
  const findAcross = (unit: number): number | undefined => layout.acrosses.find((across) => fits(unit, across));
  const unit = asked ?? chooseUnit(most, (one) => findAcross(one) !== undefined);
  const across = findAcross(unit) ?? layout.acrosses.at(-1) ?? 1;
  const planned = lines.map((line, i) => planLine(line, i, make(line.n ?? 0, { layout, unit, across })));
  const longestMm = planned.reduce((longest, { sizeMm }) => Math.max(longest, sizeMm), 0);
  const { isRows, stripsOfSheet, cellWidthMm, cellHeightMm } = layout;
  const pitchMm = across * cellWidthMm + GAP_MM;
  const widthMm = lines.length * pitchMm - GAP_MM;
  const frame = isRows ? { widthMm: longestMm, heightMm: cellHeightMm } : { widthMm, heightMm: longestMm };
  const isTooLarge = !fits(unit, across) || (!isRows && widthMm > layout.roomWidthMm);
  return { kit, isRows, unit, lines: planned, totals: totalsOf(planned), across, stripsOfSheet, cellWidthMm, cellHeightMm, pitchMm, ...frame, isTooLarge };
}

interface Making {
  readonly layout: PieceLayout;
  readonly unit: number;
  readonly across: number;
}

type Made = Pick<PlanLine, 'pieces' | 'sizeMm'> & { readonly shows: number };

const sumOfPieces = (lines: readonly KitLine[], unit: number): number => lines.reduce((sum, { n }) => sum + piecesOf(n ?? 0, unit), 0);

/** A column of paper is cut to the mm; all others are made of whole pieces. */
function make(n: number, making: Making): Made {
  const { layout, unit } = making;
  const sizeMm = lengthMm(n, making);
  if (layout.isCut) return { pieces: Math.ceil(sizeMm / A4_HEIGHT_MM), sizeMm, shows: Math.round((sizeMm * unit) / A4_HEIGHT_MM) };
  const pieces = piecesOf(n, unit);
  return { pieces, sizeMm, shows: pieces * unit };
}

function lengthMm(n: number, { layout, unit, across }: Making): number {
  if (layout.isCut) return Math.round((n / unit) * A4_HEIGHT_MM);
  const pieces = piecesOf(n, unit);
  return layout.isRows ? pieces * layout.cellWidthMm : Math.ceil(pieces / across) * layout.cellHeightMm;
}

function planLine(line: KitLine, index: number, made: Made): PlanLine {
  const told = line.n === null ? { shows: null, error: null } : { shows: made.shows, error: made.shows - line.n };
  return { ...line, rank: index + 1, pieces: made.pieces, sizeMm: made.sizeMm, ...told };
}

/** Of the lines that have a number; what is hidden is in no sum. */
function totalsOf(lines: readonly PlanLine[]): KitPlan['totals'] {
  const add = (key: 'n' | 'pieces' | 'shows' | 'error'): number => lines.reduce((sum, line) => sum + (line[key] ?? 0), 0);
  return { n: add('n'), pieces: add('pieces'), shows: add('shows'), error: add('error') };
}
