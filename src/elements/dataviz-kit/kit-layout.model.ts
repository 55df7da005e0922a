import { A4_HEIGHT_MM, A4_WIDTH_MM } from './kit-scale.model.js';
import type { Kit, KitSizes } from './kit-sizes.model.js';

/** Room for a label between two columns. */
export const GAP_MM = 40;

/** How the pieces of a kit stand together, before it is known what one stands for. */
export interface PieceLayout {
  /** along a rail or a string, not one above the other */
  readonly isRows: boolean;
  readonly cellWidthMm: number;
  readonly cellHeightMm: number;
  /** the ways to make a column, so many pieces side by side: the narrowest first */
  readonly acrosses: readonly number[];
  /** how long a row, or how high a column may be */
  readonly roomMm: number;
  readonly roomWidthMm: number;
  /** strips that one sheet is cut into, lengthwise */
  readonly stripsOfSheet: number;
  /** more than this, and it takes a class more than an hour */
  readonly mostPieces: number;
  /** may a piece be cut? A size is then exact to a mm. */
  readonly isCut: boolean;
}

interface LayoutInput {
  readonly kit: Kit;
  readonly sizes: KitSizes;
  readonly columns: number;
}

const ACROSSES = [1, 2, 3, 5, 10];
/** A strip narrower than a quarter of a sheet falls over. */
const CUTS = [1, 2, 4];
const MANY = { notes: 400, hangers: 160, boxes: 120, sheets: 120, balloons: 100 };

export function layoutOf({ kit, sizes, columns }: LayoutInput): PieceLayout {
  const [wallWidthMm, wallHeightMm] = [sizes['wall-width'] * 10, sizes['wall-height'] * 10];
  const fitsWidth = (columnMm: number): boolean => columns * (columnMm + GAP_MM) - GAP_MM <= wallWidthMm;
  const common = { isRows: false, acrosses: [1], roomWidthMm: Infinity, stripsOfSheet: 1, mostPieces: MANY[kit], isCut: false };
  switch (kit) {
    case 'notes': {
      const cellMm = sizes.note * 10;
      const acrosses = ACROSSES.filter((across) => across === 1 || fitsWidth(across * cellMm));
      return { ...common, ...square(cellMm), acrosses, roomMm: wallHeightMm, roomWidthMm: wallWidthMm };
    }
    case 'sheets': {
      const stripsOfSheet = CUTS.find((strips) => fitsWidth(A4_WIDTH_MM / strips)) ?? 1;
      const cell = { cellWidthMm: A4_WIDTH_MM / stripsOfSheet, cellHeightMm: A4_HEIGHT_MM };
      return { ...common, ...cell, stripsOfSheet, roomMm: wallHeightMm, roomWidthMm: wallWidthMm, isCut: true };
    }
    case 'boxes':
      return { ...common, cellWidthMm: sizes['box-width'] * 10, cellHeightMm: sizes['box-height'] * 10, roomMm: sizes['stack-height'] * 10 };
    case 'hangers':
      // a T-shirt is a little higher than wide, and has its strip to fold over the rail
      return { ...common, isRows: true, cellWidthMm: sizes['hanger-gap'] * 10, cellHeightMm: sizes['hanger-gap'] * 13, roomMm: sizes['rail-length'] * 10 };
    case 'balloons':
      return { ...common, isRows: true, ...square(sizes['row-balloon'] * 10), roomMm: wallWidthMm };
  }
}

const square = (sideMm: number) => ({ cellWidthMm: sideMm, cellHeightMm: sideMm });
